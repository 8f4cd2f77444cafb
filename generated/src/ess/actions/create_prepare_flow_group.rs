// Generated from schema/ess/2020-11-11/actions/CreatePrepareFlowGroup.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Creates a link to a web page on which a user prepares a group of contracts and starts it.
///
/// The page can be embedded in a system of your own and does what CreateFlowGroupByFiles does; groups from templates are not supported.
/// The call starts nothing: the group begins when the user starts it on the page.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The page makes groups from files only: send ResourceType 2, and the files in FileIds. (warns)
/// - The group is made from files: set FileIds of each contract. (warns) (`MissingParameter.ResourceId`)
/// - Components holds what is written into the PDF: no SIGN\_ types, which go into SignComponents of a signer. (`OperationDenied.NoSupportComponentType`)
/// - ApproverVerifyType of the group decides, so ApproverVerifyTypes of the signers has no effect. (advice)
/// - FlowGroupType is given to every contract of the group: leave FlowType out. (advice)
/// - FlowGroupDeadline is given to every contract of the group: leave Deadline out. (advice)
/// - On an embedded page signers cannot be left to be named later: leave FillType out, or let the user add the signer. (advice)
#[must_use]
#[non_exhaustive]
pub struct CreatePrepareFlowGroupRequest {
    /// The member of staff who uses the page and becomes the initiator of the group; this person needs the right to call the action and to use the files.
    pub operator: Option<structs::UserInfo>,
    /// The name under which the group is shown, on the page and to its signers.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub flow_group_name: String,
    /// The contracts that the page begins with, each with its file in FileIds.
    ///
    /// Limits: at least 2 items (warns); at most 50 items.
    pub flow_group_infos: Vec<structs::FlowGroupInfo>,
    /// What the contracts are made from; for now only files (2) work.
    ///
    /// Limits: one of `1`, `2`.
    pub resource_type: enums::ResourceType,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// What the user may do on the page, how signers are told, and whether the group is approved by the service's workflow first.
    pub flow_group_options: Option<structs::FlowGroupOptions>,
    /// The category of all contracts of the group, in your own words.
    pub flow_group_type: Option<String>,
    /// When all contracts of the group must have been signed.
    /// It goes before the Deadline of each contract.
    ///
    /// 0 means not set. Limits: seconds since 1970; not in the past (warns).
    pub flow_group_deadline: Option<i64>,
}

impl CreatePrepareFlowGroupRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_group_name: impl Into<String>,
        flow_group_infos: impl IntoIterator<Item = structs::FlowGroupInfo>,
        resource_type: enums::ResourceType,
    ) -> Self {
        Self {
            flow_group_name: flow_group_name.into(),
            flow_group_infos: rt::list(flow_group_infos),
            resource_type,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowGroupName`.
    pub fn flow_group_name(mut self, flow_group_name: impl Into<String>) -> Self {
        self.flow_group_name = flow_group_name.into();
        self
    }
    /// Sets `FlowGroupInfos`.
    pub fn flow_group_infos(
        mut self,
        flow_group_infos: impl IntoIterator<Item = structs::FlowGroupInfo>,
    ) -> Self {
        self.flow_group_infos = rt::list(flow_group_infos);
        self
    }
    /// Sets `ResourceType`.
    #[inline]
    pub fn resource_type(mut self, resource_type: enums::ResourceType) -> Self {
        self.resource_type = resource_type;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowGroupOptions`.
    #[inline]
    pub fn flow_group_options(
        mut self,
        flow_group_options: structs::FlowGroupOptions,
    ) -> Self {
        self.flow_group_options = Some(flow_group_options);
        self
    }
    /// Sets `FlowGroupType`.
    pub fn flow_group_type(mut self, flow_group_type: impl Into<String>) -> Self {
        self.flow_group_type = Some(flow_group_type.into());
        self
    }
    /// Sets `FlowGroupDeadline`.
    #[inline]
    pub fn flow_group_deadline(mut self, flow_group_deadline: i64) -> Self {
        self.flow_group_deadline = Some(flow_group_deadline);
        self
    }
}

impl rt::Record for CreatePrepareFlowGroupRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_group_name),
                rt::Member::Value(&self.flow_group_infos),
                rt::Member::Value(&self.resource_type),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_group_options),
                rt::Member::OptionalText(&self.flow_group_type),
                rt::Member::OptionalInteger(&self.flow_group_deadline),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_group_name),
                rt::Slot::Value(&mut self.flow_group_infos),
                rt::Slot::Value(&mut self.resource_type),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_group_options),
                rt::Slot::OptionalText(&mut self.flow_group_type),
                rt::Slot::OptionalInteger(&mut self.flow_group_deadline),
            ],
        );
    }
}

impl rt::Blank for CreatePrepareFlowGroupRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_group_name: String::new(),
        flow_group_infos: Vec::new(),
        resource_type: rt::Blank::BLANK,
        agent: None,
        flow_group_options: None,
        flow_group_type: None,
        flow_group_deadline: None,
    };
}

