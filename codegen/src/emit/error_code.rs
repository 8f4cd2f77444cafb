//! The error codes of a service: an enum, and what each code means as one text.

use proc_macro2::Literal;
use quote::quote;

use super::{enumeration, render};
use crate::model::{CodeText, ErrorCodes};

/// The file of the error codes.
///
/// The texts are one string, which costs a build and a binary far less than a list: no
/// pointers to place, and nothing to check by item.
pub(super) fn file(codes: &ErrorCodes) -> String {
    let texts = texts(&codes.texts);
    let table = quote! {
        pub(super) const CODES: rt::Codes = rt::Codes::new(#texts);
    };
    let items = enumeration::items(&codes.list);
    render::file(&codes.list.source, items.into_iter().chain([table]))
}

/// A line for each code, in the source as in the text.
fn texts(codes: &[CodeText]) -> Literal {
    let lines = codes.iter().map(|text| {
        let CodeText {
            code,
            meaning,
            remedy,
        } = text;
        format!("{code}\t{meaning}\t{remedy}\n")
    });
    let lines: Vec<_> = lines.collect();
    let broken: String = lines.iter().map(|line| source_line(line)).collect();
    let broken = format!("\"\\\n{broken}\"");
    broken
        .parse()
        .unwrap_or_else(|_| Literal::string(&lines.concat()))
}

/// A line as it stands in a string literal; the backslash at its end takes out the break.
fn source_line(line: &str) -> String {
    let literal = Literal::string(line).to_string();
    let inner = literal.strip_prefix('"').unwrap_or(&literal);
    format!("{}\\\n", inner.strip_suffix('"').unwrap_or(inner))
}
