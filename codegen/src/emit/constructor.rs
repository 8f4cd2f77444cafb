//! How a record is made: `new` with what is required, and a setter for the rest.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc;
use super::record::field_type;
use super::tokens::{Prelude, argument_type, argument_value, ident, is_generic};
use crate::model::{Constructor, Field, Record};

/// The struct of required fields, for the few types that have too many for arguments.
pub(super) fn arguments(prelude: Prelude<'_>, record: &Record) -> TokenStream {
    let Constructor::Struct(name) = &record.constructor else {
        return TokenStream::new();
    };
    let name = ident(name);
    let about = format!("What [`{}::new`] takes.", record.name.ident);
    let about = doc::outer(&[about]);
    let fields = required(record).map(|field| {
        let docs = doc::outer(&field.doc);
        let (name, ty) = (ident(&field.name), field_type(prelude, field));
        quote!(#docs pub #name: #ty)
    });
    quote! {
        #about
        #[derive(Clone)]
        pub struct #name { #(#fields,)* }
    }
}

/// `new` and the setters.
pub(super) fn methods(prelude: Prelude<'_>, record: &Record) -> TokenStream {
    if record.constructor == Constructor::Answer {
        return TokenStream::new();
    }
    let name = ident(&record.name.ident);
    let new = new(prelude, record);
    let setters = record.fields.iter().map(|field| setter(prelude, field));
    quote! {
        impl #name {
            #new
            #(#setters)*
        }
    }
}

fn new(prelude: Prelude<'_>, record: &Record) -> TokenStream {
    match &record.constructor {
        Constructor::Answer => TokenStream::new(),
        Constructor::Empty => quote! {
            /// Makes one with nothing set.
            #[inline]
            pub fn new() -> Self {
                rt::Blank::BLANK
            }
        },
        Constructor::Arguments => {
            let names: Vec<_> = required(record).map(|field| ident(&field.name)).collect();
            let types = required(record).map(|field| argument_type(prelude, &field.ty));
            let values = required(record).zip(&names).map(|(field, name)| {
                let value = argument_value(&field.ty, &quote!(#name));
                match *name == value.to_string() {
                    true => quote!(#name),
                    false => quote!(#name: #value),
                }
            });
            let inline =
                (!required(record).any(|field| is_generic(&field.ty))).then(|| quote!(#[inline]));
            quote! {
                /// Makes one with what it needs.
                #inline
                pub fn new(#(#names: #types),*) -> Self {
                    Self { #(#values,)* ..rt::Blank::BLANK }
                }
            }
        }
        Constructor::Struct(arguments) => {
            let arguments = ident(arguments);
            let names: Vec<_> = required(record).map(|field| ident(&field.name)).collect();
            quote! {
                /// Makes one with what it needs.
                #[inline]
                pub fn new(required: #arguments) -> Self {
                    let #arguments { #(#names,)* } = required;
                    Self { #(#names,)* ..rt::Blank::BLANK }
                }
            }
        }
    }
}

fn setter(prelude: Prelude<'_>, field: &Field) -> TokenStream {
    let docs = doc::outer(&[format!("Sets `{}`.", field.wire)]);
    let gone = match (&field.disabled, &field.deprecated) {
        (Some(instead), _) => Some(gone(instead, "the service has put it out of use")),
        (None, Some(instead)) => Some(gone(instead, "the service advises against it")),
        (None, None) => None,
    };
    let (setter, name) = (ident(&field.setter), ident(&field.name));
    let ty = argument_type(prelude, &field.ty);
    let value = argument_value(&field.ty, &quote!(#name));
    let value = match field.optional {
        true => quote!(Some(#value)),
        false => value,
    };
    // Not compiled before somebody calls it; a generic function is like that by itself.
    let inline = (!is_generic(&field.ty)).then(|| quote!(#[inline]));
    quote! {
        #docs
        #gone
        #[must_use]
        #inline
        pub fn #setter(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// The mark of a member that should not be set: what to use instead, or why.
fn gone(instead: &str, why: &str) -> TokenStream {
    let note = match instead {
        "" => why.to_owned(),
        instead => format!("use `{instead}`"),
    };
    quote!(#[deprecated(note = #note)])
}

fn required(record: &Record) -> impl Iterator<Item = &Field> {
    record.fields.iter().filter(|field| !field.optional)
}
