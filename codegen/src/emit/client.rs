//! `client.rs` of a service: its client, who calls, and for whom.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{ident, struct_path};
use super::{doc, render};
use crate::model::{Acting, Identity, Service};

/// `client.rs` of a service.
pub(super) fn file(service: &Service) -> String {
    let about = doc::outer(&[
        format!(
            "A client of the service `{}`, version {}.",
            service.name, service.version
        ),
        String::new(),
        "It is cheap to clone, and clones share connections and keys.".to_owned(),
    ]);
    let setters = service.identity.iter().filter_map(identity_setter);
    let acting = service.acting.iter().map(acting);
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

                #(#acting)*

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

fn acting(acting: &Acting) -> TokenStream {
    let docs = doc::outer(&acting.doc);
    let (method, member) = (ident(&acting.method), &acting.member);
    let names: Vec<_> = acting
        .arguments
        .iter()
        .map(|argument| ident(&argument.name))
        .collect();
    let pointers = acting.arguments.iter().map(|argument| &argument.pointer);
    quote! {
        #docs
        #[must_use]
        pub fn #method(&self, #(#names: impl Into<String>),*) -> Self {
            Self(self.0.acting(#member, [#((#pointers, #names.into())),*]))
        }
    }
}
