//! What holds across members: that a rule demands one thing, of members that exist.

use super::index::{Kind, Version};
use super::routes::{Members, Scope, Target};
use super::{case, conditions, names};
use crate::diagnostic::{Report, error};
use crate::document::Path;
use crate::schema::{AllowedValues, DateSpan, Group, ItemCount, RuleDef};

/// Checks a rule of a record.
pub(super) fn check<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    at: &Path<'_>,
    rule: &RuleDef,
    record: Members<'c>,
) {
    names::kebab(report, &at.key("id"), &rule.id);
    one_demand(report, at, rule);
    let mut scope = Scope {
        version,
        record,
        element: Some(record),
    };
    if let Some(each) = &rule.each {
        scope.element = scope.elements(report, &at.key("each"), each);
    }
    if let Some(condition) = &rule.when {
        conditions::check(report, scope, &at.key("when"), condition);
    }
    if let Some(condition) = &rule.unless {
        conditions::check(report, scope, &at.key("unless"), condition);
    }
    Demands { report, scope, at }.check(rule);
}

fn one_demand(report: &mut Report<'_>, at: &Path<'_>, rule: &RuleDef) {
    let demands = demands(rule);
    if demands.is_empty() {
        let problem = error("rule-demand", format!("rule `{}` demands nothing", rule.id));
        report.value(
            at,
            problem.help("add one of `require`, `forbid`, `ignored`, `atLeastOneOf`, …"),
        );
    }
    for key in demands.iter().skip(1) {
        let problem = error(
            "rule-demand",
            format!("rule `{}` demands more than one thing", rule.id),
        );
        report.key(&at.key(key), problem.help("make a rule of each demand"));
    }
    if rule.by.is_some() && rule.ignored.is_none() {
        report.key(
            &at.key("by"),
            error("misplaced-word", "`by` has a meaning beside `ignored` only"),
        );
    }
}

/// The demands that a rule states, by key.
pub(crate) fn demands(rule: &RuleDef) -> Vec<&'static str> {
    let stated = [
        ("require", rule.require.is_some()),
        ("forbid", rule.forbid.is_some()),
        ("ignored", rule.ignored.is_some()),
        ("atLeastOneOf", rule.at_least_one_of.is_some()),
        ("atMostOneOf", rule.at_most_one_of.is_some()),
        ("exactlyOneOf", rule.exactly_one_of.is_some()),
        ("together", rule.together.is_some()),
        ("sameLength", rule.same_length.is_some()),
        ("items", rule.items.is_some()),
        ("allow", rule.allow.is_some()),
        ("limit", rule.limit.is_some()),
        ("distinct", rule.distinct.is_some()),
        ("notSubsetOf", rule.not_subset_of.is_some()),
        ("dateSpan", rule.date_span.is_some()),
        ("equalIfBoth", rule.equal_if_both.is_some()),
    ];
    stated
        .into_iter()
        .filter(|(_, is_stated)| *is_stated)
        .map(|(key, _)| key)
        .collect()
}

struct Demands<'d, 's, 'c> {
    report: &'d mut Report<'s>,
    scope: Scope<'c>,
    at: &'d Path<'d>,
}

impl<'c> Demands<'_, '_, 'c> {
    fn check(&mut self, rule: &RuleDef) {
        self.members("require", rule.require.as_deref(), 1);
        self.members("forbid", rule.forbid.as_deref(), 1);
        self.members("ignored", rule.ignored.as_deref(), 1);
        self.members("together", rule.together.as_deref(), 2);
        for target in self.members("sameLength", rule.same_length.as_deref(), 2) {
            self.is_list("sameLength", target);
        }
        self.groups("atLeastOneOf", rule.at_least_one_of.as_deref(), 1);
        self.groups("atMostOneOf", rule.at_most_one_of.as_deref(), 2);
        self.groups("exactlyOneOf", rule.exactly_one_of.as_deref(), 1);
        if let Some(by) = &rule.by {
            self.scope.follow(self.report, &self.at.key("by"), by);
        }
        if let Some(items) = &rule.items {
            self.items(items);
        }
        if let Some(allow) = &rule.allow {
            self.allow(allow);
        }
        if let Some(limit) = &rule.limit {
            case::check(self.report, self.scope, &self.at.key("limit"), limit);
        }
        if let Some(distinct) = &rule.distinct {
            self.distinct(distinct);
        }
        if let Some(values) = &rule.not_subset_of {
            self.not_subset_of(values);
        }
        if let Some(span) = &rule.date_span {
            self.date_span(span);
        }
        self.equal(rule.equal_if_both.as_ref().map(|pair| pair.as_slice()));
    }

