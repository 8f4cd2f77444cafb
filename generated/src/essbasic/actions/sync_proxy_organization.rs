// Generated from schema/essbasic/2021-05-26/actions/SyncProxyOrganization.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Stores what is known about a customer company before it is verified.
///
/// Call it before CreateConsoleLoginUrl; data that come later have no effect.
/// The user then need not upload the business licence or type its data, which must agree with the licence or the verification fails.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The data are about one company: set Agent.ProxyOrganizationOpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.BusinessLicense`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_BUSINESS_LICENSE),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.FileType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FILE_TYPE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.OrganizationId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_ID),
/// [`InvalidParameter.OrganizationName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.UniformSocialCreditCode`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_UNIFORM_SOCIAL_CREDIT_CODE),
/// [`LimitExceeded.FileSize`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED_FILE_SIZE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.BannedApplication`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_BANNED_APPLICATION),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.ApplicationId`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION_ID),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct SyncProxyOrganizationRequest {
    /// The application and the customer company that the data are about; AppId and ProxyOrganizationOpenId must be given.
    pub agent: Option<structs::Agent>,
    /// The company's name exactly as on its business licence, with full-width parentheses in place of `(` and `)`.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns) (`InvalidParameter.OrganizationName`).
    pub proxy_organization_name: String,
    /// The front of the business licence, PNG or JPG, in base64.
    ///
    /// Limits: base64 (warns) (`InvalidParameter.BusinessLicense`); at most 5242880 bytes once decoded (`LimitExceeded.FileSize`).
    pub business_license: Option<String>,
    /// The company's unified social credit code, as on the business licence.
    ///
    /// Limits: a unified social credit code, 18 letters and digits (warns); at most 200 characters (`InvalidParameter.UniformSocialCreditCode`).
    pub uniform_social_credit_code: Option<String>,
    /// The name of the legal representative, as on the business licence.
    ///
    /// Limits: text without `&` (warns) (`InvalidParameter.Name`).
    pub proxy_legal_name: Option<String>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// The kind of document of the legal representative; for now only identity cards of mainland China.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`.
    pub proxy_legal_id_card_type: Option<enums::IdCardType>,
    /// The number of the legal representative's document, an X in it as a capital letter.
    ///
    /// Limits: the number of an identity document of the kind `ProxyLegalIdCardType` (warns) (`InvalidParameter.CardNumber`).
    pub proxy_legal_id_card_number: Option<String>,
    /// The company's registered address, as on the business licence: province, city, district, then street and number.
    ///
    /// Limits: at most 500 characters.
    pub proxy_address: Option<String>,
}

