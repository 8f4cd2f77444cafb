// Generated from schema/ess/2020-11-11/structs/ReleasedApprover.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `ReleasedApprover`.
#[must_use]
#[non_exhaustive]
pub struct ReleasedApprover {
    /// `Name`.
    pub name: String,
    /// `Mobile`.
    pub mobile: String,
    /// `RelievedApproverReceiptId`.
    ///
    /// Out of use.
    pub relieved_approver_receipt_id: Option<String>,
    /// `ApproverType`.
    pub approver_type: Option<String>,
    /// `ApproverSignComponentType`.
    pub approver_sign_component_type: Option<String>,
    /// `ApproverSignRole`.
    pub approver_sign_role: Option<String>,
    /// `ApproverSignSealId`.
    pub approver_sign_seal_id: Option<String>,
    /// `RelievedApproverRecipientId`.
    pub relieved_approver_recipient_id: Option<String>,
    /// `PinCode`.
    pub pin_code: Option<String>,
}

impl ReleasedApprover {
    /// Makes one with what it needs.
    pub fn new(name: impl Into<String>, mobile: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mobile: mobile.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = mobile.into();
        self
    }
    /// Sets `RelievedApproverReceiptId`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn relieved_approver_receipt_id(
        mut self,
        relieved_approver_receipt_id: impl Into<String>,
    ) -> Self {
        self.relieved_approver_receipt_id = Some(relieved_approver_receipt_id.into());
        self
    }
    /// Sets `ApproverType`.
    pub fn approver_type(mut self, approver_type: impl Into<String>) -> Self {
        self.approver_type = Some(approver_type.into());
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
    /// Sets `RelievedApproverRecipientId`.
    pub fn relieved_approver_recipient_id(
        mut self,
        relieved_approver_recipient_id: impl Into<String>,
    ) -> Self {
        self.relieved_approver_recipient_id = Some(
            relieved_approver_recipient_id.into(),
        );
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
                rt::Member::Text(&self.name),
                rt::Member::Text(&self.mobile),
                rt::Member::OptionalText(&self.relieved_approver_receipt_id),
                rt::Member::OptionalText(&self.approver_type),
                rt::Member::OptionalText(&self.approver_sign_component_type),
                rt::Member::OptionalText(&self.approver_sign_role),
                rt::Member::OptionalText(&self.approver_sign_seal_id),
                rt::Member::OptionalText(&self.relieved_approver_recipient_id),
                rt::Member::OptionalText(&self.pin_code),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.relieved_approver_receipt_id),
                rt::Slot::OptionalText(&mut self.approver_type),
                rt::Slot::OptionalText(&mut self.approver_sign_component_type),
                rt::Slot::OptionalText(&mut self.approver_sign_role),
                rt::Slot::OptionalText(&mut self.approver_sign_seal_id),
                rt::Slot::OptionalText(&mut self.relieved_approver_recipient_id),
                rt::Slot::OptionalText(&mut self.pin_code),
            ],
        );
    }
}

impl rt::Blank for ReleasedApprover {
    const BLANK: Self = Self {
        name: String::new(),
        mobile: String::new(),
        relieved_approver_receipt_id: None,
        approver_type: None,
        approver_sign_component_type: None,
        approver_sign_role: None,
        approver_sign_seal_id: None,
        relieved_approver_recipient_id: None,
        pin_code: None,
    };
}

rt::record_traits!(ReleasedApprover);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ReleasedApprover",
    fields: &[
        rt::Field::required("Name", rt::Kind::Text).sensitive(),
        rt::Field::required("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("RelievedApproverReceiptId", rt::Kind::Text).disabled(""),
        rt::Field::optional("ApproverType", rt::Kind::Text),
        rt::Field::optional("ApproverSignComponentType", rt::Kind::Text),
        rt::Field::optional("ApproverSignRole", rt::Kind::Text),
        rt::Field::optional("ApproverSignSealId", rt::Kind::Text),
        rt::Field::optional("RelievedApproverRecipientId", rt::Kind::Text),
        rt::Field::optional("PinCode", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};
