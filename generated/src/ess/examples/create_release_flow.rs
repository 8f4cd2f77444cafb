// Generated from schema/ess/2020-11-11/actions/CreateReleaseFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The parties sign as before",
        request: r#"{
  "Deadline": 1830000000,
  "NeedRelievedFlowId": "yDwB7UUckpk9h3ycUyXf2Vb6Fn4mLt8z",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "ReliveInfo": {
    "OriginalExpenseSettlement": "The deposit is paid back within ten days.",
    "Reason": "The tenant moves out early."
  }
}"#,
        response: r#"{"FlowId": "yDwB8UUckpk1j5wdUyXf9Hy3Gq7nMr2x"}"#,
    },
    rt::Example {
        title: "The own company lets another member of staff sign",
        request: r#"{
  "NeedRelievedFlowId": "yDwB7UUckpk9h3ycUyXf2Vb6Fn4mLt8z",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "ReleasedApprovers": [
    {
      "ApproverSignComponentType": "SIGN_SEAL",
      "ApproverSignRole": "供应商",
      "ApproverSignSealId": "yDwS9UUckps4l7ufUyXf1Kc3Ez6qBt5y",
      "ApproverType": "ORGANIZATION",
      "Mobile": "13800138001",
      "Name": "Li Lei",
      "RelievedApproverRecipientId": "yDwR4UUckpr6k2teUyXf5Jx8Dp1oNs7v"
    }
  ],
  "ReliveInfo": {
    "OtherDeals": "Open bills are paid within a month.",
    "Reason": "Both sides end the delivery.",
    "RemainInForceItem": "Orders that were placed before."
  }
}"#,
        response: r#"{"FlowId": "yDwB8UUckpk2m8xeUyXf4Nz7Hw5rCv9a"}"#,
    },
];
