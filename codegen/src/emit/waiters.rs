//! `waiters.rs` of a service: the actions that one can call until something has happened.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::companion::{action_link, deprecated, types};
use super::tokens::ident;
use super::{doc, render};
use crate::model::{Service, Signal, Start, Waiter};

/// The name of the file and module.
pub(super) const MODULE: &str = "waiters";

/// The file, if there is anything to wait for.
pub(super) fn file(service: &Service) -> Option<String> {
    if service.waiters.is_empty() {
        return None;
    }
    let statics = service.waiters.iter().map(table);
    let rows = service.waiters.iter().map(row);
    let methods = service.waiters.iter().map(method);
    let items = [
        quote! {
            use tencent_esign_runtime::generated as rt;
            use super::{Client, actions};
        },
        quote!(#(#statics)*),
        quote! {
            /// The actions that one can wait with.
            pub static WAITERS: &[rt::ActionWaiter] = &[#(#rows,)*];
        },
        quote!(impl Client { #(#methods)* }),
    ];
    Some(render::file(&service.source, items))
}

/// The name of the static that says what is waited for.
fn name(waiter: &Waiter) -> Ident {
    ident(&waiter.companion.method.to_uppercase())
}

fn table(waiter: &Waiter) -> TokenStream {
    let name = name(waiter);
    let signal = signal(&waiter.signal);
    let [first_pause, longest_pause, total] = waiter.pace.map(Literal::u32_unsuffixed);
    quote! {
        static #name: rt::Waiter = rt::Waiter {
            signal: #signal,
            first_pause: #first_pause,
            longest_pause: #longest_pause,
            total: #total,
        };
    }
}

/// The row of the list that finds it by the action.
fn row(waiter: &Waiter) -> TokenStream {
    let (action, name) = (&waiter.companion.action, name(waiter));
    let started_by = waiter.started_by.iter().map(|start| {
        let Start {
            action,
            gives,
            takes,
            with,
        } = start;
        let with = with.iter().map(|(member, number)| {
            let number = Literal::i64_unsuffixed(*number);
            quote!((#member, #number))
        });
        quote! {
            rt::Start { action: #action, gives: #gives, takes: #takes, with: &[#(#with),*] }
        }
    });
    quote! {
        rt::ActionWaiter { action: #action, waiter: &#name, started_by: &[#(#started_by),*] }
    }
}

fn method(waiter: &Waiter) -> TokenStream {
    let companion = &waiter.companion;
    let docs = doc::outer(&docs(waiter));
    let gone = deprecated(companion);
    let (request, response) = types(companion);
    let (name, table) = (ident(&companion.method), name(waiter));
    quote! {
        #docs
        #gone
        #[inline]
        pub fn #name(&self, request: &#request) -> rt::Wait<#response> {
            self.0.wait(request, &#table)
        }
    }
}

fn docs(waiter: &Waiter) -> Vec<String> {
    let companion = &waiter.companion;
    let [first, longest, total] = waiter.pace;
    let link = action_link(companion);
    let pace = format!(
        "The pauses grow from {first} to {longest} seconds, and all of it may take {total} \
         seconds; both can be set on what this returns."
    );
    let mut lines = match &waiter.signal {
        Signal::State { .. } => vec![format!("Asks {link} until the task has ended.")],
        Signal::Codes(codes) => {
            let codes: Vec<_> = codes.iter().map(|code| format!("`{code}`")).collect();
            let mut lines = vec![format!(
                "Calls {link} again as long as the server answers with {}.",
                codes.join(" or ")
            )];
            lines.push(String::new());
            lines.extend(waiter.doc.clone());
            lines
        }
    };
    lines.extend([String::new(), pace, String::new(), "# Errors".to_owned()]);
    lines.push(String::new());
    lines.push(match &waiter.signal {
        Signal::State { failed, .. } if failed.is_empty() => {
            "As the action itself, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out."
                .to_owned()
        }
        Signal::State { .. } => {
            "As the action itself, [`TaskFailed`](crate::ErrorKind::TaskFailed) with the state when \
             the task failed, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out."
                .to_owned()
        }
        Signal::Codes(_) => {
            "As the action itself, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out; \
             the source of that error names the last code."
                .to_owned()
        }
    });
    lines
}

fn signal(signal: &Signal) -> TokenStream {
    match signal {
        Signal::State {
            pointer,
            done,
            failed,
            message,
        } => {
            let failed = failed.iter().map(|(value, name)| quote!((#value, #name)));
            quote! {
                rt::Signal::State {
                    pointer: #pointer,
                    done: &[#(#done),*],
                    failed: &[#(#failed),*],
                    message: #message,
                }
            }
        }
        Signal::Codes(codes) => quote!(rt::Signal::Codes(&[#(#codes),*])),
    }
}
