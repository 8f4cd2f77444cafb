//! What a careless peer makes of a value: the text that it sends, and what is left to read.

use proptest::prelude::*;
use proptest::test_runner::TestRng;
use serde_json::{Map, Value, json};
use tencent_esign::runtime::record::{Field, Kind, Presence, Shape};

/// Spoils texts at random, and keeps account of it.
pub(super) struct Damage<'r> {
    rng: &'r mut TestRng,
    /// The JSON pointers of the unknown members that were put in.
    pub(super) unknown: Vec<String>,
}

impl<'r> Damage<'r> {
    pub(super) fn new(rng: &'r mut TestRng) -> Self {
        Self {
            rng,
            unknown: Vec::new(),
        }
    }

    /// An answer in its envelope with this member beside its own (`"Error":null`), what is
    /// left of it, and its request id.
    pub(super) fn answer(
        &mut self,
        shape: &'static Shape,
        value: &Value,
        beside: &str,
    ) -> (String, Value, String) {
        let (mut members, left) = self.members(shape, value, "/Response");
        members.push(beside.to_owned());
        let request_id = ["", "s1", "3f6c0d24-合同"][self.rng.random_range(0..3)];
        match request_id {
            "" if self.rng.random_bool(0.5) => {}
            "" => members.push("\"RequestId\":null".to_owned()),
            id => members.push(format!("\"RequestId\":{}", self.quoted(id))),
        }
        if self.rng.random_bool(0.2) {
            members.push("\"DeprecatedWarning\":\"soon\"".to_owned());
        }
        let mut envelope = vec![format!("\"Response\":{}", self.object(members))];
        self.add_unknown(&mut envelope, "", |name| name == "Response");
        (self.object(envelope), left, request_id.to_owned())
    }

    /// A record, and what is left of it.
    pub(super) fn record(
        &mut self,
        shape: &'static Shape,
        value: &Value,
        place: &str,
    ) -> (String, Value) {
        let (members, left) = self.members(shape, value, place);
        (self.object(members), left)
    }

    fn members(
        &mut self,
        shape: &'static Shape,
        value: &Value,
        place: &str,
    ) -> (Vec<String>, Value) {
        let (mut texts, mut left) = (Vec::new(), Map::new());
        for field in shape.fields {
            let Some(value) = value.get(field.name()) else {
                continue;
            };
            let name = self.quoted(field.name());
            match self.rng.random_range(0..20) {
                0..3 => {}
                3..5 => texts.push(format!("{name}:null")),
                5 if is_replaced(field) => {
                    texts.push(format!("{name}:{},{name}:null", first(*field.kind())));
                }
                fate => {
                    let place = format!("{place}/{}", field.name());
                    let (mut text, value) = self.value(*field.kind(), value, &place);
                    if fate == 6 && is_replaced(field) {
                        // The last of two counts, so both stay together.
                        text = format!("{},{name}:{text}", first(*field.kind()));
                    }
                    texts.push(format!("{name}:{text}"));
                    left.insert(field.name().to_owned(), value);
                }
            }
        }
        self.add_unknown(&mut texts, place, |name| {
            const PROTOCOL: [&str; 3] = ["RequestId", "Error", "DeprecatedWarning"];
            shape.position(name).is_some() || place == "/Response" && PROTOCOL.contains(&name)
        });
        (texts, Value::Object(left))
    }

    fn value(&mut self, kind: Kind, value: &Value, place: &str) -> (String, Value) {
        match (kind, value) {
            (Kind::Record(shape), _) => self.record(shape, value, place),
            (Kind::List(item), Value::Array(items)) => self.list(*item, items, place),
            (_, Value::String(_)) if self.rng.random_bool(0.1) => ("\"\"".to_owned(), json!("")),
            (_, Value::String(text)) => (self.quoted(text), value.clone()),
            (_, Value::Number(_)) => (self.spelt(value), value.clone()),
            _ => (value.to_string(), value.clone()),
        }
    }

