// Generated from schema/essbasic/2021-05-26/structs/OrganizationAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The link by which one company of a batch is verified.
#[non_exhaustive]
pub struct OrganizationAuthUrl {
    /// The link.
    /// It works once: on a computer for 5 minutes, otherwise for a year.
    /// Pass it on as it is, without escaped characters.
    pub auth_url: Option<String>,
    /// Why there is no link, for example because name, code and legal representative do not agree.
    pub error_message: Option<String>,
    /// The name of the company, as it was sent.
    pub organization_name: Option<String>,
    /// The id of this company's verification, for CreateBatchOrganizationAuthorizationUrl and DescribeBatchOrganizationRegistrationTasks.
    pub sub_task_id: Option<String>,
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
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.sub_task_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.auth_url),
                rt::Slot::OptionalText(&mut self.error_message),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.sub_task_id),
            ],
        );
    }
}

impl rt::Blank for OrganizationAuthUrl {
    const BLANK: Self = Self {
        auth_url: None,
        error_message: None,
        organization_name: None,
        sub_task_id: None,
    };
}

rt::record_traits!(OrganizationAuthUrl);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "OrganizationAuthUrl",
    fields: &[
        rt::Field::Marked("AuthUrl", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("ErrorMessage", rt::Kind::Text),
        rt::Field::Optional("OrganizationName", rt::Kind::Text),
        rt::Field::Optional("SubTaskId", rt::Kind::Text),
    ],
    rules: &[],
};
