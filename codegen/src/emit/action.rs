//! The file of an action: request, answer, static description and the client's method.

use proc_macro2::TokenStream;
use quote::quote;

use super::table::{number, option};
use super::tokens::{ident, imports, lines};
use super::{companion, doc, record, render};
use crate::model::{Action, Service};
use crate::schema::{Effect, HostRole};

/// The file of an action.
pub(super) fn file(service: &Service, action: &Action) -> String {
    let fields = action.request.fields.iter().chain(&action.response.fields);
    let mut items = vec![imports(&service.module, fields).into()];
    items.extend(record::items(&action.request, "REQUEST"));
    items.push(request(action).into());
    items.extend(record::items(&action.response, "RESPONSE"));
    items.push(description(service, action).into());
    items.push(method(service, action).into());
    render::file(&action.source, items)
}

fn request(action: &Action) -> TokenStream {
    let (request, response) = type_names(action);
    quote! {
        impl rt::Request for #request {
            type Response = #response;
            const ACTION: &'static rt::Action = &ACTION;
        }
    }
}

fn description(service: &Service, action: &Action) -> TokenStream {
    let module = ident(&service.module);
    let (request, response) = type_names(action);
    let Action {
        name,
        summary,
        errors,
        ..
    } = action;
    let effect = match action.effect {
        Effect::Read => quote!(Read),
        Effect::Write => quote!(Write),
        Effect::IdempotentWrite => quote!(IdempotentWrite),
    };
    let host = match action.host {
        HostRole::Api => quote!(Api),
        HostRole::File => quote!(File),
    };
    let rate_limit = option(action.rate_limit.map(|limit| number(limit.into())));
    let deprecated = action.deprecated.is_some();
    let errors = lines(errors);
    quote! {
        pub(crate) static ACTION: rt::Action = rt::Action {
            service: &crate::#module::SERVICE,
            name: #name,
            summary: #summary,
            effect: rt::Effect::#effect,
            host: rt::HostRole::#host,
            rate_limit: #rate_limit,
            deprecated: #deprecated,
            errors: #errors,
            request: rt::RecordType { shape: &REQUEST, blank: rt::blank::<#request> },
            response: rt::RecordType { shape: &RESPONSE, blank: rt::blank::<#response> },
        };
    }
}

fn method(service: &Service, action: &Action) -> TokenStream {
    let module = ident(&service.module);
    let (request, response) = type_names(action);
    let docs = doc::outer(&method_doc(service, action));
    let name = ident(&action.module);
    let gone = action
        .deprecated
        .as_ref()
        .map(|note| quote!(#[deprecated(note = #note)]));
    quote! {
        impl crate::#module::Client {
            #docs
            #gone
            #[inline]
            pub fn #name(&self, request: &#request) -> rt::Call<'_, #response> {
                self.0.send(request)
            }
        }
    }
}

fn method_doc(service: &Service, action: &Action) -> Vec<String> {
    let request = &action.request.name.ident;
    let mut lines = action.headline.clone();
    lines.extend([
        String::new(),
        format!("See [`{request}`] for what it takes."),
        String::new(),
    ]);
    lines.extend(companion::leads(service, &action.name));
    lines.extend([
        "# Errors".to_owned(),
        String::new(),
        "When the request breaks a documented rule, when the call does not get through, and"
            .to_owned(),
        "when the service answers with an error code.".to_owned(),
    ]);
    lines
}

fn type_names(action: &Action) -> (proc_macro2::Ident, proc_macro2::Ident) {
    (
        ident(&action.request.name.ident),
        ident(&action.response.name.ident),
    )
}
