//! What a client does with requests that break documented limits.

use std::sync::Arc;

use crate::action::Action;
use crate::validate::Violation;

/// What is done with a request that breaks documented limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Validation {
    /// What the server is known to refuse is not sent.
    #[default]
    Enforce,
    /// Everything is sent.
    Warn,
    /// Nothing is looked at.
    Off,
}

/// Told of what validation found in a request that is sent all the same.
pub(crate) type ViolationHook = Arc<dyn Fn(&'static Action, &[Violation]) + Send + Sync>;
