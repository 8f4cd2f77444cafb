// Generated from schema/essbasic/2021-05-26/enums/ by cargo xtask generate.
// Do not edit: change the schema and run the command again.

pub(super) mod approver_mobile_mode;
pub(super) mod approver_sign_type;
pub(super) mod approver_type;
pub(super) mod approver_verify_type;
pub(super) mod component_generate_mode;
pub(super) mod component_type;
pub(super) mod dynamic_fill_type;
pub(super) mod flow_display_type;
pub(super) mod flow_read_limit;
pub(super) mod id_card_type;
pub(super) mod intention_type;
pub(super) mod keyword_order;
pub(super) mod keyword_relative_location;
pub(super) mod notify_type;
pub(super) mod seal_size_switch;
pub(super) mod sign_endpoint;
pub(super) mod sign_type_selector;
pub(super) mod signature_source;
pub(super) mod speech_speed;
pub(super) mod view_verify_type;

pub use approver_mobile_mode::ApproverMobileMode;
pub use approver_sign_type::ApproverSignType;
pub use approver_type::ApproverType;
pub use approver_verify_type::ApproverVerifyType;
pub use component_generate_mode::ComponentGenerateMode;
pub use component_type::ComponentType;
pub use dynamic_fill_type::DynamicFillType;
pub use flow_display_type::FlowDisplayType;
pub use flow_read_limit::FlowReadLimit;
pub use id_card_type::IdCardType;
pub use intention_type::IntentionType;
pub use keyword_order::KeywordOrder;
pub use keyword_relative_location::KeywordRelativeLocation;
pub use notify_type::NotifyType;
pub use seal_size_switch::SealSizeSwitch;
pub use sign_endpoint::SignEndpoint;
pub use sign_type_selector::SignTypeSelector;
pub use signature_source::SignatureSource;
pub use speech_speed::SpeechSpeed;
pub use view_verify_type::ViewVerifyType;
