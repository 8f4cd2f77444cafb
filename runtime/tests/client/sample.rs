//! One service with a few actions, as the generator would write them.

use tencent_esign_runtime::action::{
    Action, Effect, Host, HostRole, IdentityMember, RecordType, Request, Service,
};
use tencent_esign_runtime::error::Codes;
use tencent_esign_runtime::generated::blank;
use tencent_esign_runtime::record::{Blank, Field, Kind, Member, Open, Record, Shape, Show, Value};
use tencent_esign_runtime::record_traits;
use tencent_esign_runtime::validate::{Check, LengthUnit, Test};

pub(crate) static ESS: Service = Service {
    name: "ess",
    wire_name: "ess",
    version: "2020-11-11",
    api_host: Host {
        production: "ess.tencentcloudapi.com",
        test: None,
    },
    file_host: None,
    identity: &[IdentityMember {
        name: "Operator",
        variable: "ESIGN_OPERATOR",
        blank: blank::<UserInfo>,
    }],
    codes: Codes::new("ResourceNotFound\tThere is no such thing.\tLook at the id.\n"),
};

pub(crate) static CREATE_FLOW: Action =
    action(&ESS, "CreateFlow", Effect::Write, HostRole::Api, FLOW);

/// An action that only reads, with a limit of five a second.
pub(crate) static DESCRIBE_FLOW: Action = Action {
    rate_limit: Some(5),
    ..action(&ESS, "DescribeFlow", Effect::Read, HostRole::Api, FLOW)
};

/// An action that may run twice.
pub(crate) static CANCEL_FLOW: Action = action(
    &ESS,
    "CancelFlow",
    Effect::IdempotentWrite,
    HostRole::Api,
    FLOW,
);

const FLOW: RecordType = RecordType {
    shape: &REQUEST,
    blank: blank::<CreateFlowRequest>,
};

/// An action that needs the host for uploads, which the sample service does not have.
pub(crate) static UPLOAD_FILES: Action = action(
    &ESS,
    "UploadFiles",
    Effect::Write,
    HostRole::File,
    RecordType {
        shape: &USER_INFO,
        blank: blank::<UserInfo>,
    },
);

pub(crate) const fn action(
    service: &'static Service,
    name: &'static str,
    effect: Effect,
    host: HostRole,
    request: RecordType,
) -> Action {
    Action {
        service,
        name,
        summary: "",
        effect,
        host,
        rate_limit: None,
        deprecated: false,
        errors: "",
        request,
        response: RecordType {
            shape: &RESPONSE,
            blank: blank::<CreateFlowResponse>,
        },
    }
}

/// Declares a record and its access by place.
macro_rules! record {
    ($name:ident, $shape:ident, { $($field:ident: $type:ty = $blank:expr),* }) => {
        #[derive(Default)]
        pub(crate) struct $name {
            $(pub(crate) $field: $type),*
        }

        impl Record for $name {
            fn shape(&self) -> &'static Shape {
                &$shape
            }

            fn members<'a>(&'a self, out: &mut dyn Show<'a>) {
                out.show(&[$(Member::Value(&self.$field)),*]);
            }

            fn slots(&mut self, out: &mut dyn Open) {
                out.open(&mut [$(self.$field.slot()),*]);
            }
        }

        impl Blank for $name {
            const BLANK: Self = Self { $($field: $blank),* };
        }

        record_traits!($name);
    };
}

pub(crate) use record;

record!(UserInfo, USER_INFO, { user_id: String = String::new() });
record!(CreateFlowRequest, REQUEST, { operator: Option<UserInfo> = None, flow_name: String = String::new(), mobile: Option<String> = None });
record!(CreateFlowResponse, RESPONSE, { flow_id: String = String::new(), mobile: String = String::new() });

static USER_INFO: Shape = Shape {
    name: "UserInfo",
    fields: &[Field::required("UserId", Kind::Text)],
    rules: &[],
};

static REQUEST: Shape = Shape {
    name: "CreateFlowRequest",
    fields: &[
        Field::identity("Operator", Kind::Record(&USER_INFO)),
        Field::required("FlowName", Kind::Text).checks(&[
            Check::deny(Test::MaxLength(20, LengthUnit::Chars)).code("InvalidParameter.FlowName"),
            Check::warn(Test::MaxLength(10, LengthUnit::Chars)),
        ]),
        Field::optional("Mobile", Kind::Text)
            .sensitive()
            .checks(&[Check::warn(Test::MaxLength(11, LengthUnit::Chars))]),
    ],
    rules: &[],
};

static RESPONSE: Shape = Shape {
    name: "CreateFlowResponse",
    fields: &[
        Field::required("FlowId", Kind::Text),
        Field::required("Mobile", Kind::Text).sensitive(),
    ],
    rules: &[],
};

impl Request for CreateFlowRequest {
    type Response = CreateFlowResponse;

    const ACTION: &'static Action = &CREATE_FLOW;
}

impl Request for UserInfo {
    type Response = CreateFlowResponse;

    const ACTION: &'static Action = &UPLOAD_FILES;
}
