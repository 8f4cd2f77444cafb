// Generated from schema/ess/2020-11-11/actions/DescribeContractComparisonTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells how far a comparison is and what differs.
///
/// Poll until Status is 2 or 3.
/// ShowDetail adds the single differences.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/%E5%90%88%E5%90%8C%E6%99%BA%E8%83%BD%E7%9B%B8%E5%85%B3%E6%8E%A5%E5%8F%A3/DescribeContractComparisonTask) (in Chinese)
///
/// # Rules
///
/// - A comparison can be filtered by `format-type` only: set Key to it. (warns)
/// - The filter `format-type` takes 0, 1, 2, 3, 4, 5 and 7, as strings: correct Values. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct DescribeContractComparisonTaskRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The comparison task, from CreateContractComparisonTask.
    pub task_id: String,
    /// True adds the single differences, such as similarity and the texts that differ; false gives only the state.
    /// There may be a lot of them, so ask for them only when needed.
    pub show_detail: Option<bool>,
    /// Narrows the differences down: Key `format-type` with some of these in Values: `0` for the body text, `1` punctuation, `2` headers and footers, `3` the table of contents, `4` seals, `5` numbering, `7` underlined parts to fill in.
    pub filters: Option<Vec<structs::Filter>>,
}

impl DescribeContractComparisonTaskRequest {
    /// Makes one with what it needs.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = task_id.into();
        self
    }
    /// Sets `ShowDetail`.
    #[inline]
    pub fn show_detail(mut self, show_detail: bool) -> Self {
        self.show_detail = Some(show_detail);
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = structs::Filter>,
    ) -> Self {
        self.filters = Some(rt::list(filters));
        self
    }
}

impl rt::Record for DescribeContractComparisonTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.task_id),
                rt::Member::OptionalBoolean(&self.show_detail),
                rt::Member::Value(&self.filters),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::OptionalBoolean(&mut self.show_detail),
                rt::Slot::Value(&mut self.filters),
            ],
        );
    }
}

impl rt::Blank for DescribeContractComparisonTaskRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: String::new(),
        show_detail: None,
        filters: None,
    };
}

