// Generated from schema/ess/2020-11-11/actions/ModifyApplicationCallbackInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Adds or removes an address to which the service sends callbacks.
///
/// What is there already is not added again, and what is removed is found by its address; removing an unknown one is answered with FailedOperation.
/// The address must take HTTP POST requests and answer with status 200.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ModifyApplicationCallbackInfoRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Whether the address is added or removed.
    pub operate_type: enums::CallbackOperation,
    /// The address, and for a new one the keys for decrypting callbacks and checking their signatures.
    pub callback_info: structs::CallbackInfo,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl ModifyApplicationCallbackInfoRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(
        operate_type: enums::CallbackOperation,
        callback_info: structs::CallbackInfo,
    ) -> Self {
        Self {
            operate_type,
            callback_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `OperateType`.
    #[inline]
    pub fn operate_type(mut self, operate_type: enums::CallbackOperation) -> Self {
        self.operate_type = operate_type;
        self
    }
    /// Sets `CallbackInfo`.
    #[inline]
    pub fn callback_info(mut self, callback_info: structs::CallbackInfo) -> Self {
        self.callback_info = callback_info;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for ModifyApplicationCallbackInfoRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.operate_type),
                rt::Member::Value(&self.callback_info),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.operate_type),
                rt::Slot::Value(&mut self.callback_info),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for ModifyApplicationCallbackInfoRequest {
    const BLANK: Self = Self {
        operator: None,
        operate_type: rt::Blank::BLANK,
        callback_info: rt::Blank::BLANK,
        agent: None,
    };
}

rt::record_traits!(ModifyApplicationCallbackInfoRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyApplicationCallbackInfoRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required(
            "OperateType",
            rt::Kind::Enum(&enums::callback_operation::TABLE),
        ),
        rt::Field::Required(
            "CallbackInfo",
            rt::Kind::Record(&structs::callback_info::SHAPE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for ModifyApplicationCallbackInfoRequest {
    type Response = ModifyApplicationCallbackInfoResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifyApplicationCallbackInfo` answers.
#[non_exhaustive]
pub struct ModifyApplicationCallbackInfoResponse {}

impl Default for ModifyApplicationCallbackInfoResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ModifyApplicationCallbackInfoResponse {
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

impl rt::Blank for ModifyApplicationCallbackInfoResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ModifyApplicationCallbackInfoResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ModifyApplicationCallbackInfoResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ModifyApplicationCallbackInfo",
    summary: "Adds or removes an address to which the service sends callbacks.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ModifyApplicationCallbackInfoRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ModifyApplicationCallbackInfoResponse>,
    },
};

impl crate::ess::Client {
    /// Adds or removes an address to which the service sends callbacks.
    ///
    /// See [`ModifyApplicationCallbackInfoRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn modify_application_callback_info(
        &self,
        request: &ModifyApplicationCallbackInfoRequest,
    ) -> rt::Call<'_, ModifyApplicationCallbackInfoResponse> {
        self.0.send(request)
    }
}
