// Generated from schema/ess/2020-11-11/actions/DescribeUserFlowType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Categories that have templates",
        request: r#"{"Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}, "QueryBindTemplate": true}"#,
        response: r#"{
  "AllUserFlowTypes": [
    {
      "Description": "Contracts with staff",
      "Name": "Employment",
      "Status": 1,
      "TemplateNum": 3,
      "UserFlowTypeId": "yDCsbUUckpy7e1v4UcPa6HRl8SkxFxUP"
    }
  ]
}"#,
    },
    rt::Example {
        title: "One category",
        request: r#"{
  "Filters": [{"Key": "user-flow-type-id", "Values": ["yDCsbUUckpy7e1v4UcPa6HRl8SkxFxUP"]}],
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{
  "AllUserFlowTypes": [
    {
      "Description": "Contracts with staff",
      "Name": "Employment",
      "Status": 1,
      "TemplateNum": 0,
      "UserFlowTypeId": "yDCsbUUckpy7e1v4UcPa6HRl8SkxFxUP"
    }
  ]
}"#,
    },
];
