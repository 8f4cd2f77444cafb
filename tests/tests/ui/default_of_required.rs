//! error[E0599]: a type with required members has no default.

use tencent_esign::ess::CreateFlowByFilesRequest;

fn main() {
    let _ = CreateFlowByFilesRequest::default();
}
