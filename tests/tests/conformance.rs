//! The documented requests and answers against the types and validators.

use std::collections::{BTreeMap, BTreeSet};

use esign_tests::example::Example;
use esign_tests::loose;
use serde_json::Value;
use tencent_esign::SERVICES;
use tencent_esign::runtime::action::Action;
use tencent_esign::runtime::json::{self, Reply};
use tencent_esign::runtime::record::Record;
use tencent_esign::runtime::validate::{Severity, Violation, validate_json};

/// A documented error that the request alone shows: service, action, which of its documented
/// pairs, the code of the server's answer, and what is denied: pointer and rule.
type Foreseen<'a> = (&'a str, &'a str, u32, &'a str, &'a str, &'a str);

/// Error answers that the validator foresees, all with the server's code and for the reason
/// that the server gives. All others depend on what the server knows and a client cannot.
#[rustfmt::skip]
const FORESEEN: &[Foreseen] = &[
    // Company names are repeated.
    ("ess", "CreateBatchOrganizationRegistrationTasks", 2, "InvalidParameterValue",
        "/RegistrationOrganizations/2/OrganizationName", "names-distinct"),
    // Neither contracts nor a group are named.
    ("ess", "CreateBatchQuickSignUrl", 10, "FailedOperation",
        "/FlowIds", "contracts-or-group"),
    // A person's name has a forbidden character, three times.
    ("ess", "CreateFlowByFiles", 13, "InvalidParameter.Name",
        "/Approvers/0/ApproverName", "pattern"),
    ("ess", "CreateFlowByFiles", 18, "InvalidParameter.Name",
        "/Approvers/0/ApproverName", "pattern"),
    ("ess", "CreateFlowGroupByTemplates", 4, "InvalidParameter.Name",
        "/FlowGroupInfos/1/Approvers/0/ApproverName", "pattern"),
    // A refusal has no reason.
    ("ess", "CreateFlowSignReview", 2, "InvalidParameter.ParamError",
        "/ReviewMessage", "refusal-needs-reason"),
    // More than 50 characters.
    ("ess", "CreateIntegrationDepartment", 1, "InvalidParameter.ParamError",
        "/DeptName", "maxLength"),
    // The file's id is missing, twice.
    ("ess", "CreatePrepareFlow", 2, "InvalidParameterValue",
        "/ResourceId", "skip-upload-needs-file"),
    ("ess", "CreatePrepareFlow", 3, "InvalidParameterValue",
        "/ResourceId", "skip-upload-needs-file"),
    // Apps can open neither the home page nor the list.
    ("ess", "CreateSchemeUrl", 10, "OperationDenied.NoSupportJumpPage",
        "/EndPoint", "app-opens-no-home-or-list"),
    // No such theme.
    ("ess", "CreateWebThemeConfig", 1, "OperationDenied",
        "/ThemeType", "enum"),
    // No such service, because none is named.
    ("ess", "DeleteExtendedServiceAuthInfos", 2, "OperationDenied",
        "/ExtendServiceType", "service"),
    // No such service.
    ("ess", "DescribeExtendedServiceAuthInfos", 0, "OperationDenied",
        "/ExtendServiceType", "enum"),
    // No such kind of query.
    ("ess", "DescribeIntegrationDepartments", 1, "InvalidParameter.ParamError",
        "/QueryType", "enum"),
    // More than 64 characters.
    ("ess", "ModifyIntegrationDepartment", 1, "InvalidParameter.ParamError",
        "/DeptOpenId", "maxLength"),
    // Both contracts and a group are named; neither is.
    ("essbasic", "ChannelCreateBatchQuickSignUrl", 8, "FailedOperation",
        "/FlowIds", "not-flows-and-group"),
    ("essbasic", "ChannelCreateBatchQuickSignUrl", 9, "FailedOperation",
        "/FlowIds", "flows-or-group"),
    // No such theme.
    ("essbasic", "ChannelCreateWebThemeConfig", 1, "OperationDenied",
        "/ThemeType", "enum"),
    // Company names are repeated.
    ("essbasic", "CreateBatchOrganizationRegistrationTasks", 2, "InvalidParameterValue",
        "/RegistrationOrganizations/2/OrganizationName", "uniqueBy"),
];

