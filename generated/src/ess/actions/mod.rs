// Generated from schema/ess/2020-11-11/actions/ by cargo xtask generate.
// Do not edit: change the schema and run the command again.

mod create_multi_flow_sign_qr_code;

pub use create_multi_flow_sign_qr_code::{
    CreateMultiFlowSignQRCodeRequest, CreateMultiFlowSignQRCodeResponse,
};

use tencent_esign_runtime::generated as rt;

/// Every action of the service, by name.
pub static ACTIONS: &[&rt::Action] = &[&create_multi_flow_sign_qr_code::ACTION];
