// Generated from schema/essbasic/2021-05-26/errors.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// An error code of the service `essbasic`, or one that all services have.
///
/// The list stays open: the service answers with codes that are not documented, too.
pub type ErrorCode = crate::OpenText<rt::PhantomData<ErrorCodeList>>;

impl ErrorCode {
    /// `ActionOffline`: The action has been taken out of service.
    ///
    /// Use the action that replaces it.
    pub const ACTION_OFFLINE: Self = Self(
        rt::Symbol::Known("ActionOffline"),
        rt::PhantomData,
    );
    /// `AuthFailure`: The signature of the request, or the right of its key in the access management (CAM), was not accepted.
    ///
    /// Check SecretId, SecretKey and the clock, and that CAM lets the key call this action.
    pub const AUTH_FAILURE: Self = Self(
        rt::Symbol::Known("AuthFailure"),
        rt::PhantomData,
    );
    /// `AuthFailure.InvalidAuthorization`: The Authorization header of the request is not in the form that the vendor's signature method prescribes.
    ///
    /// Look for a proxy or middleware that changes the header, or sign the request with TC3-HMAC-SHA256 again.
    pub const AUTH_FAILURE_INVALID_AUTHORIZATION: Self = Self(
        rt::Symbol::Known("AuthFailure.InvalidAuthorization"),
        rt::PhantomData,
    );
    /// `AuthFailure.InvalidSecretId`: The SecretId is not one of a cloud API key.
    ///
    /// Use a key from the API keys page of the console.
    pub const AUTH_FAILURE_INVALID_SECRET_ID: Self = Self(
        rt::Symbol::Known("AuthFailure.InvalidSecretId"),
        rt::PhantomData,
    );
    /// `AuthFailure.MFAFailure`: The check by a second factor (MFA) failed.
    ///
    /// Check the multi-factor settings of the key's user in CAM.
    pub const AUTH_FAILURE_MFA_FAILURE: Self = Self(
        rt::Symbol::Known("AuthFailure.MFAFailure"),
        rt::PhantomData,
    );
    /// `AuthFailure.SecretIdNotFound`: There is no key with this SecretId; it may have been deleted or disabled.
    ///
    /// Check in the console that the key exists and is enabled, that no blanks surround it, and that it belongs to the environment of the host.
    pub const AUTH_FAILURE_SECRET_ID_NOT_FOUND: Self = Self(
        rt::Symbol::Known("AuthFailure.SecretIdNotFound"),
        rt::PhantomData,
    );
    /// `AuthFailure.SignatureExpire`: The signature is too old or from the future: its time may differ by five minutes at most from the server's.
    ///
    /// Set the clock of your machine, and sign the request again.
    pub const AUTH_FAILURE_SIGNATURE_EXPIRE: Self = Self(
        rt::Symbol::Known("AuthFailure.SignatureExpire"),
        rt::PhantomData,
    );
    /// `AuthFailure.SignatureFailure`: The signature does not fit the request.
    ///
    /// Check SecretKey, service name and host, and that nothing on the way changes the signed headers or the body.
    pub const AUTH_FAILURE_SIGNATURE_FAILURE: Self = Self(
        rt::Symbol::Known("AuthFailure.SignatureFailure"),
        rt::PhantomData,
    );
    /// `AuthFailure.TokenFailure`: The token of the temporary key is wrong.
    ///
    /// Fetch new temporary credentials, and send SecretId, SecretKey and token of the same set.
    pub const AUTH_FAILURE_TOKEN_FAILURE: Self = Self(
        rt::Symbol::Known("AuthFailure.TokenFailure"),
        rt::PhantomData,
    );
    /// `AuthFailure.UnauthorizedOperation`: The access management (CAM) does not allow the key to make this request.
    ///
    /// Grant the user or role of the key a CAM policy that covers the action.
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: Self = Self(
        rt::Symbol::Known("AuthFailure.UnauthorizedOperation"),
        rt::PhantomData,
    );
    /// `DryRunOperation`: The request would succeed; it was not carried out because it asked for a trial run only.
    ///
    /// Leave DryRun out to have it carried out.
    pub const DRY_RUN_OPERATION: Self = Self(
        rt::Symbol::Known("DryRunOperation"),
        rt::PhantomData,
    );
    /// `FailedOperation`: The service could not do what was asked.
    ///
    /// Correct what the server's message names before you send the request again.
    pub const FAILED_OPERATION: Self = Self(
        rt::Symbol::Known("FailedOperation"),
        rt::PhantomData,
    );
    /// `FailedOperation.AgeNotAchieveNormalLegal`: A signer has not reached the legal age.
    ///
    /// Name another signer, or have AGE_LIMIT_EXPANSION switched on with ModifyExtendedService, which admits more ages.
    pub const FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL: Self = Self(
        rt::Symbol::Known("FailedOperation.AgeNotAchieveNormalLegal"),
        rt::PhantomData,
    );
    /// `FailedOperation.AuthFail`: The check of the caller's rights failed.
    ///
    /// Check Agent, and that its employee may make seals for the company.
    pub const FAILED_OPERATION_AUTH_FAIL: Self = Self(
        rt::Symbol::Known("FailedOperation.AuthFail"),
        rt::PhantomData,
    );
    /// `FailedOperation.ErrNotSyncProxyOrganization`: The company shall be verified by a third party that is trusted, but its data have not been stored yet.
    ///
    /// Send its name, unified social credit code and legal representative with SyncProxyOrganization first.
    pub const FAILED_OPERATION_ERR_NOT_SYNC_PROXY_ORGANIZATION: Self = Self(
        rt::Symbol::Known("FailedOperation.ErrNotSyncProxyOrganization"),
        rt::PhantomData,
    );
    /// `FailedOperation.ExistSameSealName`: The company has a seal of this name already.
    ///
    /// Choose another SealName; ChannelDescribeOrganizationSeals lists the seals.
    pub const FAILED_OPERATION_EXIST_SAME_SEAL_NAME: Self = Self(
        rt::Symbol::Known("FailedOperation.ExistSameSealName"),
        rt::PhantomData,
    );
    /// `FailedOperation.FlowNumExceed`: More contracts are named than can be downloaded at once.
    ///
    /// Put at most 20 contracts into a folder, and at most 50 into all DownLoadFlows together.
    pub const FAILED_OPERATION_FLOW_NUM_EXCEED: Self = Self(
        rt::Symbol::Known("FailedOperation.FlowNumExceed"),
        rt::PhantomData,
    );
    /// `FailedOperation.HasAuthorized`: What the call asks for has been authorized already.
    ///
    /// Look in the console whether the contracts still wait to be claimed.
    pub const FAILED_OPERATION_HAS_AUTHORIZED: Self = Self(
        rt::Symbol::Known("FailedOperation.HasAuthorized"),
        rt::PhantomData,
    );
    /// `FailedOperation.LicenseNoQuota`: No licence for automatic signing by persons is left.
    ///
    /// Ask Tencent for more licences.
    pub const FAILED_OPERATION_LICENSE_NO_QUOTA: Self = Self(
        rt::Symbol::Known("FailedOperation.LicenseNoQuota"),
        rt::PhantomData,
    );
    /// `FailedOperation.NoRoleAuth`: No grant by a role was found for this, or the data that it is about do not exist.
    ///
    /// Check the ids in the request, and that the operator's role has the right.
    pub const FAILED_OPERATION_NO_ROLE_AUTH: Self = Self(
        rt::Symbol::Known("FailedOperation.NoRoleAuth"),
        rt::PhantomData,
    );
    /// `FailedOperation.NotAvailableSignReview`: The contract is in a state in which no review can be reported.
    ///
    /// Report a review only while the contract is open and was started with NeedSignReview or ApproverNeedSignReview.
    pub const FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW: Self = Self(
        rt::Symbol::Known("FailedOperation.NotAvailableSignReview"),
        rt::PhantomData,
    );
    /// `FailedOperation.OrganizationExperienceChange`: The company's business status does not agree with the commercial register.
    ///
    /// Have the company look up its entry in the register and put it in order.
    pub const FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE: Self = Self(
        rt::Symbol::Known("FailedOperation.OrganizationExperienceChange"),
        rt::PhantomData,
    );
    /// `FailedOperation.OrganizationNameChanged`: The company's name is not the one in the commercial register.
    ///
    /// Correct OrganizationName, or take over the new name with ModifyOrganizationBusinessInfo.
    pub const FAILED_OPERATION_ORGANIZATION_NAME_CHANGED: Self = Self(
        rt::Symbol::Known("FailedOperation.OrganizationNameChanged"),
        rt::PhantomData,
    );
    /// `FailedOperation.OrganizationNameNeedChange`: The company's name is not the one in the commercial register; its super administrator or legal representative must change it.
    ///
    /// Let one of them change it by a link of CreateChannelOrganizationInfoChangeUrl, or call ModifyOrganizationBusinessInfo in their name.
    pub const FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE: Self = Self(
        rt::Symbol::Known("FailedOperation.OrganizationNameNeedChange"),
        rt::PhantomData,
    );
    /// `FailedOperation.OrganizationNotChange`: The request changes nothing of what is stored about the company.
    ///
    /// Send what is new of OrganizationName, Address, OrganizationType and LegalName, or do not call.
    pub const FAILED_OPERATION_ORGANIZATION_NOT_CHANGE: Self = Self(
        rt::Symbol::Known("FailedOperation.OrganizationNotChange"),
        rt::PhantomData,
    );
    /// `FailedOperation.QrCodeCreatorSignComponents`: The template has something for the initiator to fill in, which a code for many signers cannot do.
    ///
    /// Remove the initiator's components from the template, or take another TemplateId.
    pub const FAILED_OPERATION_QR_CODE_CREATOR_SIGN_COMPONENTS: Self = Self(
        rt::Symbol::Known("FailedOperation.QrCodeCreatorSignComponents"),
        rt::PhantomData,
    );
    /// `FailedOperation.QrCodeSignUsers`: The template has no signers for the code.
    ///
    /// Add the signers to the template in the console, or take another TemplateId.
    pub const FAILED_OPERATION_QR_CODE_SIGN_USERS: Self = Self(
        rt::Symbol::Known("FailedOperation.QrCodeSignUsers"),
        rt::PhantomData,
    );
    /// `FailedOperation.QrCodeTemplateId`: No QR code can be made from this template: it is wrong or does not fit.
    ///
    /// Take a template with nothing for the initiator to fill in, whose signers are persons, or persons and the initiating company.
    pub const FAILED_OPERATION_QR_CODE_TEMPLATE_ID: Self = Self(
        rt::Symbol::Known("FailedOperation.QrCodeTemplateId"),
        rt::PhantomData,
    );
    /// `FailedOperation.RequestLimitExceeded`: The operation failed because it is requested more often than its limit allows.
    ///
    /// Wait and call more slowly; ask Tencent for a higher limit if that is not enough.
    pub const FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED: Self = Self(
        rt::Symbol::Known("FailedOperation.RequestLimitExceeded"),
        rt::PhantomData,
    );
    /// `FailedOperation.StaffAlreadyVerify`: The employee has been verified already, so their data cannot be overwritten.
    ///
    /// Leave the employee out; who is verified changes their own data, or leaves by RESIGN and is added again.
    pub const FAILED_OPERATION_STAFF_ALREADY_VERIFY: Self = Self(
        rt::Symbol::Known("FailedOperation.StaffAlreadyVerify"),
        rt::PhantomData,
    );
    /// `FailedOperation.UserAutoSignEnableAlready`: The link cannot be revoked: the person has switched automatic signing on already.
    ///
    /// End automatic signing with ChannelDisableUserAutoSign.
    pub const FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_ALREADY: Self = Self(
        rt::Symbol::Known("FailedOperation.UserAutoSignEnableAlready"),
        rt::PhantomData,
    );
    /// `FailedOperation.UserAutoSignEnableUrlNotExist`: The link cannot be revoked: none was made for this person.
    ///
    /// Check SceneKey and the person's data; they must be those of ChannelCreateUserAutoSignEnableUrl.
    pub const FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_URL_NOT_EXIST: Self = Self(
        rt::Symbol::Known("FailedOperation.UserAutoSignEnableUrlNotExist"),
        rt::PhantomData,
    );
    /// `InternalError`: Something failed inside the service.
    ///
    /// Try a read again later; after a write, look whether it took effect before sending it again.
    pub const INTERNAL_ERROR: Self = Self(
        rt::Symbol::Known("InternalError"),
        rt::PhantomData,
    );
    /// `InternalError.Api`: Another API failed while the service handled the request.
    ///
    /// Try a read again later; after a write, look whether it took effect before sending it again.
    pub const INTERNAL_ERROR_API: Self = Self(
        rt::Symbol::Known("InternalError.Api"),
        rt::PhantomData,
    );
    /// `InternalError.Db`: The database of the service failed.
    ///
    /// Try a read again later; after a write, look whether it took effect before sending it again.
    pub const INTERNAL_ERROR_DB: Self = Self(
        rt::Symbol::Known("InternalError.Db"),
        rt::PhantomData,
    );
    /// `InternalError.DbConnection`: The service could not connect to its database.
    ///
    /// Look whether the call took effect before sending it again.
    pub const INTERNAL_ERROR_DB_CONNECTION: Self = Self(
        rt::Symbol::Known("InternalError.DbConnection"),
        rt::PhantomData,
    );
    /// `InternalError.DbInsert`: The service could not add a record to its database.
    ///
    /// Look whether the call took effect before sending it again.
    pub const INTERNAL_ERROR_DB_INSERT: Self = Self(
        rt::Symbol::Known("InternalError.DbInsert"),
        rt::PhantomData,
    );
    /// `InternalError.DbRead`: The service could not read from its database.
    ///
    /// Try a read again later; after a write, look whether it took effect before sending it again.
    pub const INTERNAL_ERROR_DB_READ: Self = Self(
        rt::Symbol::Known("InternalError.DbRead"),
        rt::PhantomData,
    );
    /// `InternalError.DbUpdate`: The service could not update a record in its database.
    ///
    /// Look whether the call took effect before sending it again.
    pub const INTERNAL_ERROR_DB_UPDATE: Self = Self(
        rt::Symbol::Known("InternalError.DbUpdate"),
        rt::PhantomData,
    );
    /// `InternalError.Decryption`: The service could not decrypt data.
    ///
    /// Look whether the call took effect before sending it again.
    pub const INTERNAL_ERROR_DECRYPTION: Self = Self(
        rt::Symbol::Known("InternalError.Decryption"),
        rt::PhantomData,
    );
    /// `InternalError.DependsApi`: An API that the service depends on failed.
    ///
    /// Look whether the call took effect before sending it again.
    pub const INTERNAL_ERROR_DEPENDS_API: Self = Self(
        rt::Symbol::Known("InternalError.DependsApi"),
        rt::PhantomData,
    );
    /// `InternalError.DependsDb`: A database that the service depends on failed.
    ///
    /// Try a read again later; after a write, look whether it took effect before sending it again.
    pub const INTERNAL_ERROR_DEPENDS_DB: Self = Self(
        rt::Symbol::Known("InternalError.DependsDb"),
        rt::PhantomData,
    );
    /// `InternalError.Encryption`: The service could not encrypt data.
    ///
    /// Try a read again later; after a write, look whether it took effect before sending it again.
    pub const INTERNAL_ERROR_ENCRYPTION: Self = Self(
        rt::Symbol::Known("InternalError.Encryption"),
        rt::PhantomData,
    );
    /// `InternalError.GenerateId`: The service could not generate a unique id.
    ///
    /// Look whether the call took effect before sending it again.
    pub const INTERNAL_ERROR_GENERATE_ID: Self = Self(
        rt::Symbol::Known("InternalError.GenerateId"),
        rt::PhantomData,
    );
    /// `InternalError.Pdf`: The PDF of the contract could not be composed.
    ///
    /// Look whether the contract was started before sending it again; if it keeps failing, check the file.
    pub const INTERNAL_ERROR_PDF: Self = Self(
        rt::Symbol::Known("InternalError.Pdf"),
        rt::PhantomData,
    );
    /// `InternalError.SealUpload`: The picture of the seal could not be stored.
    ///
    /// Look with ChannelDescribeOrganizationSeals whether the seal was made before sending it again.
    pub const INTERNAL_ERROR_SEAL_UPLOAD: Self = Self(
        rt::Symbol::Known("InternalError.SealUpload"),
        rt::PhantomData,
    );
    /// `InternalError.Serialize`: The service could not serialize its data.
    ///
    /// Upload the files again: ids that are not used run out by themselves.
    pub const INTERNAL_ERROR_SERIALIZE: Self = Self(
        rt::Symbol::Known("InternalError.Serialize"),
        rt::PhantomData,
    );
    /// `InternalError.System`: A fault of the system kept the service from answering.
    ///
    /// Try a read again later; after a write, look whether it took effect before sending it again.
    pub const INTERNAL_ERROR_SYSTEM: Self = Self(
        rt::Symbol::Known("InternalError.System"),
        rt::PhantomData,
    );
    /// `InternalError.ThirdParty`: A third party's system that the service uses failed.
    ///
    /// Look whether the call took effect before sending it again.
    pub const INTERNAL_ERROR_THIRD_PARTY: Self = Self(
        rt::Symbol::Known("InternalError.ThirdParty"),
        rt::PhantomData,
    );
    /// `InvalidAction`: There is no action of this name here.
    ///
    /// Check the name of the action, and that version and host have it.
    pub const INVALID_ACTION: Self = Self(
        rt::Symbol::Known("InvalidAction"),
        rt::PhantomData,
    );
    /// `InvalidParameter`: A parameter is wrong, for instance in its format or type.
    ///
    /// Correct what the server's message names; the member's documentation states its form.
    pub const INVALID_PARAMETER: Self = Self(
        rt::Symbol::Known("InvalidParameter"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Application`: The application id in the request belongs to no application.
    ///
    /// Set Agent.AppId to the id that the console shows under application integration.
    pub const INVALID_PARAMETER_APPLICATION: Self = Self(
        rt::Symbol::Known("InvalidParameter.Application"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ApproverType`: A signer has an ApproverType that is missing, unknown or not allowed here.
    ///
    /// Set ApproverType of each signer to a value that the action documents.
    pub const INVALID_PARAMETER_APPROVER_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.ApproverType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ApproverVerifyType`: ApproverVerifyType has an unknown value.
    ///
    /// Set it to VerifyCheck or MobileCheck, or leave it out.
    pub const INVALID_PARAMETER_APPROVER_VERIFY_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.ApproverVerifyType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.AuthorizationType`: The way in which the company shall authorize its verification is not allowed.
    ///
    /// Take AuthorizationTypes from 1, 2 and 5, without 2 where PowerOfAttorneys brings a letter.
    pub const INVALID_PARAMETER_AUTHORIZATION_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.AuthorizationType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.BizApproverAlreadyExists`: The same signer is named twice.
    ///
    /// Name each signer once in FlowApprovers.
    pub const INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS: Self = Self(
        rt::Symbol::Known("InvalidParameter.BizApproverAlreadyExists"),
        rt::PhantomData,
    );
    /// `InvalidParameter.BusinessLicense`: The picture of the business licence has a wrong format.
    ///
    /// Send BusinessLicense as a PNG or JPG picture in base64.
    pub const INVALID_PARAMETER_BUSINESS_LICENSE: Self = Self(
        rt::Symbol::Known("InvalidParameter.BusinessLicense"),
        rt::PhantomData,
    );
    /// `InvalidParameter.CancelReason`: The reason for cancelling the contract has a wrong form.
    ///
    /// Keep CancelMessage within 200 characters, best Chinese characters, letters, digits and underscores only.
    pub const INVALID_PARAMETER_CANCEL_REASON: Self = Self(
        rt::Symbol::Known("InvalidParameter.CancelReason"),
        rt::PhantomData,
    );
    /// `InvalidParameter.CardNumber`: The number of an identity document is wrong.
    ///
    /// Check the number against the kind of document; an X, H or M in it is a capital letter.
    pub const INVALID_PARAMETER_CARD_NUMBER: Self = Self(
        rt::Symbol::Known("InvalidParameter.CardNumber"),
        rt::PhantomData,
    );
    /// `InvalidParameter.CardType`: The kind of identity document is unknown or not allowed here.
    ///
    /// Use ID_CARD, or where the action allows them HONGKONG_AND_MACAO and HONGKONG_MACAO_AND_TAIWAN.
    pub const INVALID_PARAMETER_CARD_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.CardType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ComponentPosition`: A component lies at a wrong position.
    ///
    /// Check page, coordinates and size: points from the top left corner, within an existing page.
    pub const INVALID_PARAMETER_COMPONENT_POSITION: Self = Self(
        rt::Symbol::Known("InvalidParameter.ComponentPosition"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ComponentType`: A component has a wrong ComponentType.
    ///
    /// Use a type that the action documents; one in a template must be the type that the template has.
    pub const INVALID_PARAMETER_COMPONENT_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.ComponentType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ComponentValue`: The content of a component is invalid.
    ///
    /// Set ComponentValue in the form that its ComponentType asks for, and leave no required field empty.
    pub const INVALID_PARAMETER_COMPONENT_VALUE: Self = Self(
        rt::Symbol::Known("InvalidParameter.ComponentValue"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ContentType`: ContentType does not say in an allowed way what shall be told of the templates.
    ///
    /// Set it to 0 (everything) or 1 (without roles and components).
    pub const INVALID_PARAMETER_CONTENT_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.ContentType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.CustomShowMap`: CustomShowMap has variables that are not allowed.
    ///
    /// Use only those for contract name, initiator's name and company, and name and company of a signer by number.
    pub const INVALID_PARAMETER_CUSTOM_SHOW_MAP: Self = Self(
        rt::Symbol::Known("InvalidParameter.CustomShowMap"),
        rt::PhantomData,
    );
    /// `InvalidParameter.CustomerData`: The data of your own that go with the contract have a wrong length.
    ///
    /// Keep CustomerData (UserData on prepared pages) within 1000 characters after base64.
    pub const INVALID_PARAMETER_CUSTOMER_DATA: Self = Self(
        rt::Symbol::Known("InvalidParameter.CustomerData"),
        rt::PhantomData,
    );
    /// `InvalidParameter.DataNotFound`: Data that the request refers to were not found.
    ///
    /// Check the ids in the request, and that they belong to the company and application in Agent.
    pub const INVALID_PARAMETER_DATA_NOT_FOUND: Self = Self(
        rt::Symbol::Known("InvalidParameter.DataNotFound"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Date`: A date is not valid.
    ///
    /// Write StartDate and EndDate as 2026-01-31, EndDate not before StartDate and at most 90 days after it.
    pub const INVALID_PARAMETER_DATE: Self = Self(
        rt::Symbol::Known("InvalidParameter.Date"),
        rt::PhantomData,
    );
    /// `InvalidParameter.DepartUserId`: The id of an employee is wrong.
    ///
    /// Check Agent.ProxyOperator.OpenId and the ids in the filter StaffOpenId.
    pub const INVALID_PARAMETER_DEPART_USER_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.DepartUserId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.DupTask`: The same task was submitted before.
    ///
    /// Ask DescribeCancelFlowsTask about the first task instead of submitting another.
    pub const INVALID_PARAMETER_DUP_TASK: Self = Self(
        rt::Symbol::Known("InvalidParameter.DupTask"),
        rt::PhantomData,
    );
    /// `InvalidParameter.EmptyParams`: Parameters that the call needs are empty.
    ///
    /// Fill in the required members; ChannelDeleteRoleUsers also needs UserIds or OpenIds.
    pub const INVALID_PARAMETER_EMPTY_PARAMS: Self = Self(
        rt::Symbol::Known("InvalidParameter.EmptyParams"),
        rt::PhantomData,
    );
    /// `InvalidParameter.EndPoint`: The kind of link asked for is not allowed.
    ///
    /// Set Endpoint to a value that the action documents, or leave it out for the default.
    pub const INVALID_PARAMETER_END_POINT: Self = Self(
        rt::Symbol::Known("InvalidParameter.EndPoint"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FileType`: A file has a type that is not allowed.
    ///
    /// Send the business licence as a PNG or JPG picture.
    pub const INVALID_PARAMETER_FILE_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.FileType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowApproverInfos`: The number of alternative signers is not allowed.
    ///
    /// Name a single signer in each entry of FlowApprovers; alternative signers are not documented.
    pub const INVALID_PARAMETER_FLOW_APPROVER_INFOS: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowApproverInfos"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowApprovers`: The contract has no signers, or more than are allowed.
    ///
    /// Name 1 to 50 signers in FlowApprovers.
    pub const INVALID_PARAMETER_FLOW_APPROVERS: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowApprovers"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowCallbackUrl`: The callback address of the contract is not valid.
    ///
    /// Leave CallbackUrl out: events go to the callback address of the application.
    pub const INVALID_PARAMETER_FLOW_CALLBACK_URL: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowCallbackUrl"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowDeadLine`: The time until which the contract can be signed is not valid.
    ///
    /// Set Deadline to a moment in the future, in Unix seconds.
    pub const INVALID_PARAMETER_FLOW_DEAD_LINE: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowDeadLine"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowDescription`: The description of the contract is not valid.
    ///
    /// Keep FlowDescription within 1000 characters.
    pub const INVALID_PARAMETER_FLOW_DESCRIPTION: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowDescription"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowFileIds`: A contract starts from exactly one file, but more or none are named.
    ///
    /// Set FileIds to a single id that UploadFiles returned.
    pub const INVALID_PARAMETER_FLOW_FILE_IDS: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowFileIds"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowIds`: The list of contract ids is too long or empty.
    ///
    /// Name 1 to 100 contracts; for CreateSignUrls with GenerateType ALL a single one.
    pub const INVALID_PARAMETER_FLOW_IDS: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowIds"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowInfos`: The list of contracts to start is not valid.
    ///
    /// Put 1 to 20 contracts into FlowInfos of CreateFlowsByTemplates, 2 to 50 into those of a group.
    pub const INVALID_PARAMETER_FLOW_INFOS: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowInfos"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowName`: The name of the contract is missing or not valid.
    ///
    /// Keep FlowName within 200 characters, best Chinese characters, letters, digits and underscores only.
    pub const INVALID_PARAMETER_FLOW_NAME: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowName"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowType`: The kind of contract is not valid.
    ///
    /// Keep FlowType within 255 characters (200 on prepared pages), best Chinese characters, letters, digits and underscores only.
    pub const INVALID_PARAMETER_FLOW_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.GenerateType`: GenerateType has a value that is not supported.
    ///
    /// Set it to ALL, CHANNEL, NOT_CHANNEL, PERSON, FOLLOWER or RECIPIENT.
    pub const INVALID_PARAMETER_GENERATE_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.GenerateType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Image`: The picture of the seal is wrong.
    ///
    /// Send SealImage as a PNG or JPG picture of at most 5 MB, in base64.
    pub const INVALID_PARAMETER_IMAGE: Self = Self(
        rt::Symbol::Known("InvalidParameter.Image"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidId`: An id does not exist or has a wrong form.
    ///
    /// Set ResourceId to an id that UploadFiles returned; it can be used for an hour.
    pub const INVALID_PARAMETER_INVALID_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Keyword`: The keyword of a component has a wrong form or does not occur in the file.
    ///
    /// Set ComponentId to words that are text in the PDF, or IgnoreKeywordError 1 in ComponentExtra to let them be missing.
    pub const INVALID_PARAMETER_KEYWORD: Self = Self(
        rt::Symbol::Known("InvalidParameter.Keyword"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Limit`: The size of a page is wrong.
    ///
    /// Keep Limit within 100 for bill details, within 1000 for DescribeUsage.
    pub const INVALID_PARAMETER_LIMIT: Self = Self(
        rt::Symbol::Known("InvalidParameter.Limit"),
        rt::PhantomData,
    );
    /// `InvalidParameter.LimitSealName`: The name of the seal is too long.
    ///
    /// Keep SealName within 1 to 50 characters.
    pub const INVALID_PARAMETER_LIMIT_SEAL_NAME: Self = Self(
        rt::Symbol::Known("InvalidParameter.LimitSealName"),
        rt::PhantomData,
    );
    /// `InvalidParameter.MenuStatus`: The setting for the console's menu has an unknown value.
    ///
    /// Set MenuStatus to ENABLE or DISABLE.
    pub const INVALID_PARAMETER_MENU_STATUS: Self = Self(
        rt::Symbol::Known("InvalidParameter.MenuStatus"),
        rt::PhantomData,
    );
    /// `InvalidParameter.MissingRequiredParameterValue`: A required parameter has no value.
    ///
    /// Set the required members, and give the template's required fields their values in FormFields.
    pub const INVALID_PARAMETER_MISSING_REQUIRED_PARAMETER_VALUE: Self = Self(
        rt::Symbol::Known("InvalidParameter.MissingRequiredParameterValue"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Mobile`: A mobile number is not valid.
    ///
    /// Give a mobile number of 11 digits without +86; numbers from abroad do not work.
    pub const INVALID_PARAMETER_MOBILE: Self = Self(
        rt::Symbol::Known("InvalidParameter.Mobile"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Name`: A person's name does not meet the requirements.
    ///
    /// Give the real name as on the identity document, without signs such as &.
    pub const INVALID_PARAMETER_NAME: Self = Self(
        rt::Symbol::Known("InvalidParameter.Name"),
        rt::PhantomData,
    );
    /// `InvalidParameter.NonsupportMobile`: A mobile number is of a kind that is not supported.
    ///
    /// Name the signer with a number of mainland China, 11 digits without +86.
    pub const INVALID_PARAMETER_NONSUPPORT_MOBILE: Self = Self(
        rt::Symbol::Known("InvalidParameter.NonsupportMobile"),
        rt::PhantomData,
    );
    /// `InvalidParameter.OpenId`: An OpenId is not valid.
    ///
    /// Use your platform's id of a person or company, unique in the application and at most 64 characters long.
    pub const INVALID_PARAMETER_OPEN_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.OpenId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.OperatorId`: The id of the user who acts is wrong.
    ///
    /// Set Agent.ProxyOperator.OpenId to an employee of the customer company.
    pub const INVALID_PARAMETER_OPERATOR_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.OperatorId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.OrganizationId`: The id of the company is not valid.
    ///
    /// Set Agent.ProxyOrganizationOpenId to the id that your platform gave to the customer company.
    pub const INVALID_PARAMETER_ORGANIZATION_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.OrganizationId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.OrganizationName`: A company's name is not valid.
    ///
    /// Write the name exactly as on the business licence, with full-width parentheses.
    pub const INVALID_PARAMETER_ORGANIZATION_NAME: Self = Self(
        rt::Symbol::Known("InvalidParameter.OrganizationName"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ParamError`: A parameter is missing or wrong in a way that the server tells in words only.
    ///
    /// Correct the member that the server's message names.
    pub const INVALID_PARAMETER_PARAM_ERROR: Self = Self(
        rt::Symbol::Known("InvalidParameter.ParamError"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ResourceType`: The kind of file is wrong.
    ///
    /// Set ResourceType to the file's format, such as docx, xlsx, png or html.
    pub const INVALID_PARAMETER_RESOURCE_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.ResourceType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.RoleId`: The id of the role is wrong.
    ///
    /// Set RoleId to a role that ChannelDescribeRoles lists.
    pub const INVALID_PARAMETER_ROLE_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.RoleId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Sensitive`: A parameter contains a sensitive word.
    ///
    /// Reword names, descriptions and the values that are filled in.
    pub const INVALID_PARAMETER_SENSITIVE: Self = Self(
        rt::Symbol::Known("InvalidParameter.Sensitive"),
        rt::PhantomData,
    );
    /// `InvalidParameter.SensitiveFileContent`: An uploaded file has sensitive content that is not allowed.
    ///
    /// Check the content of the files, and send others.
    pub const INVALID_PARAMETER_SENSITIVE_FILE_CONTENT: Self = Self(
        rt::Symbol::Known("InvalidParameter.SensitiveFileContent"),
        rt::PhantomData,
    );
    /// `InvalidParameter.SignComponentType`: A signer's sign component has a ComponentType that is not allowed there.
    ///
    /// Use SIGN\_ types in SignComponents, and seals for companies only; put fields to fill in into Components.
    pub const INVALID_PARAMETER_SIGN_COMPONENT_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.SignComponentType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.SignComponents`: The sign components of a signer are of a kind that is not supported.
    ///
    /// Check the SignComponents of each signer against the types that the action documents.
    pub const INVALID_PARAMETER_SIGN_COMPONENTS: Self = Self(
        rt::Symbol::Known("InvalidParameter.SignComponents"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Status`: The state of what the call is about does not allow it.
    ///
    /// Check the contract's status with DescribeFlowDetailInfo; one that has ended cannot be changed any more.
    pub const INVALID_PARAMETER_STATUS: Self = Self(
        rt::Symbol::Known("InvalidParameter.Status"),
        rt::PhantomData,
    );
    /// `InvalidParameter.UniformSocialCreditCode`: The unified social credit code does not meet the requirements.
    ///
    /// Give the 18 characters that stand on the business licence.
    pub const INVALID_PARAMETER_UNIFORM_SOCIAL_CREDIT_CODE: Self = Self(
        rt::Symbol::Known("InvalidParameter.UniformSocialCreditCode"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Unordered`: The order of signing is not valid.
    ///
    /// Check Unordered and the order of FlowApprovers.
    pub const INVALID_PARAMETER_UNORDERED: Self = Self(
        rt::Symbol::Known("InvalidParameter.Unordered"),
        rt::PhantomData,
    );
    /// `InvalidParameter.UnsupportedComponentType`: A component has a type that is not supported in this place.
    ///
    /// Put fields to fill in into Components, and SIGN\_ types into SignComponents of a signer.
    pub const INVALID_PARAMETER_UNSUPPORTED_COMPONENT_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.UnsupportedComponentType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.fFowIds`: A contract id in the request does not exist.
    ///
    /// Name in FlowIds only contracts that the calling company created.
    pub const INVALID_PARAMETER_F_FOW_IDS: Self = Self(
        rt::Symbol::Known("InvalidParameter.fFowIds"),
        rt::PhantomData,
    );
    /// `InvalidParameterValue`: A parameter has a value that is not allowed.
    ///
    /// Correct the value that the server's message names; the member's documentation states what it may be.
    pub const INVALID_PARAMETER_VALUE: Self = Self(
        rt::Symbol::Known("InvalidParameterValue"),
        rt::PhantomData,
    );
    /// `InvalidParameterValue.InvalidQuotaType`: The kind of quota is unknown.
    ///
    /// Set QuotaType to a documented kind, such as CloudEnterprise, or leave it out for all kinds.
    pub const INVALID_PARAMETER_VALUE_INVALID_QUOTA_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameterValue.InvalidQuotaType"),
        rt::PhantomData,
    );
    /// `InvalidParameterValue.InvalidTime`: A time is not valid.
    ///
    /// Write StartTime and EndTime as 20260131, at most 31 days apart and, from 10 October 2026 on, in one calendar month.
    pub const INVALID_PARAMETER_VALUE_INVALID_TIME: Self = Self(
        rt::Symbol::Known("InvalidParameterValue.InvalidTime"),
        rt::PhantomData,
    );
    /// `InvalidRequest`: The body of the request is not well-formed multipart data.
    ///
    /// Send the request as JSON, or correct the parts of the body.
    pub const INVALID_REQUEST: Self = Self(
        rt::Symbol::Known("InvalidRequest"),
        rt::PhantomData,
    );
    /// `IpInBlacklist`: The IP address that the request comes from is on a list of blocked addresses.
    ///
    /// Call from another address, or have this one taken off the blacklist.
    pub const IP_IN_BLACKLIST: Self = Self(
        rt::Symbol::Known("IpInBlacklist"),
        rt::PhantomData,
    );
    /// `IpNotInWhitelist`: The IP address that the request comes from is not on the list of allowed addresses.
    ///
    /// Call from an address on the whitelist, or add this one to it.
    pub const IP_NOT_IN_WHITELIST: Self = Self(
        rt::Symbol::Known("IpNotInWhitelist"),
        rt::PhantomData,
    );
    /// `LimitExceeded`: A quota or an upper limit is exceeded.
    ///
    /// Ask for less at once, or have the quota raised.
    pub const LIMIT_EXCEEDED: Self = Self(
        rt::Symbol::Known("LimitExceeded"),
        rt::PhantomData,
    );
    /// `LimitExceeded.CallTimes`: The action was called more often than is allowed.
    ///
    /// DescribeUsage allows 50 calls a day; use ChannelDescribeBillUsageDetail, or ask Tencent for more.
    pub const LIMIT_EXCEEDED_CALL_TIMES: Self = Self(
        rt::Symbol::Known("LimitExceeded.CallTimes"),
        rt::PhantomData,
    );
    /// `LimitExceeded.CreateFlowNum`: More contracts would be started than one call may.
    ///
    /// Start at most 20 contracts with one CreateFlowsByTemplates, at most 50 as a group.
    pub const LIMIT_EXCEEDED_CREATE_FLOW_NUM: Self = Self(
        rt::Symbol::Known("LimitExceeded.CreateFlowNum"),
        rt::PhantomData,
    );
    /// `LimitExceeded.FileSize`: A file is too large.
    ///
    /// Send a picture of the business licence of at most 5 MB.
    pub const LIMIT_EXCEEDED_FILE_SIZE: Self = Self(
        rt::Symbol::Known("LimitExceeded.FileSize"),
        rt::PhantomData,
    );
    /// `LimitExceeded.FlowIds`: More contracts are asked for than one call may.
    ///
    /// Name at most 100 contracts in FlowIds.
    pub const LIMIT_EXCEEDED_FLOW_IDS: Self = Self(
        rt::Symbol::Known("LimitExceeded.FlowIds"),
        rt::PhantomData,
    );
    /// `LimitExceeded.FlowInfos`: More contracts would be prepared than one call may.
    ///
    /// Put at most 20 contracts into FlowInfos.
    pub const LIMIT_EXCEEDED_FLOW_INFOS: Self = Self(
        rt::Symbol::Known("LimitExceeded.FlowInfos"),
        rt::PhantomData,
    );
    /// `LimitExceeded.ProxyOrganizationOperator`: More employees are named than one call may.
    ///
    /// Name at most 200 employees in ProxyOrganizationOperators.
    pub const LIMIT_EXCEEDED_PROXY_ORGANIZATION_OPERATOR: Self = Self(
        rt::Symbol::Known("LimitExceeded.ProxyOrganizationOperator"),
        rt::PhantomData,
    );
    /// `MissingParameter`: A parameter that the action needs is missing.
    ///
    /// Set the member that the server's message names.
    pub const MISSING_PARAMETER: Self = Self(
        rt::Symbol::Known("MissingParameter"),
        rt::PhantomData,
    );
    /// `MissingParameter.CompanyActiveInfo`: There is no activation record for the customer company.
    ///
    /// Activate it with CreateChannelSubOrganizationActive, or set AutoActive in CreateConsoleLoginUrl.
    pub const MISSING_PARAMETER_COMPANY_ACTIVE_INFO: Self = Self(
        rt::Symbol::Known("MissingParameter.CompanyActiveInfo"),
        rt::PhantomData,
    );
    /// `MissingParameter.Date`: A date is missing.
    ///
    /// Set StartDate and EndDate.
    pub const MISSING_PARAMETER_DATE: Self = Self(
        rt::Symbol::Known("MissingParameter.Date"),
        rt::PhantomData,
    );
    /// `MissingParameter.FlowId`: Nothing says which contract the call is about.
    ///
    /// Set FlowId; FlowIds for DescribeResourceUrlsByFlows, ReportId for DescribeChannelFlowEvidenceReport.
    pub const MISSING_PARAMETER_FLOW_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.FlowId"),
        rt::PhantomData,
    );
    /// `MissingParameter.FlowIds`: The ids of the contracts to look up are missing.
    ///
    /// Set FlowIds.
    pub const MISSING_PARAMETER_FLOW_IDS: Self = Self(
        rt::Symbol::Known("MissingParameter.FlowIds"),
        rt::PhantomData,
    );
    /// `MissingParameter.FlowIdsOrFlowGroupId`: Neither contracts nor a contract group are named.
    ///
    /// Set FlowIds, or FlowGroupId for a contract group; FlowId for ArchiveDynamicFlow.
    pub const MISSING_PARAMETER_FLOW_IDS_OR_FLOW_GROUP_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.FlowIdsOrFlowGroupId"),
        rt::PhantomData,
    );
    /// `MissingParameter.FlowInfo`: There are no contracts to download.
    ///
    /// Set DownLoadFlows, with contracts in FlowIdList of each folder.
    pub const MISSING_PARAMETER_FLOW_INFO: Self = Self(
        rt::Symbol::Known("MissingParameter.FlowInfo"),
        rt::PhantomData,
    );
    /// `MissingParameter.MissComponentName`: A component that is found by its name has none.
    ///
    /// Set ComponentName, with GenerateMode FIELD to the name of the PDF's form field.
    pub const MISSING_PARAMETER_MISS_COMPONENT_NAME: Self = Self(
        rt::Symbol::Known("MissingParameter.MissComponentName"),
        rt::PhantomData,
    );
    /// `MissingParameter.OrgOpenId`: The OpenId of the customer company is missing.
    ///
    /// Set Agent.ProxyOrganizationOpenId.
    pub const MISSING_PARAMETER_ORG_OPEN_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.OrgOpenId"),
        rt::PhantomData,
    );
    /// `MissingParameter.OrganizationId`: Nothing says whose seal is to be made.
    ///
    /// Set Agent.ProxyOrganizationOpenId to the customer company.
    pub const MISSING_PARAMETER_ORGANIZATION_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.OrganizationId"),
        rt::PhantomData,
    );
    /// `MissingParameter.ProxyOperatorOpenId`: The OpenId of the employee who acts is missing.
    ///
    /// Set Agent.ProxyOperator.OpenId.
    pub const MISSING_PARAMETER_PROXY_OPERATOR_OPEN_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.ProxyOperatorOpenId"),
        rt::PhantomData,
    );
    /// `MissingParameter.ReportApplicant`: Nobody is named who applies for the evidence report.
    ///
    /// Set Agent.ProxyOperator.OpenId to the legal representative or super administrator who applies.
    pub const MISSING_PARAMETER_REPORT_APPLICANT: Self = Self(
        rt::Symbol::Known("MissingParameter.ReportApplicant"),
        rt::PhantomData,
    );
    /// `MissingParameter.ResourceName`: The name of the file to convert is missing or wrong.
    ///
    /// Set ResourceName to the file's name with its suffix.
    pub const MISSING_PARAMETER_RESOURCE_NAME: Self = Self(
        rt::Symbol::Known("MissingParameter.ResourceName"),
        rt::PhantomData,
    );
    /// `MissingParameter.SealId`: A seal has no id.
    ///
    /// Put the id of the seal into ComponentValue of the seal component; ChannelDescribeOrganizationSeals lists the seals.
    pub const MISSING_PARAMETER_SEAL_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.SealId"),
        rt::PhantomData,
    );
    /// `MissingParameter.SealImage`: The picture of the seal is missing.
    ///
    /// Set SealImage, or GenerateSource SealGenerateSourceSystem to have the seal drawn.
    pub const MISSING_PARAMETER_SEAL_IMAGE: Self = Self(
        rt::Symbol::Known("MissingParameter.SealImage"),
        rt::PhantomData,
    );
    /// `MissingParameter.SealName`: The name of the seal is missing.
    ///
    /// Set SealName.
    pub const MISSING_PARAMETER_SEAL_NAME: Self = Self(
        rt::Symbol::Known("MissingParameter.SealName"),
        rt::PhantomData,
    );
    /// `MissingParameter.SignComponents`: A signer has no place to sign.
    ///
    /// Give the signer SignComponents, or set SignBeanTag 1 to let signers place seals and signatures themselves.
    pub const MISSING_PARAMETER_SIGN_COMPONENTS: Self = Self(
        rt::Symbol::Known("MissingParameter.SignComponents"),
        rt::PhantomData,
    );
    /// `MissingParameter.Templates`: The template is missing.
    ///
    /// Set TemplateId.
    pub const MISSING_PARAMETER_TEMPLATES: Self = Self(
        rt::Symbol::Known("MissingParameter.Templates"),
        rt::PhantomData,
    );
    /// `MissingParameter.UserId`: The id of the user who asks is missing.
    ///
    /// Set Agent.ProxyOperator.OpenId to an employee of the customer company.
    pub const MISSING_PARAMETER_USER_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.UserId"),
        rt::PhantomData,
    );
    /// `MissingParameter.UserOpenId`: The OpenId of the user who downloads is missing.
    ///
    /// Set Agent.ProxyOperator.OpenId.
    pub const MISSING_PARAMETER_USER_OPEN_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.UserOpenId"),
        rt::PhantomData,
    );
    /// `NoSuchProduct`: There is no product of this name.
    ///
    /// Check the host of the request, and the service name that it is signed for.
    pub const NO_SUCH_PRODUCT: Self = Self(
        rt::Symbol::Known("NoSuchProduct"),
        rt::PhantomData,
    );
    /// `NoSuchVersion`: The service has no API of this version.
    ///
    /// Check the version that is sent in X-TC-Version.
    pub const NO_SUCH_VERSION: Self = Self(
        rt::Symbol::Known("NoSuchVersion"),
        rt::PhantomData,
    );
    /// `OperationDenied`: The service refuses the operation.
    ///
    /// Read the server's message: rights, the state of the contract or a value may stand against it.
    pub const OPERATION_DENIED: Self = Self(
        rt::Symbol::Known("OperationDenied"),
        rt::PhantomData,
    );
    /// `OperationDenied.AlreadyHas`: What is to be created exists already.
    ///
    /// Look for the seal with ChannelDescribeOrganizationSeals; a company has only one official seal.
    pub const OPERATION_DENIED_ALREADY_HAS: Self = Self(
        rt::Symbol::Known("OperationDenied.AlreadyHas"),
        rt::PhantomData,
    );
    /// `OperationDenied.ApproverRepeat`: The same party is named more than once.
    ///
    /// Name each party once in ReleasedApprovers.
    pub const OPERATION_DENIED_APPROVER_REPEAT: Self = Self(
        rt::Symbol::Known("OperationDenied.ApproverRepeat"),
        rt::PhantomData,
    );
    /// `OperationDenied.AuthTag`: AuthTag has a value that is not supported.
    ///
    /// Set it to all or part; it can be changed only until the template is published.
    pub const OPERATION_DENIED_AUTH_TAG: Self = Self(
        rt::Symbol::Known("OperationDenied.AuthTag"),
        rt::PhantomData,
    );
    /// `OperationDenied.BannedApplication`: The application has been banned.
    ///
    /// Ask Tencent why it was banned.
    pub const OPERATION_DENIED_BANNED_APPLICATION: Self = Self(
        rt::Symbol::Known("OperationDenied.BannedApplication"),
        rt::PhantomData,
    );
    /// `OperationDenied.ByFilesServerSignForbid`: Automatic signing has not been opened for contracts that start from a file.
    ///
    /// Ask Tencent to open it, or let the signer sign by hand.
    pub const OPERATION_DENIED_BY_FILES_SERVER_SIGN_FORBID: Self = Self(
        rt::Symbol::Known("OperationDenied.ByFilesServerSignForbid"),
        rt::PhantomData,
    );
    /// `OperationDenied.CcUserRepeat`: Somebody gets a copy of the contract twice.
    ///
    /// Name each person once in CcInfos.
    pub const OPERATION_DENIED_CC_USER_REPEAT: Self = Self(
        rt::Symbol::Known("OperationDenied.CcUserRepeat"),
        rt::PhantomData,
    );
    /// `OperationDenied.DownLoadMoreThanOne`: Only a single item can be downloaded at a time.
    ///
    /// Give DownLoadFlows a single folder, and that a single contract if it is still refused.
    pub const OPERATION_DENIED_DOWN_LOAD_MORE_THAN_ONE: Self = Self(
        rt::Symbol::Known("OperationDenied.DownLoadMoreThanOne"),
        rt::PhantomData,
    );
    /// `OperationDenied.ErrNoResourceAccess`: The company has no access to the file or contract.
    ///
    /// Check that it belongs to the customer company in Agent.
    pub const OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS: Self = Self(
        rt::Symbol::Known("OperationDenied.ErrNoResourceAccess"),
        rt::PhantomData,
    );
    /// `OperationDenied.ErrNotOpenWeakAuthorization`: The application may not have customer companies verified by a third party that is trusted.
    ///
    /// Ask Tencent to open this for the application.
    pub const OPERATION_DENIED_ERR_NOT_OPEN_WEAK_AUTHORIZATION: Self = Self(
        rt::Symbol::Known("OperationDenied.ErrNotOpenWeakAuthorization"),
        rt::PhantomData,
    );
    /// `OperationDenied.FileDeleted`: The file has been deleted.
    ///
    /// Ask Tencent's support.
    pub const OPERATION_DENIED_FILE_DELETED: Self = Self(
        rt::Symbol::Known("OperationDenied.FileDeleted"),
        rt::PhantomData,
    );
    /// `OperationDenied.FlowHasTerminated`: The contract has ended already, so it cannot be cancelled.
    ///
    /// Leave it out; release a contract that all have signed with ChannelCreateReleaseFlow.
    pub const OPERATION_DENIED_FLOW_HAS_TERMINATED: Self = Self(
        rt::Symbol::Known("OperationDenied.FlowHasTerminated"),
        rt::PhantomData,
    );
    /// `OperationDenied.FlowStatusForbid`: The contract is in a state in which there are no evidence reports about it.
    ///
    /// Wait until all parties have signed the contract.
    pub const OPERATION_DENIED_FLOW_STATUS_FORBID: Self = Self(
        rt::Symbol::Known("OperationDenied.FlowStatusForbid"),
        rt::PhantomData,
    );
    /// `OperationDenied.Forbid`: The service does not allow what was asked.
    ///
    /// Check that the operator has the right to cancel it, and that it can still be cancelled.
    pub const OPERATION_DENIED_FORBID: Self = Self(
        rt::Symbol::Known("OperationDenied.Forbid"),
        rt::PhantomData,
    );
    /// `OperationDenied.InvalidApproverAge`: A signer is of an age at which the e-sign service cannot be used.
    ///
    /// Name another signer, or have AGE_LIMIT_EXPANSION switched on with ModifyExtendedService, which admits more ages.
    pub const OPERATION_DENIED_INVALID_APPROVER_AGE: Self = Self(
        rt::Symbol::Known("OperationDenied.InvalidApproverAge"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoApiAuth`: The caller has no permission for this API.
    ///
    /// Check Agent.AppId, and ask Tencent to open the action for the application.
    pub const OPERATION_DENIED_NO_API_AUTH: Self = Self(
        rt::Symbol::Known("OperationDenied.NoApiAuth"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoApproverMobileCheckPermission`: The company has not switched on that signers are checked by their mobile number.
    ///
    /// Switch it on in the company settings of the console, or MOBILE_CHECK_APPROVER with ModifyExtendedService.
    pub const OPERATION_DENIED_NO_APPROVER_MOBILE_CHECK_PERMISSION: Self = Self(
        rt::Symbol::Known("OperationDenied.NoApproverMobileCheckPermission"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoFlowPermission`: The operator has no rights over the contract.
    ///
    /// Act as an employee who has them, such as the contract's initiator or the super administrator.
    pub const OPERATION_DENIED_NO_FLOW_PERMISSION: Self = Self(
        rt::Symbol::Known("OperationDenied.NoFlowPermission"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoIdentityVerify`: The person has not passed the identity verification.
    ///
    /// Have the employee in Agent verified by a link of CreateConsoleLoginUrl.
    pub const OPERATION_DENIED_NO_IDENTITY_VERIFY: Self = Self(
        rt::Symbol::Known("OperationDenied.NoIdentityVerify"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoPermissionUseResource`: The operator has no right to use what the call is about.
    ///
    /// Act as an employee who may manage roles, such as the super administrator.
    pub const OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE: Self = Self(
        rt::Symbol::Known("OperationDenied.NoPermissionUseResource"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoPermissionUseServerSignSeal`: The own company's seal may not be used for automatic signing.
    ///
    /// Check with ChannelDescribeOrganizationSeals that it is in use, and grant it with ChannelCreateSealPolicy.
    pub const OPERATION_DENIED_NO_PERMISSION_USE_SERVER_SIGN_SEAL: Self = Self(
        rt::Symbol::Known("OperationDenied.NoPermissionUseServerSignSeal"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoQuota`: Not enough quota for contracts is left.
    ///
    /// Buy more contracts; ChannelDescribeBillUsageDetail lists what was used.
    pub const OPERATION_DENIED_NO_QUOTA: Self = Self(
        rt::Symbol::Known("OperationDenied.NoQuota"),
        rt::PhantomData,
    );
    /// `OperationDenied.NotBelongSuperAdminOrLegalPerson`: The operator is neither the company's super administrator nor its legal representative.
    ///
    /// Set Agent.ProxyOperator.OpenId to one of the two.
    pub const OPERATION_DENIED_NOT_BELONG_SUPER_ADMIN_OR_LEGAL_PERSON: Self = Self(
        rt::Symbol::Known("OperationDenied.NotBelongSuperAdminOrLegalPerson"),
        rt::PhantomData,
    );
    /// `OperationDenied.NotInAutoSignWhiteList`: Automatic signing by persons has not been opened to the caller.
    ///
    /// Ask Tencent to open it.
    pub const OPERATION_DENIED_NOT_IN_AUTO_SIGN_WHITE_LIST: Self = Self(
        rt::Symbol::Known("OperationDenied.NotInAutoSignWhiteList"),
        rt::PhantomData,
    );
    /// `OperationDenied.NotSupportOrgType`: The action does not support this type of company.
    ///
    /// For ModifyOrganizationBusinessInfo set OrganizationType to ENTERPRISE, the only change that it takes.
    pub const OPERATION_DENIED_NOT_SUPPORT_ORG_TYPE: Self = Self(
        rt::Symbol::Known("OperationDenied.NotSupportOrgType"),
        rt::PhantomData,
    );
    /// `OperationDenied.OperateType`: The kind of operation is not supported.
    ///
    /// Set OperateType to SELECT, UPDATE or DELETE, or OperatorType to CREATE, UPDATE or RESIGN.
    pub const OPERATION_DENIED_OPERATE_TYPE: Self = Self(
        rt::Symbol::Known("OperationDenied.OperateType"),
        rt::PhantomData,
    );
    /// `OperationDenied.OperatorHasNoPermission`: The rights of the operator are not sufficient.
    ///
    /// Have the super administrator grant them in the console, under organization and roles.
    pub const OPERATION_DENIED_OPERATOR_HAS_NO_PERMISSION: Self = Self(
        rt::Symbol::Known("OperationDenied.OperatorHasNoPermission"),
        rt::PhantomData,
    );
    /// `OperationDenied.OrganizationClosing`: The company's account is being closed.
    ///
    /// Ask the company's super administrator or legal representative, who decide about that.
    pub const OPERATION_DENIED_ORGANIZATION_CLOSING: Self = Self(
        rt::Symbol::Known("OperationDenied.OrganizationClosing"),
        rt::PhantomData,
    );
    /// `OperationDenied.OutQueryLimit`: The call asks for more than may be queried.
    ///
    /// Name at most 50 contracts in FlowIds; if it is still refused, call less often.
    pub const OPERATION_DENIED_OUT_QUERY_LIMIT: Self = Self(
        rt::Symbol::Known("OperationDenied.OutQueryLimit"),
        rt::PhantomData,
    );
    /// `OperationDenied.OverseaAbilityNotOpen`: Signing with people from outside mainland China has not been switched on for the company.
    ///
    /// Switch OVERSEA_SIGN on with ModifyExtendedService, or in the console among the extended services.
    pub const OPERATION_DENIED_OVERSEA_ABILITY_NOT_OPEN: Self = Self(
        rt::Symbol::Known("OperationDenied.OverseaAbilityNotOpen"),
        rt::PhantomData,
    );
    /// `OperationDenied.PersonHasNoSignature`: The person has no signature that could be used.
    ///
    /// Let the person set one up; for automatic signing by a link of ChannelCreateUserAutoSignSealUrl.
    pub const OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE: Self = Self(
        rt::Symbol::Known("OperationDenied.PersonHasNoSignature"),
        rt::PhantomData,
    );
    /// `OperationDenied.PersonNoOpenServerSign`: The person has not switched automatic signing on, or has switched it off.
    ///
    /// Let the person switch it on by a link of ChannelCreateUserAutoSignEnableUrl.
    pub const OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN: Self = Self(
        rt::Symbol::Known("OperationDenied.PersonNoOpenServerSign"),
        rt::PhantomData,
    );
    /// `OperationDenied.ProveNoQuota`: Not enough quota for evidence reports is left.
    ///
    /// Buy another package of evidence reports from Tencent.
    pub const OPERATION_DENIED_PROVE_NO_QUOTA: Self = Self(
        rt::Symbol::Known("OperationDenied.ProveNoQuota"),
        rt::PhantomData,
    );
    /// `OperationDenied.QrInvalid`: The QR code for signing cannot be used.
    ///
    /// It needs no cancelling then; make a new one with ChannelCreateMultiFlowSignQRCode.
    pub const OPERATION_DENIED_QR_INVALID: Self = Self(
        rt::Symbol::Known("OperationDenied.QrInvalid"),
        rt::PhantomData,
    );
    /// `OperationDenied.RequiredComponentNotFill`: A field that must be filled in has no content.
    ///
    /// Set ComponentValue of the required components.
    pub const OPERATION_DENIED_REQUIRED_COMPONENT_NOT_FILL: Self = Self(
        rt::Symbol::Known("OperationDenied.RequiredComponentNotFill"),
        rt::PhantomData,
    );
    /// `OperationDenied.Sensitive`: The operation is refused because of a sensitive word in the contract's data.
    ///
    /// Reword names, descriptions and the values that are filled in.
    pub const OPERATION_DENIED_SENSITIVE: Self = Self(
        rt::Symbol::Known("OperationDenied.Sensitive"),
        rt::PhantomData,
    );
    /// `OperationDenied.UserNotInOrganization`: The user does not belong to the company.
    ///
    /// Let the employee join by a link of CreateConsoleLoginUrl, and check both OpenIds in Agent.
    pub const OPERATION_DENIED_USER_NOT_IN_ORGANIZATION: Self = Self(
        rt::Symbol::Known("OperationDenied.UserNotInOrganization"),
        rt::PhantomData,
    );
    /// `OperationDenied.WhiteListForbid`: The function is opened on request only, and has not been opened to the caller.
    ///
    /// Ask your account manager at Tencent to open it.
    pub const OPERATION_DENIED_WHITE_LIST_FORBID: Self = Self(
        rt::Symbol::Known("OperationDenied.WhiteListForbid"),
        rt::PhantomData,
    );
    /// `RequestLimitExceeded`: More requests came in than the rate limit allows.
    ///
    /// Wait and send it again more slowly; nothing was carried out.
    pub const REQUEST_LIMIT_EXCEEDED: Self = Self(
        rt::Symbol::Known("RequestLimitExceeded"),
        rt::PhantomData,
    );
    /// `RequestLimitExceeded.GlobalRegionUinLimitExceeded`: The main account sends more requests than its limit across regions allows.
    ///
    /// Wait and send it again; slow down all programs of the account, in every region.
    pub const REQUEST_LIMIT_EXCEEDED_GLOBAL_REGION_UIN_LIMIT_EXCEEDED: Self = Self(
        rt::Symbol::Known("RequestLimitExceeded.GlobalRegionUinLimitExceeded"),
        rt::PhantomData,
    );
    /// `RequestLimitExceeded.IPLimitExceeded`: More requests come from this IP address than its limit allows.
    ///
    /// Wait and send it again; slow down all programs behind this address.
    pub const REQUEST_LIMIT_EXCEEDED_IP_LIMIT_EXCEEDED: Self = Self(
        rt::Symbol::Known("RequestLimitExceeded.IPLimitExceeded"),
        rt::PhantomData,
    );
    /// `RequestLimitExceeded.UinLimitExceeded`: The main account sends more requests than its own limit allows.
    ///
    /// Wait and send it again; slow down all programs that use keys of the account.
    pub const REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED: Self = Self(
        rt::Symbol::Known("RequestLimitExceeded.UinLimitExceeded"),
        rt::PhantomData,
    );
    /// `RequestSizeLimitExceeded`: The request is too large.
    ///
    /// Send less at once; a request signed with TC3-HMAC-SHA256 may have 10 MB unless the action's documentation says otherwise.
    pub const REQUEST_SIZE_LIMIT_EXCEEDED: Self = Self(
        rt::Symbol::Known("RequestSizeLimitExceeded"),
        rt::PhantomData,
    );
    /// `ResourceInUse`: What the request refers to is in use by something else.
    ///
    /// End the other use, or wait for its end, before you send the request again.
    pub const RESOURCE_IN_USE: Self = Self(
        rt::Symbol::Known("ResourceInUse"),
        rt::PhantomData,
    );
    /// `ResourceInsufficient`: The service has not enough resources for the request.
    ///
    /// Try a read again later; after a write, look whether it took effect before sending it again.
    pub const RESOURCE_INSUFFICIENT: Self = Self(
        rt::Symbol::Known("ResourceInsufficient"),
        rt::PhantomData,
    );
    /// `ResourceNotFound`: What the request refers to does not exist.
    ///
    /// Check the ids in the request, and that they belong to the application and company in Agent.
    pub const RESOURCE_NOT_FOUND: Self = Self(
        rt::Symbol::Known("ResourceNotFound"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.Application`: The application does not exist or has been deleted.
    ///
    /// Set Agent.AppId to the id that the console shows under application integration.
    pub const RESOURCE_NOT_FOUND_APPLICATION: Self = Self(
        rt::Symbol::Known("ResourceNotFound.Application"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.ApplicationAuth`: There is no record of an authorization for the application.
    ///
    /// Check Agent.AppId, TemplateId and the companies in ProxyOrganizationOpenIds.
    pub const RESOURCE_NOT_FOUND_APPLICATION_AUTH: Self = Self(
        rt::Symbol::Known("ResourceNotFound.ApplicationAuth"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.ApplicationId`: No application has this ApplicationId.
    ///
    /// Set Agent.AppId to the id that the console shows under application integration.
    pub const RESOURCE_NOT_FOUND_APPLICATION_ID: Self = Self(
        rt::Symbol::Known("ResourceNotFound.ApplicationId"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.File`: The file to download does not exist.
    ///
    /// Check the contracts in DownLoadFlows.
    pub const RESOURCE_NOT_FOUND_FILE: Self = Self(
        rt::Symbol::Known("ResourceNotFound.File"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.Flow`: The contract was not found.
    ///
    /// Check its id, and that it belongs to the customer company in Agent.
    pub const RESOURCE_NOT_FOUND_FLOW: Self = Self(
        rt::Symbol::Known("ResourceNotFound.Flow"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.FlowApprover`: The contract has no such signer.
    ///
    /// Check the contract, and that the company in Agent started it or is a party of it.
    pub const RESOURCE_NOT_FOUND_FLOW_APPROVER: Self = Self(
        rt::Symbol::Known("ResourceNotFound.FlowApprover"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.FlowApprovers`: There are no data about the signers of the contract.
    ///
    /// Check the ids in FlowIds, and that the calling company created the contracts.
    pub const RESOURCE_NOT_FOUND_FLOW_APPROVERS: Self = Self(
        rt::Symbol::Known("ResourceNotFound.FlowApprovers"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.FlowGroup`: The contract group does not exist.
    ///
    /// Set FlowGroupId to the id that the start of the group returned.
    pub const RESOURCE_NOT_FOUND_FLOW_GROUP: Self = Self(
        rt::Symbol::Known("ResourceNotFound.FlowGroup"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.NotExistApplication`: There is no such application whose quota or bills could be listed.
    ///
    /// Set Agent.AppId to the id that the console shows under application integration.
    pub const RESOURCE_NOT_FOUND_NOT_EXIST_APPLICATION: Self = Self(
        rt::Symbol::Known("ResourceNotFound.NotExistApplication"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.Organization`: The company does not exist.
    ///
    /// Check Agent.ProxyOrganizationOpenId and the other ids of companies in the request.
    pub const RESOURCE_NOT_FOUND_ORGANIZATION: Self = Self(
        rt::Symbol::Known("ResourceNotFound.Organization"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.Resource`: The file or other resource does not exist.
    ///
    /// Check that the upload succeeded and that its id has not run out: it lives an hour unless a Deadline was set.
    pub const RESOURCE_NOT_FOUND_RESOURCE: Self = Self(
        rt::Symbol::Known("ResourceNotFound.Resource"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.SaveFlowGroup`: There is no stored contract group to make links for.
    ///
    /// Set FlowGroupId to the id that the start of the group returned.
    pub const RESOURCE_NOT_FOUND_SAVE_FLOW_GROUP: Self = Self(
        rt::Symbol::Known("ResourceNotFound.SaveFlowGroup"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.Seal`: The seal does not exist.
    ///
    /// Take the id of a seal from ChannelDescribeOrganizationSeals.
    pub const RESOURCE_NOT_FOUND_SEAL: Self = Self(
        rt::Symbol::Known("ResourceNotFound.Seal"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.TeamWorkOrganization`: There is no such customer company.
    ///
    /// Set Agent.ProxyOrganizationOpenId to a company that has joined the application.
    pub const RESOURCE_NOT_FOUND_TEAM_WORK_ORGANIZATION: Self = Self(
        rt::Symbol::Known("ResourceNotFound.TeamWorkOrganization"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.Template`: The template does not exist.
    ///
    /// Take TemplateId from DescribeTemplates, or for OperateChannelTemplate from the platform's library in the console.
    pub const RESOURCE_NOT_FOUND_TEMPLATE: Self = Self(
        rt::Symbol::Known("ResourceNotFound.Template"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.URL`: There is no link to the evidence report.
    ///
    /// Wait until the report is ready, then ask DescribeChannelFlowEvidenceReport again.
    pub const RESOURCE_NOT_FOUND_URL: Self = Self(
        rt::Symbol::Known("ResourceNotFound.URL"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.User`: The user does not exist.
    ///
    /// Check Agent.ProxyOperator.OpenId and the ids of signers; ChannelDescribeEmployees lists the employees.
    pub const RESOURCE_NOT_FOUND_USER: Self = Self(
        rt::Symbol::Known("ResourceNotFound.User"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.VerifyUser`: There is no such user with a verified identity.
    ///
    /// Have the employee in Agent verified by a link of CreateConsoleLoginUrl.
    pub const RESOURCE_NOT_FOUND_VERIFY_USER: Self = Self(
        rt::Symbol::Known("ResourceNotFound.VerifyUser"),
        rt::PhantomData,
    );
    /// `ResourceUnavailable`: What the request refers to cannot be used.
    ///
    /// Check its state; a read may be tried again later, a write only after a look whether it took effect.
    pub const RESOURCE_UNAVAILABLE: Self = Self(
        rt::Symbol::Known("ResourceUnavailable"),
        rt::PhantomData,
    );
    /// `ResponseSizeLimitExceeded`: The answer would be too large.
    ///
    /// Ask for less at once, by a smaller Limit or fewer ids.
    pub const RESPONSE_SIZE_LIMIT_EXCEEDED: Self = Self(
        rt::Symbol::Known("ResponseSizeLimitExceeded"),
        rt::PhantomData,
    );
    /// `ServiceUnavailable`: The service is out of order for the moment.
    ///
    /// Try a read again later; after a write, look whether it took effect before sending it again.
    pub const SERVICE_UNAVAILABLE: Self = Self(
        rt::Symbol::Known("ServiceUnavailable"),
        rt::PhantomData,
    );
    /// `UnauthorizedOperation`: The caller is not authorized for the operation.
    ///
    /// Check that company and employee in Agent are verified, and that the employee has the right for it.
    pub const UNAUTHORIZED_OPERATION: Self = Self(
        rt::Symbol::Known("UnauthorizedOperation"),
        rt::PhantomData,
    );
    /// `UnauthorizedOperation.NoPermissionFeature`: The edition that the company uses does not include the action.
    ///
    /// Upgrade to an edition that includes it, or ask Tencent.
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE: Self = Self(
        rt::Symbol::Known("UnauthorizedOperation.NoPermissionFeature"),
        rt::PhantomData,
    );
    /// `UnauthorizedOperation.UnauthorizedOperationDownload`: Downloads of the company's contracts have not been authorized.
    ///
    /// Let the company's super administrator grant them in the console, or switch DOWNLOAD_FLOW on with ModifyExtendedService.
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_DOWNLOAD: Self = Self(
        rt::Symbol::Known("UnauthorizedOperation.UnauthorizedOperationDownload"),
        rt::PhantomData,
    );
    /// `UnauthorizedOperation.UnauthorizedOperationOrganization`: The company has not been authorized.
    ///
    /// Check that the customer company in Agent has been verified and that its downloads are authorized.
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_ORGANIZATION: Self = Self(
        rt::Symbol::Known("UnauthorizedOperation.UnauthorizedOperationOrganization"),
        rt::PhantomData,
    );
    /// `UnknownParameter`: The request has a parameter that the action does not define.
    ///
    /// Leave the parameter out, or check its spelling and the version of the API.
    pub const UNKNOWN_PARAMETER: Self = Self(
        rt::Symbol::Known("UnknownParameter"),
        rt::PhantomData,
    );
    /// `UnsupportedOperation`: The service does not support what the request asks for.
    ///
    /// Check in the action's documentation for what it can be used.
    pub const UNSUPPORTED_OPERATION: Self = Self(
        rt::Symbol::Known("UnsupportedOperation"),
        rt::PhantomData,
    );
    /// `UnsupportedProtocol`: The request uses another HTTP method or scheme than is taken: only GET and POST are.
    ///
    /// Send the request by POST over HTTPS.
    pub const UNSUPPORTED_PROTOCOL: Self = Self(
        rt::Symbol::Known("UnsupportedProtocol"),
        rt::PhantomData,
    );
    /// `UnsupportedRegion`: The action does not exist in the region that was sent.
    ///
    /// Leave the region out, or send one that the service has.
    pub const UNSUPPORTED_REGION: Self = Self(
        rt::Symbol::Known("UnsupportedRegion"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum ErrorCodeList {}

impl rt::OpenList for ErrorCodeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ErrorCode",
    values: rt::EnumValues::Text(
        &[
            "ActionOffline",
            "AuthFailure",
            "AuthFailure.InvalidAuthorization",
            "AuthFailure.InvalidSecretId",
            "AuthFailure.MFAFailure",
            "AuthFailure.SecretIdNotFound",
            "AuthFailure.SignatureExpire",
            "AuthFailure.SignatureFailure",
            "AuthFailure.TokenFailure",
            "AuthFailure.UnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.AgeNotAchieveNormalLegal",
            "FailedOperation.AuthFail",
            "FailedOperation.ErrNotSyncProxyOrganization",
            "FailedOperation.ExistSameSealName",
            "FailedOperation.FlowNumExceed",
            "FailedOperation.HasAuthorized",
            "FailedOperation.LicenseNoQuota",
            "FailedOperation.NoRoleAuth",
            "FailedOperation.NotAvailableSignReview",
            "FailedOperation.OrganizationExperienceChange",
            "FailedOperation.OrganizationNameChanged",
            "FailedOperation.OrganizationNameNeedChange",
            "FailedOperation.OrganizationNotChange",
            "FailedOperation.QrCodeCreatorSignComponents",
            "FailedOperation.QrCodeSignUsers",
            "FailedOperation.QrCodeTemplateId",
            "FailedOperation.RequestLimitExceeded",
            "FailedOperation.StaffAlreadyVerify",
            "FailedOperation.UserAutoSignEnableAlready",
            "FailedOperation.UserAutoSignEnableUrlNotExist",
            "InternalError",
            "InternalError.Api",
            "InternalError.Db",
            "InternalError.DbConnection",
            "InternalError.DbInsert",
            "InternalError.DbRead",
            "InternalError.DbUpdate",
            "InternalError.Decryption",
            "InternalError.DependsApi",
            "InternalError.DependsDb",
            "InternalError.Encryption",
            "InternalError.GenerateId",
            "InternalError.Pdf",
            "InternalError.SealUpload",
            "InternalError.Serialize",
            "InternalError.System",
            "InternalError.ThirdParty",
            "InvalidAction",
            "InvalidParameter",
            "InvalidParameter.Application",
            "InvalidParameter.ApproverType",
            "InvalidParameter.ApproverVerifyType",
            "InvalidParameter.AuthorizationType",
            "InvalidParameter.BizApproverAlreadyExists",
            "InvalidParameter.BusinessLicense",
            "InvalidParameter.CancelReason",
            "InvalidParameter.CardNumber",
            "InvalidParameter.CardType",
            "InvalidParameter.ComponentPosition",
            "InvalidParameter.ComponentType",
            "InvalidParameter.ComponentValue",
            "InvalidParameter.ContentType",
            "InvalidParameter.CustomShowMap",
            "InvalidParameter.CustomerData",
            "InvalidParameter.DataNotFound",
            "InvalidParameter.Date",
            "InvalidParameter.DepartUserId",
            "InvalidParameter.DupTask",
            "InvalidParameter.EmptyParams",
            "InvalidParameter.EndPoint",
            "InvalidParameter.FileType",
            "InvalidParameter.FlowApproverInfos",
            "InvalidParameter.FlowApprovers",
            "InvalidParameter.FlowCallbackUrl",
            "InvalidParameter.FlowDeadLine",
            "InvalidParameter.FlowDescription",
            "InvalidParameter.FlowFileIds",
            "InvalidParameter.FlowIds",
            "InvalidParameter.FlowInfos",
            "InvalidParameter.FlowName",
            "InvalidParameter.FlowType",
            "InvalidParameter.GenerateType",
            "InvalidParameter.Image",
            "InvalidParameter.InvalidId",
            "InvalidParameter.Keyword",
            "InvalidParameter.Limit",
            "InvalidParameter.LimitSealName",
            "InvalidParameter.MenuStatus",
            "InvalidParameter.MissingRequiredParameterValue",
            "InvalidParameter.Mobile",
            "InvalidParameter.Name",
            "InvalidParameter.NonsupportMobile",
            "InvalidParameter.OpenId",
            "InvalidParameter.OperatorId",
            "InvalidParameter.OrganizationId",
            "InvalidParameter.OrganizationName",
            "InvalidParameter.ParamError",
            "InvalidParameter.ResourceType",
            "InvalidParameter.RoleId",
            "InvalidParameter.Sensitive",
            "InvalidParameter.SensitiveFileContent",
            "InvalidParameter.SignComponentType",
            "InvalidParameter.SignComponents",
            "InvalidParameter.Status",
            "InvalidParameter.UniformSocialCreditCode",
            "InvalidParameter.Unordered",
            "InvalidParameter.UnsupportedComponentType",
            "InvalidParameter.fFowIds",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidQuotaType",
            "InvalidParameterValue.InvalidTime",
            "InvalidRequest",
            "IpInBlacklist",
            "IpNotInWhitelist",
            "LimitExceeded",
            "LimitExceeded.CallTimes",
            "LimitExceeded.CreateFlowNum",
            "LimitExceeded.FileSize",
            "LimitExceeded.FlowIds",
            "LimitExceeded.FlowInfos",
            "LimitExceeded.ProxyOrganizationOperator",
            "MissingParameter",
            "MissingParameter.CompanyActiveInfo",
            "MissingParameter.Date",
            "MissingParameter.FlowId",
            "MissingParameter.FlowIds",
            "MissingParameter.FlowIdsOrFlowGroupId",
            "MissingParameter.FlowInfo",
            "MissingParameter.MissComponentName",
            "MissingParameter.OrgOpenId",
            "MissingParameter.OrganizationId",
            "MissingParameter.ProxyOperatorOpenId",
            "MissingParameter.ReportApplicant",
            "MissingParameter.ResourceName",
            "MissingParameter.SealId",
            "MissingParameter.SealImage",
            "MissingParameter.SealName",
            "MissingParameter.SignComponents",
            "MissingParameter.Templates",
            "MissingParameter.UserId",
            "MissingParameter.UserOpenId",
            "NoSuchProduct",
            "NoSuchVersion",
            "OperationDenied",
            "OperationDenied.AlreadyHas",
            "OperationDenied.ApproverRepeat",
            "OperationDenied.AuthTag",
            "OperationDenied.BannedApplication",
            "OperationDenied.ByFilesServerSignForbid",
            "OperationDenied.CcUserRepeat",
            "OperationDenied.DownLoadMoreThanOne",
            "OperationDenied.ErrNoResourceAccess",
            "OperationDenied.ErrNotOpenWeakAuthorization",
            "OperationDenied.FileDeleted",
            "OperationDenied.FlowHasTerminated",
            "OperationDenied.FlowStatusForbid",
            "OperationDenied.Forbid",
            "OperationDenied.InvalidApproverAge",
            "OperationDenied.NoApiAuth",
            "OperationDenied.NoApproverMobileCheckPermission",
            "OperationDenied.NoFlowPermission",
            "OperationDenied.NoIdentityVerify",
            "OperationDenied.NoPermissionUseResource",
            "OperationDenied.NoPermissionUseServerSignSeal",
            "OperationDenied.NoQuota",
            "OperationDenied.NotBelongSuperAdminOrLegalPerson",
            "OperationDenied.NotInAutoSignWhiteList",
            "OperationDenied.NotSupportOrgType",
            "OperationDenied.OperateType",
            "OperationDenied.OperatorHasNoPermission",
            "OperationDenied.OrganizationClosing",
            "OperationDenied.OutQueryLimit",
            "OperationDenied.OverseaAbilityNotOpen",
            "OperationDenied.PersonHasNoSignature",
            "OperationDenied.PersonNoOpenServerSign",
            "OperationDenied.ProveNoQuota",
            "OperationDenied.QrInvalid",
            "OperationDenied.RequiredComponentNotFill",
            "OperationDenied.Sensitive",
            "OperationDenied.UserNotInOrganization",
            "OperationDenied.WhiteListForbid",
            "RequestLimitExceeded",
            "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
            "RequestLimitExceeded.IPLimitExceeded",
            "RequestLimitExceeded.UinLimitExceeded",
            "RequestSizeLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.Application",
            "ResourceNotFound.ApplicationAuth",
            "ResourceNotFound.ApplicationId",
            "ResourceNotFound.File",
            "ResourceNotFound.Flow",
            "ResourceNotFound.FlowApprover",
            "ResourceNotFound.FlowApprovers",
            "ResourceNotFound.FlowGroup",
            "ResourceNotFound.NotExistApplication",
            "ResourceNotFound.Organization",
            "ResourceNotFound.Resource",
            "ResourceNotFound.SaveFlowGroup",
            "ResourceNotFound.Seal",
            "ResourceNotFound.TeamWorkOrganization",
            "ResourceNotFound.Template",
            "ResourceNotFound.URL",
            "ResourceNotFound.User",
            "ResourceNotFound.VerifyUser",
            "ResourceUnavailable",
            "ResponseSizeLimitExceeded",
            "ServiceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.NoPermissionFeature",
            "UnauthorizedOperation.UnauthorizedOperationDownload",
            "UnauthorizedOperation.UnauthorizedOperationOrganization",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedProtocol",
            "UnsupportedRegion",
        ],
    ),
    severity: rt::Severity::Info,
    code: "",
};

pub(super) const CODES: rt::Codes = rt::Codes::new(
    "\
ActionOffline\tThe action has been taken out of service.\tUse the action that replaces it.\n\
AuthFailure\tThe signature of the request, or the right of its key in the access management (CAM), was not accepted.\tCheck SecretId, SecretKey and the clock, and that CAM lets the key call this action.\n\
AuthFailure.InvalidAuthorization\tThe Authorization header of the request is not in the form that the vendor's signature method prescribes.\tLook for a proxy or middleware that changes the header, or sign the request with TC3-HMAC-SHA256 again.\n\
AuthFailure.InvalidSecretId\tThe SecretId is not one of a cloud API key.\tUse a key from the API keys page of the console.\n\
AuthFailure.MFAFailure\tThe check by a second factor (MFA) failed.\tCheck the multi-factor settings of the key's user in CAM.\n\
AuthFailure.SecretIdNotFound\tThere is no key with this SecretId; it may have been deleted or disabled.\tCheck in the console that the key exists and is enabled, that no blanks surround it, and that it belongs to the environment of the host.\n\
AuthFailure.SignatureExpire\tThe signature is too old or from the future: its time may differ by five minutes at most from the server's.\tSet the clock of your machine, and sign the request again.\n\
AuthFailure.SignatureFailure\tThe signature does not fit the request.\tCheck SecretKey, service name and host, and that nothing on the way changes the signed headers or the body.\n\
AuthFailure.TokenFailure\tThe token of the temporary key is wrong.\tFetch new temporary credentials, and send SecretId, SecretKey and token of the same set.\n\
AuthFailure.UnauthorizedOperation\tThe access management (CAM) does not allow the key to make this request.\tGrant the user or role of the key a CAM policy that covers the action.\n\
DryRunOperation\tThe request would succeed; it was not carried out because it asked for a trial run only.\tLeave DryRun out to have it carried out.\n\
FailedOperation\tThe service could not do what was asked.\tCorrect what the server's message names before you send the request again.\n\
FailedOperation.AgeNotAchieveNormalLegal\tA signer has not reached the legal age.\tName another signer, or have AGE_LIMIT_EXPANSION switched on with ModifyExtendedService, which admits more ages.\n\
FailedOperation.AuthFail\tThe check of the caller's rights failed.\tCheck Agent, and that its employee may make seals for the company.\n\
FailedOperation.ErrNotSyncProxyOrganization\tThe company shall be verified by a third party that is trusted, but its data have not been stored yet.\tSend its name, unified social credit code and legal representative with SyncProxyOrganization first.\n\
FailedOperation.ExistSameSealName\tThe company has a seal of this name already.\tChoose another SealName; ChannelDescribeOrganizationSeals lists the seals.\n\
FailedOperation.FlowNumExceed\tMore contracts are named than can be downloaded at once.\tPut at most 20 contracts into a folder, and at most 50 into all DownLoadFlows together.\n\
FailedOperation.HasAuthorized\tWhat the call asks for has been authorized already.\tLook in the console whether the contracts still wait to be claimed.\n\
FailedOperation.LicenseNoQuota\tNo licence for automatic signing by persons is left.\tAsk Tencent for more licences.\n\
FailedOperation.NoRoleAuth\tNo grant by a role was found for this, or the data that it is about do not exist.\tCheck the ids in the request, and that the operator's role has the right.\n\
FailedOperation.NotAvailableSignReview\tThe contract is in a state in which no review can be reported.\tReport a review only while the contract is open and was started with NeedSignReview or ApproverNeedSignReview.\n\
FailedOperation.OrganizationExperienceChange\tThe company's business status does not agree with the commercial register.\tHave the company look up its entry in the register and put it in order.\n\
FailedOperation.OrganizationNameChanged\tThe company's name is not the one in the commercial register.\tCorrect OrganizationName, or take over the new name with ModifyOrganizationBusinessInfo.\n\
FailedOperation.OrganizationNameNeedChange\tThe company's name is not the one in the commercial register; its super administrator or legal representative must change it.\tLet one of them change it by a link of CreateChannelOrganizationInfoChangeUrl, or call ModifyOrganizationBusinessInfo in their name.\n\
FailedOperation.OrganizationNotChange\tThe request changes nothing of what is stored about the company.\tSend what is new of OrganizationName, Address, OrganizationType and LegalName, or do not call.\n\
FailedOperation.QrCodeCreatorSignComponents\tThe template has something for the initiator to fill in, which a code for many signers cannot do.\tRemove the initiator's components from the template, or take another TemplateId.\n\
FailedOperation.QrCodeSignUsers\tThe template has no signers for the code.\tAdd the signers to the template in the console, or take another TemplateId.\n\
FailedOperation.QrCodeTemplateId\tNo QR code can be made from this template: it is wrong or does not fit.\tTake a template with nothing for the initiator to fill in, whose signers are persons, or persons and the initiating company.\n\
FailedOperation.RequestLimitExceeded\tThe operation failed because it is requested more often than its limit allows.\tWait and call more slowly; ask Tencent for a higher limit if that is not enough.\n\
FailedOperation.StaffAlreadyVerify\tThe employee has been verified already, so their data cannot be overwritten.\tLeave the employee out; who is verified changes their own data, or leaves by RESIGN and is added again.\n\
FailedOperation.UserAutoSignEnableAlready\tThe link cannot be revoked: the person has switched automatic signing on already.\tEnd automatic signing with ChannelDisableUserAutoSign.\n\
FailedOperation.UserAutoSignEnableUrlNotExist\tThe link cannot be revoked: none was made for this person.\tCheck SceneKey and the person's data; they must be those of ChannelCreateUserAutoSignEnableUrl.\n\
InternalError\tSomething failed inside the service.\tTry a read again later; after a write, look whether it took effect before sending it again.\n\
InternalError.Api\tAnother API failed while the service handled the request.\tTry a read again later; after a write, look whether it took effect before sending it again.\n\
InternalError.Db\tThe database of the service failed.\tTry a read again later; after a write, look whether it took effect before sending it again.\n\
InternalError.DbConnection\tThe service could not connect to its database.\tLook whether the call took effect before sending it again.\n\
InternalError.DbInsert\tThe service could not add a record to its database.\tLook whether the call took effect before sending it again.\n\
InternalError.DbRead\tThe service could not read from its database.\tTry a read again later; after a write, look whether it took effect before sending it again.\n\
InternalError.DbUpdate\tThe service could not update a record in its database.\tLook whether the call took effect before sending it again.\n\
InternalError.Decryption\tThe service could not decrypt data.\tLook whether the call took effect before sending it again.\n\
InternalError.DependsApi\tAn API that the service depends on failed.\tLook whether the call took effect before sending it again.\n\
InternalError.DependsDb\tA database that the service depends on failed.\tTry a read again later; after a write, look whether it took effect before sending it again.\n\
InternalError.Encryption\tThe service could not encrypt data.\tTry a read again later; after a write, look whether it took effect before sending it again.\n\
InternalError.GenerateId\tThe service could not generate a unique id.\tLook whether the call took effect before sending it again.\n\
InternalError.Pdf\tThe PDF of the contract could not be composed.\tLook whether the contract was started before sending it again; if it keeps failing, check the file.\n\
InternalError.SealUpload\tThe picture of the seal could not be stored.\tLook with ChannelDescribeOrganizationSeals whether the seal was made before sending it again.\n\
InternalError.Serialize\tThe service could not serialize its data.\tUpload the files again: ids that are not used run out by themselves.\n\
InternalError.System\tA fault of the system kept the service from answering.\tTry a read again later; after a write, look whether it took effect before sending it again.\n\
InternalError.ThirdParty\tA third party's system that the service uses failed.\tLook whether the call took effect before sending it again.\n\
InvalidAction\tThere is no action of this name here.\tCheck the name of the action, and that version and host have it.\n\
InvalidParameter\tA parameter is wrong, for instance in its format or type.\tCorrect what the server's message names; the member's documentation states its form.\n\
InvalidParameter.Application\tThe application id in the request belongs to no application.\tSet Agent.AppId to the id that the console shows under application integration.\n\
InvalidParameter.ApproverType\tA signer has an ApproverType that is missing, unknown or not allowed here.\tSet ApproverType of each signer to a value that the action documents.\n\
InvalidParameter.ApproverVerifyType\tApproverVerifyType has an unknown value.\tSet it to VerifyCheck or MobileCheck, or leave it out.\n\
InvalidParameter.AuthorizationType\tThe way in which the company shall authorize its verification is not allowed.\tTake AuthorizationTypes from 1, 2 and 5, without 2 where PowerOfAttorneys brings a letter.\n\
InvalidParameter.BizApproverAlreadyExists\tThe same signer is named twice.\tName each signer once in FlowApprovers.\n\
InvalidParameter.BusinessLicense\tThe picture of the business licence has a wrong format.\tSend BusinessLicense as a PNG or JPG picture in base64.\n\
InvalidParameter.CancelReason\tThe reason for cancelling the contract has a wrong form.\tKeep CancelMessage within 200 characters, best Chinese characters, letters, digits and underscores only.\n\
InvalidParameter.CardNumber\tThe number of an identity document is wrong.\tCheck the number against the kind of document; an X, H or M in it is a capital letter.\n\
InvalidParameter.CardType\tThe kind of identity document is unknown or not allowed here.\tUse ID_CARD, or where the action allows them HONGKONG_AND_MACAO and HONGKONG_MACAO_AND_TAIWAN.\n\
InvalidParameter.ComponentPosition\tA component lies at a wrong position.\tCheck page, coordinates and size: points from the top left corner, within an existing page.\n\
InvalidParameter.ComponentType\tA component has a wrong ComponentType.\tUse a type that the action documents; one in a template must be the type that the template has.\n\
InvalidParameter.ComponentValue\tThe content of a component is invalid.\tSet ComponentValue in the form that its ComponentType asks for, and leave no required field empty.\n\
InvalidParameter.ContentType\tContentType does not say in an allowed way what shall be told of the templates.\tSet it to 0 (everything) or 1 (without roles and components).\n\
InvalidParameter.CustomShowMap\tCustomShowMap has variables that are not allowed.\tUse only those for contract name, initiator's name and company, and name and company of a signer by number.\n\
InvalidParameter.CustomerData\tThe data of your own that go with the contract have a wrong length.\tKeep CustomerData (UserData on prepared pages) within 1000 characters after base64.\n\
InvalidParameter.DataNotFound\tData that the request refers to were not found.\tCheck the ids in the request, and that they belong to the company and application in Agent.\n\
InvalidParameter.Date\tA date is not valid.\tWrite StartDate and EndDate as 2026-01-31, EndDate not before StartDate and at most 90 days after it.\n\
InvalidParameter.DepartUserId\tThe id of an employee is wrong.\tCheck Agent.ProxyOperator.OpenId and the ids in the filter StaffOpenId.\n\
InvalidParameter.DupTask\tThe same task was submitted before.\tAsk DescribeCancelFlowsTask about the first task instead of submitting another.\n\
InvalidParameter.EmptyParams\tParameters that the call needs are empty.\tFill in the required members; ChannelDeleteRoleUsers also needs UserIds or OpenIds.\n\
InvalidParameter.EndPoint\tThe kind of link asked for is not allowed.\tSet Endpoint to a value that the action documents, or leave it out for the default.\n\
InvalidParameter.FileType\tA file has a type that is not allowed.\tSend the business licence as a PNG or JPG picture.\n\
InvalidParameter.FlowApproverInfos\tThe number of alternative signers is not allowed.\tName a single signer in each entry of FlowApprovers; alternative signers are not documented.\n\
InvalidParameter.FlowApprovers\tThe contract has no signers, or more than are allowed.\tName 1 to 50 signers in FlowApprovers.\n\
InvalidParameter.FlowCallbackUrl\tThe callback address of the contract is not valid.\tLeave CallbackUrl out: events go to the callback address of the application.\n\
InvalidParameter.FlowDeadLine\tThe time until which the contract can be signed is not valid.\tSet Deadline to a moment in the future, in Unix seconds.\n\
InvalidParameter.FlowDescription\tThe description of the contract is not valid.\tKeep FlowDescription within 1000 characters.\n\
InvalidParameter.FlowFileIds\tA contract starts from exactly one file, but more or none are named.\tSet FileIds to a single id that UploadFiles returned.\n\
InvalidParameter.FlowIds\tThe list of contract ids is too long or empty.\tName 1 to 100 contracts; for CreateSignUrls with GenerateType ALL a single one.\n\
InvalidParameter.FlowInfos\tThe list of contracts to start is not valid.\tPut 1 to 20 contracts into FlowInfos of CreateFlowsByTemplates, 2 to 50 into those of a group.\n\
InvalidParameter.FlowName\tThe name of the contract is missing or not valid.\tKeep FlowName within 200 characters, best Chinese characters, letters, digits and underscores only.\n\
InvalidParameter.FlowType\tThe kind of contract is not valid.\tKeep FlowType within 255 characters (200 on prepared pages), best Chinese characters, letters, digits and underscores only.\n\
InvalidParameter.GenerateType\tGenerateType has a value that is not supported.\tSet it to ALL, CHANNEL, NOT_CHANNEL, PERSON, FOLLOWER or RECIPIENT.\n\
InvalidParameter.Image\tThe picture of the seal is wrong.\tSend SealImage as a PNG or JPG picture of at most 5 MB, in base64.\n\
InvalidParameter.InvalidId\tAn id does not exist or has a wrong form.\tSet ResourceId to an id that UploadFiles returned; it can be used for an hour.\n\
InvalidParameter.Keyword\tThe keyword of a component has a wrong form or does not occur in the file.\tSet ComponentId to words that are text in the PDF, or IgnoreKeywordError 1 in ComponentExtra to let them be missing.\n\
InvalidParameter.Limit\tThe size of a page is wrong.\tKeep Limit within 100 for bill details, within 1000 for DescribeUsage.\n\
InvalidParameter.LimitSealName\tThe name of the seal is too long.\tKeep SealName within 1 to 50 characters.\n\
InvalidParameter.MenuStatus\tThe setting for the console's menu has an unknown value.\tSet MenuStatus to ENABLE or DISABLE.\n\
InvalidParameter.MissingRequiredParameterValue\tA required parameter has no value.\tSet the required members, and give the template's required fields their values in FormFields.\n\
InvalidParameter.Mobile\tA mobile number is not valid.\tGive a mobile number of 11 digits without +86; numbers from abroad do not work.\n\
InvalidParameter.Name\tA person's name does not meet the requirements.\tGive the real name as on the identity document, without signs such as &.\n\
InvalidParameter.NonsupportMobile\tA mobile number is of a kind that is not supported.\tName the signer with a number of mainland China, 11 digits without +86.\n\
InvalidParameter.OpenId\tAn OpenId is not valid.\tUse your platform's id of a person or company, unique in the application and at most 64 characters long.\n\
InvalidParameter.OperatorId\tThe id of the user who acts is wrong.\tSet Agent.ProxyOperator.OpenId to an employee of the customer company.\n\
InvalidParameter.OrganizationId\tThe id of the company is not valid.\tSet Agent.ProxyOrganizationOpenId to the id that your platform gave to the customer company.\n\
InvalidParameter.OrganizationName\tA company's name is not valid.\tWrite the name exactly as on the business licence, with full-width parentheses.\n\
InvalidParameter.ParamError\tA parameter is missing or wrong in a way that the server tells in words only.\tCorrect the member that the server's message names.\n\
InvalidParameter.ResourceType\tThe kind of file is wrong.\tSet ResourceType to the file's format, such as docx, xlsx, png or html.\n\
InvalidParameter.RoleId\tThe id of the role is wrong.\tSet RoleId to a role that ChannelDescribeRoles lists.\n\
InvalidParameter.Sensitive\tA parameter contains a sensitive word.\tReword names, descriptions and the values that are filled in.\n\
InvalidParameter.SensitiveFileContent\tAn uploaded file has sensitive content that is not allowed.\tCheck the content of the files, and send others.\n\
InvalidParameter.SignComponentType\tA signer's sign component has a ComponentType that is not allowed there.\tUse SIGN_ types in SignComponents, and seals for companies only; put fields to fill in into Components.\n\
InvalidParameter.SignComponents\tThe sign components of a signer are of a kind that is not supported.\tCheck the SignComponents of each signer against the types that the action documents.\n\
InvalidParameter.Status\tThe state of what the call is about does not allow it.\tCheck the contract's status with DescribeFlowDetailInfo; one that has ended cannot be changed any more.\n\
InvalidParameter.UniformSocialCreditCode\tThe unified social credit code does not meet the requirements.\tGive the 18 characters that stand on the business licence.\n\
InvalidParameter.Unordered\tThe order of signing is not valid.\tCheck Unordered and the order of FlowApprovers.\n\
InvalidParameter.UnsupportedComponentType\tA component has a type that is not supported in this place.\tPut fields to fill in into Components, and SIGN_ types into SignComponents of a signer.\n\
InvalidParameter.fFowIds\tA contract id in the request does not exist.\tName in FlowIds only contracts that the calling company created.\n\
InvalidParameterValue\tA parameter has a value that is not allowed.\tCorrect the value that the server's message names; the member's documentation states what it may be.\n\
InvalidParameterValue.InvalidQuotaType\tThe kind of quota is unknown.\tSet QuotaType to a documented kind, such as CloudEnterprise, or leave it out for all kinds.\n\
InvalidParameterValue.InvalidTime\tA time is not valid.\tWrite StartTime and EndTime as 20260131, at most 31 days apart and, from 10 October 2026 on, in one calendar month.\n\
InvalidRequest\tThe body of the request is not well-formed multipart data.\tSend the request as JSON, or correct the parts of the body.\n\
IpInBlacklist\tThe IP address that the request comes from is on a list of blocked addresses.\tCall from another address, or have this one taken off the blacklist.\n\
IpNotInWhitelist\tThe IP address that the request comes from is not on the list of allowed addresses.\tCall from an address on the whitelist, or add this one to it.\n\
LimitExceeded\tA quota or an upper limit is exceeded.\tAsk for less at once, or have the quota raised.\n\
LimitExceeded.CallTimes\tThe action was called more often than is allowed.\tDescribeUsage allows 50 calls a day; use ChannelDescribeBillUsageDetail, or ask Tencent for more.\n\
LimitExceeded.CreateFlowNum\tMore contracts would be started than one call may.\tStart at most 20 contracts with one CreateFlowsByTemplates, at most 50 as a group.\n\
LimitExceeded.FileSize\tA file is too large.\tSend a picture of the business licence of at most 5 MB.\n\
LimitExceeded.FlowIds\tMore contracts are asked for than one call may.\tName at most 100 contracts in FlowIds.\n\
LimitExceeded.FlowInfos\tMore contracts would be prepared than one call may.\tPut at most 20 contracts into FlowInfos.\n\
LimitExceeded.ProxyOrganizationOperator\tMore employees are named than one call may.\tName at most 200 employees in ProxyOrganizationOperators.\n\
MissingParameter\tA parameter that the action needs is missing.\tSet the member that the server's message names.\n\
MissingParameter.CompanyActiveInfo\tThere is no activation record for the customer company.\tActivate it with CreateChannelSubOrganizationActive, or set AutoActive in CreateConsoleLoginUrl.\n\
MissingParameter.Date\tA date is missing.\tSet StartDate and EndDate.\n\
MissingParameter.FlowId\tNothing says which contract the call is about.\tSet FlowId; FlowIds for DescribeResourceUrlsByFlows, ReportId for DescribeChannelFlowEvidenceReport.\n\
MissingParameter.FlowIds\tThe ids of the contracts to look up are missing.\tSet FlowIds.\n\
MissingParameter.FlowIdsOrFlowGroupId\tNeither contracts nor a contract group are named.\tSet FlowIds, or FlowGroupId for a contract group; FlowId for ArchiveDynamicFlow.\n\
MissingParameter.FlowInfo\tThere are no contracts to download.\tSet DownLoadFlows, with contracts in FlowIdList of each folder.\n\
MissingParameter.MissComponentName\tA component that is found by its name has none.\tSet ComponentName, with GenerateMode FIELD to the name of the PDF's form field.\n\
MissingParameter.OrgOpenId\tThe OpenId of the customer company is missing.\tSet Agent.ProxyOrganizationOpenId.\n\
MissingParameter.OrganizationId\tNothing says whose seal is to be made.\tSet Agent.ProxyOrganizationOpenId to the customer company.\n\
MissingParameter.ProxyOperatorOpenId\tThe OpenId of the employee who acts is missing.\tSet Agent.ProxyOperator.OpenId.\n\
MissingParameter.ReportApplicant\tNobody is named who applies for the evidence report.\tSet Agent.ProxyOperator.OpenId to the legal representative or super administrator who applies.\n\
MissingParameter.ResourceName\tThe name of the file to convert is missing or wrong.\tSet ResourceName to the file's name with its suffix.\n\
MissingParameter.SealId\tA seal has no id.\tPut the id of the seal into ComponentValue of the seal component; ChannelDescribeOrganizationSeals lists the seals.\n\
MissingParameter.SealImage\tThe picture of the seal is missing.\tSet SealImage, or GenerateSource SealGenerateSourceSystem to have the seal drawn.\n\
MissingParameter.SealName\tThe name of the seal is missing.\tSet SealName.\n\
MissingParameter.SignComponents\tA signer has no place to sign.\tGive the signer SignComponents, or set SignBeanTag 1 to let signers place seals and signatures themselves.\n\
MissingParameter.Templates\tThe template is missing.\tSet TemplateId.\n\
MissingParameter.UserId\tThe id of the user who asks is missing.\tSet Agent.ProxyOperator.OpenId to an employee of the customer company.\n\
MissingParameter.UserOpenId\tThe OpenId of the user who downloads is missing.\tSet Agent.ProxyOperator.OpenId.\n\
NoSuchProduct\tThere is no product of this name.\tCheck the host of the request, and the service name that it is signed for.\n\
NoSuchVersion\tThe service has no API of this version.\tCheck the version that is sent in X-TC-Version.\n\
OperationDenied\tThe service refuses the operation.\tRead the server's message: rights, the state of the contract or a value may stand against it.\n\
OperationDenied.AlreadyHas\tWhat is to be created exists already.\tLook for the seal with ChannelDescribeOrganizationSeals; a company has only one official seal.\n\
OperationDenied.ApproverRepeat\tThe same party is named more than once.\tName each party once in ReleasedApprovers.\n\
OperationDenied.AuthTag\tAuthTag has a value that is not supported.\tSet it to all or part; it can be changed only until the template is published.\n\
OperationDenied.BannedApplication\tThe application has been banned.\tAsk Tencent why it was banned.\n\
OperationDenied.ByFilesServerSignForbid\tAutomatic signing has not been opened for contracts that start from a file.\tAsk Tencent to open it, or let the signer sign by hand.\n\
OperationDenied.CcUserRepeat\tSomebody gets a copy of the contract twice.\tName each person once in CcInfos.\n\
OperationDenied.DownLoadMoreThanOne\tOnly a single item can be downloaded at a time.\tGive DownLoadFlows a single folder, and that a single contract if it is still refused.\n\
OperationDenied.ErrNoResourceAccess\tThe company has no access to the file or contract.\tCheck that it belongs to the customer company in Agent.\n\
OperationDenied.ErrNotOpenWeakAuthorization\tThe application may not have customer companies verified by a third party that is trusted.\tAsk Tencent to open this for the application.\n\
OperationDenied.FileDeleted\tThe file has been deleted.\tAsk Tencent's support.\n\
OperationDenied.FlowHasTerminated\tThe contract has ended already, so it cannot be cancelled.\tLeave it out; release a contract that all have signed with ChannelCreateReleaseFlow.\n\
OperationDenied.FlowStatusForbid\tThe contract is in a state in which there are no evidence reports about it.\tWait until all parties have signed the contract.\n\
OperationDenied.Forbid\tThe service does not allow what was asked.\tCheck that the operator has the right to cancel it, and that it can still be cancelled.\n\
OperationDenied.InvalidApproverAge\tA signer is of an age at which the e-sign service cannot be used.\tName another signer, or have AGE_LIMIT_EXPANSION switched on with ModifyExtendedService, which admits more ages.\n\
OperationDenied.NoApiAuth\tThe caller has no permission for this API.\tCheck Agent.AppId, and ask Tencent to open the action for the application.\n\
OperationDenied.NoApproverMobileCheckPermission\tThe company has not switched on that signers are checked by their mobile number.\tSwitch it on in the company settings of the console, or MOBILE_CHECK_APPROVER with ModifyExtendedService.\n\
OperationDenied.NoFlowPermission\tThe operator has no rights over the contract.\tAct as an employee who has them, such as the contract's initiator or the super administrator.\n\
OperationDenied.NoIdentityVerify\tThe person has not passed the identity verification.\tHave the employee in Agent verified by a link of CreateConsoleLoginUrl.\n\
OperationDenied.NoPermissionUseResource\tThe operator has no right to use what the call is about.\tAct as an employee who may manage roles, such as the super administrator.\n\
OperationDenied.NoPermissionUseServerSignSeal\tThe own company's seal may not be used for automatic signing.\tCheck with ChannelDescribeOrganizationSeals that it is in use, and grant it with ChannelCreateSealPolicy.\n\
OperationDenied.NoQuota\tNot enough quota for contracts is left.\tBuy more contracts; ChannelDescribeBillUsageDetail lists what was used.\n\
OperationDenied.NotBelongSuperAdminOrLegalPerson\tThe operator is neither the company's super administrator nor its legal representative.\tSet Agent.ProxyOperator.OpenId to one of the two.\n\
OperationDenied.NotInAutoSignWhiteList\tAutomatic signing by persons has not been opened to the caller.\tAsk Tencent to open it.\n\
OperationDenied.NotSupportOrgType\tThe action does not support this type of company.\tFor ModifyOrganizationBusinessInfo set OrganizationType to ENTERPRISE, the only change that it takes.\n\
OperationDenied.OperateType\tThe kind of operation is not supported.\tSet OperateType to SELECT, UPDATE or DELETE, or OperatorType to CREATE, UPDATE or RESIGN.\n\
OperationDenied.OperatorHasNoPermission\tThe rights of the operator are not sufficient.\tHave the super administrator grant them in the console, under organization and roles.\n\
OperationDenied.OrganizationClosing\tThe company's account is being closed.\tAsk the company's super administrator or legal representative, who decide about that.\n\
OperationDenied.OutQueryLimit\tThe call asks for more than may be queried.\tName at most 50 contracts in FlowIds; if it is still refused, call less often.\n\
OperationDenied.OverseaAbilityNotOpen\tSigning with people from outside mainland China has not been switched on for the company.\tSwitch OVERSEA_SIGN on with ModifyExtendedService, or in the console among the extended services.\n\
OperationDenied.PersonHasNoSignature\tThe person has no signature that could be used.\tLet the person set one up; for automatic signing by a link of ChannelCreateUserAutoSignSealUrl.\n\
OperationDenied.PersonNoOpenServerSign\tThe person has not switched automatic signing on, or has switched it off.\tLet the person switch it on by a link of ChannelCreateUserAutoSignEnableUrl.\n\
OperationDenied.ProveNoQuota\tNot enough quota for evidence reports is left.\tBuy another package of evidence reports from Tencent.\n\
OperationDenied.QrInvalid\tThe QR code for signing cannot be used.\tIt needs no cancelling then; make a new one with ChannelCreateMultiFlowSignQRCode.\n\
OperationDenied.RequiredComponentNotFill\tA field that must be filled in has no content.\tSet ComponentValue of the required components.\n\
OperationDenied.Sensitive\tThe operation is refused because of a sensitive word in the contract's data.\tReword names, descriptions and the values that are filled in.\n\
OperationDenied.UserNotInOrganization\tThe user does not belong to the company.\tLet the employee join by a link of CreateConsoleLoginUrl, and check both OpenIds in Agent.\n\
OperationDenied.WhiteListForbid\tThe function is opened on request only, and has not been opened to the caller.\tAsk your account manager at Tencent to open it.\n\
RequestLimitExceeded\tMore requests came in than the rate limit allows.\tWait and send it again more slowly; nothing was carried out.\n\
RequestLimitExceeded.GlobalRegionUinLimitExceeded\tThe main account sends more requests than its limit across regions allows.\tWait and send it again; slow down all programs of the account, in every region.\n\
RequestLimitExceeded.IPLimitExceeded\tMore requests come from this IP address than its limit allows.\tWait and send it again; slow down all programs behind this address.\n\
RequestLimitExceeded.UinLimitExceeded\tThe main account sends more requests than its own limit allows.\tWait and send it again; slow down all programs that use keys of the account.\n\
RequestSizeLimitExceeded\tThe request is too large.\tSend less at once; a request signed with TC3-HMAC-SHA256 may have 10 MB unless the action's documentation says otherwise.\n\
ResourceInUse\tWhat the request refers to is in use by something else.\tEnd the other use, or wait for its end, before you send the request again.\n\
ResourceInsufficient\tThe service has not enough resources for the request.\tTry a read again later; after a write, look whether it took effect before sending it again.\n\
ResourceNotFound\tWhat the request refers to does not exist.\tCheck the ids in the request, and that they belong to the application and company in Agent.\n\
ResourceNotFound.Application\tThe application does not exist or has been deleted.\tSet Agent.AppId to the id that the console shows under application integration.\n\
ResourceNotFound.ApplicationAuth\tThere is no record of an authorization for the application.\tCheck Agent.AppId, TemplateId and the companies in ProxyOrganizationOpenIds.\n\
ResourceNotFound.ApplicationId\tNo application has this ApplicationId.\tSet Agent.AppId to the id that the console shows under application integration.\n\
ResourceNotFound.File\tThe file to download does not exist.\tCheck the contracts in DownLoadFlows.\n\
ResourceNotFound.Flow\tThe contract was not found.\tCheck its id, and that it belongs to the customer company in Agent.\n\
ResourceNotFound.FlowApprover\tThe contract has no such signer.\tCheck the contract, and that the company in Agent started it or is a party of it.\n\
ResourceNotFound.FlowApprovers\tThere are no data about the signers of the contract.\tCheck the ids in FlowIds, and that the calling company created the contracts.\n\
ResourceNotFound.FlowGroup\tThe contract group does not exist.\tSet FlowGroupId to the id that the start of the group returned.\n\
ResourceNotFound.NotExistApplication\tThere is no such application whose quota or bills could be listed.\tSet Agent.AppId to the id that the console shows under application integration.\n\
ResourceNotFound.Organization\tThe company does not exist.\tCheck Agent.ProxyOrganizationOpenId and the other ids of companies in the request.\n\
ResourceNotFound.Resource\tThe file or other resource does not exist.\tCheck that the upload succeeded and that its id has not run out: it lives an hour unless a Deadline was set.\n\
ResourceNotFound.SaveFlowGroup\tThere is no stored contract group to make links for.\tSet FlowGroupId to the id that the start of the group returned.\n\
ResourceNotFound.Seal\tThe seal does not exist.\tTake the id of a seal from ChannelDescribeOrganizationSeals.\n\
ResourceNotFound.TeamWorkOrganization\tThere is no such customer company.\tSet Agent.ProxyOrganizationOpenId to a company that has joined the application.\n\
ResourceNotFound.Template\tThe template does not exist.\tTake TemplateId from DescribeTemplates, or for OperateChannelTemplate from the platform's library in the console.\n\
ResourceNotFound.URL\tThere is no link to the evidence report.\tWait until the report is ready, then ask DescribeChannelFlowEvidenceReport again.\n\
ResourceNotFound.User\tThe user does not exist.\tCheck Agent.ProxyOperator.OpenId and the ids of signers; ChannelDescribeEmployees lists the employees.\n\
ResourceNotFound.VerifyUser\tThere is no such user with a verified identity.\tHave the employee in Agent verified by a link of CreateConsoleLoginUrl.\n\
ResourceUnavailable\tWhat the request refers to cannot be used.\tCheck its state; a read may be tried again later, a write only after a look whether it took effect.\n\
ResponseSizeLimitExceeded\tThe answer would be too large.\tAsk for less at once, by a smaller Limit or fewer ids.\n\
ServiceUnavailable\tThe service is out of order for the moment.\tTry a read again later; after a write, look whether it took effect before sending it again.\n\
UnauthorizedOperation\tThe caller is not authorized for the operation.\tCheck that company and employee in Agent are verified, and that the employee has the right for it.\n\
UnauthorizedOperation.NoPermissionFeature\tThe edition that the company uses does not include the action.\tUpgrade to an edition that includes it, or ask Tencent.\n\
UnauthorizedOperation.UnauthorizedOperationDownload\tDownloads of the company's contracts have not been authorized.\tLet the company's super administrator grant them in the console, or switch DOWNLOAD_FLOW on with ModifyExtendedService.\n\
UnauthorizedOperation.UnauthorizedOperationOrganization\tThe company has not been authorized.\tCheck that the customer company in Agent has been verified and that its downloads are authorized.\n\
UnknownParameter\tThe request has a parameter that the action does not define.\tLeave the parameter out, or check its spelling and the version of the API.\n\
UnsupportedOperation\tThe service does not support what the request asks for.\tCheck in the action's documentation for what it can be used.\n\
UnsupportedProtocol\tThe request uses another HTTP method or scheme than is taken: only GET and POST are.\tSend the request by POST over HTTPS.\n\
UnsupportedRegion\tThe action does not exist in the region that was sent.\tLeave the region out, or send one that the service has.\n\
",
);
