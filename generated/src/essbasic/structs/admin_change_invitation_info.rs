// Generated from schema/essbasic/2021-05-26/structs/AdminChangeInvitationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// A company that gets another super administrator, and who that is.
///
/// # Rules
///
/// - It must be said which company gets another super administrator: set ChangeAdminOrganizationId or ChangeAdminOrganizationOpenId.
/// - A letter of authority in AuthFiles needs the new super administrator: set NewAdminName and NewAdminMobile. (warns)
/// - The change of several super administrators at once needs a letter of authority: set AuthFiles. (warns)
#[must_use]
#[non_exhaustive]
pub struct AdminChangeInvitationInfo {
    /// The company by its id at the service, which DescribeChannelOrganizations returns.
    /// If ChangeAdminOrganizationOpenId is given too, both must mean the same company.
    pub change_admin_organization_id: Option<String>,
    /// The company by your own id.
    /// If ChangeAdminOrganizationId is given too, both must mean the same company.
    pub change_admin_organization_open_id: Option<String>,
    /// Your own id of the new super administrator.
    pub new_admin_open_id: Option<String>,
    /// The name of the new super administrator.
    ///
    /// Limits: text without `&` (warns).
    pub new_admin_name: Option<String>,
    /// The mobile number of the new super administrator, who must use it when carrying the change out.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub new_admin_mobile: Option<String>,
    /// The kind of the new super administrator's identity document, the same as that of the person who carries the change out.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub new_admin_id_card_type: Option<enums::IdCardType>,
    /// The number of that document, of the person who carries the change out.
    ///
    /// Limits: the number of an identity document of the kind `NewAdminIdCardType` (warns).
    pub new_admin_id_card_number: Option<String>,
    /// The letter of authority for the change, PNG, JPG or PDF, each in base64.
    /// CreateOrganizationAuthFile makes a letter to sign.
    /// It needs NewAdminName and NewAdminMobile.
    ///
    /// Limits: base64 (warns); at most 8388608 bytes once decoded.
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
        new_admin_id_card_type: impl Into<enums::IdCardType>,
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
                rt::Member::Value(&self.new_admin_id_card_type),
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
                rt::Slot::Value(&mut self.new_admin_id_card_type),
                rt::Slot::OptionalText(&mut self.new_admin_id_card_number),
                rt::Slot::Value(&mut self.auth_files),
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
        rt::Field::Optional("ChangeAdminOrganizationId", rt::Kind::Text),
        rt::Field::Optional("ChangeAdminOrganizationOpenId", rt::Kind::Text),
        rt::Field::Optional("NewAdminOpenId", rt::Kind::Text),
        rt::Field::Limited(
            "NewAdminName",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "NewAdminMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Limited(
            "NewAdminIdCardType",
            rt::Kind::Enum(&enums::id_card_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("ID_CARD"),
                            rt::Literal::Text("HONGKONG_AND_MACAO"),
                            rt::Literal::Text("HONGKONG_MACAO_AND_TAIWAN"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "NewAdminIdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("NewAdminIdCardType"))],
        ),
        rt::Field::Limited(
            "AuthFiles",
            rt::Kind::List(&rt::Kind::Text),
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxDecodedBytes(8388608)),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "company",
            message: "It must be said which company gets another super administrator: set ChangeAdminOrganizationId or ChangeAdminOrganizationOpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(
                &[&["ChangeAdminOrganizationId"], &["ChangeAdminOrganizationOpenId"]],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "letter-names-admin",
            message: "A letter of authority in AuthFiles needs the new super administrator: set NewAdminName and NewAdminMobile.",
            each: "",
            when: rt::Condition::Present("AuthFiles"),
            demand: rt::Demand::Require(&["NewAdminName", "NewAdminMobile"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "letter",
            message: "The change of several super administrators at once needs a letter of authority: set AuthFiles.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["AuthFiles"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
