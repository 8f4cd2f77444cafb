//! Every limit and rule of the tables, at its bound and one past it.
//!
//! The cases are made from the tables themselves, so a new limit is tested as soon as it is
//! generated, and a limit that no case can be made for fails. A table that has every word
//! of the schema once ([`every_word`]) goes the same way, so that the proof does not depend
//! on which words the curated actions happen to use.

mod checks;
mod every_limit;
mod every_rule;
mod every_word;
mod presence;
mod rules;

use esign_tests::reach::{self, Reached};
use esign_tests::sample::NOW;
use serde_json::Value;
use tencent_esign::SERVICES;
use tencent_esign::runtime::record::Shape;
use tencent_esign::runtime::validate::{Violation, validate_json};

/// A record type in the place where requests have it.
struct Subject {
    shape: &'static Shape,
    reached: Option<Reached>,
}

impl Subject {
    /// Each record type that requests hold, or carry as JSON in a string.
    fn all() -> impl Iterator<Item = Self> {
        let reached = reach::in_requests(SERVICES).into_iter();
        let held = reached.map(|reached| Self {
            shape: reached.shape,
            reached: Some(reached),
        });
        held.chain(reach::in_texts(SERVICES).into_iter().map(Self::alone))
    }

    /// A record type that is a request by itself.
    fn alone(shape: &'static Shape) -> Self {
        Self {
            shape,
            reached: None,
        }
    }

    /// The JSON pointer of the record in its request.
    fn pointer(&self) -> String {
        self.reached
            .as_ref()
            .map_or_else(String::new, Reached::pointer)
    }

    /// Judges a request that holds nothing but this record.
    fn judge(&self, record: Value) -> Vec<Violation> {
        match &self.reached {
            Some(reached) => {
                validate_json(reached.action.request.shape, &reached.body(record), NOW)
            }
            None => validate_json(self.shape, &record, NOW),
        }
    }
}
