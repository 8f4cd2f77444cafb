// Generated from schema/ess/2020-11-11/actions/DescribeBillUsage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "One kind of quota, with the subsidiaries",
        request: r#"{
  "DisplaySubEnterprise": true,
  "EndTime": "20260930",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "QuotaType": "CloudEnterprise",
  "StartTime": "20260901"
}"#,
        response: r#"{
  "SubOrgSummary": [
    {
      "OrganizationName": "Harbour Light Logistics Co.",
      "Usage": [{"QuotaType": "CloudEnterprise", "Used": 15}]
    }
  ],
  "Summary": [{"Available": 380, "QuotaType": "CloudEnterprise", "Total": 500, "Used": 120}]
}"#,
    },
];
