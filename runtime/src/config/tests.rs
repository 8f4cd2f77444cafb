//! Settings out of the environment.

use super::*;
use crate::action::{Host, IdentityMember};
use crate::error::Codes;
use crate::json::{Fault, to_string};

/// The identity member is some record with string members.
static ESS: Service = Service {
    name: "ess",
    wire_name: "ess",
    version: "2020-11-11",
    api_host: Host {
        production: "ess.tencentcloudapi.com",
        test: None,
    },
    file_host: None,
    identity: &[IdentityMember {
        name: "Operator",
        variable: "ESIGN_OPERATOR",
        blank: || Box::new(Fault::default()),
    }],
    codes: Codes::NONE,
};

fn from(pairs: &[(&str, &str)]) -> Result<ClientBuilder<Client>, Error> {
    ClientBuilder::from_lookup(&ESS, |client| client, &|variable| {
        pairs
            .iter()
            .find(|(name, _)| *name == variable)
            .map(|(_, value)| value.into())
    })
}

#[test]
fn all_settings_come_from_the_environment() {
    let builder = from(&[
        ("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE"),
        ("TENCENTCLOUD_SECRET_KEY", "SECRETEXAMPLE"),
        ("TENCENTCLOUD_REGION", "ap-guangzhou"),
        ("ESIGN_ENDPOINT", "http://127.0.0.1:8080"),
        ("ESIGN_OPERATOR", "u1"),
    ])
    .unwrap();
    assert_eq!(
        format!("{builder:?}"),
        "ClientBuilder { service: \"ess\", environment: \
         Custom(Endpoint(http://127.0.0.1:8080)), region: Some(\"ap-guangzhou\"), \
         validation: Enforce, .. }"
    );
    let [(name, record)] = &builder.identity[..] else {
        panic!("one identity member")
    };
    assert_eq!(*name, "Operator");
    assert_eq!(to_string(record.as_ref()), r#"{"Code":"u1","Message":""}"#);
}

#[test]
fn keys_are_needed() {
    let error = from(&[("ESIGN_OPERATOR", "u1")]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "no usable credential: the environment variable TENCENTCLOUD_SECRET_ID is not set"
    );
}
