// Generated from schema/ess/2020-11-11/actions/DescribePersonCertificate.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Fetches the digital certificate of a private person.
///
/// Only for people who have switched on automatic signing in medical use, or the call fails with OperationDenied.
/// The vendor opens this on request only.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter.EmptyParams`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMPTY_PARAMS),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct DescribePersonCertificateRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The person whose certificate is fetched, somebody who has switched on automatic signing in medical use.
    pub user_info: structs::UserThreeFactor,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The use that the certificate was issued for.
    pub scene_key: Option<enums::AutoSignScene>,
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
    pub fn scene_key(mut self, scene_key: impl Into<enums::AutoSignScene>) -> Self {
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
                rt::Member::Value(&self.scene_key),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.user_info),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.scene_key),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required(
            "UserInfo",
            rt::Kind::Record(&structs::user_three_factor::SHAPE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("SceneKey", rt::Kind::Enum(&enums::auto_sign_scene::TABLE)),
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
    /// The certificate, in base64.
    ///
    /// Limits: base64 (warns).
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
    fields: &[
        rt::Field::Limited(
            "Cert",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Base64))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribePersonCertificate",
    summary: "Fetches the digital certificate of a private person.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError \
        InvalidParameter.EmptyParams \
        OperationDenied",
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
    /// Fetches the digital certificate of a private person.
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
