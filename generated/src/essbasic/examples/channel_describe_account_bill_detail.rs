// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeAccountBillDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The accounts of an application",
        request: r#"{"Agent": {"AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5"}}"#,
        response: r#"{
  "BoundAccountsNumber": 80,
  "InvalidAccountsNumber": 5,
  "RemainAvailableAccountsNumber": 35,
  "TotalBuyAccountsNumber": 100,
  "TotalGiftAccountsNumber": 20
}"#,
    },
];
