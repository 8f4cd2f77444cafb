//! All documented pairs of the known actions, in one go.

use esign_tests::example::Example;
use esign_tests::loose;
use serde_json::{Value, json};
use tencent_esign::SERVICES;

use super::esign;

/// The pairs as the lines of a batch.
fn lines(examples: &[&Example]) -> String {
    let line = |example: &&Example| {
        let Example {
            service,
            action,
            request,
            response,
            ..
        } = example;
        let line = json!({
            "service": service, "action": action, "request": request, "response": response
        });
        format!("{line}\n")
    };
    examples.iter().map(line).collect()
}

#[test]
fn successes_pass() {
    let what_for = "documented successes through `esign validate`";
    let Some(examples) = Example::all(what_for) else {
        return;
    };
    let is_known = |example: &&Example| example.action(SERVICES).is_some() && example.is_success();
    let known: Vec<_> = examples.iter().filter(is_known).collect();
    let run = esign(&["validate", "--batch", "-"], &lines(&known));
    assert_eq!(run.code, 0, "{run}");
    let results = run.json_lines();
    assert_eq!(results.len(), known.len());
    for (result, example) in results.iter().zip(&known) {
        assert_eq!(result["verdict"], "pass", "{example}: {result}");
        assert_eq!(result["action"], example.action);
    }
}

#[test]
fn what_goes_in_comes_out() {
    let what_for = "documented pairs through `esign decode`";
    let Some(examples) = Example::all(what_for) else {
        return;
    };
    let known: Vec<_> = examples.iter().collect();
    let successes = known.iter().filter(|example| example.is_success());
    assert_eq!((known.len(), successes.count()), (401, 352));
    let run = esign(&["decode", "--batch", "-"], &lines(&known));
    assert_eq!(run.code, 0, "{run}");
    let results = run.json_lines();
    assert_eq!(results.len(), known.len());
    for (result, example) in results.iter().zip(&known) {
        // Every member that the documents show is one of its type.
        assert_eq!(result["unknown"], json!([]), "{example}");
        assert_eq!(result["problem"], Value::Null, "{example}");
        let differences = loose::differences(&example.request, &result["request"], &|_, _| false);
        assert!(differences.is_empty(), "{example}: {differences:?}");
        if example.is_success() {
            let blank = |_: &str, value: &Value| loose::is_blank(value);
            let differences = loose::differences(&example.response, &result["response"], &blank);
            assert!(differences.is_empty(), "{example}: {differences:?}");
            assert_eq!(result["error"], Value::Null, "{example}");
        } else {
            assert_eq!(result["response"], Value::Null, "{example}");
            assert_eq!(
                result["error"]["code"].as_str(),
                example.error_code.as_deref()
            );
            let fault = example.response.pointer("/Response/Error/Message");
            assert_eq!(Some(&result["error"]["message"]), fault, "{example}");
            let request_id = example.response.pointer("/Response/RequestId");
            assert_eq!(
                Some(&result["error"]["request_id"]),
                request_id,
                "{example}"
            );
        }
    }
}
