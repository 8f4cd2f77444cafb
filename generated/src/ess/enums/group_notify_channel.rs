// Generated from schema/ess/2020-11-11/enums/GroupNotifyChannel.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the people who sign a group of contracts are told about it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct GroupNotifyChannel(rt::Symbol);

impl GroupNotifyChannel {
    /// By text message.
    /// Used when nothing is set.
    pub const SMS: Self = Self(rt::Symbol::Known("sms"));
    /// Not at all: the caller passes the link on.
    pub const NONE: Self = Self(rt::Symbol::Known("none"));
}

rt::text_enum!(GroupNotifyChannel, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "GroupNotifyChannel",
    values: rt::EnumValues::Text(&["sms", "none"]),
    severity: rt::Severity::Deny,
    code: "",
};
