// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeSignFaceVideo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The video of one signer",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowId": "y4zXPhXueNLHKxmqpEojYYxTscrzvFYE",
  "SignId": "yy8eFzQeLH59uiJefTxtEeVizeFfxMHw"
}"#,
        response: r#"{
  "IntentionQuestionResult": {
    "AsrResult": ["同意"],
    "ResultCode": ["0"],
    "Video": "AAAAHGZ0eXBpc281AAAAAWlzb20="
  },
  "VideoData": {"LiveNessVideo": "AAAAHGZ0eXBpc281AAAAAWlzb20="}
}"#,
    },
];
