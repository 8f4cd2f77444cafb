// Generated from schema/ess/2020-11-11/actions/ by cargo xtask generate.
// Do not edit: change the schema and run the command again.

mod create_flow_by_files;
mod create_multi_flow_sign_qr_code;
mod create_organization_batch_sign_url;
mod create_prepare_flow;

pub use create_flow_by_files::{CreateFlowByFilesRequest, CreateFlowByFilesResponse};
pub use create_multi_flow_sign_qr_code::{
    CreateMultiFlowSignQRCodeRequest, CreateMultiFlowSignQRCodeResponse,
};
pub use create_organization_batch_sign_url::{
    CreateOrganizationBatchSignUrlRequest, CreateOrganizationBatchSignUrlResponse,
};
pub use create_prepare_flow::{CreatePrepareFlowRequest, CreatePrepareFlowResponse};

use tencent_esign_runtime::generated as rt;

/// Every action of the service, by name.
pub static ACTIONS: &[&rt::Action] = &[
    &create_flow_by_files::ACTION,
    &create_multi_flow_sign_qr_code::ACTION,
    &create_organization_batch_sign_url::ACTION,
    &create_prepare_flow::ACTION,
];
