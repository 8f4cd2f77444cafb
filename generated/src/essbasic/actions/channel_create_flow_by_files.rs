// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowByFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Starts a contract from an uploaded PDF.
///
/// Upload the PDF with UploadFiles first; other formats go through CreateFileConvertTask.
/// The initiating company and employee must be verified; signers need not be.
/// Starting costs quota at once, which comes back only if the contract is cancelled before anybody has signed by hand and free cancellations are left; expiry, refusal and completion do not bring it back.
/// Pass the signing links on with CreateSignUrls or ChannelCreateFlowSignUrl, and follow the contract by callbacks or DescribeFlowDetailInfo.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Contracts are started in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - A contract needs a name: set FlowName. (warns) (`InvalidParameter.FlowName`)
/// - A contract starts from a file: set FileIds to the id that UploadFiles returned. (`InvalidParameter.FlowFileIds`)
/// - A contract needs signers: set FlowApprovers, or OpenDynamicSignFlow to add them later. (warns) (`InvalidParameter.FlowApprovers`)
/// - A contract with OpenDynamicSignFlow starts without signers: add them with ChannelCreateDynamicFlowApprover. (warns)
/// - PreviewType has an effect only while NeedPreview is true. (advice)
/// - A person who signs automatically (PERSON_AUTO_SIGN) does so for a stated use: set AutoSignScene.
/// - This signer has nothing to sign: give SignComponents, or set SignBeanTag 1 to let signers place seals and signatures themselves. (warns) (`MissingParameter.SignComponents`)
/// - AddSignComponentsLimits limits what signers add themselves: it needs SignBeanTag 1. (advice)
/// - ForbidAddSignDate has an effect only with SignBeanTag 1. (advice)
/// - AddSignComponentUseSealSize has an effect only with SignBeanTag 1. (advice)
/// - ApproverVerifyType goes before the checks of single signers: leave ApproverVerifyTypes out. (advice)
/// - These members belong to contracts from templates and to signing links, and have no effect when a contract starts from a file: leave them out. (advice)
/// - Each signer needs an ApproverType. (`InvalidParameter.ApproverType`)
/// - A person is reached by Name and Mobile: set both, or leave the signer open with ApproverOption.FillType 1.
/// - A company needs its OrganizationName as on the business licence, unless the signer is left open with ApproverOption.FillType 1. (`InvalidParameter.OrganizationName`)
/// - A customer company is named by its OrganizationOpenId; for a company outside the application set NotChannelOrganization to true. (warns)
/// - The employee who signs for a customer company is named by OpenId, or by Name and Mobile; with neither the contract waits until somebody claims it, which ApproverOption.FillType 1 says openly. (warns)
/// - The employee who signs for a company outside the application is reached by Name and Mobile: set both.
/// - A company outside the application has no OrganizationOpenId and no OpenId: leave them out, or set NotChannelOrganization to false. (warns)
/// - Signing by PIN needs the PinCode computed from the PIN and FlowName.
/// - A signer who signs automatically cannot fill anything in: leave Components out. (warns)
/// - Each component needs a ComponentType. (`InvalidParameter.UnsupportedComponentType`)
/// - A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight. (warns)
/// - Each component needs a ComponentType. (`InvalidParameter.UnsupportedComponentType`)
/// - A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight. (warns)
/// - Each component needs a ComponentType. (`InvalidParameter.SignComponentType`)
/// - A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight. (warns)
/// - A seal or signature over the page edges needs ComponentPosY, ComponentWidth and ComponentHeight.
/// - Components of the contract only takes fields to fill in and watermarks: put sign components into the SignComponents of a signer. (`InvalidParameter.UnsupportedComponentType`)
/// - The initiator fills in at the start: set ComponentValue. (warns)
/// - Two components of one file share a ComponentId: give each its own. (warns)
/// - Two sign components of one file share a ComponentId: give each its own. (warns)
/// - Two fields of one file share a ComponentId: give each its own. (warns)
/// - Nobody gets a copy: set CcInfos, or leave CcNotifyType out. (advice)
/// - The same person must not get the copy twice: remove one of the entries with this mobile number. (warns) (`OperationDenied.CcUserRepeat`)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.AgeNotAchieveNormalLegal`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL),
/// [`FailedOperation.OrganizationExperienceChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE),
/// [`FailedOperation.OrganizationNameChanged`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_CHANGED),
/// [`FailedOperation.OrganizationNameNeedChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbConnection`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_CONNECTION),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InternalError.GenerateId`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_GENERATE_ID),
/// [`InternalError.Pdf`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_PDF),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InternalError.ThirdParty`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_THIRD_PARTY),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.Application`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPLICATION),
/// [`InvalidParameter.ApproverType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPROVER_TYPE),
/// [`InvalidParameter.ApproverVerifyType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPROVER_VERIFY_TYPE),
/// [`InvalidParameter.BizApproverAlreadyExists`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.ComponentType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_TYPE),
/// [`InvalidParameter.ComponentValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_VALUE),
/// [`InvalidParameter.CustomShowMap`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CUSTOM_SHOW_MAP),
/// [`InvalidParameter.CustomerData`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CUSTOMER_DATA),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.FlowApproverInfos`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_APPROVER_INFOS),
/// [`InvalidParameter.FlowApprovers`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_APPROVERS),
/// [`InvalidParameter.FlowCallbackUrl`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_CALLBACK_URL),
/// [`InvalidParameter.FlowDeadLine`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_DEAD_LINE),
/// [`InvalidParameter.FlowDescription`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_DESCRIPTION),
/// [`InvalidParameter.FlowFileIds`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_FILE_IDS),
/// [`InvalidParameter.FlowName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_NAME),
/// [`InvalidParameter.FlowType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_TYPE),
/// [`InvalidParameter.Keyword`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_KEYWORD),
/// [`InvalidParameter.Mobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MOBILE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.NonsupportMobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NONSUPPORT_MOBILE),
/// [`InvalidParameter.OrganizationName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.SignComponentType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SIGN_COMPONENT_TYPE),
/// [`InvalidParameter.SignComponents`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SIGN_COMPONENTS),
/// [`InvalidParameter.Unordered`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_UNORDERED),
/// [`InvalidParameter.UnsupportedComponentType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_UNSUPPORTED_COMPONENT_TYPE),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`LimitExceeded`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.MissComponentName`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_MISS_COMPONENT_NAME),
/// [`MissingParameter.SealId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_SEAL_ID),
/// [`MissingParameter.SignComponents`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_SIGN_COMPONENTS),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ByFilesServerSignForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_BY_FILES_SERVER_SIGN_FORBID),
/// [`OperationDenied.CcUserRepeat`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_CC_USER_REPEAT),
/// [`OperationDenied.ErrNoResourceAccess`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS),
/// [`OperationDenied.InvalidApproverAge`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_INVALID_APPROVER_AGE),
/// [`OperationDenied.NoApproverMobileCheckPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_APPROVER_MOBILE_CHECK_PERMISSION),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_QUOTA),
/// [`OperationDenied.OverseaAbilityNotOpen`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OVERSEA_ABILITY_NOT_OPEN),
/// [`OperationDenied.PersonHasNoSignature`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE),
/// [`OperationDenied.PersonNoOpenServerSign`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN),
/// [`OperationDenied.RequiredComponentNotFill`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_REQUIRED_COMPONENT_NOT_FILL),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Resource`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_RESOURCE),
/// [`ResourceNotFound.Seal`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_SEAL),
/// [`ResourceNotFound.User`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_USER),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowByFilesRequest {
    /// The application, the customer company that starts the contract, and its employee who does so.
    /// All three must be given; company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contract's name, which signers see.
    /// A PinCode is computed from it.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns) (`InvalidParameter.FlowName`); at most 200 characters (`InvalidParameter.FlowName`).
    pub flow_name: Option<String>,
    /// What the contract is about, for those who look at it.
    ///
    /// Limits: at most 1000 characters (`InvalidParameter.FlowDescription`).
    pub flow_description: Option<String>,
    /// The signers.
    /// Unless Unordered is true they sign in the order of this list.
    ///
    /// Limits: at most 50 items (`InvalidParameter.FlowApprovers`).
    pub flow_approvers: Option<Vec<structs::FlowApproverInfo>>,
    /// The id of the PDF that UploadFiles returned.
    /// It is a list, but a contract has one file.
    ///
    /// Limits: at most 1 item (`InvalidParameter.FlowFileIds`).
    pub file_ids: Option<Vec<String>>,
    /// What is written into the PDF when the contract starts, such as texts, numbers, ticks, pictures, tables and watermarks, each with its value.
    pub components: Option<Vec<structs::Component>>,
    /// When the time to sign ends: 365 days after the start if left out.
    /// A contract that is not signed by all until then expires and is void.
    ///
    /// 0 means 365 days after the start. Limits: seconds since 1970; not in the past (warns) (`InvalidParameter.FlowDeadLine`).
    pub deadline: Option<i64>,
    /// An address to be told of changes of the contract.
    ///
    /// Out of use. Events go to the callback address of the application.
    pub callback_url: Option<String>,
    /// Whether all signers may sign at any time instead of one after the other.
    ///
    /// Default: `false`.
    pub unordered: Option<bool>,
    /// The kind of contract, in words of your own such as 劳动合同.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns) (`InvalidParameter.FlowType`); at most 255 characters (`InvalidParameter.FlowType`).
    pub flow_type: Option<String>,
    /// The text that stands for the contract in the list of the mini-program, with {合同名称}, {发起方企业}, {发起方姓名}, {签署方1企业} and {签署方1姓名} for contract, initiating company, initiator, and the first signer's company and name.
    /// Signers are numbered from 1 up to their count.
    ///
    /// Limits: text with no other variables than {合同名称}, {发起方企业}, {发起方姓名}, {签署方N企业} and {签署方N姓名}, N from 1 to 50 (warns) (`InvalidParameter.CustomShowMap`).
    pub custom_show_map: Option<String>,
    /// Data of your own, base64-encoded.
    /// Callbacks about the contract give it back unchanged.
    ///
    /// Limits: base64 (warns) (`InvalidParameter.CustomerData`); at most 1000 characters (`InvalidParameter.CustomerData`).
    pub customer_data: Option<String>,
    /// Whether the initiating company's own signature, by hand or automatic, is held back until its approval is reported with ChannelCreateFlowSignReview.
    /// A refusal keeps it back until an approval follows.
    ///
    /// Default: `false`.
    pub need_sign_review: Option<bool>,
    /// Whether private persons show their face (`VerifyCheck`) or only use the stated mobile number (`MobileCheck`) to see the contract; the latter also spares those who are not verified yet the two face checks, of identity and of will, when they sign.
    /// It goes before what signers set; a signature of the kind OCR_ESIGN needs a verified identity in any case.
    ///
    /// Default: `"VerifyCheck"`.
    pub approver_verify_type: Option<enums::ApproverVerifyType>,
    /// Who places seals and signatures: you, in SignComponents of each signer (0), or the signers themselves while signing (1), which works in the mini-program and the web console, not on H5 pages.
    ///
    /// Default: `0`.
    pub sign_bean_tag: Option<enums::SignBeanTag>,
    /// Who gets a copy, to read the contract and see how far it is without signing: private persons, and employees of the own company who are verified and have joined it.
    /// Nobody may be among both these and the signers.
    ///
    /// Limits: at most 50 items.
    pub cc_infos: Option<Vec<structs::CcInfo>>,
    /// Whether those who get a copy are told by text message when the contract starts or after everybody has signed.
    ///
    /// Default: `0`.
    pub cc_notify_type: Option<enums::CcNotifyType>,
    /// Whether private persons sign electronic prescriptions or anything else automatically; needed if one of the signers is a PERSON_AUTO_SIGN.
    /// Tencent opens automatic signing by persons on request only.
    pub auto_sign_scene: Option<enums::AutoSignScene>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// What the document is called in messages and on the pages for filling and signing: contract, file, agreement or document.
    ///
    /// Default: `0`.
    pub flow_display_type: Option<enums::FlowDisplayType>,
    /// Whether to only make a preview: nothing is started, and the answer has PreviewUrl, valid for 300 seconds, in place of FlowId.
    /// Previews have a quota of their own, twice the number of contracts bought; more must be bought.
    ///
    /// Default: `false`.
    pub need_preview: Option<bool>,
    /// Whether the preview link downloads the PDF (0) or shows the contract in the browser (1).
    ///
    /// Default: `0`.
    pub preview_type: Option<enums::PreviewType>,
    /// The former switch for adding signers after the start: `true` allows it, `false` does not.
    ///
    /// Default: `false`. Out of use; use `OpenDynamicSignFlow`.
    pub open_dynamic_flow: Option<bool>,
    /// Whether the contract starts without signers, who are added later with ChannelCreateDynamicFlowApprover until ArchiveDynamicFlow ends it.
    /// The application needs dynamic signers 2.0 switched on.
    ///
    /// Default: `false`.
    pub open_dynamic_sign_flow: Option<bool>,
    /// Whether the contract may later be undone by a release agreement.
    /// Left out, it may.
    pub flow_operate_limit: Option<structs::FlowOperateLimit>,
}

