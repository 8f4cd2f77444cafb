// Generated from schema/essbasic/2021-05-26/structs/DynamicSignOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// How contracts whose signers are not known yet are claimed through a link.
/// It has an effect only when every signer is of this kind.
#[must_use]
#[non_exhaustive]
pub struct DynamicSignOption {
    /// Whether the contracts of a link may be claimed in part or only all together.
    /// It counts only if every signer is still open.
    ///
    /// Default: `0`.
    pub dynamic_receive_type: Option<enums::DynamicReceiveType>,
    /// The customer company, by the platform's own id, whose employees alone may claim and sign.
    /// Without effect unless every signer is still open.
    pub organization_open_id: Option<String>,
}

impl DynamicSignOption {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `DynamicReceiveType`.
    #[inline]
    pub fn dynamic_receive_type(
        mut self,
        dynamic_receive_type: enums::DynamicReceiveType,
    ) -> Self {
        self.dynamic_receive_type = Some(dynamic_receive_type);
        self
    }
    /// Sets `OrganizationOpenId`.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
        self
    }
}

impl Default for DynamicSignOption {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DynamicSignOption {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.dynamic_receive_type),
                rt::Member::OptionalText(&self.organization_open_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.dynamic_receive_type),
                rt::Slot::OptionalText(&mut self.organization_open_id),
            ],
        );
    }
}

impl rt::Blank for DynamicSignOption {
    const BLANK: Self = Self {
        dynamic_receive_type: None,
        organization_open_id: None,
    };
}

rt::record_traits!(DynamicSignOption);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "DynamicSignOption",
    fields: &[
        rt::Field::Optional(
            "DynamicReceiveType",
            rt::Kind::Enum(&enums::dynamic_receive_type::TABLE),
        ),
        rt::Field::Optional("OrganizationOpenId", rt::Kind::Text),
    ],
    rules: &[],
};
