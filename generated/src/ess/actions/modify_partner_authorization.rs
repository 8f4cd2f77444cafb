// Generated from schema/ess/2020-11-11/actions/ModifyPartnerAuthorization.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Changes the callback settings of an application that was made for a partner company.
///
/// Only the address and the keys of callbacks can be changed; what is given replaces all of them.
/// The application must be one that was made by CreatePartnerAuthorizationLink under this mark, not one that the partner made.
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
pub struct ModifyPartnerAuthorizationRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The mark of your integration business under which the application was made, given out by the vendor's product manager.
    pub business_id: String,
    /// The application, by the id that the console shows; it was made by CreatePartnerAuthorizationLink under the same BusinessId.
    pub partner_application_id: String,
    /// The new callback settings, complete: they overwrite the present ones.
    pub application_info: structs::CallbackInfo,
}

impl ModifyPartnerAuthorizationRequest {
    /// Makes one with what it needs.
    pub fn new(
        business_id: impl Into<String>,
        partner_application_id: impl Into<String>,
        application_info: structs::CallbackInfo,
    ) -> Self {
        Self {
            business_id: business_id.into(),
            partner_application_id: partner_application_id.into(),
            application_info,
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
    /// Sets `PartnerApplicationId`.
    pub fn partner_application_id(
        mut self,
        partner_application_id: impl Into<String>,
    ) -> Self {
        self.partner_application_id = partner_application_id.into();
        self
    }
    /// Sets `ApplicationInfo`.
    #[inline]
    pub fn application_info(mut self, application_info: structs::CallbackInfo) -> Self {
        self.application_info = application_info;
        self
    }
}

impl rt::Record for ModifyPartnerAuthorizationRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.business_id),
                rt::Member::Text(&self.partner_application_id),
                rt::Member::Value(&self.application_info),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.business_id),
                rt::Slot::Text(&mut self.partner_application_id),
                rt::Slot::Value(&mut self.application_info),
            ],
        );
    }
}

impl rt::Blank for ModifyPartnerAuthorizationRequest {
    const BLANK: Self = Self {
        operator: None,
        business_id: String::new(),
        partner_application_id: String::new(),
        application_info: rt::Blank::BLANK,
    };
}

rt::record_traits!(ModifyPartnerAuthorizationRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyPartnerAuthorizationRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("BusinessId", rt::Kind::Text),
        rt::Field::Required("PartnerApplicationId", rt::Kind::Text),
        rt::Field::Required(
            "ApplicationInfo",
            rt::Kind::Record(&structs::callback_info::SHAPE),
        ),
    ],
    rules: &[],
};

impl rt::Request for ModifyPartnerAuthorizationRequest {
    type Response = ModifyPartnerAuthorizationResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifyPartnerAuthorization` answers.
#[non_exhaustive]
pub struct ModifyPartnerAuthorizationResponse {}

impl Default for ModifyPartnerAuthorizationResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ModifyPartnerAuthorizationResponse {
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

impl rt::Blank for ModifyPartnerAuthorizationResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ModifyPartnerAuthorizationResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ModifyPartnerAuthorizationResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ModifyPartnerAuthorization",
    summary: "Changes the callback settings of an application that was made for a partner company.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter \
        MissingParameter \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ModifyPartnerAuthorizationRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ModifyPartnerAuthorizationResponse>,
    },
};

impl crate::ess::Client {
    /// Changes the callback settings of an application that was made for a partner company.
    ///
    /// See [`ModifyPartnerAuthorizationRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn modify_partner_authorization(
        &self,
        request: &ModifyPartnerAuthorizationRequest,
    ) -> rt::Call<'_, ModifyPartnerAuthorizationResponse> {
        self.0.send(request)
    }
}
