//! What is told though the call goes on.

use std::sync::{Arc, Mutex};

use tencent_esign_runtime::action::{Host, Service};
use tencent_esign_runtime::{Client, ClientBuilder, Credential, Environment, RetryPolicy, Warning};

use crate::sample::ESS;
use crate::script::{Script, body};

/// The sample service with a test environment.
static SERVICE: Service = Service {
    api_host: Host {
        production: "ess.tencentcloudapi.com",
        test: Some("ess.test.ess.tencent.cn"),
    },
    identity: &[],
    ..ESS
};

type Told = Arc<Mutex<Vec<Warning>>>;

fn client(script: &Arc<Script>, environment: Environment, secret_id: &str) -> (Client, Told) {
    let told = Told::default();
    let log = told.clone();
    let client = ClientBuilder::new(&SERVICE, |client| client)
        .credential(Credential::new(secret_id, "SECRETEXAMPLE"))
        .environment(environment)
        .transport(script.clone())
        .retry(RetryPolicy::none())
        .on_warning(move |warning| log.lock().unwrap().push(warning.clone()))
        .build()
        .unwrap();
    (client, told)
}

async fn call(client: &Client) {
    client
        .call_named("DescribeMoon", b"{}".to_vec())
        .await
        .unwrap();
}

#[tokio::test]
async fn a_key_at_the_wrong_host_is_told_once_and_sent_all_the_same() {
    const CLOUD: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPX3EXAMPLE";
    const OTHER: &str = "AKyDz8krbsJ5yKBZQpn74WFkmLPX3EXAMPLE";
    let custom = || Environment::Custom("https://ess.tencentcloudapi.com".parse().unwrap());
    let table = [
        (Environment::Production, CLOUD, None),
        (
            Environment::Production,
            OTHER,
            Some("ess.tencentcloudapi.com"),
        ),
        (Environment::Test, CLOUD, Some("ess.test.ess.tencent.cn")),
        (Environment::Test, OTHER, None),
        (custom(), CLOUD, None),
        (custom(), OTHER, None),
    ];
    for (environment, secret_id, expected) in table {
        let script = Script::new([]);
        let (client, told) = client(&script, environment, secret_id);
        assert!(told.lock().unwrap().is_empty(), "only a call uses the key");
        call(&client).await;
        call(&client.clone()).await;
        assert_eq!(script.count(), 2);
        let told = told.lock().unwrap();
        let hosts: Vec<_> = told
            .iter()
            .map(|warning| match warning {
                Warning::KeyAtWrongHost { host, .. } => host.as_str(),
                other => panic!("{other}"),
            })
            .collect();
        assert_eq!(hosts, Vec::from_iter(expected));
        let shown = format!(
            "{told:?}{}",
            told.iter().map(ToString::to_string).collect::<String>()
        );
        assert!(
            !shown.contains("PX3EXAMPLE") && !shown.contains("SECRET"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn the_warning_says_what_to_look_at() {
    let (client, told) = client(&Script::new([]), Environment::Test, "AKIDEXAMPLE");
    call(&client).await;
    assert_eq!(
        told.lock().unwrap()[0].to_string(),
        "the key AK**** looks like one of the other environment than ess.test.ess.tencent.cn \
         belongs to; production keys begin with AKID and test keys do not, and each is unknown \
         to the other environment"
    );
}

#[tokio::test]
async fn an_answer_that_tells_of_the_end_of_its_action_is_passed_on() {
    let note = r#"{"Response":{"RequestId":"s1","DeprecatedWarning":"use CreateMoon"}}"#;
    let script = Script::new([body(note)]);
    let (client, told) = client(&script, Environment::Production, "AKIDEXAMPLE");
    call(&client).await;
    call(&client).await;
    let told = told.lock().unwrap();
    let [warning] = &told[..] else {
        panic!("{told:?}")
    };
    assert_eq!(
        warning.to_string(),
        "the server says that DescribeMoon will go away: use CreateMoon"
    );
    assert!(matches!(
        warning,
        Warning::Deprecated { request_id, .. } if request_id == "s1"
    ));
}
