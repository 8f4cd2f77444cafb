//! Values for limits that hold in one case only, where several are stated at once.

use serde_json::Value;
use tencent_esign_runtime::record::Kind;
use tencent_esign_runtime::validate::{LengthUnit, Test};

use super::{number, text};

/// Values that keep all of the limits, and values that break one of them.
pub fn around(kind: Kind, tests: &[Test]) -> (Vec<Value>, Vec<Value>) {
    let (mut right, mut wrong) = (Vec::new(), Vec::new());
    for test in tests {
        let (kept, broken) = values(kind, *test);
        right.extend(kept);
        wrong.extend(broken);
    }
    right.retain(|value| tests.iter().all(|test| has_room(*test, value)));
    (right, wrong)
}

fn values(kind: Kind, test: Test) -> (Vec<Value>, Vec<Value>) {
    let numbers = |[at, past]: [Value; 2]| (vec![at], vec![past]);
    match test {
        Test::Minimum(limit) => numbers(number::around_minimum(kind, limit)),
        Test::Maximum(limit) => numbers(number::around_maximum(kind, limit)),
        test => {
            let (right, wrong) = text::samples(test);
            let value = |texts: Vec<String>| texts.into_iter().map(Value::from).collect();
            (value(right), value(wrong))
        }
    }
}

/// Whether a value has the size that a limit asks for; its form is not looked at.
fn has_room(test: Test, value: &Value) -> bool {
    let chars = value.as_str().map(|text| text.chars().count() as u64);
    let number = value.as_f64();
    match test {
        Test::MinLength(least, LengthUnit::Chars) => chars.is_none_or(|chars| chars >= least),
        Test::MaxLength(most, LengthUnit::Chars) => chars.is_none_or(|chars| chars <= most),
        Test::Minimum(limit) => number.is_none_or(|number| number >= limit),
        Test::Maximum(limit) => number.is_none_or(|number| number <= limit),
        _ => true,
    }
}