rt::record_traits!(DescribeContractComparisonTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeContractComparisonTaskRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("TaskId", rt::Kind::Text),
        rt::Field::Optional("ShowDetail", rt::Kind::Boolean),
        rt::Field::Optional(
            "Filters",
            rt::Kind::List(&rt::Kind::Record(&structs::filter::SHAPE)),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "filter-keys",
            message: "A comparison can be filtered by `format-type` only: set Key to it.",
            each: "Filters[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow("Key", &[rt::Literal::Text("format-type")]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "format-type-values",
            message: "The filter `format-type` takes 0, 1, 2, 3, 4, 5 and 7, as strings: correct Values.",
            each: "Filters[*]",
            when: rt::Condition::In("Key", &[rt::Literal::Text("format-type")], None),
            demand: rt::Demand::Allow(
                "Values[*]",
                &[
                    rt::Literal::Text("0"),
                    rt::Literal::Text("1"),
                    rt::Literal::Text("2"),
                    rt::Literal::Text("3"),
                    rt::Literal::Text("4"),
                    rt::Literal::Text("5"),
                    rt::Literal::Text("7"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for DescribeContractComparisonTaskRequest {
    type Response = DescribeContractComparisonTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeContractComparisonTask` answers.
#[non_exhaustive]
pub struct DescribeContractComparisonTaskResponse {
    /// The comparison task that was asked for.
    pub task_id: Option<String>,
    /// How far the comparison is; results are complete at 2.
    pub status: Option<enums::TaskStatus>,
    /// Why the comparison failed; empty otherwise.
    pub message: Option<String>,
    /// The older of the two files, by its id.
    pub original_file_resource_id: Option<String>,
    /// The newer of the two files, by its id.
    pub diff_file_resource_id: Option<String>,
    /// The remark that was given with the comparison.
    pub comment: Option<String>,
    /// How many places differ altogether.
    pub total_diff_count: Option<i64>,
    /// At how many places something was added.
    pub add_diff_count: Option<i64>,
    /// At how many places something was changed.
    pub change_diff_count: Option<i64>,
    /// At how many places something was removed.
    pub delete_diff_count: Option<i64>,
    /// The id of the user who started the comparison.
    pub operator: Option<String>,
    /// When the comparison task was created.
    ///
    /// Limits: seconds since 1970.
    pub create_time: Option<i64>,
    /// The single differences, if ShowDetail was true.
    pub comparison_detail: Vec<structs::ComparisonDetail>,
}

impl Default for DescribeContractComparisonTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeContractComparisonTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.task_id),
                rt::Member::Value(&self.status),
                rt::Member::OptionalText(&self.message),
                rt::Member::OptionalText(&self.original_file_resource_id),
                rt::Member::OptionalText(&self.diff_file_resource_id),
                rt::Member::OptionalText(&self.comment),
                rt::Member::OptionalInteger(&self.total_diff_count),
                rt::Member::OptionalInteger(&self.add_diff_count),
                rt::Member::OptionalInteger(&self.change_diff_count),
                rt::Member::OptionalInteger(&self.delete_diff_count),
                rt::Member::OptionalText(&self.operator),
                rt::Member::OptionalInteger(&self.create_time),
                rt::Member::Value(&self.comparison_detail),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.task_id),
                rt::Slot::Value(&mut self.status),
                rt::Slot::OptionalText(&mut self.message),
                rt::Slot::OptionalText(&mut self.original_file_resource_id),
                rt::Slot::OptionalText(&mut self.diff_file_resource_id),
                rt::Slot::OptionalText(&mut self.comment),
                rt::Slot::OptionalInteger(&mut self.total_diff_count),
                rt::Slot::OptionalInteger(&mut self.add_diff_count),
                rt::Slot::OptionalInteger(&mut self.change_diff_count),
                rt::Slot::OptionalInteger(&mut self.delete_diff_count),
                rt::Slot::OptionalText(&mut self.operator),
                rt::Slot::OptionalInteger(&mut self.create_time),
                rt::Slot::Value(&mut self.comparison_detail),
            ],
        );
    }
}

impl rt::Blank for DescribeContractComparisonTaskResponse {
    const BLANK: Self = Self {
        task_id: None,
        status: None,
        message: None,
        original_file_resource_id: None,
        diff_file_resource_id: None,
        comment: None,
        total_diff_count: None,
        add_diff_count: None,
        change_diff_count: None,
        delete_diff_count: None,
        operator: None,
        create_time: None,
        comparison_detail: Vec::new(),
    };
}

rt::record_traits!(DescribeContractComparisonTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeContractComparisonTaskResponse",
    fields: &[
        rt::Field::Optional("TaskId", rt::Kind::Text),
        rt::Field::Optional("Status", rt::Kind::Enum(&enums::task_status::TABLE)),
        rt::Field::Optional("Message", rt::Kind::Text),
        rt::Field::Optional("OriginalFileResourceId", rt::Kind::Text),
        rt::Field::Optional("DiffFileResourceId", rt::Kind::Text),
        rt::Field::Optional("Comment", rt::Kind::Text),
        rt::Field::Optional("TotalDiffCount", rt::Kind::Integer),
        rt::Field::Optional("AddDiffCount", rt::Kind::Integer),
        rt::Field::Optional("ChangeDiffCount", rt::Kind::Integer),
        rt::Field::Optional("DeleteDiffCount", rt::Kind::Integer),
        rt::Field::Optional("Operator", rt::Kind::Text),
        rt::Field::Limited(
            "CreateTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Optional(
            "ComparisonDetail",
            rt::Kind::List(&rt::Kind::Record(&structs::comparison_detail::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeContractComparisonTask",
    summary: "Tells how far a comparison is and what differs.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.Db \
        InvalidParameterValue \
        OperationDenied \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeContractComparisonTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeContractComparisonTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Tells how far a comparison is and what differs.
    ///
    /// See [`DescribeContractComparisonTaskRequest`] for what it takes.
    ///
    /// [`describe_contract_comparison_task_until_done`](Self::describe_contract_comparison_task_until_done) asks until the task has ended.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_contract_comparison_task(
        &self,
        request: &DescribeContractComparisonTaskRequest,
    ) -> rt::Call<'_, DescribeContractComparisonTaskResponse> {
        self.0.send(request)
    }
}