/// The same where the denial has no code, because what is required has none.
#[rustfmt::skip]
const DENIED_WITHOUT_CODE: &[Foreseen] = &[
    // The seal's id is missing.
    ("essbasic", "ChannelCreateSealPolicy", 1, "InvalidParameter.ParamError",
        "/SealId", "required"),
    // The server complains of the user's id, but the request is the same: it has no seal's.
    ("essbasic", "ChannelCreateSealPolicy", 2, "InvalidParameter.ParamError",
        "/SealId", "required"),
];

/// How many documented pairs there are, and how many actions have one.
const SUCCESSES: usize = 352;
const ERRORS: usize = 49;
const ACTIONS: usize = 146;

/// The types have every member that the documents show, so nothing is lost on the way.
const NOTHING_UNKNOWN: [String; 0] = [];

/// Bounds relative to the clock only warn, so no verdict may depend on it: long ago, the
/// time of the documents, and a day in the far future.
const CLOCKS: [i64; 3] = [0, 1_769_832_000, 32_503_680_000];

#[test]
fn no_success_is_denied() {
    let Some(examples) = known_examples("documented successes against the validators") else {
        return;
    };
    let successes = examples.iter().filter(|(example, _)| example.is_success());
    let mut broken = Vec::new();
    let mut count = BTreeMap::new();
    for (example, action) in successes {
        *count.entry(action.name).or_insert(0) += 1;
        for now in CLOCKS.into_iter().chain([present()]) {
            let denials = judge(action, example, now).into_iter().filter(is_deny);
            broken.extend(denials.map(|denial| format!("{example}: {denial}")));
        }
    }
    broken.sort();
    broken.dedup();
    assert!(
        broken.is_empty(),
        "documented successes contradict these denials, which should be warnings:\n{}",
        broken.join("\n")
    );
    println!(
        "{} successes pass, by action: {count:?}",
        count.values().sum::<i32>()
    );
}

#[test]
fn errors_are_foreseen_by_their_code_or_not_at_all() {
    let Some(examples) = known_examples("documented errors against the validators") else {
        return;
    };
    let (mut foreseen, mut without_code, mut passed) = (Vec::new(), Vec::new(), 0);
    for (example, action) in examples.iter().filter(|(example, _)| !example.is_success()) {
        let denials: Vec<_> = judge(action, example, present())
            .into_iter()
            .filter(is_deny)
            .collect();
        passed += usize::from(denials.is_empty());
        for denial in denials {
            let code = example.error_code.clone().unwrap_or_default();
            let list = match denial.code {
                "" => &mut without_code,
                denied => {
                    assert_eq!(denied, code, "{example}: {denial}");
                    &mut foreseen
                }
            };
            let (service, index) = (example.service.clone(), example.title_index);
            list.push((service, action.name, index, code, denial.path, denial.rule));
        }
    }
    let (predicted, uncoded) = (foreseen.len(), without_code.len());
    assert_listed(foreseen, FORESEEN);
    assert_listed(without_code, DENIED_WITHOUT_CODE);
    assert_eq!(predicted + uncoded + passed, ERRORS);
    println!(
        "{predicted} errors foreseen, {uncoded} without their code, {passed} left to the server"
    );
}

