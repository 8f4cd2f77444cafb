// Generated from schema/ess/2020-11-11/actions/DescribeFileUrls.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes links for downloading contracts, templates, documents, seals and other files.
///
/// The PDF of a contract is ready 1 to 3 seconds after it was started or signed: wait for the callback, or for status 4 from DescribeFlowBriefs, or the file may lack signatures.
/// The links expire, 5 minutes after the call unless UrlTtl says otherwise.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - FileName is only for archives.
///   Leave it out, or set FileType to ZIP. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.BusinessId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_BUSINESS_ID),
/// [`InvalidParameter.BusinessType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_BUSINESS_TYPE),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ErrNoResourceAccess`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS),
/// [`OperationDenied.FileDeleted`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FILE_DELETED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.OrganizationNotActivated`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.NotExistDocument`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_NOT_EXIST_DOCUMENT),
/// [`ResourceNotFound.Resource`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_RESOURCE),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER)
#[must_use]
#[non_exhaustive]
pub struct DescribeFileUrlsRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// What is downloaded.
    pub business_type: enums::DownloadSubject,
    /// The ids of what is downloaded, of the kind that BusinessType asks for: FlowId for contracts, TemplateId for templates, the document's id for documents, SealId for seals, ResultFileId of CreateFileCounterSign for digitally signed files, and for the archive the id of the archived contract, which DescribeArchiveFlowTask tells.
    ///
    /// Limits: at most 20 items.
    pub business_ids: Vec<String>,
    /// The name of the archive, without ending.
    /// Only for FileType ZIP.
    pub file_name: Option<String>,
    /// The form of the download.
    /// JPG gives a link for each page.
    pub file_type: Option<enums::DownloadFormat>,
    /// Which page of links is wanted, counted from 0.
    ///
    /// Default: `0`. Limits: at least 0; at most 1000.
    pub offset: Option<i64>,
    /// How many links a page has.
    ///
    /// Default: `20`. 0 means 20. Limits: at least 1 (warns); at most 100.
    pub limit: Option<i64>,
    /// How long the links are valid, up to a day.
    ///
    /// In seconds. 0 means 5 minutes. Limits: at least 1; at most 86400.
    pub url_ttl: Option<i64>,
    /// A token of somebody who gets a copy.
    ///
    /// Out of use. The vendor has not opened it.
    pub cc_token: Option<String>,
    /// The occasion of the download.
    ///
    /// Out of use. The vendor has not opened it.
    pub scene: Option<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DescribeFileUrlsRequest {
    /// Makes one with what it needs.
    pub fn new(
        business_type: impl Into<enums::DownloadSubject>,
        business_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            business_type: business_type.into(),
            business_ids: rt::list_from(business_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `BusinessType`.
    pub fn business_type(
        mut self,
        business_type: impl Into<enums::DownloadSubject>,
    ) -> Self {
        self.business_type = business_type.into();
        self
    }
    /// Sets `BusinessIds`.
    pub fn business_ids(
        mut self,
        business_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.business_ids = rt::list_from(business_ids);
        self
    }
    /// Sets `FileName`.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
    /// Sets `FileType`.
    pub fn file_type(mut self, file_type: impl Into<enums::DownloadFormat>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets `UrlTtl`.
    #[inline]
    pub fn url_ttl(mut self, url_ttl: i64) -> Self {
        self.url_ttl = Some(url_ttl);
        self
    }
    /// Sets `CcToken`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn cc_token(mut self, cc_token: impl Into<String>) -> Self {
        self.cc_token = Some(cc_token.into());
        self
    }
    /// Sets `Scene`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for DescribeFileUrlsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.business_type),
                rt::Member::Value(&self.business_ids),
                rt::Member::OptionalText(&self.file_name),
                rt::Member::Value(&self.file_type),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.url_ttl),
                rt::Member::OptionalText(&self.cc_token),
                rt::Member::OptionalText(&self.scene),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.business_type),
                rt::Slot::Value(&mut self.business_ids),
                rt::Slot::OptionalText(&mut self.file_name),
                rt::Slot::Value(&mut self.file_type),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.url_ttl),
                rt::Slot::OptionalText(&mut self.cc_token),
                rt::Slot::OptionalText(&mut self.scene),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DescribeFileUrlsRequest {
    const BLANK: Self = Self {
        operator: None,
        business_type: rt::Blank::BLANK,
        business_ids: Vec::new(),
        file_name: None,
        file_type: None,
        offset: None,
        limit: None,
        url_ttl: None,
        cc_token: None,
        scene: None,
        agent: None,
    };
}

