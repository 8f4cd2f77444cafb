// Generated from schema/essbasic/2021-05-26/structs/FlowApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// A signer: who they are, where they sign, and how they prove who they are.
/// An employee of a customer company is named by OrganizationName, OrganizationOpenId and OpenId, with Name and Mobile unless OpenId belongs to a verified employee; an employee of a company outside the application by names and mobile number (with NotChannelOrganization); a person by name and mobile number.
///
/// # Rules
///
/// - Fingerprint (5) and device face (6) do not work on every phone: add another way to ApproverSignTypes.
/// - A video check confirms by face: add 1 to ApproverSignTypes. (warns)
/// - NotChannelOrganization only goes with ApproverType ORGANIZATION. (warns)
/// - A company that signs automatically cannot be left open: name it, or use another ApproverType. (warns)
/// - SignComponents only takes sign components (SIGN\_…): put fields to fill in into Components. (`InvalidParameter.SignComponentType`)
/// - A person has no company seal: use a signature, a date, an opinion or an approval block. (warns) (`InvalidParameter.SignComponentType`)
/// - Components of a signer only takes fields to fill in: put sign components into SignComponents, and watermarks into the initiator's Components. (`InvalidParameter.UnsupportedComponentType`)
/// - SIGN_MULTI_LINE_TEXT and SIGN_SELECTOR only work inside an approval block: add a SIGN_VIRTUAL_COMBINATION that lists them. (`InvalidParameter.SignComponentType`)
/// - A seal that is placed automatically must be named: put the id of the seal into ComponentValue. (warns)
/// - PinCode only counts with one of the three kinds of signing by PIN. (advice)
/// - The service only notifies signers of companies outside the application (NotChannelOrganization true): pass the link to this signer yourself. (advice)
/// - FlowReadLimit asks for no reading time, so PreReadTime has no effect. (advice)
/// - ApproverMobileMode only works for signers outside the customer companies whose Name and IdCardNumber are given. (advice)
/// - ComponentLimitType only affects personal signatures, and this signer has none among the SignComponents. (advice)
/// - ApproverVerifyTypes is for persons: leave it out for a company. (advice)
/// - A person has no company seal to add: limit a person's signatures (SIGN_SIGNATURE) only. (warns)
/// - Particular seals can be named for the initiating company only: limit another company by the kinds OFFICIAL, CONTRACT, FINANCE, PERSONNEL and OTHER. (warns)
/// - The check by the mobile carrier (3) is not advised for holders of Hong Kong, Macao or Taiwan documents: leave it out of ApproverSignTypes. (advice)
#[must_use]
#[non_exhaustive]
pub struct FlowApproverInfo {
    /// The real name of the person who signs, also for a company.
    /// It is used to verify the person and for the signature.
    /// Ignored if OpenId belongs to a verified employee, whose own counts.
    ///
    /// Limits: text without `&` (`InvalidParameter.Name`).
    pub name: Option<String>,
    /// The kind of identity document that IdCardNumber belongs to.
    /// Ignored if OpenId belongs to a verified employee.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub id_card_type: Option<enums::IdCardType>,
    /// The number of the identity document.
    /// An X at its end is a capital letter; a travel permit begins with H or M and has ten digits.
    /// Ignored, like the name, if OpenId belongs to a verified employee.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: Option<String>,
    /// The mobile number of the person who signs, without +86; numbers from abroad do not work.
    /// It must belong to the signer.
    /// Ignored if OpenId belongs to a verified employee, whose login number counts.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns) (`InvalidParameter.NonsupportMobile`).
    pub mobile: Option<String>,
    /// The company's name exactly as on its business licence, with Chinese brackets （） instead of ASCII ones.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns) (`InvalidParameter.OrganizationName`).
    pub organization_name: Option<String>,
    /// Whether the company has registered with the e-sign platform itself, outside the application, instead of being a customer company of the platform.
    ///
    /// Default: `false`.
    pub not_channel_organization: Option<bool>,
    /// The platform's id of the employee who signs for a customer company.
    /// If it belongs to a verified employee, name, mobile number and identity document are taken from there and yours are ignored; left out, the contract waits until somebody of the company claims it.
    ///
    /// Limits: only letters and digits (warns); at most 64 characters.
    pub open_id: Option<String>,
    /// The platform's id of the customer company that signs, the same that Agent.ProxyOrganizationOpenId would take.
    /// A customer company other than the initiating one must be given by it.
    ///
    /// Limits: at most 64 characters.
    pub organization_open_id: Option<String>,
    /// Whether a person or a company signs, and whether by hand or automatically.
    /// Automatic signing by another company of the application takes ENTERPRISESERVER, an authorisation between the two customer companies, and an arrangement with Tencent.
    pub approver_type: Option<enums::ApproverType>,
    /// The signer's role in the template, as DescribeTemplates gives it, for contracts from a template; a single signer, or one company and one person, can do without.
    /// Contracts from a file have none.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub recipient_id: Option<String>,
    /// When this signer's time to sign ends.
    /// Left out, the contract's own deadline holds; contracts within a group have no deadlines of signers.
    ///
    /// 0 means the deadline of the contract. Limits: seconds since 1970; not in the past (warns).
    pub deadline: Option<i64>,
    /// An address to be told when the signer has signed.
    ///
    /// Limits: an absolute URL (warns); at most 1000 characters (warns). Out of use. Events go to the callback address of the application.
    pub callback_url: Option<String>,
    /// Where the signer signs.
    /// In a contract from a template it names, by ComponentId or ComponentName, the seals of the initiating company and the ids to use for them; seals that the template fixes stay.
    pub sign_components: Option<Vec<structs::Component>>,
    /// The styles of personal signature that the signer may use where a SIGN_SIGNATURE stands.
    /// Left out, all are allowed.
    pub component_limit_type: Option<Vec<enums::SignatureMethod>>,
    /// How long the signer must read before signing.
    /// Left out, it follows the number of pages: 3 seconds for up to 2 pages, 5 for up to 5, 10 for more.
    ///
    /// In seconds. 0 means a time by the number of pages. Limits: at least 3; at most 300.
    pub pre_read_time: Option<i64>,
    /// Where the signer's browser or app goes after signing.
    /// Ask Tencent how to use it.
    ///
    /// Limits: an absolute URL (warns).
    pub jump_url: Option<String>,
    /// What this signer may do, such as refuse or hand on, and whether the signer is still open.
    pub approver_option: Option<structs::ApproverOption>,
    /// Whether this signer's signature (of an employee or a private person, by hand or automatic) is held back until the initiating company reports its approval with ChannelCreateFlowSignReview or, for a group, CreateFlowGroupSignReview.
    /// A refusal keeps it back until an approval follows.
    ///
    /// Default: `false`.
    pub approver_need_sign_review: Option<bool>,
    /// The checks, one or more, that a personal signer may pass to see the contract.
    /// Face recognition if left out; a check set for the whole contract or group wins.
    /// A check by mobile number does not work with signatures of the kind OCR_ESIGN, which need a verified identity.
    ///
    /// Default: `[1]`.
    pub approver_verify_types: Option<Vec<enums::ViewVerifyType>>,
    /// The ways in which the signer may confirm the signature; all of them if left out.
    /// In contracts from a template those of the template hold; fingerprint and face of the device work in the mini-program only.
    ///
    /// Default: `[1,2,3,5,6]`. Limits: one of `1`, `2`, `3`, `5`, `6`.
    pub approver_sign_types: Option<Vec<enums::ApproverSignType>>,
    /// The id that the service gives to each signer at the start, as DescribeFlowDetailInfo has it.
    /// Send it only to make a link for that signer, in place of name and mobile number.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub sign_id: Option<String>,
    /// Whether the signer is told by text message, e-mail, both or not at all.
    /// It works for signers of companies outside the application (NotChannelOrganization) only: signers of customer companies are never told by the service, so pass their links on yourself.
    ///
    /// Default: `"SMS"`.
    pub notify_type: Option<enums::NotifyType>,
    /// Which sign components the signer may add while signing.
    /// Only where the contract lets signers add them (SignBeanTag 1 of ChannelCreateFlowByFiles); particular seals can be named for the initiating company alone, while other companies can be limited by kind of seal and persons by kind of component only.
    pub add_sign_components_limits: Option<Vec<structs::ComponentLimit>>,
    /// A name for the signer's part, such as payee or witness.
    /// In contracts from a template it goes before the template's name.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 20 characters.
    pub approver_role_name: Option<String>,
    /// For H5 signing links: whether the signer chooses among ApproverSignTypes or gets the first.
    ///
    /// Default: `0`.
    pub sign_type_selector: Option<enums::SignTypeSelector>,
    /// What the signer fills in before signing.
    /// Works for contracts and groups from files only.
    pub components: Option<Vec<structs::Component>>,
    /// The video check in which the signer states the will to sign, which Tencent must enable.
    /// It only works on H5 signing links whose ApproverSignTypes ask for face recognition, and ChannelDescribeSignFaceVideo gets the video afterwards.
    pub intention: Option<structs::Intention>,
    /// Set `link` to let the signer fill in and sign only through the text message or a link of the initiator; the console and the list of the mini-program then only show the contract.
    /// Left out, the signer can come from anywhere.
    pub sign_endpoints: Option<Vec<enums::SignEndpoint>>,
    /// The e-mail address of the signer.
    ///
    /// Limits: an e-mail address (warns).
    pub approver_email: Option<String>,
    /// Proof of the PIN for the three kinds of signing by PIN, in hex: HMAC-SHA256 of the contract's name without blanks around it, with SHA-256 of the PIN as the key.
    ///
    /// Limits: 64 hexadecimal digits (warns).
    pub pin_code: Option<String>,
}

