//! All that the other files do, done right.

use tencent_esign::ess::{
    ApproverInfo, ApproverType, Component, ComponentRequired, ComponentType,
    CreateFlowByFilesRequest, UserInfo,
};

fn main() {
    let _ = CreateFlowByFilesRequest::new("Lease", ["file"])
        .approvers([ApproverInfo::new(ApproverType::PERSON)]);
    let _ = Component::new(ComponentRequired {
        component_type: ComponentType::TEXT,
        component_height: 20.0,
        component_width: 100.0,
        component_page: 1,
        component_pos_x: 0.0,
        component_pos_y: 0.0,
        file_index: 0,
    });
    let mut user = UserInfo::default();
    user.user_id = Some("u1".to_owned());
    let UserInfo { user_id, .. } = user;
    let _ = match ApproverType::PERSON {
        ApproverType::PERSON => user_id,
        _ => None,
    };
}
