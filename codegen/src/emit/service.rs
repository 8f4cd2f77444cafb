//! What a service has once: its module, its client, and the lists of its files.

use proc_macro2::TokenStream;
use quote::quote;

use super::table::option;
use super::tokens::{ident, struct_path};
use super::{doc, example, render};
use crate::model::{Constructor, Identity, Record, Service};

/// `mod.rs` of a service.
pub(super) fn module(service: &Service) -> String {
    let docs = doc::inner(&service.doc);
    let lints = service
        .has_odd_type_names
        .then(|| quote!(#![allow(non_camel_case_types)]));
    let [enums, structs] = [
        ("enums", !service.enums.is_empty()),
        ("structs", !service.structs.is_empty()),
    ]
    .map(|(name, is_there)| is_there.then(|| ident(name)));
    let (mod_codes, use_codes, codes) = match &service.error_codes {
        None => (None, None, quote!(rt::Codes::NONE)),
        Some(codes) => {
            let (module, name) = (
                ident(&codes.list.name.module),
                ident(&codes.list.name.ident),
            );
            (
                Some(quote!(mod #module;)),
                Some(quote!(pub use self::#module::#name;)),
                quote!(#module::CODES),
            )
        }
    };
    // With `self`, because a struct may be called `Client`, and its module then is seen, too.
    let [use_enums, use_structs] = [&enums, &structs].map(|module| {
        let module = module.as_ref()?;
        Some(quote!(pub use self::#module::*;))
    });
    let [mod_enums, mod_structs] = [&enums, &structs].map(|module| {
        let module = module.as_ref()?;
        Some(quote!(mod #module;))
    });
    let examples = example::has_any(service).then(|| quote!(#[cfg(feature = "examples")]));
    let mod_examples = examples.as_ref().map(|cfg| quote!(#cfg mod examples;));
    let use_examples = examples.map(|cfg| quote!(#cfg pub use self::examples::EXAMPLES;));
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
        quote! {
            mod actions;
            mod client;
            #mod_enums
            #mod_codes
            #mod_examples
            #mod_structs
        },
        quote! {
            pub use self::actions::*;
            pub use self::client::Client;
            #use_enums
            #use_codes
            #use_examples
            #use_structs
        },
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

/// `client.rs` of a service.
pub(super) fn client(service: &Service) -> String {
    let about = doc::outer(&[
        format!(
            "A client of the service `{}`, version {}.",
            service.name, service.version
        ),
        String::new(),
        "It is cheap to clone, and clones share connections and keys.".to_owned(),
    ]);
    let setters = service.identity.iter().filter_map(identity_setter);
    let structs = match service.identity.iter().any(|member| member.ty.is_some()) {
        true => quote!(
            use super::structs;
        ),
        false => TokenStream::new(),
    };
    let items = [
        quote!(use tencent_esign_runtime::generated as rt; #structs),
        quote! {
            #about
            #[derive(Debug, Clone)]
            pub struct Client(pub(super) rt::Client);
        },
        quote! {
            impl Client {
                /// A client from the environment: keys, host, and who calls.
                ///
                /// Reads `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY`, and where they
                /// are set `TENCENTCLOUD_TOKEN`, `TENCENTCLOUD_REGION`, `ESIGN_ENVIRONMENT`
                /// (`production` or `test`), `ESIGN_ENDPOINT` (a URL) and a variable for
                /// each member that says who calls (`ESIGN_OPERATOR`: an id, or the JSON of
                /// the whole member).
                ///
                /// # Errors
                ///
                /// When a variable is missing or cannot be read; the error names it.
                pub fn from_env() -> Result<Self, rt::Error> {
                    rt::ClientBuilder::from_env(&super::SERVICE, Self)?.build()
                }

                /// Settings of your own.
                pub fn builder() -> rt::ClientBuilder<Self> {
                    rt::ClientBuilder::new(&super::SERVICE, Self)
                }

                #(#setters)*

                /// Calls any action with a request in JSON, also an action that this version
                /// of the crate does not know.
                ///
                /// The request of a known action is validated and gets what the client knows
                /// about who calls; any other is sent as it is.
                pub fn call(&self, action: &str, request: &rt::Json) -> rt::Call<'_, rt::Untyped> {
                    self.0.call(super::ACTIONS, action, request)
                }
            }
        },
    ];
    render::file(&service.source, items)
}

fn identity_setter(member: &Identity) -> Option<TokenStream> {
    let Identity {
        wire, method, ty, ..
    } = member;
    let ty = struct_path(ty.as_ref()?);
    let docs = doc::outer(&[
        format!("The same client, which fills in `{wire}` where a request leaves it open."),
        String::new(),
        "What a request sets itself is never replaced.".to_owned(),
    ]);
    let (with, method) = (ident(&format!("with_{method}")), ident(method));
    Some(quote! {
        #docs
        #[must_use]
        pub fn #with(self, #method: #ty) -> Self {
            Self(self.0.with_identity(#wire, Box::new(#method)))
        }
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
