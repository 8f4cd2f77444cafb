// Generated from schema/essbasic/2021-05-26/structs/SignUrlInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `SignUrlInfo`.
#[non_exhaustive]
pub struct SignUrlInfo {
    /// `SignUrl`.
    pub sign_url: String,
    /// `Deadline`.
    pub deadline: i64,
    /// `SignOrder`.
    pub sign_order: i64,
    /// `SignId`.
    pub sign_id: String,
    /// `CustomUserId`.
    ///
    /// Out of use.
    pub custom_user_id: String,
    /// `Name`.
    pub name: String,
    /// `Mobile`.
    pub mobile: String,
    /// `OrganizationName`.
    pub organization_name: String,
    /// `ApproverType`.
    pub approver_type: String,
    /// `IdCardNumber`.
    pub id_card_number: String,
    /// `FlowId`.
    pub flow_id: String,
    /// `OpenId`.
    pub open_id: String,
    /// `FlowGroupId`.
    pub flow_group_id: String,
    /// `SignQrcodeUrl`.
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
                rt::Member::Text(&self.approver_type),
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
                rt::Slot::Text(&mut self.approver_type),
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
        approver_type: String::new(),
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
        rt::Field::required("SignUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("Deadline", rt::Kind::Integer),
        rt::Field::required("SignOrder", rt::Kind::Integer),
        rt::Field::required("SignId", rt::Kind::Text),
        rt::Field::required("CustomUserId", rt::Kind::Text).disabled(""),
        rt::Field::required("Name", rt::Kind::Text).sensitive(),
        rt::Field::required("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::required("OrganizationName", rt::Kind::Text),
        rt::Field::required("ApproverType", rt::Kind::Text),
        rt::Field::required("IdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::required("OpenId", rt::Kind::Text),
        rt::Field::required("FlowGroupId", rt::Kind::Text),
        rt::Field::optional("SignQrcodeUrl", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};
