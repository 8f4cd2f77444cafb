//! The limits on the JSON that a string carries: each text is read once, and what is wrong
//! inside is the string's fault.

use super::node::Node;
use super::place::Place;
use super::walk::{Subject, Walk};
use super::{Check, Content, Violation, explain, payload, text};

impl Walk {
    /// Judges the JSON that a string carries.
    ///
    /// Of the limits that a text breaks by being no such JSON the first one tells so.
    pub(super) fn carried(&mut self, subject: &Subject<'_>, text: &str, place: &Place<'_>) {
        let context = subject.context;
        let limits = &subject.member.carried;
        let (mut read, mut unread) = (None, None);
        for limit in limits {
            let Some(inside) = limit.settled(context).filter(|it| it.content.is_judged()) else {
                continue;
            };
            let mut inner = Self {
                now: self.now,
                texts: self.texts + 1,
                violations: Vec::new(),
            };
            match payload::judge(&mut inner, inside, text, subject.secret) {
                true => read = Some((limit.check, inside.content)),
                false => unread = unread.or(Some(limit.check)),
            }
            if !inner.violations.is_empty() {
                self.inside(limit.check, inner.violations, place);
            }
        }
        let is_known = |content: Content| match read {
            Some((_, read)) if content.includes(read) => true,
            _ => text::carries(text, content),
        };
        let mut others = limits.iter().filter(|limit| match read {
            // What has been read need not be judged again.
            Some((known, _)) if std::ptr::eq(known, limit.check) => false,
            _ => !limit.settled(context).is_none_or(|it| is_known(it.content)),
        });
        let broken = others.next().map(|limit| limit.check);
        // Nested too deep to be read, but JSON all the same.
        if let Some(check) = broken.or(unread) {
            let node = Node::Text(text);
            let fault = explain::value(check.test(), node, context, subject.secret);
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
                severity: inner.severity.min(check.severity()),
                code: match inner.code {
                    "" => check.error_code(),
                    code => code,
                },
                message,
                ..inner
            });
        }
    }
}
