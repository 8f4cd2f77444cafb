// Generated from schema/ess/2020-11-11/actions/CreatePartnerAuthorizationLink.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Makes a link with which a partner company gets an application of your integration and joins it as a customer company.
///
/// The super administrator or the legal representative of the partner must open the link, in a browser and not from a mini-program or an app.
/// It makes the application and, in it, the customer company, with the name and super administrator of the partner.
/// If that was not finished, pass PartnerApplicationId to go on with it.
/// Such an application cannot be edited in the console, only with ModifyPartnerAuthorization.
/// The link is valid for 7 days; append nothing to it.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreatePartnerAuthorizationLinkRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The mark of your integration business, which the vendor's product manager sets up for you beforehand and which never changes; keep it.
    pub business_id: String,
    /// The partner, by the id that its own console shows in the company's settings.
    pub partner_organization_id: String,
    /// Where the callbacks of the new application go, and their keys.
    pub application_info: structs::CallbackInfo,
    /// The ids that you give the customer company and its super administrator in the application.
    pub proxy_organization_info: structs::ProxyOrganizationInfo,
    /// An application that this action has begun to make for the partner, to go on with it, by the id that the console shows; it must belong to the BusinessId, so an application that the partner made itself is refused.
    /// Without it a new application is made.
    pub partner_application_id: Option<String>,
}

impl CreatePartnerAuthorizationLinkRequest {
    /// Makes one with what it needs.
    pub fn new(
        business_id: impl Into<String>,
        partner_organization_id: impl Into<String>,
        application_info: structs::CallbackInfo,
        proxy_organization_info: structs::ProxyOrganizationInfo,
    ) -> Self {
        Self {
            business_id: business_id.into(),
            partner_organization_id: partner_organization_id.into(),
            application_info,
            proxy_organization_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `BusinessId`.
    pub fn business_id(mut self, business_id: impl Into<String>) -> Self {
        self.business_id = business_id.into();
        self
    }
    /// Sets `PartnerOrganizationId`.
    pub fn partner_organization_id(
        mut self,
        partner_organization_id: impl Into<String>,
    ) -> Self {
        self.partner_organization_id = partner_organization_id.into();
        self
    }
    /// Sets `ApplicationInfo`.
    #[inline]
    pub fn application_info(mut self, application_info: structs::CallbackInfo) -> Self {
        self.application_info = application_info;
        self
    }
    /// Sets `ProxyOrganizationInfo`.
    #[inline]
    pub fn proxy_organization_info(
        mut self,
        proxy_organization_info: structs::ProxyOrganizationInfo,
    ) -> Self {
        self.proxy_organization_info = proxy_organization_info;
        self
    }
    /// Sets `PartnerApplicationId`.
    pub fn partner_application_id(
        mut self,
        partner_application_id: impl Into<String>,
    ) -> Self {
        self.partner_application_id = Some(partner_application_id.into());
        self
    }
}

impl rt::Record for CreatePartnerAuthorizationLinkRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.business_id),
                rt::Member::Text(&self.partner_organization_id),
                rt::Member::Value(&self.application_info),
                rt::Member::Value(&self.proxy_organization_info),
                rt::Member::OptionalText(&self.partner_application_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.business_id),
                rt::Slot::Text(&mut self.partner_organization_id),
                rt::Slot::Value(&mut self.application_info),
                rt::Slot::Value(&mut self.proxy_organization_info),
                rt::Slot::OptionalText(&mut self.partner_application_id),
            ],
        );
    }
}

impl rt::Blank for CreatePartnerAuthorizationLinkRequest {
    const BLANK: Self = Self {
        operator: None,
        business_id: String::new(),
        partner_organization_id: String::new(),
        application_info: rt::Blank::BLANK,
        proxy_organization_info: rt::Blank::BLANK,
        partner_application_id: None,
    };
}

rt::record_traits!(CreatePartnerAuthorizationLinkRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreatePartnerAuthorizationLinkRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("BusinessId", rt::Kind::Text),
        rt::Field::Required("PartnerOrganizationId", rt::Kind::Text),
        rt::Field::Required(
            "ApplicationInfo",
            rt::Kind::Record(&structs::callback_info::SHAPE),
        ),
        rt::Field::Required(
            "ProxyOrganizationInfo",
            rt::Kind::Record(&structs::proxy_organization_info::SHAPE),
        ),
        rt::Field::Optional("PartnerApplicationId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreatePartnerAuthorizationLinkRequest {
    type Response = CreatePartnerAuthorizationLinkResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreatePartnerAuthorizationLink` answers.
#[non_exhaustive]
pub struct CreatePartnerAuthorizationLinkResponse {
    /// The short link with which the partner joins, valid until ExpireTime.
    /// It cannot be opened from a mini-program or an app.
    pub link: Option<String>,
    /// When the link to join ends, 7 days from now.
    ///
    /// Limits: seconds since 1970.
    pub expire_time: Option<i64>,
}

impl Default for CreatePartnerAuthorizationLinkResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreatePartnerAuthorizationLinkResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.link),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.link),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for CreatePartnerAuthorizationLinkResponse {
    const BLANK: Self = Self {
        link: None,
        expire_time: None,
    };
}

rt::record_traits!(CreatePartnerAuthorizationLinkResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreatePartnerAuthorizationLinkResponse",
    fields: &[
        rt::Field::Marked("Link", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Limited(
            "ExpireTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreatePartnerAuthorizationLink",
    summary: "Makes a link with which a partner company gets an application of your integration and joins it as a customer company.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter \
        MissingParameter \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreatePartnerAuthorizationLinkRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreatePartnerAuthorizationLinkResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link with which a partner company gets an application of your integration and joins it as a customer company.
    ///
    /// See [`CreatePartnerAuthorizationLinkRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_partner_authorization_link(
        &self,
        request: &CreatePartnerAuthorizationLinkRequest,
    ) -> rt::Call<'_, CreatePartnerAuthorizationLinkResponse> {
        self.0.send(request)
    }
}
