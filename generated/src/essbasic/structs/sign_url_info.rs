// Generated from schema/essbasic/2021-05-26/structs/SignUrlInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// A link into the mini-program for one party of a contract.
/// Only that party can open it; add nothing to it, since further parameters break it.
#[non_exhaustive]
pub struct SignUrlInfo {
    /// The link, valid for 90 days.
    /// Its form follows Endpoint of the request.
    pub sign_url: String,
    /// When the contract expires, in seconds since 1970.
    ///
    /// In seconds.
    pub deadline: i64,
    /// The party's place in the order of signing, the smallest first.
    /// Only for contracts that are signed in order.
    pub sign_order: i64,
    /// The id of the signer within the contract.
    pub sign_id: String,
    /// A user id of its own.
    /// Not in use.
    ///
    /// Out of use. Internal to the service; null where there is none.
    pub custom_user_id: String,
    /// The name of the person that the link belongs to.
    pub name: String,
    /// The mobile number of the person that the link belongs to.
    pub mobile: String,
    /// The company for which the person signs.
    pub organization_name: String,
    /// Whether the party is a person or an employee of a company.
    ///
    /// Limits: one of `ORGANIZATION`, `PERSON`.
    pub approver_type: enums::ApproverType,
    /// The number of the identity document of the person who signs.
    pub id_card_number: String,
    /// The contract that the link opens.
    pub flow_id: String,
    /// The platform's own id of the employee who signs for a customer company.
    pub open_id: String,
    /// The contract group that the link opens, if it was asked for by FlowGroupId.
    pub flow_group_id: String,
    /// The address of a picture with a QR code, made for links to the cover page of a signer who is still open.
    /// The address works for 5 minutes, so save the picture; the code works for 90 days.
    pub sign_qrcode_url: Option<String>,
}

impl Default for SignUrlInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SignUrlInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.sign_url),
                rt::Member::Integer(&self.deadline),
                rt::Member::Integer(&self.sign_order),
                rt::Member::Text(&self.sign_id),
                rt::Member::Text(&self.custom_user_id),
                rt::Member::Text(&self.name),
                rt::Member::Text(&self.mobile),
                rt::Member::Text(&self.organization_name),
                rt::Member::Value(&self.approver_type),
                rt::Member::Text(&self.id_card_number),
                rt::Member::Text(&self.flow_id),
                rt::Member::Text(&self.open_id),
                rt::Member::Text(&self.flow_group_id),
                rt::Member::OptionalText(&self.sign_qrcode_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.sign_url),
                rt::Slot::Integer(&mut self.deadline),
                rt::Slot::Integer(&mut self.sign_order),
                rt::Slot::Text(&mut self.sign_id),
                rt::Slot::Text(&mut self.custom_user_id),
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::Text(&mut self.organization_name),
                rt::Slot::Value(&mut self.approver_type),
                rt::Slot::Text(&mut self.id_card_number),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Text(&mut self.open_id),
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Slot::OptionalText(&mut self.sign_qrcode_url),
            ],
        );
    }
}

impl rt::Blank for SignUrlInfo {
    const BLANK: Self = Self {
        sign_url: String::new(),
        deadline: 0,
        sign_order: 0,
        sign_id: String::new(),
        custom_user_id: String::new(),
        name: String::new(),
        mobile: String::new(),
        organization_name: String::new(),
        approver_type: rt::Blank::BLANK,
        id_card_number: String::new(),
        flow_id: String::new(),
        open_id: String::new(),
        flow_group_id: String::new(),
        sign_qrcode_url: None,
    };
}

rt::record_traits!(SignUrlInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SignUrlInfo",
    fields: &[
        rt::Field::Marked("SignUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("Deadline", rt::Kind::Integer),
        rt::Field::Required("SignOrder", rt::Kind::Integer),
        rt::Field::Required("SignId", rt::Kind::Text),
        rt::Field::Marked("CustomUserId", rt::Kind::Text, rt::REQUIRED.disabled("")),
        rt::Field::Marked("Name", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("OrganizationName", rt::Kind::Text),
        rt::Field::Limited(
            "ApproverType",
            rt::Kind::Enum(&enums::approver_type::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[rt::Literal::Text("ORGANIZATION"), rt::Literal::Text("PERSON")],
                    ),
                ),
            ],
        ),
        rt::Field::Marked("IdCardNumber", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("FlowId", rt::Kind::Text),
        rt::Field::Required("OpenId", rt::Kind::Text),
        rt::Field::Required("FlowGroupId", rt::Kind::Text),
        rt::Field::Marked("SignQrcodeUrl", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};
