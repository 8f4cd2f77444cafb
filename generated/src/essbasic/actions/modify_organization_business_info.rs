// Generated from schema/essbasic/2021-05-26/actions/ModifyOrganizationBusinessInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ModifyOrganizationBusinessInfo`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ModifyOrganizationBusinessInfoRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `BizLicenseResourceId`.
    pub biz_license_resource_id: String,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
    /// `Address`.
    pub address: Option<String>,
    /// `OrganizationType`.
    pub organization_type: Option<String>,
    /// `LegalName`.
    pub legal_name: Option<String>,
    /// `NewLegalMobile`.
    pub new_legal_mobile: Option<String>,
}

impl ModifyOrganizationBusinessInfoRequest {
    /// Makes one with what it needs.
    pub fn new(biz_license_resource_id: impl Into<String>) -> Self {
        Self {
            biz_license_resource_id: biz_license_resource_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `BizLicenseResourceId`.
    pub fn biz_license_resource_id(
        mut self,
        biz_license_resource_id: impl Into<String>,
    ) -> Self {
        self.biz_license_resource_id = biz_license_resource_id.into();
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
    /// Sets `OrganizationType`.
    pub fn organization_type(mut self, organization_type: impl Into<String>) -> Self {
        self.organization_type = Some(organization_type.into());
        self
    }
    /// Sets `LegalName`.
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }
    /// Sets `NewLegalMobile`.
    pub fn new_legal_mobile(mut self, new_legal_mobile: impl Into<String>) -> Self {
        self.new_legal_mobile = Some(new_legal_mobile.into());
        self
    }
}

impl rt::Record for ModifyOrganizationBusinessInfoRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.biz_license_resource_id),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.address),
                rt::Member::OptionalText(&self.organization_type),
                rt::Member::OptionalText(&self.legal_name),
                rt::Member::OptionalText(&self.new_legal_mobile),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.biz_license_resource_id),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.address),
                rt::Slot::OptionalText(&mut self.organization_type),
                rt::Slot::OptionalText(&mut self.legal_name),
                rt::Slot::OptionalText(&mut self.new_legal_mobile),
            ],
        );
    }
}

impl rt::Blank for ModifyOrganizationBusinessInfoRequest {
    const BLANK: Self = Self {
        agent: None,
        biz_license_resource_id: String::new(),
        organization_name: None,
        address: None,
        organization_type: None,
        legal_name: None,
        new_legal_mobile: None,
    };
}

rt::record_traits!(ModifyOrganizationBusinessInfoRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyOrganizationBusinessInfoRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("BizLicenseResourceId", rt::Kind::Text),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
        rt::Field::optional("Address", rt::Kind::Text),
        rt::Field::optional("OrganizationType", rt::Kind::Text),
        rt::Field::optional("LegalName", rt::Kind::Text).sensitive(),
        rt::Field::optional("NewLegalMobile", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};

impl rt::Request for ModifyOrganizationBusinessInfoRequest {
    type Response = ModifyOrganizationBusinessInfoResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifyOrganizationBusinessInfo` answers.
#[non_exhaustive]
pub struct ModifyOrganizationBusinessInfoResponse {
    /// `ErrorCode`.
    pub error_code: Option<i64>,
    /// `ErrorMessage`.
    pub error_message: Option<String>,
    /// `UnfinishedCount`.
    pub unfinished_count: Option<i64>,
    /// `FlowIds`.
    pub flow_ids: Vec<String>,
    /// `ChannelFlowIds`.
    pub channel_flow_ids: Vec<String>,
}

impl Default for ModifyOrganizationBusinessInfoResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ModifyOrganizationBusinessInfoResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalInteger(&self.error_code),
                rt::Member::OptionalText(&self.error_message),
                rt::Member::OptionalInteger(&self.unfinished_count),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.channel_flow_ids),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalInteger(&mut self.error_code),
                rt::Slot::OptionalText(&mut self.error_message),
                rt::Slot::OptionalInteger(&mut self.unfinished_count),
                rt::Value::slot(&mut self.flow_ids),
                rt::Value::slot(&mut self.channel_flow_ids),
            ],
        );
    }
}

impl rt::Blank for ModifyOrganizationBusinessInfoResponse {
    const BLANK: Self = Self {
        error_code: None,
        error_message: None,
        unfinished_count: None,
        flow_ids: Vec::new(),
        channel_flow_ids: Vec::new(),
    };
}

rt::record_traits!(ModifyOrganizationBusinessInfoResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ModifyOrganizationBusinessInfoResponse",
    fields: &[
        rt::Field::optional("ErrorCode", rt::Kind::Integer),
        rt::Field::optional("ErrorMessage", rt::Kind::Text),
        rt::Field::optional("UnfinishedCount", rt::Kind::Integer),
        rt::Field::optional("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("ChannelFlowIds", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ModifyOrganizationBusinessInfo",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.OrganizationNotChange",
        "InternalError.Db",
        "InvalidParameter",
        "InvalidParameterValue",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.NotSupportOrgType",
        "ResourceNotFound",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ModifyOrganizationBusinessInfoRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ModifyOrganizationBusinessInfoResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ModifyOrganizationBusinessInfo`.
    ///
    /// See [`ModifyOrganizationBusinessInfoRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn modify_organization_business_info(
        &self,
        request: &ModifyOrganizationBusinessInfoRequest,
    ) -> rt::Call<'_, ModifyOrganizationBusinessInfoResponse> {
        self.0.send(request)
    }
}
