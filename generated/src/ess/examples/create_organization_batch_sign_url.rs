// Generated from schema/ess/2020-11-11/actions/CreateOrganizationBatchSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A link for a colleague, by UserId",
        request: r#"{
  "FlowIds": ["yFl3kW9XvT6mNq2ZbL8cRs5HdJ4gPa7E", "yFl8nC2RzM5xKw9QtV3bLs7GdH6jPe4Y"],
  "Operator": {"UserId": "yKq7mZ2LxW4bTn9RvC5sHd3JfP8gAe6Y"},
  "UserId": "yUs6pB4NxW8kTm3ZcQ9vLr2GdJ7hFa5C"
}"#,
        response: r#"{
  "ExpiredTime": 1775001600,
  "SignUrl": "https://example.com/contract-sign?code=yCd5tM8KxR3nWq7ZvB2c"
}"#,
    },
    rt::Example {
        title: "A link for a contract group, by name and mobile number, with the right to refuse all at once",
        request: r#"{
  "CanBatchReject": true,
  "FlowGroupId": "yGr7hQ3MxZ9kWv5TbN2cLs8RdJ6gPe4A",
  "Mobile": "13800138000",
  "Name": "韩梅梅",
  "Operator": {"UserId": "yKq7mZ2LxW4bTn9RvC5sHd3JfP8gAe6Y"}
}"#,
        response: r#"{
  "ExpiredTime": 1775001600,
  "SignUrl": "https://example.com/contract-sign?code=yCd9wL4ZxN6mKt2RvQ8b"
}"#,
    },
    rt::Example {
        title: "A link by which staff of another company claim and sign both contracts",
        request: r#"{
  "DynamicSignOption": {
    "DynamicReceiveType": 1,
    "OrganizationName": "北京远山科技有限公司"
  },
  "FlowIds": ["yFl3kW9XvT6mNq2ZbL8cRs5HdJ4gPa7E", "yFl8nC2RzM5xKw9QtV3bLs7GdH6jPe4Y"],
  "Operator": {"UserId": "yKq7mZ2LxW4bTn9RvC5sHd3JfP8gAe6Y"},
  "RecipientIds": ["yRc2nB6vX8mKq4WzT9hLs5GdJ3fPy7CE", "yRc7vT3ZxK9nWm5QbL2cHs8RdJ4gPa6U"]
}"#,
        response: r#"{
  "ExpiredTime": 1775606400,
  "SignUrl": "https://example.com/contract-sign?code=yCd3bK7RxV9nTm4ZwQ6c"
}"#,
    },
];