impl SyncProxyOrganizationRequest {
    /// Makes one with what it needs.
    pub fn new(proxy_organization_name: impl Into<String>) -> Self {
        Self {
            proxy_organization_name: proxy_organization_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ProxyOrganizationName`.
    pub fn proxy_organization_name(
        mut self,
        proxy_organization_name: impl Into<String>,
    ) -> Self {
        self.proxy_organization_name = proxy_organization_name.into();
        self
    }
    /// Sets `BusinessLicense`.
    pub fn business_license(mut self, business_license: impl Into<String>) -> Self {
        self.business_license = Some(business_license.into());
        self
    }
    /// Sets `UniformSocialCreditCode`.
    pub fn uniform_social_credit_code(
        mut self,
        uniform_social_credit_code: impl Into<String>,
    ) -> Self {
        self.uniform_social_credit_code = Some(uniform_social_credit_code.into());
        self
    }
    /// Sets `ProxyLegalName`.
    pub fn proxy_legal_name(mut self, proxy_legal_name: impl Into<String>) -> Self {
        self.proxy_legal_name = Some(proxy_legal_name.into());
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `ProxyLegalIdCardType`.
    pub fn proxy_legal_id_card_type(
        mut self,
        proxy_legal_id_card_type: impl Into<enums::IdCardType>,
    ) -> Self {
        self.proxy_legal_id_card_type = Some(proxy_legal_id_card_type.into());
        self
    }
    /// Sets `ProxyLegalIdCardNumber`.
    pub fn proxy_legal_id_card_number(
        mut self,
        proxy_legal_id_card_number: impl Into<String>,
    ) -> Self {
        self.proxy_legal_id_card_number = Some(proxy_legal_id_card_number.into());
        self
    }
    /// Sets `ProxyAddress`.
    pub fn proxy_address(mut self, proxy_address: impl Into<String>) -> Self {
        self.proxy_address = Some(proxy_address.into());
        self
    }
}

impl rt::Record for SyncProxyOrganizationRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.proxy_organization_name),
                rt::Member::OptionalText(&self.business_license),
                rt::Member::OptionalText(&self.uniform_social_credit_code),
                rt::Member::OptionalText(&self.proxy_legal_name),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.proxy_legal_id_card_type),
                rt::Member::OptionalText(&self.proxy_legal_id_card_number),
                rt::Member::OptionalText(&self.proxy_address),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.proxy_organization_name),
                rt::Slot::OptionalText(&mut self.business_license),
                rt::Slot::OptionalText(&mut self.uniform_social_credit_code),
                rt::Slot::OptionalText(&mut self.proxy_legal_name),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.proxy_legal_id_card_type),
                rt::Slot::OptionalText(&mut self.proxy_legal_id_card_number),
                rt::Slot::OptionalText(&mut self.proxy_address),
            ],
        );
    }
}

impl rt::Blank for SyncProxyOrganizationRequest {
    const BLANK: Self = Self {
        agent: None,
        proxy_organization_name: String::new(),
        business_license: None,
        uniform_social_credit_code: None,
        proxy_legal_name: None,
        operator: None,
        proxy_legal_id_card_type: None,
        proxy_legal_id_card_number: None,
        proxy_address: None,
    };
}

rt::record_traits!(SyncProxyOrganizationRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "SyncProxyOrganizationRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "ProxyOrganizationName",
            rt::Kind::Text,
            rt::REQUIRED,
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
            "BusinessLicense",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::Base64),
                    "InvalidParameter.BusinessLicense",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxDecodedBytes(5242880),
                    "LimitExceeded.FileSize",
                ),
            ],
        ),
        rt::Field::Limited(
            "UniformSocialCreditCode",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Uscc)),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(200, rt::LengthUnit::Chars),
                    "InvalidParameter.UniformSocialCreditCode",
                ),
            ],
        ),
        rt::Field::Limited(
            "ProxyLegalName",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                    "InvalidParameter.Name",
                ),
            ],
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Limited(
            "ProxyLegalIdCardType",
            rt::Kind::Enum(&enums::id_card_type::TABLE),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Enum(&[rt::Literal::Text("ID_CARD")]))],
        ),
        rt::Field::Limited(
            "ProxyLegalIdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::IdCard("ProxyLegalIdCardType"),
                    "InvalidParameter.CardNumber",
                ),
            ],
        ),
        rt::Field::Limited(
            "ProxyAddress",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(500, rt::LengthUnit::Chars))],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "company",
            message: "The data are about one company: set Agent.ProxyOrganizationOpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Agent.ProxyOrganizationOpenId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for SyncProxyOrganizationRequest {
    type Response = SyncProxyOrganizationResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `SyncProxyOrganization` answers.
#[non_exhaustive]
pub struct SyncProxyOrganizationResponse {}

impl Default for SyncProxyOrganizationResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SyncProxyOrganizationResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut []);
    }
}

impl rt::Blank for SyncProxyOrganizationResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(SyncProxyOrganizationResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "SyncProxyOrganizationResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "SyncProxyOrganization",
    summary: "Stores what is known about a customer company before it is verified.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.BusinessLicense \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.FileType \
        InvalidParameter.Name \
        InvalidParameter.OrganizationId \
        InvalidParameter.OrganizationName \
        InvalidParameter.ParamError \
        InvalidParameter.UniformSocialCreditCode \
        LimitExceeded.FileSize \
        MissingParameter \
        OperationDenied \
        OperationDenied.BannedApplication \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.ApplicationId \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<SyncProxyOrganizationRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<SyncProxyOrganizationResponse>,
    },
};

impl crate::essbasic::Client {
    /// Stores what is known about a customer company before it is verified.
    ///
    /// See [`SyncProxyOrganizationRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn sync_proxy_organization(
        &self,
        request: &SyncProxyOrganizationRequest,
    ) -> rt::Call<'_, SyncProxyOrganizationResponse> {
        self.0.send(request)
    }
}
