// Generated from schema/ess/2020-11-11/actions/CreateOrganizationAuthFile.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a letter of authority of a company, ready to be stamped.
///
/// The stamped letter goes into PowerOfAttorneys of a registration or into AuthFiles of CreateBatchAdminChangeInvitations.
/// Nothing is checked here, but a letter with wrong details is refused later.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/organizations/CreateOrganizationAuthFile) (in Chinese)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateOrganizationAuthFileRequest {
    /// What the letter says about the company and its people.
    /// See yourself that it agrees with the business licence.
    pub organization_common_info: structs::OrganizationCommonInfo,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// What the letter is for.
    pub type_: Option<enums::AuthorizationLetterType>,
}

impl CreateOrganizationAuthFileRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(organization_common_info: structs::OrganizationCommonInfo) -> Self {
        Self {
            organization_common_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `OrganizationCommonInfo`.
    #[inline]
    pub fn organization_common_info(
        mut self,
        organization_common_info: structs::OrganizationCommonInfo,
    ) -> Self {
        self.organization_common_info = organization_common_info;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, type_: enums::AuthorizationLetterType) -> Self {
        self.type_ = Some(type_);
        self
    }
}

impl rt::Record for CreateOrganizationAuthFileRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.organization_common_info),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.type_),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.organization_common_info),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.type_),
            ],
        );
    }
}

impl rt::Blank for CreateOrganizationAuthFileRequest {
    const BLANK: Self = Self {
        organization_common_info: rt::Blank::BLANK,
        agent: None,
        operator: None,
        type_: None,
    };
}

rt::record_traits!(CreateOrganizationAuthFileRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateOrganizationAuthFileRequest",
    fields: &[
        rt::Field::Required(
            "OrganizationCommonInfo",
            rt::Kind::Record(&structs::organization_common_info::SHAPE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional(
            "Type",
            rt::Kind::Enum(&enums::authorization_letter_type::TABLE),
        ),
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
    /// The link to the letter, a PDF, valid for 5 minutes.
    pub file_url: Option<String>,
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
        out.show(&[rt::Member::OptionalText(&self.file_url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.file_url)]);
    }
}

impl rt::Blank for CreateOrganizationAuthFileResponse {
    const BLANK: Self = Self { file_url: None };
}

rt::record_traits!(CreateOrganizationAuthFileResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateOrganizationAuthFileResponse",
    fields: &[rt::Field::Marked("FileUrl", rt::Kind::Text, rt::SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateOrganizationAuthFile",
    summary: "Makes a letter of authority of a company, ready to be stamped.",
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
        blank: rt::blank::<CreateOrganizationAuthFileRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateOrganizationAuthFileResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a letter of authority of a company, ready to be stamped.
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
