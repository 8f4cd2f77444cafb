// Generated from schema/ess/2020-11-11/actions/CreateIntegrationEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Invite by an H5 link",
        request: r#"{
  "Employees": [
    {
      "Department": {"DepartmentId": "yDrAwrtJRpjCcNX6Yec6mpgsFWKRnDTt"},
      "DisplayName": "韩梅梅",
      "Mobile": "13800138001",
      "OpenId": "hmm77"
    }
  ],
  "InvitationNotifyType": "H5",
  "JumpUrl": "https://hr.example.com/joined",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}
}"#,
        response: r#"{
  "CreateEmployeeResult": {
    "FailedEmployeeData": [],
    "SuccessEmployeeData": [
      {
        "DisplayName": "韩梅梅",
        "Mobile": "13800138001",
        "Note": "",
        "Url": "https://s.example.com/TxHx0G",
        "UserId": "yDtcZvZ5iAnprMW3QXMcm3qNQs747N3P",
        "WeworkOpenId": ""
      }
    ]
  }
}"#,
    },
    rt::Example {
        title: "Enter somebody of WeCom",
        request: r#"{
  "Employees": [{"WeworkOpenId": "woSample8Kq2Zr5"}],
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}
}"#,
        response: r#"{
  "CreateEmployeeResult": {
    "FailedEmployeeData": [],
    "SuccessEmployeeData": [
      {
        "DisplayName": "",
        "Mobile": "",
        "Note": "",
        "UserId": "yDC3L9geqqLJXYoRQsGBdNStcHd7DmTY",
        "WeworkOpenId": "woSample8Kq2Zr5"
      }
    ]
  }
}"#,
    },
];
