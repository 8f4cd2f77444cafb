//! error[E0638]: a pattern without `..` would not compile any more either.

use tencent_esign::ess::FlowOperateLimit;

fn main() {
    let FlowOperateLimit { no_release } = FlowOperateLimit::new();
}
