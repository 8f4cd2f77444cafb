//! Documented values against the tables of their types.

use std::collections::BTreeSet;

use esign_tests::reach;
use tencent_esign::runtime::action::Catalog;
use tencent_esign::runtime::record::{Kind, Presence, Shape};
use tencent_esign::runtime::validate::{Severity, validate_json};

use super::instance::Instance;

/// No denial may depend on the clock: long ago, the time of the documents, and far from now.
const CLOCKS: [i64; 3] = [0, 1_769_832_000, 32_503_680_000];

/// What is denied of documented values, each with its example and the pointer in its request.
///
/// `table` names the tables that a type is judged by: its own, but for tests of the test.
pub(super) fn contradictions(
    instances: &[Instance<'_>],
    table: &dyn Fn(&'static Shape) -> &'static Shape,
) -> Vec<String> {
    let mut told = BTreeSet::new();
    for instance in instances {
        let Instance {
            example,
            pointer,
            shape,
            value,
        } = instance;
        for now in CLOCKS {
            for mut violation in validate_json(table(shape), value, now) {
                violation.path.insert_str(0, pointer);
                if violation.severity == Severity::Deny {
                    told.insert(format!("{example}: {violation}"));
                }
            }
        }
    }
    told.into_iter().collect()
}

/// How many denials of single members the tables have, and how many of these a documented
/// value was held against.
pub(super) fn denies(instances: &[Instance<'_>], services: &'static [Catalog]) -> (usize, usize) {
    let mut seen = BTreeSet::new();
    for instance in instances {
        for field in instance.shape.fields {
            if instance.value.get(field.name()).is_some() {
                seen.insert(std::ptr::from_ref(field).addr());
            }
        }
    }
    let (mut denies, mut met) = (0, 0);
    let held = reach::in_requests(services).into_iter();
    let held = held.map(|reached| reached.shape);
    for shape in held.chain(reach::in_texts(services)) {
        for field in shape.fields {
            let checks = field.limits().iter();
            let checks = checks.filter(|check| check.severity() == Severity::Deny);
            let listed = matches!(field.kind().item(), Kind::Enum(table) if table.severity == Severity::Deny);
            let required = field.marks().presence == Presence::Required;
            let count = checks.count() + usize::from(listed) + usize::from(required);
            denies += count;
            if seen.contains(&std::ptr::from_ref(field).addr()) {
                met += count;
            }
        }
    }
    (denies, met)
}