impl FlowApproverInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
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
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `NotChannelOrganization`.
    #[inline]
    pub fn not_channel_organization(mut self, not_channel_organization: bool) -> Self {
        self.not_channel_organization = Some(not_channel_organization);
        self
    }
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
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
    /// Sets `ApproverType`.
    pub fn approver_type(
        mut self,
        approver_type: impl Into<enums::ApproverType>,
    ) -> Self {
        self.approver_type = Some(approver_type.into());
        self
    }
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }
    /// Sets `CallbackUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
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
    /// Sets `ComponentLimitType`.
    pub fn component_limit_type(
        mut self,
        component_limit_type: impl IntoIterator<Item = impl Into<enums::SignatureMethod>>,
    ) -> Self {
        self.component_limit_type = Some(rt::list_from(component_limit_type));
        self
    }
    /// Sets `PreReadTime`.
    #[inline]
    pub fn pre_read_time(mut self, pre_read_time: i64) -> Self {
        self.pre_read_time = Some(pre_read_time);
        self
    }
    /// Sets `JumpUrl`.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
    /// Sets `ApproverOption`.
    #[inline]
    pub fn approver_option(mut self, approver_option: structs::ApproverOption) -> Self {
        self.approver_option = Some(approver_option);
        self
    }
    /// Sets `ApproverNeedSignReview`.
    #[inline]
    pub fn approver_need_sign_review(mut self, approver_need_sign_review: bool) -> Self {
        self.approver_need_sign_review = Some(approver_need_sign_review);
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
    /// Sets `SignId`.
    pub fn sign_id(mut self, sign_id: impl Into<String>) -> Self {
        self.sign_id = Some(sign_id.into());
        self
    }
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, notify_type: impl Into<enums::NotifyType>) -> Self {
        self.notify_type = Some(notify_type.into());
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
    /// Sets `ApproverRoleName`.
    pub fn approver_role_name(mut self, approver_role_name: impl Into<String>) -> Self {
        self.approver_role_name = Some(approver_role_name.into());
        self
    }
    /// Sets `SignTypeSelector`.
    #[inline]
    pub fn sign_type_selector(
        mut self,
        sign_type_selector: enums::SignTypeSelector,
    ) -> Self {
        self.sign_type_selector = Some(sign_type_selector);
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
    /// Sets `Intention`.
    #[inline]
    pub fn intention(mut self, intention: structs::Intention) -> Self {
        self.intention = Some(intention);
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

impl Default for FlowApproverInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowApproverInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.name),
                rt::Member::Value(&self.id_card_type),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalBoolean(&self.not_channel_organization),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::Value(&self.approver_type),
                rt::Member::OptionalText(&self.recipient_id),
                rt::Member::OptionalInteger(&self.deadline),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::Value(&self.sign_components),
                rt::Member::Value(&self.component_limit_type),
                rt::Member::OptionalInteger(&self.pre_read_time),
                rt::Member::OptionalText(&self.jump_url),
                rt::Member::Value(&self.approver_option),
                rt::Member::OptionalBoolean(&self.approver_need_sign_review),
                rt::Member::Value(&self.approver_verify_types),
                rt::Member::Value(&self.approver_sign_types),
                rt::Member::OptionalText(&self.sign_id),
                rt::Member::Value(&self.notify_type),
                rt::Member::Value(&self.add_sign_components_limits),
                rt::Member::OptionalText(&self.approver_role_name),
                rt::Member::Value(&self.sign_type_selector),
                rt::Member::Value(&self.components),
                rt::Member::Value(&self.intention),
                rt::Member::Value(&self.sign_endpoints),
                rt::Member::OptionalText(&self.approver_email),
                rt::Member::OptionalText(&self.pin_code),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::Value(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalBoolean(&mut self.not_channel_organization),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::Value(&mut self.approver_type),
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Slot::OptionalInteger(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::Value(&mut self.sign_components),
                rt::Slot::Value(&mut self.component_limit_type),
                rt::Slot::OptionalInteger(&mut self.pre_read_time),
                rt::Slot::OptionalText(&mut self.jump_url),
                rt::Slot::Value(&mut self.approver_option),
                rt::Slot::OptionalBoolean(&mut self.approver_need_sign_review),
                rt::Slot::Value(&mut self.approver_verify_types),
                rt::Slot::Value(&mut self.approver_sign_types),
                rt::Slot::OptionalText(&mut self.sign_id),
                rt::Slot::Value(&mut self.notify_type),
                rt::Slot::Value(&mut self.add_sign_components_limits),
                rt::Slot::OptionalText(&mut self.approver_role_name),
                rt::Slot::Value(&mut self.sign_type_selector),
                rt::Slot::Value(&mut self.components),
                rt::Slot::Value(&mut self.intention),
                rt::Slot::Value(&mut self.sign_endpoints),
                rt::Slot::OptionalText(&mut self.approver_email),
                rt::Slot::OptionalText(&mut self.pin_code),
            ],
        );
    }
}

