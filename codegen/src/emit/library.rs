//! `lib.rs` of the generated crate.

use std::collections::BTreeSet;

use quote::quote;

use super::table::option;
use super::tokens::ident;
use super::{doc, example, render, uploads};
use crate::model::Model;

/// `lib.rs`: one module per service behind a feature, and the runtime's face.
pub(super) fn library(model: &Model) -> String {
    let modules = model.services.iter().map(|service| {
        let (module, feature) = (ident(&service.module), &service.feature);
        quote! {
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            pub mod #module;
        }
    });
    let catalogs = model.services.iter().map(|service| {
        let (module, feature) = (ident(&service.module), &service.feature);
        let waiters = match service.waiters.is_empty() {
            true => quote!(&[]),
            false => quote!(#module::WAITERS),
        };
        let uploader = uploads::has_uploader(service).then(|| quote!(&#module::UPLOADER));
        let uploader = option(uploader);
        quote! {
            #[cfg(feature = #feature)]
            rt::Catalog {
                service: &#module::SERVICE,
                actions: #module::ACTIONS,
                waiters: #waiters,
                uploader: #uploader,
            }
        }
    });
    let documented = model
        .services
        .iter()
        .filter(|service| example::has_any(service));
    let examples = documented.map(|service| {
        let (module, feature) = (ident(&service.module), &service.feature);
        quote! {
            #[cfg(feature = #feature)]
            rt::ServiceExamples { service: &#module::SERVICE, actions: #module::EXAMPLES }
        }
    });
    let about = doc::inner(&[about(model)]);
    let items = [
        // The front page is only read for documentation, so that sources alone compile.
        quote! {
            #about
            #![cfg_attr(doc, doc = "", doc = include_str!("../README.md"))]
            #![forbid(unsafe_code)]
        },
        quote!(#(#modules)*),
        quote! {
            pub use tencent_esign_runtime as runtime;
            pub use tencent_esign_runtime::prelude::*;
        },
        quote!(
            use tencent_esign_runtime::generated as rt;
        ),
        // Here, because the constants of the lists of values can be attached to no types of
        // another crate.
        quote!(rt::open_lists!();),
        quote! {
            /// The services of this build with their actions.
            pub static SERVICES: &[rt::Catalog] = &[#(#catalogs,)*];
        },
        quote! {
            /// The services of this build with the examples of their actions.
            #[cfg(feature = "examples")]
            pub static EXAMPLES: &[rt::ServiceExamples] = &[#(#examples,)*];
        },
    ];
    render::file("", items)
}

/// What the crate is, in one sentence.
fn about(model: &Model) -> String {
    let names: BTreeSet<_> = model
        .services
        .iter()
        .map(|service| service.name.as_str())
        .collect();
    let names: Vec<_> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => "Typed clients of no service.".to_owned(),
        [only] => format!("A typed client of the service {only}."),
        [first @ .., last] => {
            format!(
                "Typed clients of the services {} and {last}.",
                first.join(", ")
            )
        }
    }
}
