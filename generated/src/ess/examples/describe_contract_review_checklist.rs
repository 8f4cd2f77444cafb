// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewChecklist.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Read a checklist",
        request: r#"{
  "ChecklistId": "yD59p5t26ALwKWjVSn2BNkJSWcLRQGZd",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}
}"#,
        response: r#"{
  "Categories": [
    {
      "Name": "Parties",
      "Points": [
        {
          "AiSuggestion": "",
          "Explanation": "Name, credit code and legal representative of each company are stated.",
          "Id": "yDwDxQZSrdxVzBMhjrHNGRMctRaXTCZB",
          "IsConsistentWithReferenceItem": false,
          "IsIndispensable": true,
          "ReferenceItem": "",
          "RiskLevel": "高风险",
          "RiskPresentation": ["Parties"],
          "Suggestion": "State the credit code of each company.",
          "Summary": "Parties are named in full"
        }
      ]
    }
  ],
  "ChecklistId": "yD59p5t26ALwKWjVSn2BNkJSWcLRQGZd",
  "Enabled": true,
  "Name": "Purchases"
}"#,
    },
];
