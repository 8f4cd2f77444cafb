//! A record type: the struct, its constructor and setters, and access to its members.

use proc_macro2::{Ident, TokenStream};
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
        access(record, shape),
        blank_value(prelude, record),
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
                #[inline]
                fn default() -> Self {
                    rt::Blank::BLANK
                }
            }
        },
    }
}

fn access(record: &Record, shape: &str) -> TokenStream {
    let (name, shape) = (ident(&record.name.ident), ident(shape));
    let members = record.fields.iter().map(member);
    let slots = record.fields.iter().map(slot);
    quote! {
        impl rt::Record for #name {
            fn shape(&self) -> &'static rt::Shape {
                &#shape
            }
            fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
                out.show(&[#(#members,)*]);
            }
            fn slots(&mut self, out: &mut dyn rt::Open) {
                out.open(&mut [#(#slots,)*]);
            }
        }
    }
}

fn blank_value(prelude: Prelude<'_>, record: &Record) -> TokenStream {
    let name = ident(&record.name.ident);
    let fields = record.fields.iter().map(|field| ident(&field.name));
    let blanks = record.fields.iter().map(|field| blank(prelude, field));
    quote! {
        impl rt::Blank for #name {
            const BLANK: Self = Self { #(#fields: #blanks,)* };
        }
    }
}

fn member(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    match scalar(field) {
        Some(variant) => quote!(rt::Member::#variant(&self.#name)),
        None => quote!(rt::Member::Value(&self.#name)),
    }
}

fn slot(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    match scalar(field) {
        Some(variant) => quote!(rt::Slot::#variant(&mut self.#name)),
        None => quote!(rt::Value::slot(&mut self.#name)),
    }
}

/// The variant of `Member` and `Slot` that a scalar has of its own.
fn scalar(field: &Field) -> Option<Ident> {
    let variant = match (&field.ty, field.optional) {
        (Type::Text, false) => "Text",
        (Type::Text, true) => "OptionalText",
        (Type::Integer, false) => "Integer",
        (Type::Integer, true) => "OptionalInteger",
        (Type::Float, false) => "Float",
        (Type::Float, true) => "OptionalFloat",
        (Type::Boolean, false) => "Boolean",
        (Type::Boolean, true) => "OptionalBoolean",
        (
            Type::TextEnum(_)
            | Type::IntegerEnum(_)
            | Type::Record(_)
            | Type::Boxed(_)
            | Type::List(_),
            _,
        ) => return None,
    };
    Some(ident(variant))
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
            quote!(rt::Blank::BLANK)
        }
    }
}

fn traits(record: &Record) -> TokenStream {
    let name = ident(&record.name.ident);
    quote!(rt::record_traits!(#name);)
}
