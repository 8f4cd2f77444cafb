//! Acting for a subsidiary and for a customer.

use serde_json::json;
use tencent_esign::{ess, essbasic};

use super::run;
use super::transport::Answering;

fn answering() -> Answering {
    Answering::new(|_, _| json!({}))
}

#[test]
fn a_parent_company_acts_for_a_subsidiary() {
    let answering = answering();
    let parent = answering
        .ess()
        .with_agent(ess::Agent::new().app_id("app-1"));
    let request = ess::DescribeFlowBriefsRequest::new(["f1"]);
    run(async {
        let subsidiary = parent.for_subsidiary("org-7");
        subsidiary
            .describe_flow_briefs(&request)
            .await
            .expect("an answer");
        parent
            .describe_flow_briefs(&request)
            .await
            .expect("an answer");
        let own = request
            .clone()
            .agent(ess::Agent::new().proxy_organization_id("org-8"));
        subsidiary
            .describe_flow_briefs(&own)
            .await
            .expect("an answer");
        let raw = json!({"FlowIds": ["f1"]});
        subsidiary
            .call("DescribeFlowBriefs", &raw)
            .await
            .expect("an answer");
    });
    let bodies = answering.bodies();
    let both = json!({"AppId": "app-1", "ProxyOrganizationId": "org-7"});
    assert_eq!(bodies[0]["Agent"], both);
    assert_eq!(bodies[0]["Operator"], json!({"UserId": "u1"}));
    assert_eq!(
        bodies[1]["Agent"],
        json!({"AppId": "app-1"}),
        "the first client is as it was"
    );
    assert_eq!(bodies[2]["Agent"], json!({"ProxyOrganizationId": "org-8"}));
    assert_eq!(bodies[3]["Agent"], both);
}

#[test]
fn a_platform_acts_for_a_customer() {
    let answering = answering();
    let platform = answering.essbasic();
    let request = essbasic::DescribeFlowDetailInfoRequest::new().flow_ids(["f1"]);
    run(async {
        let customer = platform.on_behalf_of("customer-42", "employee-7");
        customer
            .describe_flow_detail_info(&request)
            .await
            .expect("an answer");
        let other = customer.on_behalf_of("customer-43", "employee-8");
        other
            .describe_flow_detail_info(&request)
            .await
            .expect("an answer");
    });
    let bodies = answering.bodies();
    let agent = |company, employee| {
        json!({
            "AppId": "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm",
            "ProxyOrganizationOpenId": company,
            "ProxyOperator": {"OpenId": employee, "CustomUserId": "c1"},
        })
    };
    assert_eq!(bodies[0]["Agent"], agent("customer-42", "employee-7"));
    assert_eq!(bodies[1]["Agent"], agent("customer-43", "employee-8"));
}

#[test]
fn a_platform_without_an_application_is_told_so() {
    let client = essbasic::Client::builder()
        .credential(tencent_esign::Credential::new(
            "AKIDEXAMPLE",
            "SECRETEXAMPLE",
        ))
        .transport(std::sync::Arc::new(answering()))
        .build()
        .expect("the settings fit");
    let request = essbasic::DescribeFlowDetailInfoRequest::new().flow_ids(["f1"]);
    let customer = client.on_behalf_of("customer-42", "employee-7");
    let error = run(async { customer.describe_flow_detail_info(&request).await }).unwrap_err();
    assert_eq!(error.violations()[0].path, "/Agent/AppId");
}
