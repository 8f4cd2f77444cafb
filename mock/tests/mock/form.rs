//! GET requests, with their members in the query.

use serde_json::json;

use super::support::{Draft, strict};

fn get(query: &str) -> Draft {
    let draft = Draft::new("DescribeFlowBriefs", "");
    let draft = draft.with("content-type", "application/x-www-form-urlencoded");
    Draft {
        method: "GET",
        query: query.to_owned(),
        ..draft
    }
}

const QUERY: &str =
    "Operator.UserId=u1&FlowIds.0=yDwFkUUgygj3d8a2UuRtkTdxvVY6XQ12&FlowIds.1=%E5%90%88";

#[test]
fn a_query_is_a_request() {
    let mock = strict();
    assert_eq!(get(QUERY).signed().code(&mock), "");
    assert_eq!(
        mock.requests()[0].json(),
        json!({
            "Operator": {"UserId": "u1"},
            "FlowIds": ["yDwFkUUgygj3d8a2UuRtkTdxvVY6XQ12", "合"],
        })
    );
}

#[test]
fn the_query_is_signed() {
    let signed = get(QUERY).signed();
    let other = Draft {
        query: QUERY.replace("u1", "u2"),
        ..signed
    };
    assert_eq!(other.code(&strict()), "AuthFailure.SignatureFailure");
}

#[test]
fn a_query_has_limits() {
    let missing = get("FlowIds.0=x").signed();
    assert_eq!(missing.code(&strict()), "MissingParameter");
    let twice = get("FlowIds=x&FlowIds.0=x").signed();
    assert_eq!(twice.code(&strict()), "InvalidParameter");
    let long = get(&format!("{QUERY}&X={}", "x".repeat(32 * 1024))).signed();
    assert_eq!(long.code(&strict()), "RequestSizeLimitExceeded");
}