/// Compares denials with a list above: what is told once for each pair, and nothing else.
#[track_caller]
fn assert_listed(mut denials: Vec<(String, &str, u32, String, String, &str)>, listed: &[Foreseen]) {
    denials.sort();
    let found: Vec<Foreseen<'_>> = denials
        .iter()
        .map(|(service, action, index, code, path, rule)| {
            (&**service, *action, *index, &**code, &**path, *rule)
        })
        .collect();
    let new: Vec<_> = found.iter().filter(|it| !listed.contains(it)).collect();
    let gone: Vec<_> = listed.iter().filter(|it| !found.contains(it)).collect();
    assert!(
        found == listed,
        "the list of foreseen errors above is no longer right: new are {new:#?}, gone are {gone:#?}"
    );
}

#[test]
fn requests_survive_their_types() {
    let Some(examples) = known_examples("documented requests through the types") else {
        return;
    };
    for (example, action) in &examples {
        let mut record = (action.request.blank)();
        let text = example.request.to_string();
        let notes = json::read_noting(text.as_bytes(), record.as_mut())
            .unwrap_or_else(|error| panic!("{example}: {error}"));
        let mut written = written(record.as_ref());
        for pointer in &notes.blank {
            loose::remove(&mut written, pointer);
        }
        assert_eq!(notes.unknown, NOTHING_UNKNOWN, "{example}");
        let differences = loose::differences(&example.request, &written, &|_, _| false);
        assert!(
            differences.is_empty(),
            "{example}:\n{}",
            differences.join("\n")
        );
    }
    assert_eq!(examples.len(), SUCCESSES + ERRORS);
}

#[test]
fn answers_survive_their_types() {
    let Some(examples) = known_examples("documented answers through the types") else {
        return;
    };
    let (mut plain, mut faults) = (0, 0);
    for (example, action) in &examples {
        let mut record = (action.response.blank)();
        let text = example.response.to_string();
        let (reply, notes) = json::read_envelope_noting(text.as_bytes(), record.as_mut())
            .unwrap_or_else(|error| panic!("{example}: {error}"));
        assert_eq!(notes.unknown, NOTHING_UNKNOWN, "{example}");
        let written = envelope(record.as_ref(), &reply);
        // A plain field comes out blank where the answer had nothing; never an object.
        let is_blank = |_: &str, value: &Value| reply.fault.is_none() && loose::is_blank(value);
        let differences = loose::differences(&example.response, &written, &is_blank);
        assert!(
            differences.is_empty(),
            "{example}:\n{}",
            differences.join("\n")
        );
        match reply.fault {
            None => plain += 1,
            Some(fault) => {
                assert_eq!(Some(fault.code), example.error_code, "{example}");
                faults += 1;
            }
        }
    }
    assert_eq!((plain, faults), (SUCCESSES, ERRORS));
}

fn known_examples(what_for: &str) -> Option<Vec<(Example, &'static Action)>> {
    let examples = Example::all(what_for)?.into_iter();
    let known = examples.filter_map(|example| {
        let action = *example.action(SERVICES)?;
        Some((example, action))
    });
    let known: Vec<_> = known.collect();
    let named: BTreeSet<_> = known
        .iter()
        .map(|(example, action)| (&example.service, action.name))
        .collect();
    assert_eq!(
        (known.len(), named.len()),
        (SUCCESSES + ERRORS, ACTIONS),
        "documented pairs, and actions that have one"
    );
    Some(known)
}

fn judge(action: &Action, example: &Example, now: i64) -> Vec<Violation> {
    validate_json(action.request.shape, &example.request, now)
}

fn is_deny(violation: &Violation) -> bool {
    violation.severity == Severity::Deny
}

fn written(record: &dyn Record) -> Value {
    serde_json::from_str(&json::to_string(record)).expect("a record is written as JSON")
}

/// An answer as the service writes it.
fn envelope(record: &dyn Record, reply: &Reply) -> Value {
    let mut body = match &reply.fault {
        Some(fault) => {
            serde_json::json!({"Error": {"Code": fault.code, "Message": fault.message}})
        }
        None => written(record),
    };
    body["RequestId"] = reply.request_id.clone().into();
    serde_json::json!({ "Response": body })
}

fn present() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs().cast_signed())
}
