// Generated from schema/ess/2020-11-11/structs/Caller.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The member of staff who uploads files.
///
/// # Rules
///
/// - The caller has no id: set OperatorId to the UserId of the member of staff.
#[must_use]
#[non_exhaustive]
pub struct Caller {
    /// The id of the caller's application.
    /// It is closed: leave it out.
    ///
    /// Out of use.
    pub application_id: Option<String>,
    /// The id of the caller's main company.
    /// It is closed: leave it out.
    ///
    /// Out of use.
    pub organization_id: Option<String>,
    /// The person's id on the platform, which other actions call UserId.
    pub operator_id: Option<String>,
    /// The subsidiary for which files were uploaded.
    ///
    /// Out of use. Name the subsidiary in Agent of the request.
    pub sub_organization_id: Option<String>,
}

impl Caller {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `ApplicationId`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }
    /// Sets `OrganizationId`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// Sets `OperatorId`.
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }
    /// Sets `SubOrganizationId`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn sub_organization_id(
        mut self,
        sub_organization_id: impl Into<String>,
    ) -> Self {
        self.sub_organization_id = Some(sub_organization_id.into());
        self
    }
}

impl Default for Caller {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for Caller {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.application_id),
                rt::Member::OptionalText(&self.organization_id),
                rt::Member::OptionalText(&self.operator_id),
                rt::Member::OptionalText(&self.sub_organization_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.application_id),
                rt::Slot::OptionalText(&mut self.organization_id),
                rt::Slot::OptionalText(&mut self.operator_id),
                rt::Slot::OptionalText(&mut self.sub_organization_id),
            ],
        );
    }
}

impl rt::Blank for Caller {
    const BLANK: Self = Self {
        application_id: None,
        organization_id: None,
        operator_id: None,
        sub_organization_id: None,
    };
}

rt::record_traits!(Caller);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Caller",
    fields: &[
        rt::Field::Marked("ApplicationId", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Marked("OrganizationId", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Optional("OperatorId", rt::Kind::Text),
        rt::Field::Marked("SubOrganizationId", rt::Kind::Text, rt::OPTIONAL.disabled("")),
    ],
    rules: &[
        rt::Rule {
            id: "operator-id",
            message: "The caller has no id: set OperatorId to the UserId of the member of staff.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["OperatorId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};
