// Generated from schema/ess/2020-11-11/actions/DescribeUserVerifyStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeUserVerifyStatus`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeUserVerifyStatusRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Name`.
    pub name: String,
    /// `IdCardNumber`.
    pub id_card_number: String,
    /// `IdCardType`.
    pub id_card_type: String,
}

impl DescribeUserVerifyStatusRequest {
    /// Makes one with what it needs.
    pub fn new(
        name: impl Into<String>,
        id_card_number: impl Into<String>,
        id_card_type: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            id_card_number: id_card_number.into(),
            id_card_type: id_card_type.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = id_card_number.into();
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<String>) -> Self {
        self.id_card_type = id_card_type.into();
        self
    }
}

impl rt::Record for DescribeUserVerifyStatusRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.name),
                rt::Member::Text(&self.id_card_number),
                rt::Member::Text(&self.id_card_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.id_card_number),
                rt::Slot::Text(&mut self.id_card_type),
            ],
        );
    }
}

impl rt::Blank for DescribeUserVerifyStatusRequest {
    const BLANK: Self = Self {
        operator: None,
        name: String::new(),
        id_card_number: String::new(),
        id_card_type: String::new(),
    };
}

rt::record_traits!(DescribeUserVerifyStatusRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeUserVerifyStatusRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("Name", rt::Kind::Text).sensitive(),
        rt::Field::required("IdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::required("IdCardType", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DescribeUserVerifyStatusRequest {
    type Response = DescribeUserVerifyStatusResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeUserVerifyStatus` answers.
#[non_exhaustive]
pub struct DescribeUserVerifyStatusResponse {
    /// `VerifyStatus`.
    pub verify_status: bool,
}

impl Default for DescribeUserVerifyStatusResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeUserVerifyStatusResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Boolean(&self.verify_status)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Boolean(&mut self.verify_status)]);
    }
}

impl rt::Blank for DescribeUserVerifyStatusResponse {
    const BLANK: Self = Self { verify_status: false };
}

rt::record_traits!(DescribeUserVerifyStatusResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeUserVerifyStatusResponse",
    fields: &[rt::Field::required("VerifyStatus", rt::Kind::Boolean)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeUserVerifyStatus",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.Db",
        "InternalError.System",
        "MissingParameter.UserId",
        "OperationDenied.ErrNoResourceAccess",
        "ResourceNotFound.Template",
        "ResourceUnavailable",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeUserVerifyStatusRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeUserVerifyStatusResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DescribeUserVerifyStatus`.
    ///
    /// See [`DescribeUserVerifyStatusRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_user_verify_status(
        &self,
        request: &DescribeUserVerifyStatusRequest,
    ) -> rt::Call<'_, DescribeUserVerifyStatusResponse> {
        self.0.send(request)
    }
}
