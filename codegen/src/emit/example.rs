//! The examples of a service: one file per action, and the table that finds them by name.
//!
//! They are Rust files and no JSON, so that they begin with the two lines that all
//! generated files begin with, and are swept as these.

use quote::quote;

use super::render;
use super::service::folder;
use super::tokens::{ident, raw};
use crate::model::{Action, Service};

/// Whether any action of a service has an example.
pub(super) fn has_any(service: &Service) -> bool {
    documented(service).next().is_some()
}

/// The files of the examples, if there are any.
pub(super) fn files(service: &Service) -> Vec<(String, String)> {
    let folder = format!("{}/examples", service.module);
    let files = documented(service);
    let mut files: Vec<_> = files
        .map(|action| (format!("{folder}/{}.rs", action.module), file(action)))
        .collect();
    if !files.is_empty() {
        files.push((format!("{folder}/mod.rs"), table(service)));
    }
    files
}

fn documented(service: &Service) -> impl Iterator<Item = &Action> {
    let actions = service.actions.iter();
    actions.filter(|action| !action.examples.is_empty())
}

/// The examples of one action.
fn file(action: &Action) -> String {
    let examples = action.examples.iter().map(|example| {
        let title = &example.title;
        let (request, response) = (raw(&example.request), raw(&example.response));
        quote!(rt::Example { title: #title, request: #request, response: #response })
    });
    let items = [
        quote!(
            use tencent_esign_runtime::generated as rt;
        ),
        quote! {
            pub(super) static EXAMPLES: &[rt::Example] = &[#(#examples,)*];
        },
    ];
    render::file(&action.source, items)
}

/// `examples/mod.rs`.
fn table(service: &Service) -> String {
    let modules: Vec<_> = documented(service)
        .map(|action| ident(&action.module))
        .collect();
    let rows = documented(service).map(|action| {
        let (name, module) = (&action.name, ident(&action.module));
        quote!(rt::ActionExamples { action: #name, examples: #module::EXAMPLES })
    });
    let items = [
        quote!(#(mod #modules;)*),
        quote!(
            use tencent_esign_runtime::generated as rt;
        ),
        quote! {
            /// The documented examples of every action, by name.
            pub static EXAMPLES: &[rt::ActionExamples] = &[#(#rows,)*];
        },
    ];
    render::file(&folder(service, "actions"), items)
}
