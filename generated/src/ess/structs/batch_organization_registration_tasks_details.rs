// Generated from schema/ess/2020-11-11/structs/BatchOrganizationRegistrationTasksDetails.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// How far one company of a batch is with its registration.
#[non_exhaustive]
pub struct BatchOrganizationRegistrationTasksDetails {
    /// The id of the task.
    /// It was asked about in TaskIds.
    pub task_id: Option<String>,
    /// How far the registration is.
    pub status: Option<enums::RegistrationTaskStatus>,
    /// Why the registration failed.
    /// Only with the status Failed.
    pub error_message: Option<String>,
    /// The id of the running verification, which DescribeOrganizationAuthStatus and DeleteOrganizationAuthorizations take.
    /// Of several verifications of a company one only can succeed.
    pub authorization_info_id: Option<String>,
}

impl Default for BatchOrganizationRegistrationTasksDetails {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for BatchOrganizationRegistrationTasksDetails {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.task_id),
                rt::Member::Value(&self.status),
                rt::Member::OptionalText(&self.error_message),
                rt::Member::OptionalText(&self.authorization_info_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.task_id),
                rt::Slot::Value(&mut self.status),
                rt::Slot::OptionalText(&mut self.error_message),
                rt::Slot::OptionalText(&mut self.authorization_info_id),
            ],
        );
    }
}

impl rt::Blank for BatchOrganizationRegistrationTasksDetails {
    const BLANK: Self = Self {
        task_id: None,
        status: None,
        error_message: None,
        authorization_info_id: None,
    };
}

rt::record_traits!(BatchOrganizationRegistrationTasksDetails);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "BatchOrganizationRegistrationTasksDetails",
    fields: &[
        rt::Field::Optional("TaskId", rt::Kind::Text),
        rt::Field::Optional(
            "Status",
            rt::Kind::Enum(&enums::registration_task_status::TABLE),
        ),
        rt::Field::Optional("ErrorMessage", rt::Kind::Text),
        rt::Field::Optional("AuthorizationInfoId", rt::Kind::Text),
    ],
    rules: &[],
};
