// Generated from schema/ess/2020-11-11/structs/FlowCreateApprover.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// One party of a contract: who signs, how this party is told, how it proves who it is, and what it fills in and signs.
/// Actions that make signing links take the same struct to name a party of a contract that exists.
///
/// # Rules
///
/// - A company signs, but it is not named.
///   Set OrganizationName to the name on its business licence. (`MissingParameter.ApproverOrganizationInfo`)
/// - Once the user of UserId has proved identity on the platform, this member is taken from the account.
///   Leave it out. (advice)
/// - Fingerprint (5) and face (6) of the device cannot be the only ways.
///   Add another one to ApproverSignTypes.
/// - The video of Intention needs a look at the face.
///   Put 1 into ApproverSignTypes. (warns)
/// - A company that signs automatically (types 3, 8 and 9) cannot be named later.
///   Leave FillType out, or use another ApproverType. (warns)
/// - Signing by PIN (types 8, 9 and 10) needs its proof.
///   Set PinCode.
/// - A PIN is used only by types 8, 9 and 10.
///   Leave PinCode out. (advice)
/// - This type of control cannot be filled in by a signer.
///   Put controls to sign into SignComponents, and leave watermarks to the initiator.
/// - This type of control cannot be signed.
///   Put controls to fill in into Components.
/// - A person who signs privately has no company seal.
///   Use a signature, a date, an opinion or an approval block (SIGN_VIRTUAL_COMBINATION). (warns)
/// - A company that signs automatically (type 3) only stamps seals.
///   Replace the signature by a seal (SIGN_SEAL or SIGN_PAGING_SEAL), or use another ApproverType.
/// - SIGN_MULTI_LINE_TEXT and SIGN_SELECTOR work only within an approval block.
///   Add a SIGN_VIRTUAL_COMBINATION that has this control among its Children.
/// - ApproverOption.ApproverMobileMode works only for a person whose name and document number are given.
///   Set ApproverName and ApproverIdCardNumber, or leave it out. (advice)
/// - ApproverVerifyTypes is for persons who sign privately.
///   Leave it out for a company. (advice)
/// - RegisterInfo helps a company to register.
///   Leave it out for a person who signs privately. (advice)
/// - The whole contract must always be read before signing.
///   Leave IsFullText out. (advice)
/// - Every party has to sign.
///   Leave Required out. (warns)
/// - ApproverOption.FlowReadLimit asks for no reading time, so PreReadTime has no effect.
///   Leave one of them out. (advice)
/// - ComponentLimitType only affects personal signatures, and this party has none among its SignComponents. (advice)
/// - The check by the mobile carrier (3) is not advised for holders of Hong Kong, Macao or Taiwan documents: leave it out of ApproverSignTypes. (advice)
#[must_use]
#[non_exhaustive]
pub struct FlowCreateApprover {
    /// Whether a company or a person signs, and whether somebody signs by hand or the service does so on an authorization given earlier (types 3, 7, 8, 9 and 10).
    /// Type 3 is signed at once, and only with seals.
    pub approver_type: enums::ApproverType,
    /// The name of the company that signs, as on its business licence, with full-width parentheses in place of `(` and `)`.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns) (`InvalidParameter.OrganizationName`).
    pub organization_name: Option<String>,
    /// The real name of the person who signs, for a company or in person; it is used to prove identity and to make the signature, so a nickname will not do.
    /// Needed unless UserId tells who it is.
    ///
    /// Limits: text without `&` (`InvalidParameter.Name`).
    pub approver_name: Option<String>,
    /// The person's own mobile number without country code or blanks, which gets the notices and is used to prove identity.
    /// Needed unless UserId tells who it is.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns) (`InvalidParameter.Mobile`).
    pub approver_mobile: Option<String>,
    /// The kind of identity document that ApproverIdCardNumber belongs to.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub approver_id_card_type: Option<enums::IdCardType>,
    /// The number of the person's identity document, with `X` in upper case.
    ///
    /// Limits: the number of an identity document of the kind `ApproverIdCardType` (warns) (`InvalidParameter.CardNumber`).
    pub approver_id_card_number: Option<String>,
    /// The role that this party plays in the template, with the template's controls bound to it; DescribeFlowTemplates gives it.
    /// Contracts made from a file do without it.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub recipient_id: Option<String>,
    /// How the person proved the will to sign, WEIXINAPP being a look at the face.
    ///
    /// Deprecated; use `ApproverSignTypes`.
    pub verify_channel: Option<Vec<String>>,
    /// How the person is told that there is something to sign.
    /// Whoever both starts and signs a contract gets no text message.
    ///
    /// Default: `"SMS"`.
    pub notify_type: Option<enums::NotifyType>,
    /// Whether the whole contract must be read before signing, which is always so.
    pub is_full_text: Option<bool>,
    /// For how long the contract must be read before it can be signed.
    /// If left out, the number of pages decides: 3 seconds up to two pages, 5 up to five, 10 for more.
    ///
    /// In seconds. 0 means the number of pages decides. Limits: at least 3 (`InvalidParameter.PreReadTime`); at most 300 (`InvalidParameter.PreReadTime`).
    pub pre_read_time: Option<i64>,
    /// The person's id on the platform, as the console shows it, for members of one's own company only.
    /// Once the person has proved identity there, name, mobile number and identity document are taken from the account.
    pub user_id: Option<String>,
    /// Whether this party has to sign, which is always so.
    ///
    /// Default: `true`. Deprecated. Every party has to sign; only `true` is supported.
    pub required: Option<bool>,
    /// Says that the contract comes from WeCom.
    /// Leave it out for any other contract.
    pub approver_source: Option<enums::ApproverSource>,
    /// A mark of your own that makes this a party of which any one member may sign, in contracts by WeCom; everybody who may sign must have it, and each such party of a contract needs its own.
    /// If the members are in your own WeCom, set ApproverSource too.
    ///
    /// Limits: at most 64 characters.
    pub custom_approver_tag: Option<String>,
    /// Data to begin with if the party's company is not registered on the platform yet.
    pub register_info: Option<structs::RegisterInfo>,
    /// Switches for this party: whether it may refuse, hand on, be changed or be named later.
    pub approver_option: Option<structs::ApproverOption>,
    /// Where the browser went after signing.
    ///
    /// Out of use.
    pub jump_url: Option<String>,
    /// The id of this party's signing task, which the service makes when the contract starts and DescribeFlowInfo gives.
    /// When a signing link is made, it stands for name, mobile number and document; leave it out when starting a contract.
    pub sign_id: Option<String>,
    /// `true` holds this party's signature back until the initiating company has approved it by CreateFlowSignReview; a refusal keeps it back.
    /// It holds for staff and private persons, and for automatic signing too.
    ///
    /// Default: `false`.
    pub approver_need_sign_review: Option<bool>,
    /// The places that this party signs, in contracts made from a file.
    /// In contracts made from a template the template decides.
    ///
    /// Limits: no two items with the same `ComponentId` (warns).
    pub sign_components: Option<Vec<structs::Component>>,
    /// The places that this party fills in, in contracts made from a file.
    /// In contracts made from a template the template decides.
    ///
    /// Limits: no two items with the same `ComponentId` (warns).
    pub components: Option<Vec<structs::Component>>,
    /// In which ways the person may make the signature for a signature control (SIGN_SIGNATURE).
    /// Any way will do if the list is left out.
    pub component_limit_type: Option<Vec<enums::SignatureMethod>>,
    /// How a person who signs privately proves identity before reading the contract; several ways may be offered.
    /// It counts in contracts made from a file that set no way for all parties, and the mobile number is no way for signatures of the kind OCR_ESIGN.
    ///
    /// Default: `[1]`.
    pub approver_verify_types: Option<Vec<enums::ViewVerifyType>>,
    /// How the person proves the will to sign, one of these ways at choice.
    /// It counts in contracts made from a file; fingerprint and face of the device work in the mini-program only.
    ///
    /// Default: `[1,2]`. Limits: one of `1`, `2`, `3`, `5`, `6`.
    pub approver_sign_types: Option<Vec<enums::ApproverSignType>>,
    /// On a page reached by an H5 signing link: whether the signer picks one of ApproverSignTypes, or the first of them is put forward.
    ///
    /// Default: `0`.
    pub sign_type_selector: Option<enums::SignTypeSelector>,
    /// Until when this party can sign, after which the contract has expired; the contract's own deadline if left out.
    /// It does not work within contract groups.
    ///
    /// 0 means the contract's own deadline. Limits: seconds since 1970; not in the past (warns).
    pub deadline: Option<i64>,
    /// What is said, asked or nodded to in the video that proves the will to sign.
    /// It works with H5 signing links only, needs the vendor's consent beforehand, and the face must be chosen in ApproverSignTypes; DescribeSignFaceVideo gives the video afterwards.
    pub intention: Option<structs::Intention>,
    /// Where this party may enter the contract to fill it in or sign it.
    /// Anywhere if left out.
    pub sign_endpoints: Option<Vec<enums::SignEndpoint>>,
    /// `true` keeps a signer of another company from being saved among the initiator's contacts.
    ///
    /// Default: `false`.
    pub not_save_contact: Option<bool>,
    /// The person's e-mail address, for notices by e-mail.
    ///
    /// Limits: an e-mail address (warns).
    pub approver_email: Option<String>,
    /// The proof of a signature that was authorized by a PIN: the HMAC-SHA256 of the contract's name, without blanks at its ends, with the SHA-256 of the PIN as the key, in hexadecimal.
    ///
    /// Limits: 64 hexadecimal digits (warns).
    pub pin_code: Option<String>,
}

