// Generated from schema/essbasic/2021-05-26/actions/CreateOrganizationAuthFile.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CreateOrganizationAuthFile`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateOrganizationAuthFileRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `OrganizationCommonInfo`.
    pub organization_common_info: Option<structs::OrganizationCommonInfo>,
    /// `Type`.
    pub type_: Option<i64>,
}

impl CreateOrganizationAuthFileRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `OrganizationCommonInfo`.
    #[inline]
    pub fn organization_common_info(
        mut self,
        organization_common_info: structs::OrganizationCommonInfo,
    ) -> Self {
        self.organization_common_info = Some(organization_common_info);
        self
    }
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, type_: i64) -> Self {
        self.type_ = Some(type_);
        self
    }
}

impl Default for CreateOrganizationAuthFileRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateOrganizationAuthFileRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.organization_common_info),
                rt::Member::OptionalInteger(&self.type_),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.organization_common_info),
                rt::Slot::OptionalInteger(&mut self.type_),
            ],
        );
    }
}

impl rt::Blank for CreateOrganizationAuthFileRequest {
    const BLANK: Self = Self {
        agent: None,
        organization_common_info: None,
        type_: None,
    };
}

rt::record_traits!(CreateOrganizationAuthFileRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateOrganizationAuthFileRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional(
            "OrganizationCommonInfo",
            rt::Kind::Record(&structs::organization_common_info::SHAPE),
        ),
        rt::Field::optional("Type", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for CreateOrganizationAuthFileRequest {
    type Response = CreateOrganizationAuthFileResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateOrganizationAuthFile` answers.
#[non_exhaustive]
pub struct CreateOrganizationAuthFileResponse {
    /// `FileUrl`.
    pub file_url: String,
}

impl Default for CreateOrganizationAuthFileResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateOrganizationAuthFileResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.file_url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.file_url)]);
    }
}

impl rt::Blank for CreateOrganizationAuthFileResponse {
    const BLANK: Self = Self { file_url: String::new() };
}

rt::record_traits!(CreateOrganizationAuthFileResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateOrganizationAuthFileResponse",
    fields: &[rt::Field::required("FileUrl", rt::Kind::Text).sensitive()],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateOrganizationAuthFile",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.ParamError",
        "MissingParameter",
        "OperationDenied",
        "ResourceNotFound.Application",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateOrganizationAuthFileRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateOrganizationAuthFileResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `CreateOrganizationAuthFile`.
    ///
    /// See [`CreateOrganizationAuthFileRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_organization_auth_file(
        &self,
        request: &CreateOrganizationAuthFileRequest,
    ) -> rt::Call<'_, CreateOrganizationAuthFileResponse> {
        self.0.send(request)
    }
}
