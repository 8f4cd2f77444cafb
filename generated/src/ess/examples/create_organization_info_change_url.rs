// Generated from schema/ess/2020-11-11/actions/CreateOrganizationInfoChangeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Change the basic data of the own company",
        request: r#"{"ChangeType": 2, "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"}}"#,
        response: r#"{"ExpiredTime": 1830000000, "Url": "https://essurl.cn/i1XtUO0gDr"}"#,
    },
];
