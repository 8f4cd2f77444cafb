// Generated from schema/ess/2020-11-11/structs/ProxyOrganizationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The ids that an application gives a customer company and its super administrator.
#[must_use]
#[non_exhaustive]
pub struct ProxyOrganizationInfo {
    /// The id of the customer company in your application.
    /// You choose it, for example as a hash of its credit code; it belongs to that company for good, so keep it.
    /// Later it is ProxyOrganizationOpenId.
    ///
    /// Limits: at most 64 characters.
    pub organization_open_id: String,
    /// The id of the company's super administrator in your application.
    /// You choose it, unique within the application and never used again for somebody else; the person's user id in your system or a hash of it will do.
    /// Once the person has joined, the console of the customer company shows it.
    ///
    /// Limits: at most 64 characters.
    pub operator_open_id: String,
}

impl ProxyOrganizationInfo {
    /// Makes one with what it needs.
    pub fn new(
        organization_open_id: impl Into<String>,
        operator_open_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_open_id: organization_open_id.into(),
            operator_open_id: operator_open_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `OrganizationOpenId`.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = organization_open_id.into();
        self
    }
    /// Sets `OperatorOpenId`.
    pub fn operator_open_id(mut self, operator_open_id: impl Into<String>) -> Self {
        self.operator_open_id = operator_open_id.into();
        self
    }
}

impl rt::Record for ProxyOrganizationInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.organization_open_id),
                rt::Member::Text(&self.operator_open_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.organization_open_id),
                rt::Slot::Text(&mut self.operator_open_id),
            ],
        );
    }
}

impl rt::Blank for ProxyOrganizationInfo {
    const BLANK: Self = Self {
        organization_open_id: String::new(),
        operator_open_id: String::new(),
    };
}

rt::record_traits!(ProxyOrganizationInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ProxyOrganizationInfo",
    fields: &[
        rt::Field::Limited(
            "OrganizationOpenId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "OperatorOpenId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars))],
        ),
    ],
    rules: &[],
};
