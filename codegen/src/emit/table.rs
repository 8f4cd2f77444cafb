//! The static tables beside a record: its shape, its fields and their checks.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Expr;

use super::rules;
use super::syntax::{self, Block};
use super::tokens::ident;
use crate::model::{self, Check, Content, Field, Presence, Record, Test, Type};
use crate::schema::{Charset, Format, JsonKind, LengthUnit, Severity};

/// `static NAME: rt::Shape`.
pub(super) fn shape(name: &str, record: &Record) -> Block {
    let name = ident(name);
    let wire = &record.wire;
    let fields = syntax::array(record.fields.iter().map(field));
    let rules = record.rules.iter().map(rules::rule);
    let item = quote! {
        pub(crate) static #name: rt::Shape = rt::Shape {
            name: #wire,
            fields: &_,
            rules: &[#(#rules,)*],
        };
    };
    syntax::filled(item, [fields])
}

/// `rt::Field::Optional("Wire", rt::Kind::Text)`, or a form that says more
///
/// The rows are values without calls, because a build then takes half the time for them.
fn field(field: &Field) -> Expr {
    let base = [syntax::text(&field.wire), kind(&field.ty)];
    if !field.checks.is_empty() {
        let checks = field.checks.iter().map(check);
        let more = [marks(field), syntax::parsed(quote!(&[#(#checks),*]))];
        return syntax::call(&["rt", "Field", "Limited"], base.into_iter().chain(more));
    }
    if is_plain(field) {
        let presence = match field.presence {
            Presence::Optional => "Optional",
            Presence::Required => "Required",
            Presence::Identity => "Identity",
        };
        return syntax::call(&["rt", "Field", presence], base);
    }
    let row = base.into_iter().chain([marks(field)]);
    syntax::call(&["rt", "Field", "Marked"], row)
}

/// Whether the presence is all that its marks say.
fn is_plain(field: &Field) -> bool {
    let is_gone = field.deprecated.is_some() || field.disabled.is_some();
    !(field.sensitive || is_gone || field.zero_is_unset)
}

/// `rt::OPTIONAL`, and what else is to be said
fn marks(field: &Field) -> Expr {
    let (base, is_said) = match (field.presence, field.sensitive) {
        (Presence::Optional, true) => ("SENSITIVE", true),
        (Presence::Required, true) => ("REQUIRED_SENSITIVE", true),
        (Presence::Optional, false) => ("OPTIONAL", true),
        (Presence::Required, false) => ("REQUIRED", true),
        (Presence::Identity, sensitive) => ("IDENTITY", !sensitive),
    };
    let mut marks = syntax::path(&["rt", base]);
    if !is_said {
        marks = syntax::method(marks, "sensitive", []);
    }
    if let Some(instead) = &field.deprecated {
        marks = syntax::method(marks, "deprecated", [syntax::text(instead)]);
    }
    if let Some(instead) = &field.disabled {
        marks = syntax::method(marks, "disabled", [syntax::text(instead)]);
    }
    if field.zero_is_unset {
        marks = syntax::method(marks, "zero_is_unset", []);
    }
    marks
}

/// `rt::Kind::Text`
fn kind(ty: &Type) -> Expr {
    match ty {
        Type::Text => syntax::path(&["rt", "Kind", "Text"]),
        Type::Integer => syntax::path(&["rt", "Kind", "Integer"]),
        Type::Float => syntax::path(&["rt", "Kind", "Float"]),
        Type::Boolean => syntax::path(&["rt", "Kind", "Boolean"]),
        Type::TextEnum(name) | Type::IntegerEnum(name) => {
            let table = syntax::path(&["enums", &name.module, "TABLE"]);
            syntax::call(&["rt", "Kind", "Enum"], [syntax::shared(table)])
        }
        Type::Record(name) => {
            let shape = syntax::path(&["structs", &name.module, "SHAPE"]);
            syntax::call(&["rt", "Kind", "Record"], [syntax::shared(shape)])
        }
        Type::Boxed(inner) => kind(inner),
        Type::List(item) => {
            let item = syntax::shared(kind(item));
            syntax::call(&["rt", "Kind", "List"], [item])
        }
    }
}

/// `rt::Check::Warn(rt::Test::MaxLength(…))`
fn check(check: &Check) -> TokenStream {
    let test = test(&check.test);
    let severity = severity(check.severity);
    match check.code.as_str() {
        "" => quote!(rt::Check::#severity(#test)),
        code => quote!(rt::Check::Coded(rt::Severity::#severity, #test, #code)),
    }
}

/// The name of the variant.
pub(super) fn severity(severity: Severity) -> TokenStream {
    match severity {
        Severity::Deny => quote!(Deny),
        Severity::Warn => quote!(Warn),
        Severity::Info => quote!(Info),
    }
}

/// `rt::Test::MaxLength(…)`
pub(super) fn test(test: &Test) -> TokenStream {
    match test {
        Test::Format(value) => {
            let value = format(*value);
            quote!(rt::Test::Format(rt::Format::#value))
        }
        Test::IdCard(by) => quote!(rt::Test::IdCard(#by)),
        Test::Charset(value) => {
            let value = charset(*value);
            quote!(rt::Test::Charset(rt::Charset::#value))
        }
        Test::Pattern(value, hint) => {
            let hint = match hint.as_str() {
                "" => TokenStream::new(),
                hint => quote!(.hint(#hint)),
            };
            quote!(rt::Test::Pattern(rt::Pattern::new(#value) #hint))
        }
        Test::MinLength(value, unit) => {
            let (value, unit) = (number(*value), length_unit(*unit));
            quote!(rt::Test::MinLength(#value, #unit))
        }
        Test::MaxLength(value, unit) => {
            let (value, unit) = (number(*value), length_unit(*unit));
            quote!(rt::Test::MaxLength(#value, #unit))
        }
        Test::MaxDecodedBytes(value) => {
            let value = number(*value);
            quote!(rt::Test::MaxDecodedBytes(#value))
        }
        Test::Json(value) => {
            let content = content(value);
            quote!(rt::Test::Json(#content))
        }
        Test::Enum(values) => {
            let values = values.iter().map(literal);
            quote!(rt::Test::Enum(&[#(#values),*]))
        }
        Test::Minimum(value) => {
            let value = float(*value);
            quote!(rt::Test::Minimum(#value))
        }
        Test::Maximum(value) => {
            let value = float(*value);
            quote!(rt::Test::Maximum(#value))
        }
        Test::MinItems(value) => {
            let value = number(*value);
            quote!(rt::Test::MinItems(#value))
        }
        Test::MaxItems(value) => {
            let value = number(*value);
            quote!(rt::Test::MaxItems(#value))
        }
        Test::UniqueItems => quote!(rt::Test::UniqueItems),
        Test::UniqueBy(member) => quote!(rt::Test::UniqueBy(#member)),
        Test::Time(min, max) => {
            let (min, max) = (option(min.map(signed)), option(max.map(signed)));
            quote!(rt::Test::Time(#min, #max))
        }
    }
}

/// A value in a table.
pub(super) fn literal(value: &model::Literal) -> TokenStream {
    match value {
        model::Literal::Text(text) => quote!(rt::Literal::Text(#text)),
        model::Literal::Integer(number) => {
            let number = signed(*number);
            quote!(rt::Literal::Integer(#number))
        }
        model::Literal::Float(number) => {
            let number = float(*number);
            quote!(rt::Literal::Float(#number))
        }
        model::Literal::Boolean(flag) => quote!(rt::Literal::Boolean(#flag)),
    }
}

/// `Some(…)` or `None`.
pub(super) fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

/// A number without a suffix.
pub(super) fn number(value: u64) -> TokenStream {
    let value = Literal::u64_unsuffixed(value);
    quote!(#value)
}

/// A number that may be negative, without a suffix.
pub(super) fn signed(value: i64) -> TokenStream {
    let digits = Literal::u64_unsuffixed(value.unsigned_abs());
    match value.is_negative() {
        true => quote!(-#digits),
        false => quote!(#digits),
    }
}

/// A number with a fraction. JSON knows no infinity, so the literal always exists.
fn float(value: f64) -> TokenStream {
    let digits = Literal::f64_unsuffixed(if value.is_finite() { value.abs() } else { 0.0 });
    match value.is_sign_negative() {
        true => quote!(-#digits),
        false => quote!(#digits),
    }
}

fn length_unit(unit: LengthUnit) -> TokenStream {
    match unit {
        LengthUnit::Chars => quote!(rt::LengthUnit::Chars),
        LengthUnit::Bytes => quote!(rt::LengthUnit::Bytes),
    }
}

fn format(value: Format) -> TokenStream {
    match value {
        Format::MobileCn => quote!(MobileCn),
        Format::Email => quote!(Email),
        // `lower` makes `Test::IdCard` of it when it names a sibling.
        Format::IdCard => quote!(IdCard),
        Format::Uscc => quote!(Uscc),
        Format::Id32 => quote!(Id32),
        Format::Base64 => quote!(Base64),
        Format::Url => quote!(Url),
        Format::UnixSeconds => quote!(UnixSeconds),
        Format::Date => quote!(Date),
        Format::Datetime => quote!(Datetime),
        Format::DatetimeIso => quote!(DatetimeIso),
        Format::Rgb => quote!(Rgb),
    }
}

fn charset(value: Charset) -> TokenStream {
    match value {
        Charset::CjkWord => quote!(CjkWord),
        Charset::Word => quote!(Word),
        Charset::Alphanumeric => quote!(Alphanumeric),
        Charset::Digits => quote!(Digits),
        Charset::Ascii => quote!(Ascii),
        Charset::Title => quote!(Title),
        Charset::Text => quote!(Text),
    }
}

fn content(value: &Content) -> TokenStream {
    match value {
        Content::Kind(JsonKind::Any) => quote!(rt::Content::Any),
        Content::Kind(JsonKind::Object) => quote!(rt::Content::Object),
        Content::Kind(JsonKind::Array) => quote!(rt::Content::Array),
        Content::Kind(JsonKind::Text) => quote!(rt::Content::Text),
        Content::Record(name) => {
            let module = ident(&name.module);
            quote!(rt::Content::Record(&structs::#module::SHAPE))
        }
        Content::List(name) => {
            let module = ident(&name.module);
            quote!(rt::Content::List(&structs::#module::SHAPE))
        }
        Content::Choice(choice) => {
            let (by, other) = (&choice.by, content(&choice.other));
            let types = choice.types.iter().map(|(values, form)| {
                let (values, form) = (values.iter().map(literal), content(form));
                quote!((&[#(#values),*], #form))
            });
            quote! {
                rt::Content::Choice(&rt::Choice { by: #by, types: &[#(#types),*], other: #other })
            }
        }
    }
}
