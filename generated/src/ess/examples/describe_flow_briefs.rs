// Generated from schema/ess/2020-11-11/actions/DescribeFlowBriefs.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Ask about a contract",
        request: r#"{
  "FlowIds": ["yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY"],
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{
  "FlowBriefs": [
    {
      "CreatedOn": 1780000000,
      "Creator": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH",
      "Deadline": 1830000000,
      "FlowDescription": "",
      "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
      "FlowMessage": "",
      "FlowName": "Contract of employment",
      "FlowStatus": 4,
      "FlowType": "",
      "TemplateId": "",
      "UserFlowType": {
        "Description": "",
        "Name": "Employment",
        "UserFlowTypeId": "yDCsbUUckpy7e1v4UcPa6HRl8SkxFxUP"
      }
    }
  ]
}"#,
    },
];
