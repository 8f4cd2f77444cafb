// Generated from schema/ess/2020-11-11/actions/CreateBatchAdminChangeInvitationsUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes one link with which a new super administrator takes over many companies.
///
/// The changes were prepared by CreateBatchAdminChangeInvitations; the link gathers up to 500 of them.
/// The new super administrator must open it personally, and name, mobile number and document must be those of this person.
/// If the mobile number at the service has changed meanwhile, the prepared changes are not found any more.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The new super administrator must be told apart: set NewAdminMobile or NewAdminIdCardNumber.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER)
#[must_use]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsUrlRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The name of the new super administrator, as in the prepared changes.
    /// It must be that of the person who opens the link, in person.
    ///
    /// Limits: text without `&` (warns).
    pub new_admin_name: String,
    /// The mobile number of the new super administrator, as in the prepared changes.
    /// Not needed with the document number.
    /// It must be that of the person who opens the link; if this person has changed the number at the service meanwhile, the prepared changes are not found.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub new_admin_mobile: Option<String>,
    /// The kind of identity document of the new super administrator, as in the prepared changes.
    /// It must be that of the person who opens the link.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub new_admin_id_card_type: Option<enums::IdCardType>,
    /// The document number of the new super administrator, as in the prepared changes.
    /// Not needed with the mobile number.
    /// It must be that of the person who opens the link.
    ///
    /// Limits: the number of an identity document of the kind `NewAdminIdCardType` (warns).
    pub new_admin_id_card_number: Option<String>,
    /// Whether the new super administrator gets the link by text message.
    /// With NewAdminIdCardNumber it goes to the number that this person has at the service, otherwise to NewAdminMobile.
    ///
    /// Default: `"NONE"`. Limits: one of `NONE`, `SMS`.
    pub notify_type: Option<enums::NotifyType>,
    /// The form of the link to take the companies over.
    ///
    /// Default: `"HTTP"`. Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`, `QR_CODE`.
    pub endpoint: Option<enums::LinkEndpoint>,
}

impl CreateBatchAdminChangeInvitationsUrlRequest {
    /// Makes one with what it needs.
    pub fn new(new_admin_name: impl Into<String>) -> Self {
        Self {
            new_admin_name: new_admin_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `NewAdminName`.
    pub fn new_admin_name(mut self, new_admin_name: impl Into<String>) -> Self {
        self.new_admin_name = new_admin_name.into();
        self
    }
    /// Sets `NewAdminMobile`.
    pub fn new_admin_mobile(mut self, new_admin_mobile: impl Into<String>) -> Self {
        self.new_admin_mobile = Some(new_admin_mobile.into());
        self
    }
    /// Sets `NewAdminIdCardType`.
    pub fn new_admin_id_card_type(
        mut self,
        new_admin_id_card_type: impl Into<enums::IdCardType>,
    ) -> Self {
        self.new_admin_id_card_type = Some(new_admin_id_card_type.into());
        self
    }
    /// Sets `NewAdminIdCardNumber`.
    pub fn new_admin_id_card_number(
        mut self,
        new_admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.new_admin_id_card_number = Some(new_admin_id_card_number.into());
        self
    }
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, notify_type: impl Into<enums::NotifyType>) -> Self {
        self.notify_type = Some(notify_type.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<enums::LinkEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

impl rt::Record for CreateBatchAdminChangeInvitationsUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.new_admin_name),
                rt::Member::OptionalText(&self.new_admin_mobile),
                rt::Member::Value(&self.new_admin_id_card_type),
                rt::Member::OptionalText(&self.new_admin_id_card_number),
                rt::Member::Value(&self.notify_type),
                rt::Member::Value(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.new_admin_name),
                rt::Slot::OptionalText(&mut self.new_admin_mobile),
                rt::Slot::Value(&mut self.new_admin_id_card_type),
                rt::Slot::OptionalText(&mut self.new_admin_id_card_number),
                rt::Slot::Value(&mut self.notify_type),
                rt::Slot::Value(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for CreateBatchAdminChangeInvitationsUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        new_admin_name: String::new(),
        new_admin_mobile: None,
        new_admin_id_card_type: None,
        new_admin_id_card_number: None,
        notify_type: None,
        endpoint: None,
    };
}

rt::record_traits!(CreateBatchAdminChangeInvitationsUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchAdminChangeInvitationsUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "NewAdminName",
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
            "NewAdminMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Limited(
            "NewAdminIdCardType",
            rt::Kind::Enum(&enums::id_card_type::TABLE),
            rt::OPTIONAL,
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
        rt::Field::Limited(
            "NewAdminIdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("NewAdminIdCardType"))],
        ),
        rt::Field::Limited(
            "NotifyType",
            rt::Kind::Enum(&enums::notify_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[rt::Literal::Text("NONE"), rt::Literal::Text("SMS")],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "Endpoint",
            rt::Kind::Enum(&enums::link_endpoint::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("HTTP"),
                            rt::Literal::Text("HTTP_SHORT_URL"),
                            rt::Literal::Text("APP"),
                            rt::Literal::Text("QR_CODE"),
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "mobile-or-document",
            message: "The new super administrator must be told apart: set NewAdminMobile or NewAdminIdCardNumber.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(
                &[&["NewAdminMobile"], &["NewAdminIdCardNumber"]],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for CreateBatchAdminChangeInvitationsUrlRequest {
    type Response = CreateBatchAdminChangeInvitationsUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchAdminChangeInvitationsUrl` answers.
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsUrlResponse {
    /// The link with which the new super administrator takes the companies over, valid for 7 days; see that its `&` is not escaped on the way.
    pub url: Option<String>,
    /// When the link to take the companies over ends, 7 days from now.
    ///
    /// Limits: seconds since 1970.
    pub expire_time: Option<i64>,
}

impl Default for CreateBatchAdminChangeInvitationsUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchAdminChangeInvitationsUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.url),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.url),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for CreateBatchAdminChangeInvitationsUrlResponse {
    const BLANK: Self = Self {
        url: None,
        expire_time: None,
    };
}

rt::record_traits!(CreateBatchAdminChangeInvitationsUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchAdminChangeInvitationsUrlResponse",
    fields: &[
        rt::Field::Marked("Url", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Limited(
            "ExpireTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateBatchAdminChangeInvitationsUrl",
    summary: "Makes one link with which a new super administrator takes over many companies.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.Db \
        InternalError.System \
        InvalidParameterValue \
        MissingParameter",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchAdminChangeInvitationsUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchAdminChangeInvitationsUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes one link with which a new super administrator takes over many companies.
    ///
    /// See [`CreateBatchAdminChangeInvitationsUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_admin_change_invitations_url(
        &self,
        request: &CreateBatchAdminChangeInvitationsUrlRequest,
    ) -> rt::Call<'_, CreateBatchAdminChangeInvitationsUrlResponse> {
        self.0.send(request)
    }
}
