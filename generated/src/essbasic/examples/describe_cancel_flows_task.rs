// Generated from schema/essbasic/2021-05-26/actions/DescribeCancelFlowsTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A finished batch",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "TaskId": "yDC2bN8mV5xZk7LqWt3RhJs9PfDg4EaY"
}"#,
        response: r#"{
  "FailureFlows": [
    {
      "FlowId": "yDL7fT5nX2yKm8WqRc4VbZs6HjLd9GpA",
      "FlowName": "Lease, flat 7",
      "Reason": "Its state does not allow it."
    }
  ],
  "SuccessFlowIds": ["yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY"],
  "TaskId": "yDC2bN8mV5xZk7LqWt3RhJs9PfDg4EaY",
  "TaskStatus": "END"
}"#,
    },
    rt::Example {
        title: "A task for all contracts of a company",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "CancelType": 1,
  "TaskId": "yDC9kW3nR7mXz5VqTb2LhJs8PdFg6EaY"
}"#,
        response: r#"{
  "FailureFlows": [],
  "SuccessFlowIds": [],
  "TaskId": "yDC9kW3nR7mXz5VqTb2LhJs8PdFg6EaY",
  "TaskStatus": "PROCESSING"
}"#,
    },
];
