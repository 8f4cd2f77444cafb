// Generated from schema/essbasic/2021-05-26/structs/OccupiedSeal.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// A seal of a customer company.
#[non_exhaustive]
pub struct OccupiedSeal {
    /// The id of the seal, for placing it in contracts and for changing it.
    pub seal_id: String,
    /// The name that the company gave the seal.
    pub seal_name: String,
    /// When the seal was granted.
    ///
    /// Limits: seconds since 1970.
    pub create_on: i64,
    /// Who granted the seal, by the user's id at the service.
    pub creator: String,
    /// The id of the grant.
    pub seal_policy_id: String,
    /// Whether the seal is in use.
    ///
    /// Limits: one of `CHECKING`, `SUCCESS`, `FAIL`, `CHECKING-SADM`, `DISABLE`, `STOPPED`, `VOID`, `INVALID`.
    pub seal_status: enums::SealStatus,
    /// Why the seal was refused when it was checked.
    pub fail_reason: String,
    /// The picture of the seal, to be had for 5 minutes.
    pub url: String,
    /// What the seal is for.
    pub seal_type: enums::SealType,
    /// Whether the grant holds without end.
    pub is_all_time: bool,
    /// Who may use the seal.
    /// Only if InfoType asked for it.
    pub authorized_users: Vec<structs::AuthorizedUser>,
    /// How wide the seal is when it is put on paper.
    ///
    /// In mm.
    pub real_width: Option<i64>,
    /// How high the seal is when it is put on paper.
    ///
    /// In mm.
    pub real_height: Option<i64>,
    /// The remark that was given when the seal was made.
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
                rt::Member::OptionalInteger(&self.real_width),
                rt::Member::OptionalInteger(&self.real_height),
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
                rt::Slot::OptionalInteger(&mut self.real_width),
                rt::Slot::OptionalInteger(&mut self.real_height),
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
        real_width: None,
        real_height: None,
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
        rt::Field::Limited(
            "SealStatus",
            rt::Kind::Enum(&enums::seal_status::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("CHECKING"),
                            rt::Literal::Text("SUCCESS"),
                            rt::Literal::Text("FAIL"),
                            rt::Literal::Text("CHECKING-SADM"),
                            rt::Literal::Text("DISABLE"),
                            rt::Literal::Text("STOPPED"),
                            rt::Literal::Text("VOID"),
                            rt::Literal::Text("INVALID"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Required("FailReason", rt::Kind::Text),
        rt::Field::Marked("Url", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("SealType", rt::Kind::Enum(&enums::seal_type::TABLE)),
        rt::Field::Required("IsAllTime", rt::Kind::Boolean),
        rt::Field::Required(
            "AuthorizedUsers",
            rt::Kind::List(&rt::Kind::Record(&structs::authorized_user::SHAPE)),
        ),
        rt::Field::Optional("RealWidth", rt::Kind::Integer),
        rt::Field::Optional("RealHeight", rt::Kind::Integer),
        rt::Field::Optional("SealDescription", rt::Kind::Text),
    ],
    rules: &[],
};
