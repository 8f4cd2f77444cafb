//! An enum: an open newtype with a constant per documented value.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::ident;
use super::{doc, render, table};
use crate::model::{Enum, EnumValue, EnumValues};
use crate::schema::Severity;

/// The file of an enum.
pub(super) fn file(enumeration: &Enum) -> String {
    let imports = quote!(
        use tencent_esign_runtime::generated as rt;
    );
    let mut items = vec![imports];
    match &enumeration.values {
        EnumValues::Text(values) => items.extend(text(enumeration, values)),
        EnumValues::Integer(values) => items.extend(integer(enumeration, values)),
    }
    render::file(&enumeration.source, items)
}

fn text(enumeration: &Enum, values: &[EnumValue<String>]) -> Vec<TokenStream> {
    let name = ident(&enumeration.name.ident);
    let docs = doc::outer(&enumeration.doc);
    let constants = values.iter().map(|value| {
        let (docs, name, text) = (doc::outer(&value.doc), ident(&value.name), &value.value);
        quote!(#docs pub const #name: Self = Self(rt::Symbol::Known(#text));)
    });
    let list = values.iter().map(|value| &value.value);
    let table = table(enumeration, &quote!(rt::EnumValues::Text(&[#(#list),*])));
    vec![
        quote! {
            #docs
            #[derive(Clone, PartialEq, Eq, Hash)]
            pub struct #name(rt::Symbol);
        },
        quote! {
            impl #name {
                #(#constants)*
            }
        },
        quote!(rt::text_enum!(#name, TABLE);),
        table,
    ]
}

fn integer(enumeration: &Enum, values: &[EnumValue<i64>]) -> Vec<TokenStream> {
    let name = ident(&enumeration.name.ident);
    let docs = doc::outer(&enumeration.doc);
    let constants = values.iter().map(|value| {
        let number = table::signed(value.value);
        let (docs, name) = (doc::outer(&value.doc), ident(&value.name));
        quote!(#docs pub const #name: Self = Self(#number);)
    });
    let list = values.iter().map(|value| table::signed(value.value));
    let table = table(enumeration, &quote!(rt::EnumValues::Integer(&[#(#list),*])));
    vec![
        quote! {
            #docs
            #[derive(Clone, Copy, PartialEq, Eq, Hash)]
            pub struct #name(pub i64);
        },
        quote! {
            impl #name {
                #(#constants)*
            }
        },
        quote!(rt::integer_enum!(#name, TABLE);),
        table,
    ]
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
