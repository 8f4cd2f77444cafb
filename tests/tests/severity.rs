//! What never denies, whatever the text says: the documented examples break these kinds of
//! limit themselves, and no two clocks agree.

use std::collections::BTreeSet;

use esign_tests::reach;
use tencent_esign::SERVICES;
use tencent_esign::runtime::validate::{Format, Severity, Test};

#[test]
fn soft_limits_do_not_deny() {
    let mut strict = BTreeSet::new();
    let mut count = 0;
    for reached in reach::in_requests(SERVICES) {
        let shape = reached.shape;
        for field in shape.fields {
            let soft = field.limits().iter().filter(|check| is_soft(check.test()));
            for check in soft {
                count += 1;
                if check.severity() == Severity::Deny {
                    strict.insert(format!(
                        "{}.{}: {:?}",
                        shape.name,
                        field.name(),
                        check.test()
                    ));
                }
            }
        }
    }
    assert!(strict.is_empty(), "{strict:#?}");
    assert!(count > 200, "only {count} limits were looked at");
}

/// Charsets, forms that masked values break, and bounds relative to now.
fn is_soft(test: &Test) -> bool {
    match test {
        Test::Charset(_) | Test::IdCard(_) | Test::Time(..) => true,
        Test::Format(format) => matches!(format, Format::MobileCn | Format::Id32 | Format::Base64),
        _ => false,
    }
}
