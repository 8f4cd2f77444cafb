// Generated from schema/ess/2020-11-11/structs/SealInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A seal that a template has in place already.
#[non_exhaustive]
pub struct SealInfo {
    /// The id of the seal, as DescribeOrganizationSeals lists it.
    pub seal_id: String,
    /// What kind of seal the template has in place.
    ///
    /// Limits: one of `LEGAL_PERSON_SEAL`, `ORGANIZATIONSEAL`, `OFFICIAL`, `CONTRACT`.
    pub seal_type: enums::SealType,
    /// What the company calls the seal.
    pub seal_name: String,
}

impl Default for SealInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SealInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.seal_id),
                rt::Member::Value(&self.seal_type),
                rt::Member::Text(&self.seal_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.seal_id),
                rt::Slot::Value(&mut self.seal_type),
                rt::Slot::Text(&mut self.seal_name),
            ],
        );
    }
}

impl rt::Blank for SealInfo {
    const BLANK: Self = Self {
        seal_id: String::new(),
        seal_type: rt::Blank::BLANK,
        seal_name: String::new(),
    };
}

rt::record_traits!(SealInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SealInfo",
    fields: &[
        rt::Field::Required("SealId", rt::Kind::Text),
        rt::Field::Limited(
            "SealType",
            rt::Kind::Enum(&enums::seal_type::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("LEGAL_PERSON_SEAL"),
                            rt::Literal::Text("ORGANIZATIONSEAL"),
                            rt::Literal::Text("OFFICIAL"),
                            rt::Literal::Text("CONTRACT"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Required("SealName", rt::Kind::Text),
    ],
    rules: &[],
};
