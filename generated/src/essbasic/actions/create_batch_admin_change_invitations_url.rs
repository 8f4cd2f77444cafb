// Generated from schema/essbasic/2021-05-26/actions/CreateBatchAdminChangeInvitationsUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes the link by which a new super administrator takes over the companies that were handed in.
///
/// Call CreateBatchAdminChangeInvitations before.
/// The link covers up to 500 changes, can be used only by the person who is named, and lives for 7 days.
/// A person who has changed their mobile number at the service since then no longer reaches the changes that were handed in with the old one.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/accounts/CreateBatchAdminChangeInvitationsUrl) (in Chinese)
///
/// # Rules
///
/// - The new super administrator is found by mobile number or document: set NewAdminMobile or NewAdminIdCardNumber.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.NoRoleAuth`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NO_ROLE_AUTH),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsUrlRequest {
    /// The application in which the call is made; of its members only AppId is needed.
    pub agent: Option<structs::Agent>,
    /// The name of the new super administrator, as in the changes that were handed in; only this person, verified at the service by the same name, can carry them out.
    ///
    /// Limits: text without `&` (warns).
    pub new_admin_name: Option<String>,
    /// The mobile number of the person who carries the changes out; after another number has been taken at the service, changes handed in before are out of reach.
    /// Needed unless NewAdminIdCardNumber is given.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub new_admin_mobile: Option<String>,
    /// The kind of identity document that NewAdminIdCardNumber belongs to, the same as that of the person who carries the changes out.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub new_admin_id_card_type: Option<enums::IdCardType>,
    /// The number of that document, of the person who carries the changes out.
    /// Needed unless NewAdminMobile is given.
    ///
    /// Limits: the number of an identity document of the kind `NewAdminIdCardType` (warns).
    pub new_admin_id_card_number: Option<String>,
    /// From where the new super administrator opens the link, which decides its form.
    ///
    /// Default: `"HTTP"`. Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`, `QR_CODE`.
    pub endpoint: Option<enums::LinkEndpoint>,
}

impl CreateBatchAdminChangeInvitationsUrlRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `NewAdminName`.
    pub fn new_admin_name(mut self, new_admin_name: impl Into<String>) -> Self {
        self.new_admin_name = Some(new_admin_name.into());
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
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<enums::LinkEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

impl Default for CreateBatchAdminChangeInvitationsUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchAdminChangeInvitationsUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.new_admin_name),
                rt::Member::OptionalText(&self.new_admin_mobile),
                rt::Member::Value(&self.new_admin_id_card_type),
                rt::Member::OptionalText(&self.new_admin_id_card_number),
                rt::Member::Value(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.new_admin_name),
                rt::Slot::OptionalText(&mut self.new_admin_mobile),
                rt::Slot::Value(&mut self.new_admin_id_card_type),
                rt::Slot::OptionalText(&mut self.new_admin_id_card_number),
                rt::Slot::Value(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for CreateBatchAdminChangeInvitationsUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        new_admin_name: None,
        new_admin_mobile: None,
        new_admin_id_card_type: None,
        new_admin_id_card_number: None,
        endpoint: None,
    };
}

rt::record_traits!(CreateBatchAdminChangeInvitationsUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchAdminChangeInvitationsUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "NewAdminName",
            rt::Kind::Text,
            rt::SENSITIVE,
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
            message: "The new super administrator is found by mobile number or document: set NewAdminMobile or NewAdminIdCardNumber.",
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
    /// The link, valid for 7 days, in the form that Endpoint asks for.
    /// Pass it on as it is, without escaped characters.
    pub url: Option<String>,
    /// When the link stops working, 7 days after it was made.
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
    service: &crate::essbasic::SERVICE,
    name: "CreateBatchAdminChangeInvitationsUrl",
    summary: "Makes the link by which a new super administrator takes over the companies that were handed in.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.NoRoleAuth \
        InternalError.DbRead \
        InvalidParameter.ParamError \
        OperationDenied \
        ResourceNotFound.Application \
        ResourceNotFound.Flow \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchAdminChangeInvitationsUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchAdminChangeInvitationsUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes the link by which a new super administrator takes over the companies that were handed in.
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