impl ChannelCreateFlowByFilesRequest {
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
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = Some(flow_name.into());
        self
    }
    /// Sets `FlowDescription`.
    pub fn flow_description(mut self, flow_description: impl Into<String>) -> Self {
        self.flow_description = Some(flow_description.into());
        self
    }
    /// Sets `FlowApprovers`.
    pub fn flow_approvers(
        mut self,
        flow_approvers: impl IntoIterator<Item = structs::FlowApproverInfo>,
    ) -> Self {
        self.flow_approvers = Some(rt::list(flow_approvers));
        self
    }
    /// Sets `FileIds`.
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_ids = Some(rt::list_from(file_ids));
        self
    }
    /// Sets `Components`.
    pub fn components(
        mut self,
        components: impl IntoIterator<Item = structs::Component>,
    ) -> Self {
        self.components = Some(rt::list(components));
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }
    /// Sets `CallbackUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }
    /// Sets `Unordered`.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }
    /// Sets `FlowType`.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }
    /// Sets `CustomShowMap`.
    pub fn custom_show_map(mut self, custom_show_map: impl Into<String>) -> Self {
        self.custom_show_map = Some(custom_show_map.into());
        self
    }
    /// Sets `CustomerData`.
    pub fn customer_data(mut self, customer_data: impl Into<String>) -> Self {
        self.customer_data = Some(customer_data.into());
        self
    }
    /// Sets `NeedSignReview`.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }
    /// Sets `ApproverVerifyType`.
    pub fn approver_verify_type(
        mut self,
        approver_verify_type: impl Into<enums::ApproverVerifyType>,
    ) -> Self {
        self.approver_verify_type = Some(approver_verify_type.into());
        self
    }
    /// Sets `SignBeanTag`.
    #[inline]
    pub fn sign_bean_tag(mut self, sign_bean_tag: enums::SignBeanTag) -> Self {
        self.sign_bean_tag = Some(sign_bean_tag);
        self
    }
    /// Sets `CcInfos`.
    pub fn cc_infos(
        mut self,
        cc_infos: impl IntoIterator<Item = structs::CcInfo>,
    ) -> Self {
        self.cc_infos = Some(rt::list(cc_infos));
        self
    }
    /// Sets `CcNotifyType`.
    #[inline]
    pub fn cc_notify_type(mut self, cc_notify_type: enums::CcNotifyType) -> Self {
        self.cc_notify_type = Some(cc_notify_type);
        self
    }
    /// Sets `AutoSignScene`.
    pub fn auto_sign_scene(
        mut self,
        auto_sign_scene: impl Into<enums::AutoSignScene>,
    ) -> Self {
        self.auto_sign_scene = Some(auto_sign_scene.into());
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowDisplayType`.
    #[inline]
    pub fn flow_display_type(
        mut self,
        flow_display_type: enums::FlowDisplayType,
    ) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }
    /// Sets `NeedPreview`.
    #[inline]
    pub fn need_preview(mut self, need_preview: bool) -> Self {
        self.need_preview = Some(need_preview);
        self
    }
    /// Sets `PreviewType`.
    #[inline]
    pub fn preview_type(mut self, preview_type: enums::PreviewType) -> Self {
        self.preview_type = Some(preview_type);
        self
    }
    /// Sets `OpenDynamicFlow`.
    #[deprecated(note = "use `OpenDynamicSignFlow`")]
    #[inline]
    pub fn open_dynamic_flow(mut self, open_dynamic_flow: bool) -> Self {
        self.open_dynamic_flow = Some(open_dynamic_flow);
        self
    }
    /// Sets `OpenDynamicSignFlow`.
    #[inline]
    pub fn open_dynamic_sign_flow(mut self, open_dynamic_sign_flow: bool) -> Self {
        self.open_dynamic_sign_flow = Some(open_dynamic_sign_flow);
        self
    }
    /// Sets `FlowOperateLimit`.
    #[inline]
    pub fn flow_operate_limit(
        mut self,
        flow_operate_limit: structs::FlowOperateLimit,
    ) -> Self {
        self.flow_operate_limit = Some(flow_operate_limit);
        self
    }
}

impl Default for ChannelCreateFlowByFilesRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowByFilesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.flow_name),
                rt::Member::OptionalText(&self.flow_description),
                rt::Member::Value(&self.flow_approvers),
                rt::Member::Value(&self.file_ids),
                rt::Member::Value(&self.components),
                rt::Member::OptionalInteger(&self.deadline),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::OptionalBoolean(&self.unordered),
                rt::Member::OptionalText(&self.flow_type),
                rt::Member::OptionalText(&self.custom_show_map),
                rt::Member::OptionalText(&self.customer_data),
                rt::Member::OptionalBoolean(&self.need_sign_review),
                rt::Member::Value(&self.approver_verify_type),
                rt::Member::Value(&self.sign_bean_tag),
                rt::Member::Value(&self.cc_infos),
                rt::Member::Value(&self.cc_notify_type),
                rt::Member::Value(&self.auto_sign_scene),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.flow_display_type),
                rt::Member::OptionalBoolean(&self.need_preview),
                rt::Member::Value(&self.preview_type),
                rt::Member::OptionalBoolean(&self.open_dynamic_flow),
                rt::Member::OptionalBoolean(&self.open_dynamic_sign_flow),
                rt::Member::Value(&self.flow_operate_limit),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.flow_name),
                rt::Slot::OptionalText(&mut self.flow_description),
                rt::Slot::Value(&mut self.flow_approvers),
                rt::Slot::Value(&mut self.file_ids),
                rt::Slot::Value(&mut self.components),
                rt::Slot::OptionalInteger(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::OptionalBoolean(&mut self.unordered),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::OptionalText(&mut self.custom_show_map),
                rt::Slot::OptionalText(&mut self.customer_data),
                rt::Slot::OptionalBoolean(&mut self.need_sign_review),
                rt::Slot::Value(&mut self.approver_verify_type),
                rt::Slot::Value(&mut self.sign_bean_tag),
                rt::Slot::Value(&mut self.cc_infos),
                rt::Slot::Value(&mut self.cc_notify_type),
                rt::Slot::Value(&mut self.auto_sign_scene),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.flow_display_type),
                rt::Slot::OptionalBoolean(&mut self.need_preview),
                rt::Slot::Value(&mut self.preview_type),
                rt::Slot::OptionalBoolean(&mut self.open_dynamic_flow),
                rt::Slot::OptionalBoolean(&mut self.open_dynamic_sign_flow),
                rt::Slot::Value(&mut self.flow_operate_limit),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowByFilesRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_name: None,
        flow_description: None,
        flow_approvers: None,
        file_ids: None,
        components: None,
        deadline: None,
        callback_url: None,
        unordered: None,
        flow_type: None,
        custom_show_map: None,
        customer_data: None,
        need_sign_review: None,
        approver_verify_type: None,
        sign_bean_tag: None,
        cc_infos: None,
        cc_notify_type: None,
        auto_sign_scene: None,
        operator: None,
        flow_display_type: None,
        need_preview: None,
        preview_type: None,
        open_dynamic_flow: None,
        open_dynamic_sign_flow: None,
        flow_operate_limit: None,
    };
}

rt::record_traits!(ChannelCreateFlowByFilesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowByFilesRequest",
    fields: &[
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Charset(rt::Charset::CjkWord),
                    "InvalidParameter.FlowName",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(200, rt::LengthUnit::Chars),
                    "InvalidParameter.FlowName",
                ),
            ],
        ),
        rt::Field::Limited(
            "FlowDescription",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(1000, rt::LengthUnit::Chars),
                    "InvalidParameter.FlowDescription",
                ),
            ],
        ),
        rt::Field::Limited(
            "FlowApprovers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_info::SHAPE)),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(50),
                    "InvalidParameter.FlowApprovers",
                ),
            ],
        ),
        rt::Field::Limited(
            "FileIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(1),
                    "InvalidParameter.FlowFileIds",
                ),
            ],
        ),
        rt::Field::Optional(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Limited(
            "Deadline",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Time(Some(0), None),
                    "InvalidParameter.FlowDeadLine",
                ),
            ],
        ),
        rt::Field::Marked("CallbackUrl", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Optional("Unordered", rt::Kind::Boolean),
        rt::Field::Limited(
            "FlowType",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Charset(rt::Charset::CjkWord),
                    "InvalidParameter.FlowType",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(255, rt::LengthUnit::Chars),
                    "InvalidParameter.FlowType",
                ),
            ],
        ),
        rt::Field::Limited(
            "CustomShowMap",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Pattern(
                        rt::Pattern::new(
                                "^([^{]|\\{(合同名称|发起方企业|发起方姓名|签署方([1-9]|[1-4][0-9]|50)(企业|姓名))\\})*$",
                            )
                            .hint(
                                "text with no other variables than {合同名称}, {发起方企业}, {发起方姓名}, {签署方N企业} and {签署方N姓名}, N from 1 to 50",
                            ),
                    ),
                    "InvalidParameter.CustomShowMap",
                ),
            ],
        ),
        rt::Field::Limited(
            "CustomerData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::Base64),
                    "InvalidParameter.CustomerData",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(1000, rt::LengthUnit::Chars),
                    "InvalidParameter.CustomerData",
                ),
            ],
        ),
        rt::Field::Optional("NeedSignReview", rt::Kind::Boolean),
        rt::Field::Optional(
            "ApproverVerifyType",
            rt::Kind::Enum(&enums::approver_verify_type::TABLE),
        ),
        rt::Field::Optional("SignBeanTag", rt::Kind::Enum(&enums::sign_bean_tag::TABLE)),
        rt::Field::Limited(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::cc_info::SHAPE)),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
        rt::Field::Optional(
            "CcNotifyType",
            rt::Kind::Enum(&enums::cc_notify_type::TABLE),
        ),
        rt::Field::Optional(
            "AutoSignScene",
            rt::Kind::Enum(&enums::auto_sign_scene::TABLE),
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Optional(
            "FlowDisplayType",
            rt::Kind::Enum(&enums::flow_display_type::TABLE),
        ),
        rt::Field::Optional("NeedPreview", rt::Kind::Boolean),
        rt::Field::Optional("PreviewType", rt::Kind::Enum(&enums::preview_type::TABLE)),
        rt::Field::Marked(
            "OpenDynamicFlow",
            rt::Kind::Boolean,
            rt::OPTIONAL.disabled("OpenDynamicSignFlow"),
        ),
        rt::Field::Optional("OpenDynamicSignFlow", rt::Kind::Boolean),
        rt::Field::Optional(
            "FlowOperateLimit",
            rt::Kind::Record(&structs::flow_operate_limit::SHAPE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Contracts are started in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &[
                    "Agent.AppId",
                    "Agent.ProxyOrganizationOpenId",
                    "Agent.ProxyOperator.OpenId",
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "flow-name",
            message: "A contract needs a name: set FlowName.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["FlowName"]),
            severity: rt::Severity::Warn,
            code: "InvalidParameter.FlowName",
        },
        rt::Rule {
            id: "file",
            message: "A contract starts from a file: set FileIds to the id that UploadFiles returned.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["FileIds"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.FlowFileIds",
        },
        rt::Rule {
            id: "approvers-unless-dynamic",
            message: "A contract needs signers: set FlowApprovers, or OpenDynamicSignFlow to add them later.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::Or(
                    &[
                        rt::Condition::In(
                            "OpenDynamicSignFlow",
                            &[rt::Literal::Boolean(true)],
                            None,
                        ),
                        rt::Condition::In(
                            "OpenDynamicFlow",
                            &[rt::Literal::Boolean(true)],
                            None,
                        ),
                    ],
                ),
            ),
            demand: rt::Demand::Require(&["FlowApprovers"]),
            severity: rt::Severity::Warn,
            code: "InvalidParameter.FlowApprovers",
        },
        rt::Rule {
            id: "no-approvers-if-dynamic",
            message: "A contract with OpenDynamicSignFlow starts without signers: add them with ChannelCreateDynamicFlowApprover.",
            each: "",
            when: rt::Condition::In(
                "OpenDynamicSignFlow",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Forbid(&["FlowApprovers"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "preview-type-needs-preview",
            message: "PreviewType has an effect only while NeedPreview is true.",
            each: "",
            when: rt::Condition::In(
                "NeedPreview",
                &[rt::Literal::Boolean(false)],
                Some(rt::Literal::Boolean(false)),
            ),
            demand: rt::Demand::Ignored(&["PreviewType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "auto-sign-scene",
            message: "A person who signs automatically (PERSON_AUTO_SIGN) does so for a stated use: set AutoSignScene.",
            each: "",
            when: rt::Condition::Any(
                "FlowApprovers[*]",
                &rt::Condition::In(
                    "ApproverType",
                    &[rt::Literal::Text("PERSON_AUTO_SIGN")],
                    None,
                ),
            ),
            demand: rt::Demand::Require(&["AutoSignScene"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "approver-needs-sign-components",
            message: "This signer has nothing to sign: give SignComponents, or set SignBeanTag 1 to let signers place seals and signatures themselves.",
            each: "FlowApprovers[*]",
            when: rt::Condition::In(
                "$.SignBeanTag",
                &[rt::Literal::Integer(0)],
                Some(rt::Literal::Integer(0)),
            ),
            demand: rt::Demand::Require(&["SignComponents"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter.SignComponents",
        },
        rt::Rule {
            id: "limits-need-sign-bean-tag",
            message: "AddSignComponentsLimits limits what signers add themselves: it needs SignBeanTag 1.",
            each: "FlowApprovers[*]",
            when: rt::Condition::In(
                "$.SignBeanTag",
                &[rt::Literal::Integer(0)],
                Some(rt::Literal::Integer(0)),
            ),
            demand: rt::Demand::Ignored(&["AddSignComponentsLimits"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "sign-date-needs-sign-bean-tag",
            message: "ForbidAddSignDate has an effect only with SignBeanTag 1.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "$.SignBeanTag",
                        &[rt::Literal::Integer(0)],
                        Some(rt::Literal::Integer(0)),
                    ),
                    rt::Condition::In(
                        "ApproverOption.ForbidAddSignDate",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["ApproverOption.ForbidAddSignDate"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "seal-size-needs-sign-bean-tag",
            message: "AddSignComponentUseSealSize has an effect only with SignBeanTag 1.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "$.SignBeanTag",
                        &[rt::Literal::Integer(0)],
                        Some(rt::Literal::Integer(0)),
                    ),
                    rt::Condition::In(
                        "ApproverOption.AddSignComponentUseSealSize",
                        &[
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(2),
                            rt::Literal::Integer(3),
                        ],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(
                &["ApproverOption.AddSignComponentUseSealSize"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "contract-check-wins",
            message: "ApproverVerifyType goes before the checks of single signers: leave ApproverVerifyTypes out.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["ApproverVerifyTypes"],
                "$.ApproverVerifyType",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "template-and-link-members",
            message: "These members belong to contracts from templates and to signing links, and have no effect when a contract starts from a file: leave them out.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["RecipientId", "SignId", "SignTypeSelector", "Intention"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "approver-needs-type",
            message: "Each signer needs an ApproverType.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ApproverType"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.ApproverType",
        },
        rt::Rule {
            id: "person-needs-name-and-mobile",
            message: "A person is reached by Name and Mobile: set both, or leave the signer open with ApproverOption.FillType 1.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[
                            rt::Literal::Text("PERSON"),
                            rt::Literal::Text("PERSON_AUTO_SIGN"),
                            rt::Literal::Text("PERSON_PIN_CODE_SIGN"),
                        ],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["Name", "Mobile"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "company-needs-name",
            message: "A company needs its OrganizationName as on the business licence, unless the signer is left open with ApproverOption.FillType 1.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[
                            rt::Literal::Text("ORGANIZATION"),
                            rt::Literal::Text("ENTERPRISESERVER"),
                            rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                            rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
                        ],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["OrganizationName"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.OrganizationName",
        },
        rt::Rule {
            id: "customer-company-needs-open-id",
            message: "A customer company is named by its OrganizationOpenId; for a company outside the application set NotChannelOrganization to true.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[
                                    rt::Literal::Text("ORGANIZATION"),
                                    rt::Literal::Text("ENTERPRISESERVER"),
                                    rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                                    rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
                                ],
                                None,
                            ),
                            rt::Condition::Not(
                                &rt::Condition::In(
                                    "NotChannelOrganization",
                                    &[rt::Literal::Boolean(true)],
                                    None,
                                ),
                            ),
                        ],
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["OrganizationOpenId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "customer-employee-needs-identity",
            message: "The employee who signs for a customer company is named by OpenId, or by Name and Mobile; with neither the contract waits until somebody claims it, which ApproverOption.FillType 1 says openly.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[rt::Literal::Text("ORGANIZATION")],
                                None,
                            ),
                            rt::Condition::Not(
                                &rt::Condition::In(
                                    "NotChannelOrganization",
                                    &[rt::Literal::Boolean(true)],
                                    None,
                                ),
                            ),
                        ],
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::AtLeastOneOf(&[&["OpenId"], &["Name", "Mobile"]]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "outside-company-needs-name-and-mobile",
            message: "The employee who signs for a company outside the application is reached by Name and Mobile: set both.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "NotChannelOrganization",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["Name", "Mobile"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "outside-company-has-no-open-ids",
            message: "A company outside the application has no OrganizationOpenId and no OpenId: leave them out, or set NotChannelOrganization to false.",
            each: "FlowApprovers[*]",
            when: rt::Condition::In(
                "NotChannelOrganization",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Forbid(&["OrganizationOpenId", "OpenId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "pin-signing-needs-pin-code",
            message: "Signing by PIN needs the PinCode computed from the PIN and FlowName.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[
                            rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                            rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
                            rt::Literal::Text("PERSON_PIN_CODE_SIGN"),
                        ],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["PinCode"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "auto-signer-fills-nothing",
            message: "A signer who signs automatically cannot fill anything in: leave Components out.",
            each: "FlowApprovers[*]",
            when: rt::Condition::In(
                "ApproverType",
                &[
                    rt::Literal::Text("PERSON_AUTO_SIGN"),
                    rt::Literal::Text("ENTERPRISESERVER"),
                    rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                    rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
                    rt::Literal::Text("PERSON_PIN_CODE_SIGN"),
                ],
                None,
            ),
            demand: rt::Demand::Forbid(&["Components"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "initiator-component-type",
            message: "Each component needs a ComponentType.",
            each: "Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ComponentType"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.UnsupportedComponentType",
        },
        rt::Rule {
            id: "initiator-component-coordinates",
            message: "A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight.",
            each: "Components[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "GenerateMode",
                        &[rt::Literal::Text("NORMAL")],
                        Some(rt::Literal::Text("NORMAL")),
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ComponentType",
                            &[rt::Literal::Text("WATERMARK")],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(
                &[
                    "ComponentPage",
                    "ComponentPosX",
                    "ComponentPosY",
                    "ComponentWidth",
                    "ComponentHeight",
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "fill-component-type",
            message: "Each component needs a ComponentType.",
            each: "FlowApprovers[*].Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ComponentType"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.UnsupportedComponentType",
        },
        rt::Rule {
            id: "fill-component-coordinates",
            message: "A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight.",
            each: "FlowApprovers[*].Components[*]",
            when: rt::Condition::In(
                "GenerateMode",
                &[rt::Literal::Text("NORMAL")],
                Some(rt::Literal::Text("NORMAL")),
            ),
            demand: rt::Demand::Require(
                &[
                    "ComponentPage",
                    "ComponentPosX",
                    "ComponentPosY",
                    "ComponentWidth",
                    "ComponentHeight",
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "sign-component-type",
            message: "Each component needs a ComponentType.",
            each: "FlowApprovers[*].SignComponents[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ComponentType"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.SignComponentType",
        },
        rt::Rule {
            id: "sign-component-coordinates",
            message: "A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight.",
            each: "FlowApprovers[*].SignComponents[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "GenerateMode",
                        &[rt::Literal::Text("NORMAL")],
                        Some(rt::Literal::Text("NORMAL")),
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ComponentType",
                            &[
                                rt::Literal::Text("SIGN_PAGING_SEAL"),
                                rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                            ],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(
                &[
                    "ComponentPage",
                    "ComponentPosX",
                    "ComponentPosY",
                    "ComponentWidth",
                    "ComponentHeight",
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "paging-coordinates",
            message: "A seal or signature over the page edges needs ComponentPosY, ComponentWidth and ComponentHeight.",
            each: "FlowApprovers[*].SignComponents[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "GenerateMode",
                        &[rt::Literal::Text("NORMAL")],
                        Some(rt::Literal::Text("NORMAL")),
                    ),
                    rt::Condition::In(
                        "ComponentType",
                        &[
                            rt::Literal::Text("SIGN_PAGING_SEAL"),
                            rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                        ],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Require(
                &["ComponentPosY", "ComponentWidth", "ComponentHeight"],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "initiator-components-fill",
            message: "Components of the contract only takes fields to fill in and watermarks: put sign components into the SignComponents of a signer.",
            each: "Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "ComponentType",
                &[
                    rt::Literal::Text("TEXT"),
                    rt::Literal::Text("MULTI_LINE_TEXT"),
                    rt::Literal::Text("CHECK_BOX"),
                    rt::Literal::Text("FILL_IMAGE"),
                    rt::Literal::Text("DYNAMIC_TABLE"),
                    rt::Literal::Text("ATTACHMENT"),
                    rt::Literal::Text("SELECTOR"),
                    rt::Literal::Text("DATE"),
                    rt::Literal::Text("DISTRICT"),
                    rt::Literal::Text("VIRTUAL_COMBINATION"),
                    rt::Literal::Text("WATERMARK"),
                ],
            ),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.UnsupportedComponentType",
        },
        rt::Rule {
            id: "initiator-components-need-value",
            message: "The initiator fills in at the start: set ComponentValue.",
            each: "Components[*]",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "ComponentType",
                    &[
                        rt::Literal::Text("WATERMARK"),
                        rt::Literal::Text("VIRTUAL_COMBINATION"),
                    ],
                    None,
                ),
            ),
            demand: rt::Demand::Require(&["ComponentValue"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "initiator-component-ids-differ",
            message: "Two components of one file share a ComponentId: give each its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("Components[*].ComponentId"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "sign-component-ids-differ",
            message: "Two sign components of one file share a ComponentId: give each its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct(
                "FlowApprovers[*].SignComponents[*].ComponentId",
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "fill-component-ids-differ",
            message: "Two fields of one file share a ComponentId: give each its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("FlowApprovers[*].Components[*].ComponentId"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "notify-needs-copies",
            message: "Nobody gets a copy: set CcInfos, or leave CcNotifyType out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Absent("CcInfos"),
                    rt::Condition::In("CcNotifyType", &[rt::Literal::Integer(1)], None),
                ],
            ),
            demand: rt::Demand::Ignored(&["CcNotifyType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "cc-mobiles-distinct",
            message: "The same person must not get the copy twice: remove one of the entries with this mobile number.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("CcInfos[*].Mobile"),
            severity: rt::Severity::Warn,
            code: "OperationDenied.CcUserRepeat",
        },
        rt::Rule {
            id: "embedded-page-components",
            message: "LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out.",
            each: "Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["LockComponentValue", "ForbidMoveAndDelete"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-fill-components",
            message: "LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out.",
            each: "FlowApprovers[*].Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["LockComponentValue", "ForbidMoveAndDelete"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-sign-components",
            message: "LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out.",
            each: "FlowApprovers[*].SignComponents[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["LockComponentValue", "ForbidMoveAndDelete"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateFlowByFilesRequest {
    type Response = ChannelCreateFlowByFilesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateFlowByFiles` answers.
#[non_exhaustive]
pub struct ChannelCreateFlowByFilesResponse {
    /// The id of the contract, 32 characters; keep it, every later call about the contract takes it.
    /// Empty for a preview.
    pub flow_id: String,
    /// The signers in the order of the request, with the ids that the service gave them.
    /// Keep them for links, reviews and deadlines.
    pub approvers: Vec<structs::ApproverItem>,
    /// The link to the preview, valid for 5 minutes.
    /// Only if NeedPreview was set.
    pub preview_url: Option<String>,
}

impl Default for ChannelCreateFlowByFilesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowByFilesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.approvers),
                rt::Member::OptionalText(&self.preview_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.approvers),
                rt::Slot::OptionalText(&mut self.preview_url),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowByFilesResponse {
    const BLANK: Self = Self {
        flow_id: String::new(),
        approvers: Vec::new(),
        preview_url: None,
    };
}

