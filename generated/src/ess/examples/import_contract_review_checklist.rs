// Generated from schema/ess/2020-11-11/actions/ImportContractReviewChecklist.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Make a checklist with one point",
        request: r#"{
  "Categories": [
    {
      "Name": "Parties",
      "Points": [
        {
          "Explanation": "Name, credit code and legal representative of each company are stated.",
          "IsIndispensable": true,
          "RiskLevel": "高风险",
          "RiskPresentation": ["Parties"],
          "Suggestion": "State the credit code of each company.",
          "Summary": "Parties are named in full"
        }
      ]
    }
  ],
  "Enabled": true,
  "Name": "Purchases",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}
}"#,
        response: r#"{"ChecklistId": "yD59p5t26ALwKWjVSn2BNkJSWcLRQGZd"}"#,
    },
];
