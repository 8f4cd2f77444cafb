//! error[E0639]: a literal would not compile any more once the type gets a new member.

use tencent_esign::ess::UserInfo;

fn main() {
    let _ = UserInfo {
        user_id: Some("u1".to_owned()),
        ..UserInfo::new()
    };
}
