// Generated from schema/ess/2020-11-11/actions/CreateBatchInitOrganizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link with which many companies are set up once they are verified.
///
/// The companies must be verified and must have registered through CreateOrganizationAuthUrl of the caller.
/// Whoever opens the link in the mini-program must be the super administrator or the legal representative of all of them.
/// To let them join the group, the operator needs the right to manage the group.
/// The link is valid for 7 days.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - PARTNER_AUTO_SIGN_AUTH lets a partner sign automatically: name it in AuthorizedOrganizationId.
/// - AuthorizedOrganizationId has an effect only if OperateTypes holds PARTNER_AUTO_SIGN_AUTH. (advice)
/// - ChangeAdminAuthAutoSign has an effect only if OperateTypes holds CHANGE_SUB_ORGANIZATION_ADMIN_AUTH. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.AgeNotAchieveNormalLegal`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL),
/// [`FailedOperation.NotAvailableSignReview`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW),
/// [`FailedOperation.OrganizationExperienceChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE),
/// [`FailedOperation.OrganizationNameChanged`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_CHANGED),
/// [`FailedOperation.OrganizationNameNeedChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.NoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_QUOTA),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrlRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// What is done with the companies.
    /// For AUTH_JOIN_ORGANIZATION_GROUP the operator needs the right to manage the group.
    pub operate_types: Vec<enums::OrganizationInitOperation>,
    /// The companies to set up, by their ids at the service, which DescribeOrganizationAuthStatus or the callback about their registration brings.
    /// They must be verified, and have registered through CreateOrganizationAuthUrl of the caller.
    ///
    /// Limits: at most 50 items.
    pub organization_ids: Vec<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The partner that may sign automatically with the seals of these companies, by the id that the console shows in the company's settings.
    /// Needed for PARTNER_AUTO_SIGN_AUTH.
    pub authorized_organization_id: Option<String>,
    /// True lets the parent company sign the agreement about changes of the super administrator automatically, for which the operator must be allowed to sign automatically; with false it is not signed automatically.
    pub change_admin_auth_auto_sign: Option<bool>,
}

impl CreateBatchInitOrganizationUrlRequest {
    /// Makes one with what it needs.
    pub fn new(
        operate_types: impl IntoIterator<
            Item = impl Into<enums::OrganizationInitOperation>,
        >,
        organization_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            operate_types: rt::list_from(operate_types),
            organization_ids: rt::list_from(organization_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `OperateTypes`.
    pub fn operate_types(
        mut self,
        operate_types: impl IntoIterator<
            Item = impl Into<enums::OrganizationInitOperation>,
        >,
    ) -> Self {
        self.operate_types = rt::list_from(operate_types);
        self
    }
    /// Sets `OrganizationIds`.
    pub fn organization_ids(
        mut self,
        organization_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.organization_ids = rt::list_from(organization_ids);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `AuthorizedOrganizationId`.
    pub fn authorized_organization_id(
        mut self,
        authorized_organization_id: impl Into<String>,
    ) -> Self {
        self.authorized_organization_id = Some(authorized_organization_id.into());
        self
    }
    /// Sets `ChangeAdminAuthAutoSign`.
    #[inline]
    pub fn change_admin_auth_auto_sign(
        mut self,
        change_admin_auth_auto_sign: bool,
    ) -> Self {
        self.change_admin_auth_auto_sign = Some(change_admin_auth_auto_sign);
        self
    }
}

impl rt::Record for CreateBatchInitOrganizationUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.operate_types),
                rt::Member::Value(&self.organization_ids),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.authorized_organization_id),
                rt::Member::OptionalBoolean(&self.change_admin_auth_auto_sign),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.operate_types),
                rt::Slot::Value(&mut self.organization_ids),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.authorized_organization_id),
                rt::Slot::OptionalBoolean(&mut self.change_admin_auth_auto_sign),
            ],
        );
    }
}

impl rt::Blank for CreateBatchInitOrganizationUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        operate_types: Vec::new(),
        organization_ids: Vec::new(),
        agent: None,
        authorized_organization_id: None,
        change_admin_auth_auto_sign: None,
    };
}

