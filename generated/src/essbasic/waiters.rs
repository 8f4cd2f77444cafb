// Generated from schema/essbasic/2021-05-26/service.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use super::{Client, actions};

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
static DESCRIBE_CHANNEL_FLOW_EVIDENCE_REPORT_UNTIL_DONE: rt::Waiter = rt::Waiter {
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

/// The actions that one can wait with.
pub static WAITERS: &[rt::ActionWaiter] = &[
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
                action: "ChannelBatchCancelFlows",
                gives: "/TaskId",
                takes: "TaskId",
                with: &[],
            },
            rt::Start {
                action: "CancelOrganizationFlows",
                gives: "/TaskId",
                takes: "TaskId",
                with: &[("CancelType", 1)],
            },
        ],
    },
    rt::ActionWaiter {
        action: "DescribeChannelFlowEvidenceReport",
        waiter: &DESCRIBE_CHANNEL_FLOW_EVIDENCE_REPORT_UNTIL_DONE,
        started_by: &[
            rt::Start {
                action: "CreateChannelFlowEvidenceReport",
                gives: "/ReportId",
                takes: "ReportId",
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
];

impl Client {
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
    /// Asks [`DescribeChannelFlowEvidenceReport`](Self::describe_channel_flow_evidence_report) until the task has ended.
    ///
    /// The pauses grow from 60 to 600 seconds, and all of it may take 86400 seconds; both can be set on what this returns.
    ///
    /// # Errors
    ///
    /// As the action itself, [`TaskFailed`](crate::ErrorKind::TaskFailed) with the state when the task failed, and [`Timeout`](crate::ErrorKind::Timeout) when time runs out.
    #[inline]
    pub fn describe_channel_flow_evidence_report_until_done(
        &self,
        request: &actions::DescribeChannelFlowEvidenceReportRequest,
    ) -> rt::Wait<actions::DescribeChannelFlowEvidenceReportResponse> {
        self.0.wait(request, &DESCRIBE_CHANNEL_FLOW_EVIDENCE_REPORT_UNTIL_DONE)
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
}
