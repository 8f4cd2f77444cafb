// Generated from schema/essbasic/2021-05-26/actions/ by cargo xtask generate.
// Do not edit: change the schema and run the command again.

mod channel_create_flow_group_by_files;

pub use channel_create_flow_group_by_files::{
    ChannelCreateFlowGroupByFilesRequest, ChannelCreateFlowGroupByFilesResponse,
};

use tencent_esign_runtime::generated as rt;

/// Every action of the service, by name.
pub static ACTIONS: &[&rt::Action] = &[&channel_create_flow_group_by_files::ACTION];