rt::record_traits!(CreateBatchInitOrganizationUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchInitOrganizationUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required(
            "OperateTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::organization_init_operation::TABLE)),
        ),
        rt::Field::Limited(
            "OrganizationIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("AuthorizedOrganizationId", rt::Kind::Text),
        rt::Field::Optional("ChangeAdminAuthAutoSign", rt::Kind::Boolean),
    ],
    rules: &[
        rt::Rule {
            id: "partner",
            message: "PARTNER_AUTO_SIGN_AUTH lets a partner sign automatically: name it in AuthorizedOrganizationId.",
            each: "",
            when: rt::Condition::In(
                "OperateTypes[*]",
                &[rt::Literal::Text("PARTNER_AUTO_SIGN_AUTH")],
                None,
            ),
            demand: rt::Demand::Require(&["AuthorizedOrganizationId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "partner-needs-operation",
            message: "AuthorizedOrganizationId has an effect only if OperateTypes holds PARTNER_AUTO_SIGN_AUTH.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "OperateTypes[*]",
                    &[rt::Literal::Text("PARTNER_AUTO_SIGN_AUTH")],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(&["AuthorizedOrganizationId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "agreement-needs-operation",
            message: "ChangeAdminAuthAutoSign has an effect only if OperateTypes holds CHANGE_SUB_ORGANIZATION_ADMIN_AUTH.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ChangeAdminAuthAutoSign",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "OperateTypes[*]",
                            &[rt::Literal::Text("CHANGE_SUB_ORGANIZATION_ADMIN_AUTH")],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["ChangeAdminAuthAutoSign"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateBatchInitOrganizationUrlRequest {
    type Response = CreateBatchInitOrganizationUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchInitOrganizationUrl` answers.
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrlResponse {
    /// The page of the mini-program where the companies are set up, for a jump from an app or another mini-program.
    pub mini_app_path: String,
    /// The long link with which the companies are set up.
    pub operate_long_url: String,
    /// The short link with which the companies are set up, suited for text messages.
    pub operate_short_url: String,
    /// The link to a picture with a QR code with which the companies are set up.
    pub qr_code_url: String,
}

impl Default for CreateBatchInitOrganizationUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchInitOrganizationUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.mini_app_path),
                rt::Member::Text(&self.operate_long_url),
                rt::Member::Text(&self.operate_short_url),
                rt::Member::Text(&self.qr_code_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.mini_app_path),
                rt::Slot::Text(&mut self.operate_long_url),
                rt::Slot::Text(&mut self.operate_short_url),
                rt::Slot::Text(&mut self.qr_code_url),
            ],
        );
    }
}

impl rt::Blank for CreateBatchInitOrganizationUrlResponse {
    const BLANK: Self = Self {
        mini_app_path: String::new(),
        operate_long_url: String::new(),
        operate_short_url: String::new(),
        qr_code_url: String::new(),
    };
}

rt::record_traits!(CreateBatchInitOrganizationUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchInitOrganizationUrlResponse",
    fields: &[
        rt::Field::Marked("MiniAppPath", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("OperateLongUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("OperateShortUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("QRCodeUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateBatchInitOrganizationUrl",
    summary: "Makes a link with which many companies are set up once they are verified.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.AgeNotAchieveNormalLegal \
        FailedOperation.NotAvailableSignReview \
        FailedOperation.OrganizationExperienceChange \
        FailedOperation.OrganizationNameChanged \
        FailedOperation.OrganizationNameNeedChange \
        InternalError.Db \
        InternalError.DbRead \
        InternalError.Decryption \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.Encryption \
        InternalError.System \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.NoQuota \
        ResourceNotFound \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchInitOrganizationUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchInitOrganizationUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link with which many companies are set up once they are verified.
    ///
    /// See [`CreateBatchInitOrganizationUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_init_organization_url(
        &self,
        request: &CreateBatchInitOrganizationUrlRequest,
    ) -> rt::Call<'_, CreateBatchInitOrganizationUrlResponse> {
        self.0.send(request)
    }
}
