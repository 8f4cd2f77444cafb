// Generated from schema/ess/2020-11-11/actions/CreateFlowGroupByFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Starts a group of contracts from uploaded PDF files, which each signer signs together through one link.
///
/// For papers that belong together: signers see them as a list and sign the group as a whole.
/// Upload the files with UploadFiles first; other formats go through CreateFileConvertTask.
/// Each contract costs quota at once, which comes back only if it is cancelled before anybody has signed by hand; refusal, expiry, completion and release do not bring it back.
/// Groups take no copy recipients.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/startFlows/CreateFlowGroupByFiles) (in Chinese)
///
/// # Rules
///
/// - The group is made from files: set FileIds of each contract. (`MissingParameter.ResourceId`)
/// - Components holds what is written into the PDF: no SIGN\_ types, which go into SignComponents of a signer. (`OperationDenied.NoSupportComponentType`)
/// - This signer has nothing to sign: set SignComponents. (warns) (`MissingParameter.ApproverSignComponent`)
/// - ApproverVerifyType of the group decides, so ApproverVerifyTypes of the signers has no effect. (advice)
/// - UserFlowType of the group decides the category of each contract: leave FlowType out. (advice)
/// - This belongs to the embedded page of CreatePrepareFlowGroup and has no effect here: leave it out. (advice)
/// - CanEditApprover and ForbidModifySealInfos belong to embedded pages and have no effect here: leave them out. (advice)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
/// - ApproverVerifyType is for private persons, and none of them signs here: leave it out. (advice)
#[must_use]
#[non_exhaustive]
pub struct CreateFlowGroupByFilesRequest {
    /// The member of staff who starts the group; this person needs the right to start contracts by API and to use the files.
    pub operator: Option<structs::UserInfo>,
    /// What the signers see as the name of the group.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub flow_group_name: String,
    /// The contracts of the group, each with its file in FileIds.
    ///
    /// Limits: at least 2 items; at most 50 items.
    pub flow_group_infos: Vec<structs::FlowGroupInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// How signers are told, what private persons must pass before they see the group, and whether the service's workflow approves the group first.
    pub flow_group_options: Option<structs::FlowGroupOptions>,
    /// One of the company's own contract types, for all contracts of the group; it goes before the FlowType of each.
    pub user_flow_type: Option<structs::UserFlowType>,
}

impl CreateFlowGroupByFilesRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_group_name: impl Into<String>,
        flow_group_infos: impl IntoIterator<Item = structs::FlowGroupInfo>,
    ) -> Self {
        Self {
            flow_group_name: flow_group_name.into(),
            flow_group_infos: rt::list(flow_group_infos),
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
    /// Sets `UserFlowType`.
    #[inline]
    pub fn user_flow_type(mut self, user_flow_type: structs::UserFlowType) -> Self {
        self.user_flow_type = Some(user_flow_type);
        self
    }
}

impl rt::Record for CreateFlowGroupByFilesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_group_name),
                rt::Member::Value(&self.flow_group_infos),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_group_options),
                rt::Member::Value(&self.user_flow_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_group_name),
                rt::Slot::Value(&mut self.flow_group_infos),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_group_options),
                rt::Slot::Value(&mut self.user_flow_type),
            ],
        );
    }
}

impl rt::Blank for CreateFlowGroupByFilesRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_group_name: String::new(),
        flow_group_infos: Vec::new(),
        agent: None,
        flow_group_options: None,
        user_flow_type: None,
    };
}

