// Generated from schema/ess/2020-11-11/actions/DescribeUserVerifyStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells whether a private person is verified.
///
/// Only verifications through a link of CreateUserVerifyUrl of the own company are seen, not those that the person made otherwise, for example while signing.
/// Ask it before making such a link.
/// It needs a paid package for identity checks.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Nobody is named who asks: set Operator.UserId. (warns) (`MissingParameter.UserId`)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`MissingParameter.UserId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_USER_ID),
/// [`OperationDenied.ErrNoResourceAccess`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeUserVerifyStatusRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The real name of the person who is asked about.
    ///
    /// Limits: text without `&` (warns).
    pub name: String,
    /// The document number of the person who is asked about, with X and H or M as capitals.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: String,
    /// The kind of document with which the person was to be verified.
    ///
    /// Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub id_card_type: enums::IdCardType,
}

impl DescribeUserVerifyStatusRequest {
    /// Makes one with what it needs.
    pub fn new(
        name: impl Into<String>,
        id_card_number: impl Into<String>,
        id_card_type: impl Into<enums::IdCardType>,
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
    pub fn id_card_type(mut self, id_card_type: impl Into<enums::IdCardType>) -> Self {
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
                rt::Member::Value(&self.id_card_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.id_card_number),
                rt::Slot::Value(&mut self.id_card_type),
            ],
        );
    }
}

impl rt::Blank for DescribeUserVerifyStatusRequest {
    const BLANK: Self = Self {
        operator: None,
        name: String::new(),
        id_card_number: String::new(),
        id_card_type: rt::Blank::BLANK,
    };
}

rt::record_traits!(DescribeUserVerifyStatusRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeUserVerifyStatusRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "Name",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "IdCardNumber",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("IdCardType"))],
        ),
        rt::Field::Limited(
            "IdCardType",
            rt::Kind::Enum(&enums::id_card_type::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("ID_CARD"),
                            rt::Literal::Text("HONGKONG_AND_MACAO"),
                            rt::Literal::Text("HONGKONG_MACAO_AND_TAIWAN"),
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "Nobody is named who asks: set Operator.UserId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter.UserId",
        },
    ],
};

impl rt::Request for DescribeUserVerifyStatusRequest {
    type Response = DescribeUserVerifyStatusResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeUserVerifyStatus` answers.
#[non_exhaustive]
pub struct DescribeUserVerifyStatusResponse {
    /// Whether the person is verified.
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
    fields: &[rt::Field::Required("VerifyStatus", rt::Kind::Boolean)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeUserVerifyStatus",
    summary: "Tells whether a private person is verified.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Db \
        InternalError.System \
        MissingParameter.UserId \
        OperationDenied.ErrNoResourceAccess \
        ResourceNotFound.Template \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Tells whether a private person is verified.
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
