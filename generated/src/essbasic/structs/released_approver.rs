// Generated from schema/essbasic/2021-05-26/structs/ReleasedApprover.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `ReleasedApprover`.
#[must_use]
#[non_exhaustive]
pub struct ReleasedApprover {
    /// `ApproverNumber`.
    pub approver_number: i64,
    /// `ApproverType`.
    pub approver_type: String,
    /// `ReleasedApproverRecipientId`.
    pub released_approver_recipient_id: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `IdCardType`.
    pub id_card_type: Option<String>,
    /// `IdCardNumber`.
    pub id_card_number: Option<String>,
    /// `Mobile`.
    pub mobile: Option<String>,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
    /// `OrganizationOpenId`.
    pub organization_open_id: Option<String>,
    /// `OpenId`.
    pub open_id: Option<String>,
    /// `ApproverSignComponentType`.
    pub approver_sign_component_type: Option<String>,
    /// `ApproverSignRole`.
    pub approver_sign_role: Option<String>,
    /// `ApproverSignSealId`.
    pub approver_sign_seal_id: Option<String>,
    /// `PinCode`.
    pub pin_code: Option<String>,
}

impl ReleasedApprover {
    /// Makes one with what it needs.
    pub fn new(approver_number: i64, approver_type: impl Into<String>) -> Self {
        Self {
            approver_number,
            approver_type: approver_type.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ApproverNumber`.
    #[inline]
    pub fn approver_number(mut self, approver_number: i64) -> Self {
        self.approver_number = approver_number;
        self
    }
    /// Sets `ApproverType`.
    pub fn approver_type(mut self, approver_type: impl Into<String>) -> Self {
        self.approver_type = approver_type.into();
        self
    }
    /// Sets `ReleasedApproverRecipientId`.
    pub fn released_approver_recipient_id(
        mut self,
        released_approver_recipient_id: impl Into<String>,
    ) -> Self {
        self.released_approver_recipient_id = Some(
            released_approver_recipient_id.into(),
        );
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<String>) -> Self {
        self.id_card_type = Some(id_card_type.into());
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `OrganizationOpenId`.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
        self
    }
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
    /// Sets `ApproverSignComponentType`.
    pub fn approver_sign_component_type(
        mut self,
        approver_sign_component_type: impl Into<String>,
    ) -> Self {
        self.approver_sign_component_type = Some(approver_sign_component_type.into());
        self
    }
    /// Sets `ApproverSignRole`.
    pub fn approver_sign_role(mut self, approver_sign_role: impl Into<String>) -> Self {
        self.approver_sign_role = Some(approver_sign_role.into());
        self
    }
    /// Sets `ApproverSignSealId`.
    pub fn approver_sign_seal_id(
        mut self,
        approver_sign_seal_id: impl Into<String>,
    ) -> Self {
        self.approver_sign_seal_id = Some(approver_sign_seal_id.into());
        self
    }
    /// Sets `PinCode`.
    pub fn pin_code(mut self, pin_code: impl Into<String>) -> Self {
        self.pin_code = Some(pin_code.into());
        self
    }
}

impl rt::Record for ReleasedApprover {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Integer(&self.approver_number),
                rt::Member::Text(&self.approver_type),
                rt::Member::OptionalText(&self.released_approver_recipient_id),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.id_card_type),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalText(&self.approver_sign_component_type),
                rt::Member::OptionalText(&self.approver_sign_role),
                rt::Member::OptionalText(&self.approver_sign_seal_id),
                rt::Member::OptionalText(&self.pin_code),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.approver_number),
                rt::Slot::Text(&mut self.approver_type),
                rt::Slot::OptionalText(&mut self.released_approver_recipient_id),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalText(&mut self.approver_sign_component_type),
                rt::Slot::OptionalText(&mut self.approver_sign_role),
                rt::Slot::OptionalText(&mut self.approver_sign_seal_id),
                rt::Slot::OptionalText(&mut self.pin_code),
            ],
        );
    }
}

impl rt::Blank for ReleasedApprover {
    const BLANK: Self = Self {
        approver_number: 0,
        approver_type: String::new(),
        released_approver_recipient_id: None,
        name: None,
        id_card_type: None,
        id_card_number: None,
        mobile: None,
        organization_name: None,
        organization_open_id: None,
        open_id: None,
        approver_sign_component_type: None,
        approver_sign_role: None,
        approver_sign_seal_id: None,
        pin_code: None,
    };
}

rt::record_traits!(ReleasedApprover);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ReleasedApprover",
    fields: &[
        rt::Field::required("ApproverNumber", rt::Kind::Integer),
        rt::Field::required("ApproverType", rt::Kind::Text),
        rt::Field::optional("ReleasedApproverRecipientId", rt::Kind::Text),
        rt::Field::optional("Name", rt::Kind::Text).sensitive(),
        rt::Field::optional("IdCardType", rt::Kind::Text),
        rt::Field::optional("IdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
        rt::Field::optional("OrganizationOpenId", rt::Kind::Text),
        rt::Field::optional("OpenId", rt::Kind::Text),
        rt::Field::optional("ApproverSignComponentType", rt::Kind::Text),
        rt::Field::optional("ApproverSignRole", rt::Kind::Text),
        rt::Field::optional("ApproverSignSealId", rt::Kind::Text),
        rt::Field::optional("PinCode", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};
