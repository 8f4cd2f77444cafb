// Generated from schema/ess/2020-11-11/actions/CreateOrganizationGroupInvitationLink.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Makes a link and a QR code by which another company can join the group.
///
/// Only the main company of a group may call it; the vendor's document 86707 tells how to become one.
/// Pass the link to the super administrator or the legal representative of the company that is to join, and to nobody else.
/// Then activate the company with CreateIntegrationSubOrganizationActiveRecord.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE)
#[must_use]
#[non_exhaustive]
pub struct CreateOrganizationGroupInvitationLinkRequest {
    /// The member of staff of the group's main company who makes the call, with UserId filled; this person needs the right to call the action and to use the data it names.
    /// It may also be one of a subsidiary.
    pub operator: Option<structs::UserInfo>,
    /// When the invitation ends, at most 30 days from now.
    ///
    /// Limits: seconds since 1970; not in the past, at most 30 days from now (warns).
    pub expire_time: i64,
}

impl CreateOrganizationGroupInvitationLinkRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(expire_time: i64) -> Self {
        Self {
            expire_time,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `ExpireTime`.
    #[inline]
    pub fn expire_time(mut self, expire_time: i64) -> Self {
        self.expire_time = expire_time;
        self
    }
}

impl rt::Record for CreateOrganizationGroupInvitationLinkRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Value(&self.operator), rt::Member::Integer(&self.expire_time)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Integer(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for CreateOrganizationGroupInvitationLinkRequest {
    const BLANK: Self = Self {
        operator: None,
        expire_time: 0,
    };
}

rt::record_traits!(CreateOrganizationGroupInvitationLinkRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateOrganizationGroupInvitationLinkRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "ExpireTime",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Warn(rt::Test::Time(Some(0), Some(2592000))),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "The operator has no id. Set Operator.UserId to the platform's id of the member of staff.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for CreateOrganizationGroupInvitationLinkRequest {
    type Response = CreateOrganizationGroupInvitationLinkResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateOrganizationGroupInvitationLink` answers.
#[non_exhaustive]
pub struct CreateOrganizationGroupInvitationLinkResponse {
    /// The link to the picture of a QR code to scan.
    /// It opens in the browser of a phone, not inside a mini-program.
    /// It lives until ExpireTime; add no parameters to it.
    pub link: String,
    /// When the links of this answer end.
    ///
    /// Limits: seconds since 1970.
    pub expire_time: i64,
    /// The short link to join by.
    /// It opens in the browser of a phone, not inside a mini-program, and lives until ExpireTime; add no parameters to it.
    pub jump_url: String,
    /// The path to join by in the vendor's mini-program, for apps and mini-programs; add no parameters to it.
    pub mini_app_path: Option<String>,
}

impl Default for CreateOrganizationGroupInvitationLinkResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateOrganizationGroupInvitationLinkResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.link),
                rt::Member::Integer(&self.expire_time),
                rt::Member::Text(&self.jump_url),
                rt::Member::OptionalText(&self.mini_app_path),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.link),
                rt::Slot::Integer(&mut self.expire_time),
                rt::Slot::Text(&mut self.jump_url),
                rt::Slot::OptionalText(&mut self.mini_app_path),
            ],
        );
    }
}

impl rt::Blank for CreateOrganizationGroupInvitationLinkResponse {
    const BLANK: Self = Self {
        link: String::new(),
        expire_time: 0,
        jump_url: String::new(),
        mini_app_path: None,
    };
}

rt::record_traits!(CreateOrganizationGroupInvitationLinkResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateOrganizationGroupInvitationLinkResponse",
    fields: &[
        rt::Field::Marked("Link", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Limited(
            "ExpireTime",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Marked("JumpUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("MiniAppPath", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateOrganizationGroupInvitationLink",
    summary: "Makes a link and a QR code by which another company can join the group.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        ResourceUnavailable",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateOrganizationGroupInvitationLinkRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateOrganizationGroupInvitationLinkResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link and a QR code by which another company can join the group.
    ///
    /// See [`CreateOrganizationGroupInvitationLinkRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_organization_group_invitation_link(
        &self,
        request: &CreateOrganizationGroupInvitationLinkRequest,
    ) -> rt::Call<'_, CreateOrganizationGroupInvitationLinkResponse> {
        self.0.send(request)
    }
}
