//! A record type: the struct, its constructor and setters, and access to its members.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Expr;

use super::syntax::{self, Block};
use super::tokens::{Prelude, ident, imports, rust_type};
use super::{constructor, doc, render, table};
use crate::model::{Constructor, Field, Record, Service, Type};

/// The member of a payload that keeps what its type does not know.
const FURTHER: &str = "further";

/// The file of a struct.
pub(super) fn file(service: &Service, record: &Record) -> String {
    let mut items = vec![imports(&service.module, record.fields.iter()).into()];
    items.extend(self::items(record, "SHAPE"));
    render::file(&record.source, items)
}

/// The items of a record type, whose shape is called `shape`.
pub(super) fn items(record: &Record, shape: &str) -> Vec<Block> {
    let prelude = Prelude {
        own: &[&record.name.ident],
    };
    vec![
        definition(prelude, record).into(),
        constructor::arguments(prelude, record).into(),
        constructor::methods(prelude, record),
        default(record).into(),
        access(record, shape),
        blank_value(prelude, record),
        traits(record).into(),
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
    let further = record.is_payload.then(|| quote!(further: rt::Further,));
    // Once for the type and not for each setter, of which there are thousands.
    let must_use = (record.constructor != Constructor::Answer).then(|| quote!(#[must_use]));
    quote! {
        #docs
        #must_use
        #[non_exhaustive]
        pub struct #name { #(#fields,)* #further }
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

fn access(record: &Record, shape: &str) -> Block {
    let (name, shape) = (ident(&record.name.ident), ident(shape));
    // What the shape does not know comes last.
    let further = |value: Expr, list: &str| {
        let value = record.is_payload.then_some(value);
        value.map(|value| syntax::call(&["rt", list, "Further"], [value]))
    };
    let (shown, opened) = (
        further(syntax::shared(syntax::own(FURTHER)), "Member"),
        further(syntax::exclusive(syntax::own(FURTHER)), "Slot"),
    );
    let members = syntax::array(record.fields.iter().map(member).chain(shown));
    let slots = syntax::array(record.fields.iter().map(slot).chain(opened));
    let item = quote! {
        impl rt::Record for #name {
            fn shape(&self) -> &'static rt::Shape {
                &#shape
            }
            fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
                out.show(&_);
            }
            fn slots(&mut self, out: &mut dyn rt::Open) {
                out.open(&mut _);
            }
        }
    };
    syntax::filled(item, [members, slots])
}

fn blank_value(prelude: Prelude<'_>, record: &Record) -> Block {
    let name = ident(&record.name.ident);
    let fields = record.fields.iter();
    let further = record.is_payload.then_some(FURTHER);
    let further = further.map(|name| (name, syntax::path(&["rt", "Further", "NONE"])));
    let blanks = fields.map(|field| (field.name.as_str(), blank(prelude, field)));
    let blanks = blanks.chain(further);
    let item = quote! {
        impl rt::Blank for #name {
            const BLANK: Self = _;
        }
    };
    syntax::filled(item, [syntax::structure("Self", blanks)])
}

/// `rt::Member::Text(&self.name)`
fn member(field: &Field) -> Expr {
    let variant = scalar(field).unwrap_or("Value");
    let place = syntax::shared(syntax::own(&field.name));
    syntax::call(&["rt", "Member", variant], [place])
}

/// `rt::Slot::Text(&mut self.name)`
fn slot(field: &Field) -> Expr {
    let variant = scalar(field).unwrap_or("Value");
    let place = syntax::exclusive(syntax::own(&field.name));
    syntax::call(&["rt", "Slot", variant], [place])
}

/// The variant of `Member` and `Slot` that a scalar has of its own.
fn scalar(field: &Field) -> Option<&'static str> {
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
    Some(variant)
}

/// The value before anything is set.
fn blank(prelude: Prelude<'_>, field: &Field) -> Expr {
    if field.optional {
        return syntax::path(&["None"]);
    }
    match &field.ty {
        Type::Text => syntax::parsed({
            let string = prelude.string();
            quote!(#string::new())
        }),
        Type::Integer => syntax::number(Literal::u64_unsuffixed(0)),
        Type::Float => syntax::number(Literal::f64_unsuffixed(0.0)),
        Type::Boolean => syntax::parsed(quote!(false)),
        Type::List(_) => syntax::parsed(match prelude.own.contains(&"Vec") {
            true => quote!(::std::vec::Vec::new()),
            false => quote!(Vec::new()),
        }),
        Type::TextEnum(_) | Type::IntegerEnum(_) | Type::Record(_) | Type::Boxed(_) => {
            syntax::path(&["rt", "Blank", "BLANK"])
        }
    }
}

fn traits(record: &Record) -> TokenStream {
    let name = ident(&record.name.ident);
    match record.is_payload {
        true => quote!(rt::record_traits!(#name); rt::payload_traits!(#name);),
        false => quote!(rt::record_traits!(#name);),
    }
}