rt::record_traits!(CreateFlowGroupByFilesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowGroupByFilesRequest",
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
                rt::Check::Deny(rt::Test::MinItems(2)),
                rt::Check::Deny(rt::Test::MaxItems(50)),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "FlowGroupOptions",
            rt::Kind::Record(&structs::flow_group_options::SHAPE),
        ),
        rt::Field::Optional(
            "UserFlowType",
            rt::Kind::Record(&structs::user_flow_type::SHAPE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "file-needed",
            message: "The group is made from files: set FileIds of each contract.",
            each: "FlowGroupInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["FileIds"]),
            severity: rt::Severity::Deny,
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
            id: "sign-components",
            message: "This signer has nothing to sign: set SignComponents.",
            each: "FlowGroupInfos[*].Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["SignComponents"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter.ApproverSignComponent",
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
            message: "UserFlowType of the group decides the category of each contract: leave FlowType out.",
            each: "FlowGroupInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["FlowType"], "$.UserFlowType"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-members",
            message: "This belongs to the embedded page of CreatePrepareFlowGroup and has no effect here: leave it out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &[
                    "FlowGroupOptions.NoEditFlowName",
                    "FlowGroupOptions.NoEditFlowType",
                    "FlowGroupOptions.NoEditDeadline",
                    "FlowGroupOptions.SignComponentConfig",
                    "FlowGroupOptions.ForbidEditWatermark",
                    "FlowGroupOptions.HideSignCodeAfterStart",
                    "FlowGroupOptions.SignAfterStart",
                    "FlowGroupOptions.PreviewAfterStart",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-signers",
            message: "CanEditApprover and ForbidModifySealInfos belong to embedded pages and have no effect here: leave them out.",
            each: "FlowGroupInfos[*].Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &[
                    "ApproverOption.CanEditApprover",
                    "ApproverOption.ForbidModifySealInfos",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-components",
            message: "LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out.",
            each: "FlowGroupInfos[*].Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["LockComponentValue", "ForbidMoveAndDelete"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-fill-components",
            message: "LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out.",
            each: "FlowGroupInfos[*].Approvers[*].Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["LockComponentValue", "ForbidMoveAndDelete"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-sign-components",
            message: "LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out.",
            each: "FlowGroupInfos[*].Approvers[*].SignComponents[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["LockComponentValue", "ForbidMoveAndDelete"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "view-check-of-persons",
            message: "ApproverVerifyType is for private persons, and none of them signs here: leave it out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("FlowGroupOptions.ApproverVerifyType"),
                    rt::Condition::Not(
                        &rt::Condition::Any(
                            "FlowGroupInfos[*].Approvers[*]",
                            &rt::Condition::In(
                                "ApproverType",
                                &[
                                    rt::Literal::Integer(1),
                                    rt::Literal::Integer(7),
                                    rt::Literal::Integer(10),
                                ],
                                None,
                            ),
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["FlowGroupOptions.ApproverVerifyType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateFlowGroupByFilesRequest {
    type Response = CreateFlowGroupByFilesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowGroupByFiles` answers.
#[non_exhaustive]
pub struct CreateFlowGroupByFilesResponse {
    /// The id of the group.
    /// Keep it: links, reminders and reviews of the group need it.
    pub flow_group_id: String,
    /// The ids of the contracts of the group.
    pub flow_ids: Vec<String>,
    /// The signers of each contract, with the ids that links and naming a signer later need.
    pub approvers: Vec<structs::FlowGroupApprovers>,
    /// The id of the approval workflow.
    /// Only if FlowGroupNeedWorkflow was set.
    pub workflow_instance_id: Option<String>,
}

impl Default for CreateFlowGroupByFilesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowGroupByFilesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_group_id),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.approvers),
                rt::Member::OptionalText(&self.workflow_instance_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.approvers),
                rt::Slot::OptionalText(&mut self.workflow_instance_id),
            ],
        );
    }
}

impl rt::Blank for CreateFlowGroupByFilesResponse {
    const BLANK: Self = Self {
        flow_group_id: String::new(),
        flow_ids: Vec::new(),
        approvers: Vec::new(),
        workflow_instance_id: None,
    };
}

rt::record_traits!(CreateFlowGroupByFilesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowGroupByFilesResponse",
    fields: &[
        rt::Field::Required("FlowGroupId", rt::Kind::Text),
        rt::Field::Required("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_group_approvers::SHAPE)),
        ),
        rt::Field::Optional("WorkflowInstanceId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlowGroupByFiles",
    summary: "Starts a group of contracts from uploaded PDF files, which each signer signs together through one link.",
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
        InvalidParameter.FlowFileIds \
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
        blank: rt::blank::<CreateFlowGroupByFilesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowGroupByFilesResponse>,
    },
};

impl crate::ess::Client {
    /// Starts a group of contracts from uploaded PDF files, which each signer signs together through one link.
    ///
    /// See [`CreateFlowGroupByFilesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flow_group_by_files(
        &self,
        request: &CreateFlowGroupByFilesRequest,
    ) -> rt::Call<'_, CreateFlowGroupByFilesResponse> {
        self.0.send(request)
    }
}
