// Generated from schema/ess/2020-11-11/actions/CreateOrganizationInfoChangeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link with which a company changes its super administrator or its basic data.
///
/// The present super administrator or the legal representative must open the link; a new legal representative is invited.
/// Credit code and kind of company cannot be changed.
/// A new name leaves existing contracts as they are, but new ones must carry it; official seals and seals for contracts are deleted and made anew with it, the seals of the legal representative, for finance and for personnel stay, and the company's certificate is issued again.
/// The link is valid for 7 days.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct CreateOrganizationInfoChangeUrlRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Whether the link changes the super administrator or the basic data.
    pub change_type: enums::OrganizationChangeType,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The credit code of another company that the link is for.
    /// Without it the link is for the own company.
    ///
    /// Limits: a unified social credit code, 18 letters and digits (warns).
    pub unified_social_credit_code: Option<String>,
}

impl CreateOrganizationInfoChangeUrlRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(change_type: enums::OrganizationChangeType) -> Self {
        Self {
            change_type,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `ChangeType`.
    #[inline]
    pub fn change_type(mut self, change_type: enums::OrganizationChangeType) -> Self {
        self.change_type = change_type;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `UnifiedSocialCreditCode`.
    pub fn unified_social_credit_code(
        mut self,
        unified_social_credit_code: impl Into<String>,
    ) -> Self {
        self.unified_social_credit_code = Some(unified_social_credit_code.into());
        self
    }
}

impl rt::Record for CreateOrganizationInfoChangeUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.change_type),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.unified_social_credit_code),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.change_type),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.unified_social_credit_code),
            ],
        );
    }
}

impl rt::Blank for CreateOrganizationInfoChangeUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        change_type: rt::Blank::BLANK,
        agent: None,
        unified_social_credit_code: None,
    };
}

rt::record_traits!(CreateOrganizationInfoChangeUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateOrganizationInfoChangeUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required(
            "ChangeType",
            rt::Kind::Enum(&enums::organization_change_type::TABLE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "UnifiedSocialCreditCode",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Uscc))],
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateOrganizationInfoChangeUrlRequest {
    type Response = CreateOrganizationInfoChangeUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateOrganizationInfoChangeUrl` answers.
#[non_exhaustive]
pub struct CreateOrganizationInfoChangeUrlResponse {
    /// The link with which the company is changed, valid for 7 days.
    pub url: Option<String>,
    /// When the link to change the company ends.
    ///
    /// Limits: seconds since 1970.
    pub expired_time: Option<i64>,
}

impl Default for CreateOrganizationInfoChangeUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateOrganizationInfoChangeUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.url),
                rt::Member::OptionalInteger(&self.expired_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.url),
                rt::Slot::OptionalInteger(&mut self.expired_time),
            ],
        );
    }
}

impl rt::Blank for CreateOrganizationInfoChangeUrlResponse {
    const BLANK: Self = Self {
        url: None,
        expired_time: None,
    };
}

rt::record_traits!(CreateOrganizationInfoChangeUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateOrganizationInfoChangeUrlResponse",
    fields: &[
        rt::Field::Marked("Url", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Limited(
            "ExpiredTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateOrganizationInfoChangeUrl",
    summary: "Makes a link with which a company changes its super administrator or its basic data.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.System \
        InvalidParameter.ParamError \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateOrganizationInfoChangeUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateOrganizationInfoChangeUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link with which a company changes its super administrator or its basic data.
    ///
    /// See [`CreateOrganizationInfoChangeUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_organization_info_change_url(
        &self,
        request: &CreateOrganizationInfoChangeUrlRequest,
    ) -> rt::Call<'_, CreateOrganizationInfoChangeUrlResponse> {
        self.0.send(request)
    }
}
