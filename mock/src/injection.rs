//! Which calls get which fault.

use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

use fastrand::Rng;

use crate::catalog;
use crate::error::Error;
use crate::fault::Fault;

/// A fault with the calls that get it.
///
/// As text it is `KIND[:ACTION][:SHARE]`: every call, all calls of one action, and a share
/// of them (`bad-gateway:CreateFlow:0.1`).
#[derive(Debug, Clone, PartialEq)]
pub struct Injection {
    fault: Fault,
    action: Option<String>,
    share: Option<f64>,
    /// How many calls still get it; all if there is no number.
    left: Option<u64>,
}

impl Injection {
    /// The fault for every call.
    pub fn of(fault: Fault) -> Self {
        Self {
            fault,
            action: None,
            share: None,
            left: None,
        }
    }

    /// The same for calls of this action alone, of either service.
    #[must_use]
    pub fn on(self, action: impl Into<String>) -> Self {
        Self {
            action: Some(action.into()),
            ..self
        }
    }

    /// The same for the next calls alone, so many.
    #[must_use]
    pub fn times(self, calls: u64) -> Self {
        Self {
            left: Some(calls),
            ..self
        }
    }

    /// The same for a share of the calls, from 0 to 1, picked at random.
    #[must_use]
    pub fn share(self, share: f64) -> Self {
        Self {
            share: Some(share),
            ..self
        }
    }

    fn wants(&self, action: Option<&str>, rng: &mut Rng) -> bool {
        let is_meant = match &self.action {
            Some(name) => action == Some(name.as_str()),
            None => true,
        };
        is_meant && self.left != Some(0) && self.share.is_none_or(|share| rng.f64() < share)
    }
}

/// A fault by itself is for the next call.
impl From<Fault> for Injection {
    fn from(fault: Fault) -> Self {
        Self::of(fault).times(1)
    }
}

impl FromStr for Injection {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let mut parts = text.split(':');
        let mut injection = Self::of(parts.next().unwrap_or_default().parse()?);
        for part in parts {
            match part.parse::<f64>() {
                Ok(share) if injection.share.is_none() && (0.0..=1.0).contains(&share) => {
                    injection = injection.share(share);
                }
                Err(_) if injection.action.is_none() && injection.share.is_none() => {
                    if catalog::action_name(part).is_none() {
                        return Err(Error::usage(format!(
                            "{text:?}: there is no action {part:?}"
                        )));
                    }
                    injection = injection.on(part);
                }
                _ => {
                    return Err(Error::usage(format!(
                        "{text:?} is not KIND[:ACTION][:SHARE] with a share from 0 to 1"
                    )));
                }
            }
        }
        Ok(injection)
    }
}

/// All injections of a mock.
pub(crate) struct Injections {
    state: Mutex<(Vec<Injection>, Rng)>,
}

impl Injections {
    /// The same seed picks the same calls.
    pub(crate) fn new(injections: Vec<Injection>, seed: u64) -> Self {
        Self {
            state: Mutex::new((injections, Rng::with_seed(seed))),
        }
    }

    pub(crate) fn add(&self, injection: Injection) {
        self.locked().0.push(injection);
    }

    pub(crate) fn clear(&self) {
        self.locked().0.clear();
    }

    /// The fault of a call: that of the first injection that wants it.
    pub(crate) fn pick(&self, action: Option<&str>) -> Option<Fault> {
        let mut state = self.locked();
        let (injections, rng) = &mut *state;
        let found = injections
            .iter_mut()
            .find(|injection| injection.wants(action, rng))?;
        let fault = found.fault;
        if let Some(left) = &mut found.left {
            *left = left.saturating_sub(1);
            injections.retain(|injection| injection.left != Some(0));
        }
        Some(fault)
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, (Vec<Injection>, Rng)> {
        // Nothing is half done where a thread could panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_counted_and_actions_told_apart() {
        let injections = Injections::new(vec![], 7);
        injections.add(Injection::of(Fault::Gzip).on("CreateFlow").times(2));
        injections.add(Fault::Nulls.into());
        let picks = [
            ("StartFlow", Some(Fault::Nulls)),
            ("StartFlow", None),
            ("CreateFlow", Some(Fault::Gzip)),
            ("CreateFlow", Some(Fault::Gzip)),
            ("CreateFlow", None),
        ];
        for (action, fault) in picks {
            assert_eq!(injections.pick(Some(action)), fault, "{action}");
        }
    }

    #[test]
    fn a_share_of_the_calls_by_the_seed() {
        let count = |seed| {
            let half = Injection::of(Fault::Gzip).share(0.25);
            let injections = Injections::new(vec![half], seed);
            (0..10_000)
                .filter(|_| injections.pick(None).is_some())
                .count()
        };
        assert!((2_300..2_700).contains(&count(1)), "{}", count(1));
        assert_eq!(count(1), count(1));
    }

    #[test]
    fn text() {
        let read = |text: &str| text.parse::<Injection>();
        assert_eq!(read("gzip").unwrap(), Injection::of(Fault::Gzip));
        assert_eq!(
            read("gzip:CreateFlow:0.1").unwrap(),
            Injection::of(Fault::Gzip).on("CreateFlow").share(0.1)
        );
        assert_eq!(
            read("gzip:0.5").unwrap(),
            Injection::of(Fault::Gzip).share(0.5)
        );
        for text in [
            "gzip:2",
            "gzip:0.5:CreateFlow",
            "gzip:Nobody",
            "gzip:",
            "gzip:NaN",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
