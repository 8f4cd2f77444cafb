//! JSON as a careless peer writes it.

use proptest::prelude::*;
use proptest::test_runner::TestRng;
use serde_json::{Value, json};

/// Writes JSON as a careless service would.
pub struct Spoiler {
    rng: TestRng,
    drops: bool,
}

impl Spoiler {
    /// Leaves members out, or puts null in their place and in that of items.
    pub fn dropping(rng: TestRng) -> Self {
        Self { rng, drops: true }
    }

    /// Changes the order of members and adds unknown ones.
    pub fn disturbing(rng: TestRng) -> Self {
        Self { rng, drops: false }
    }

    /// The value as JSON text.
    pub fn written(&mut self, value: &Value) -> String {
        match value {
            Value::Object(members) => {
                let mut texts = Vec::new();
                for (name, value) in members {
                    let value = match self.drops {
                        true if self.rng.random_bool(0.2) => continue,
                        true if self.rng.random_bool(0.2) => "null".to_owned(),
                        _ => self.written(value),
                    };
                    texts.push(format!("{}: {value}", json!(name)));
                }
                if !self.drops {
                    self.disturb(&mut texts);
                }
                format!("{{{}}}", texts.join(", "))
            }
            Value::Array(items) => {
                let mut texts = Vec::new();
                for item in items {
                    if self.drops && self.rng.random_bool(0.1) {
                        texts.push("null".to_owned());
                    }
                    texts.push(self.written(item));
                }
                format!("[{}]", texts.join(" ,\n"))
            }
            scalar => scalar.to_string(),
        }
    }

    fn disturb(&mut self, members: &mut Vec<String>) {
        let unknown = [
            "1e3",
            "{\"Type\": [1, {}]}",
            "null",
            "\"\\u0000\\ud83d\\ude42\"",
            "[[]]",
        ];
        let count = self.rng.random_range(0..3);
        for index in 0..count {
            let value = unknown[self.rng.random_range(0..unknown.len())];
            members.push(format!("\"x~/{index}\": {value}"));
        }
        for index in (1..members.len()).rev() {
            members.swap(index, self.rng.random_range(0..=index));
        }
    }
}
