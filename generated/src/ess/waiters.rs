// Generated from schema/ess/2020-11-11/service.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use super::{Client, actions};

static DESCRIBE_ARCHIVE_FLOW_TASK_UNTIL_DONE: rt::Waiter = rt::Waiter {
    signal: rt::Signal::State {
        pointer: "/Status",
        done: &["2", "3"],
        failed: &[],
        message: "",
    },
    first_pause: 1,
    longest_pause: 10,
    total: 300,
};
static DESCRIBE_BATCH_ORGANIZATION_REGISTRATION_TASKS_UNTIL_DONE: rt::Waiter = rt::Waiter {
    signal: rt::Signal::State {
        pointer: "/Details/*/Status",
        done: &["Create", "Submit", "Authorization", "Failed"],
        failed: &[],
        message: "",
    },
    first_pause: 1,
    longest_pause: 10,
    total: 300,
};
static DESCRIBE_CANCEL_FLOWS_TASK_UNTIL_DONE: rt::Waiter = rt::Waiter {
    signal: rt::Signal::State {
        pointer: "/TaskStatus",
        done: &["END"],
        failed: &[("TIMEOUT", "TIMEOUT")],
        message: "",
    },
    first_pause: 1,
    longest_pause: 10,
    total: 300,
};
static DESCRIBE_CONTRACT_COMPARISON_TASK_UNTIL_DONE: rt::Waiter = rt::Waiter {
    signal: rt::Signal::State {
        pointer: "/Status",
        done: &["2"],
        failed: &[("3", "FAILED")],
        message: "/Message",
    },
    first_pause: 2,
    longest_pause: 10,
    total: 900,
};
static DESCRIBE_CONTRACT_REVIEW_MARKED_RISK_EXPORT_TASK_UNTIL_DONE: rt::Waiter = rt::Waiter {
    signal: rt::Signal::State {
        pointer: "/Status",
        done: &["4"],
        failed: &[("5", "FAILED"), ("6", "TERMINATED")],
        message: "",
    },
    first_pause: 1,
    longest_pause: 10,
    total: 300,
};
static DESCRIBE_CONTRACT_REVIEW_TASK_UNTIL_DONE: rt::Waiter = rt::Waiter {
    signal: rt::Signal::State {
        pointer: "/Status",
        done: &["4"],
        failed: &[("5", "FAILED")],
        message: "",
    },
    first_pause: 2,
    longest_pause: 10,
    total: 900,
};
static DESCRIBE_DRAFT_CONTRACT_BY_PROMPTS_TASK_UNTIL_DONE: rt::Waiter = rt::Waiter {
    signal: rt::Signal::State {
        pointer: "/Status",
        done: &["2"],
        failed: &[("3", "FAILED")],
        message: "/Message",
    },
    first_pause: 2,
    longest_pause: 10,
    total: 900,
};
static DESCRIBE_FILE_CONVERT_TASK_UNTIL_DONE: rt::Waiter = rt::Waiter {
    signal: rt::Signal::State {
        pointer: "/TaskStatus",
        done: &["8"],
        failed: &[
            ("-2", "DOWNLOAD_FAILED"),
            ("-6", "PROCESS_FAILED"),
            ("-13", "TIMEOUT"),
        ],
        message: "/TaskMessage",
    },
    first_pause: 1,
    longest_pause: 10,
    total: 300,
};
static DESCRIBE_FILE_COUNTER_SIGN_RESULT_UNTIL_DONE: rt::Waiter = rt::Waiter {
    signal: rt::Signal::State {
        pointer: "/Status",
        done: &["FINISHED"],
        failed: &[("FAILED", "FAILED")],
        message: "/ErrorDetail",
    },
    first_pause: 1,
    longest_pause: 10,
    total: 300,
};
static DESCRIBE_FLOW_EVIDENCE_REPORT_UNTIL_DONE: rt::Waiter = rt::Waiter {
    signal: rt::Signal::State {
        pointer: "/Status",
        done: &["EvidenceStatusSuccess"],
        failed: &[("EvidenceStatusFailed", "FAILED")],
        message: "",
    },
    first_pause: 60,
    longest_pause: 600,
    total: 86400,
};
static DESCRIBE_INFORMATION_EXTRACTION_TASK_UNTIL_DONE: rt::Waiter = rt::Waiter {
    signal: rt::Signal::State {
        pointer: "/Status",
        done: &["3"],
        failed: &[("4", "FAILED")],
        message: "",
    },
    first_pause: 2,
    longest_pause: 10,
    total: 900,
};
static GET_TASK_RESULT_API_UNTIL_DONE: rt::Waiter = rt::Waiter {
    signal: rt::Signal::State {
        pointer: "/TaskStatus",
        done: &["8"],
        failed: &[
            ("-2", "DOWNLOAD_FAILED"),
            ("-6", "PROCESS_FAILED"),
            ("-13", "TIMEOUT"),
        ],
        message: "/TaskMessage",
    },
    first_pause: 1,
    longest_pause: 10,
    total: 300,
};
static START_FLOW_WHEN_READY: rt::Waiter = rt::Waiter {
    signal: rt::Signal::Codes(&["OperationDenied.DocumentNoAvailable"]),
    first_pause: 1,
    longest_pause: 5,
    total: 300,
};

