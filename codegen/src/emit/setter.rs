//! The setters of a record.

use quote::quote;
use syn::parse::Parser;
use syn::{Attribute, FnArg, ImplItem, ImplItemFn, Type as RustType, TypeInfer};

use super::syntax;
use super::tokens::{Prelude, argument_type, argument_value, ident, is_generic};
use crate::model::{Field, Record};

/// One for each field, in order.
pub(super) fn all(prelude: Prelude<'_>, record: &Record) -> Vec<ImplItem> {
    // What all have. It is parsed once and not with every field.
    let frame = quote! {
        #[inline]
        pub fn setter(mut self) -> Self {
            self
        }
    };
    // Without a frame, which would be a mistake of this crate, every snapshot misses them.
    let Ok(frame) = syn::parse2::<ImplItemFn>(frame) else {
        return Vec::new();
    };
    let fields = record.fields.iter();
    fields
        .map(|field| ImplItem::Fn(setter(prelude, &frame, field)))
        .collect()
}

/// `pub fn setter(mut self, name: Type) -> Self { self.name = value; self }`
fn setter(prelude: Prelude<'_>, frame: &ImplItemFn, field: &Field) -> ImplItemFn {
    let mut setter = frame.clone();
    // Not compiled before somebody calls it; a generic function is like that by itself.
    if is_generic(&field.ty) {
        setter.attrs.clear();
    }
    let doc = syntax::doc(&format!(" Sets `{}`.", field.wire));
    setter
        .attrs
        .splice(..0, [doc].into_iter().chain(gone(field)));
    setter.sig.ident = ident(&field.setter);
    setter.sig.inputs.push(argument(prelude, field));
    let value = argument_value(&field.ty, syntax::path(&[&field.name]));
    let value = match field.optional {
        true => syntax::call(&["Some"], [value]),
        false => value,
    };
    let set = syntax::assignment(syntax::own(&field.name), value);
    setter.block.stmts.insert(0, set);
    setter
}

/// `name: Type`
fn argument(prelude: Prelude<'_>, field: &Field) -> FnArg {
    let ty = syn::parse2(argument_type(prelude, &field.ty));
    let infer = |_| {
        RustType::Infer(TypeInfer {
            attrs: Vec::new(),
            underscore_token: Default::default(),
        })
    };
    syntax::argument(&field.name, ty.unwrap_or_else(infer))
}

/// The mark of a member that should not be set: what to use instead, or why.
fn gone(field: &Field) -> Vec<Attribute> {
    let (instead, why) = match (&field.disabled, &field.deprecated) {
        (Some(instead), _) => (instead, "the service has put it out of use"),
        (None, Some(instead)) => (instead, "the service advises against it"),
        (None, None) => return Vec::new(),
    };
    let note = match instead.as_str() {
        "" => why.to_owned(),
        instead => format!("use `{instead}`"),
    };
    let mark = Attribute::parse_outer.parse2(quote!(#[deprecated(note = #note)]));
    mark.unwrap_or_default()
}
