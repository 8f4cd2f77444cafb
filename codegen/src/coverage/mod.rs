//! How much of what the vendor documents the schema states: which limits and rules there
//! are, and which members of requests have none.
//!
//! A member of a request is *covered* if a limit stands on it, if a rule demands something
//! of it, or if somebody has read its text and found no limit in it; such a review keeps
//! the digest of the text that was read, so that it ends when the vendor rewords the text.

mod count;
mod demands;
mod inputs;
mod render;
mod stamp;

use std::collections::BTreeMap;

use crate::check::CheckedService;
use crate::diagnostic::Diagnostic;
use crate::drift::{Digest, Lock};
use crate::schema::FieldDef;
use inputs::{Input, Inputs};

pub use count::{Counts, Tally};
pub use render::{render, to_json};
pub use stamp::{Review, StampError, stamp};

/// What the schema states, and what it does not.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Coverage {
    /// The services, sorted by name and version.
    pub services: Vec<ServiceCoverage>,
    /// What has no text.
    pub undocumented: Vec<Gap>,
    /// The members of requests that nobody has read, or not as the text stands today.
    pub unreviewed: Vec<Gap>,
}

/// What is stated about the requests of one service version.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServiceCoverage {
    /// The service's name in the schema.
    pub service: String,
    /// Its version.
    pub version: String,
    /// The limits and rules, each counted once, however many requests hold its struct.
    pub tally: Tally,
    /// The actions by name, with all that is judged in a request of theirs.
    pub actions: BTreeMap<String, Tally>,
    /// The members of requests and of the structs in them.
    pub members: usize,
    /// Those that a limit or a rule is about.
    pub constrained: usize,
    /// Those that were read and found to have none.
    pub reviewed: usize,
}

/// One place that lacks something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Gap {
    /// The schema file.
    pub file: String,
    /// The JSON pointer into the file.
    pub pointer: String,
    /// What is lacking.
    pub what: String,
}

/// Counts what the services state. `locks` are the facts of the definitions that were
/// accepted last, by folder (`ess/2020-11-11`); `missing` tells what has no text.
pub fn cover(
    services: &[CheckedService],
    locks: &BTreeMap<String, Lock>,
    missing: &[Diagnostic],
) -> Coverage {
    let mut coverage = Coverage {
        undocumented: missing.iter().map(Gap::of).collect(),
        ..Coverage::default()
    };
    for service in services {
        let lock = locks.get(&service.folder);
        coverage.add(service, lock);
    }
    coverage.undocumented.sort();
    coverage.unreviewed.sort();
    coverage
}

impl Coverage {
    /// Whether nothing is lacking.
    pub fn is_complete(&self) -> bool {
        self.undocumented.is_empty() && self.unreviewed.is_empty()
    }

    fn add(&mut self, service: &CheckedService, lock: Option<&Lock>) {
        let inputs = Inputs::of(service);
        let mut sum = ServiceCoverage {
            service: service.file.service.clone(),
            version: service.file.version.clone(),
            tally: Tally::default(),
            actions: BTreeMap::new(),
            members: 0,
            constrained: 0,
            reviewed: 0,
        };
        for input in inputs.records() {
            sum.tally.add_record(input, &inputs);
            for (index, field) in input.fields.iter().enumerate() {
                sum.members = sum.members.saturating_add(1);
                if is_constrained(field, input, &inputs) {
                    sum.constrained = sum.constrained.saturating_add(1);
                    continue;
                }
                let vendor = lock.and_then(|lock| input.text(&field.name, lock));
                match lack(field, vendor) {
                    None => sum.reviewed = sum.reviewed.saturating_add(1),
                    Some(why) => self.unreviewed.push(Gap {
                        file: input.file(&service.folder),
                        pointer: format!("{}/fields/{index}", input.pointer()),
                        what: format!("`{}` {why}", field.name),
                    }),
                }
            }
        }
        for action in &service.actions {
            let mut tally = Tally::default();
            for input in inputs.below(&action.name) {
                tally.add_record(&input, &inputs);
            }
            sum.actions.insert(action.name.clone(), tally);
        }
        self.services.push(sum);
    }
}

impl Gap {
    fn of(diagnostic: &Diagnostic) -> Self {
        Self {
            file: diagnostic.file.clone(),
            pointer: diagnostic.pointer.clone(),
            what: diagnostic.message.clone(),
        }
    }
}

/// What a review of each file with members of requests has to say: the members that no
/// limit and no rule is about, with the digests of their texts as the definitions have them.
pub fn reviews(service: &CheckedService, definitions: &Lock) -> BTreeMap<String, Review> {
    let inputs = Inputs::of(service);
    let review = |input: &Input<'_>| {
        let is_open = |field: &&FieldDef| !is_constrained(field, input, &inputs);
        let open = input.fields.iter().filter(is_open);
        let text = |field: &FieldDef| input.text(&field.name, definitions).cloned();
        let texts = open.map(|field| (field.name.clone(), text(field)));
        (input.file(&service.folder), Review(texts.collect()))
    };
    inputs.records().map(review).collect()
}

/// Whether a limit stands on a member, or a rule demands something of it.
fn is_constrained(field: &FieldDef, input: &Input<'_>, inputs: &Inputs<'_>) -> bool {
    count::has_limit(field, inputs) || inputs.is_demanded(input.name, &field.name)
}

/// What a member that nothing limits lacks to be reviewed.
fn lack(field: &FieldDef, vendor: Option<&Digest>) -> Option<&'static str> {
    match (&field.reviewed, vendor) {
        (None, _) => Some("has no limit, and nobody has said that its text states none"),
        (Some(read), Some(now)) if read != now.as_str() => {
            Some("was reviewed by a text that has changed since")
        }
        (Some(_), _) => None,
    }
}
