//! What the methods have in common that belong to an action.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::ident;
use crate::model::{Companion, Service};

/// The request and the answer of the action.
pub(super) fn types(companion: &Companion) -> (TokenStream, TokenStream) {
    let request = ident(&companion.request);
    let response = ident(&companion.response);
    (quote!(actions::#request), quote!(actions::#response))
}

/// The action's own method, in documentation.
pub(super) fn action_link(companion: &Companion) -> String {
    format!("[`{}`](Self::{})", companion.action, companion.module)
}

/// What the compiler says about an action that should not be used any more.
pub(super) fn deprecated(companion: &Companion) -> Option<TokenStream> {
    let note = companion.deprecated.as_ref()?;
    Some(quote!(#[deprecated(note = #note)]))
}

/// The paragraph that leads from an action to the other methods that belong to it.
pub(super) fn leads(service: &Service, action: &str) -> Vec<String> {
    let pages = service.pages.iter().map(|pages| {
        let text = "reads all pages";
        (&pages.companion, text)
    });
    let waiters = service.waiters.iter().map(|waiter| {
        let text = match waiter.signal {
            crate::model::Signal::State { .. } => "asks until the task has ended",
            crate::model::Signal::Codes(_) => "tries until it is not too early any more",
        };
        (&waiter.companion, text)
    });
    let mine = pages
        .chain(waiters)
        .filter(|(companion, _)| companion.action == action);
    let lead = |(companion, text): (&Companion, &str)| {
        let method = &companion.method;
        [
            format!("[`{method}`](Self::{method}) {text}."),
            String::new(),
        ]
    };
    mine.flat_map(lead).collect()
}
