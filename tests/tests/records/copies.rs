//! Copies have what the original has, and nothing in common with it.

use esign_tests::random::{Fill, Maker};
use proptest::{prop_assert, prop_assert_eq};
use tencent_esign::ess::{ApproverInfo, ApproverType, NotifyType};
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::{copy_into, equal};

use super::{prove, read, types};

#[test]
fn a_copy_is_equal_and_is_written_alike() {
    let mut maker = Maker::new(Fill::Any);
    for ty in types() {
        prove(ty.shape.name, &maker.record(ty.shape), |value| {
            let record = read(ty, &value.to_string());
            let mut copy = (ty.blank)();
            copy_into(record.as_ref(), copy.as_mut());
            prop_assert!(equal(record.as_ref(), copy.as_ref()), "{}", value);
            prop_assert_eq!(
                json::to_string(copy.as_ref()),
                json::to_string(record.as_ref())
            );
            Ok(())
        });
    }
}

#[test]
fn a_copy_goes_its_own_way() {
    let original = ApproverInfo::new(ApproverType::PERSON)
        .notify_type("SMS")
        .approver_name("")
        .sign_components([]);
    let mut copy = original.clone();
    assert_eq!(copy, original);
    // A documented value is the constant, in a copy as well.
    assert_eq!(copy.notify_type, Some(NotifyType::SMS));
    assert_eq!(copy.approver_name.as_deref(), Some(""));
    assert_eq!(copy.sign_components.as_deref(), Some([].as_slice()));
    copy.notify_type = None;
    assert_ne!(copy, original);
}
