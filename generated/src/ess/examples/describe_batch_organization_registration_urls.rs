// Generated from schema/ess/2020-11-11/actions/DescribeBatchOrganizationRegistrationUrls.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Fetch the links",
        request: r#"{
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "TaskId": "yDSyPUUckpzd6f9gUyRv8Xl7WjNi2mTc"
}"#,
        response: r#"{
  "OrganizationAuthUrls": [
    {
      "AuthUrl": "https://essurl.cn/g9VrUL7dAo",
      "ErrorMessage": "",
      "OrganizationName": "Harbour Light Trading Co.",
      "SubTaskId": "yDSzRUUckp1e7gbhUySw9Ym9YlPk4oVe"
    }
  ]
}"#,
    },
];