rt::record_traits!(DescribeFileUrlsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeFileUrlsRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required(
            "BusinessType",
            rt::Kind::Enum(&enums::download_subject::TABLE),
        ),
        rt::Field::Limited(
            "BusinessIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(20))],
        ),
        rt::Field::Optional("FileName", rt::Kind::Text),
        rt::Field::Optional("FileType", rt::Kind::Enum(&enums::download_format::TABLE)),
        rt::Field::Limited(
            "Offset",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Deny(rt::Test::Minimum(0.0)),
                rt::Check::Deny(rt::Test::Maximum(1000.0)),
            ],
        ),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Warn(rt::Test::Minimum(1.0)),
                rt::Check::Deny(rt::Test::Maximum(100.0)),
            ],
        ),
        rt::Field::Limited(
            "UrlTtl",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Minimum(1.0)),
                rt::Check::Deny(rt::Test::Maximum(86400.0)),
            ],
        ),
        rt::Field::Marked("CcToken", rt::Kind::Text, rt::SENSITIVE.disabled("")),
        rt::Field::Marked("Scene", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "name-of-archives",
            message: "FileName is only for archives. Leave it out, or set FileType to ZIP.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In("FileType", &[rt::Literal::Text("ZIP")], None),
            ),
            demand: rt::Demand::Ignored(&["FileName"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for DescribeFileUrlsRequest {
    type Response = DescribeFileUrlsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeFileUrls` answers.
#[non_exhaustive]
pub struct DescribeFileUrlsResponse {
    /// The links of this page.
    pub file_urls: Vec<structs::FileUrl>,
    /// How many links there are.
    pub total_count: i64,
}

impl Default for DescribeFileUrlsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFileUrlsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Value(&self.file_urls), rt::Member::Integer(&self.total_count)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.file_urls),
                rt::Slot::Integer(&mut self.total_count),
            ],
        );
    }
}

impl rt::Blank for DescribeFileUrlsResponse {
    const BLANK: Self = Self {
        file_urls: Vec::new(),
        total_count: 0,
    };
}

rt::record_traits!(DescribeFileUrlsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeFileUrlsResponse",
    fields: &[
        rt::Field::Required(
            "FileUrls",
            rt::Kind::List(&rt::Kind::Record(&structs::file_url::SHAPE)),
        ),
        rt::Field::Required("TotalCount", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeFileUrls",
    summary: "Makes links for downloading contracts, templates, documents, seals and other files.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Db \
        InternalError.DbRead \
        InternalError.DependsApi \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.BusinessId \
        InvalidParameter.BusinessType \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
        OperationDenied.ErrNoResourceAccess \
        OperationDenied.FileDeleted \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.OrganizationNotActivated \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.NotExistDocument \
        ResourceNotFound.Resource \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeFileUrlsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeFileUrlsResponse>,
    },
};

impl crate::ess::Client {
    /// Makes links for downloading contracts, templates, documents, seals and other files.
    ///
    /// See [`DescribeFileUrlsRequest`] for what it takes.
    ///
    /// [`describe_file_urls_pages`](Self::describe_file_urls_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_file_urls(
        &self,
        request: &DescribeFileUrlsRequest,
    ) -> rt::Call<'_, DescribeFileUrlsResponse> {
        self.0.send(request)
    }
}
