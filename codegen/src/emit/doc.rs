//! Documentation as attributes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::raw;

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

/// The blank in front makes `/// text` of `text`. That the string is a raw one is not seen,
/// and a tenth of all time would go into escapes that are taken out again.
fn attribute(line: &str) -> Literal {
    match line.is_empty() {
        true => raw(""),
        false => raw(&format!(" {line}")),
    }
}
