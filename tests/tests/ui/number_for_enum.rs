//! error[E0308]: a number says nothing; the type's constants do.

use tencent_esign::ess::ApproverInfo;

fn main() {
    let _ = ApproverInfo::new(1);
}
