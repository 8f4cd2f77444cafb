// Generated from schema/ess/2020-11-11/enums/ by cargo xtask generate.
// Do not edit: change the schema and run the command again.

pub(super) mod flow_display_type;
pub(super) mod id_card_type;
pub(super) mod signature_source;

pub use flow_display_type::FlowDisplayType;
pub use id_card_type::IdCardType;
pub use signature_source::SignatureSource;
