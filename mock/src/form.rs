//! The request of a GET: members in the query (`Approvers.0.ApproverName=…`), brought back
//! into JSON by the types of the action.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use tencent_esign::runtime::record::{EnumValues, Kind, Shape};

use crate::refusal::Refusal;

/// How deep members may lie in each other. No request of the service comes near.
const MAX_DEPTH: usize = 32;

/// The request in JSON. A value that does not fit its type stays a string, for the judge.
pub(crate) fn json(query: &str, shape: &'static Shape) -> Result<Value, Refusal> {
    let mut root = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        insert(&mut root, &name, value.into_owned())?;
    }
    Ok(object(root, Some(shape)))
}

/// Members on their way from names to a tree.
enum Tree {
    Leaf(String),
    Branch(BTreeMap<String, Tree>),
}

fn insert(root: &mut BTreeMap<String, Tree>, name: &str, value: String) -> Result<(), Refusal> {
    let mut steps: Vec<&str> = name.split('.').collect();
    let last = steps.pop().unwrap_or_default();
    if steps.len() >= MAX_DEPTH {
        return Err(broken(name, "lies too deep"));
    }
    let mut members = root;
    for step in steps {
        let next = members
            .entry(step.to_owned())
            .or_insert_with(|| Tree::Branch(BTreeMap::new()));
        members = match next {
            Tree::Branch(members) => members,
            Tree::Leaf(_) => return Err(broken(name, "is a value and an object at once")),
        };
    }
    match members.insert(last.to_owned(), Tree::Leaf(value)) {
        None => Ok(()),
        Some(_) => Err(broken(name, "is there twice")),
    }
}

fn broken(name: &str, what: &str) -> Refusal {
    let shown: String = name.chars().take(80).collect();
    Refusal::new("InvalidParameter", format!("the member {shown:?} {what}"))
}

fn object(members: BTreeMap<String, Tree>, shape: Option<&'static Shape>) -> Value {
    let member = |(name, tree): (String, Tree)| {
        let field = shape.and_then(|shape| shape.fields.get(shape.position(&name)?));
        let value = self::value(tree, field.map(|field| *field.kind()));
        (name, value)
    };
    Value::Object(members.into_iter().map(member).collect::<Map<_, _>>())
}

fn value(tree: Tree, kind: Option<Kind>) -> Value {
    match (tree, kind) {
        (Tree::Leaf(text), kind) => scalar(text, kind),
        (Tree::Branch(members), Some(Kind::List(item))) => list(members, *item),
        (Tree::Branch(members), kind) => object(members, kind.and_then(Kind::shape)),
    }
}

/// The items in the order of their numbers; an object if a name is no number.
fn list(members: BTreeMap<String, Tree>, item: Kind) -> Value {
    let is_number = |name: &String| name.parse::<u32>().is_ok();
    if !members.keys().all(is_number) {
        return object(members, None);
    }
    let numbered = members
        .into_iter()
        .map(|(name, tree)| (name.parse::<u32>().unwrap_or_default(), tree));
    let mut items: Vec<_> = numbered.collect();
    items.sort_by_key(|(number, _)| *number);
    items
        .into_iter()
        .map(|(_, tree)| value(tree, Some(item)))
        .collect()
}

fn scalar(text: String, kind: Option<Kind>) -> Value {
    let number = |text: &str| text.parse::<i64>().ok().map(Value::from);
    let read = match kind {
        Some(Kind::Integer) => number(&text),
        Some(Kind::Float) => number(&text).or_else(|| text.parse::<f64>().ok().map(Value::from)),
        Some(Kind::Boolean) => match text.as_str() {
            "true" | "True" | "1" => Some(Value::Bool(true)),
            "false" | "False" | "0" => Some(Value::Bool(false)),
            _ => None,
        },
        Some(Kind::Enum(table)) => match table.values {
            EnumValues::Integer(_) => number(&text),
            EnumValues::Text(_) => None,
        },
        Some(Kind::Text | Kind::Record(_) | Kind::List(_)) | None => None,
    };
    read.unwrap_or(Value::String(text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::catalog::named;

    fn read(query: &str) -> Result<Value, Refusal> {
        json(query, named("ess", "CreateFlow").unwrap().request.shape)
    }

    #[test]
    fn members_take_the_types_of_the_schema() {
        let query = "Operator.UserId=u1&FlowName=%E5%90%88%E5%90%8C+7&DeadLine=1830000000\
                     &Unordered=True&Approvers.1.ApproverType=0&Approvers.0.ApproverType=1\
                     &Approvers.10.ApproverName=1&NeedSignReview=maybe&Other.X=1";
        assert_eq!(
            read(query).unwrap(),
            json!({
                "Operator": {"UserId": "u1"},
                "FlowName": "合同 7",
                "DeadLine": 1_830_000_000,
                "Unordered": true,
                "Approvers": [{"ApproverType": 1}, {"ApproverType": 0}, {"ApproverName": "1"}],
                "NeedSignReview": "maybe",
                "Other": {"X": "1"},
            })
        );
        assert_eq!(
            read("Approvers.a.ApproverType=1").unwrap(),
            json!({"Approvers": {"a": {"ApproverType": "1"}}})
        );
    }

    #[test]
    fn what_contradicts_itself_is_refused() {
        let deep = "a.".repeat(10_000);
        for query in ["A=1&A.B=2", "A.B=2&A=1", "A=1&A=1", deep.as_str()] {
            assert_eq!(read(query).unwrap_err().code, "InvalidParameter");
        }
    }
}
