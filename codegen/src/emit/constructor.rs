//! How a record is made: `new` with what is required, and a setter for the rest.

use proc_macro2::TokenStream;
use quote::quote;

use super::record::field_type;
use super::syntax::{self, Block};
use super::tokens::{Prelude, argument_type, argument_value, ident, is_generic, is_taken_as_it_is};
use super::{doc, setter};
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
pub(super) fn methods(prelude: Prelude<'_>, record: &Record) -> Block {
    if record.constructor == Constructor::Answer {
        return TokenStream::new().into();
    }
    let name = ident(&record.name.ident);
    let new = new(prelude, record);
    let item = quote! {
        impl #name {
            #new
        }
    };
    syntax::extended(item, setter::all(prelude, record))
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
            let values = required(record)
                .zip(&names)
                .map(|(field, name)| match is_taken_as_it_is(&field.ty) {
                    true => quote!(#name),
                    false => {
                        let value = argument_value(&field.ty, syntax::path(&[&field.name]));
                        quote!(#name: #value)
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

fn required(record: &Record) -> impl Iterator<Item = &Field> {
    record.fields.iter().filter(|field| !field.optional)
}
