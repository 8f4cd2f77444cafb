// Generated from schema/ess/2020-11-11/structs/DynamicSignOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// How contracts whose signers are not known yet are claimed through a link.
/// It has an effect only when every signer is of this kind.
#[derive(Clone)]
#[non_exhaustive]
pub struct DynamicSignOption {
    /// Whether the contracts of a link may be claimed in part or only all together.
    ///
    /// Default: `0`.
    pub dynamic_receive_type: Option<enums::DynamicReceiveType>,
    /// The company whose staff alone may claim and sign.
    /// Without it any company may.
    pub organization_name: Option<String>,
}

impl DynamicSignOption {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        rt::Record::blank()
    }
    /// Sets `DynamicReceiveType`.
    #[must_use]
    pub fn dynamic_receive_type(
        mut self,
        dynamic_receive_type: enums::DynamicReceiveType,
    ) -> Self {
        self.dynamic_receive_type = Some(dynamic_receive_type);
        self
    }
    /// Sets `OrganizationName`.
    #[must_use]
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
}

impl Default for DynamicSignOption {
    fn default() -> Self {
        rt::Record::blank()
    }
}

impl rt::Record for DynamicSignOption {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, show: &mut dyn FnMut(&[&'a dyn rt::Value])) {
        show(&[&self.dynamic_receive_type, &self.organization_name]);
    }
    fn members_mut(&mut self, open: &mut dyn FnMut(&mut [&mut dyn rt::Value])) {
        open(&mut [&mut self.dynamic_receive_type, &mut self.organization_name]);
    }
    fn blank() -> Self {
        Self {
            dynamic_receive_type: None,
            organization_name: None,
        }
    }
}

rt::record_traits!(DynamicSignOption);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "DynamicSignOption",
    fields: &[
        rt::Field::optional(
            "DynamicReceiveType",
            rt::Kind::Enum(&enums::dynamic_receive_type::TABLE),
        ),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
    ],
    rules: &[],
};
