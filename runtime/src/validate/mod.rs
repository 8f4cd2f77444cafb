//! Validation: rules as data, and one interpreter for all of them.
//!
//! The generator writes static tables ([`Check`] beside a member, [`Rule`] beside a
//! type); [`validate`] walks a request along its [`Shape`] and
//! collects every [`Violation`]. The request may be a typed record or raw JSON: the
//! interpreter sees both through the same small view and judges them by the same tables.

mod breach;
mod carried;
mod case;
mod charset;
mod check;
mod choice;
mod claim;
mod class;
mod content;
mod enumeration;
mod explain;
mod fault;
mod format;
mod gate;
mod id_card;
mod kind;
mod literal;
mod member;
mod moment;
mod names;
mod node;
mod pattern;
mod payload;
mod place;
mod plan;
mod present;
mod route;
mod rules;
mod same;
mod suggest;
mod table;
mod tell;
mod text;
mod time;
mod violation;
mod walk;
mod watch;

use serde_json::Value;

use crate::record::{Kind, Outgoing, Shape};

pub use content::{Choice, Content};
pub use pattern::Pattern;
pub use table::{
    Charset, Check, Condition, Demand, Format, LengthUnit, Literal, Rule, Severity, Test,
};
pub use violation::Violation;

use node::{Node, Object};
use place::Place;
use plan::Plan;
use walk::{Terms, Walk};

/// Judges a typed request as it will be sent, with the caller's identity filled in.
///
/// `now` is the present in seconds since 1970, for limits that move with the clock. The
/// violations come in the order of the schema; there are none if all is well.
pub fn validate(request: Outgoing<'_>, now: i64) -> Vec<Violation> {
    judge(request.record().shape(), Object::Request(&request), now)
}

/// Judges a request that is still JSON, by the tables of this shape.
///
/// The body is judged as it came: nothing is filled in, members of the wrong type are
/// located (word `type`) and do not keep the rest from being judged, and members that
/// the shape does not have are told (word `unknown-field`). `now` and the result are as
/// for [`validate`].
pub fn validate_json(shape: &'static Shape, body: &Value, now: i64) -> Vec<Violation> {
    match Node::from(body) {
        Node::Object(object) => judge(shape, object, now),
        other => {
            let fault = kind::mismatch(&Kind::Record(shape), other);
            vec![Violation::new("", "type", Severity::Deny, fault.message)]
        }
    }
}

fn judge(shape: &'static Shape, request: Object<'_>, now: i64) -> Vec<Violation> {
    let mut walk = Walk {
        now,
        texts: 0,
        violations: Vec::new(),
    };
    walk.object(Plan::of(shape), request, &Place::Root, Terms::OUTERMOST);
    walk.violations
}
