// Generated from schema/essbasic/2021-05-26/actions/DescribeUsage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The use of one week, summed up",
        request: r#"{
  "Agent": {"AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5"},
  "EndDate": "2025-11-09",
  "NeedAggregate": true,
  "StartDate": "2025-11-03"
}"#,
        response: r#"{
  "Details": [
    {
      "Cancel": 3,
      "Date": "1970-01-01",
      "FlowChannel": "企业版",
      "ProxyOrganizationName": "Harbour Light Trading Co.",
      "ProxyOrganizationOpenId": "org-harbour-light",
      "Usage": 42
    }
  ],
  "Total": 1
}"#,
    },
];
