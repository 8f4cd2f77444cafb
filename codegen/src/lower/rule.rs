//! Rules and conditions.

use serde_json::Value;

use crate::model::{Condition, Demand, Literal, Rule, Test};
use crate::schema::{self, CaseLimit, Format, Group, LengthUnit, RuleDef};

/// The rule; `None` for one without a demand, which the check refuses.
pub(super) fn rule(def: &RuleDef) -> Option<Rule> {
    Some(Rule {
        id: def.id.clone(),
        message: def.doc.clone(),
        each: def.each.clone().unwrap_or_default(),
        when: applies(def),
        demand: demand(def)?,
        severity: def.severity,
        code: def.code.clone().unwrap_or_default(),
    })
}

fn applies(def: &RuleDef) -> Condition {
    let when = def.when.as_ref().map(condition);
    let unless = def
        .unless
        .as_ref()
        .map(|unless| Condition::Not(Box::new(condition(unless))));
    match (when, unless) {
        (None, None) => Condition::Always,
        (Some(only), None) | (None, Some(only)) => only,
        (Some(when), Some(unless)) => Condition::And(vec![when, unless]),
    }
}

fn condition(def: &schema::Condition) -> Condition {
    match def {
        schema::Condition::Equals(schema::Equals { path, eq, default }) => Condition::In(
            path.clone(),
            literal(eq).into_iter().collect(),
            default.as_ref().and_then(literal),
        ),
        schema::Condition::In(schema::In {
            path,
            values,
            default,
        }) => Condition::In(
            path.clone(),
            literals(values),
            default.as_ref().and_then(literal),
        ),
        schema::Condition::Present(schema::Present { present }) => {
            Condition::Present(present.clone())
        }
        schema::Condition::Absent(schema::Absent { absent }) => Condition::Absent(absent.clone()),
        schema::Condition::Any(schema::Any { any, is }) => {
            Condition::Any(any.clone(), Box::new(condition(is)))
        }
        schema::Condition::And(schema::And { and }) => {
            Condition::And(and.iter().map(condition).collect())
        }
        schema::Condition::Or(schema::Or { or }) => {
            Condition::Or(or.iter().map(condition).collect())
        }
        schema::Condition::Not(schema::Not { not }) => Condition::Not(Box::new(condition(not))),
    }
}

fn demand(def: &RuleDef) -> Option<Demand> {
    // Every key is named, so that a new demand cannot be forgotten here.
    let RuleDef {
        id: _,
        doc: _,
        each: _,
        when: _,
        unless: _,
        require,
        forbid,
        ignored,
        by,
        at_least_one_of,
        at_most_one_of,
        exactly_one_of,
        together,
        same_length,
        items,
        allow,
        limit,
        distinct,
        not_subset_of,
        date_span,
        equal_if_both,
        severity: _,
        code: _,
        source: _,
    } = def;
    let by = by.clone().unwrap_or_default();
    let demands = [
        require.clone().map(Demand::Require),
        forbid.clone().map(Demand::Forbid),
        ignored.clone().map(|paths| Demand::Ignored(paths, by)),
        at_least_one_of
            .as_ref()
            .map(|all| Demand::AtLeastOneOf(groups(all))),
        at_most_one_of
            .as_ref()
            .map(|all| Demand::AtMostOneOf(groups(all))),
        exactly_one_of
            .as_ref()
            .map(|all| Demand::ExactlyOneOf(groups(all))),
        together.clone().map(Demand::Together),
        same_length.clone().map(Demand::SameLength),
        items
            .clone()
            .map(|it| Demand::Items(it.path, it.min_items, it.max_items)),
        allow
            .as_ref()
            .map(|it| Demand::Allow(it.path.clone(), literals(&it.values))),
        limit
            .as_ref()
            .map(|it| Demand::Limit(it.path.clone(), tests(it))),
        distinct.clone().map(Demand::Distinct),
        not_subset_of
            .as_ref()
            .map(|it| Demand::NotSubsetOf(it.path.clone(), literals(&it.values))),
        date_span
            .clone()
            .map(|it| Demand::DateSpan(it.from, it.to, it.max_days)),
        equal_if_both
            .clone()
            .map(|[left, right]| Demand::EqualIfBoth(left, right)),
    ];
    demands.into_iter().flatten().next()
}

/// The limits that hold in one case.
fn tests(limit: &CaseLimit) -> Vec<Test> {
    let format = limit.format.map(|format| match format {
        Format::IdCard => Test::IdCard(String::new()),
        other => Test::Format(other),
    });
    let unit = LengthUnit::Chars;
    let tests = [
        format,
        limit.charset.map(Test::Charset),
        limit
            .pattern
            .clone()
            .map(|pattern| Test::Pattern(pattern, String::new())),
        limit.min_length.map(|least| Test::MinLength(least, unit)),
        limit.max_length.map(|most| Test::MaxLength(most, unit)),
        limit.minimum.map(Test::Minimum),
        limit.maximum.map(Test::Maximum),
    ];
    tests.into_iter().flatten().collect()
}

fn groups(all: &[Group]) -> Vec<Vec<String>> {
    let paths = |group: &Group| match group {
        Group::One(path) => vec![path.clone()],
        Group::Many(paths) => paths.clone(),
    };
    all.iter().map(paths).collect()
}

/// The values that a table can hold.
pub(super) fn literals(values: &[Value]) -> Vec<Literal> {
    values.iter().filter_map(literal).collect()
}

fn literal(value: &Value) -> Option<Literal> {
    match value {
        Value::String(text) => Some(Literal::Text(text.clone())),
        Value::Bool(flag) => Some(Literal::Boolean(*flag)),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => Some(Literal::Integer(whole)),
            None => number.as_f64().map(Literal::Float),
        },
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
