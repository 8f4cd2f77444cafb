//! error[E0061]: a required member is forgotten.

use tencent_esign::ess::CreateFlowByFilesRequest;

fn main() {
    let _ = CreateFlowByFilesRequest::new("Lease");
}
