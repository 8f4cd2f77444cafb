// Generated from schema/ess/2020-11-11/structs/ by cargo xtask generate.
// Do not edit: change the schema and run the command again.

pub(super) mod agent;
pub(super) mod approver_component_limit_type;
pub(super) mod approver_restriction;
pub(super) mod sign_qr_code;
pub(super) mod sign_url;
pub(super) mod user_info;

pub use agent::Agent;
pub use approver_component_limit_type::ApproverComponentLimitType;
pub use approver_restriction::ApproverRestriction;
pub use sign_qr_code::SignQrCode;
pub use sign_url::SignUrl;
pub use user_info::UserInfo;
