//! What is told to `tracing`: a span for each call, an event for each attempt, and
//! warnings. Without the feature there is nothing of it.
//!
//! Nothing here takes a request, an answer or a message of the server, because each may
//! hold personal data. What is told of keys is the masked id.

#[cfg(feature = "tracing")]
pub(crate) use self::on::{CallSpan, Stopwatch, warning};

#[cfg(not(feature = "tracing"))]
pub(crate) use self::off::{CallSpan, Stopwatch, warning};

#[cfg(feature = "tracing")]
mod on {
    use std::time::Instant;

    use tracing::field::{Empty, display};
    use tracing::{Instrument, Level, Span};

    use crate::action::{Effect, Service};
    use crate::draft::Draft;
    use crate::error::{Error, ErrorKind};
    use crate::response::Head;
    use crate::run::Outcome;
    use crate::warning::Warning;

    /// The span of a call.
    pub(crate) struct CallSpan(Span);

    impl CallSpan {
        pub(crate) fn new(service: &Service, draft: &Draft) -> Self {
            Self(tracing::info_span!(
                "esign.call",
                service = service.name,
                action = &*draft.action,
                effect = effect(draft.effect),
                attempts = Empty,
                outcome = Empty,
                code = Empty,
                request_id = Empty,
            ))
        }

        pub(crate) async fn cover<F: Future>(&self, work: F) -> F::Output {
            work.instrument(self.0.clone()).await
        }

        pub(crate) fn end(&self, attempts: u32, outcome: &Outcome) {
            let result = outcome.as_ref().map(|(_, head)| head);
            let told = Told::of(result);
            self.0.record("attempts", attempts);
            self.0.record("outcome", told.outcome);
            if let Some(code) = told.code {
                self.0.record("code", display(code));
            }
            if let Some(request_id) = told.request_id {
                self.0.record("request_id", display(request_id));
            }
        }
    }

    /// Measures an attempt.
    pub(crate) struct Stopwatch(Instant);

    impl Stopwatch {
        pub(crate) fn start() -> Self {
            Self(Instant::now())
        }

        /// Tells of an attempt that is over.
        pub(crate) fn attempt(&self, attempt: u32, result: Result<&Head, &Error>) {
            let told = Told::of(result);
            let latency = self.0.elapsed().as_millis();
            tracing::event!(
                name: "esign.attempt",
                Level::DEBUG,
                attempt,
                outcome = told.outcome,
                code = told.code,
                request_id = told.request_id,
                http_status = told.http_status,
                latency_ms = u64::try_from(latency).unwrap_or(u64::MAX),
            );
        }
    }

    /// What is told of an outcome.
    struct Told<'a> {
        outcome: &'static str,
        code: Option<&'a str>,
        request_id: Option<&'a str>,
        http_status: Option<u16>,
    }

    impl<'a> Told<'a> {
        fn of(result: Result<&'a Head, &'a Error>) -> Self {
            match result {
                Ok(head) => Self {
                    outcome: "ok",
                    code: None,
                    request_id: Some(&head.request_id),
                    http_status: Some(200),
                },
                Err(error) => Self {
                    outcome: outcome(error.kind()),
                    code: error.code(),
                    request_id: error.request_id(),
                    http_status: error.http_status(),
                },
            }
        }
    }

    fn outcome(kind: &ErrorKind) -> &'static str {
        match kind {
            ErrorKind::Validation { .. } => "validation",
            ErrorKind::Credential { .. } => "credential",
            ErrorKind::Transport { .. } => "transport",
            ErrorKind::Timeout { .. } => "timeout",
            ErrorKind::Decode { .. } => "decode",
            ErrorKind::TooLarge { .. } => "too-large",
            ErrorKind::Status { .. } => "status",
            ErrorKind::Api { .. } => "api",
            ErrorKind::TaskFailed { .. } => "task-failed",
            ErrorKind::Usage { .. } => "usage",
        }
    }

    fn effect(effect: Effect) -> &'static str {
        match effect {
            Effect::Read => "read",
            Effect::Write => "write",
            Effect::IdempotentWrite => "idempotent-write",
        }
    }

    /// Tells of a warning, without the server's text.
    pub(crate) fn warning(warning: &Warning) {
        match warning {
            Warning::KeyAtWrongHost { secret_id, host } => tracing::warn!(
                name: "esign.key_at_wrong_host",
                secret_id,
                host,
                "the key looks like one of the other environment"
            ),
            Warning::Deprecated {
                action, request_id, ..
            } => tracing::warn!(
                name: "esign.deprecated",
                action,
                request_id,
                "the server says that the action will go away"
            ),
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use crate::action::Service;
    use crate::draft::Draft;
    use crate::error::Error;
    use crate::response::Head;
    use crate::run::Outcome;
    use crate::warning::Warning;

    pub(crate) struct CallSpan;

    impl CallSpan {
        #[inline]
        pub(crate) fn new(_: &Service, _: &Draft) -> Self {
            Self
        }

        #[inline]
        pub(crate) fn cover<F: Future>(&self, work: F) -> F {
            work
        }

        #[inline]
        pub(crate) fn end(&self, _: u32, _: &Outcome) {}
    }

    pub(crate) struct Stopwatch;

    impl Stopwatch {
        #[inline]
        pub(crate) fn start() -> Self {
            Self
        }

        #[inline]
        pub(crate) fn attempt(&self, _: u32, _: Result<&Head, &Error>) {}
    }

    #[inline]
    pub(crate) fn warning(_: &Warning) {}
}
