//! Documentation as attributes.

use proc_macro2::TokenStream;
use quote::quote;

/// One `#[doc]` per line, which prettyplease prints as `///`.
pub(super) fn outer(lines: &[String]) -> TokenStream {
    lines
        .iter()
        .map(|line| attribute(line))
        .map(|text| quote!(#[doc = #text]))
        .collect()
}

/// One `#![doc]` per line, which prettyplease prints as `//!`.
pub(super) fn inner(lines: &[String]) -> TokenStream {
    lines
        .iter()
        .map(|line| attribute(line))
        .map(|text| quote!(#![doc = #text]))
        .collect()
}

/// The blank in front makes `/// text` of `text`.
fn attribute(line: &str) -> String {
    match line.is_empty() {
        true => String::new(),
        false => format!(" {line}"),
    }
}
