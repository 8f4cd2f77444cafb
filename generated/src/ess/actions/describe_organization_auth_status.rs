// Generated from schema/ess/2020-11-11/actions/DescribeOrganizationAuthStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells whether another company is verified.
///
/// Only companies that were led to it by CreateOrganizationAuthUrl or CreateBatchOrganizationRegistrationTasks of the caller are found.
/// For the own company use DescribeOrganizationVerifyStatus.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Nobody is named who asks: set Operator.UserId.
/// - No company is named: set OrganizationName or UniformSocialCreditCode. (`MissingParameter.OrgNameOrUniformSocialCreditCode`)
/// - No company is named, and AuthorizationInfoId alone may not do: set OrganizationName or UniformSocialCreditCode too. (warns) (`MissingParameter.OrgNameOrUniformSocialCreditCode`)
///
/// # Error codes
///
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`MissingParameter.OrgNameOrUniformSocialCreditCode`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_ORG_NAME_OR_UNIFORM_SOCIAL_CREDIT_CODE),
/// [`MissingParameter.OrganizationId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_ORGANIZATION_ID),
/// [`OperationDenied.WhiteListForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_WHITE_LIST_FORBID)
#[must_use]
#[non_exhaustive]
pub struct DescribeOrganizationAuthStatusRequest {
    /// The member of staff who asks, by UserId; it may be one of a subsidiary of the group.
    /// This person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The company asked about, named exactly as on its business licence, with full-width parentheses in place of `(` and `)`.
    /// Not needed with its credit code.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub organization_name: Option<String>,
    /// The unified social credit code of the company asked about.
    /// Not needed with its name.
    ///
    /// Limits: a unified social credit code, 18 letters and digits (warns).
    pub uniform_social_credit_code: Option<String>,
    /// The name of the legal representative of the company asked about.
    ///
    /// Limits: text without `&` (warns).
    pub legal_name: Option<String>,
    /// One verification, by the id that the callback about the letter of authority or DescribeBatchOrganizationRegistrationTasks brings.
    /// Of several verifications of a company one only can succeed.
    pub authorization_info_id: Option<String>,
}

impl DescribeOrganizationAuthStatusRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
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
    /// Sets `LegalName`.
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }
    /// Sets `AuthorizationInfoId`.
    pub fn authorization_info_id(
        mut self,
        authorization_info_id: impl Into<String>,
    ) -> Self {
        self.authorization_info_id = Some(authorization_info_id.into());
        self
    }
}

impl Default for DescribeOrganizationAuthStatusRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeOrganizationAuthStatusRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.uniform_social_credit_code),
                rt::Member::OptionalText(&self.legal_name),
                rt::Member::OptionalText(&self.authorization_info_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.uniform_social_credit_code),
                rt::Slot::OptionalText(&mut self.legal_name),
                rt::Slot::OptionalText(&mut self.authorization_info_id),
            ],
        );
    }
}

impl rt::Blank for DescribeOrganizationAuthStatusRequest {
    const BLANK: Self = Self {
        operator: None,
        organization_name: None,
        uniform_social_credit_code: None,
        legal_name: None,
        authorization_info_id: None,
    };
}

rt::record_traits!(DescribeOrganizationAuthStatusRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeOrganizationAuthStatusRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "OrganizationName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^()]*$")
                            .hint(
                                "a name with full-width parentheses in place of `(` and `)`",
                            ),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "UniformSocialCreditCode",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Uscc))],
        ),
        rt::Field::Limited(
            "LegalName",
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
        rt::Field::Optional("AuthorizationInfoId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "Nobody is named who asks: set Operator.UserId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "which-company",
            message: "No company is named: set OrganizationName or UniformSocialCreditCode.",
            each: "",
            when: rt::Condition::Not(&rt::Condition::Present("AuthorizationInfoId")),
            demand: rt::Demand::AtLeastOneOf(
                &[&["OrganizationName"], &["UniformSocialCreditCode"]],
            ),
            severity: rt::Severity::Deny,
            code: "MissingParameter.OrgNameOrUniformSocialCreditCode",
        },
        rt::Rule {
            id: "which-company-of-verification",
            message: "No company is named, and AuthorizationInfoId alone may not do: set OrganizationName or UniformSocialCreditCode too.",
            each: "",
            when: rt::Condition::Present("AuthorizationInfoId"),
            demand: rt::Demand::AtLeastOneOf(
                &[&["OrganizationName"], &["UniformSocialCreditCode"]],
            ),
            severity: rt::Severity::Warn,
            code: "MissingParameter.OrgNameOrUniformSocialCreditCode",
        },
    ],
};

impl rt::Request for DescribeOrganizationAuthStatusRequest {
    type Response = DescribeOrganizationAuthStatusResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeOrganizationAuthStatus` answers.
#[non_exhaustive]
pub struct DescribeOrganizationAuthStatusResponse {
    /// Whether the company is verified already.
    pub is_verified: bool,
    /// How far the verification of the company is.
    pub auth_status: enums::OrganizationVerifyStatus,
    /// The attempts of the company to be verified.
    pub auth_records: Vec<structs::AuthRecord>,
    /// The id of the company at the service, 32 characters.
    /// Only if it is verified.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub organization_id: Option<String>,
}

impl Default for DescribeOrganizationAuthStatusResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeOrganizationAuthStatusResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Boolean(&self.is_verified),
                rt::Member::Value(&self.auth_status),
                rt::Member::Value(&self.auth_records),
                rt::Member::OptionalText(&self.organization_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Boolean(&mut self.is_verified),
                rt::Slot::Value(&mut self.auth_status),
                rt::Slot::Value(&mut self.auth_records),
                rt::Slot::OptionalText(&mut self.organization_id),
            ],
        );
    }
}

impl rt::Blank for DescribeOrganizationAuthStatusResponse {
    const BLANK: Self = Self {
        is_verified: false,
        auth_status: rt::Blank::BLANK,
        auth_records: Vec::new(),
        organization_id: None,
    };
}

rt::record_traits!(DescribeOrganizationAuthStatusResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeOrganizationAuthStatusResponse",
    fields: &[
        rt::Field::Required("IsVerified", rt::Kind::Boolean),
        rt::Field::Required(
            "AuthStatus",
            rt::Kind::Enum(&enums::organization_verify_status::TABLE),
        ),
        rt::Field::Optional(
            "AuthRecords",
            rt::Kind::List(&rt::Kind::Record(&structs::auth_record::SHAPE)),
        ),
        rt::Field::Limited(
            "OrganizationId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeOrganizationAuthStatus",
    summary: "Tells whether another company is verified.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.System \
        MissingParameter.OrgNameOrUniformSocialCreditCode \
        MissingParameter.OrganizationId \
        OperationDenied.WhiteListForbid",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeOrganizationAuthStatusRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeOrganizationAuthStatusResponse>,
    },
};

impl crate::ess::Client {
    /// Tells whether another company is verified.
    ///
    /// See [`DescribeOrganizationAuthStatusRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_organization_auth_status(
        &self,
        request: &DescribeOrganizationAuthStatusRequest,
    ) -> rt::Call<'_, DescribeOrganizationAuthStatusResponse> {
        self.0.send(request)
    }
}
