// Generated from schema/ess/2020-11-11/actions/DescribeCancelFlowsTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Ask what became of a link",
        request: r#"{
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "TaskId": "yDwC3UUckpl8f4ndUyXf6Zx1Sa5oQe7i"
}"#,
        response: r#"{
  "FailureFlows": [
    {
      "FlowId": "yDwB2UUckpk6d8xbUyXf5Er2Ym7gKh3u",
      "FlowName": "Lease, flat 9",
      "Reason": "the contract has expired"
    }
  ],
  "SuccessFlowIds": ["yDwB2UUckpk5s7zaUyXf3Wq9Tn6pJv4c"],
  "TaskId": "yDwC3UUckpl8f4ndUyXf6Zx1Sa5oQe7i",
  "TaskStatus": "END"
}"#,
    },
    rt::Example {
        title: "Ask what became of all open contracts of the company",
        request: r#"{
  "CancelType": 1,
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "TaskId": "yDwC5UUckpl2g9pfUyXf7Cv4Du8iRw6k"
}"#,
        response: r#"{
  "FailureFlows": [],
  "SuccessFlowIds": [],
  "TaskId": "yDwC5UUckpl2g9pfUyXf7Cv4Du8iRw6k",
  "TaskStatus": "PROCESSING"
}"#,
    },
];
