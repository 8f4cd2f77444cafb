// Generated from schema/essbasic/2021-05-26/actions/ModifyOrganizationBusinessInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Takes over what has changed in a company's entry in the commercial register.
///
/// Only the super administrator and the legal representative may call it, each at most 10 times a day.
/// Send only what has changed; the licence is kept as proof and not read.
/// The service checks name, legal representative and code against the register: if they do not agree, or the company is not in good standing there, people at the vendor review the change, and a callback tells the outcome.
/// Another callback tells of every change that has been made.
/// A new name is refused, with ErrorCode 1 in the answer, while there are unfinished contracts under the old one, of this company anywhere at the service or of a company of the same name outside the platform, unless the vendor has exempted the company.
/// A new legal representative voids the seal of the old one, who becomes an ordinary employee, and is told by text message; a new name brings a new certificate and official seal.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - Nothing changes: set what is new of OrganizationName, Address, OrganizationType and LegalName, or do not call. (warns) (`FailedOperation.OrganizationNotChange`)
/// - NewLegalMobile belongs to a new legal representative: set LegalName too, or leave it out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.OrganizationNotChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NOT_CHANGE),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NotSupportOrgType`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NOT_SUPPORT_ORG_TYPE),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct ModifyOrganizationBusinessInfoRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and both OpenIds are unique in the application.
    /// The employee must be the company's super administrator or legal representative.
    pub agent: Option<structs::Agent>,
    /// A picture of the new business licence or a similar certificate, by its id from UploadFiles.
    /// It is only kept as proof and not read: say in the other members what is new.
    pub biz_license_resource_id: String,
    /// The new name, as in the register.
    /// Only if it has changed.
    /// It is refused while contracts under the old name are unfinished, and brings a new certificate and official seal.
    pub organization_name: Option<String>,
    /// The new registered address, from which province, city and district are taken.
    /// Only if it has changed.
    pub address: Option<String>,
    /// The new legal kind.
    /// Only if it has changed; for now an individual business can become an enterprise, and nothing else.
    ///
    /// Limits: one of `INDIVIDUALBIZ`, `ENTERPRISE`; one of `ENTERPRISE` (warns) (`OperationDenied.NotSupportOrgType`).
    pub organization_type: Option<enums::OrganizationType>,
    /// The new legal representative, as in the register.
    /// Only if it has changed.
    /// The seal of the old one becomes void, and the old one an ordinary employee.
    ///
    /// Limits: text without `&` (warns).
    pub legal_name: Option<String>,
    /// A mobile or landline number of the new legal representative, who is told by text message.
    /// Only with LegalName.
    ///
    /// Limits: a mobile number of 11 digits or a landline number (warns).
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
    pub fn organization_type(
        mut self,
        organization_type: impl Into<enums::OrganizationType>,
    ) -> Self {
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
                rt::Member::Value(&self.organization_type),
                rt::Member::OptionalText(&self.legal_name),
                rt::Member::OptionalText(&self.new_legal_mobile),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.biz_license_resource_id),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.address),
                rt::Slot::Value(&mut self.organization_type),
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
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("BizLicenseResourceId", rt::Kind::Text),
        rt::Field::Optional("OrganizationName", rt::Kind::Text),
        rt::Field::Optional("Address", rt::Kind::Text),
        rt::Field::Limited(
            "OrganizationType",
            rt::Kind::Enum(&enums::organization_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("INDIVIDUALBIZ"),
                            rt::Literal::Text("ENTERPRISE"),
                        ],
                    ),
                ),
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Enum(&[rt::Literal::Text("ENTERPRISE")]),
                    "OperationDenied.NotSupportOrgType",
                ),
            ],
        ),
        rt::Field::Limited(
            "LegalName",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "NewLegalMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new(
                                "^(1[0-9]{10}|(0[0-9]{2,3}-?)?[0-9]{7,8}(-[0-9]{1,6})?)$",
                            )
                            .hint("a mobile number of 11 digits or a landline number"),
                    ),
                ),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "acting-for",
            message: "The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &["Agent.ProxyOrganizationOpenId", "Agent.ProxyOperator.OpenId"],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "something-changes",
            message: "Nothing changes: set what is new of OrganizationName, Address, OrganizationType and LegalName, or do not call.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(
                &[
                    &["OrganizationName"],
                    &["Address"],
                    &["OrganizationType"],
                    &["LegalName"],
                ],
            ),
            severity: rt::Severity::Warn,
            code: "FailedOperation.OrganizationNotChange",
        },
        rt::Rule {
            id: "mobile-of-new-representative",
            message: "NewLegalMobile belongs to a new legal representative: set LegalName too, or leave it out.",
            each: "",
            when: rt::Condition::Absent("LegalName"),
            demand: rt::Demand::Ignored(&["NewLegalMobile"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ModifyOrganizationBusinessInfoRequest {
    type Response = ModifyOrganizationBusinessInfoResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifyOrganizationBusinessInfo` answers.
#[non_exhaustive]
pub struct ModifyOrganizationBusinessInfoResponse {
    /// What stood in the way of the change.
    /// Look at it even though the call succeeded.
    pub error_code: Option<enums::BusinessChangeResult>,
    /// The same in words, such as how many contracts are unfinished.
    pub error_message: Option<String>,
    /// How many contracts are unfinished, if they keep the name from changing.
    pub unfinished_count: Option<i64>,
    /// Unfinished contracts of a company of the same name outside of the platform.
    /// You may not be able to look them up; ask the company to finish or cancel them.
    pub flow_ids: Vec<String>,
    /// Unfinished contracts of the customer company, in other applications too.
    /// Those you may not be able to look up; ask the company to finish or cancel them.
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
                rt::Member::Value(&self.error_code),
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
                rt::Slot::Value(&mut self.error_code),
                rt::Slot::OptionalText(&mut self.error_message),
                rt::Slot::OptionalInteger(&mut self.unfinished_count),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.channel_flow_ids),
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
        rt::Field::Optional(
            "ErrorCode",
            rt::Kind::Enum(&enums::business_change_result::TABLE),
        ),
        rt::Field::Optional("ErrorMessage", rt::Kind::Text),
        rt::Field::Optional("UnfinishedCount", rt::Kind::Integer),
        rt::Field::Optional("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional("ChannelFlowIds", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ModifyOrganizationBusinessInfo",
    summary: "Takes over what has changed in a company's entry in the commercial register.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.OrganizationNotChange \
        InternalError.Db \
        InvalidParameter \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied \
        OperationDenied.NotSupportOrgType \
        ResourceNotFound",
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
    /// Takes over what has changed in a company's entry in the commercial register.
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
