//! A record type: the struct, its constructor and setters, and its access by index.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{Prelude, ident, imports, rust_type};
use super::{constructor, doc, render, table};
use crate::model::{Constructor, Field, Record, Service, Type};

/// The file of a struct.
pub(super) fn file(service: &Service, record: &Record) -> String {
    let types = record.fields.iter().map(|field| &field.ty);
    let mut items = vec![imports(&service.module, types)];
    items.extend(self::items(record, "SHAPE"));
    render::file(&record.source, &items)
}

/// The items of a record type, whose shape is called `shape`.
pub(super) fn items(record: &Record, shape: &str) -> Vec<TokenStream> {
    let prelude = Prelude {
        own: &[&record.name.ident],
    };
    vec![
        definition(prelude, record),
        constructor::arguments(prelude, record),
        constructor::methods(prelude, record),
        default(record),
        access(prelude, record, shape),
        traits(record),
        table::shape(shape, record),
    ]
}

fn definition(prelude: Prelude<'_>, record: &Record) -> TokenStream {
    let docs = doc::outer(&record.doc);
    let name = ident(&record.name.ident);
    let fields = record.fields.iter().map(|field| {
        let docs = doc::outer(&field.doc);
        let (name, ty) = (ident(&field.name), field_type(prelude, field));
        quote!(#docs pub #name: #ty)
    });
    quote! {
        #docs
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct #name { #(#fields,)* }
    }
}

/// The type of the Rust field.
pub(super) fn field_type(prelude: Prelude<'_>, field: &Field) -> TokenStream {
    let ty = rust_type(prelude, &field.ty);
    match field.optional {
        true => prelude.option(&ty),
        false => ty,
    }
}

fn default(record: &Record) -> TokenStream {
    let name = ident(&record.name.ident);
    match &record.constructor {
        Constructor::Arguments | Constructor::Struct(_) => TokenStream::new(),
        Constructor::Empty | Constructor::Answer => quote! {
            impl Default for #name {
                fn default() -> Self {
                    rt::Record::blank()
                }
            }
        },
    }
}

fn access(prelude: Prelude<'_>, record: &Record, shape: &str) -> TokenStream {
    let (name, shape) = (ident(&record.name.ident), ident(shape));
    let fields: Vec<_> = record
        .fields
        .iter()
        .map(|field| ident(&field.name))
        .collect();
    let blanks = record.fields.iter().map(|field| blank(prelude, field));
    quote! {
        impl rt::Record for #name {
            fn shape(&self) -> &'static rt::Shape {
                &#shape
            }
            fn members<'a>(&'a self, show: &mut dyn FnMut(&[&'a dyn rt::Value])) {
                show(&[#(&self.#fields,)*]);
            }
            fn members_mut(&mut self, open: &mut dyn FnMut(&mut [&mut dyn rt::Value])) {
                open(&mut [#(&mut self.#fields,)*]);
            }
            fn blank() -> Self {
                Self { #(#fields: #blanks,)* }
            }
        }
    }
}

fn blank(prelude: Prelude<'_>, field: &Field) -> TokenStream {
    if field.optional {
        return quote!(None);
    }
    match &field.ty {
        Type::Text => {
            let string = prelude.string();
            quote!(#string::new())
        }
        Type::Integer => quote!(0),
        Type::Float => quote!(0.0),
        Type::Boolean => quote!(false),
        Type::List(_) => {
            let own_vec = prelude.own.contains(&"Vec");
            if own_vec {
                quote!(::std::vec::Vec::new())
            } else {
                quote!(Vec::new())
            }
        }
        Type::TextEnum(_) | Type::IntegerEnum(_) | Type::Record(_) | Type::Boxed(_) => {
            quote!(rt::Value::blank())
        }
    }
}

fn traits(record: &Record) -> TokenStream {
    let name = ident(&record.name.ident);
    quote!(rt::record_traits!(#name);)
}
