// Generated from schema/ess/2020-11-11/actions/CreateLegalSealQrCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Makes a QR code with which the seal of the legal representative is made.
///
/// The code is scanned with WeChat and leads into the mini-program, where a drawn seal is chosen or a picture is uploaded.
/// It is valid for 7 days; make a new one afterwards.
/// A company has only one such seal.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied.ErrNoResourceAccess`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateLegalSealQrCodeRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Meant for the company whose seal is made.
    /// Leave it out.
    ///
    /// Out of use. Not open yet.
    pub organization: Option<structs::OrganizationInfo>,
}

impl CreateLegalSealQrCodeRequest {
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Organization`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn organization(mut self, organization: structs::OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
}

impl Default for CreateLegalSealQrCodeRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateLegalSealQrCodeRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.organization),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.organization),
            ],
        );
    }
}

impl rt::Blank for CreateLegalSealQrCodeRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        organization: None,
    };
}

rt::record_traits!(CreateLegalSealQrCodeRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateLegalSealQrCodeRequest",
    fields: &[
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Marked(
            "Organization",
            rt::Kind::Record(&structs::organization_info::SHAPE),
            rt::OPTIONAL.disabled(""),
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateLegalSealQrCodeRequest {
    type Response = CreateLegalSealQrCodeResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateLegalSealQrCode` answers.
#[non_exhaustive]
pub struct CreateLegalSealQrCodeResponse {
    /// The picture with the QR code, in base64, valid for 7 days.
    ///
    /// Limits: base64 (warns).
    pub qrcode_base64: String,
}

impl Default for CreateLegalSealQrCodeResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateLegalSealQrCodeResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.qrcode_base64)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.qrcode_base64)]);
    }
}

impl rt::Blank for CreateLegalSealQrCodeResponse {
    const BLANK: Self = Self {
        qrcode_base64: String::new(),
    };
}

rt::record_traits!(CreateLegalSealQrCodeResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateLegalSealQrCodeResponse",
    fields: &[
        rt::Field::Limited(
            "QrcodeBase64",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Base64))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateLegalSealQrCode",
    summary: "Makes a QR code with which the seal of the legal representative is made.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Api \
        InvalidParameter \
        MissingParameter \
        OperationDenied.ErrNoResourceAccess \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        ResourceNotFound \
        ResourceNotFound.Flow \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateLegalSealQrCodeRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateLegalSealQrCodeResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a QR code with which the seal of the legal representative is made.
    ///
    /// See [`CreateLegalSealQrCodeRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_legal_seal_qr_code(
        &self,
        request: &CreateLegalSealQrCodeRequest,
    ) -> rt::Call<'_, CreateLegalSealQrCodeResponse> {
        self.0.send(request)
    }
}
