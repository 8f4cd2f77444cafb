// Generated from schema/essbasic/2021-05-26/structs/BatchOrganizationRegistrationTasksDetails.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// How far the verification of one company of a batch has come.
#[non_exhaustive]
pub struct BatchOrganizationRegistrationTasksDetails {
    /// The verification, by the id that was asked for.
    pub task_id: Option<String>,
    /// The step that has been reached.
    pub status: Option<enums::RegistrationTaskStatus>,
    /// Why the verification failed, if it did.
    pub error_message: Option<String>,
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
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.task_id),
                rt::Slot::Value(&mut self.status),
                rt::Slot::OptionalText(&mut self.error_message),
            ],
        );
    }
}

impl rt::Blank for BatchOrganizationRegistrationTasksDetails {
    const BLANK: Self = Self {
        task_id: None,
        status: None,
        error_message: None,
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
    ],
    rules: &[],
};
