// Generated from schema/ess/2020-11-11/actions/OperateSeals.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Switches seals on or off.
///
/// A seal that is off cannot be used in contracts until it is switched on again.
/// If the answer has a path or QR code for a face check, the operator must pass it before anything changes.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Say what is done and to which seals: set Act and SealIds. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE)
#[must_use]
#[non_exhaustive]
pub struct OperateSealsRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Whether the seals are switched on or off.
    pub act: Option<enums::SealOperation>,
    /// The seals, by the ids that the console or DescribeOrganizationSeals shows.
    pub seal_ids: Option<Vec<String>>,
    /// Special settings agreed on with the vendor, such as a face check of whoever switches seals.
    pub options: Option<Vec<structs::Option>>,
}

impl OperateSealsRequest {
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
    /// Sets `Act`.
    #[inline]
    pub fn act(mut self, act: enums::SealOperation) -> Self {
        self.act = Some(act);
        self
    }
    /// Sets `SealIds`.
    pub fn seal_ids(
        mut self,
        seal_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.seal_ids = Some(rt::list_from(seal_ids));
        self
    }
    /// Sets `Options`.
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = structs::Option>,
    ) -> Self {
        self.options = Some(rt::list(options));
        self
    }
}

impl Default for OperateSealsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OperateSealsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.act),
                rt::Member::Value(&self.seal_ids),
                rt::Member::Value(&self.options),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.act),
                rt::Slot::Value(&mut self.seal_ids),
                rt::Slot::Value(&mut self.options),
            ],
        );
    }
}

impl rt::Blank for OperateSealsRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        act: None,
        seal_ids: None,
        options: None,
    };
}

rt::record_traits!(OperateSealsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "OperateSealsRequest",
    fields: &[
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("Act", rt::Kind::Enum(&enums::seal_operation::TABLE)),
        rt::Field::Optional("SealIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional(
            "Options",
            rt::Kind::List(&rt::Kind::Record(&structs::option::SHAPE)),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "what-and-which",
            message: "Say what is done and to which seals: set Act and SealIds.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Act", "SealIds"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for OperateSealsRequest {
    type Response = OperateSealsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `OperateSeals` answers.
#[non_exhaustive]
pub struct OperateSealsResponse {
    /// The mini-program path where the operator must show the face before the seals are switched.
    /// Empty if no check is asked for.
    pub seal_operator_verify_path: Option<String>,
    /// The link to a QR code that leads to the face check needed before the seals are switched.
    /// Empty if no check is asked for.
    pub seal_operator_verify_qrcode_url: Option<String>,
}

impl Default for OperateSealsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OperateSealsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.seal_operator_verify_path),
                rt::Member::OptionalText(&self.seal_operator_verify_qrcode_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.seal_operator_verify_path),
                rt::Slot::OptionalText(&mut self.seal_operator_verify_qrcode_url),
            ],
        );
    }
}

impl rt::Blank for OperateSealsResponse {
    const BLANK: Self = Self {
        seal_operator_verify_path: None,
        seal_operator_verify_qrcode_url: None,
    };
}

rt::record_traits!(OperateSealsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "OperateSealsResponse",
    fields: &[
        rt::Field::Marked("SealOperatorVerifyPath", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("SealOperatorVerifyQrcodeUrl", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "OperateSeals",
    summary: "Switches seals on or off.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Db \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied \
        OperationDenied.Forbid \
        ResourceNotFound.Template",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<OperateSealsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<OperateSealsResponse>,
    },
};

impl crate::ess::Client {
    /// Switches seals on or off.
    ///
    /// See [`OperateSealsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn operate_seals(
        &self,
        request: &OperateSealsRequest,
    ) -> rt::Call<'_, OperateSealsResponse> {
        self.0.send(request)
    }
}