    fn list(&mut self, kind: Kind, items: &[Value], place: &str) -> (String, Value) {
        let (mut texts, mut left) = (Vec::new(), Vec::new());
        for item in items {
            if self.rng.random_bool(0.1) {
                texts.push("null".to_owned());
                left.push(blank(kind));
            }
            let place = format!("{place}/{}", texts.len());
            let (text, item) = self.value(kind, item, &place);
            texts.push(text);
            left.push(item);
        }
        (format!("[{}]", texts.join(self.comma())), left.into())
    }

    /// Members in any order.
    fn object(&mut self, mut members: Vec<String>) -> String {
        for index in (1..members.len()).rev() {
            members.swap(index, self.rng.random_range(0..=index));
        }
        format!("{{{}}}", members.join(self.comma()))
    }

    fn comma(&mut self) -> &'static str {
        [",", ", ", " ,\r\n\t"][self.rng.random_range(0..3)]
    }

    fn add_unknown(
        &mut self,
        texts: &mut Vec<String>,
        place: &str,
        is_known: impl Fn(&str) -> bool,
    ) {
        const NAMES: &[&str] = &["New", "x~/0", "", "flowid", "RequestId", "合同", "Response"];
        for name in NAMES {
            if self.rng.random_bool(0.07) && !is_known(name) {
                texts.push(format!("{}:{}", self.quoted(name), self.anything()));
                let token = name.replace('~', "~0").replace('/', "~1");
                self.unknown.push(format!("{place}/{token}"));
            }
        }
    }

    /// The value of a member that nobody knows, which may be more than any parser keeps.
    fn anything(&mut self) -> String {
        const VALUES: &[&str] = &[
            "null",
            "[]",
            "{}",
            "\"\\ud83d\"",
            "-0.0e-1",
            "1e999",
            "123456789012345678901234567890",
            "[[{\"a\":[1,{}]},null],true]",
            "{\"a\":1,\"a\":[]}",
        ];
        match self.rng.random_range(0..=VALUES.len()) {
            index if index < VALUES.len() => VALUES[index].to_owned(),
            _ => "[{\"a\":".repeat(300) + "0" + &"}]".repeat(300),
        }
    }

    /// A string, now and then with escapes that it does not need.
    fn quoted(&mut self, text: &str) -> String {
        if self.rng.random_bool(0.8) {
            return json!(text).to_string();
        }
        let units = text.encode_utf16();
        let escaped: String = units.map(|unit| format!("\\u{unit:04x}")).collect();
        format!("\"{escaped}\"")
    }

    /// The same number in other digits.
    fn spelt(&mut self, number: &Value) -> String {
        const EXACT: u64 = 1 << 53;
        let whole = number.as_i64().filter(|it| it.unsigned_abs() < EXACT);
        match (self.rng.random_range(0..5), whole) {
            (0, Some(whole)) => format!("{whole}.0"),
            (1, Some(whole)) => format!("{whole}e0"),
            (2, Some(whole)) if whole % 10 == 0 => format!("{}E+1", whole / 10),
            (3, Some(whole)) if whole != 0 => format!("{whole}00e-2"),
            (4, None) if number.is_f64() => number.to_string().replace('e', "E"),
            _ => number.to_string(),
        }
    }
}

/// Whether a second value takes the place of the first one. An object that is plain in
/// Rust is read into as it stands.
fn is_replaced(field: &Field) -> bool {
    !matches!(field.kind(), Kind::Record(_)) || field.marks().presence != Presence::Required
}

/// Some value of this type.
fn first(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "\"first\"",
        Kind::Integer | Kind::Float => "41",
        Kind::Boolean => "true",
        Kind::Enum(_) => "null",
        Kind::Record(_) => "{}",
        Kind::List(_) => "[null]",
    }
}

/// What a list keeps in the place of an item that was null.
fn blank(kind: Kind) -> Value {
    use tencent_esign::runtime::record::EnumValues;
    match kind {
        Kind::Text => json!(""),
        Kind::Integer | Kind::Float => json!(0),
        Kind::Boolean => json!(false),
        Kind::Enum(table) => match table.values {
            EnumValues::Text(_) => json!(""),
            EnumValues::Integer(_) => json!(0),
        },
        Kind::Record(_) => json!({}),
        Kind::List(_) => json!([]),
    }
}
