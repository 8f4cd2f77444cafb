// Generated from schema/ess/2020-11-11/actions/CreateFlowGroupSignReview.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The person may sign",
        request: r#"{
  "ApproverInfo": {
    "ApproverMobile": "13800138002",
    "ApproverName": "韩梅梅",
    "ApproverType": "PERSON"
  },
  "FlowGroupId": "yDwG2UUckpg5c8gtUyXf8Br3Wk7cRe5n",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "ReviewType": "PASS"
}"#,
        response: r#"{}"#,
    },
    rt::Example {
        title: "The company refuses to sign, which ends the contracts",
        request: r#"{
  "ApproverInfo": {
    "ApproverMobile": "13800138001",
    "ApproverName": "Li Lei",
    "ApproverType": "ORGANIZATION",
    "OrganizationName": "Harbour Light Trading Co."
  },
  "FlowGroupId": "yDwG2UUckpg5c8gtUyXf8Br3Wk7cRe5n",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "ReviewMessage": "The price is not the one agreed on.",
  "ReviewType": "SIGN_REJECT"
}"#,
        response: r#"{}"#,
    },
];
