// Generated from schema/essbasic/2021-05-26/service.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

//! The partner edition of Tencent e-sign: a platform starts and manages contracts on behalf of the companies that are its customers.

mod actions;
mod client;
mod enums;
mod error_code;
#[cfg(feature = "examples")]
mod examples;
mod pages;
mod structs;
mod uploads;
mod waiters;

pub use self::actions::*;
pub use self::client::Client;
pub use self::enums::*;
pub use self::error_code::ErrorCode;
#[cfg(feature = "examples")]
pub use self::examples::EXAMPLES;
pub use self::structs::*;
pub use self::uploads::UPLOADER;
pub use self::waiters::WAITERS;

use tencent_esign_runtime::generated as rt;

/// The service: its version, its hosts and who may call it.
pub static SERVICE: rt::Service = rt::Service {
    name: "essbasic",
    wire_name: "essbasic",
    version: "2021-05-26",
    api_host: rt::Host {
        production: "essbasic.tencentcloudapi.com",
        test: Some("essbasic.test.ess.tencent.cn"),
    },
    file_host: Some(rt::Host {
        production: "file.ess.tencent.cn",
        test: Some("file.test.ess.tencent.cn"),
    }),
    identity: &[
        rt::IdentityMember {
            name: "Agent",
            variable: "ESIGN_AGENT",
            blank: rt::blank::<structs::Agent>,
        },
        rt::IdentityMember {
            name: "Operator",
            variable: "ESIGN_OPERATOR",
            blank: rt::blank::<structs::UserInfo>,
        },
    ],
    codes: error_code::CODES,
};
