//! Small fragments that several outputs share.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::Expr;

use super::syntax;
use crate::model::{Field, Test, Type, TypeName};

/// An identifier. Names come from `naming`, which makes only valid ones.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Words as one string with blanks between them, each on a line of its own.
///
/// The lines end in a backslash, which takes the break and the indent out of the string.
pub(super) fn lines(words: &[String]) -> Literal {
    let plain = |word: &String| Literal::string(word).to_string();
    let words = words.iter().map(plain);
    let words: Vec<_> = words
        .map(|word| word.trim_matches('"').to_owned())
        .collect();
    let broken = format!("\"{}\"", words.join(" \\\n        "));
    broken
        .parse()
        .unwrap_or_else(|_| Literal::string(&words.join(" ")))
}

/// The names of the standard library in a file that defines the type `own`.
///
/// A struct may be called `Option` or `String`; its own file then spells the other one out.
#[derive(Clone, Copy)]
pub(super) struct Prelude<'a> {
    pub(super) own: &'a [&'a str],
}

impl Prelude<'_> {
    pub(super) fn option(self, inner: &TokenStream) -> TokenStream {
        match self.own.contains(&"Option") {
            true => quote!(::std::option::Option<#inner>),
            false => quote!(Option<#inner>),
        }
    }

    pub(super) fn string(self) -> TokenStream {
        match self.own.contains(&"String") {
            true => quote!(::std::string::String),
            false => quote!(String),
        }
    }

    pub(super) fn vec(self, inner: &TokenStream) -> TokenStream {
        match self.own.contains(&"Vec") {
            true => quote!(::std::vec::Vec<#inner>),
            false => quote!(Vec<#inner>),
        }
    }
}

/// A struct by its path from any file of the service.
pub(super) fn struct_path(name: &TypeName) -> TokenStream {
    let ident = ident(&name.ident);
    quote!(structs::#ident)
}

/// An enum by its path from any file of the service.
pub(super) fn enum_path(name: &TypeName) -> TokenStream {
    let ident = ident(&name.ident);
    quote!(enums::#ident)
}

/// The Rust type of a value.
pub(super) fn rust_type(prelude: Prelude<'_>, ty: &Type) -> TokenStream {
    match ty {
        Type::Text => prelude.string(),
        Type::Integer => quote!(i64),
        Type::Float => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::TextEnum(name) | Type::IntegerEnum(name) => enum_path(name),
        Type::Record(name) => struct_path(name),
        Type::Boxed(inner) => {
            let inner = rust_type(prelude, inner);
            quote!(rt::Boxed<#inner>)
        }
        Type::List(item) => prelude.vec(&rust_type(prelude, item)),
    }
}

/// The type of an argument for a value: what is convenient to write at a call.
pub(super) fn argument_type(prelude: Prelude<'_>, ty: &Type) -> TokenStream {
    match ty {
        Type::Text | Type::TextEnum(_) => {
            let target = rust_type(prelude, ty);
            quote!(impl Into<#target>)
        }
        Type::List(item) => {
            let item = argument_type(prelude, item);
            quote!(impl IntoIterator<Item = #item>)
        }
        Type::Boxed(inner) => rust_type(prelude, inner),
        Type::Integer | Type::Float | Type::Boolean | Type::IntegerEnum(_) | Type::Record(_) => {
            rust_type(prelude, ty)
        }
    }
}

/// Whether [`argument_type`] makes the function generic that takes the value.
pub(super) fn is_generic(ty: &Type) -> bool {
    match ty {
        Type::Text | Type::TextEnum(_) | Type::List(_) => true,
        Type::Integer
        | Type::Float
        | Type::Boolean
        | Type::IntegerEnum(_)
        | Type::Record(_)
        | Type::Boxed(_) => false,
    }
}

/// Whether [`argument_value`] is the argument itself.
pub(super) fn is_taken_as_it_is(ty: &Type) -> bool {
    match ty {
        Type::Integer | Type::Float | Type::Boolean | Type::IntegerEnum(_) | Type::Record(_) => {
            true
        }
        Type::Text | Type::TextEnum(_) | Type::Boxed(_) | Type::List(_) => false,
    }
}

/// The value of a field, from an argument of [`argument_type`].
pub(super) fn argument_value(ty: &Type, argument: Expr) -> Expr {
    match ty {
        Type::Text | Type::TextEnum(_) | Type::Boxed(_) => syntax::method(argument, "into", []),
        Type::List(item) => match item.as_ref() {
            Type::Text | Type::TextEnum(_) => syntax::call(&["rt", "list_from"], [argument]),
            Type::List(_) => {
                let inner = argument_value(item, syntax::path(&["item"]));
                let each = syntax::parsed(quote!(|item| #inner));
                let items = syntax::method(argument, "into_iter", []);
                syntax::call(&["rt", "list"], [syntax::method(items, "map", [each])])
            }
            _ => syntax::call(&["rt", "list"], [argument]),
        },
        Type::Integer | Type::Float | Type::Boolean | Type::IntegerEnum(_) | Type::Record(_) => {
            argument
        }
    }
}

/// A text as a raw string, so that its lines and quotes stay as they are. It is also read
/// much sooner than a string in which every character may be an escape.
pub(super) fn raw(text: &str) -> Literal {
    let longest = text.split('"').skip(1).map(hashes_in_front).max();
    let hashes = "#".repeat(longest.map_or(0, |longest| longest + 1).max(1));
    format!("r{hashes}\"{text}\"{hashes}")
        .parse()
        .unwrap_or_else(|_| Literal::string(text))
}

fn hashes_in_front(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b'#').count()
}

/// The imports of a file: the runtime's names, and the service's types where they occur.
pub(super) fn imports<'a>(module: &str, fields: impl Iterator<Item = &'a Field>) -> TokenStream {
    let module = ident(module);
    let (mut structs, mut enums) = (false, false);
    for field in fields {
        match item(&field.ty) {
            Type::Record(_) => structs = true,
            Type::TextEnum(_) | Type::IntegerEnum(_) => enums = true,
            _ => {}
        }
        structs |= field.checks.iter().any(|check| match &check.test {
            Test::Json(content) => content.names_a_record(),
            _ => false,
        });
    }
    let service = match (enums, structs) {
        (true, true) => quote!(use crate::#module::{enums, structs};),
        (true, false) => quote!(use crate::#module::enums;),
        (false, true) => quote!(use crate::#module::structs;),
        (false, false) => TokenStream::new(),
    };
    quote!(use tencent_esign_runtime::generated as rt; #service)
}

/// The innermost type of a list.
pub(super) fn item(ty: &Type) -> &Type {
    match ty {
        Type::List(inner) | Type::Boxed(inner) => item(inner),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_strings_close_where_the_text_ends() {
        let cases = [
            ("{}", "r#\"{}\"#"),
            ("{\"A\": 1}", "r#\"{\"A\": 1}\"#"),
            ("\"#", "r##\"\"#\"##"),
            ("a \"##b\"#", "r###\"a \"##b\"#\"###"),
        ];
        for (text, literal) in cases {
            assert_eq!(raw(text).to_string(), literal);
        }
    }
}
