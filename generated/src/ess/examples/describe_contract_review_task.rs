// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A finished review with one risk",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "TaskId": "yDF2axrfDA7RdpFfiqLZz4V9T7Phz5j4"
}"#,
        response: r#"{
  "ApprovedLists": [
    {
      "CategoryName": "Parties",
      "Excerpts": [{"Content": "Harbour Light Trading Co. (buyer)"}],
      "RiskBasis": "Purchase checklist",
      "RiskId": "yD2AhiyD2CAdsRhy6eJ9q9qrAZZbxFq2",
      "RiskName": "Parties named"
    }
  ],
  "ChecklistIds": ["yD59p5t26ALwKWjVSn2BNkJSWcLRQGZd"],
  "Comment": "Spring orders",
  "CreatedOn": 1790000000,
  "FinishedOn": 1790000090,
  "HighRiskCount": 1,
  "PolicyType": 1,
  "ResourceId": "yD9FU5Xqr92AAFccRZjib7GMPuPKbjqb",
  "Risks": [
    {
      "Content": "The supplier shall not be liable.",
      "IsIgnore": false,
      "IsMark": false,
      "Positions": [
        {
          "DocType": 1,
          "Height": 14.0,
          "Id": "p-1",
          "PageIndex": 2,
          "Width": 320.0,
          "X": 90.0,
          "Y": 412.5
        }
      ],
      "RiskAdvice": "Agree a limit in place of the exclusion.",
      "RiskBasis": "Purchase checklist",
      "RiskDescription": "The supplier's liability is excluded altogether.",
      "RiskId": "yDAYGrBQwRzXDK3nJWBMvSia6g9tHDkv",
      "RiskLevel": "HIGH",
      "RiskLevelAliasName": "HIGH",
      "RiskLevelId": 1,
      "RiskName": "No limit of liability",
      "RiskOrigin": 0,
      "RiskPresentation": ["Unfair clause"]
    }
  ],
  "Roles": [
    {"Description": "Harbour Light Trading Co., which buys the goods", "Name": "乙方"}
  ],
  "Status": 4,
  "Summaries": [
    {"Infos": [{"Key": "Buyer", "Value": "Harbour Light Trading Co."}], "Name": "Identity"}
  ],
  "TaskId": "yDF2axrfDA7RdpFfiqLZz4V9T7Phz5j4",
  "TotalRiskCount": 1,
  "UserData": "eyJvcmRlciI6MTJ9"
}"#,
    },
];
