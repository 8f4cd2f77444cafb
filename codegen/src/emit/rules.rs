//! Rules and conditions as rows of a static table.

use proc_macro2::TokenStream;
use quote::quote;

use super::table::{literal, number, option, test};
use crate::model::{Condition, Demand, Rule};
use crate::schema::Severity;

/// One row of a record's rule table.
pub(super) fn rule(rule: &Rule) -> TokenStream {
    let Rule {
        id,
        message,
        each,
        when,
        demand,
        severity,
        code,
    } = rule;
    let when = condition(when);
    let demand = self::demand(demand);
    let severity = match severity {
        Severity::Deny => quote!(Deny),
        Severity::Warn => quote!(Warn),
        Severity::Info => quote!(Info),
    };
    quote! {
        rt::Rule {
            id: #id,
            message: #message,
            each: #each,
            when: #when,
            demand: #demand,
            severity: rt::Severity::#severity,
            code: #code,
        }
    }
}

fn condition(value: &Condition) -> TokenStream {
    match value {
        Condition::Always => quote!(rt::Condition::Always),
        Condition::In(path, values, default) => {
            let values = values.iter().map(literal);
            let default = option(default.as_ref().map(literal));
            quote!(rt::Condition::In(#path, &[#(#values),*], #default))
        }
        Condition::Present(path) => quote!(rt::Condition::Present(#path)),
        Condition::Absent(path) => quote!(rt::Condition::Absent(#path)),
        Condition::Any(path, is) => {
            let is = condition(is);
            quote!(rt::Condition::Any(#path, &#is))
        }
        Condition::And(all) => {
            let all = all.iter().map(condition);
            quote!(rt::Condition::And(&[#(#all),*]))
        }
        Condition::Or(any) => {
            let any = any.iter().map(condition);
            quote!(rt::Condition::Or(&[#(#any),*]))
        }
        Condition::Not(inner) => {
            let inner = condition(inner);
            quote!(rt::Condition::Not(&#inner))
        }
    }
}

fn demand(value: &Demand) -> TokenStream {
    match value {
        Demand::Require(paths) => quote!(rt::Demand::Require(&[#(#paths),*])),
        Demand::Forbid(paths) => quote!(rt::Demand::Forbid(&[#(#paths),*])),
        Demand::Ignored(paths, by) => quote!(rt::Demand::Ignored(&[#(#paths),*], #by)),
        Demand::AtLeastOneOf(all) => {
            let all = groups(all);
            quote!(rt::Demand::AtLeastOneOf(#all))
        }
        Demand::AtMostOneOf(all) => {
            let all = groups(all);
            quote!(rt::Demand::AtMostOneOf(#all))
        }
        Demand::ExactlyOneOf(all) => {
            let all = groups(all);
            quote!(rt::Demand::ExactlyOneOf(#all))
        }
        Demand::Together(paths) => quote!(rt::Demand::Together(&[#(#paths),*])),
        Demand::SameLength(paths) => quote!(rt::Demand::SameLength(&[#(#paths),*])),
        Demand::Items(path, min, max) => {
            let (min, max) = (option(min.map(number)), option(max.map(number)));
            quote!(rt::Demand::Items(#path, #min, #max))
        }
        Demand::Allow(path, values) => {
            let values = values.iter().map(literal);
            quote!(rt::Demand::Allow(#path, &[#(#values),*]))
        }
        Demand::Limit(path, tests) => {
            let tests = tests.iter().map(test);
            quote!(rt::Demand::Limit(#path, &[#(#tests),*]))
        }
        Demand::Distinct(path) => quote!(rt::Demand::Distinct(#path)),
        Demand::NotSubsetOf(path, values) => {
            let values = values.iter().map(literal);
            quote!(rt::Demand::NotSubsetOf(#path, &[#(#values),*]))
        }
        Demand::DateSpan(from, to, days) => {
            let days = option(days.map(|days| number(days.into())));
            quote!(rt::Demand::DateSpan(#from, #to, #days))
        }
        Demand::EqualIfBoth(left, right) => quote!(rt::Demand::EqualIfBoth(#left, #right)),
    }
}

fn groups(all: &[Vec<String>]) -> TokenStream {
    let all = all.iter().map(|group| quote!(&[#(#group),*]));
    quote!(&[#(#all),*])
}
