// Generated from schema/ess/2020-11-11/actions/DescribePersonCertificate.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribePersonCertificate`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribePersonCertificateRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `UserInfo`.
    pub user_info: structs::UserThreeFactor,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `SceneKey`.
    pub scene_key: Option<String>,
}

impl DescribePersonCertificateRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(user_info: structs::UserThreeFactor) -> Self {
        Self {
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
    /// Sets `SceneKey`.
    pub fn scene_key(mut self, scene_key: impl Into<String>) -> Self {
        self.scene_key = Some(scene_key.into());
        self
    }
}

impl rt::Record for DescribePersonCertificateRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.user_info),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.scene_key),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.user_info),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.scene_key),
            ],
        );
    }
}

impl rt::Blank for DescribePersonCertificateRequest {
    const BLANK: Self = Self {
        operator: None,
        user_info: rt::Blank::BLANK,
        agent: None,
        scene_key: None,
    };
}

rt::record_traits!(DescribePersonCertificateRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribePersonCertificateRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required(
            "UserInfo",
            rt::Kind::Record(&structs::user_three_factor::SHAPE),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("SceneKey", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DescribePersonCertificateRequest {
    type Response = DescribePersonCertificateResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribePersonCertificate` answers.
#[non_exhaustive]
pub struct DescribePersonCertificateResponse {
    /// `Cert`.
    pub cert: Option<String>,
}

impl Default for DescribePersonCertificateResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribePersonCertificateResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.cert)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.cert)]);
    }
}

impl rt::Blank for DescribePersonCertificateResponse {
    const BLANK: Self = Self { cert: None };
}

rt::record_traits!(DescribePersonCertificateResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribePersonCertificateResponse",
    fields: &[rt::Field::optional("Cert", rt::Kind::Text).sensitive()],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribePersonCertificate",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &["InternalError", "InvalidParameter.EmptyParams", "OperationDenied"],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribePersonCertificateRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribePersonCertificateResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DescribePersonCertificate`.
    ///
    /// See [`DescribePersonCertificateRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_person_certificate(
        &self,
        request: &DescribePersonCertificateRequest,
    ) -> rt::Call<'_, DescribePersonCertificateResponse> {
        self.0.send(request)
    }
}
