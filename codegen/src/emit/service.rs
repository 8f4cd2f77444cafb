//! What a service has once: its module, and the lists of its files.

use proc_macro2::TokenStream;
use quote::quote;

use super::table::option;
use super::tokens::{ident, struct_path};
use super::{doc, example, pages, render, uploads, waiters};
use crate::model::{Constructor, Identity, Record, Service};

/// The module of the examples, which is there with a feature of the same name.
const EXAMPLES: &str = "examples";

/// `mod.rs` of a service.
pub(super) fn module(service: &Service) -> String {
    let docs = doc::inner(&service.doc);
    let lints = service
        .has_odd_type_names
        .then(|| quote!(#![allow(non_camel_case_types)]));
    let modules = modules(service);
    let exports = exports(service);
    let codes = match &service.error_codes {
        None => quote!(rt::Codes::NONE),
        Some(codes) => {
            let module = ident(&codes.list.name.module);
            quote!(#module::CODES)
        }
    };
    let Service {
        name,
        wire_name,
        version,
        ..
    } = service;
    let api_host = host(&service.api_host);
    let file_host = option(service.file_host.as_ref().map(host));
    let identity = service.identity.iter().filter_map(identity_member);
    let items = [
        quote!(#docs #lints),
        modules,
        exports,
        quote!(
            use tencent_esign_runtime::generated as rt;
        ),
        quote! {
            /// The service: its version, its hosts and who may call it.
            pub static SERVICE: rt::Service = rt::Service {
                name: #name,
                wire_name: #wire_name,
                version: #version,
                api_host: #api_host,
                file_host: #file_host,
                identity: &[#(#identity,)*],
                codes: #codes,
            };
        },
    ];
    render::file(&service.source, items)
}

/// The modules of a service that are there in every one, and those that are in this one.
fn modules(service: &Service) -> TokenStream {
    let codes = service.error_codes.as_ref();
    let modules = [
        Some("enums").filter(|_| !service.enums.is_empty()),
        codes.map(|codes| codes.list.name.module.as_str()),
        Some(EXAMPLES).filter(|_| example::has_any(service)),
        Some(pages::MODULE).filter(|_| !service.pages.is_empty()),
        Some("structs").filter(|_| !service.structs.is_empty()),
        service.uploads.as_ref().map(|_| uploads::MODULE),
        Some(waiters::MODULE).filter(|_| !service.waiters.is_empty()),
    ];
    let modules = modules.into_iter().flatten().map(|name| {
        let cfg = (name == EXAMPLES).then(|| quote!(#[cfg(feature = "examples")]));
        let name = ident(name);
        quote!(#cfg mod #name;)
    });
    quote!(mod actions; mod client; #(#modules)*)
}

/// What of them others see.
fn exports(service: &Service) -> TokenStream {
    // With `self`, because a struct may be called `Client`, and its module then is seen, too.
    let enums = (!service.enums.is_empty()).then(|| {
        quote!(
            pub use self::enums::*;
        )
    });
    let structs = (!service.structs.is_empty()).then(|| {
        quote!(
            pub use self::structs::*;
        )
    });
    let codes = service.error_codes.as_ref().map(|codes| {
        let (module, name) = (
            ident(&codes.list.name.module),
            ident(&codes.list.name.ident),
        );
        quote!(pub use self::#module::#name;)
    });
    let examples = example::has_any(service).then(|| {
        quote! {
            #[cfg(feature = "examples")]
            pub use self::examples::EXAMPLES;
        }
    });
    let uploader = uploads::has_uploader(service).then(|| {
        quote!(
            pub use self::uploads::UPLOADER;
        )
    });
    let waiters = (!service.waiters.is_empty()).then(|| {
        quote!(
            pub use self::waiters::WAITERS;
        )
    });
    quote! {
        pub use self::actions::*;
        pub use self::client::Client;
        #enums
        #codes
        #examples
        #structs
        #uploader
        #waiters
    }
}

fn host((production, test): &(String, Option<String>)) -> TokenStream {
    let test = option(test.as_ref().map(|host| quote!(#host)));
    quote!(rt::Host { production: #production, test: #test })
}

fn identity_member(member: &Identity) -> Option<TokenStream> {
    let Identity {
        wire, variable, ty, ..
    } = member;
    let ty = struct_path(ty.as_ref()?);
    Some(quote! {
        rt::IdentityMember { name: #wire, variable: #variable, blank: rt::blank::<#ty> }
    })
}

/// `actions/mod.rs`: the modules, their types, and the list that finds them by name.
pub(super) fn actions(service: &Service) -> String {
    let modules = service.actions.iter().map(|action| ident(&action.module));
    let modules: Vec<_> = modules.collect();
    let exports = service.actions.iter().map(|action| {
        let module = ident(&action.module);
        let types = exported(&action.request).chain(exported(&action.response));
        let types: Vec<_> = types.collect();
        quote!(pub use #module::{#(#types),*};)
    });
    let items = [
        quote!(#(mod #modules;)*),
        quote!(#(#exports)*),
        quote!(
            use tencent_esign_runtime::generated as rt;
        ),
        quote! {
            /// Every action of the service, by name.
            pub static ACTIONS: &[&rt::Action] = &[#(&#modules::ACTION,)*];
        },
    ];
    render::file(&folder(service, "actions"), items)
}

/// `structs/mod.rs`.
pub(super) fn structs(service: &Service) -> String {
    let modules = service
        .structs
        .iter()
        .map(|record| ident(&record.name.module));
    let exports = service.structs.iter().map(|record| {
        let module = ident(&record.name.module);
        let types: Vec<_> = exported(record).collect();
        match types.as_slice() {
            [only] => quote!(pub use #module::#only;),
            many => quote!(pub use #module::{#(#many),*};),
        }
    });
    let items = [quote!(#(pub(super) mod #modules;)*), quote!(#(#exports)*)];
    render::file(&folder(service, "structs"), items)
}

/// `enums/mod.rs`.
pub(super) fn enums(service: &Service) -> String {
    let modules = service.enums.iter().map(|value| ident(&value.name.module));
    let exports = service.enums.iter().map(|value| {
        let (module, name) = (ident(&value.name.module), ident(&value.name.ident));
        quote!(pub use #module::#name;)
    });
    let items = [quote!(#(pub(super) mod #modules;)*), quote!(#(#exports)*)];
    render::file(&folder(service, "enums"), items)
}

/// The public types of a record's file.
fn exported(record: &Record) -> impl Iterator<Item = proc_macro2::Ident> {
    let arguments = match &record.constructor {
        Constructor::Struct(name) => Some(ident(name)),
        Constructor::Empty | Constructor::Arguments | Constructor::Answer => None,
    };
    [ident(&record.name.ident)].into_iter().chain(arguments)
}

/// The schema folder that a list of files mirrors.
pub(super) fn folder(service: &Service, kind: &str) -> String {
    let parent = service
        .source
        .rsplit_once('/')
        .map_or("", |(parent, _)| parent);
    format!("{parent}/{kind}/")
}
