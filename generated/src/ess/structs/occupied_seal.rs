// Generated from schema/ess/2020-11-11/structs/OccupiedSeal.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// A seal of a company, with its state and those who may use it.
#[non_exhaustive]
pub struct OccupiedSeal {
    /// The id of the seal, which seal areas of contracts and the other actions about seals take.
    pub seal_id: String,
    /// The name of the seal, unique within the company.
    pub seal_name: String,
    /// When the right to use the seal was given.
    ///
    /// Limits: seconds since 1970.
    pub create_on: i64,
    /// The UserId of the person who gave the right to use the seal.
    pub creator: String,
    /// The id of the right to use the seal, which DeleteSealPolicies takes among its PolicyIds.
    pub seal_policy_id: String,
    /// Whether the seal can be used; only SUCCESS can.
    pub seal_status: enums::SealStatus,
    /// Why the check refused the seal.
    /// Empty otherwise.
    pub fail_reason: String,
    /// The link to the picture of the seal, valid for 5 minutes.
    pub url: String,
    /// The kind of the seal; it may be empty.
    /// An OTHER seal has its finer kind in SubSealType.
    pub seal_type: enums::SealType,
    /// Whether the right to use the seal never ends.
    pub is_all_time: bool,
    /// Who may use the seal.
    /// Filled only if the query asked for it with InfoType 1.
    pub authorized_users: Vec<structs::AuthorizedUser>,
    /// How the seal was made and by whom it was issued.
    pub extend_scene: Option<structs::ExtendScene>,
    /// How wide the seal is on paper.
    ///
    /// In mm.
    pub real_width: Option<i64>,
    /// How high the seal is on paper.
    ///
    /// In mm.
    pub real_height: Option<i64>,
    /// The finer kind of a seal of type OTHER, such as `OTHER_1`.
    pub sub_seal_type: Option<String>,
    /// The name of the finer kind in SubSealType.
    pub sub_seal_name: Option<String>,
    /// The remark about the seal, which CreateSeal was given under the same name.
    pub seal_description: Option<String>,
}

impl Default for OccupiedSeal {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OccupiedSeal {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.seal_id),
                rt::Member::Text(&self.seal_name),
                rt::Member::Integer(&self.create_on),
                rt::Member::Text(&self.creator),
                rt::Member::Text(&self.seal_policy_id),
                rt::Member::Value(&self.seal_status),
                rt::Member::Text(&self.fail_reason),
                rt::Member::Text(&self.url),
                rt::Member::Value(&self.seal_type),
                rt::Member::Boolean(&self.is_all_time),
                rt::Member::Value(&self.authorized_users),
                rt::Member::Value(&self.extend_scene),
                rt::Member::OptionalInteger(&self.real_width),
                rt::Member::OptionalInteger(&self.real_height),
                rt::Member::OptionalText(&self.sub_seal_type),
                rt::Member::OptionalText(&self.sub_seal_name),
                rt::Member::OptionalText(&self.seal_description),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.seal_id),
                rt::Slot::Text(&mut self.seal_name),
                rt::Slot::Integer(&mut self.create_on),
                rt::Slot::Text(&mut self.creator),
                rt::Slot::Text(&mut self.seal_policy_id),
                rt::Slot::Value(&mut self.seal_status),
                rt::Slot::Text(&mut self.fail_reason),
                rt::Slot::Text(&mut self.url),
                rt::Slot::Value(&mut self.seal_type),
                rt::Slot::Boolean(&mut self.is_all_time),
                rt::Slot::Value(&mut self.authorized_users),
                rt::Slot::Value(&mut self.extend_scene),
                rt::Slot::OptionalInteger(&mut self.real_width),
                rt::Slot::OptionalInteger(&mut self.real_height),
                rt::Slot::OptionalText(&mut self.sub_seal_type),
                rt::Slot::OptionalText(&mut self.sub_seal_name),
                rt::Slot::OptionalText(&mut self.seal_description),
            ],
        );
    }
}

impl rt::Blank for OccupiedSeal {
    const BLANK: Self = Self {
        seal_id: String::new(),
        seal_name: String::new(),
        create_on: 0,
        creator: String::new(),
        seal_policy_id: String::new(),
        seal_status: rt::Blank::BLANK,
        fail_reason: String::new(),
        url: String::new(),
        seal_type: rt::Blank::BLANK,
        is_all_time: false,
        authorized_users: Vec::new(),
        extend_scene: None,
        real_width: None,
        real_height: None,
        sub_seal_type: None,
        sub_seal_name: None,
        seal_description: None,
    };
}

rt::record_traits!(OccupiedSeal);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "OccupiedSeal",
    fields: &[
        rt::Field::Required("SealId", rt::Kind::Text),
        rt::Field::Required("SealName", rt::Kind::Text),
        rt::Field::Limited(
            "CreateOn",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Required("Creator", rt::Kind::Text),
        rt::Field::Required("SealPolicyId", rt::Kind::Text),
        rt::Field::Required("SealStatus", rt::Kind::Enum(&enums::seal_status::TABLE)),
        rt::Field::Required("FailReason", rt::Kind::Text),
        rt::Field::Marked("Url", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("SealType", rt::Kind::Enum(&enums::seal_type::TABLE)),
        rt::Field::Required("IsAllTime", rt::Kind::Boolean),
        rt::Field::Required(
            "AuthorizedUsers",
            rt::Kind::List(&rt::Kind::Record(&structs::authorized_user::SHAPE)),
        ),
        rt::Field::Optional(
            "ExtendScene",
            rt::Kind::Record(&structs::extend_scene::SHAPE),
        ),
        rt::Field::Optional("RealWidth", rt::Kind::Integer),
        rt::Field::Optional("RealHeight", rt::Kind::Integer),
        rt::Field::Optional("SubSealType", rt::Kind::Text),
        rt::Field::Optional("SubSealName", rt::Kind::Text),
        rt::Field::Optional("SealDescription", rt::Kind::Text),
    ],
    rules: &[],
};
