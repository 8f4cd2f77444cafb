// Generated from schema/essbasic/2021-05-26/structs/ by cargo xtask generate.
// Do not edit: change the schema and run the command again.

pub(super) mod agent;
pub(super) mod approver_item;
pub(super) mod approver_option;
pub(super) mod component;
pub(super) mod component_limit;
pub(super) mod flow_approver_info;
pub(super) mod flow_file_info;
pub(super) mod flow_group_approvers;
pub(super) mod flow_group_options;
pub(super) mod intention;
pub(super) mod intention_action;
pub(super) mod intention_question;
pub(super) mod rule_id_config;
pub(super) mod sign_component_config;
pub(super) mod user_info;

pub use agent::Agent;
pub use approver_item::ApproverItem;
pub use approver_option::ApproverOption;
pub use component::Component;
pub use component_limit::ComponentLimit;
pub use flow_approver_info::FlowApproverInfo;
pub use flow_file_info::FlowFileInfo;
pub use flow_group_approvers::FlowGroupApprovers;
pub use flow_group_options::FlowGroupOptions;
pub use intention::Intention;
pub use intention_action::IntentionAction;
pub use intention_question::IntentionQuestion;
pub use rule_id_config::RuleIdConfig;
pub use sign_component_config::SignComponentConfig;
pub use user_info::UserInfo;
