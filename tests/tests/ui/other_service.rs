//! error[E0308]: types of the two services with the same name are different types.

use tencent_esign::{ess, essbasic};

fn main() {
    let request = ess::CreateOrganizationBatchSignUrlRequest::new();
    let _ = request.operator(essbasic::UserInfo::new());
}
