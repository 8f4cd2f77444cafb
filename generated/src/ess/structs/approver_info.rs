// Generated from schema/ess/2020-11-11/structs/ApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// A party of a contract that is made from a file: who signs, how the person is reached and checked, and what has to be signed or filled in.
///
/// # Rules
///
/// - A company that signs needs OrganizationName, unless ApproverOption.FillType is 1 and it is named later. (`MissingParameter.ApproverOrganizationInfo`)
/// - A private person signs for no company: leave OrganizationName out, or choose the ApproverType of a company. (`OperationDenied.ErrNoSupportIndividualHasOrganizationName`)
/// - No person is named for this company, so the contract waits for staff whom CreateFlowApprovers names, of whom any one may sign.
///   Set ApproverName and ApproverMobile, or UserId, if one person is meant. (warns)
/// - Somebody must be named to sign: set ApproverName, or UserId for your own staff, or let the party be named later by ApproverOption.FillType 1. (`MissingParameter.ApproverName`)
/// - The person who signs needs ApproverMobile, unless UserId names one of your own staff or ApproverOption.FillType 1 lets the party be named later. (`MissingParameter.ApproverMobile`)
/// - UserId names a user of the service: once that user is verified, the verified name, mobile number and document are used, and the stated ones are not. (advice)
/// - A party that is authorised by a PIN code needs PinCode, computed from the PIN code and the name of the contract.
/// - A company that signs automatically must be known from the start: leave ApproverOption.FillType out, or let a person sign by hand. (warns)
/// - A party that signs automatically cannot fill anything in: leave its Components out, or put what is to be filled in into the components of the initiator. (`OperationDenied.ServerSignNoAllowComponent`)
/// - A company that signs automatically can only put seals: use SIGN_SEAL in place of a personal signature. (`OperationDenied.ServerSignNoSupportSignature`)
/// - A company that signs automatically needs the id of a seal that the operator is authorised to use, in ComponentValue of each SIGN_SEAL. (`MissingParameter.ServerSignSealId`)
/// - SignComponents holds what is signed: its ComponentType must be one of the SIGN\_ types.
///   Fields to fill in go into Components. (`InvalidParameter.SignComponentType`)
/// - A private person puts signatures, dates and opinions, no seals of a company: choose another ComponentType. (warns)
/// - Components holds what a signer fills in: no SIGN\_ types, which go into SignComponents, and no WATERMARK, which only the initiator may set. (`OperationDenied.NoSupportComponentType`)
/// - What a signer fills in cannot be given a value beforehand: leave ComponentValue out, or put the field into the components of the initiator. (warns)
/// - Fingerprint (5) and face unlock of the phone (6) must not be the only ways to sign: add 1, 2 or 3.
/// - ApproverOption.ApproverMobileMode works only for a signer who is stated with ApproverName and ApproverIdCardNumber. (advice)
/// - A PIN is used only by the types 8, 9 and 10: leave PinCode out. (advice)
/// - ApproverVerifyTypes is for private persons: leave it out for a company. (advice)
/// - RegisterInfo helps a company to register: leave it out for a private person. (advice)
/// - ApproverOption.FlowReadLimit asks for no reading time, so PreReadTime has no effect: leave one of them out. (advice)
/// - SIGN_MULTI_LINE_TEXT and SIGN_SELECTOR work only within an approval block: add a SIGN_VIRTUAL_COMBINATION that has this control among its Children.
/// - The check by the mobile carrier (3) is not advised for holders of Hong Kong, Macao or Taiwan documents: leave it out of ApproverSignTypes. (advice)
/// - A person has no company seal to add: limit a person's signatures (SIGN_SIGNATURE) only. (warns)
/// - Particular seals can be named for the initiating company and its group only: limit another company (ApproverType 9) by the kinds OFFICIAL, CONTRACT, FINANCE, PERSONNEL and OTHER. (warns)
#[must_use]
#[non_exhaustive]
pub struct ApproverInfo {
    /// What kind of party signs.
    /// It decides which of the other members are needed.
    pub approver_type: enums::ApproverType,
    /// The real name of the person who signs, against which the identity is checked and which goes into the signature.
    ///
    /// Limits: text without `&` (`InvalidParameter.Name`).
    pub approver_name: Option<String>,
    /// The mobile number of the person who signs, without country code or other characters.
    /// The number must belong to that very person.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns) (`InvalidParameter.Mobile`).
    pub approver_mobile: Option<String>,
    /// The company for which is signed, named exactly as on its business licence, with full-width parentheses in place of `(` and `)`.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns) (`InvalidParameter.OrganizationName`).
    pub organization_name: Option<String>,
    /// The seals, signatures and dates that this party puts, with their places.
    /// Only for contracts made from a file; a template brings its own.
    pub sign_components: Option<Vec<structs::Component>>,
    /// The kind of identity document of the person who signs.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub approver_id_card_type: Option<enums::IdCardType>,
    /// The number of the identity document of the person who signs, with `X` in upper case.
    /// Name and mobile number do without it.
    ///
    /// Limits: the number of an identity document of the kind `ApproverIdCardType` (warns) (`InvalidParameter.CardNumber`).
    pub approver_id_card_number: Option<String>,
    /// How the person who signs is told about the contract.
    /// CreateFlowByFiles sends a text message only if SMS is stated, although it is called the default.
    ///
    /// Default: `"SMS"`.
    pub notify_type: Option<enums::NotifyType>,
    /// The part this party plays in a receipt.
    /// The vendor opens the receipt scene on request only.
    pub approver_role: Option<enums::ReceiptRole>,
    /// A name of your own for the part this party plays, such as "Party A" (甲方).
    /// It comes back in the answer, and takes precedence over the name in a template.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 20 characters.
    pub approver_role_name: Option<String>,
    /// The former way to state how the will to sign is checked, by face recognition in WeChat (WEIXINAPP) unless stated.
    ///
    /// Deprecated; use `ApproverSignTypes`.
    pub verify_channel: Option<Vec<String>>,
    /// How long the person must have the contract open before signing.
    /// If it is not set, 3 seconds for up to 2 pages, 5 for up to 5, and 10 for more.
    ///
    /// In seconds. 0 means a time by the number of pages. Limits: at least 3 (`InvalidParameter.PreReadTime`); at most 300 (`InvalidParameter.PreReadTime`).
    pub pre_read_time: Option<i64>,
    /// The id at the service of a member of staff of the own company, as the console shows it.
    /// The verified identity and the login mobile number of that user then take the place of name, mobile number and document.
    pub user_id: Option<String>,
    /// Says that the contract comes from WeCom; leave it out otherwise.
    pub approver_source: Option<enums::ApproverSource>,
    /// Lets any one of several people of WeCom sign for this party, under a mark of your own that everybody who may sign must have; each such party of a contract needs another one.
    /// Such a party of the own company also needs ApproverSource.
    ///
    /// Limits: at most 64 characters.
    pub custom_approver_tag: Option<String>,
    /// What this party may do besides signing, such as refusing or passing the contract on, and whether it is named only later.
    pub approver_option: Option<structs::ApproverOption>,
    /// What a private person must pass before the contract is shown; several may be stated.
    /// Only for contracts made from a file, and without effect where the contract has an ApproverVerifyType of its own.
    ///
    /// Default: `[1]`.
    pub approver_verify_types: Option<Vec<enums::ViewVerifyType>>,
    /// How the person may prove the identity when signing; several leave the choice.
    /// Only for contracts made from a file; a template brings its own.
    /// Fingerprint and face unlock of the phone (5 and 6) work in the mini-program only.
    ///
    /// Default: `[1,2,3,5,6]`. Limits: one of `1`, `2`, `3`, `5`, `6`.
    pub approver_sign_types: Option<Vec<enums::ApproverSignType>>,
    /// Whether this party can sign only after the initiator's company has approved it by CreateFlowSignReview.
    /// Until then signing is blocked; it works for automatic signing too.
    ///
    /// Default: `false`.
    pub approver_need_sign_review: Option<bool>,
    /// Which kinds of seal and signature this party may add when signers place them (SignBeanTag 1), and which seals or ways of signing it may choose from.
    /// Only for contracts made from a file.
    pub add_sign_components_limits: Option<Vec<structs::ComponentLimit>>,
    /// A notice that the person sees before signing, as rich text of up to 500 Chinese characters.
    ///
    /// Limits: at most 500 characters (warns).
    pub sign_instruction_content: Option<String>,
    /// When this party must have signed.
    /// If it is not set, the deadline of the contract holds; contracts within a group do not have deadlines of signers.
    ///
    /// 0 means the deadline of the contract. Limits: seconds since 1970; not in the past (warns).
    pub deadline: Option<i64>,
    /// The fields that this party fills in, with their places.
    /// Only for contracts made from a file; a template brings its own.
    pub components: Option<Vec<structs::Component>>,
    /// By which ways alone the person can come to filling and signing.
    /// Without it every way is open.
    pub sign_endpoints: Option<Vec<enums::SignEndpoint>>,
    /// What is filled in or fixed beforehand when the company of this party still has to register.
    pub register_info: Option<structs::RegisterInfo>,
    /// Whether to keep this party out of the initiator's contacts.
    /// Otherwise people of other companies are added to them.
    ///
    /// Default: `false`.
    pub not_save_contact: Option<bool>,
    /// The e-mail address of the person who signs.
    ///
    /// Limits: an e-mail address (warns).
    pub approver_email: Option<String>,
    /// The proof of the PIN code, for the party types that are authorised by one: HMAC-SHA256 over the name of the contract without blanks at its ends, keyed with the SHA-256 of the PIN code.
    ///
    /// Limits: 64 hexadecimal digits (warns).
    pub pin_code: Option<String>,
}

