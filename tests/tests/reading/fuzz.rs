//! The reader of answers at length: whatever comes with whatever status and headers, there
//! is a value or an error, and a value only where the server gave one.
//!
//! `ESIGN_FUZZ_CASES` says how many answers are made up, `ESIGN_FUZZ_SEED` from where on:
//! each case has its number as its seed, so a failure names the one to look at.

use std::sync::Arc;
use std::time::Instant;
use std::{env, thread};

use esign_tests::example::of_schema;
use fastrand::Rng;
use serde_json::{Value, json};
use tencent_esign::runtime::action::{Action, Request, Service};
use tencent_esign::runtime::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use tencent_esign::runtime::record::{Blank, Record};
use tencent_esign::runtime::{Client, json};
use tencent_esign::{Credential, EXAMPLES, Error, RetryPolicy, Validation, ess, essbasic};

use super::actions;
use super::mutate::{cross, json as any_json, mutate, noise};
use super::stage::{Stage, now};

/// How many answers are made up unless asked otherwise.
const CASES: u64 = 5_000;

#[test]
fn whatever_comes_is_read_or_refused() {
    let cases = asked("ESIGN_FUZZ_CASES").unwrap_or(CASES);
    let first = asked("ESIGN_FUZZ_SEED").unwrap_or(0);
    let fuzz = Fuzz::new();
    let started = Instant::now();
    let mut values: u64 = 0;
    for case in first..first + cases {
        // A panic is told with the number of the case, as every failure here.
        let _guard = Guard(case);
        values += u64::from(fuzz.run(case));
    }
    println!(
        "{cases} answers, of them {values} read as values, in {:.1?}",
        started.elapsed()
    );
    assert!(values > 0 && values < cases, "{values}");
}

fn asked(variable: &str) -> Option<u64> {
    let text = env::var(variable).ok()?;
    Some(text.parse().expect("the variable holds a number"))
}

/// Says which case was under way when a panic goes by.
struct Guard(u64);

impl Drop for Guard {
    fn drop(&mut self) {
        if thread::panicking() {
            let case = self.0;
            eprintln!("in case {case}: ESIGN_FUZZ_CASES=1 ESIGN_FUZZ_SEED={case}");
        }
    }
}

/// What every case works with.
struct Fuzz {
    /// Actions with the names of their members, and whole answers of theirs.
    known: Vec<(&'static Action, Vec<&'static str>, Vec<String>)>,
    /// What is no success: errors of the service and of gateways.
    others: Vec<String>,
    /// Calls whose answers are read into types.
    typed: Vec<TypedCall>,
    stage: Arc<Stage>,
    ess: Client,
    essbasic: Client,
}

