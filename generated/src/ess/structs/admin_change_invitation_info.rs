// Generated from schema/ess/2020-11-11/structs/AdminChangeInvitationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `AdminChangeInvitationInfo`.
#[must_use]
#[non_exhaustive]
pub struct AdminChangeInvitationInfo {
    /// `ChangeAdminOrganizationId`.
    pub change_admin_organization_id: String,
    /// `NewAdminName`.
    pub new_admin_name: String,
    /// `AuthFiles`.
    pub auth_files: Vec<String>,
    /// `NewAdminMobile`.
    pub new_admin_mobile: Option<String>,
    /// `NewAdminIdCardType`.
    pub new_admin_id_card_type: Option<String>,
    /// `NewAdminIdCardNumber`.
    pub new_admin_id_card_number: Option<String>,
}

impl AdminChangeInvitationInfo {
    /// Makes one with what it needs.
    pub fn new(
        change_admin_organization_id: impl Into<String>,
        new_admin_name: impl Into<String>,
        auth_files: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            change_admin_organization_id: change_admin_organization_id.into(),
            new_admin_name: new_admin_name.into(),
            auth_files: rt::list_from(auth_files),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ChangeAdminOrganizationId`.
    pub fn change_admin_organization_id(
        mut self,
        change_admin_organization_id: impl Into<String>,
    ) -> Self {
        self.change_admin_organization_id = change_admin_organization_id.into();
        self
    }
    /// Sets `NewAdminName`.
    pub fn new_admin_name(mut self, new_admin_name: impl Into<String>) -> Self {
        self.new_admin_name = new_admin_name.into();
        self
    }
    /// Sets `AuthFiles`.
    pub fn auth_files(
        mut self,
        auth_files: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.auth_files = rt::list_from(auth_files);
        self
    }
    /// Sets `NewAdminMobile`.
    pub fn new_admin_mobile(mut self, new_admin_mobile: impl Into<String>) -> Self {
        self.new_admin_mobile = Some(new_admin_mobile.into());
        self
    }
    /// Sets `NewAdminIdCardType`.
    pub fn new_admin_id_card_type(
        mut self,
        new_admin_id_card_type: impl Into<String>,
    ) -> Self {
        self.new_admin_id_card_type = Some(new_admin_id_card_type.into());
        self
    }
    /// Sets `NewAdminIdCardNumber`.
    pub fn new_admin_id_card_number(
        mut self,
        new_admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.new_admin_id_card_number = Some(new_admin_id_card_number.into());
        self
    }
}

impl rt::Record for AdminChangeInvitationInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.change_admin_organization_id),
                rt::Member::Text(&self.new_admin_name),
                rt::Member::Value(&self.auth_files),
                rt::Member::OptionalText(&self.new_admin_mobile),
                rt::Member::OptionalText(&self.new_admin_id_card_type),
                rt::Member::OptionalText(&self.new_admin_id_card_number),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.change_admin_organization_id),
                rt::Slot::Text(&mut self.new_admin_name),
                rt::Value::slot(&mut self.auth_files),
                rt::Slot::OptionalText(&mut self.new_admin_mobile),
                rt::Slot::OptionalText(&mut self.new_admin_id_card_type),
                rt::Slot::OptionalText(&mut self.new_admin_id_card_number),
            ],
        );
    }
}

impl rt::Blank for AdminChangeInvitationInfo {
    const BLANK: Self = Self {
        change_admin_organization_id: String::new(),
        new_admin_name: String::new(),
        auth_files: Vec::new(),
        new_admin_mobile: None,
        new_admin_id_card_type: None,
        new_admin_id_card_number: None,
    };
}

rt::record_traits!(AdminChangeInvitationInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "AdminChangeInvitationInfo",
    fields: &[
        rt::Field::required("ChangeAdminOrganizationId", rt::Kind::Text),
        rt::Field::required("NewAdminName", rt::Kind::Text).sensitive(),
        rt::Field::required("AuthFiles", rt::Kind::List(&rt::Kind::Text)).sensitive(),
        rt::Field::optional("NewAdminMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("NewAdminIdCardType", rt::Kind::Text),
        rt::Field::optional("NewAdminIdCardNumber", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};
