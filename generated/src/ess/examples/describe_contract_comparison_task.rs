// Generated from schema/ess/2020-11-11/actions/DescribeContractComparisonTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A finished comparison with its differences in paragraphs",
        request: r#"{
  "Filters": [{"Key": "format-type", "Values": ["0"]}],
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "ShowDetail": true,
  "TaskId": "yDTUNBBcDg8fJkPAztgRecHrV45AJEGP"
}"#,
        response: r#"{
  "AddDiffCount": 0,
  "ChangeDiffCount": 1,
  "Comment": "Lease, second round",
  "ComparisonDetail": [
    {
      "ComparisonPointId": "d1",
      "ComparisonType": "change",
      "ContentType": "text",
      "DiffText": "two years",
      "FormatType": 0,
      "OriginText": "one year",
      "PageNumber": 1
    }
  ],
  "CreateTime": 1790000000,
  "DeleteDiffCount": 0,
  "DiffFileResourceId": "yDJ8U7BGvqM2pXHAu646UN58rgPogHxM",
  "Message": "",
  "Operator": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL",
  "OriginalFileResourceId": "yDLCGBR9KqRTsMCj2Mcy4Ka7HKW9Scfh",
  "Status": 2,
  "TaskId": "yDTUNBBcDg8fJkPAztgRecHrV45AJEGP",
  "TotalDiffCount": 1
}"#,
    },
];
