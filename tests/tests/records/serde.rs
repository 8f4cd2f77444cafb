//! serde's traits write and read the same bytes as the client.

use std::fmt::Debug;

use esign_tests::random::{Fill, Maker, text};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::{Blank, Record};
use tencent_esign::{ess, essbasic};

use super::prove;

#[test]
fn records_are_the_same_bytes() {
    record::<ess::CreateFlowByFilesRequest>();
    record::<ess::CreateFlowByFilesResponse>();
    record::<ess::CreatePrepareFlowRequest>();
    record::<ess::CreateMultiFlowSignQRCodeResponse>();
    record::<ess::Component>();
    record::<essbasic::ChannelCreateFlowGroupByFilesRequest>();
    record::<essbasic::ChannelCreateFlowGroupByFilesResponse>();
    record::<essbasic::FlowApproverInfo>();
}

#[test]
fn enums_are_their_values() {
    prove("ComponentType", &text(), |text| {
        let value = ess::ComponentType::from(text.as_str());
        let written = serde_json::to_string(&value).expect("a string");
        prop_assert_eq!(&written, &serde_json::to_string(&text).expect("a string"));
        let read: ess::ComponentType = serde_json::from_str(&written).expect("the same");
        prop_assert_eq!(read, value);
        Ok(())
    });
    prove("ApproverType", &any::<i64>(), |number| {
        let value = ess::ApproverType::from(number);
        let written = serde_json::to_string(&value).expect("a number");
        prop_assert_eq!(&written, &number.to_string());
        let read: ess::ApproverType = serde_json::from_str(&written).expect("the same");
        prop_assert_eq!(read, value);
        Ok(())
    });
}

/// The error has the place in the text that serde_json gives, and no value.
#[test]
fn a_wrong_type_is_an_error() {
    let error = serde_json::from_str::<ess::Component>(r#"{"ComponentWidth": "secret"}"#);
    let error = error.expect_err("a string is no number").to_string();
    assert!(
        error.starts_with("expected a number, found a string at line 1"),
        "{error}"
    );
}

fn record<T: Record + Blank + Serialize + DeserializeOwned + PartialEq + Debug>() {
    let shape = T::BLANK.shape();
    prove(shape.name, &Maker::new(Fill::Any).record(shape), |value| {
        let mut expected = T::BLANK;
        json::read(value.to_string().as_bytes(), &mut expected).expect("it fits the type");
        let read: T = serde_json::from_str(&value.to_string()).expect("it fits the type");
        prop_assert_eq!(&read, &expected);
        let written = serde_json::to_string(&read).expect("records can be written");
        prop_assert_eq!(written, json::to_string(&expected));
        // A tree instead of a text goes the same way.
        let tree = serde_json::to_value(&read).expect("records can be written");
        let again: T = serde_json::from_value(tree).expect("it fits the type");
        prop_assert_eq!(again, expected);
        Ok(())
    });
}
