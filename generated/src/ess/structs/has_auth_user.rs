// Generated from schema/ess/2020-11-11/structs/HasAuthUser.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A member of staff who may use an extended service.
#[non_exhaustive]
pub struct HasAuthUser {
    /// The id of this person on the platform.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub user_id: String,
    /// To which company of the group this person belongs.
    pub belong_to: enums::StaffBelonging,
    /// The id of the group's parent company, if the own company is a subsidiary.
    pub main_organization_id: Option<String>,
}

impl Default for HasAuthUser {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for HasAuthUser {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.user_id),
                rt::Member::Value(&self.belong_to),
                rt::Member::OptionalText(&self.main_organization_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.user_id),
                rt::Slot::Value(&mut self.belong_to),
                rt::Slot::OptionalText(&mut self.main_organization_id),
            ],
        );
    }
}

impl rt::Blank for HasAuthUser {
    const BLANK: Self = Self {
        user_id: String::new(),
        belong_to: rt::Blank::BLANK,
        main_organization_id: None,
    };
}

rt::record_traits!(HasAuthUser);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "HasAuthUser",
    fields: &[
        rt::Field::Limited(
            "UserId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Required("BelongTo", rt::Kind::Enum(&enums::staff_belonging::TABLE)),
        rt::Field::Optional("MainOrganizationId", rt::Kind::Text),
    ],
    rules: &[],
};
