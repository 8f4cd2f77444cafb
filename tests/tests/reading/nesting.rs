//! Answers that are nested deeper than any stack would bear.

use std::thread;

use serde_json::json;
use tencent_esign::runtime::json::{self, ReadError};
use tencent_esign::runtime::record::{Kind, Shape};
use tencent_esign::{ess, essbasic};

use super::{actions, types, written};

/// Far more levels than a stack has room for.
const LEVELS: usize = 100_000;

/// The one type that holds itself: a permission and those below it.
fn permissions(levels: usize) -> String {
    "{\"Key\":\"k\",\"Children\":[".repeat(levels) + &"]}".repeat(levels)
}

#[test]
fn a_type_that_holds_itself_is_read_up_to_a_bound() {
    // As many as there is room for below the envelope, the role and its group.
    const MOST: usize = 60;
    let read = |levels| {
        let group = format!("{{\"Permissions\":[{}]}}", permissions(levels));
        let role = format!("{{\"PermissionGroups\":[{group}]}}");
        let answer = format!("{{\"Response\":{{\"IntegrateRoles\":[{role}]}}}}");
        let mut record = ess::DescribeIntegrationRolesResponse::default();
        let outcome = json::read_envelope(answer.as_bytes(), &mut record);
        outcome.map(|_| written(&record))
    };
    let value = read(MOST).expect("few enough levels");
    let inner = "/Children/0".repeat(MOST - 1);
    let deepest = format!("/IntegrateRoles/0/PermissionGroups/0/Permissions/0{inner}/Key");
    assert_eq!(value.pointer(&deepest), Some(&json!("k")));

    for levels in [MOST + 1, LEVELS] {
        let ReadError { path, message } = read(levels).expect_err("too many levels");
        assert!(
            message.starts_with("nested more than 127 levels deep at line 1 column "),
            "{message}"
        );
        let step =
            "/Response/IntegrateRoles/0/PermissionGroups/0/Permissions/0/Children/0/Children";
        assert!(path.starts_with(step), "{path}");
        assert!(path.len() < 1_000, "{path}");
    }
}

/// Threads of tokio have 2 MB, and a client may run on less.
#[test]
fn reading_to_the_bound_needs_little_stack() {
    let text = format!("{{\"Children\":[{}]}}", permissions(LEVELS));
    let reader = move || {
        let own = json::read(text.as_bytes(), &mut ess::Permission::default());
        let other = json::read(text.as_bytes(), &mut essbasic::Permission::default());
        (own.is_err(), other.is_err())
    };
    let thread = thread::Builder::new().stack_size(512 * 1024).spawn(reader);
    let outcome = thread.expect("a thread").join();
    assert_eq!(outcome.expect("it does not overflow"), (true, true));
}

/// serde_json skips without recursion, so what nobody keeps may be as deep as it likes.
#[test]
fn every_type_skips_what_it_does_not_know() {
    let deep = "[{\"a\":".repeat(LEVELS) + "0" + &"}]".repeat(LEVELS);
    for (_, ty) in types().step_by(64) {
        let text = format!("{{\"Response\":{{\"Unknown\":{deep}}},\"X\":{deep}}}");
        json::read_envelope(text.as_bytes(), (ty.blank)().as_mut())
            .unwrap_or_else(|error| panic!("{}: {error}", ty.shape.name));
    }
}

/// The bound is far from anything documented, even if permissions nest ten deep.
#[test]
fn documented_types_are_nowhere_near_the_bound() {
    let deepest = actions()
        .flat_map(|action| [&action.request, &action.response])
        .map(|ty| depth(ty.shape, &mut Vec::new()))
        .max();
    assert_eq!(deepest, Some(26), "the envelope not counted");
}

/// How deep the values of a type are nested.
fn depth(shape: &'static Shape, above: &mut Vec<&'static Shape>) -> usize {
    let again = above.iter().filter(|known| std::ptr::eq(**known, shape));
    if again.count() == 10 {
        return 0;
    }
    above.push(shape);
    let members = shape
        .fields
        .iter()
        .map(|field| levels(*field.kind(), above));
    let deepest = members.max().unwrap_or_default();
    above.pop();
    1 + deepest
}

fn levels(kind: Kind, above: &mut Vec<&'static Shape>) -> usize {
    match kind {
        Kind::Record(shape) => depth(shape, above),
        Kind::List(item) => 1 + levels(*item, above),
        _ => 0,
    }
}
