//! error[E0004]: lists of values are open, so a match needs an arm for the rest.

use tencent_esign::ess::ApproverType;

fn main() {
    let _ = match ApproverType::PERSON {
        ApproverType::ORGANIZATION => "organization",
        ApproverType::PERSON => "person",
    };
}
