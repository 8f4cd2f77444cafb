// Generated from schema/ess/2020-11-11/structs/AdminChangeInvitationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A company that is to get another super administrator.
///
/// # Rules
///
/// - The new super administrator must be told apart: set NewAdminMobile or NewAdminIdCardNumber.
/// - With a letter of authority (AuthFiles) the mobile number of the new super administrator is asked for: set NewAdminMobile. (warns)
#[must_use]
#[non_exhaustive]
pub struct AdminChangeInvitationInfo {
    /// The company, by its id: a subsidiary of the caller, which the console lists under the group, or a company that registered through CreateOrganizationAuthUrl, whose id the callback about the registration brings.
    pub change_admin_organization_id: String,
    /// The name of the new super administrator, who must carry out the change in person.
    ///
    /// Limits: text without `&` (warns).
    pub new_admin_name: String,
    /// The letter of authority for the change, as PNG, JPG or PDF files in base64.
    /// CreateOrganizationAuthFile makes one to be stamped.
    ///
    /// Limits: base64 (warns); at most 8388608 bytes once decoded.
    pub auth_files: Vec<String>,
    /// The mobile number of the new super administrator; it must be that of the person who carries out the change.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub new_admin_mobile: Option<String>,
    /// The kind of identity document of the new super administrator, as the person who carries out the change has it.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub new_admin_id_card_type: Option<enums::IdCardType>,
    /// The document number of the new super administrator; it must be that of the person who carries out the change.
    ///
    /// Limits: the number of an identity document of the kind `NewAdminIdCardType` (warns).
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
                rt::Member::Value(&self.new_admin_id_card_type),
                rt::Member::OptionalText(&self.new_admin_id_card_number),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.change_admin_organization_id),
                rt::Slot::Text(&mut self.new_admin_name),
                rt::Slot::Value(&mut self.auth_files),
                rt::Slot::OptionalText(&mut self.new_admin_mobile),
                rt::Slot::Value(&mut self.new_admin_id_card_type),
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
        rt::Field::Required("ChangeAdminOrganizationId", rt::Kind::Text),
        rt::Field::Limited(
            "NewAdminName",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "AuthFiles",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED_SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxDecodedBytes(8388608)),
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
    ],
    rules: &[
        rt::Rule {
            id: "mobile-or-document",
            message: "The new super administrator must be told apart: set NewAdminMobile or NewAdminIdCardNumber.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(
                &[&["NewAdminMobile"], &["NewAdminIdCardNumber"]],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "mobile-with-letter",
            message: "With a letter of authority (AuthFiles) the mobile number of the new super administrator is asked for: set NewAdminMobile.",
            each: "",
            when: rt::Condition::Present("AuthFiles"),
            demand: rt::Demand::Require(&["NewAdminMobile"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
