// Generated from schema/essbasic/2021-05-26/structs/AdminChangeInvitationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `AdminChangeInvitationInfo`.
#[must_use]
#[non_exhaustive]
pub struct AdminChangeInvitationInfo {
    /// `ChangeAdminOrganizationId`.
    pub change_admin_organization_id: Option<String>,
    /// `ChangeAdminOrganizationOpenId`.
    pub change_admin_organization_open_id: Option<String>,
    /// `NewAdminOpenId`.
    pub new_admin_open_id: Option<String>,
    /// `NewAdminName`.
    pub new_admin_name: Option<String>,
    /// `NewAdminMobile`.
    pub new_admin_mobile: Option<String>,
    /// `NewAdminIdCardType`.
    pub new_admin_id_card_type: Option<String>,
    /// `NewAdminIdCardNumber`.
    pub new_admin_id_card_number: Option<String>,
    /// `AuthFiles`.
    pub auth_files: Option<Vec<String>>,
}

impl AdminChangeInvitationInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `ChangeAdminOrganizationId`.
    pub fn change_admin_organization_id(
        mut self,
        change_admin_organization_id: impl Into<String>,
    ) -> Self {
        self.change_admin_organization_id = Some(change_admin_organization_id.into());
        self
    }
    /// Sets `ChangeAdminOrganizationOpenId`.
    pub fn change_admin_organization_open_id(
        mut self,
        change_admin_organization_open_id: impl Into<String>,
    ) -> Self {
        self.change_admin_organization_open_id = Some(
            change_admin_organization_open_id.into(),
        );
        self
    }
    /// Sets `NewAdminOpenId`.
    pub fn new_admin_open_id(mut self, new_admin_open_id: impl Into<String>) -> Self {
        self.new_admin_open_id = Some(new_admin_open_id.into());
        self
    }
    /// Sets `NewAdminName`.
    pub fn new_admin_name(mut self, new_admin_name: impl Into<String>) -> Self {
        self.new_admin_name = Some(new_admin_name.into());
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
    /// Sets `AuthFiles`.
    pub fn auth_files(
        mut self,
        auth_files: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.auth_files = Some(rt::list_from(auth_files));
        self
    }
}

impl Default for AdminChangeInvitationInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for AdminChangeInvitationInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.change_admin_organization_id),
                rt::Member::OptionalText(&self.change_admin_organization_open_id),
                rt::Member::OptionalText(&self.new_admin_open_id),
                rt::Member::OptionalText(&self.new_admin_name),
                rt::Member::OptionalText(&self.new_admin_mobile),
                rt::Member::OptionalText(&self.new_admin_id_card_type),
                rt::Member::OptionalText(&self.new_admin_id_card_number),
                rt::Member::Value(&self.auth_files),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.change_admin_organization_id),
                rt::Slot::OptionalText(&mut self.change_admin_organization_open_id),
                rt::Slot::OptionalText(&mut self.new_admin_open_id),
                rt::Slot::OptionalText(&mut self.new_admin_name),
                rt::Slot::OptionalText(&mut self.new_admin_mobile),
                rt::Slot::OptionalText(&mut self.new_admin_id_card_type),
                rt::Slot::OptionalText(&mut self.new_admin_id_card_number),
                rt::Value::slot(&mut self.auth_files),
            ],
        );
    }
}

impl rt::Blank for AdminChangeInvitationInfo {
    const BLANK: Self = Self {
        change_admin_organization_id: None,
        change_admin_organization_open_id: None,
        new_admin_open_id: None,
        new_admin_name: None,
        new_admin_mobile: None,
        new_admin_id_card_type: None,
        new_admin_id_card_number: None,
        auth_files: None,
    };
}

rt::record_traits!(AdminChangeInvitationInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "AdminChangeInvitationInfo",
    fields: &[
        rt::Field::optional("ChangeAdminOrganizationId", rt::Kind::Text),
        rt::Field::optional("ChangeAdminOrganizationOpenId", rt::Kind::Text),
        rt::Field::optional("NewAdminOpenId", rt::Kind::Text),
        rt::Field::optional("NewAdminName", rt::Kind::Text).sensitive(),
        rt::Field::optional("NewAdminMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("NewAdminIdCardType", rt::Kind::Text),
        rt::Field::optional("NewAdminIdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("AuthFiles", rt::Kind::List(&rt::Kind::Text)).sensitive(),
    ],
    rules: &[],
};