impl ApproverInfo {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(approver_type: enums::ApproverType) -> Self {
        Self {
            approver_type,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ApproverType`.
    #[inline]
    pub fn approver_type(mut self, approver_type: enums::ApproverType) -> Self {
        self.approver_type = approver_type;
        self
    }
    /// Sets `ApproverName`.
    pub fn approver_name(mut self, approver_name: impl Into<String>) -> Self {
        self.approver_name = Some(approver_name.into());
        self
    }
    /// Sets `ApproverMobile`.
    pub fn approver_mobile(mut self, approver_mobile: impl Into<String>) -> Self {
        self.approver_mobile = Some(approver_mobile.into());
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `SignComponents`.
    pub fn sign_components(
        mut self,
        sign_components: impl IntoIterator<Item = structs::Component>,
    ) -> Self {
        self.sign_components = Some(rt::list(sign_components));
        self
    }
    /// Sets `ApproverIdCardType`.
    pub fn approver_id_card_type(
        mut self,
        approver_id_card_type: impl Into<enums::IdCardType>,
    ) -> Self {
        self.approver_id_card_type = Some(approver_id_card_type.into());
        self
    }
    /// Sets `ApproverIdCardNumber`.
    pub fn approver_id_card_number(
        mut self,
        approver_id_card_number: impl Into<String>,
    ) -> Self {
        self.approver_id_card_number = Some(approver_id_card_number.into());
        self
    }
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, notify_type: impl Into<enums::NotifyType>) -> Self {
        self.notify_type = Some(notify_type.into());
        self
    }
    /// Sets `ApproverRole`.
    #[inline]
    pub fn approver_role(mut self, approver_role: enums::ReceiptRole) -> Self {
        self.approver_role = Some(approver_role);
        self
    }
    /// Sets `ApproverRoleName`.
    pub fn approver_role_name(mut self, approver_role_name: impl Into<String>) -> Self {
        self.approver_role_name = Some(approver_role_name.into());
        self
    }
    /// Sets `VerifyChannel`.
    #[deprecated(note = "use `ApproverSignTypes`")]
    pub fn verify_channel(
        mut self,
        verify_channel: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.verify_channel = Some(rt::list_from(verify_channel));
        self
    }
    /// Sets `PreReadTime`.
    #[inline]
    pub fn pre_read_time(mut self, pre_read_time: i64) -> Self {
        self.pre_read_time = Some(pre_read_time);
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Sets `ApproverSource`.
    pub fn approver_source(
        mut self,
        approver_source: impl Into<enums::ApproverSource>,
    ) -> Self {
        self.approver_source = Some(approver_source.into());
        self
    }
    /// Sets `CustomApproverTag`.
    pub fn custom_approver_tag(
        mut self,
        custom_approver_tag: impl Into<String>,
    ) -> Self {
        self.custom_approver_tag = Some(custom_approver_tag.into());
        self
    }
    /// Sets `ApproverOption`.
    #[inline]
    pub fn approver_option(mut self, approver_option: structs::ApproverOption) -> Self {
        self.approver_option = Some(approver_option);
        self
    }
    /// Sets `ApproverVerifyTypes`.
    pub fn approver_verify_types(
        mut self,
        approver_verify_types: impl IntoIterator<Item = enums::ViewVerifyType>,
    ) -> Self {
        self.approver_verify_types = Some(rt::list(approver_verify_types));
        self
    }
    /// Sets `ApproverSignTypes`.
    pub fn approver_sign_types(
        mut self,
        approver_sign_types: impl IntoIterator<Item = enums::ApproverSignType>,
    ) -> Self {
        self.approver_sign_types = Some(rt::list(approver_sign_types));
        self
    }
    /// Sets `ApproverNeedSignReview`.
    #[inline]
    pub fn approver_need_sign_review(mut self, approver_need_sign_review: bool) -> Self {
        self.approver_need_sign_review = Some(approver_need_sign_review);
        self
    }
    /// Sets `AddSignComponentsLimits`.
    pub fn add_sign_components_limits(
        mut self,
        add_sign_components_limits: impl IntoIterator<Item = structs::ComponentLimit>,
    ) -> Self {
        self.add_sign_components_limits = Some(rt::list(add_sign_components_limits));
        self
    }
    /// Sets `SignInstructionContent`.
    pub fn sign_instruction_content(
        mut self,
        sign_instruction_content: impl Into<String>,
    ) -> Self {
        self.sign_instruction_content = Some(sign_instruction_content.into());
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }
    /// Sets `Components`.
    pub fn components(
        mut self,
        components: impl IntoIterator<Item = structs::Component>,
    ) -> Self {
        self.components = Some(rt::list(components));
        self
    }
    /// Sets `SignEndpoints`.
    pub fn sign_endpoints(
        mut self,
        sign_endpoints: impl IntoIterator<Item = impl Into<enums::SignEndpoint>>,
    ) -> Self {
        self.sign_endpoints = Some(rt::list_from(sign_endpoints));
        self
    }
    /// Sets `RegisterInfo`.
    #[inline]
    pub fn register_info(mut self, register_info: structs::RegisterInfo) -> Self {
        self.register_info = Some(register_info);
        self
    }
    /// Sets `NotSaveContact`.
    #[inline]
    pub fn not_save_contact(mut self, not_save_contact: bool) -> Self {
        self.not_save_contact = Some(not_save_contact);
        self
    }
    /// Sets `ApproverEmail`.
    pub fn approver_email(mut self, approver_email: impl Into<String>) -> Self {
        self.approver_email = Some(approver_email.into());
        self
    }
    /// Sets `PinCode`.
    pub fn pin_code(mut self, pin_code: impl Into<String>) -> Self {
        self.pin_code = Some(pin_code.into());
        self
    }
}

impl rt::Record for ApproverInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.approver_type),
                rt::Member::OptionalText(&self.approver_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::Value(&self.sign_components),
                rt::Member::Value(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::Value(&self.notify_type),
                rt::Member::Value(&self.approver_role),
                rt::Member::OptionalText(&self.approver_role_name),
                rt::Member::Value(&self.verify_channel),
                rt::Member::OptionalInteger(&self.pre_read_time),
                rt::Member::OptionalText(&self.user_id),
                rt::Member::Value(&self.approver_source),
                rt::Member::OptionalText(&self.custom_approver_tag),
                rt::Member::Value(&self.approver_option),
                rt::Member::Value(&self.approver_verify_types),
                rt::Member::Value(&self.approver_sign_types),
                rt::Member::OptionalBoolean(&self.approver_need_sign_review),
                rt::Member::Value(&self.add_sign_components_limits),
                rt::Member::OptionalText(&self.sign_instruction_content),
                rt::Member::OptionalInteger(&self.deadline),
                rt::Member::Value(&self.components),
                rt::Member::Value(&self.sign_endpoints),
                rt::Member::Value(&self.register_info),
                rt::Member::OptionalBoolean(&self.not_save_contact),
                rt::Member::OptionalText(&self.approver_email),
                rt::Member::OptionalText(&self.pin_code),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.approver_type),
                rt::Slot::OptionalText(&mut self.approver_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::Value(&mut self.sign_components),
                rt::Slot::Value(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::Value(&mut self.notify_type),
                rt::Slot::Value(&mut self.approver_role),
                rt::Slot::OptionalText(&mut self.approver_role_name),
                rt::Slot::Value(&mut self.verify_channel),
                rt::Slot::OptionalInteger(&mut self.pre_read_time),
                rt::Slot::OptionalText(&mut self.user_id),
                rt::Slot::Value(&mut self.approver_source),
                rt::Slot::OptionalText(&mut self.custom_approver_tag),
                rt::Slot::Value(&mut self.approver_option),
                rt::Slot::Value(&mut self.approver_verify_types),
                rt::Slot::Value(&mut self.approver_sign_types),
                rt::Slot::OptionalBoolean(&mut self.approver_need_sign_review),
                rt::Slot::Value(&mut self.add_sign_components_limits),
                rt::Slot::OptionalText(&mut self.sign_instruction_content),
                rt::Slot::OptionalInteger(&mut self.deadline),
                rt::Slot::Value(&mut self.components),
                rt::Slot::Value(&mut self.sign_endpoints),
                rt::Slot::Value(&mut self.register_info),
                rt::Slot::OptionalBoolean(&mut self.not_save_contact),
                rt::Slot::OptionalText(&mut self.approver_email),
                rt::Slot::OptionalText(&mut self.pin_code),
            ],
        );
    }
}

impl rt::Blank for ApproverInfo {
    const BLANK: Self = Self {
        approver_type: rt::Blank::BLANK,
        approver_name: None,
        approver_mobile: None,
        organization_name: None,
        sign_components: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        notify_type: None,
        approver_role: None,
        approver_role_name: None,
        verify_channel: None,
        pre_read_time: None,
        user_id: None,
        approver_source: None,
        custom_approver_tag: None,
        approver_option: None,
        approver_verify_types: None,
        approver_sign_types: None,
        approver_need_sign_review: None,
        add_sign_components_limits: None,
        sign_instruction_content: None,
        deadline: None,
        components: None,
        sign_endpoints: None,
        register_info: None,
        not_save_contact: None,
        approver_email: None,
        pin_code: None,
    };
}

rt::record_traits!(ApproverInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ApproverInfo",
    fields: &[
        rt::Field::Required(
            "ApproverType",
            rt::Kind::Enum(&enums::approver_type::TABLE),
        ),
        rt::Field::Limited(
            "ApproverName",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                    "InvalidParameter.Name",
                ),
            ],
        ),
        rt::Field::Limited(
            "ApproverMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::MobileCn),
                    "InvalidParameter.Mobile",
                ),
            ],
        ),
        rt::Field::Limited(
            "OrganizationName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^()]*$")
                            .hint(
                                "a name with full-width parentheses in place of `(` and `)`",
                            ),
                    ),
                    "InvalidParameter.OrganizationName",
                ),
            ],
        ),
        rt::Field::Optional(
            "SignComponents",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Limited(
            "ApproverIdCardType",
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
            "ApproverIdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::IdCard("ApproverIdCardType"),
                    "InvalidParameter.CardNumber",
                ),
            ],
        ),
        rt::Field::Optional("NotifyType", rt::Kind::Enum(&enums::notify_type::TABLE)),
        rt::Field::Optional("ApproverRole", rt::Kind::Enum(&enums::receipt_role::TABLE)),
        rt::Field::Limited(
            "ApproverRoleName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(20, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Marked(
            "VerifyChannel",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL.deprecated("ApproverSignTypes"),
        ),
        rt::Field::Limited(
            "PreReadTime",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Minimum(3.0),
                    "InvalidParameter.PreReadTime",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Maximum(300.0),
                    "InvalidParameter.PreReadTime",
                ),
            ],
        ),
        rt::Field::Optional("UserId", rt::Kind::Text),
        rt::Field::Optional(
            "ApproverSource",
            rt::Kind::Enum(&enums::approver_source::TABLE),
        ),
        rt::Field::Limited(
            "CustomApproverTag",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars))],
        ),
        rt::Field::Optional(
            "ApproverOption",
            rt::Kind::Record(&structs::approver_option::SHAPE),
        ),
        rt::Field::Optional(
            "ApproverVerifyTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::view_verify_type::TABLE)),
        ),
        rt::Field::Limited(
            "ApproverSignTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::approver_sign_type::TABLE)),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(2),
                            rt::Literal::Integer(3),
                            rt::Literal::Integer(5),
                            rt::Literal::Integer(6),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Optional("ApproverNeedSignReview", rt::Kind::Boolean),
        rt::Field::Optional(
            "AddSignComponentsLimits",
            rt::Kind::List(&rt::Kind::Record(&structs::component_limit::SHAPE)),
        ),
        rt::Field::Limited(
            "SignInstructionContent",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::MaxLength(500, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "Deadline",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Warn(rt::Test::Time(Some(0), None)),
            ],
        ),
        rt::Field::Optional(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Optional(
            "SignEndpoints",
            rt::Kind::List(&rt::Kind::Enum(&enums::sign_endpoint::TABLE)),
        ),
        rt::Field::Optional(
            "RegisterInfo",
            rt::Kind::Record(&structs::register_info::SHAPE),
        ),
        rt::Field::Optional("NotSaveContact", rt::Kind::Boolean),
        rt::Field::Limited(
            "ApproverEmail",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Email))],
        ),
        rt::Field::Limited(
            "PinCode",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[0-9a-fA-F]{64}$")
                            .hint("64 hexadecimal digits"),
                    ),
                ),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "organization-name",
            message: "A company that signs needs OrganizationName, unless ApproverOption.FillType is 1 and it is named later.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[rt::Literal::Integer(0), rt::Literal::Integer(3)],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["OrganizationName"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ApproverOrganizationInfo",
        },
        rt::Rule {
            id: "no-organization-for-person",
            message: "A private person signs for no company: leave OrganizationName out, or choose the ApproverType of a company.",
            each: "",
            when: rt::Condition::In(
                "ApproverType",
                &[
                    rt::Literal::Integer(1),
                    rt::Literal::Integer(7),
                    rt::Literal::Integer(10),
                ],
                None,
            ),
            demand: rt::Demand::Forbid(&["OrganizationName"]),
            severity: rt::Severity::Deny,
            code: "OperationDenied.ErrNoSupportIndividualHasOrganizationName",
        },
        rt::Rule {
            id: "any-one-of-company",
            message: "No person is named for this company, so the contract waits for staff whom CreateFlowApprovers names, of whom any one may sign. Set ApproverName and ApproverMobile, or UserId, if one person is meant.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[rt::Literal::Integer(0)],
                                None,
                            ),
                            rt::Condition::Absent("ApproverName"),
                            rt::Condition::Absent("ApproverMobile"),
                        ],
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Or(
                            &[
                                rt::Condition::Present("UserId"),
                                rt::Condition::Present("CustomApproverTag"),
                                rt::Condition::In(
                                    "ApproverOption.FillType",
                                    &[rt::Literal::Integer(1)],
                                    None,
                                ),
                            ],
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["ApproverName", "ApproverMobile"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "signer-name",
            message: "Somebody must be named to sign: set ApproverName, or UserId for your own staff, or let the party be named later by ApproverOption.FillType 1.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[
                            rt::Literal::Integer(0),
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(7),
                        ],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Or(
                            &[
                                rt::Condition::Present("UserId"),
                                rt::Condition::Present("CustomApproverTag"),
                                rt::Condition::In(
                                    "ApproverOption.FillType",
                                    &[rt::Literal::Integer(1)],
                                    None,
                                ),
                                rt::Condition::And(
                                    &[
                                        rt::Condition::In(
                                            "ApproverType",
                                            &[rt::Literal::Integer(0)],
                                            None,
                                        ),
                                        rt::Condition::Absent("ApproverName"),
                                        rt::Condition::Absent("ApproverMobile"),
                                    ],
                                ),
                            ],
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["ApproverName"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ApproverName",
        },
        rt::Rule {
            id: "signer-mobile",
            message: "The person who signs needs ApproverMobile, unless UserId names one of your own staff or ApproverOption.FillType 1 lets the party be named later.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[
                            rt::Literal::Integer(0),
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(7),
                        ],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Or(
                            &[
                                rt::Condition::Present("UserId"),
                                rt::Condition::Present("CustomApproverTag"),
                                rt::Condition::In(
                                    "ApproverOption.FillType",
                                    &[rt::Literal::Integer(1)],
                                    None,
                                ),
                                rt::Condition::And(
                                    &[
                                        rt::Condition::In(
                                            "ApproverType",
                                            &[rt::Literal::Integer(0)],
                                            None,
                                        ),
                                        rt::Condition::Absent("ApproverName"),
                                        rt::Condition::Absent("ApproverMobile"),
                                    ],
                                ),
                            ],
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["ApproverMobile"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ApproverMobile",
        },
        rt::Rule {
            id: "user-id-decides",
            message: "UserId names a user of the service: once that user is verified, the verified name, mobile number and document are used, and the stated ones are not.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &[
                    "ApproverName",
                    "ApproverMobile",
                    "ApproverIdCardType",
                    "ApproverIdCardNumber",
                ],
                "UserId",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "pin-code",
            message: "A party that is authorised by a PIN code needs PinCode, computed from the PIN code and the name of the contract.",
            each: "",
            when: rt::Condition::In(
                "ApproverType",
                &[
                    rt::Literal::Integer(8),
                    rt::Literal::Integer(9),
                    rt::Literal::Integer(10),
                ],
                None,
            ),
            demand: rt::Demand::Require(&["PinCode"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "auto-sign-not-dynamic",
            message: "A company that signs automatically must be known from the start: leave ApproverOption.FillType out, or let a person sign by hand.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[
                            rt::Literal::Integer(3),
                            rt::Literal::Integer(8),
                            rt::Literal::Integer(9),
                        ],
                        None,
                    ),
                    rt::Condition::In(
                        "ApproverOption.FillType",
                        &[rt::Literal::Integer(1)],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Forbid(&["ApproverOption.FillType"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "auto-sign-fills-nothing",
            message: "A party that signs automatically cannot fill anything in: leave its Components out, or put what is to be filled in into the components of the initiator.",
            each: "",
            when: rt::Condition::In(
                "ApproverType",
                &[rt::Literal::Integer(3), rt::Literal::Integer(7)],
                None,
            ),
            demand: rt::Demand::Forbid(&["Components"]),
            severity: rt::Severity::Deny,
            code: "OperationDenied.ServerSignNoAllowComponent",
        },
        rt::Rule {
            id: "auto-sign-seals-only",
            message: "A company that signs automatically can only put seals: use SIGN_SEAL in place of a personal signature.",
            each: "SignComponents[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "$.ApproverType",
                        &[rt::Literal::Integer(3)],
                        None,
                    ),
                    rt::Condition::In(
                        "ComponentType",
                        &[
                            rt::Literal::Text("SIGN_SIGNATURE"),
                            rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                        ],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Forbid(&["ComponentType"]),
            severity: rt::Severity::Deny,
            code: "OperationDenied.ServerSignNoSupportSignature",
        },
        rt::Rule {
            id: "auto-sign-needs-seal",
            message: "A company that signs automatically needs the id of a seal that the operator is authorised to use, in ComponentValue of each SIGN_SEAL.",
            each: "SignComponents[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "$.ApproverType",
                        &[rt::Literal::Integer(3)],
                        None,
                    ),
                    rt::Condition::In(
                        "ComponentType",
                        &[rt::Literal::Text("SIGN_SEAL")],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["ComponentValue"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ServerSignSealId",
        },
        rt::Rule {
            id: "sign-component-types",
            message: "SignComponents holds what is signed: its ComponentType must be one of the SIGN_ types. Fields to fill in go into Components.",
            each: "SignComponents[*]",
            when: rt::Condition::In(
                "ComponentType",
                &[
                    rt::Literal::Text("TEXT"),
                    rt::Literal::Text("MULTI_LINE_TEXT"),
                    rt::Literal::Text("CHECK_BOX"),
                    rt::Literal::Text("FILL_IMAGE"),
                    rt::Literal::Text("DYNAMIC_TABLE"),
                    rt::Literal::Text("ATTACHMENT"),
                    rt::Literal::Text("SELECTOR"),
                    rt::Literal::Text("DATE"),
                    rt::Literal::Text("WATERMARK"),
                    rt::Literal::Text("DISTRICT"),
                    rt::Literal::Text("VIRTUAL_COMBINATION"),
                ],
                None,
            ),
            demand: rt::Demand::Forbid(&["ComponentType"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.SignComponentType",
        },
        rt::Rule {
            id: "person-sign-component-types",
            message: "A private person puts signatures, dates and opinions, no seals of a company: choose another ComponentType.",
            each: "SignComponents[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "$.ApproverType",
                        &[
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(7),
                            rt::Literal::Integer(10),
                        ],
                        None,
                    ),
                    rt::Condition::In(
                        "ComponentType",
                        &[
                            rt::Literal::Text("SIGN_SEAL"),
                            rt::Literal::Text("SIGN_PAGING_SEAL"),
                            rt::Literal::Text("SIGN_LEGAL_PERSON_SEAL"),
                        ],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Forbid(&["ComponentType"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "fill-component-types",
            message: "Components holds what a signer fills in: no SIGN_ types, which go into SignComponents, and no WATERMARK, which only the initiator may set.",
            each: "Components[*]",
            when: rt::Condition::In(
                "ComponentType",
                &[
                    rt::Literal::Text("SIGN_SEAL"),
                    rt::Literal::Text("SIGN_DATE"),
                    rt::Literal::Text("SIGN_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SEAL"),
                    rt::Literal::Text("SIGN_OPINION"),
                    rt::Literal::Text("SIGN_VIRTUAL_COMBINATION"),
                    rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                    rt::Literal::Text("SIGN_SELECTOR"),
                    rt::Literal::Text("SIGN_LEGAL_PERSON_SEAL"),
                    rt::Literal::Text("WATERMARK"),
                ],
                None,
            ),
            demand: rt::Demand::Forbid(&["ComponentType"]),
            severity: rt::Severity::Deny,
            code: "OperationDenied.NoSupportComponentType",
        },
        rt::Rule {
            id: "fill-component-without-value",
            message: "What a signer fills in cannot be given a value beforehand: leave ComponentValue out, or put the field into the components of the initiator.",
            each: "Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Forbid(&["ComponentValue"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "sign-types-beyond-device",
            message: "Fingerprint (5) and face unlock of the phone (6) must not be the only ways to sign: add 1, 2 or 3.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::NotSubsetOf(
                "ApproverSignTypes",
                &[rt::Literal::Integer(5), rt::Literal::Integer(6)],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "mobile-mode-needs-identity",
            message: "ApproverOption.ApproverMobileMode works only for a signer who is stated with ApproverName and ApproverIdCardNumber.",
            each: "",
            when: rt::Condition::Or(
                &[
                    rt::Condition::Absent("ApproverName"),
                    rt::Condition::Absent("ApproverIdCardNumber"),
                ],
            ),
            demand: rt::Demand::Ignored(&["ApproverOption.ApproverMobileMode"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "pin-code-without-effect",
            message: "A PIN is used only by the types 8, 9 and 10: leave PinCode out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "ApproverType",
                    &[
                        rt::Literal::Integer(8),
                        rt::Literal::Integer(9),
                        rt::Literal::Integer(10),
                    ],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(&["PinCode"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "view-check-of-company",
            message: "ApproverVerifyTypes is for private persons: leave it out for a company.",
            each: "",
            when: rt::Condition::In(
                "ApproverType",
                &[
                    rt::Literal::Integer(0),
                    rt::Literal::Integer(3),
                    rt::Literal::Integer(8),
                    rt::Literal::Integer(9),
                ],
                None,
            ),
            demand: rt::Demand::Ignored(&["ApproverVerifyTypes"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "register-info-of-person",
            message: "RegisterInfo helps a company to register: leave it out for a private person.",
            each: "",
            when: rt::Condition::In(
                "ApproverType",
                &[
                    rt::Literal::Integer(1),
                    rt::Literal::Integer(7),
                    rt::Literal::Integer(10),
                ],
                None,
            ),
            demand: rt::Demand::Ignored(&["RegisterInfo"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "read-time-needs-time-limit",
            message: "ApproverOption.FlowReadLimit asks for no reading time, so PreReadTime has no effect: leave one of them out.",
            each: "",
            when: rt::Condition::In(
                "ApproverOption.FlowReadLimit",
                &[
                    rt::Literal::Text("LimitBottom"),
                    rt::Literal::Text("NoReadTimeAndBottom"),
                ],
                None,
            ),
            demand: rt::Demand::Ignored(&["PreReadTime"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "group-members-need-group",
            message: "SIGN_MULTI_LINE_TEXT and SIGN_SELECTOR work only within an approval block: add a SIGN_VIRTUAL_COMBINATION that has this control among its Children.",
            each: "SignComponents[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ComponentType",
                        &[
                            rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                            rt::Literal::Text("SIGN_SELECTOR"),
                        ],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Any(
                            "$.SignComponents[*]",
                            &rt::Condition::In(
                                "ComponentType",
                                &[rt::Literal::Text("SIGN_VIRTUAL_COMBINATION")],
                                None,
                            ),
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Allow(
                "ComponentType",
                &[
                    rt::Literal::Text("SIGN_SEAL"),
                    rt::Literal::Text("SIGN_DATE"),
                    rt::Literal::Text("SIGN_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SEAL"),
                    rt::Literal::Text("SIGN_OPINION"),
                    rt::Literal::Text("SIGN_VIRTUAL_COMBINATION"),
                    rt::Literal::Text("SIGN_LEGAL_PERSON_SEAL"),
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "carrier-check-abroad",
            message: "The check by the mobile carrier (3) is not advised for holders of Hong Kong, Macao or Taiwan documents: leave it out of ApproverSignTypes.",
            each: "",
            when: rt::Condition::In(
                "ApproverIdCardType",
                &[
                    rt::Literal::Text("HONGKONG_AND_MACAO"),
                    rt::Literal::Text("HONGKONG_MACAO_AND_TAIWAN"),
                ],
                None,
            ),
            demand: rt::Demand::Allow(
                "ApproverSignTypes[*]",
                &[
                    rt::Literal::Integer(1),
                    rt::Literal::Integer(2),
                    rt::Literal::Integer(5),
                    rt::Literal::Integer(6),
                ],
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "limits-of-persons",
            message: "A person has no company seal to add: limit a person's signatures (SIGN_SIGNATURE) only.",
            each: "AddSignComponentsLimits[*]",
            when: rt::Condition::In(
                "$.ApproverType",
                &[
                    rt::Literal::Integer(1),
                    rt::Literal::Integer(7),
                    rt::Literal::Integer(10),
                ],
                None,
            ),
            demand: rt::Demand::Allow(
                "ComponentType",
                &[rt::Literal::Text("SIGN_SIGNATURE")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "limits-of-other-companies",
            message: "Particular seals can be named for the initiating company and its group only: limit another company (ApproverType 9) by the kinds OFFICIAL, CONTRACT, FINANCE, PERSONNEL and OTHER.",
            each: "AddSignComponentsLimits[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "$.ApproverType",
                        &[rt::Literal::Integer(9)],
                        None,
                    ),
                    rt::Condition::In(
                        "ComponentType",
                        &[
                            rt::Literal::Text("SIGN_SEAL"),
                            rt::Literal::Text("SIGN_PAGING_SEAL"),
                        ],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Allow(
                "ComponentValue[*]",
                &[
                    rt::Literal::Text("OFFICIAL"),
                    rt::Literal::Text("CONTRACT"),
                    rt::Literal::Text("FINANCE"),
                    rt::Literal::Text("PERSONNEL"),
                    rt::Literal::Text("OTHER"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