impl rt::Blank for FlowApproverInfo {
    const BLANK: Self = Self {
        name: None,
        id_card_type: None,
        id_card_number: None,
        mobile: None,
        organization_name: None,
        not_channel_organization: None,
        open_id: None,
        organization_open_id: None,
        approver_type: None,
        recipient_id: None,
        deadline: None,
        callback_url: None,
        sign_components: None,
        component_limit_type: None,
        pre_read_time: None,
        jump_url: None,
        approver_option: None,
        approver_need_sign_review: None,
        approver_verify_types: None,
        approver_sign_types: None,
        sign_id: None,
        notify_type: None,
        add_sign_components_limits: None,
        approver_role_name: None,
        sign_type_selector: None,
        components: None,
        intention: None,
        sign_endpoints: None,
        approver_email: None,
        pin_code: None,
    };
}

rt::record_traits!(FlowApproverInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowApproverInfo",
    fields: &[
        rt::Field::Limited(
            "Name",
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
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::MobileCn),
                    "InvalidParameter.NonsupportMobile",
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
        rt::Field::Optional("NotChannelOrganization", rt::Kind::Boolean),
        rt::Field::Limited(
            "OpenId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::Alphanumeric)),
                rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "OrganizationOpenId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars))],
        ),
        rt::Field::Optional(
            "ApproverType",
            rt::Kind::Enum(&enums::approver_type::TABLE),
        ),
        rt::Field::Limited(
            "RecipientId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
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
        rt::Field::Limited(
            "CallbackUrl",
            rt::Kind::Text,
            rt::OPTIONAL.disabled(""),
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Url)),
                rt::Check::Warn(rt::Test::MaxLength(1000, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional(
            "SignComponents",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Optional(
            "ComponentLimitType",
            rt::Kind::List(&rt::Kind::Enum(&enums::signature_method::TABLE)),
        ),
        rt::Field::Limited(
            "PreReadTime",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Minimum(3.0)),
                rt::Check::Deny(rt::Test::Maximum(300.0)),
            ],
        ),
        rt::Field::Limited(
            "JumpUrl",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
        rt::Field::Optional(
            "ApproverOption",
            rt::Kind::Record(&structs::approver_option::SHAPE),
        ),
        rt::Field::Optional("ApproverNeedSignReview", rt::Kind::Boolean),
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
        rt::Field::Limited(
            "SignId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional("NotifyType", rt::Kind::Enum(&enums::notify_type::TABLE)),
        rt::Field::Optional(
            "AddSignComponentsLimits",
            rt::Kind::List(&rt::Kind::Record(&structs::component_limit::SHAPE)),
        ),
        rt::Field::Limited(
            "ApproverRoleName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(20, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional(
            "SignTypeSelector",
            rt::Kind::Enum(&enums::sign_type_selector::TABLE),
        ),
        rt::Field::Optional(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Optional("Intention", rt::Kind::Record(&structs::intention::SHAPE)),
        rt::Field::Optional(
            "SignEndpoints",
            rt::Kind::List(&rt::Kind::Enum(&enums::sign_endpoint::TABLE)),
        ),
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
            id: "device-check-needs-company",
            message: "Fingerprint (5) and device face (6) do not work on every phone: add another way to ApproverSignTypes.",
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
            id: "video-needs-face",
            message: "A video check confirms by face: add 1 to ApproverSignTypes.",
            each: "",
            when: rt::Condition::Present("Intention"),
            demand: rt::Demand::NotSubsetOf(
                "ApproverSignTypes",
                &[
                    rt::Literal::Integer(2),
                    rt::Literal::Integer(3),
                    rt::Literal::Integer(5),
                    rt::Literal::Integer(6),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "outside-company-is-organization",
            message: "NotChannelOrganization only goes with ApproverType ORGANIZATION.",
            each: "",
            when: rt::Condition::In(
                "NotChannelOrganization",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Allow(
                "ApproverType",
                &[rt::Literal::Text("ORGANIZATION")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "auto-sign-not-dynamic",
            message: "A company that signs automatically cannot be left open: name it, or use another ApproverType.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[
                            rt::Literal::Text("ENTERPRISESERVER"),
                            rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                            rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
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
            id: "sign-components-sign",
            message: "SignComponents only takes sign components (SIGN_…): put fields to fill in into Components.",
            each: "SignComponents[*]",
            when: rt::Condition::Always,
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
                    rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                    rt::Literal::Text("SIGN_SELECTOR"),
                    rt::Literal::Text("SIGN_LEGAL_PERSON_SEAL"),
                ],
            ),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.SignComponentType",
        },
        rt::Rule {
            id: "person-sign-components",
            message: "A person has no company seal: use a signature, a date, an opinion or an approval block.",
            each: "SignComponents[*]",
            when: rt::Condition::In(
                "$.ApproverType",
                &[
                    rt::Literal::Text("PERSON"),
                    rt::Literal::Text("PERSON_AUTO_SIGN"),
                    rt::Literal::Text("PERSON_PIN_CODE_SIGN"),
                ],
                None,
            ),
            demand: rt::Demand::Allow(
                "ComponentType",
                &[
                    rt::Literal::Text("SIGN_DATE"),
                    rt::Literal::Text("SIGN_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                    rt::Literal::Text("SIGN_OPINION"),
                    rt::Literal::Text("SIGN_VIRTUAL_COMBINATION"),
                    rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                    rt::Literal::Text("SIGN_SELECTOR"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "InvalidParameter.SignComponentType",
        },
        rt::Rule {
            id: "fill-components-fill",
            message: "Components of a signer only takes fields to fill in: put sign components into SignComponents, and watermarks into the initiator's Components.",
            each: "Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
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
                    rt::Literal::Text("DISTRICT"),
                    rt::Literal::Text("VIRTUAL_COMBINATION"),
                ],
            ),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.UnsupportedComponentType",
        },
        rt::Rule {
            id: "approval-parts-need-approval-block",
            message: "SIGN_MULTI_LINE_TEXT and SIGN_SELECTOR only work inside an approval block: add a SIGN_VIRTUAL_COMBINATION that lists them.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Any(
                        "SignComponents[*]",
                        &rt::Condition::In(
                            "ComponentType",
                            &[
                                rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                                rt::Literal::Text("SIGN_SELECTOR"),
                            ],
                            None,
                        ),
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Any(
                            "SignComponents[*]",
                            &rt::Condition::In(
                                "ComponentType",
                                &[rt::Literal::Text("SIGN_VIRTUAL_COMBINATION")],
                                None,
                            ),
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Forbid(&["SignComponents"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.SignComponentType",
        },
        rt::Rule {
            id: "auto-sign-needs-seal",
            message: "A seal that is placed automatically must be named: put the id of the seal into ComponentValue.",
            each: "SignComponents[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "$.ApproverType",
                        &[rt::Literal::Text("ENTERPRISESERVER")],
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
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "pin-code-needs-pin-signing",
            message: "PinCode only counts with one of the three kinds of signing by PIN.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "ApproverType",
                    &[
                        rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                        rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
                        rt::Literal::Text("PERSON_PIN_CODE_SIGN"),
                    ],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(&["PinCode"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "notify-only-outside-company",
            message: "The service only notifies signers of companies outside the application (NotChannelOrganization true): pass the link to this signer yourself.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "NotifyType",
                        &[
                            rt::Literal::Text("SMS"),
                            rt::Literal::Text("EMAIL"),
                            rt::Literal::Text("ALL"),
                        ],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "NotChannelOrganization",
                            &[rt::Literal::Boolean(true)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["NotifyType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "read-time-needs-time-limit",
            message: "FlowReadLimit asks for no reading time, so PreReadTime has no effect.",
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
            id: "mobile-mode-needs-identity",
            message: "ApproverMobileMode only works for signers outside the customer companies whose Name and IdCardNumber are given.",
            each: "",
            when: rt::Condition::Or(
                &[
                    rt::Condition::Absent("Name"),
                    rt::Condition::Absent("IdCardNumber"),
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[
                                    rt::Literal::Text("ORGANIZATION"),
                                    rt::Literal::Text("ENTERPRISESERVER"),
                                    rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                                    rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
                                ],
                                None,
                            ),
                            rt::Condition::Not(
                                &rt::Condition::In(
                                    "NotChannelOrganization",
                                    &[rt::Literal::Boolean(true)],
                                    None,
                                ),
                            ),
                        ],
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["ApproverOption.ApproverMobileMode"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "signature-styles-need-signature",
            message: "ComponentLimitType only affects personal signatures, and this signer has none among the SignComponents.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("SignComponents"),
                    rt::Condition::Not(
                        &rt::Condition::Any(
                            "SignComponents[*]",
                            &rt::Condition::In(
                                "ComponentType",
                                &[
                                    rt::Literal::Text("SIGN_SIGNATURE"),
                                    rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                                    rt::Literal::Text("SIGN_VIRTUAL_COMBINATION"),
                                ],
                                None,
                            ),
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["ComponentLimitType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "view-check-of-company",
            message: "ApproverVerifyTypes is for persons: leave it out for a company.",
            each: "",
            when: rt::Condition::In(
                "ApproverType",
                &[
                    rt::Literal::Text("ORGANIZATION"),
                    rt::Literal::Text("ENTERPRISESERVER"),
                    rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                    rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
                ],
                None,
            ),
            demand: rt::Demand::Ignored(&["ApproverVerifyTypes"], ""),
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
                    rt::Literal::Text("PERSON"),
                    rt::Literal::Text("PERSON_AUTO_SIGN"),
                    rt::Literal::Text("PERSON_PIN_CODE_SIGN"),
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
            message: "Particular seals can be named for the initiating company only: limit another company by the kinds OFFICIAL, CONTRACT, FINANCE, PERSONNEL and OTHER.",
            each: "AddSignComponentsLimits[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::Or(
                        &[
                            rt::Condition::In(
                                "$.NotChannelOrganization",
                                &[rt::Literal::Boolean(true)],
                                None,
                            ),
                            rt::Condition::In(
                                "$.ApproverType",
                                &[rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN")],
                                None,
                            ),
                        ],
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
        rt::Rule {
            id: "carrier-check-abroad",
            message: "The check by the mobile carrier (3) is not advised for holders of Hong Kong, Macao or Taiwan documents: leave it out of ApproverSignTypes.",
            each: "",
            when: rt::Condition::In(
                "IdCardType",
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
    ],
};
