// Generated from schema/ess/2020-11-11/actions/CreateBatchSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Two contracts for a company's signer",
        request: r#"{
  "FlowIds": ["yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY", "yDCr4UUckpc8y2l3UxNo5RwUaMtXfSuZ"],
  "Mobile": "13800138002",
  "Name": "韩梅梅",
  "NotifyType": "SMS",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "OrganizationName": "Harbour Light Trading Co."
}"#,
        response: r#"{
  "ExpiredTime": 1830604800,
  "MiniAppPath": "pages/guide/index?shortKey=t9Zg5BhP",
  "SignUrl": "https://essurl.cn/t9Zg5BhP"
}"#,
    },
];
