//! The limits on the JSON that a string carries: each text is read once, and what is wrong
//! inside is the string's fault.

use super::node::Node;
use super::place::Place;
use super::walk::{Subject, Walk};
use super::{Check, Violation, explain, payload, text};

impl Walk {
    /// Judges the JSON that a string carries.
    ///
    /// Of the limits that a text breaks by being no such JSON the first one tells so.
    pub(super) fn carried(&mut self, subject: &Subject<'_>, text: &str, place: &Place<'_>) {
        let context = subject.context;
        let limits = subject.member.carried.iter();
        let limits = limits.filter_map(|limit| Some((limit.check, limit.settled(context)?)));
        let (mut read, mut unread) = (None, None);
        for (check, inside) in limits.clone().filter(|(_, it)| it.content.is_judged()) {
            let mut inner = Self {
                now: self.now,
                texts: self.texts + 1,
                violations: Vec::new(),
            };
            match payload::judge(&mut inner, inside, text, subject.secret) {
                true => read = Some((check, inside.content)),
                false => unread = unread.or(Some(check)),
            }
            if !inner.violations.is_empty() {
                self.inside(check, inner.violations, place);
            }
        }
        let mut others = limits.filter(|(check, inside)| match read {
            // What has been read need not be judged again.
            Some((known, _)) if std::ptr::eq(known, *check) => false,
            Some((_, read)) if inside.content.includes(read) => false,
            _ => !text::carries(text, inside.content),
        });
        let broken = others.next().map(|(check, _)| check);
        // Nested too deep to be read, but JSON all the same.
        if let Some(check) = broken.or(unread) {
            let node = Node::Text(text);
            let fault = explain::value(&check.test, node, context, subject.secret);
            self.broken(check, fault, place);
        }
    }

    /// What is wrong inside of the JSON that a string carries: the string is at fault, no
    /// worse than its limit says.
    #[cold]
    fn inside(&mut self, check: &Check, violations: Vec<Violation>, place: &Place<'_>) {
        let path = place.pointer();
        for inner in violations {
            let message = match inner.path.as_str() {
                "" => format!("in its JSON: {}", inner.message),
                path => format!("at {path} of its JSON: {}", inner.message),
            };
            self.violations.push(Violation {
                path: path.clone(),
                severity: inner.severity.min(check.severity),
                code: match inner.code {
                    "" => check.code,
                    code => code,
                },
                message,
                ..inner
            });
        }
    }
}
