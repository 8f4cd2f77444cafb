// Generated from schema/ess/2020-11-11/service.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use super::{Client, actions};

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
        static WAITER: rt::Waiter = rt::Waiter {
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
        self.0.wait(request, &WAITER)
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
        static WAITER: rt::Waiter = rt::Waiter {
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
        self.0.wait(request, &WAITER)
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
        static WAITER: rt::Waiter = rt::Waiter {
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
        self.0.wait(request, &WAITER)
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
        static WAITER: rt::Waiter = rt::Waiter {
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
        self.0.wait(request, &WAITER)
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
        static WAITER: rt::Waiter = rt::Waiter {
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
        self.0.wait(request, &WAITER)
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
        static WAITER: rt::Waiter = rt::Waiter {
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
        self.0.wait(request, &WAITER)
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
        static WAITER: rt::Waiter = rt::Waiter {
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
        self.0.wait(request, &WAITER)
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
        static WAITER: rt::Waiter = rt::Waiter {
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
        self.0.wait(request, &WAITER)
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
        static WAITER: rt::Waiter = rt::Waiter {
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
        self.0.wait(request, &WAITER)
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
        static WAITER: rt::Waiter = rt::Waiter {
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
        self.0.wait(request, &WAITER)
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
        static WAITER: rt::Waiter = rt::Waiter {
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
        self.0.wait(request, &WAITER)
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
        static WAITER: rt::Waiter = rt::Waiter {
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
        self.0.wait(request, &WAITER)
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
        static WAITER: rt::Waiter = rt::Waiter {
            signal: rt::Signal::Codes(&["OperationDenied.DocumentNoAvailable"]),
            first_pause: 1,
            longest_pause: 5,
            total: 300,
        };
        self.0.wait(request, &WAITER)
    }
}