/// Calls an action and gives the answer as it came, or why there is none.
type TypedCall = (&'static Service, fn(&Client) -> Result<Vec<u8>, Error>);

impl Fuzz {
    fn new() -> Self {
        let stage = Arc::new(Stage::default());
        let known = actions().map(|action| {
            let members = action.response.shape.fields.iter();
            let names = members.map(|field| field.name()).chain(ENVELOPE);
            let answers = of_schema(EXAMPLES, action)
                .into_iter()
                .map(|(_, mut answer)| {
                    answer["RequestId"] = "3f6c0d24-8c58-4f09-a3f8-b9a1d3f4f4b5".into();
                    json!({"Response": answer}).to_string()
                });
            (action, names.collect(), answers.collect())
        });
        Self {
            known: known.collect(),
            others: OTHERS.map(str::to_owned).to_vec(),
            typed: vec![
                typed::<ess::DescribeFlowInfoRequest>(),
                typed::<ess::DescribeFlowBriefsRequest>(),
                typed::<ess::DescribeIntegrationRolesRequest>(),
                typed::<ess::DescribeFlowTemplatesRequest>(),
                typed::<ess::CreateFlowRequest>(),
                typed::<ess::CreateFlowByFilesRequest>(),
                typed::<ess::CancelFlowRequest>(),
                typed::<ess::CreateMultiFlowSignQRCodeRequest>(),
                typed::<essbasic::DescribeTemplatesRequest>(),
                typed::<essbasic::ChannelCreateFlowGroupByFilesRequest>(),
                typed::<essbasic::DescribeResourceUrlsByFlowsRequest>(),
            ],
            ess: client(&ess::SERVICE, &stage),
            essbasic: client(&essbasic::SERVICE, &stage),
            stage,
        }
    }

    /// Runs one case; whether there was a value.
    fn run(&self, case: u64) -> bool {
        let mut rng = Rng::with_seed(case);
        let (action, names, answers) = &self.known[rng.usize(..self.known.len())];
        let body = self.body(names, answers, &mut rng);
        let (status, headers) = head(&mut rng);

        // The type of the action, whichever of all it is, with and without notes.
        let mut record = (action.response.blank)();
        let read = json::read_envelope(&body, record.as_mut());
        let _ = json::to_string(record.as_ref());
        let mut noted = (action.response.blank)();
        let noting = json::read_envelope_noting(&body, noted.as_mut());
        assert_eq!(read.is_ok(), noting.is_ok());

        // The way of a client, up to the second attempt.
        self.stage.show(status, headers, &body);
        let raw = self.client(action.service).call_raw(action, &json!({}));
        let raw = now(raw).map(|answer| answer.raw().to_vec());
        judge(&raw, status, &body);
        let (service, call) = self.typed[rng.usize(..self.typed.len())];
        let typed = call(self.client(service));
        judge(&typed, status, &body);
        raw.is_ok()
    }

    fn body(&self, names: &[&str], answers: &[String], rng: &mut Rng) -> Vec<u8> {
        let any = |rng: &mut Rng| {
            let pool = match rng.u8(..4) {
                0 => &self.others,
                _ => &self.known[rng.usize(..self.known.len())].2,
            };
            pool[rng.usize(..pool.len())].as_bytes()
        };
        match rng.u8(..16) {
            0 => noise(rng),
            1..4 => {
                let mut text = b"{\"Response\":".to_vec();
                text.extend_from_slice(&any_json(names, rng));
                text.push(b'}');
                text
            }
            4 => any_json(names, rng),
            5 => cross(any(rng), any(rng), rng),
            6..9 => {
                let mut text = self.others[rng.usize(..self.others.len())]
                    .clone()
                    .into_bytes();
                mutate(&mut text, rng);
                text
            }
            _ => {
                let mut text = answers[rng.usize(..answers.len())].clone().into_bytes();
                mutate(&mut text, rng);
                text
            }
        }
    }

    fn client(&self, service: &Service) -> &Client {
        match service.name {
            "ess" => &self.ess,
            _ => &self.essbasic,
        }
    }
}

/// The names that the protocol adds.
const ENVELOPE: [&str; 9] = [
    "Response",
    "Error",
    "Code",
    "Message",
    "RequestId",
    "DeprecatedWarning",
    "code",
    "codeDesc",
    "message",
];

/// Answers that are no success.
const OTHERS: [&str; 8] = [
    r#"{"Response":{"Error":{"Code":"InternalError","Message":"busy"},"RequestId":"s1"}}"#,
    r#"{"Response":{"Error":{"Code":"RequestLimitExceeded.IPLimitExceeded","Message":"合"},"RequestId":"s1"}}"#,
    r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":"late"},"RequestId":"s1"}}"#,
    r#"{"Response":{"Error":{"Code":"AuthFailure.TokenFailure","Message":""},"RequestId":"s1"}}"#,
    r#"{"Response":{"Error":{"Code":"OperationDenied.DocumentNoAvailable","Message":"x"},"RequestId":null}}"#,
    r#"{"code":4100,"message":"no","codeDesc":"AuthFailure","requestId":"s1"}"#,
    r#"{"code":0,"message":"","codeDesc":"Success","data":{}}"#,
    "<html><head><title>502 Bad Gateway</title></head></html>\n",
];

/// A status, and headers that the client looks at.
fn head(rng: &mut Rng) -> (StatusCode, HeaderMap) {
    const STATUSES: [u16; 10] = [201, 204, 301, 400, 404, 429, 500, 502, 504, 999];
    const HEADERS: [(&str, &str); 5] = [
        ("date", "Tue, 14 Nov 2023 22:13:20 GMT"),
        ("retry-after", "7"),
        ("retry-after", "Tue, 14 Nov 2023 22:13:25 GMT"),
        ("content-type", "application/json; charset=utf-8"),
        ("content-encoding", "gzip"),
    ];
    let status = match rng.u8(..4) {
        0 => STATUSES[rng.usize(..STATUSES.len())],
        _ => 200,
    };
    let mut headers = HeaderMap::new();
    for (name, value) in HEADERS {
        let mut value = value.as_bytes().to_vec();
        match rng.u8(..3) {
            0 => continue,
            1 => mutate(&mut value, rng),
            _ => {}
        }
        if let Ok(value) = HeaderValue::from_bytes(&value) {
            headers.append(HeaderName::from_static(name), value);
        }
    }
    (StatusCode::from_u16(status).expect("a status"), headers)
}

/// A value comes of a whole answer without an error alone, and an error says what it is.
fn judge(outcome: &Result<Vec<u8>, Error>, status: StatusCode, body: &[u8]) {
    match outcome {
        Err(error) => {
            assert!(error.may_be_sent() && !error.to_string().is_empty());
            assert!((1..=2).contains(&error.attempts()), "{error}");
        }
        Ok(raw) => {
            let about = String::from_utf8_lossy(body);
            assert_eq!(status, StatusCode::OK, "{about}");
            assert_eq!(raw, body);
            // What is nested too deep for a value of serde_json was skipped as unknown.
            if let Ok(answer) = serde_json::from_slice::<Value>(body) {
                assert!(answer["Response"].is_object(), "{about}");
                assert!(answer["Response"]["Error"].is_null(), "{about}");
            }
            serde_json::from_slice::<serde::de::IgnoredAny>(body).expect("whole JSON");
        }
    }
}

fn typed<R: Request + Blank>() -> TypedCall {
    (R::ACTION.service, |client| {
        let answer = now(client.send(&R::BLANK))?;
        let _ = json::to_string(&*answer as &dyn Record);
        Ok(answer.raw().to_vec())
    })
}

fn client(service: &'static Service, stage: &Arc<Stage>) -> Client {
    Client::builder(service)
        .credential_source(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE"))
        .validation(Validation::Off)
        .retry(RetryPolicy::new().max_attempts(2))
        .timer(stage.clone())
        .transport(stage.clone())
        .build()
        .expect("all is set")
}
