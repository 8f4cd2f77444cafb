//! What errors say of themselves, by the codes that the vendor documents.

use tencent_esign_runtime::Error;

use crate::sample::DESCRIBE_FLOW;
use crate::script::{Script, Step, fault};

async fn error(step: Step) -> Error {
    Script::always(step).play(&DESCRIBE_FLOW).await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn codes_by_what_is_to_be_done_about_them() {
    // Throttled, about the keys, about a quota, not ready.
    let table = [
        ("RequestLimitExceeded", [true, false, false, false]),
        (
            "RequestLimitExceeded.UinLimitExceeded",
            [true, false, false, false],
        ),
        (
            "FailedOperation.RequestLimitExceeded",
            [true, false, false, false],
        ),
        ("OperationDenied.OutQueryLimit", [true, false, false, false]),
        ("AuthFailure", [false, true, false, false]),
        ("AuthFailure.SecretIdNotFound", [false, true, false, false]),
        ("AuthFailure.SignatureExpire", [false, true, false, false]),
        ("AuthFailure.TokenFailure", [false, true, false, false]),
        (
            "UnauthorizedOperation.NoPermissionFeature",
            [false, true, false, false],
        ),
        ("IpNotInWhitelist", [false, true, false, false]),
        ("LimitExceeded", [false, false, true, false]),
        ("LimitExceeded.CreateFlowNum", [false, false, true, false]),
        ("OperationDenied.NoQuota", [false, false, true, false]),
        ("OperationDenied.ProveNoQuota", [false, false, true, false]),
        (
            "FailedOperation.LicenseNoQuota",
            [false, false, true, false],
        ),
        (
            "FailedOperation.BalanceNotEnough",
            [false, false, true, false],
        ),
        (
            "OperationDenied.DocumentNoAvailable",
            [false, false, false, true],
        ),
        ("FailedOperation.FlowHasNoDocument", [false; 4]),
        ("InternalError", [false; 4]),
        ("RequestSizeLimitExceeded", [false; 4]),
        ("InvalidParameter", [false; 4]),
    ];
    for (code, expected) in table {
        let error = error(fault(code)).await;
        let found = [
            error.is_throttled(),
            error.is_auth(),
            error.is_quota(),
            error.is_not_ready(),
        ];
        assert_eq!(found, expected, "{code}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_gateway_can_be_asked_too_often() {
    let status = |status| Step::Answer(status, &[], String::new());
    assert!(error(status(429)).await.is_throttled());
    assert!(!error(status(503)).await.is_throttled());
}
