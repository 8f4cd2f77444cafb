//! The members that rules demand something of.

use super::inputs::{Input, Inputs, Name};
use crate::schema::{Group, RuleDef};

/// The members that the rules of a record are about, its own and those of structs in it.
pub(super) fn members<'s>(input: &Input<'s>, inputs: &Inputs<'s>) -> Vec<(Name<'s>, &'s str)> {
    let mut members = Vec::new();
    for rule in input.rules {
        let element = match &rule.each {
            Some(each) => end(*input, each, inputs).and_then(|(_, inner)| inner),
            None => Some(*input),
        };
        for path in paths(rule) {
            let found = match (path.strip_prefix("$."), element) {
                (Some(path), _) => end(*input, path, inputs),
                (None, Some(element)) => end(element, path, inputs),
                (None, None) => None,
            };
            members.extend(found.map(|(member, _)| member));
        }
    }
    members
}

type End<'s> = ((Name<'s>, &'s str), Option<Input<'s>>);

/// The member at the end of a path, and the struct that it holds.
fn end<'s>(start: Input<'s>, path: &str, inputs: &Inputs<'s>) -> Option<End<'s>> {
    let mut record = Some(start);
    let mut found = None;
    for step in path.split('.') {
        let owner = record?;
        let name = step.strip_suffix("[*]").unwrap_or(step);
        let field = owner.fields.iter().find(|field| field.name == name)?;
        record = inputs.record(&field.ty);
        found = Some((owner.name, field.name.as_str()));
    }
    Some((found?, record))
}

/// The paths that a rule demands something of. What it only asks about is not limited.
fn paths(rule: &RuleDef) -> Vec<&str> {
    let lists = [
        &rule.require,
        &rule.forbid,
        &rule.ignored,
        &rule.together,
        &rule.same_length,
    ];
    let groups = [
        &rule.at_least_one_of,
        &rule.at_most_one_of,
        &rule.exactly_one_of,
    ];
    let one = [
        rule.items.as_ref().map(|it| &it.path),
        rule.allow.as_ref().map(|it| &it.path),
        rule.limit.as_ref().map(|it| &it.path),
        rule.distinct.as_ref(),
        rule.not_subset_of.as_ref().map(|it| &it.path),
        rule.date_span.as_ref().map(|it| &it.from),
        rule.date_span.as_ref().map(|it| &it.to),
    ];
    let pairs = rule.equal_if_both.iter().flatten();
    let groups = groups
        .into_iter()
        .flatten()
        .flatten()
        .flat_map(|group| match group {
            Group::One(path) => std::slice::from_ref(path),
            Group::Many(paths) => paths.as_slice(),
        });
    lists
        .into_iter()
        .flatten()
        .flatten()
        .chain(groups)
        .chain(one.into_iter().flatten())
        .chain(pairs)
        .map(String::as_str)
        .collect()
}