/// The actions that one can wait with.
pub static WAITERS: &[rt::ActionWaiter] = &[
    rt::ActionWaiter {
        action: "DescribeArchiveFlowTask",
        waiter: &DESCRIBE_ARCHIVE_FLOW_TASK_UNTIL_DONE,
        started_by: &[
            rt::Start {
                action: "CreateArchiveFlowTask",
                gives: "/TaskId",
                takes: "TaskId",
                with: &[],
            },
        ],
    },
    rt::ActionWaiter {
        action: "DescribeBatchOrganizationRegistrationTasks",
        waiter: &DESCRIBE_BATCH_ORGANIZATION_REGISTRATION_TASKS_UNTIL_DONE,
        started_by: &[],
    },
    rt::ActionWaiter {
        action: "DescribeCancelFlowsTask",
        waiter: &DESCRIBE_CANCEL_FLOWS_TASK_UNTIL_DONE,
        started_by: &[
            rt::Start {
                action: "CancelOrganizationFlows",
                gives: "/TaskId",
                takes: "TaskId",
                with: &[("CancelType", 1)],
            },
        ],
    },
    rt::ActionWaiter {
        action: "DescribeContractComparisonTask",
        waiter: &DESCRIBE_CONTRACT_COMPARISON_TASK_UNTIL_DONE,
        started_by: &[
            rt::Start {
                action: "CreateContractComparisonTask",
                gives: "/TaskId",
                takes: "TaskId",
                with: &[],
            },
        ],
    },
    rt::ActionWaiter {
        action: "DescribeContractReviewMarkedRiskExportTask",
        waiter: &DESCRIBE_CONTRACT_REVIEW_MARKED_RISK_EXPORT_TASK_UNTIL_DONE,
        started_by: &[
            rt::Start {
                action: "ExportContractReviewMarkedRisk",
                gives: "/TaskId",
                takes: "TaskId",
                with: &[],
            },
        ],
    },
    rt::ActionWaiter {
        action: "DescribeContractReviewTask",
        waiter: &DESCRIBE_CONTRACT_REVIEW_TASK_UNTIL_DONE,
        started_by: &[
            rt::Start {
                action: "CreateBatchContractReviewTask",
                gives: "/TaskIds",
                takes: "TaskId",
                with: &[],
            },
        ],
    },
    rt::ActionWaiter {
        action: "DescribeDraftContractByPromptsTask",
        waiter: &DESCRIBE_DRAFT_CONTRACT_BY_PROMPTS_TASK_UNTIL_DONE,
        started_by: &[
            rt::Start {
                action: "CreateDraftContractByPromptsTask",
                gives: "/TaskId",
                takes: "TaskId",
                with: &[],
            },
        ],
    },
    rt::ActionWaiter {
        action: "DescribeFileConvertTask",
        waiter: &DESCRIBE_FILE_CONVERT_TASK_UNTIL_DONE,
        started_by: &[
            rt::Start {
                action: "CreateFileConvertTask",
                gives: "/TaskId",
                takes: "TaskId",
                with: &[],
            },
        ],
    },
    rt::ActionWaiter {
        action: "DescribeFileCounterSignResult",
        waiter: &DESCRIBE_FILE_COUNTER_SIGN_RESULT_UNTIL_DONE,
        started_by: &[
            rt::Start {
                action: "CreateFileCounterSign",
                gives: "/TaskId",
                takes: "TaskId",
                with: &[],
            },
        ],
    },
    rt::ActionWaiter {
        action: "DescribeFlowEvidenceReport",
        waiter: &DESCRIBE_FLOW_EVIDENCE_REPORT_UNTIL_DONE,
        started_by: &[
            rt::Start {
                action: "CreateFlowEvidenceReport",
                gives: "/ReportId",
                takes: "ReportId",
                with: &[],
            },
        ],
    },
    rt::ActionWaiter {
        action: "DescribeInformationExtractionTask",
        waiter: &DESCRIBE_INFORMATION_EXTRACTION_TASK_UNTIL_DONE,
        started_by: &[
            rt::Start {
                action: "CreateBatchInformationExtractionTask",
                gives: "/TaskIds",
                takes: "TaskId",
                with: &[],
            },
        ],
    },
    rt::ActionWaiter {
        action: "GetTaskResultApi",
        waiter: &GET_TASK_RESULT_API_UNTIL_DONE,
        started_by: &[
            rt::Start {
                action: "CreateConvertTaskApi",
                gives: "/TaskId",
                takes: "TaskId",
                with: &[],
            },
        ],
    },
    rt::ActionWaiter {
        action: "StartFlow",
        waiter: &START_FLOW_WHEN_READY,
        started_by: &[],
    },
];

