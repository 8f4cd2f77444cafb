// Generated from schema/ess/2020-11-11/structs/OrganizationAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The registration link of one company of a batch.
#[non_exhaustive]
pub struct OrganizationAuthUrl {
    /// The link with which the company registers, of the kind chosen by Endpoint.
    /// Valid for 7 days; see that its `&` is not escaped on the way.
    pub auth_url: Option<String>,
    /// Why no link was made for this company.
    pub error_message: Option<String>,
    /// The id of this company's registration, for CreateBatchOrganizationAuthorizationUrl and DescribeBatchOrganizationRegistrationTasks.
    pub sub_task_id: Option<String>,
    /// The company that the link is for, as named in the batch.
    pub organization_name: Option<String>,
}

impl Default for OrganizationAuthUrl {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OrganizationAuthUrl {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.auth_url),
                rt::Member::OptionalText(&self.error_message),
                rt::Member::OptionalText(&self.sub_task_id),
                rt::Member::OptionalText(&self.organization_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.auth_url),
                rt::Slot::OptionalText(&mut self.error_message),
                rt::Slot::OptionalText(&mut self.sub_task_id),
                rt::Slot::OptionalText(&mut self.organization_name),
            ],
        );
    }
}

impl rt::Blank for OrganizationAuthUrl {
    const BLANK: Self = Self {
        auth_url: None,
        error_message: None,
        sub_task_id: None,
        organization_name: None,
    };
}

rt::record_traits!(OrganizationAuthUrl);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "OrganizationAuthUrl",
    fields: &[
        rt::Field::Marked("AuthUrl", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("ErrorMessage", rt::Kind::Text),
        rt::Field::Optional("SubTaskId", rt::Kind::Text),
        rt::Field::Optional("OrganizationName", rt::Kind::Text),
    ],
    rules: &[],
};
