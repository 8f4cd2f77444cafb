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
    let message = |pairs| from(pairs).unwrap().build().unwrap_err().to_string();
    let none = message(&[("ESIGN_OPERATOR", "u1"), ("HOME", "/nowhere")]);
    assert!(
        none.starts_with(
            "no usable credential: no source of keys is set up: the environment variables \
             TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY are not set; "
        ),
        "{none}"
    );
    let half = [("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE")];
    assert_eq!(
        message(&half),
        "no usable credential: the environment variable TENCENTCLOUD_SECRET_KEY is not set"
    );
    let own = Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE");
    let endpoint = Environment::Custom("http://127.0.0.1:9".parse().unwrap());
    let builder = from(&half).unwrap().environment(endpoint);
    // Without a transport the client lacks that, but not its keys.
    let is_built = builder.credential(own).build().is_ok();
    assert_eq!(is_built, cfg!(feature = "reqwest"), "others may be set");
}

#[test]
fn a_profile_that_is_no_name_is_told_when_the_client_is_built() {
    let error = Client::builder(&ESS).profile("a/b").build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "no usable credential: \"a/b\" is no name of a profile"
    );
}