rt::record_traits!(ChannelCreateFlowByFilesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowByFilesResponse",
    fields: &[
        rt::Field::Required("FlowId", rt::Kind::Text),
        rt::Field::Optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_item::SHAPE)),
        ),
        rt::Field::Marked("PreviewUrl", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateFlowByFiles",
    summary: "Starts a contract from an uploaded PDF.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.AgeNotAchieveNormalLegal \
        FailedOperation.OrganizationExperienceChange \
        FailedOperation.OrganizationNameChanged \
        FailedOperation.OrganizationNameNeedChange \
        InternalError \
        InternalError.Db \
        InternalError.DbConnection \
        InternalError.Decryption \
        InternalError.DependsDb \
        InternalError.Encryption \
        InternalError.GenerateId \
        InternalError.Pdf \
        InternalError.System \
        InternalError.ThirdParty \
        InvalidParameter \
        InvalidParameter.Application \
        InvalidParameter.ApproverType \
        InvalidParameter.ApproverVerifyType \
        InvalidParameter.BizApproverAlreadyExists \
        InvalidParameter.CardType \
        InvalidParameter.ComponentType \
        InvalidParameter.ComponentValue \
        InvalidParameter.CustomShowMap \
        InvalidParameter.CustomerData \
        InvalidParameter.DataNotFound \
        InvalidParameter.FlowApproverInfos \
        InvalidParameter.FlowApprovers \
        InvalidParameter.FlowCallbackUrl \
        InvalidParameter.FlowDeadLine \
        InvalidParameter.FlowDescription \
        InvalidParameter.FlowFileIds \
        InvalidParameter.FlowName \
        InvalidParameter.FlowType \
        InvalidParameter.Keyword \
        InvalidParameter.Mobile \
        InvalidParameter.Name \
        InvalidParameter.NonsupportMobile \
        InvalidParameter.OrganizationName \
        InvalidParameter.ParamError \
        InvalidParameter.SignComponentType \
        InvalidParameter.SignComponents \
        InvalidParameter.Unordered \
        InvalidParameter.UnsupportedComponentType \
        InvalidParameterValue \
        LimitExceeded \
        MissingParameter \
        MissingParameter.MissComponentName \
        MissingParameter.SealId \
        MissingParameter.SignComponents \
        OperationDenied \
        OperationDenied.ByFilesServerSignForbid \
        OperationDenied.CcUserRepeat \
        OperationDenied.ErrNoResourceAccess \
        OperationDenied.InvalidApproverAge \
        OperationDenied.NoApproverMobileCheckPermission \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoQuota \
        OperationDenied.OverseaAbilityNotOpen \
        OperationDenied.PersonHasNoSignature \
        OperationDenied.PersonNoOpenServerSign \
        OperationDenied.RequiredComponentNotFill \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.Resource \
        ResourceNotFound.Seal \
        ResourceNotFound.User \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateFlowByFilesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateFlowByFilesResponse>,
    },
};

impl crate::essbasic::Client {
    /// Starts a contract from an uploaded PDF.
    ///
    /// See [`ChannelCreateFlowByFilesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_flow_by_files(
        &self,
        request: &ChannelCreateFlowByFilesRequest,
    ) -> rt::Call<'_, ChannelCreateFlowByFilesResponse> {
        self.0.send(request)
    }
}
