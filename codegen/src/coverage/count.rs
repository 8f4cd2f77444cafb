//! Limits and rules by kind and severity.

use std::collections::BTreeMap;

use super::inputs::{Input, Inputs};
use crate::check::{demands, words};
use crate::schema::{DeprecationState, FieldDef, Severity};

/// The kinds in the order in which they are told: what stands on a member, then the
/// demands of rules.
const KINDS: [&str; 33] = [
    "required",
    "format",
    "charset",
    "pattern",
    "minLength",
    "maxLength",
    "maxDecodedBytes",
    "json",
    "enum",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "uniqueBy",
    "time",
    "disabled",
    "deprecated",
    "require",
    "forbid",
    "ignored",
    "atLeastOneOf",
    "atMostOneOf",
    "exactlyOneOf",
    "together",
    "sameLength",
    "items",
    "allow",
    "limit",
    "distinct",
    "notSubsetOf",
    "dateSpan",
    "equalIfBoth",
];

/// How many of a kind there are, by severity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that stop a request.
    pub deny: usize,
    /// Those that warn.
    pub warn: usize,
    /// Those that advise.
    pub info: usize,
}

/// Counts by kind.
#[derive(Debug, Clone, Default)]
pub struct Tally(BTreeMap<usize, Counts>);

impl Tally {
    /// The kinds that occur, in the order of the vocabulary.
    pub fn rows(&self) -> impl Iterator<Item = (&'static str, Counts)> + '_ {
        let name = |kind: &usize| KINDS.get(*kind).copied().unwrap_or_default();
        self.0
            .iter()
            .map(move |(kind, counts)| (name(kind), *counts))
    }

    /// All kinds together.
    pub fn sum(&self) -> Counts {
        let add = |a: Counts, b: &Counts| Counts {
            deny: a.deny.saturating_add(b.deny),
            warn: a.warn.saturating_add(b.warn),
            info: a.info.saturating_add(b.info),
        };
        self.0.values().fold(Counts::default(), add)
    }

    /// Adds the limits and rules of a record.
    pub(super) fn add_record(&mut self, input: &Input<'_>, inputs: &Inputs<'_>) {
        for field in input.fields {
            self.add_field(field, inputs);
        }
        for rule in input.rules {
            for kind in demands(rule) {
                self.add(kind, rule.severity);
            }
        }
    }

    fn add_field(&mut self, field: &FieldDef, inputs: &Inputs<'_>) {
        if field.required {
            self.add("required", Severity::Deny);
        }
        for word in words(field) {
            for limit in &word.limits {
                self.add(word.key, limit.severity);
            }
        }
        if field.values.is_none()
            && let Some(list) = inputs.list(&field.ty)
        {
            self.add("enum", list.severity);
        }
        match field.deprecated.as_ref().map(|it| it.state) {
            Some(DeprecationState::Disabled) => self.add("disabled", Severity::Warn),
            Some(DeprecationState::Deprecated) => self.add("deprecated", Severity::Info),
            None => {}
        }
    }

    fn add(&mut self, kind: &str, severity: Severity) {
        let Some(kind) = KINDS.iter().position(|known| *known == kind) else {
            return;
        };
        let counts = self.0.entry(kind).or_default();
        let count = match severity {
            Severity::Deny => &mut counts.deny,
            Severity::Warn => &mut counts.warn,
            Severity::Info => &mut counts.info,
        };
        *count = count.saturating_add(1);
    }
}

/// Whether a limit stands on a member. That the member must be there is none: it does not
/// say that anybody has read what the member may hold.
pub(super) fn has_limit(field: &FieldDef, inputs: &Inputs<'_>) -> bool {
    !words(field).is_empty() || inputs.list(&field.ty).is_some() || field.deprecated.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_and_demand_has_its_kind() {
        let shapes = crate::json_schema();
        for kind in &KINDS[1..] {
            assert!(shapes.contains(&format!("\"{kind}\"")), "{kind}");
        }
    }
}
