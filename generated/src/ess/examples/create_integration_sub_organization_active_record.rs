// Generated from schema/ess/2020-11-11/actions/CreateIntegrationSubOrganizationActiveRecord.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Activate a company",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "SubOrganizationIds": ["yDLKT3YUkRobFoAfWppzRYw4aEEX5QU2"]
}"#,
        response: r#"{"FailedSubOrganizationIds": []}"#,
    },
];
