//! Examples of requests and answers, as the generator describes them.

/// The examples of one action.
#[derive(Debug, Clone, Copy)]
pub struct ActionExamples {
    /// The vendor's name of the action.
    pub action: &'static str,
    /// The examples, in the order of the schema.
    pub examples: &'static [Example],
}

/// A request with its answer. The values are invented, and name nobody.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// What the example shows.
    pub title: &'static str,
    /// The request in JSON.
    pub request: &'static str,
    /// The members of the answer in JSON, without the envelope and without the request id.
    pub response: &'static str,
}

/// The examples of one service.
#[derive(Debug, Clone, Copy)]
pub struct ServiceExamples {
    /// The service.
    pub service: &'static crate::action::Service,
    /// The examples by action, in the order of their names.
    pub actions: &'static [ActionExamples],
}
