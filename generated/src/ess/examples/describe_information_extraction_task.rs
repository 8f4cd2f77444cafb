// Generated from schema/ess/2020-11-11/actions/DescribeInformationExtractionTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A finished extraction",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "TaskId": "yDLccCGHGDuaJMeteao3Xm5cQeEi3GSE"
}"#,
        response: r#"{
  "Fields": [{"Description": "The company that buys", "Name": "Buyer", "Type": "TEXT"}],
  "Results": [
    {
      "ExtractionFieldResults": [
        {
          "Id": "yDgb4mFWg6xufYFkwhyvtubdgyZhiZRa",
          "Name": "Buyer",
          "Positions": [
            {
              "DocType": 1,
              "Height": 14.0,
              "PageIndex": 0,
              "Width": 140.0,
              "X": 90.0,
              "Y": 120.0
            }
          ],
          "RequiresSemanticExtraction": false,
          "Type": "TEXT",
          "Values": ["Harbour Light Trading Co."]
        }
      ],
      "ResourceId": "yD9FU5Xqr92AAFccRZjib7GMPuPKbjqb",
      "ResourceName": "order-12.pdf"
    }
  ],
  "Status": 3,
  "Url": "https://file.example.com/fields.xlsx?hkey=2e90d4"
}"#,
    },
];
