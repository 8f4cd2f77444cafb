//! A program outside the workspace: builds a request, has a mistake in it found before the
//! wire, and sees that nothing personal is shown.

use tencent_esign::ess::{Client, CreateMultiFlowSignQRCodeRequest, UserInfo};
use tencent_esign::{Credential, Environment};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .credential(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE"))
        .environment(Environment::Test)
        .build()?
        .with_operator(UserInfo::new().user_id("yDSLdUUckpo5sktmUyGBhJLDy6MV4oCC"));
    let request = CreateMultiFlowSignQRCodeRequest::new("yDSLdUUckpo5sktmUyGBhJLDy6MV4oCD", "x".repeat(201))
        .user_data("c2VjcmV0");
    assert!(!format!("{request:?}").contains("c2VjcmV0"));

    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let outcome = runtime.block_on(async { client.create_multi_flow_sign_qr_code(&request).await });
    let error = outcome.expect_err("a name of 201 characters is refused before the call");
    assert!(error.to_string().contains("FlowName"), "{error}");
    println!("refused as documented: {error}");
    Ok(())
}
