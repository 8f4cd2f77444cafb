//! An enum: a name for one of the two open types, with a constant per documented value.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::ident;
use super::{doc, render, table};
use crate::model::{Enum, EnumValue, EnumValues};
use crate::schema::Severity;

/// The file of an enum.
///
/// The types are generic over a list, and their traits are written once for all lists. So
/// the file says the name, the constants and the table, and is cheap to build.
pub(super) fn file(enumeration: &Enum) -> String {
    render::file(&enumeration.source, items(enumeration))
}

/// The items of an enum, with their import.
pub(super) fn items(enumeration: &Enum) -> [TokenStream; 6] {
    let name = ident(&enumeration.name.ident);
    let list = ident(&format!("{}List", enumeration.name.ident));
    let docs = doc::outer(&enumeration.doc);
    let (open, constants, values) = match &enumeration.values {
        EnumValues::Text(values) => (quote!(OpenText), texts(values), text_list(values)),
        EnumValues::Integer(values) => {
            (quote!(OpenInteger), integers(values), integer_list(values))
        }
    };
    [
        quote!(
            use tencent_esign_runtime::generated as rt;
        ),
        quote! {
            #docs
            pub type #name = crate::#open<rt::PhantomData<#list>>;
        },
        quote! {
            impl #name {
                #constants
            }
        },
        quote! {
            #[doc(hidden)]
            pub enum #list {}
        },
        quote! {
            impl rt::OpenList for #list {
                const TABLE: &'static rt::EnumTable = &TABLE;
            }
        },
        table(enumeration, &values),
    ]
}

fn texts(values: &[EnumValue<String>]) -> TokenStream {
    let constant = |value: &EnumValue<String>| {
        let (about, name, text) = (about(value), ident(&value.name), &value.value);
        quote!(#about pub const #name: Self = Self(rt::Symbol::Known(#text), rt::PhantomData);)
    };
    values.iter().map(constant).collect()
}

fn integers(values: &[EnumValue<i64>]) -> TokenStream {
    let constant = |value: &EnumValue<i64>| {
        let (about, name) = (about(value), ident(&value.name));
        let number = table::signed(value.value);
        quote!(#about pub const #name: Self = Self(#number, rt::PhantomData);)
    };
    values.iter().map(constant).collect()
}

/// What stands above a constant.
fn about<T>(value: &EnumValue<T>) -> TokenStream {
    let docs = doc::outer(&value.doc);
    let deprecated = value.deprecated.as_ref();
    let deprecated = deprecated.map(|note| quote!(#[deprecated(note = #note)]));
    quote!(#docs #deprecated)
}

fn text_list(values: &[EnumValue<String>]) -> TokenStream {
    let values = values.iter().map(|value| &value.value);
    quote!(rt::EnumValues::Text(&[#(#values),*]))
}

fn integer_list(values: &[EnumValue<i64>]) -> TokenStream {
    let values = values.iter().map(|value| table::signed(value.value));
    quote!(rt::EnumValues::Integer(&[#(#values),*]))
}

fn table(enumeration: &Enum, values: &TokenStream) -> TokenStream {
    let (name, code) = (&enumeration.name.ident, &enumeration.code);
    let severity = match enumeration.severity {
        Severity::Deny => quote!(Deny),
        Severity::Warn => quote!(Warn),
        Severity::Info => quote!(Info),
    };
    quote! {
        pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
            name: #name,
            values: #values,
            severity: rt::Severity::#severity,
            code: #code,
        };
    }
}
