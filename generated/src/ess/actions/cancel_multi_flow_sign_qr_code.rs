// Generated from schema/ess/2020-11-11/actions/CancelMultiFlowSignQRCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Makes a QR code of CreateMultiFlowSignQRCode invalid before it expires.
///
/// A code that has expired or was cancelled already is answered with OperationDenied.QrHasExpire or OperationDenied.QrInvalid.
///
/// By default the service takes 29 calls a second.
///
/// # Error codes
///
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.QrCodeId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_QR_CODE_ID),
/// [`MissingParameter.UserId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_USER_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.QrHasExpire`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_QR_HAS_EXPIRE),
/// [`OperationDenied.QrInvalid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_QR_INVALID),
/// [`ResourceNotFound.QrInfo`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_QR_INFO),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CancelMultiFlowSignQRCodeRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The QR code to be made invalid, by the id that CreateMultiFlowSignQRCode gave.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub qr_code_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl CancelMultiFlowSignQRCodeRequest {
    /// Makes one with what it needs.
    pub fn new(qr_code_id: impl Into<String>) -> Self {
        Self {
            qr_code_id: qr_code_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `QrCodeId`.
    pub fn qr_code_id(mut self, qr_code_id: impl Into<String>) -> Self {
        self.qr_code_id = qr_code_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for CancelMultiFlowSignQRCodeRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.qr_code_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.qr_code_id),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CancelMultiFlowSignQRCodeRequest {
    const BLANK: Self = Self {
        operator: None,
        qr_code_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(CancelMultiFlowSignQRCodeRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CancelMultiFlowSignQRCodeRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "QrCodeId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for CancelMultiFlowSignQRCodeRequest {
    type Response = CancelMultiFlowSignQRCodeResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CancelMultiFlowSignQRCode` answers.
#[non_exhaustive]
pub struct CancelMultiFlowSignQRCodeResponse {}

impl Default for CancelMultiFlowSignQRCodeResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CancelMultiFlowSignQRCodeResponse {
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

impl rt::Blank for CancelMultiFlowSignQRCodeResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(CancelMultiFlowSignQRCodeResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CancelMultiFlowSignQRCodeResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CancelMultiFlowSignQRCode",
    summary: "Makes a QR code of CreateMultiFlowSignQRCode invalid before it expires.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(29),
    deprecated: false,
    errors: "InternalError \
        InternalError.System \
        InvalidParameter.DataNotFound \
        MissingParameter \
        MissingParameter.QrCodeId \
        MissingParameter.UserId \
        OperationDenied \
        OperationDenied.QrHasExpire \
        OperationDenied.QrInvalid \
        ResourceNotFound.QrInfo \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CancelMultiFlowSignQRCodeRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CancelMultiFlowSignQRCodeResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a QR code of CreateMultiFlowSignQRCode invalid before it expires.
    ///
    /// See [`CancelMultiFlowSignQRCodeRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn cancel_multi_flow_sign_qr_code(
        &self,
        request: &CancelMultiFlowSignQRCodeRequest,
    ) -> rt::Call<'_, CancelMultiFlowSignQRCodeResponse> {
        self.0.send(request)
    }
}
