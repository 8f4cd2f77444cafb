// Generated from schema/ess/2020-11-11/actions/CreateBatchCancelFlowUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A link for two contracts, one of which cannot be cancelled",
        request: r#"{
  "FlowIds": ["yDwB2UUckpk5s7zaUyXf3Wq9Tn6pJv4c", "yDwB2UUckpk6d8xbUyXf5Er2Ym7gKh3u"],
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{
  "BatchCancelFlowUrl": "https://example.com/cancel?code=7d2f90c1",
  "FailMessages": ["", "the contract has expired"],
  "TaskId": "yDwC3UUckpl8f4ndUyXf6Zx1Sa5oQe7i",
  "UrlExpireOn": "2027-03-02 10:15:00"
}"#,
    },
];
