//! `pages.rs` of a service: the actions that answer page by page.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::companion::{action_link, deprecated, types};
use super::table::option;
use super::tokens::{Prelude, ident, rust_type};
use super::{doc, render};
use crate::model::{Listed, Pages, Service, Step, Type};

/// The name of the file and module.
pub(super) const MODULE: &str = "pages";

/// The file, if any action answers so.
pub(super) fn file(service: &Service) -> Option<String> {
    if service.pages.is_empty() {
        return None;
    }
    let uses = service
        .pages
        .iter()
        .map(|pages| super::tokens::item(&pages.item));
    let [mut enums, mut structs] = [false; 2];
    for ty in uses {
        enums |= matches!(ty, Type::TextEnum(_) | Type::IntegerEnum(_));
        structs |= matches!(ty, Type::Record(_));
    }
    let structs = structs.then(|| {
        quote!(
            use super::structs;
        )
    });
    let enums = enums.then(|| {
        quote!(
            use super::enums;
        )
    });
    let methods = service.pages.iter().map(method);
    let mut items = vec![quote! {
        use tencent_esign_runtime::generated as rt;
        use super::{Client, actions};
        #enums
        #structs
    }];
    items.push(quote!(impl Client { #(#methods)* }));
    items.extend(service.pages.iter().map(paged));
    Some(render::file(&service.source, items))
}

fn method(pages: &Pages) -> TokenStream {
    let companion = &pages.companion;
    let docs = doc::outer(&docs(pages));
    let gone = deprecated(companion);
    let (request, _) = types(companion);
    let name = ident(&companion.method);
    quote! {
        #docs
        #gone
        #[inline]
        pub fn #name(&self, request: &#request) -> rt::Pages<#request> {
            self.0.pages(request)
        }
    }
}

fn docs(pages: &Pages) -> Vec<String> {
    let mut lines = vec![
        format!("Reads all pages of {}.", action_link(&pages.companion)),
        String::new(),
        format!(
            "Begins where the request says, with pages of {} unless it sets `Limit`.",
            pages.size
        ),
    ];
    if let Some(beside) = &pages.beside {
        let [items, beside] = [&pages.items, beside].map(|listed| name(&listed.list));
        lines.push(format!(
            "Goes on until both `{items}` and `{beside}` are at their ends; `items` gives the former."
        ));
    }
    if let Some((member, value)) = &pages.when {
        lines.push(format!(
            "Only requests whose `{member}` is `{value}` have pages."
        ));
    }
    lines
}

/// The wire name at the end of a pointer.
fn name(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or(pointer)
}

fn paged(pages: &Pages) -> TokenStream {
    let (request, response) = types(&pages.companion);
    let item = rust_type(Prelude { own: &[] }, &pages.item);
    let counts = match pages.counts_pages {
        true => quote!(Pages),
        false => quote!(Items),
    };
    let size = Literal::u32_unsuffixed(pages.size);
    let list = listed(&pages.items);
    let beside = option(pages.beside.as_ref().map(listed));
    let when = pages.when.as_ref();
    let when = option(when.map(|(member, value)| quote!((#member, #value))));
    let items = taken(&pages.steps);
    quote! {
        impl rt::Paged for #request {
            type Item = #item;
            const PAGING: rt::Paging = rt::Paging {
                counts: rt::Counts::#counts,
                size: #size,
                items: #list,
                beside: #beside,
                when: #when,
            };
            #[inline]
            fn items(answer: #response) -> Vec<#item> {
                #items
            }
        }
    }
}

fn listed(listed: &Listed) -> TokenStream {
    let list = &listed.list;
    let total = option(listed.total.as_ref().map(|total| quote!(#total)));
    quote!(rt::Listed { list: #list, total: #total })
}

/// The list at the end of the steps, out of `answer`.
fn taken(steps: &[Step]) -> TokenStream {
    let mut value = quote!(answer);
    let mut is_open = false;
    for step in steps {
        let name = ident(&step.name);
        value = match (is_open, step.optional) {
            (false, _) => quote!(#value.#name),
            (true, false) => quote!(#value.map(|it| it.#name)),
            (true, true) => quote!(#value.and_then(|it| it.#name)),
        };
        is_open |= step.optional;
    }
    match is_open {
        true => quote!(#value.unwrap_or_default()),
        false => value,
    }
}
