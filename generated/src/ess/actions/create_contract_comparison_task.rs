// Generated from schema/ess/2020-11-11/actions/CreateContractComparisonTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Starts a comparison of two versions of a contract.
///
/// It shows where the contents differ, such as amounts, dates and names of the parties.
/// Upload both files with UploadFiles first.
/// Poll DescribeContractComparisonTask for the differences, and download them with ExportContractComparisonTask.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.Mq`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_MQ),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct CreateContractComparisonTaskRequest {
    /// The member of staff who has the files compared, with UserId filled; this person needs the right to call the action and to use the files.
    pub operator: Option<structs::UserInfo>,
    /// The older version, which the other is compared with, by its id from UploadFiles.
    pub origin_file_resource_id: String,
    /// The newer version, by its id from UploadFiles.
    pub diff_file_resource_id: String,
    /// A remark on the task, which DescribeContractComparisonTask gives back.
    ///
    /// Limits: at most 50 characters.
    pub comment: Option<String>,
    /// Data of your own, in base64, which comes back unchanged in callbacks about the comparison and in this action's answer.
    ///
    /// Limits: base64 (warns); at most 1024 characters.
    pub user_data: Option<String>,
    /// Labels of your own as pairs of key and value, to sort tasks and to rule who may see them.
    pub tags: Option<Vec<structs::Tag>>,
    /// What is done with tracked changes before the comparison; for doc and docx files that have some.
    pub revision_operation: Option<enums::RevisionOperation>,
}

impl CreateContractComparisonTaskRequest {
    /// Makes one with what it needs.
    pub fn new(
        origin_file_resource_id: impl Into<String>,
        diff_file_resource_id: impl Into<String>,
    ) -> Self {
        Self {
            origin_file_resource_id: origin_file_resource_id.into(),
            diff_file_resource_id: diff_file_resource_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `OriginFileResourceId`.
    pub fn origin_file_resource_id(
        mut self,
        origin_file_resource_id: impl Into<String>,
    ) -> Self {
        self.origin_file_resource_id = origin_file_resource_id.into();
        self
    }
    /// Sets `DiffFileResourceId`.
    pub fn diff_file_resource_id(
        mut self,
        diff_file_resource_id: impl Into<String>,
    ) -> Self {
        self.diff_file_resource_id = diff_file_resource_id.into();
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, tags: impl IntoIterator<Item = structs::Tag>) -> Self {
        self.tags = Some(rt::list(tags));
        self
    }
    /// Sets `RevisionOperation`.
    #[inline]
    pub fn revision_operation(
        mut self,
        revision_operation: enums::RevisionOperation,
    ) -> Self {
        self.revision_operation = Some(revision_operation);
        self
    }
}

impl rt::Record for CreateContractComparisonTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.origin_file_resource_id),
                rt::Member::Text(&self.diff_file_resource_id),
                rt::Member::OptionalText(&self.comment),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::Value(&self.tags),
                rt::Member::Value(&self.revision_operation),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.origin_file_resource_id),
                rt::Slot::Text(&mut self.diff_file_resource_id),
                rt::Slot::OptionalText(&mut self.comment),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::Value(&mut self.tags),
                rt::Slot::Value(&mut self.revision_operation),
            ],
        );
    }
}

impl rt::Blank for CreateContractComparisonTaskRequest {
    const BLANK: Self = Self {
        operator: None,
        origin_file_resource_id: String::new(),
        diff_file_resource_id: String::new(),
        comment: None,
        user_data: None,
        tags: None,
        revision_operation: None,
    };
}

rt::record_traits!(CreateContractComparisonTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateContractComparisonTaskRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("OriginFileResourceId", rt::Kind::Text),
        rt::Field::Required("DiffFileResourceId", rt::Kind::Text),
        rt::Field::Limited(
            "Comment",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(50, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(1024, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional(
            "Tags",
            rt::Kind::List(&rt::Kind::Record(&structs::tag::SHAPE)),
        ),
        rt::Field::Optional(
            "RevisionOperation",
            rt::Kind::Enum(&enums::revision_operation::TABLE),
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateContractComparisonTaskRequest {
    type Response = CreateContractComparisonTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateContractComparisonTask` answers.
#[non_exhaustive]
pub struct CreateContractComparisonTaskResponse {
    /// The data of your own that was given in the request, in base64.
    pub user_data: Option<String>,
    /// The comparison task, for DescribeContractComparisonTask and ExportContractComparisonTask.
    pub task_id: Option<String>,
}

impl Default for CreateContractComparisonTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateContractComparisonTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalText(&self.task_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalText(&mut self.task_id),
            ],
        );
    }
}

impl rt::Blank for CreateContractComparisonTaskResponse {
    const BLANK: Self = Self {
        user_data: None,
        task_id: None,
    };
}

rt::record_traits!(CreateContractComparisonTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateContractComparisonTaskResponse",
    fields: &[
        rt::Field::Marked("UserData", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("TaskId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateContractComparisonTask",
    summary: "Starts a comparison of two versions of a contract.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.Db \
        InternalError.Mq \
        InvalidParameterValue \
        OperationDenied \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateContractComparisonTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateContractComparisonTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Starts a comparison of two versions of a contract.
    ///
    /// See [`CreateContractComparisonTaskRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_contract_comparison_task(
        &self,
        request: &CreateContractComparisonTaskRequest,
    ) -> rt::Call<'_, CreateContractComparisonTaskResponse> {
        self.0.send(request)
    }
}
