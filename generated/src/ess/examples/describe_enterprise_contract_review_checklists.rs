// Generated from schema/ess/2020-11-11/actions/DescribeEnterpriseContractReviewChecklists.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The first ten checklists",
        request: r#"{"Limit": 10, "Offset": 0, "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}}"#,
        response: r#"{
  "Checklists": [
    {
      "ConfigStatus": 1,
      "Count": 1,
      "Enabled": true,
      "Id": "yD59p5t26ALwKWjVSn2BNkJSWcLRQGZd",
      "ModifiedOn": 1790000000,
      "Name": "Purchases",
      "Official": false,
      "Updater": "Li Lei"
    }
  ],
  "Total": 1
}"#,
    },
];
