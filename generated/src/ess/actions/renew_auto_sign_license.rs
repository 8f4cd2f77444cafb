// Generated from schema/ess/2020-11-11/actions/RenewAutoSignLicense.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `RenewAutoSignLicense`.
///
/// By default the service takes 20 calls a second.
///
/// Deprecated.
#[must_use]
#[non_exhaustive]
pub struct RenewAutoSignLicenseRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `SceneKey`.
    pub scene_key: String,
    /// `UserInfo`.
    pub user_info: structs::UserThreeFactor,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl RenewAutoSignLicenseRequest {
    /// Makes one with what it needs.
    pub fn new(
        scene_key: impl Into<String>,
        user_info: structs::UserThreeFactor,
    ) -> Self {
        Self {
            scene_key: scene_key.into(),
            user_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `SceneKey`.
    pub fn scene_key(mut self, scene_key: impl Into<String>) -> Self {
        self.scene_key = scene_key.into();
        self
    }
    /// Sets `UserInfo`.
    #[inline]
    pub fn user_info(mut self, user_info: structs::UserThreeFactor) -> Self {
        self.user_info = user_info;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for RenewAutoSignLicenseRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.scene_key),
                rt::Member::Value(&self.user_info),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.scene_key),
                rt::Value::slot(&mut self.user_info),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for RenewAutoSignLicenseRequest {
    const BLANK: Self = Self {
        operator: None,
        scene_key: String::new(),
        user_info: rt::Blank::BLANK,
        agent: None,
    };
}

rt::record_traits!(RenewAutoSignLicenseRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "RenewAutoSignLicenseRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("SceneKey", rt::Kind::Text),
        rt::Field::required(
            "UserInfo",
            rt::Kind::Record(&structs::user_three_factor::SHAPE),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for RenewAutoSignLicenseRequest {
    type Response = RenewAutoSignLicenseResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `RenewAutoSignLicense` answers.
#[non_exhaustive]
pub struct RenewAutoSignLicenseResponse {
    /// `LicenseTo`.
    pub license_to: Option<i64>,
}

impl Default for RenewAutoSignLicenseResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for RenewAutoSignLicenseResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalInteger(&self.license_to)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalInteger(&mut self.license_to)]);
    }
}

impl rt::Blank for RenewAutoSignLicenseResponse {
    const BLANK: Self = Self { license_to: None };
}

rt::record_traits!(RenewAutoSignLicenseResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "RenewAutoSignLicenseResponse",
    fields: &[rt::Field::optional("LicenseTo", rt::Kind::Integer)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "RenewAutoSignLicense",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: true,
    errors: &[
        "AuthFailure",
        "FailedOperation",
        "FailedOperation.LicenseNoQuota",
        "InternalError",
        "InternalError.Api",
        "InternalError.Db",
        "InternalError.DependsApi",
        "InternalError.DependsDb",
        "InternalError.System",
        "InvalidParameter.CardNumber",
        "InvalidParameter.CardType",
        "InvalidParameter.Name",
        "MissingParameter",
        "OperationDenied",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<RenewAutoSignLicenseRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<RenewAutoSignLicenseResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `RenewAutoSignLicense`.
    ///
    /// See [`RenewAutoSignLicenseRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[deprecated(note = "the service advises against it")]
    #[inline]
    pub fn renew_auto_sign_license(
        &self,
        request: &RenewAutoSignLicenseRequest,
    ) -> rt::Call<'_, RenewAutoSignLicenseResponse> {
        self.0.send(request)
    }
}
