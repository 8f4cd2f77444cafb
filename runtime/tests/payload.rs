//! Types that travel as JSON in strings: to text and back, with what they do not know.

use serde_json::{Value, json};
use tencent_esign_runtime::generated as rt;
use tencent_esign_runtime::json;
use tencent_esign_runtime::record::Record;

static EXTRA: rt::Shape = rt::Shape {
    name: "Extra",
    fields: &[
        rt::Field::optional("Font", rt::Kind::Text),
        rt::Field::optional("FontSize", rt::Kind::Integer),
        rt::Field::optional("Ranges", rt::Kind::List(&rt::Kind::Record(&RANGE))),
    ],
    rules: &[],
};

static RANGE: rt::Shape = rt::Shape {
    name: "Range",
    fields: &[rt::Field::optional("End", rt::Kind::Integer)],
    rules: &[],
};

/// As the generator writes it.
struct Extra {
    font: Option<String>,
    font_size: Option<i64>,
    ranges: Option<Vec<Range>>,
    further: rt::Further,
}

impl rt::Record for Extra {
    fn shape(&self) -> &'static rt::Shape {
        &EXTRA
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[
            rt::Member::OptionalText(&self.font),
            rt::Member::OptionalInteger(&self.font_size),
            rt::Member::Value(&self.ranges),
            rt::Member::Further(&self.further),
        ]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [
            rt::Slot::OptionalText(&mut self.font),
            rt::Slot::OptionalInteger(&mut self.font_size),
            rt::Value::slot(&mut self.ranges),
            rt::Slot::Further(&mut self.further),
        ]);
    }
}

impl rt::Blank for Extra {
    const BLANK: Self = Self {
        font: None,
        font_size: None,
        ranges: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(Extra);
rt::payload_traits!(Extra);

struct Range {
    end: Option<i64>,
    further: rt::Further,
}

impl rt::Record for Range {
    fn shape(&self) -> &'static rt::Shape {
        &RANGE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[
            rt::Member::OptionalInteger(&self.end),
            rt::Member::Further(&self.further),
        ]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [
            rt::Slot::OptionalInteger(&mut self.end),
            rt::Slot::Further(&mut self.further),
        ]);
    }
}

impl rt::Blank for Range {
    const BLANK: Self = Self {
        end: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(Range);
rt::payload_traits!(Range);

fn value(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn what_is_not_known_survives() {
    let text = r#"{"Ranges": [{"End": -1, "Of": [1.50, "\u4e2d\n"]}], "ManualFill": true,
        "Deep": {"a": null}, "FontSize": 12, "a\"b": 18446744073709551615}"#;
    let extra: Extra = text.parse().expect("it fits");
    assert_eq!((extra.font_size, &extra.font), (Some(12), &None));
    assert_eq!(extra.further().get("ManualFill"), Some(&json!(true)));
    assert_eq!(value(&String::from(extra.clone())), value(text));
    let ranges = extra.ranges.as_deref().expect("a list");
    assert_eq!(ranges[0].end, Some(-1));

    let more = extra.clone().with_further("SubType", "EMAIL");
    assert_ne!(more, extra);
    assert_eq!(more.further().iter().count(), 4);
}

#[test]
fn a_value_without_more_is_written_in_the_order_of_its_type() {
    let extra = Extra {
        font: Some("黑体".into()),
        font_size: Some(12),
        ..rt::Blank::BLANK
    };
    assert_eq!(String::from(extra), r#"{"Font":"黑体","FontSize":12}"#);
    let none: Extra = "{}".parse().expect("it fits");
    assert!(none.further().is_empty());
    assert_eq!(String::from(none.clone()), "{}");
    assert_eq!(
        String::from(none.with_further("A", 1).with_further("FontSize", 1)),
        r#"{"A":1}"#,
        "a known member is set by its own method"
    );
}

#[test]
fn a_text_that_does_not_fit_is_located() {
    let told = |text: &str| {
        let error = text.parse::<Extra>().expect_err(text);
        error.to_string()
    };
    assert_eq!(
        told(r#"{"FontSize": "12"}"#),
        "/FontSize: expected a whole number, found a string"
    );
    assert_eq!(
        told(r#"{"Ranges": [{}, {"End": []}]}"#),
        "/Ranges/1/End: expected a whole number, found an array"
    );
    assert_eq!(told("[]"), "expected an object, found an array");
    assert_eq!(
        told(r#"{"More": tru}"#),
        "not valid JSON: expected ident at line 1 column 13"
    );
    assert_eq!(
        told(&format!("{{\"More\": {}1", "[".repeat(10_000))),
        "nested more than 127 levels deep at line 1 column 136"
    );
}

#[test]
fn lists_go_to_text_and_back() {
    let ranges: Vec<Range> = json::list_from_text(r#"[{"End":1},{"Page":2}]"#).expect("it fits");
    assert_eq!(json::list_to_text(ranges), r#"[{"End":1},{"Page":2}]"#);
    let error = json::list_from_text::<Range>(r#"[{}, 1]"#).expect_err("no object");
    assert_eq!(error.to_string(), "/1: expected an object, found a number");
}

#[test]
fn debug_shows_no_value_that_is_not_known() {
    let extra: Extra = r#"{"FontSize":12,"Name":"Li Lei"}"#.parse().expect("it fits");
    assert_eq!(
        format!("{extra:?}"),
        r#"Extra { FontSize: 12, further: {"Name"} }"#
    );
}

#[test]
fn of_equal_keys_the_last_one_counts() {
    let extra: Extra = r#"{"A":1,"A":2,"FontSize":1,"FontSize":null}"#
        .parse()
        .expect("it fits");
    assert_eq!(String::from(extra), r#"{"A":2}"#);
}

#[test]
fn members_in_reach_are_those_of_the_shape() {
    let extra: Extra = r#"{"A":1}"#.parse().expect("it fits");
    let extra: &dyn Record = &extra;
    assert!(matches!(
        extra.member(3),
        tencent_esign_runtime::record::View::Absent
    ));
    assert!(extra.further().is_some());
}

#[cfg(feature = "serde")]
#[test]
fn serde_keeps_them_too() {
    let text = json!({"FontSize": 12, "More": {"a": [1]}});
    let extra: Extra = serde_json::from_value(text.clone()).expect("it fits");
    assert_eq!(
        serde_json::to_value(&extra).expect("it can be written"),
        text
    );
}