impl Client {
    /// Asks [`DescribeArchiveFlowTask`](Self::describe_archive_flow_task) until the task has ended.
    ///
    /// The pauses grow from 1 to 10 seconds, and all of it may take 300 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out.
    #[inline]
    pub fn describe_archive_flow_task_until_done(
        &self,
        request: &actions::DescribeArchiveFlowTaskRequest,
    ) -> rt::Wait<actions::DescribeArchiveFlowTaskResponse> {
        self.0.wait(request, &DESCRIBE_ARCHIVE_FLOW_TASK_UNTIL_DONE)
    }
    /// Asks [`DescribeBatchOrganizationRegistrationTasks`](Self::describe_batch_organization_registration_tasks) until the task has ended.
    ///
    /// The pauses grow from 1 to 10 seconds, and all of it may take 300 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out.
    #[inline]
    pub fn describe_batch_organization_registration_tasks_until_done(
        &self,
        request: &actions::DescribeBatchOrganizationRegistrationTasksRequest,
    ) -> rt::Wait<actions::DescribeBatchOrganizationRegistrationTasksResponse> {
        self.0.wait(request, &DESCRIBE_BATCH_ORGANIZATION_REGISTRATION_TASKS_UNTIL_DONE)
    }
    /// Asks [`DescribeCancelFlowsTask`](Self::describe_cancel_flows_task) until the task has ended.
    ///
    /// The pauses grow from 1 to 10 seconds, and all of it may take 300 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, [`TaskFailed`](crate::ErrorKind::TaskFailed) with the state when the task failed, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out.
    #[inline]
    pub fn describe_cancel_flows_task_until_done(
        &self,
        request: &actions::DescribeCancelFlowsTaskRequest,
    ) -> rt::Wait<actions::DescribeCancelFlowsTaskResponse> {
        self.0.wait(request, &DESCRIBE_CANCEL_FLOWS_TASK_UNTIL_DONE)
    }
    /// Asks [`DescribeContractComparisonTask`](Self::describe_contract_comparison_task) until the task has ended.
    ///
    /// The pauses grow from 2 to 10 seconds, and all of it may take 900 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, [`TaskFailed`](crate::ErrorKind::TaskFailed) with the state when the task failed, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out.
    #[inline]
    pub fn describe_contract_comparison_task_until_done(
        &self,
        request: &actions::DescribeContractComparisonTaskRequest,
    ) -> rt::Wait<actions::DescribeContractComparisonTaskResponse> {
        self.0.wait(request, &DESCRIBE_CONTRACT_COMPARISON_TASK_UNTIL_DONE)
    }
    /// Asks [`DescribeContractReviewMarkedRiskExportTask`](Self::describe_contract_review_marked_risk_export_task) until the task has ended.
    ///
    /// The pauses grow from 1 to 10 seconds, and all of it may take 300 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, [`TaskFailed`](crate::ErrorKind::TaskFailed) with the state when the task failed, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out.
    #[inline]
    pub fn describe_contract_review_marked_risk_export_task_until_done(
        &self,
        request: &actions::DescribeContractReviewMarkedRiskExportTaskRequest,
    ) -> rt::Wait<actions::DescribeContractReviewMarkedRiskExportTaskResponse> {
        self.0
            .wait(request, &DESCRIBE_CONTRACT_REVIEW_MARKED_RISK_EXPORT_TASK_UNTIL_DONE)
    }
    /// Asks [`DescribeContractReviewTask`](Self::describe_contract_review_task) until the task has ended.
    ///
    /// The pauses grow from 2 to 10 seconds, and all of it may take 900 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, [`TaskFailed`](crate::ErrorKind::TaskFailed) with the state when the task failed, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out.
    #[inline]
    pub fn describe_contract_review_task_until_done(
        &self,
        request: &actions::DescribeContractReviewTaskRequest,
    ) -> rt::Wait<actions::DescribeContractReviewTaskResponse> {
        self.0.wait(request, &DESCRIBE_CONTRACT_REVIEW_TASK_UNTIL_DONE)
    }
    /// Asks [`DescribeDraftContractByPromptsTask`](Self::describe_draft_contract_by_prompts_task) until the task has ended.
    ///
    /// The pauses grow from 2 to 10 seconds, and all of it may take 900 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, [`TaskFailed`](crate::ErrorKind::TaskFailed) with the state when the task failed, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out.
    #[inline]
    pub fn describe_draft_contract_by_prompts_task_until_done(
        &self,
        request: &actions::DescribeDraftContractByPromptsTaskRequest,
    ) -> rt::Wait<actions::DescribeDraftContractByPromptsTaskResponse> {
        self.0.wait(request, &DESCRIBE_DRAFT_CONTRACT_BY_PROMPTS_TASK_UNTIL_DONE)
    }
    /// Asks [`DescribeFileConvertTask`](Self::describe_file_convert_task) until the task has ended.
    ///
    /// The pauses grow from 1 to 10 seconds, and all of it may take 300 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, [`TaskFailed`](crate::ErrorKind::TaskFailed) with the state when the task failed, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out.
    #[inline]
    pub fn describe_file_convert_task_until_done(
        &self,
        request: &actions::DescribeFileConvertTaskRequest,
    ) -> rt::Wait<actions::DescribeFileConvertTaskResponse> {
        self.0.wait(request, &DESCRIBE_FILE_CONVERT_TASK_UNTIL_DONE)
    }
    /// Asks [`DescribeFileCounterSignResult`](Self::describe_file_counter_sign_result) until the task has ended.
    ///
    /// The pauses grow from 1 to 10 seconds, and all of it may take 300 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, [`TaskFailed`](crate::ErrorKind::TaskFailed) with the state when the task failed, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out.
    #[inline]
    pub fn describe_file_counter_sign_result_until_done(
        &self,
        request: &actions::DescribeFileCounterSignResultRequest,
    ) -> rt::Wait<actions::DescribeFileCounterSignResultResponse> {
        self.0.wait(request, &DESCRIBE_FILE_COUNTER_SIGN_RESULT_UNTIL_DONE)
    }
    /// Asks [`DescribeFlowEvidenceReport`](Self::describe_flow_evidence_report) until the task has ended.
    ///
    /// The pauses grow from 60 to 600 seconds, and all of it may take 86400 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, [`TaskFailed`](crate::ErrorKind::TaskFailed) with the state when the task failed, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out.
    #[inline]
    pub fn describe_flow_evidence_report_until_done(
        &self,
        request: &actions::DescribeFlowEvidenceReportRequest,
    ) -> rt::Wait<actions::DescribeFlowEvidenceReportResponse> {
        self.0.wait(request, &DESCRIBE_FLOW_EVIDENCE_REPORT_UNTIL_DONE)
    }
    /// Asks [`DescribeInformationExtractionTask`](Self::describe_information_extraction_task) until the task has ended.
    ///
    /// The pauses grow from 2 to 10 seconds, and all of it may take 900 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, [`TaskFailed`](crate::ErrorKind::TaskFailed) with the state when the task failed, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out.
    #[inline]
    pub fn describe_information_extraction_task_until_done(
        &self,
        request: &actions::DescribeInformationExtractionTaskRequest,
    ) -> rt::Wait<actions::DescribeInformationExtractionTaskResponse> {
        self.0.wait(request, &DESCRIBE_INFORMATION_EXTRACTION_TASK_UNTIL_DONE)
    }
    /// Asks [`GetTaskResultApi`](Self::get_task_result_api) until the task has ended.
    ///
    /// The pauses grow from 1 to 10 seconds, and all of it may take 300 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, [`TaskFailed`](crate::ErrorKind::TaskFailed) with the state when the task failed, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out.
    #[deprecated(
        note = "use `DescribeFileConvertTask`. The vendor switches it off on 2026-12-31."
    )]
    #[inline]
    pub fn get_task_result_api_until_done(
        &self,
        request: &actions::GetTaskResultApiRequest,
    ) -> rt::Wait<actions::GetTaskResultApiResponse> {
        self.0.wait(request, &GET_TASK_RESULT_API_UNTIL_DONE)
    }
    /// Calls [`StartFlow`](Self::start_flow) again as long as the server answers with `OperationDenied.DocumentNoAvailable`.
    ///
    /// The document of CreateDocument takes some seconds to be made.
    /// Call it right after that: five minutes later the contract can no longer be started.
    ///
    /// The pauses grow from 1 to 5 seconds, and all of it may take 300 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out; the source of that error names the last code.
    #[inline]
    pub fn start_flow_when_ready(
        &self,
        request: &actions::StartFlowRequest,
    ) -> rt::Wait<actions::StartFlowResponse> {
        self.0.wait(request, &START_FLOW_WHEN_READY)
    }
}
