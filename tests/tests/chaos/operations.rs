//! The calls that are made: which actions, by which way of the client, and where a call
//! carries the mark that tells it from all others.

use std::any::Any;
use std::time::Duration;

use esign_tests::example::of_schema;
use esign_tests::reach;
use serde_json::{Value, json};
use tencent_esign::runtime::action::{Action, Effect, Request};
use tencent_esign::runtime::record::{Blank, Record};
use tencent_esign::runtime::{BoxFuture, Call, Client, json};
use tencent_esign::{EXAMPLES, Error, Response, SERVICES, Untyped, ess, essbasic};
use tencent_esign_mock::{Answer, Responder};

/// What every mark begins with; the number of the call follows.
const PREFIX: &str = "chaos-";

/// How many items a list in an answer has, so that half of it is a real loss.
const ITEMS: usize = 12;

/// One way of calling one action.
pub(crate) struct Operation {
    pub(crate) action: &'static Action,
    /// What the client takes the call for.
    pub(crate) effect: Effect,
    /// Where the request carries the mark.
    place: &'static str,
    /// Where the answer says it again, if its type has a place for it.
    pub(crate) echo: Option<&'static str>,
    request: Value,
    send: Send,
}

type Send = for<'a> fn(&'a Client, &'a Operation, Value, Option<Duration>) -> Answering<'a>;
type Answering<'a> = BoxFuture<'a, Result<Seen, Error>>;

/// An answer as the application sees it.
pub(crate) struct Seen {
    pub(crate) request_id: String,
    /// The value, written as JSON.
    pub(crate) members: Value,
    /// The body as it came.
    pub(crate) body: Value,
}

/// All ways of calling: reads, writes and idempotent writes, of both services.
pub(crate) fn all() -> Vec<Operation> {
    let (name, flow, flows) = ("/FlowName", "/FlowId", "/FlowIds/0");
    let briefs = Some("/FlowBriefs/0/FlowId");
    let urls = Some("/FlowResourceUrlInfos/0/FlowId");
    vec![
        typed::<ess::CreateFlowRequest>(name, Some(flow)),
        typed::<ess::CreateFlowByFilesRequest>(name, Some(flow)),
        raw("ess", "CreateFlow", name, Some(flow)),
        named("ess", "CreateFlowByFiles", name, Some(flow)),
        typed::<ess::DescribeFlowBriefsRequest>(flows, briefs),
        raw("ess", "DescribeFlowBriefs", flows, briefs),
        typed::<ess::CancelFlowRequest>(flow, None),
        raw("ess", "ModifyFlowDeadline", flow, None),
        typed::<essbasic::ChannelCreateFlowByFilesRequest>(name, Some(flow)),
        raw("essbasic", "ChannelCreateFlowByFiles", name, Some(flow)),
        typed::<essbasic::DescribeResourceUrlsByFlowsRequest>(flows, urls),
        typed::<essbasic::ChannelCancelFlowRequest>(flow, None),
    ]
}

/// Makes the mock say the mark of a call in its answer.
pub(crate) fn teach(mock: &Responder, operations: &[Operation]) {
    for operation in operations {
        let (place, echo) = (operation.place, operation.echo);
        let answer = mock.answer_with(operation.action.name, move |call| {
            let mark = call.body.pointer(place).cloned().unwrap_or_default();
            Answer::Members(members(echo, &mark))
        });
        answer.expect("the action is known");
    }
}

fn members(echo: Option<&str>, mark: &Value) -> Value {
    let mut members = json!({"Echo": mark});
    let mut names = echo.unwrap_or_default().split('/').skip(1);
    match (names.next(), names.last()) {
        (Some(list), Some(member)) => members[list] = vec![json!({member: mark}); ITEMS].into(),
        (Some(member), None) => members[member] = mark.clone(),
        (None, _) => {}
    }
    members
}

/// The mark of a call.
pub(crate) fn mark(number: u32) -> String {
    format!("{PREFIX}{number}")
}

/// The number of the call that a request belongs to.
pub(crate) fn number(body: &[u8]) -> Option<u32> {
    let text = std::str::from_utf8(body).ok()?;
    let (_, rest) = text.split_once(PREFIX)?;
    let end = rest.find(|found: char| !found.is_ascii_digit())?;
    rest[..end].parse().ok()
}

impl Operation {
    /// Makes the call, within a limit of its own if it is given one.
    pub(crate) async fn call(
        &self,
        client: &Client,
        number: u32,
        limit: Option<Duration>,
    ) -> Result<Seen, Error> {
        let mut body = self.request.clone();
        let place = body.pointer_mut(self.place).expect("examples have it");
        *place = mark(number).into();
        (self.send)(client, self, body, limit).await
    }
}

fn typed<R: Request + Blank>(place: &'static str, echo: Option<&'static str>) -> Operation {
    operation(
        R::ACTION,
        R::ACTION.effect,
        place,
        echo,
        |client, _, body, limit| {
            Box::pin(async move {
                let mut request = R::BLANK;
                json::read(body.to_string().as_bytes(), &mut request).expect("the type takes it");
                let answer = limited(client.send(&request), limit).await?;
                let members = json::to_string(&*answer as &dyn Record);
                Ok(seen(&answer, serde_json::from_str(&members).expect("JSON")))
            })
        },
    )
}

fn raw(service: &str, action: &str, place: &'static str, echo: Option<&'static str>) -> Operation {
    let action = find(service, action);
    operation(
        action,
        action.effect,
        place,
        echo,
        |client, operation, body, limit| {
            Box::pin(async move {
                let answer = limited(client.call_raw(operation.action, &body), limit).await?;
                let members = Value::clone(&answer);
                Ok(seen(&answer, members))
            })
        },
    )
}

/// By its name alone, as an action that this client does not know: it counts as a write.
fn named(
    service: &str,
    action: &str,
    place: &'static str,
    echo: Option<&'static str>,
) -> Operation {
    let action = find(service, action);
    operation(
        action,
        Effect::Write,
        place,
        echo,
        |client, operation, body, limit| {
            Box::pin(async move {
                let body = body.to_string().into_bytes();
                let call = client.call_named(operation.action.name, body);
                let answer: Response<Untyped> = limited(call, limit).await?;
                let members = Value::clone(&answer);
                Ok(seen(&answer, members))
            })
        },
    )
}

fn operation(
    action: &'static Action,
    effect: Effect,
    place: &'static str,
    echo: Option<&'static str>,
    send: Send,
) -> Operation {
    let example = of_schema(EXAMPLES, action).into_iter().next();
    let (request, _) = example.expect("every action has an example");
    Operation {
        action,
        effect,
        place,
        echo,
        request,
        send,
    }
}

fn find(service: &str, action: &str) -> &'static Action {
    let mut actions = reach::actions(SERVICES);
    actions
        .find(|known| known.service.name == service && known.name == action)
        .expect("the action is known")
}

fn limited<T>(call: Call<'_, T>, limit: Option<Duration>) -> Call<'_, T> {
    match limit {
        Some(limit) => call.total_timeout(limit),
        None => call,
    }
}

fn seen<T: Any>(answer: &Response<T>, members: Value) -> Seen {
    Seen {
        request_id: answer.request_id().to_owned(),
        members,
        body: serde_json::from_slice(answer.raw()).unwrap_or_default(),
    }
}
