//! A transport that answers by a function, and actions for it that list and tell states.

use std::sync::{Arc, Mutex};

use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use tencent_esign_runtime::action::{Action, Effect, HostRole, RecordType, Request};
use tencent_esign_runtime::clock::FixedClock;
use tencent_esign_runtime::generated::blank;
use tencent_esign_runtime::pages::{Counts, Listed, Paged, Paging};
use tencent_esign_runtime::record::{
    Blank, Field, Kind, Member, Open, Record, Shape, Show, Value as _,
};
use tencent_esign_runtime::record_traits;
use tencent_esign_runtime::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use tencent_esign_runtime::validate::{Check, Test};
use tencent_esign_runtime::{BoxFuture, Client, ClientBuilder, RetryPolicy};

use crate::sample::{ESS, record};
use crate::{NOW, credential};

type Answer = dyn Fn(usize, &Value) -> Result<Value, TransportError> + Send + Sync;

/// Answers the first, second … request by a function of its number, from 0 on, and its JSON.
#[derive(Clone)]
pub(crate) struct Answering {
    answer: Arc<Answer>,
    sent: Arc<Mutex<Vec<Value>>>,
}

impl Answering {
    pub(crate) fn new(
        answer: impl Fn(usize, &Value) -> Result<Value, TransportError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            answer: Arc::new(answer),
            sent: Arc::default(),
        }
    }

    /// The bodies that were sent.
    pub(crate) fn sent(&self) -> Vec<Value> {
        self.sent.lock().unwrap().clone()
    }

    pub(crate) fn builder(&self) -> ClientBuilder<Client> {
        Client::builder(&ESS)
            .credential(credential())
            .clock(Arc::new(FixedClock::at(NOW)))
            .transport(Arc::new(self.clone()))
            .retry(RetryPolicy::none())
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

impl Transport for Answering {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let body: Value = serde_json::from_slice(&request.body).unwrap();
            let number = {
                let mut sent = self.sent.lock().unwrap();
                sent.push(body.clone());
                sent.len() - 1
            };
            let mut answer = (self.answer)(number, &body)?;
            answer["RequestId"] = json!(format!("r{number}"));
            Ok(HttpResponse {
                status: StatusCode::OK,
                headers: HeaderMap::new(),
                body: json!({ "Response": answer }).to_string().into(),
            })
        })
    }
}

/// An answer with an error code.
pub(crate) fn fault(code: &str) -> Value {
    json!({"Error": {"Code": code, "Message": "no"}})
}

record!(ListSealsRequest, LIST_REQUEST, {
    kind: Option<String> = None,
    offset: Option<i64> = None,
    limit: Option<String> = None
});
record!(ListSealsResponse, LIST_RESPONSE, {
    total: i64 = 0,
    seals: Vec<String> = Vec::new(),
    others: Vec<String> = Vec::new()
});
record!(DescribeTaskRequest, TASK_REQUEST, { task_id: String = String::new() });
record!(DescribeTaskResponse, TASK_RESPONSE, {
    status: i64 = 0,
    message: String = String::new(),
    details: Vec<DescribeTaskResponse> = Vec::new()
});

static LIST_REQUEST: Shape = Shape {
    name: "ListSealsRequest",
    fields: &[
        Field::optional("Kind", Kind::Text),
        Field::optional("Offset", Kind::Integer).checks(&[Check::deny(Test::Maximum(1000.0))]),
        Field::optional("Limit", Kind::Text),
    ],
    rules: &[],
};

static LIST_RESPONSE: Shape = Shape {
    name: "ListSealsResponse",
    fields: &[
        Field::optional("Total", Kind::Integer),
        Field::required("Seals", Kind::List(&Kind::Text)),
        Field::required("Others", Kind::List(&Kind::Text)),
    ],
    rules: &[],
};

static TASK_REQUEST: Shape = Shape {
    name: "DescribeTaskRequest",
    fields: &[Field::required("TaskId", Kind::Text)],
    rules: &[],
};

static TASK_RESPONSE: Shape = Shape {
    name: "DescribeTaskResponse",
    fields: &[
        Field::required("Status", Kind::Integer),
        Field::required("Message", Kind::Text),
        Field::required("Details", Kind::List(&Kind::Record(&TASK_RESPONSE))),
    ],
    rules: &[],
};

static LIST_SEALS: Action = Action {
    response: RecordType {
        shape: &LIST_RESPONSE,
        blank: blank::<ListSealsResponse>,
    },
    ..crate::sample::action(
        &ESS,
        "ListSeals",
        Effect::Read,
        HostRole::Api,
        RecordType {
            shape: &LIST_REQUEST,
            blank: blank::<ListSealsRequest>,
        },
    )
};

static DESCRIBE_TASK: Action = Action {
    response: RecordType {
        shape: &TASK_RESPONSE,
        blank: blank::<DescribeTaskResponse>,
    },
    ..crate::sample::action(
        &ESS,
        "DescribeTask",
        Effect::Read,
        HostRole::Api,
        RecordType {
            shape: &TASK_REQUEST,
            blank: blank::<DescribeTaskRequest>,
        },
    )
};

impl Request for ListSealsRequest {
    type Response = ListSealsResponse;

    const ACTION: &'static Action = &LIST_SEALS;
}

impl Request for DescribeTaskRequest {
    type Response = DescribeTaskResponse;

    const ACTION: &'static Action = &DESCRIBE_TASK;
}

impl Paged for ListSealsRequest {
    type Item = String;

    const PAGING: Paging = Paging {
        counts: Counts::Items,
        size: 3,
        items: Listed {
            list: "/Seals",
            total: Some("/Total"),
        },
        beside: Some(Listed {
            list: "/Others",
            total: None,
        }),
        when: Some(("Kind", "LIST")),
    };

    fn items(answer: ListSealsResponse) -> Vec<String> {
        answer.seals
    }
}
