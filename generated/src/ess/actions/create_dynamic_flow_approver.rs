// Generated from schema/ess/2020-11-11/actions/CreateDynamicFlowApprover.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Adds signers to a contract that is being signed.
///
/// For contracts of CreateFlowByFiles with OpenDynamicSignFlow only, until they are finished, refused, expired or cancelled.
/// Such a contract never ends by itself: when all have signed, end it with ArchiveDynamicFlow.
/// Automatic signing by other companies is not supported for signers who are added.
/// The company needs modular billing and dynamic signers 2.0 switched on.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
/// - A private person who signs automatically (ApproverType 7) needs AutoSignScene.
/// - Signers who are added cannot be other companies that sign by PIN code (ApproverType 9): choose another ApproverType. (warns)
/// - Two parties have the same CustomApproverTag.
///   Give each party of which any one member may sign a mark of its own. (warns)
/// - CanEditApprover and ForbidModifySealInfos belong to embedded pages and have no effect here: leave them out. (advice)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
/// - Two of the SignComponents have the same ComponentId: give each control of the PDF an id of its own. (warns)
/// - Two of the signers' Components have the same ComponentId: give each control of the PDF an id of its own. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter.ApproverType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPROVER_TYPE),
/// [`InvalidParameter.FlowApproverDeadline`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_APPROVER_DEADLINE),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.PreReadTime`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PRE_READ_TIME),
/// [`InvalidParameter.VerifyChannel`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VERIFY_CHANNEL),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.InvalidApproverAge`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_INVALID_APPROVER_AGE),
/// [`OperationDenied.NoFlowPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_FLOW_PERMISSION),
/// [`OperationDenied.NoOpenServerSign`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_OPEN_SERVER_SIGN),
/// [`OperationDenied.OverSeaForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OVER_SEA_FORBID),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateDynamicFlowApproverRequest {
    /// The member of staff who adds the signers, with UserId filled; it may be one of a subsidiary of the group.
    pub operator: Option<structs::UserInfo>,
    /// The contract that gets more signers.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The signers to add, with what they sign.
    /// Where the contract is signed in order, they do so in this order.
    ///
    /// Limits: at most 50 items.
    pub approvers: Vec<structs::ApproverInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// What the added persons sign automatically for; needed if any of them does (ApproverType 7).
    /// The vendor opens automatic signing by persons on request only.
    pub auto_sign_scene: Option<enums::AutoSignScene>,
}

impl CreateDynamicFlowApproverRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_id: impl Into<String>,
        approvers: impl IntoIterator<Item = structs::ApproverInfo>,
    ) -> Self {
        Self {
            flow_id: flow_id.into(),
            approvers: rt::list(approvers),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `Approvers`.
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = structs::ApproverInfo>,
    ) -> Self {
        self.approvers = rt::list(approvers);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `AutoSignScene`.
    pub fn auto_sign_scene(
        mut self,
        auto_sign_scene: impl Into<enums::AutoSignScene>,
    ) -> Self {
        self.auto_sign_scene = Some(auto_sign_scene.into());
        self
    }
}

impl rt::Record for CreateDynamicFlowApproverRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.approvers),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.auto_sign_scene),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.approvers),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.auto_sign_scene),
            ],
        );
    }
}

impl rt::Blank for CreateDynamicFlowApproverRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_id: String::new(),
        approvers: Vec::new(),
        agent: None,
        auto_sign_scene: None,
    };
}

rt::record_traits!(CreateDynamicFlowApproverRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateDynamicFlowApproverRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_info::SHAPE)),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "AutoSignScene",
            rt::Kind::Enum(&enums::auto_sign_scene::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "The operator has no id. Set Operator.UserId to the platform's id of the member of staff.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "auto-sign-scene",
            message: "A private person who signs automatically (ApproverType 7) needs AutoSignScene.",
            each: "",
            when: rt::Condition::Any(
                "Approvers[*]",
                &rt::Condition::In("ApproverType", &[rt::Literal::Integer(7)], None),
            ),
            demand: rt::Demand::Require(&["AutoSignScene"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "no-auto-sign-by-others",
            message: "Signers who are added cannot be other companies that sign by PIN code (ApproverType 9): choose another ApproverType.",
            each: "Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "ApproverType",
                &[
                    rt::Literal::Integer(0),
                    rt::Literal::Integer(1),
                    rt::Literal::Integer(3),
                    rt::Literal::Integer(7),
                    rt::Literal::Integer(8),
                    rt::Literal::Integer(10),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "own-tags",
            message: "Two parties have the same CustomApproverTag. Give each party of which any one member may sign a mark of its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("Approvers[*].CustomApproverTag"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-signers",
            message: "CanEditApprover and ForbidModifySealInfos belong to embedded pages and have no effect here: leave them out.",
            each: "Approvers[*]",
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
            id: "embedded-page-fill-components",
            message: "LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out.",
            each: "Approvers[*].Components[*]",
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
            each: "Approvers[*].SignComponents[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["LockComponentValue", "ForbidMoveAndDelete"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "sign-component-ids-differ",
            message: "Two of the SignComponents have the same ComponentId: give each control of the PDF an id of its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("Approvers[*].SignComponents[*].ComponentId"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "fill-component-ids-differ",
            message: "Two of the signers' Components have the same ComponentId: give each control of the PDF an id of its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("Approvers[*].Components[*].ComponentId"),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for CreateDynamicFlowApproverRequest {
    type Response = CreateDynamicFlowApproverResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateDynamicFlowApprover` answers.
#[non_exhaustive]
pub struct CreateDynamicFlowApproverResponse {
    /// The contract that the signers were added to.
    pub flow_id: Option<String>,
    /// The added signers with their ids.
    pub dynamic_flow_approver_list: Vec<structs::DynamicFlowApproverResult>,
}

impl Default for CreateDynamicFlowApproverResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateDynamicFlowApproverResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.dynamic_flow_approver_list),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::Value(&mut self.dynamic_flow_approver_list),
            ],
        );
    }
}

impl rt::Blank for CreateDynamicFlowApproverResponse {
    const BLANK: Self = Self {
        flow_id: None,
        dynamic_flow_approver_list: Vec::new(),
    };
}

rt::record_traits!(CreateDynamicFlowApproverResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateDynamicFlowApproverResponse",
    fields: &[
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Optional(
            "DynamicFlowApproverList",
            rt::Kind::List(
                &rt::Kind::Record(&structs::dynamic_flow_approver_result::SHAPE),
            ),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateDynamicFlowApprover",
    summary: "Adds signers to a contract that is being signed.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter.ApproverType \
        InvalidParameter.FlowApproverDeadline \
        InvalidParameter.ParamError \
        InvalidParameter.PreReadTime \
        InvalidParameter.VerifyChannel \
        InvalidParameterValue \
        OperationDenied \
        OperationDenied.InvalidApproverAge \
        OperationDenied.NoFlowPermission \
        OperationDenied.NoOpenServerSign \
        OperationDenied.OverSeaForbid \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateDynamicFlowApproverRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateDynamicFlowApproverResponse>,
    },
};

impl crate::ess::Client {
    /// Adds signers to a contract that is being signed.
    ///
    /// See [`CreateDynamicFlowApproverRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_dynamic_flow_approver(
        &self,
        request: &CreateDynamicFlowApproverRequest,
    ) -> rt::Call<'_, CreateDynamicFlowApproverResponse> {
        self.0.send(request)
    }
}