    /// A list of members; at least so many of them make sense.
    fn members(
        &mut self,
        key: &'static str,
        members: Option<&[String]>,
        least: usize,
    ) -> Vec<Reached<'c>> {
        let Some(members) = members else {
            return Vec::new();
        };
        let at = self.at.key(key);
        self.enough(&at, &format!("`{key}`"), members.len(), least);
        self.paths(&at, members)
    }

    fn paths(&mut self, at: &Path<'_>, paths: &[String]) -> Vec<Reached<'c>> {
        let mut once = names::Once::new("member");
        let mut reached = Vec::new();
        for (index, path) in paths.iter().enumerate() {
            let at = at.index(index);
            once.see(self.report, &at, path);
            if let Some(target) = self.scope.follow(self.report, &at, path) {
                reached.push(Reached {
                    index,
                    path: path.clone(),
                    target,
                });
            }
        }
        reached
    }

    fn groups(&mut self, key: &'static str, groups: Option<&[Group]>, least: usize) {
        let Some(groups) = groups else { return };
        let at = self.at.key(key);
        self.enough(&at, &format!("`{key}`"), groups.len(), least);
        for (index, group) in groups.iter().enumerate() {
            let at = at.index(index);
            match group {
                Group::One(path) => {
                    self.scope.follow(self.report, &at, path);
                }
                Group::Many(paths) => {
                    self.enough(&at, "a group", paths.len(), 1);
                    self.paths(&at, paths);
                }
            }
        }
    }

    fn enough(&mut self, at: &Path<'_>, what: &str, count: usize, least: usize) {
        if count < least {
            let noun = if least == 1 { "member" } else { "members" };
            let message = format!("{what} needs at least {least} {noun}");
            self.report.value(at, error("empty-list", message));
        }
    }

    fn is_list(&mut self, key: &str, reached: Reached<'_>) {
        if !reached.target.ty.is_list && !matches!(reached.target.ty.kind, Kind::Unknown) {
            let at = self.at.key(key);
            let message = format!("`{}` is no list", reached.path);
            self.report
                .value(&at.index(reached.index), error("wrong-member", message));
        }
    }

    /// The list at a path, by its items.
    fn list(&mut self, at: &Path<'_>, path: &str) -> Option<Target<'c>> {
        let target = self.scope.follow(self.report, at, path)?;
        if target.ty.is_list || matches!(target.ty.kind, Kind::Unknown) {
            return Some(target);
        }
        let problem = error("wrong-member", format!("`{path}` is no list"));
        let whole = path
            .strip_suffix("[*]")
            .map(|list| format!("write `{list}` for the whole list"));
        self.report.value(at, problem.maybe_help(whole));
        None
    }

    fn items(&mut self, items: &ItemCount) {
        let at = self.at.key("items");
        self.list(&at.key("path"), &items.path);
        match (items.min_items, items.max_items) {
            (None, None) => {
                self.report.value(
                    &at,
                    error(
                        "empty-list",
                        "`items` states neither `minItems` nor `maxItems`",
                    ),
                );
            }
            (Some(min), Some(max)) if min > max => {
                let message = format!("`minItems` {min} is more than `maxItems` {max}");
                self.report
                    .value(&at.key("minItems"), error("bad-range", message));
            }
            _ => {}
        }
    }

    fn allow(&mut self, allow: &AllowedValues) {
        let at = self.at.key("allow");
        let target = conditions::value_at(self.report, self.scope, &at.key("path"), &allow.path);
        conditions::many(self.report, &at.key("values"), target, &allow.values);
    }

    fn not_subset_of(&mut self, values: &AllowedValues) {
        let at = self.at.key("notSubsetOf");
        let target = self.list(&at.key("path"), &values.path);
        conditions::many(self.report, &at.key("values"), target, &values.values);
    }

    fn distinct(&mut self, path: &str) {
        let at = self.at.key("distinct");
        let target = conditions::value_at(self.report, self.scope, &at, path);
        if target.is_some_and(|target| !target.is_many) {
            let problem = error("bad-path", format!("`{path}` leads to one value only"));
            self.report.value(
                &at,
                problem.help("write `[*]` behind the list that the values lie in"),
            );
        }
    }

    fn date_span(&mut self, span: &DateSpan) {
        let at = self.at.key("dateSpan");
        for (key, path) in [("from", &span.from), ("to", &span.to)] {
            let at = at.key(key);
            let target = conditions::value_at(self.report, self.scope, &at, path);
            let is_moment = |target: &Target<'_>| {
                matches!(target.ty.kind, Kind::Text | Kind::Integer | Kind::Unknown)
            };
            if let Some(target) = target.filter(|target| !is_moment(target)) {
                let message = format!("`{path}` is {} and tells no moment", target.ty.describe());
                self.report.value(&at, error("wrong-member", message));
            }
        }
    }

    fn equal(&mut self, paths: Option<&[String]>) {
        let reached = self.members("equalIfBoth", paths, 2);
        let [left, right] = reached.as_slice() else {
            return;
        };
        let (a, b) = (left.target.ty, right.target.ty);
        let is_unknown = |kind: Kind<'_>| matches!(kind, Kind::Unknown);
        let is_same = a.is_list == b.is_list
            && (a.kind.is_text() == b.kind.is_text() && a.kind.is_number() == b.kind.is_number());
        if !is_same && !is_unknown(a.kind) && !is_unknown(b.kind) {
            let message = format!(
                "`{}` is {} and `{}` is {}: they are never equal",
                left.path,
                a.describe(),
                right.path,
                b.describe()
            );
            self.report
                .value(&self.at.key("equalIfBoth"), error("wrong-member", message));
        }
    }
}

/// A path of a list, followed.
struct Reached<'c> {
    index: usize,
    path: String,
    target: Target<'c>,
}
