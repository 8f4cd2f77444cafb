// Generated from schema/ess/2020-11-11/actions/OperateFlowRemarks.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Sets, changes or removes the company's remarks on a contract or a group of contracts.
///
/// A contract has up to 5 remarks, by which it can be searched for in the console.
/// The operator needs the permission to set the category and remarks of contracts, or must be the super administrator, the legal representative or a party of the contract.
/// Others cannot edit the remarks, and see sensitive ones masked.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Nothing is named that the remarks are on.
///   Set FlowId, or FlowGroupId for a group. (warns)
/// - Remarks are on a contract or on a group.
///   Set FlowId or FlowGroupId, not both. (warns)
/// - The remark to be changed or removed is missing.
///   Set FlowItem.
/// - The new text of the remark is missing.
///   Set FlowItem.RemarkValue, or remove the remark with DELETE. (warns)
/// - The remarks to be set are missing.
///   Set FlowItems. (warns)
/// - CREATE sets all remarks at once, from FlowItems.
///   Leave FlowItem out. (advice)
/// - UPDATE and DELETE are about the one remark in FlowItem.
///   Leave FlowItems out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE)
#[must_use]
#[non_exhaustive]
pub struct OperateFlowRemarksRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// What is done with the remarks.
    /// CREATE takes FlowItems, the others take FlowItem.
    pub operate_type: enums::RemarkOperation,
    /// The contract that the remarks are on.
    /// Leave it out for a group.
    pub flow_id: Option<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The group of contracts that the remarks are on.
    /// Leave it out for a single contract.
    pub flow_group_id: Option<String>,
    /// The one remark to be changed or removed.
    pub flow_item: Option<structs::FlowRemarkItem>,
    /// All remarks of the contract, in place of those that it had.
    ///
    /// Limits: at most 50 characters (warns); at most 5 items.
    pub flow_items: Option<Vec<String>>,
}

impl OperateFlowRemarksRequest {
    /// Makes one with what it needs.
    pub fn new(operate_type: impl Into<enums::RemarkOperation>) -> Self {
        Self {
            operate_type: operate_type.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `OperateType`.
    pub fn operate_type(
        mut self,
        operate_type: impl Into<enums::RemarkOperation>,
    ) -> Self {
        self.operate_type = operate_type.into();
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
    /// Sets `FlowItem`.
    #[inline]
    pub fn flow_item(mut self, flow_item: structs::FlowRemarkItem) -> Self {
        self.flow_item = Some(flow_item);
        self
    }
    /// Sets `FlowItems`.
    pub fn flow_items(
        mut self,
        flow_items: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_items = Some(rt::list_from(flow_items));
        self
    }
}

impl rt::Record for OperateFlowRemarksRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.operate_type),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::Value(&self.flow_item),
                rt::Member::Value(&self.flow_items),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.operate_type),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Slot::Value(&mut self.flow_item),
                rt::Slot::Value(&mut self.flow_items),
            ],
        );
    }
}

impl rt::Blank for OperateFlowRemarksRequest {
    const BLANK: Self = Self {
        operator: None,
        operate_type: rt::Blank::BLANK,
        flow_id: None,
        agent: None,
        flow_group_id: None,
        flow_item: None,
        flow_items: None,
    };
}

rt::record_traits!(OperateFlowRemarksRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "OperateFlowRemarksRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required(
            "OperateType",
            rt::Kind::Enum(&enums::remark_operation::TABLE),
        ),
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("FlowGroupId", rt::Kind::Text),
        rt::Field::Optional(
            "FlowItem",
            rt::Kind::Record(&structs::flow_remark_item::SHAPE),
        ),
        rt::Field::Limited(
            "FlowItems",
            rt::Kind::List(&rt::Kind::Text),
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::MaxLength(50, rt::LengthUnit::Chars)),
                rt::Check::Deny(rt::Test::MaxItems(5)),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "contract-or-group",
            message: "Nothing is named that the remarks are on. Set FlowId, or FlowGroupId for a group.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["FlowId"], &["FlowGroupId"]]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "contract-and-group",
            message: "Remarks are on a contract or on a group. Set FlowId or FlowGroupId, not both.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtMostOneOf(&[&["FlowId"], &["FlowGroupId"]]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "one-remark",
            message: "The remark to be changed or removed is missing. Set FlowItem.",
            each: "",
            when: rt::Condition::In(
                "OperateType",
                &[rt::Literal::Text("UPDATE"), rt::Literal::Text("DELETE")],
                None,
            ),
            demand: rt::Demand::Require(&["FlowItem"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "new-text",
            message: "The new text of the remark is missing. Set FlowItem.RemarkValue, or remove the remark with DELETE.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "OperateType",
                        &[rt::Literal::Text("UPDATE")],
                        None,
                    ),
                    rt::Condition::Present("FlowItem"),
                ],
            ),
            demand: rt::Demand::Require(&["FlowItem.RemarkValue"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "all-remarks",
            message: "The remarks to be set are missing. Set FlowItems.",
            each: "",
            when: rt::Condition::In("OperateType", &[rt::Literal::Text("CREATE")], None),
            demand: rt::Demand::Require(&["FlowItems"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "one-remark-without-effect",
            message: "CREATE sets all remarks at once, from FlowItems. Leave FlowItem out.",
            each: "",
            when: rt::Condition::In("OperateType", &[rt::Literal::Text("CREATE")], None),
            demand: rt::Demand::Ignored(&["FlowItem"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "all-remarks-without-effect",
            message: "UPDATE and DELETE are about the one remark in FlowItem. Leave FlowItems out.",
            each: "",
            when: rt::Condition::In(
                "OperateType",
                &[rt::Literal::Text("UPDATE"), rt::Literal::Text("DELETE")],
                None,
            ),
            demand: rt::Demand::Ignored(&["FlowItems"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for OperateFlowRemarksRequest {
    type Response = OperateFlowRemarksResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `OperateFlowRemarks` answers.
#[non_exhaustive]
pub struct OperateFlowRemarksResponse {}

impl Default for OperateFlowRemarksResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OperateFlowRemarksResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut []);
    }
}

impl rt::Blank for OperateFlowRemarksResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(OperateFlowRemarksResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "OperateFlowRemarksResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "OperateFlowRemarks",
    summary: "Sets, changes or removes the company's remarks on a contract or a group of contracts.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Db \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied \
        OperationDenied.Forbid \
        ResourceNotFound.Template",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<OperateFlowRemarksRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<OperateFlowRemarksResponse>,
    },
};

impl crate::ess::Client {
    /// Sets, changes or removes the company's remarks on a contract or a group of contracts.
    ///
    /// See [`OperateFlowRemarksRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn operate_flow_remarks(
        &self,
        request: &OperateFlowRemarksRequest,
    ) -> rt::Call<'_, OperateFlowRemarksResponse> {
        self.0.send(request)
    }
}