rt::record_traits!(CreatePrepareFlowGroupRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreatePrepareFlowGroupRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowGroupName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "FlowGroupInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_group_info::SHAPE)),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::MinItems(2)),
                rt::Check::Deny(rt::Test::MaxItems(50)),
            ],
        ),
        rt::Field::Limited(
            "ResourceType",
            rt::Kind::Enum(&enums::resource_type::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(&[rt::Literal::Integer(1), rt::Literal::Integer(2)]),
                ),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "FlowGroupOptions",
            rt::Kind::Record(&structs::flow_group_options::SHAPE),
        ),
        rt::Field::Optional("FlowGroupType", rt::Kind::Text),
        rt::Field::Limited(
            "FlowGroupDeadline",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Warn(rt::Test::Time(Some(0), None)),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "files-only",
            message: "The page makes groups from files only: send ResourceType 2, and the files in FileIds.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow("ResourceType", &[rt::Literal::Integer(2)]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "file-needed",
            message: "The group is made from files: set FileIds of each contract.",
            each: "FlowGroupInfos[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(2)], None),
            demand: rt::Demand::Require(&["FileIds"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter.ResourceId",
        },
        rt::Rule {
            id: "component-types",
            message: "Components holds what is written into the PDF: no SIGN_ types, which go into SignComponents of a signer.",
            each: "FlowGroupInfos[*].Components[*]",
            when: rt::Condition::In(
                "ComponentType",
                &[
                    rt::Literal::Text("SIGN_SEAL"),
                    rt::Literal::Text("SIGN_DATE"),
                    rt::Literal::Text("SIGN_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SEAL"),
                    rt::Literal::Text("SIGN_OPINION"),
                    rt::Literal::Text("SIGN_VIRTUAL_COMBINATION"),
                    rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                    rt::Literal::Text("SIGN_SELECTOR"),
                    rt::Literal::Text("SIGN_LEGAL_PERSON_SEAL"),
                ],
                None,
            ),
            demand: rt::Demand::Forbid(&["ComponentType"]),
            severity: rt::Severity::Deny,
            code: "OperationDenied.NoSupportComponentType",
        },
        rt::Rule {
            id: "group-check-wins",
            message: "ApproverVerifyType of the group decides, so ApproverVerifyTypes of the signers has no effect.",
            each: "FlowGroupInfos[*].Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["ApproverVerifyTypes"],
                "$.FlowGroupOptions.ApproverVerifyType",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "group-type-wins",
            message: "FlowGroupType is given to every contract of the group: leave FlowType out.",
            each: "FlowGroupInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["FlowType"], "$.FlowGroupType"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "group-deadline-wins",
            message: "FlowGroupDeadline is given to every contract of the group: leave Deadline out.",
            each: "FlowGroupInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["Deadline"], "$.FlowGroupDeadline"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fill-type-on-page",
            message: "On an embedded page signers cannot be left to be named later: leave FillType out, or let the user add the signer.",
            each: "FlowGroupInfos[*].Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["ApproverOption.FillType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreatePrepareFlowGroupRequest {
    type Response = CreatePrepareFlowGroupResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreatePrepareFlowGroup` answers.
#[non_exhaustive]
pub struct CreatePrepareFlowGroupResponse {
    /// The id that the group will have.
    /// It means something only once the user has started the group on the page.
    pub flow_group_id: String,
    /// The link to the page for the group.
    pub prepare_url: Option<String>,
}

impl Default for CreatePrepareFlowGroupResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreatePrepareFlowGroupResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_group_id),
                rt::Member::OptionalText(&self.prepare_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Slot::OptionalText(&mut self.prepare_url),
            ],
        );
    }
}

impl rt::Blank for CreatePrepareFlowGroupResponse {
    const BLANK: Self = Self {
        flow_group_id: String::new(),
        prepare_url: None,
    };
}

rt::record_traits!(CreatePrepareFlowGroupResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreatePrepareFlowGroupResponse",
    fields: &[
        rt::Field::Required("FlowGroupId", rt::Kind::Text),
        rt::Field::Marked("PrepareUrl", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreatePrepareFlowGroup",
    summary: "Creates a link to a web page on which a user prepares a group of contracts and starts it.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.AgeNotAchieveNormalLegal \
        FailedOperation.FlowHasDocument \
        FailedOperation.FlowHasNoDocument \
        FailedOperation.NoSignReviewPass \
        FailedOperation.OrganizationExperienceChange \
        FailedOperation.OrganizationNameChanged \
        FailedOperation.OrganizationNameNeedChange \
        FailedOperation.PreViewUrlFail \
        FailedOperation.RequestLimitExceeded \
        FailedOperation.UserInfoNoMatch \
        InternalError \
        InternalError.Db \
        InternalError.DbConnection \
        InternalError.DbInsert \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.JsonMarshal \
        InternalError.Pdf \
        InternalError.Serialize \
        InternalError.System \
        InvalidParameter.ApproverType \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.CcNum \
        InvalidParameter.ClientToken \
        InvalidParameter.ComponentFileIndex \
        InvalidParameter.ComponentPage \
        InvalidParameter.ComponentPosition \
        InvalidParameter.ComponentTypeNoMatchValue \
        InvalidParameter.ComponentValue \
        InvalidParameter.CustomShowMap \
        InvalidParameter.EmptyParams \
        InvalidParameter.EndPoint \
        InvalidParameter.FlowCallbackUrl \
        InvalidParameter.FlowDeadLine \
        InvalidParameter.FlowDescription \
        InvalidParameter.FlowName \
        InvalidParameter.FlowType \
        InvalidParameter.FlowUserData \
        InvalidParameter.FromSource \
        InvalidParameter.IdCardValidityOverLimit \
        InvalidParameter.InvalidChannel \
        InvalidParameter.InvalidId \
        InvalidParameter.InvalidMobile \
        InvalidParameter.InvalidName \
        InvalidParameter.InvalidOrganizationName \
        InvalidParameter.InvalidVerifyChannel \
        InvalidParameter.MissingRequiredComponentValue \
        InvalidParameter.Mobile \
        InvalidParameter.Name \
        InvalidParameter.NotifyType \
        InvalidParameter.OrganizationName \
        InvalidParameter.ParamError \
        InvalidParameter.PersonAutoSignTag \
        InvalidParameter.PreReadTime \
        InvalidParameter.SealId \
        InvalidParameter.SignComponents \
        InvalidParameter.VerifyChannel \
        InvalidParameterValue \
        LimitExceeded \
        MissingParameter \
        MissingParameter.ApproverMobile \
        MissingParameter.ApproverName \
        MissingParameter.ApproverOrganizationInfo \
        MissingParameter.ApproverRole \
        MissingParameter.ApproverSignComponent \
        MissingParameter.Field \
        MissingParameter.FileNames \
        MissingParameter.FlowApprover \
        MissingParameter.FlowId \
        MissingParameter.KeyWord \
        MissingParameter.Recipient \
        MissingParameter.ResourceId \
        MissingParameter.ServerSignSealId \
        MissingParameter.SignComponents \
        OperationDenied \
        OperationDenied.ApproverNoMatchTemplate \
        OperationDenied.ApproverRepeat \
        OperationDenied.BranchSendFlowToParentNotAllow \
        OperationDenied.CcForbid \
        OperationDenied.CcUserRepeat \
        OperationDenied.ErrNoSupportIndividualHasOrganizationName \
        OperationDenied.FileDeleted \
        OperationDenied.FileNoMatchResource \
        OperationDenied.FlowStatusForbid \
        OperationDenied.Forbid \
        OperationDenied.InvalidApproverAge \
        OperationDenied.ManyResourceId \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.NoOpenServerSign \
        OperationDenied.NoPermissionUseResource \
        OperationDenied.NoPermissionUseServerSignSeal \
        OperationDenied.NoQuota \
        OperationDenied.NoSupportComponentType \
        OperationDenied.NoSupportJumpPage \
        OperationDenied.OrgUniformSocialCreditCodeErr \
        OperationDenied.OrganizationNotActivated \
        OperationDenied.OutQueryLimit \
        OperationDenied.OverSeaForbid \
        OperationDenied.PersonHasNoSignature \
        OperationDenied.PersonNoOpenServerSign \
        OperationDenied.PersonServerSignForbid \
        OperationDenied.RequiredComponentNotFill \
        OperationDenied.ServerSignNoAllowComponent \
        OperationDenied.ServerSignNoSupportSignature \
        OperationDenied.SubOrgNotJoin \
        OperationDenied.WhiteListForbid \
        RequestLimitExceeded \
        ResourceInUse \
        ResourceInsufficient \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.AuthActiveOrganization \
        ResourceNotFound.Document \
        ResourceNotFound.ErrNotExistRole \
        ResourceNotFound.Flow \
        ResourceNotFound.FlowApprover \
        ResourceNotFound.NotExistDocument \
        ResourceNotFound.NotExistFlow \
        ResourceNotFound.NotExistResource \
        ResourceNotFound.NotExistTemplate \
        ResourceNotFound.Organization \
        ResourceNotFound.Resource \
        ResourceNotFound.SuperAdmin \
        ResourceNotFound.User \
        ResourceNotFound.VerifyUser \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreatePrepareFlowGroupRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreatePrepareFlowGroupResponse>,
    },
};

impl crate::ess::Client {
    /// Creates a link to a web page on which a user prepares a group of contracts and starts it.
    ///
    /// See [`CreatePrepareFlowGroupRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_prepare_flow_group(
        &self,
        request: &CreatePrepareFlowGroupRequest,
    ) -> rt::Call<'_, CreatePrepareFlowGroupResponse> {
        self.0.send(request)
    }
}
