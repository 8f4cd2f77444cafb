// Generated from schema/ess/2020-11-11/actions/CreateOrganizationGroupInvitationLink.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Invite a company",
        request: r#"{"ExpireTime": 1771200000, "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}}"#,
        response: r#"{
  "ExpireTime": 1771200000,
  "JumpUrl": "https://s.example.com/Gk3xQ",
  "Link": "https://img.example.com/join/5f2c.png",
  "MiniAppPath": "/pages/guide/index?shortKey=yDx4mT7Qk2"
}"#,
    },
];
