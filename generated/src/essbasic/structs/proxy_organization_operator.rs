// Generated from schema/essbasic/2021-05-26/structs/ProxyOrganizationOperator.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// An employee of a customer company who is added, changed or removed.
#[must_use]
#[non_exhaustive]
pub struct ProxyOrganizationOperator {
    /// Your own id of the employee, the OpenId by which Agent names them later.
    /// No two people of the application may have the same.
    ///
    /// Limits: at most 64 characters.
    pub id: String,
    /// The employee's real name, against which the identity is checked and which goes into signatures.
    ///
    /// Limits: text without `&` (warns); at most 50 characters.
    pub name: Option<String>,
    /// The kind of the employee's identity document.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub id_card_type: Option<enums::IdCardType>,
    /// The number of the employee's identity document.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: Option<String>,
    /// The employee's mobile number without +86; numbers from abroad do not work.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: Option<String>,
    /// The role that the employee gets beforehand.
    pub default_role: Option<enums::PresetStaffRole>,
}

impl ProxyOrganizationOperator {
    /// Makes one with what it needs.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<enums::IdCardType>) -> Self {
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
    /// Sets `DefaultRole`.
    pub fn default_role(
        mut self,
        default_role: impl Into<enums::PresetStaffRole>,
    ) -> Self {
        self.default_role = Some(default_role.into());
        self
    }
}

impl rt::Record for ProxyOrganizationOperator {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.id),
                rt::Member::OptionalText(&self.name),
                rt::Member::Value(&self.id_card_type),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::Value(&self.default_role),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.id),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::Value(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::Value(&mut self.default_role),
            ],
        );
    }
}

impl rt::Blank for ProxyOrganizationOperator {
    const BLANK: Self = Self {
        id: String::new(),
        name: None,
        id_card_type: None,
        id_card_number: None,
        mobile: None,
        default_role: None,
    };
}

rt::record_traits!(ProxyOrganizationOperator);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ProxyOrganizationOperator",
    fields: &[
        rt::Field::Limited(
            "Id",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "Name",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
                rt::Check::Deny(rt::Test::MaxLength(50, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "IdCardType",
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
            "IdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("IdCardType"))],
        ),
        rt::Field::Limited(
            "Mobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Optional(
            "DefaultRole",
            rt::Kind::Enum(&enums::preset_staff_role::TABLE),
        ),
    ],
    rules: &[],
};