impl FlowCreateApprover {
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
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
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
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
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
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, notify_type: impl Into<enums::NotifyType>) -> Self {
        self.notify_type = Some(notify_type.into());
        self
    }
    /// Sets `IsFullText`.
    #[inline]
    pub fn is_full_text(mut self, is_full_text: bool) -> Self {
        self.is_full_text = Some(is_full_text);
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
    /// Sets `Required`.
    #[deprecated(note = "the service advises against it")]
    #[inline]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
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
    /// Sets `RegisterInfo`.
    #[inline]
    pub fn register_info(mut self, register_info: structs::RegisterInfo) -> Self {
        self.register_info = Some(register_info);
        self
    }
    /// Sets `ApproverOption`.
    #[inline]
    pub fn approver_option(mut self, approver_option: structs::ApproverOption) -> Self {
        self.approver_option = Some(approver_option);
        self
    }
    /// Sets `JumpUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
    /// Sets `SignId`.
    pub fn sign_id(mut self, sign_id: impl Into<String>) -> Self {
        self.sign_id = Some(sign_id.into());
        self
    }
    /// Sets `ApproverNeedSignReview`.
    #[inline]
    pub fn approver_need_sign_review(mut self, approver_need_sign_review: bool) -> Self {
        self.approver_need_sign_review = Some(approver_need_sign_review);
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
    /// Sets `Components`.
    pub fn components(
        mut self,
        components: impl IntoIterator<Item = structs::Component>,
    ) -> Self {
        self.components = Some(rt::list(components));
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
    /// Sets `SignTypeSelector`.
    #[inline]
    pub fn sign_type_selector(
        mut self,
        sign_type_selector: enums::SignTypeSelector,
    ) -> Self {
        self.sign_type_selector = Some(sign_type_selector);
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
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

impl rt::Record for FlowCreateApprover {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.approver_type),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.approver_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::Value(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::OptionalText(&self.recipient_id),
                rt::Member::Value(&self.verify_channel),
                rt::Member::Value(&self.notify_type),
                rt::Member::OptionalBoolean(&self.is_full_text),
                rt::Member::OptionalInteger(&self.pre_read_time),
                rt::Member::OptionalText(&self.user_id),
                rt::Member::OptionalBoolean(&self.required),
                rt::Member::Value(&self.approver_source),
                rt::Member::OptionalText(&self.custom_approver_tag),
                rt::Member::Value(&self.register_info),
                rt::Member::Value(&self.approver_option),
                rt::Member::OptionalText(&self.jump_url),
                rt::Member::OptionalText(&self.sign_id),
                rt::Member::OptionalBoolean(&self.approver_need_sign_review),
                rt::Member::Value(&self.sign_components),
                rt::Member::Value(&self.components),
                rt::Member::Value(&self.component_limit_type),
                rt::Member::Value(&self.approver_verify_types),
                rt::Member::Value(&self.approver_sign_types),
                rt::Member::Value(&self.sign_type_selector),
                rt::Member::OptionalInteger(&self.deadline),
                rt::Member::Value(&self.intention),
                rt::Member::Value(&self.sign_endpoints),
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
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.approver_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::Value(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Slot::Value(&mut self.verify_channel),
                rt::Slot::Value(&mut self.notify_type),
                rt::Slot::OptionalBoolean(&mut self.is_full_text),
                rt::Slot::OptionalInteger(&mut self.pre_read_time),
                rt::Slot::OptionalText(&mut self.user_id),
                rt::Slot::OptionalBoolean(&mut self.required),
                rt::Slot::Value(&mut self.approver_source),
                rt::Slot::OptionalText(&mut self.custom_approver_tag),
                rt::Slot::Value(&mut self.register_info),
                rt::Slot::Value(&mut self.approver_option),
                rt::Slot::OptionalText(&mut self.jump_url),
                rt::Slot::OptionalText(&mut self.sign_id),
                rt::Slot::OptionalBoolean(&mut self.approver_need_sign_review),
                rt::Slot::Value(&mut self.sign_components),
                rt::Slot::Value(&mut self.components),
                rt::Slot::Value(&mut self.component_limit_type),
                rt::Slot::Value(&mut self.approver_verify_types),
                rt::Slot::Value(&mut self.approver_sign_types),
                rt::Slot::Value(&mut self.sign_type_selector),
                rt::Slot::OptionalInteger(&mut self.deadline),
                rt::Slot::Value(&mut self.intention),
                rt::Slot::Value(&mut self.sign_endpoints),
                rt::Slot::OptionalBoolean(&mut self.not_save_contact),
                rt::Slot::OptionalText(&mut self.approver_email),
                rt::Slot::OptionalText(&mut self.pin_code),
            ],
        );
    }
}

impl rt::Blank for FlowCreateApprover {
    const BLANK: Self = Self {
        approver_type: rt::Blank::BLANK,
        organization_name: None,
        approver_name: None,
        approver_mobile: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        recipient_id: None,
        verify_channel: None,
        notify_type: None,
        is_full_text: None,
        pre_read_time: None,
        user_id: None,
        required: None,
        approver_source: None,
        custom_approver_tag: None,
        register_info: None,
        approver_option: None,
        jump_url: None,
        sign_id: None,
        approver_need_sign_review: None,
        sign_components: None,
        components: None,
        component_limit_type: None,
        approver_verify_types: None,
        approver_sign_types: None,
        sign_type_selector: None,
        deadline: None,
        intention: None,
        sign_endpoints: None,
        not_save_contact: None,
        approver_email: None,
        pin_code: None,
    };
}

rt::record_traits!(FlowCreateApprover);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowCreateApprover",
    fields: &[
        rt::Field::Required(
            "ApproverType",
            rt::Kind::Enum(&enums::approver_type::TABLE),
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
        rt::Field::Limited(
            "RecipientId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Marked(
            "VerifyChannel",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL.deprecated("ApproverSignTypes"),
        ),
        rt::Field::Optional("NotifyType", rt::Kind::Enum(&enums::notify_type::TABLE)),
        rt::Field::Optional("IsFullText", rt::Kind::Boolean),
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
        rt::Field::Marked("Required", rt::Kind::Boolean, rt::OPTIONAL.deprecated("")),
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
            "RegisterInfo",
            rt::Kind::Record(&structs::register_info::SHAPE),
        ),
        rt::Field::Optional(
            "ApproverOption",
            rt::Kind::Record(&structs::approver_option::SHAPE),
        ),
        rt::Field::Marked("JumpUrl", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Optional("SignId", rt::Kind::Text),
        rt::Field::Optional("ApproverNeedSignReview", rt::Kind::Boolean),
        rt::Field::Limited(
            "SignComponents",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::UniqueBy("ComponentId"))],
        ),
        rt::Field::Limited(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::UniqueBy("ComponentId"))],
        ),
        rt::Field::Optional(
            "ComponentLimitType",
            rt::Kind::List(&rt::Kind::Enum(&enums::signature_method::TABLE)),
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
        rt::Field::Optional(
            "SignTypeSelector",
            rt::Kind::Enum(&enums::sign_type_selector::TABLE),
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
        rt::Field::Optional("Intention", rt::Kind::Record(&structs::intention::SHAPE)),
        rt::Field::Optional(
            "SignEndpoints",
            rt::Kind::List(&rt::Kind::Enum(&enums::sign_endpoint::TABLE)),
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
            id: "company-needs-name",
            message: "A company signs, but it is not named. Set OrganizationName to the name on its business licence.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[rt::Literal::Integer(0), rt::Literal::Integer(3)],
                                None,
                            ),
                            rt::Condition::Or(
                                &[
                                    rt::Condition::Present("ApproverName"),
                                    rt::Condition::Present("ApproverMobile"),
                                ],
                            ),
                        ],
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Or(
                            &[
                                rt::Condition::In(
                                    "ApproverOption.FillType",
                                    &[rt::Literal::Integer(1)],
                                    None,
                                ),
                                rt::Condition::Present("SignId"),
                                rt::Condition::Present("RecipientId"),
                            ],
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["OrganizationName"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ApproverOrganizationInfo",
        },
        rt::Rule {
            id: "account-wins",
            message: "Once the user of UserId has proved identity on the platform, this member is taken from the account. Leave it out.",
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
            id: "sign-types-device-only",
            message: "Fingerprint (5) and face (6) of the device cannot be the only ways. Add another one to ApproverSignTypes.",
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
            id: "intention-needs-face",
            message: "The video of Intention needs a look at the face. Put 1 into ApproverSignTypes.",
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
            id: "no-late-silent-signer",
            message: "A company that signs automatically (types 3, 8 and 9) cannot be named later. Leave FillType out, or use another ApproverType.",
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
            id: "pin-code",
            message: "Signing by PIN (types 8, 9 and 10) needs its proof. Set PinCode.",
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
            id: "pin-code-without-effect",
            message: "A PIN is used only by types 8, 9 and 10. Leave PinCode out.",
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
            id: "fill-types",
            message: "This type of control cannot be filled in by a signer. Put controls to sign into SignComponents, and leave watermarks to the initiator.",
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
            code: "",
        },
        rt::Rule {
            id: "sign-types",
            message: "This type of control cannot be signed. Put controls to fill in into Components.",
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
            code: "",
        },
        rt::Rule {
            id: "person-sign-types",
            message: "A person who signs privately has no company seal. Use a signature, a date, an opinion or an approval block (SIGN_VIRTUAL_COMBINATION).",
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
            demand: rt::Demand::Allow(
                "ComponentType",
                &[
                    rt::Literal::Text("SIGN_DATE"),
                    rt::Literal::Text("SIGN_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                    rt::Literal::Text("SIGN_VIRTUAL_COMBINATION"),
                    rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                    rt::Literal::Text("SIGN_SELECTOR"),
                    rt::Literal::Text("SIGN_OPINION"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "silent-without-signature",
            message: "A company that signs automatically (type 3) only stamps seals. Replace the signature by a seal (SIGN_SEAL or SIGN_PAGING_SEAL), or use another ApproverType.",
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
            demand: rt::Demand::Allow(
                "ComponentType",
                &[
                    rt::Literal::Text("SIGN_SEAL"),
                    rt::Literal::Text("SIGN_DATE"),
                    rt::Literal::Text("SIGN_PAGING_SEAL"),
                    rt::Literal::Text("SIGN_OPINION"),
                    rt::Literal::Text("SIGN_VIRTUAL_COMBINATION"),
                    rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                    rt::Literal::Text("SIGN_SELECTOR"),
                    rt::Literal::Text("SIGN_LEGAL_PERSON_SEAL"),
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "group-members-need-group",
            message: "SIGN_MULTI_LINE_TEXT and SIGN_SELECTOR work only within an approval block. Add a SIGN_VIRTUAL_COMBINATION that has this control among its Children.",
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
            id: "mobile-mode-needs-identity",
            message: "ApproverOption.ApproverMobileMode works only for a person whose name and document number are given. Set ApproverName and ApproverIdCardNumber, or leave it out.",
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
            id: "view-check-of-company",
            message: "ApproverVerifyTypes is for persons who sign privately. Leave it out for a company.",
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
            message: "RegisterInfo helps a company to register. Leave it out for a person who signs privately.",
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
            id: "full-text-always",
            message: "The whole contract must always be read before signing. Leave IsFullText out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["IsFullText"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "required-is-true",
            message: "Every party has to sign. Leave Required out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow("Required", &[rt::Literal::Boolean(true)]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "read-time-needs-time-limit",
            message: "ApproverOption.FlowReadLimit asks for no reading time, so PreReadTime has no effect. Leave one of them out.",
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
            id: "signature-styles-need-signature",
            message: "ComponentLimitType only affects personal signatures, and this party has none among its SignComponents.",
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
    ],
};
