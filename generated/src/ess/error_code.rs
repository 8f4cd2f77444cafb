// Generated from schema/ess/2020-11-11/errors.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// An error code of the service `ess`, or one that all services have.
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
    /// `AuthFailure`: Tencent Cloud's access management (CAM) refused the signature or the rights of the key.
    ///
    /// Check SecretId, SecretKey and the clock, that the key belongs to this environment (test or production), and its rights in CAM.
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
    /// `FailedOperation`: The operation failed for a reason that only the message tells.
    ///
    /// Read the message, which tells for example that a person is not in the contract, and correct the request.
    pub const FAILED_OPERATION: Self = Self(
        rt::Symbol::Known("FailedOperation"),
        rt::PhantomData,
    );
    /// `FailedOperation.AgeNotAchieveNormalLegal`: A person's age does not allow the use of the service.
    ///
    /// Ask the vendor's support, or name another person.
    pub const FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL: Self = Self(
        rt::Symbol::Known("FailedOperation.AgeNotAchieveNormalLegal"),
        rt::PhantomData,
    );
    /// `FailedOperation.AuthorizationInfoHasBeenDeleted`: The verification of the company has been deleted meanwhile.
    ///
    /// Have the company verified anew, with CreateOrganizationAuthUrl for example.
    pub const FAILED_OPERATION_AUTHORIZATION_INFO_HAS_BEEN_DELETED: Self = Self(
        rt::Symbol::Known("FailedOperation.AuthorizationInfoHasBeenDeleted"),
        rt::PhantomData,
    );
    /// `FailedOperation.BalanceNotEnough`: The balance of the package that the action draws on is not enough.
    ///
    /// Buy more of that package, or ask the vendor about it.
    pub const FAILED_OPERATION_BALANCE_NOT_ENOUGH: Self = Self(
        rt::Symbol::Known("FailedOperation.BalanceNotEnough"),
        rt::PhantomData,
    );
    /// `FailedOperation.FailedConverToQiWeiUserId`: The initiator is not verified by real name in WeCom.
    ///
    /// Have the initiator verify in WeCom.
    pub const FAILED_OPERATION_FAILED_CONVER_TO_QI_WEI_USER_ID: Self = Self(
        rt::Symbol::Known("FailedOperation.FailedConverToQiWeiUserId"),
        rt::PhantomData,
    );
    /// `FailedOperation.FailedOpenWkAppReview`: The company has approval switched off, by its own setting.
    ///
    /// Have the company switch approval on again; by the name it is the approval app in WeCom.
    pub const FAILED_OPERATION_FAILED_OPEN_WK_APP_REVIEW: Self = Self(
        rt::Symbol::Known("FailedOperation.FailedOpenWkAppReview"),
        rt::PhantomData,
    );
    /// `FailedOperation.FailedUpdateTemplateOperation`: A template has not been updated; CreateSeal lists this beside failures of approval in WeCom.
    ///
    /// Ask the vendor's support with the RequestId which template is meant.
    pub const FAILED_OPERATION_FAILED_UPDATE_TEMPLATE_OPERATION: Self = Self(
        rt::Symbol::Known("FailedOperation.FailedUpdateTemplateOperation"),
        rt::PhantomData,
    );
    /// `FailedOperation.FlowHasDocument`: The contract already has a document.
    ///
    /// Go on with StartFlow, or make another draft with CreateFlow.
    pub const FAILED_OPERATION_FLOW_HAS_DOCUMENT: Self = Self(
        rt::Symbol::Known("FailedOperation.FlowHasDocument"),
        rt::PhantomData,
    );
    /// `FailedOperation.FlowHasNoDocument`: The contract has no document yet.
    ///
    /// Call CreateDocument before StartFlow, and check FlowId.
    pub const FAILED_OPERATION_FLOW_HAS_NO_DOCUMENT: Self = Self(
        rt::Symbol::Known("FailedOperation.FlowHasNoDocument"),
        rt::PhantomData,
    );
    /// `FailedOperation.IdCardNumberCheckFailed`: The person's identity data did not pass the check.
    ///
    /// Check UserName, IdCardNumber and IdCardType against the identity document.
    pub const FAILED_OPERATION_ID_CARD_NUMBER_CHECK_FAILED: Self = Self(
        rt::Symbol::Known("FailedOperation.IdCardNumberCheckFailed"),
        rt::PhantomData,
    );
    /// `FailedOperation.LicenseNoQuota`: There is no licence left to use.
    ///
    /// Ask the vendor's support for more licences.
    pub const FAILED_OPERATION_LICENSE_NO_QUOTA: Self = Self(
        rt::Symbol::Known("FailedOperation.LicenseNoQuota"),
        rt::PhantomData,
    );
    /// `FailedOperation.NoSignReviewPass`: The review that must come before signing has not approved the contract.
    ///
    /// Report the approval first: CreateFlowSignReview, or CreateFlowGroupSignReview for a group, with ReviewType PASS.
    pub const FAILED_OPERATION_NO_SIGN_REVIEW_PASS: Self = Self(
        rt::Symbol::Known("FailedOperation.NoSignReviewPass"),
        rt::PhantomData,
    );
    /// `FailedOperation.NotAvailableSignReview`: The contract does not support a review.
    ///
    /// Report reviews only for contracts made with NeedSignReview, ApproverNeedSignReview or NeedCreateReview.
    pub const FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW: Self = Self(
        rt::Symbol::Known("FailedOperation.NotAvailableSignReview"),
        rt::PhantomData,
    );
    /// `FailedOperation.NotFoundShadowUser`: The user was not found in the subsidiary of the group.
    ///
    /// Check Operator.UserId and Agent.ProxyOrganizationId.
    pub const FAILED_OPERATION_NOT_FOUND_SHADOW_USER: Self = Self(
        rt::Symbol::Known("FailedOperation.NotFoundShadowUser"),
        rt::PhantomData,
    );
    /// `FailedOperation.OrganizationExperienceChange`: The company's operating status differs from that in the business register.
    ///
    /// Compare the company's data with the register; CreateOrganizationInfoChangeUrl (ChangeType 2) changes its basic data here.
    pub const FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE: Self = Self(
        rt::Symbol::Known("FailedOperation.OrganizationExperienceChange"),
        rt::PhantomData,
    );
    /// `FailedOperation.OrganizationNameChanged`: The company's name differs from that in the business register.
    ///
    /// Correct the name here by CreateOrganizationInfoChangeUrl (ChangeType 2), and send the new one in OrganizationName.
    pub const FAILED_OPERATION_ORGANIZATION_NAME_CHANGED: Self = Self(
        rt::Symbol::Known("FailedOperation.OrganizationNameChanged"),
        rt::PhantomData,
    );
    /// `FailedOperation.OrganizationNameNeedChange`: The company's name differs from the business register, and its super administrator must change it.
    ///
    /// Have the super administrator change the name, by the link of CreateOrganizationInfoChangeUrl (ChangeType 2).
    pub const FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE: Self = Self(
        rt::Symbol::Known("FailedOperation.OrganizationNameNeedChange"),
        rt::PhantomData,
    );
    /// `FailedOperation.PathTypeError`: The kind of page that the link shall open is wrong.
    ///
    /// Set PathType to 0, 1, 2 or 3, as fits EndPoint and the signer.
    pub const FAILED_OPERATION_PATH_TYPE_ERROR: Self = Self(
        rt::Symbol::Known("FailedOperation.PathTypeError"),
        rt::PhantomData,
    );
    /// `FailedOperation.PreViewUrlFail`: The link to the preview of the contract could not be made.
    ///
    /// Ask for the preview again later; each one may take preview quota.
    pub const FAILED_OPERATION_PRE_VIEW_URL_FAIL: Self = Self(
        rt::Symbol::Known("FailedOperation.PreViewUrlFail"),
        rt::PhantomData,
    );
    /// `FailedOperation.QrCodeCreatorSignComponents`: The template of the QR code has signing controls for the initiator.
    ///
    /// Take the initiator's signing controls out of the template, or use another TemplateId.
    pub const FAILED_OPERATION_QR_CODE_CREATOR_SIGN_COMPONENTS: Self = Self(
        rt::Symbol::Known("FailedOperation.QrCodeCreatorSignComponents"),
        rt::PhantomData,
    );
    /// `FailedOperation.QrCodeSignUsers`: The template of the QR code has no signers.
    ///
    /// Add a signer to the template in the console, or use another TemplateId.
    pub const FAILED_OPERATION_QR_CODE_SIGN_USERS: Self = Self(
        rt::Symbol::Known("FailedOperation.QrCodeSignUsers"),
        rt::PhantomData,
    );
    /// `FailedOperation.QrCodeTemplateId`: The template does not meet what a QR code for many signers asks for.
    ///
    /// Use a template with nothing for the initiator to fill in, whose signers are persons, or persons and the own company.
    pub const FAILED_OPERATION_QR_CODE_TEMPLATE_ID: Self = Self(
        rt::Symbol::Known("FailedOperation.QrCodeTemplateId"),
        rt::PhantomData,
    );
    /// `FailedOperation.RequestLimitExceeded`: The operation is called more often than its limit allows.
    ///
    /// Slow down before sending it again; ask the vendor's support if the limit is too low.
    pub const FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED: Self = Self(
        rt::Symbol::Known("FailedOperation.RequestLimitExceeded"),
        rt::PhantomData,
    );
    /// `FailedOperation.TemplateHasNoResource`: The template has no file.
    ///
    /// Give the template a file in the console, or use another TemplateId.
    pub const FAILED_OPERATION_TEMPLATE_HAS_NO_RESOURCE: Self = Self(
        rt::Symbol::Known("FailedOperation.TemplateHasNoResource"),
        rt::PhantomData,
    );
    /// `FailedOperation.UserAutoSignEnableAlready`: The link cannot be withdrawn: the person has already switched automatic signing on.
    ///
    /// Switch it off with DisableUserAutoSign.
    pub const FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_ALREADY: Self = Self(
        rt::Symbol::Known("FailedOperation.UserAutoSignEnableAlready"),
        rt::PhantomData,
    );
    /// `FailedOperation.UserAutoSignEnableUrlNotExist`: There is no link to withdraw: none was made for this person to switch automatic signing on.
    ///
    /// Check UserInfo and SceneKey against those of CreateUserAutoSignEnableUrl.
    pub const FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_URL_NOT_EXIST: Self = Self(
        rt::Symbol::Known("FailedOperation.UserAutoSignEnableUrlNotExist"),
        rt::PhantomData,
    );
    /// `FailedOperation.UserInfoNoMatch`: The details that are given of a user do not match.
    ///
    /// Check UserId, name, mobile number and identity document of the people in the request against the service's record.
    pub const FAILED_OPERATION_USER_INFO_NO_MATCH: Self = Self(
        rt::Symbol::Known("FailedOperation.UserInfoNoMatch"),
        rt::PhantomData,
    );
    /// `InternalError`: The service failed inside.
    ///
    /// Try a read again later; before sending a write again, look whether it took effect.
    pub const INTERNAL_ERROR: Self = Self(
        rt::Symbol::Known("InternalError"),
        rt::PhantomData,
    );
    /// `InternalError.Api`: A call from the service to another system failed.
    ///
    /// Try a read again later; before sending a write again, look whether it took effect.
    pub const INTERNAL_ERROR_API: Self = Self(
        rt::Symbol::Known("InternalError.Api"),
        rt::PhantomData,
    );
    /// `InternalError.Cache`: The service's cache failed.
    ///
    /// Try again later.
    pub const INTERNAL_ERROR_CACHE: Self = Self(
        rt::Symbol::Known("InternalError.Cache"),
        rt::PhantomData,
    );
    /// `InternalError.CallOpenCloudApiError`: A call from the service to a cloud API (OpenCloud) failed inside.
    ///
    /// Try a read again later; before sending a write again, look whether it took effect.
    pub const INTERNAL_ERROR_CALL_OPEN_CLOUD_API_ERROR: Self = Self(
        rt::Symbol::Known("InternalError.CallOpenCloudApiError"),
        rt::PhantomData,
    );
    /// `InternalError.Callback`: A callback failed inside the service.
    ///
    /// Try a read again later; before sending a write again, look whether it took effect.
    pub const INTERNAL_ERROR_CALLBACK: Self = Self(
        rt::Symbol::Known("InternalError.Callback"),
        rt::PhantomData,
    );
    /// `InternalError.Cos`: A file could not be put into the service's file storage.
    ///
    /// Look whether it took effect before sending it again.
    pub const INTERNAL_ERROR_COS: Self = Self(
        rt::Symbol::Known("InternalError.Cos"),
        rt::PhantomData,
    );
    /// `InternalError.DataNotFound`: The service did not find data that the call needs.
    ///
    /// Check the ids in the request; if they are right, ask the vendor's support with the RequestId.
    pub const INTERNAL_ERROR_DATA_NOT_FOUND: Self = Self(
        rt::Symbol::Known("InternalError.DataNotFound"),
        rt::PhantomData,
    );
    /// `InternalError.Db`: The service's database failed.
    ///
    /// Try a read again later; before sending a write again, look whether it took effect.
    pub const INTERNAL_ERROR_DB: Self = Self(
        rt::Symbol::Known("InternalError.Db"),
        rt::PhantomData,
    );
    /// `InternalError.DbConnection`: The service could not connect to its database.
    ///
    /// Look whether it took effect before sending it again.
    pub const INTERNAL_ERROR_DB_CONNECTION: Self = Self(
        rt::Symbol::Known("InternalError.DbConnection"),
        rt::PhantomData,
    );
    /// `InternalError.DbDataDeleted`: The data have been deleted already.
    ///
    /// Check FlowId and TemplateId: look whether the draft or the template was deleted.
    pub const INTERNAL_ERROR_DB_DATA_DELETED: Self = Self(
        rt::Symbol::Known("InternalError.DbDataDeleted"),
        rt::PhantomData,
    );
    /// `InternalError.DbInsert`: A record could not be added to the service's database.
    ///
    /// Look whether it took effect before sending it again.
    pub const INTERNAL_ERROR_DB_INSERT: Self = Self(
        rt::Symbol::Known("InternalError.DbInsert"),
        rt::PhantomData,
    );
    /// `InternalError.DbNoRowFound`: The data that the request names have no record in the database.
    ///
    /// Check FlowId, TemplateId and the other ids before calling again.
    pub const INTERNAL_ERROR_DB_NO_ROW_FOUND: Self = Self(
        rt::Symbol::Known("InternalError.DbNoRowFound"),
        rt::PhantomData,
    );
    /// `InternalError.DbRead`: A query to the service's database failed.
    ///
    /// Try a read again later; before sending a write again, look whether it took effect.
    pub const INTERNAL_ERROR_DB_READ: Self = Self(
        rt::Symbol::Known("InternalError.DbRead"),
        rt::PhantomData,
    );
    /// `InternalError.Decryption`: The service could not decrypt data.
    ///
    /// Try a read again later; before sending a write again, look whether it took effect.
    pub const INTERNAL_ERROR_DECRYPTION: Self = Self(
        rt::Symbol::Known("InternalError.Decryption"),
        rt::PhantomData,
    );
    /// `InternalError.DependsApi`: Another system that the service depends on answered with a failure.
    ///
    /// Try a read again later; before sending a write again, look whether it took effect.
    pub const INTERNAL_ERROR_DEPENDS_API: Self = Self(
        rt::Symbol::Known("InternalError.DependsApi"),
        rt::PhantomData,
    );
    /// `InternalError.DependsDb`: A statement failed in a database that the service depends on.
    ///
    /// Try a read again later; before sending a write again, look whether it took effect.
    pub const INTERNAL_ERROR_DEPENDS_DB: Self = Self(
        rt::Symbol::Known("InternalError.DependsDb"),
        rt::PhantomData,
    );
    /// `InternalError.Encryption`: The service could not encrypt data.
    ///
    /// Try a read again later; before sending a write again, look whether it took effect.
    pub const INTERNAL_ERROR_ENCRYPTION: Self = Self(
        rt::Symbol::Known("InternalError.Encryption"),
        rt::PhantomData,
    );
    /// `InternalError.JsonMarshal`: The service could not write data as JSON.
    ///
    /// Look whether it took effect before sending it again.
    pub const INTERNAL_ERROR_JSON_MARSHAL: Self = Self(
        rt::Symbol::Known("InternalError.JsonMarshal"),
        rt::PhantomData,
    );
    /// `InternalError.JsonUnmarshal`: The service could not read data as JSON.
    ///
    /// Check the members that hold JSON as text, such as values of data tables; look whether it took effect before sending it again.
    pub const INTERNAL_ERROR_JSON_UNMARSHAL: Self = Self(
        rt::Symbol::Known("InternalError.JsonUnmarshal"),
        rt::PhantomData,
    );
    /// `InternalError.Mq`: The service's message queue failed.
    ///
    /// Look whether it took effect before sending it again.
    pub const INTERNAL_ERROR_MQ: Self = Self(
        rt::Symbol::Known("InternalError.Mq"),
        rt::PhantomData,
    );
    /// `InternalError.Pdf`: The service failed at working on the PDF.
    ///
    /// Check that the file is a sound PDF; look whether it took effect before sending it again.
    pub const INTERNAL_ERROR_PDF: Self = Self(
        rt::Symbol::Known("InternalError.Pdf"),
        rt::PhantomData,
    );
    /// `InternalError.Serialize`: The service could not serialize data.
    ///
    /// Try a read again later; before sending a write again, look whether it took effect.
    pub const INTERNAL_ERROR_SERIALIZE: Self = Self(
        rt::Symbol::Known("InternalError.Serialize"),
        rt::PhantomData,
    );
    /// `InternalError.System`: The system behind the service failed.
    ///
    /// Try a read again later; before sending a write again, look whether it took effect.
    pub const INTERNAL_ERROR_SYSTEM: Self = Self(
        rt::Symbol::Known("InternalError.System"),
        rt::PhantomData,
    );
    /// `InvalidAction`: There is no action of this name here.
    ///
    /// Check the name of the action, and that version and host have it.
    pub const INVALID_ACTION: Self = Self(
        rt::Symbol::Known("InvalidAction"),
        rt::PhantomData,
    );
    /// `InvalidParameter`: A parameter is wrong; the message tells which.
    ///
    /// Correct what the message names; this can also be a state, such as an OpenId that is tied to another user.
    pub const INVALID_PARAMETER: Self = Self(
        rt::Symbol::Known("InvalidParameter"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ApproverType`: The kind of a signer is not allowed.
    ///
    /// Set ApproverType of each signer to a kind that the action takes.
    pub const INVALID_PARAMETER_APPROVER_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.ApproverType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.AuthorizationType`: The way to prove authority for the company is not allowed.
    ///
    /// Set AuthorizationTypes to 2 or 5; 1, a letter alone, may be refused too.
    pub const INVALID_PARAMETER_AUTHORIZATION_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.AuthorizationType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.BusinessId`: The ids of what to download are missing, wrong or too many.
    ///
    /// Give 1 to 20 BusinessIds, of the kind that BusinessType asks for.
    pub const INVALID_PARAMETER_BUSINESS_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.BusinessId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.BusinessType`: The kind of what to download is not allowed.
    ///
    /// Set BusinessType to FLOW, TEMPLATE, DOCUMENT, SEAL, DIGITFILE or ARCHIVE.
    pub const INVALID_PARAMETER_BUSINESS_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.BusinessType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.CancelReason`: The reason for cancelling is too long or has content that is not allowed.
    ///
    /// Keep CancelMessage within 200 characters of plain text.
    pub const INVALID_PARAMETER_CANCEL_REASON: Self = Self(
        rt::Symbol::Known("InvalidParameter.CancelReason"),
        rt::PhantomData,
    );
    /// `InvalidParameter.CardNumber`: The number of an identity document is not valid, or not of the stated kind.
    ///
    /// Check number and kind of the document; letters such as X are capitals.
    pub const INVALID_PARAMETER_CARD_NUMBER: Self = Self(
        rt::Symbol::Known("InvalidParameter.CardNumber"),
        rt::PhantomData,
    );
    /// `InvalidParameter.CardType`: The kind of an identity document is not valid, or does not fit its number.
    ///
    /// Use ID_CARD, HONGKONG_AND_MACAO or HONGKONG_MACAO_AND_TAIWAN, as fits the number.
    pub const INVALID_PARAMETER_CARD_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.CardType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.CcNum`: The settings for those who get a copy are not allowed.
    ///
    /// Give at most 50 CcInfos; ask the vendor's support for the other rules.
    pub const INVALID_PARAMETER_CC_NUM: Self = Self(
        rt::Symbol::Known("InvalidParameter.CcNum"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ClientToken`: The token against repeated calls is not valid.
    ///
    /// Leave ClientToken out: it is no longer used.
    pub const INVALID_PARAMETER_CLIENT_TOKEN: Self = Self(
        rt::Symbol::Known("InvalidParameter.ClientToken"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ComponentFileIndex`: A control belongs to a file that the contract does not have.
    ///
    /// Set FileIndex of each control to 0: contracts have one file.
    pub const INVALID_PARAMETER_COMPONENT_FILE_INDEX: Self = Self(
        rt::Symbol::Known("InvalidParameter.ComponentFileIndex"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ComponentInvalid`: A control is not valid.
    ///
    /// Check the members of each control in Components and SignComponents.
    pub const INVALID_PARAMETER_COMPONENT_INVALID: Self = Self(
        rt::Symbol::Known("InvalidParameter.ComponentInvalid"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ComponentPage`: A control is on a page that the file does not have.
    ///
    /// Set ComponentPage to a page of the file, counted from 1 (-1 is the last one of a contract from a file).
    pub const INVALID_PARAMETER_COMPONENT_PAGE: Self = Self(
        rt::Symbol::Known("InvalidParameter.ComponentPage"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ComponentPosition`: A control has a size or a place that is not allowed.
    ///
    /// Check ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight, in points from the top left of the page.
    pub const INVALID_PARAMETER_COMPONENT_POSITION: Self = Self(
        rt::Symbol::Known("InvalidParameter.ComponentPosition"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ComponentType`: A control is of a type that is not valid.
    ///
    /// Check ComponentType of each control.
    pub const INVALID_PARAMETER_COMPONENT_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.ComponentType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ComponentTypeNoMatchValue`: The value of a control does not fit its type.
    ///
    /// Give ComponentValue in the form that ComponentType asks for, such as `true` or `false` for a CHECK_BOX.
    pub const INVALID_PARAMETER_COMPONENT_TYPE_NO_MATCH_VALUE: Self = Self(
        rt::Symbol::Known("InvalidParameter.ComponentTypeNoMatchValue"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ComponentValue`: The content of a control is not valid, or missing where it must be filled in.
    ///
    /// Check ComponentValue of each control, above all of those with ComponentRequired.
    pub const INVALID_PARAMETER_COMPONENT_VALUE: Self = Self(
        rt::Symbol::Known("InvalidParameter.ComponentValue"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ContentType`: How much to tell about templates is stated wrongly.
    ///
    /// Set ContentType to 0 (with roles and controls) or 1 (the list alone).
    pub const INVALID_PARAMETER_CONTENT_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.ContentType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.CustomShowMap`: The text that stands for the contract in lists is not valid.
    ///
    /// Use no other variables in CustomShowMap than those that its documentation lists.
    pub const INVALID_PARAMETER_CUSTOM_SHOW_MAP: Self = Self(
        rt::Symbol::Known("InvalidParameter.CustomShowMap"),
        rt::PhantomData,
    );
    /// `InvalidParameter.DataExists`: The same data are there already, such as a department.
    ///
    /// Look for it with DescribeIntegrationDepartments; use that one, or change DeptName or DeptOpenId.
    pub const INVALID_PARAMETER_DATA_EXISTS: Self = Self(
        rt::Symbol::Known("InvalidParameter.DataExists"),
        rt::PhantomData,
    );
    /// `InvalidParameter.DataNotFound`: What the request names does not exist; the message tells what, such as a parent department.
    ///
    /// Check the ids in the request.
    pub const INVALID_PARAMETER_DATA_NOT_FOUND: Self = Self(
        rt::Symbol::Known("InvalidParameter.DataNotFound"),
        rt::PhantomData,
    );
    /// `InvalidParameter.DepartUserId`: The id of a user in the department is not correct.
    ///
    /// Check UserId or OpenId of each of Users, as DescribeIntegrationEmployees tells them.
    pub const INVALID_PARAMETER_DEPART_USER_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.DepartUserId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Email`: An e-mail address does not have the right form.
    ///
    /// Correct Email of the employee.
    pub const INVALID_PARAMETER_EMAIL: Self = Self(
        rt::Symbol::Known("InvalidParameter.Email"),
        rt::PhantomData,
    );
    /// `InvalidParameter.EmptyParams`: A parameter that is needed is empty.
    ///
    /// Fill the member that the message names, or check those that the action requires.
    pub const INVALID_PARAMETER_EMPTY_PARAMS: Self = Self(
        rt::Symbol::Known("InvalidParameter.EmptyParams"),
        rt::PhantomData,
    );
    /// `InvalidParameter.EndPoint`: The kind of link that is asked for is not allowed.
    ///
    /// Set Endpoint to a value of the action, in CreateOrganizationAuthUrl PC, APP, SHORT_URL, H5 or SHORT_H5.
    pub const INVALID_PARAMETER_END_POINT: Self = Self(
        rt::Symbol::Known("InvalidParameter.EndPoint"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FileType`: The type of a file is not allowed.
    ///
    /// Hand BusinessLicense in as PNG or JPG, PowerOfAttorneys as PNG, JPG or PDF.
    pub const INVALID_PARAMETER_FILE_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.FileType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowApproverDeadline`: The deadline of a contract to which signers are added is not allowed.
    ///
    /// Set Deadline of each of Approvers to a future moment in Unix seconds, or leave it out.
    pub const INVALID_PARAMETER_FLOW_APPROVER_DEADLINE: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowApproverDeadline"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowApprovers`: The list of signers is empty or too long.
    ///
    /// Give 1 to 50 Approvers.
    pub const INVALID_PARAMETER_FLOW_APPROVERS: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowApprovers"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowCallbackUrl`: The callback address of the contract is not valid.
    ///
    /// Leave CallbackUrl out, and set the address of the application in the console.
    pub const INVALID_PARAMETER_FLOW_CALLBACK_URL: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowCallbackUrl"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowDeadLine`: The deadline of the contract is not valid.
    ///
    /// Set the deadline to a future moment in Unix seconds, or leave it out.
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
    /// `InvalidParameter.FlowFileIds`: The file ids of a contract in the group are not valid.
    ///
    /// Give each of FlowGroupInfos one id in FileIds, from UploadFiles or CreateFileConvertTask.
    pub const INVALID_PARAMETER_FLOW_FILE_IDS: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowFileIds"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowName`: The name of the contract is not valid.
    ///
    /// Keep FlowName within 200 characters; Chinese characters, letters, digits and underscores are always allowed.
    pub const INVALID_PARAMETER_FLOW_NAME: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowName"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowType`: The category of the contract is not valid.
    ///
    /// Keep FlowType within 200 Chinese characters, letters, digits and underscores; with a template use its category.
    pub const INVALID_PARAMETER_FLOW_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FlowUserData`: The data of your own that go with the contract are not valid.
    ///
    /// Send UserData in base64, within 20480 characters.
    pub const INVALID_PARAMETER_FLOW_USER_DATA: Self = Self(
        rt::Symbol::Known("InvalidParameter.FlowUserData"),
        rt::PhantomData,
    );
    /// `InvalidParameter.FromSource`: The origin of the contract (FromSource) is not valid.
    ///
    /// Ask the vendor's support with the RequestId: no request has a member of this name.
    pub const INVALID_PARAMETER_FROM_SOURCE: Self = Self(
        rt::Symbol::Known("InvalidParameter.FromSource"),
        rt::PhantomData,
    );
    /// `InvalidParameter.IdCardValidityOverLimit`: The identity document of a person has expired.
    ///
    /// Have that person verify with a valid document, or name another signer.
    pub const INVALID_PARAMETER_ID_CARD_VALIDITY_OVER_LIMIT: Self = Self(
        rt::Symbol::Known("InvalidParameter.IdCardValidityOverLimit"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidChannel`: The channel that a user came from is not correct.
    ///
    /// Leave Operator.Channel out.
    pub const INVALID_PARAMETER_INVALID_CHANNEL: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidChannel"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidId`: An id in the request is not valid.
    ///
    /// Check the ids of contract, template, file and signers; each works only where its kind is asked for.
    pub const INVALID_PARAMETER_INVALID_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidLimit`: The size of a page of employees is not correct.
    ///
    /// Set Limit of DescribeIntegrationEmployees to at most 20.
    pub const INVALID_PARAMETER_INVALID_LIMIT: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidLimit"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidMobile`: The mobile number of somebody who takes part in the contract is not correct.
    ///
    /// Give a mainland number of 11 digits, without country code or blanks.
    pub const INVALID_PARAMETER_INVALID_MOBILE: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidMobile"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidName`: The name of a person who takes part in the contract is not correct.
    ///
    /// Give the real name as on the identity document.
    pub const INVALID_PARAMETER_INVALID_NAME: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidName"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidOffset`: The number of employees to skip is not correct.
    ///
    /// Set Offset of DescribeIntegrationEmployees to 0 up to 20000.
    pub const INVALID_PARAMETER_INVALID_OFFSET: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidOffset"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidOpenId`: The id of an employee at the identity provider is not correct.
    ///
    /// Give a unique OpenId of at most 64 characters.
    pub const INVALID_PARAMETER_INVALID_OPEN_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidOpenId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidOperatorId`: The id of the operator is not correct.
    ///
    /// Set Operator.UserId to the id of an employee, as the console shows it.
    pub const INVALID_PARAMETER_INVALID_OPERATOR_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidOperatorId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidOrganizationId`: The id of the company is not correct.
    ///
    /// Check Agent.ProxyOrganizationId, and leave Agent out when you act for your own company.
    pub const INVALID_PARAMETER_INVALID_ORGANIZATION_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidOrganizationId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidOrganizationName`: The name of an organization is not correct.
    ///
    /// Give OrganizationName exactly as on the business licence.
    pub const INVALID_PARAMETER_INVALID_ORGANIZATION_NAME: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidOrganizationName"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidRoleId`: The id of a role is not correct; DescribeFlowBriefs lists this although it takes none.
    ///
    /// Check the roles of Operator.UserId in the console, or ask the vendor's support with the RequestId.
    pub const INVALID_PARAMETER_INVALID_ROLE_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidRoleId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidRoleName`: The name of a role is not correct; DescribeFlowBriefs lists this although it takes none.
    ///
    /// Check the roles of Operator.UserId in the console, or ask the vendor's support with the RequestId.
    pub const INVALID_PARAMETER_INVALID_ROLE_NAME: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidRoleName"),
        rt::PhantomData,
    );
    /// `InvalidParameter.InvalidVerifyChannel`: The channel for the real-name check of a signer is not correct.
    ///
    /// Leave VerifyChannel out, and set ApproverSignTypes instead.
    pub const INVALID_PARAMETER_INVALID_VERIFY_CHANNEL: Self = Self(
        rt::Symbol::Known("InvalidParameter.InvalidVerifyChannel"),
        rt::PhantomData,
    );
    /// `InvalidParameter.JumpUrl`: The address to go to afterwards is not allowed.
    ///
    /// Ask the vendor's support to put the address on its whitelist; AutoJumpUrl has at most 500 characters.
    pub const INVALID_PARAMETER_JUMP_URL: Self = Self(
        rt::Symbol::Known("InvalidParameter.JumpUrl"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Keyword`: A keyword has the wrong form, or does not occur in the file.
    ///
    /// Check ComponentId of controls in keyword mode; `IgnoreKeywordError` 1 in ComponentExtra lets the call go on without it.
    pub const INVALID_PARAMETER_KEYWORD: Self = Self(
        rt::Symbol::Known("InvalidParameter.Keyword"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Limit`: The size of a page is more than the action allows.
    ///
    /// Set Limit to at most 100 for DescribeBillUsageDetail, 200 for DescribeIntegrationRoles.
    pub const INVALID_PARAMETER_LIMIT: Self = Self(
        rt::Symbol::Known("InvalidParameter.Limit"),
        rt::PhantomData,
    );
    /// `InvalidParameter.MissingRequiredComponentValue`: A control that must be filled in has no value.
    ///
    /// Set ComponentValue of it, or let a signer fill it in through Approvers\[\].Components.
    pub const INVALID_PARAMETER_MISSING_REQUIRED_COMPONENT_VALUE: Self = Self(
        rt::Symbol::Known("InvalidParameter.MissingRequiredComponentValue"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Mobile`: A mobile number is not valid.
    ///
    /// Check the number for its 11 digits, without country code or blanks.
    pub const INVALID_PARAMETER_MOBILE: Self = Self(
        rt::Symbol::Known("InvalidParameter.Mobile"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Name`: The name of a person breaks the rules for names.
    ///
    /// Give the real name, without `&` and other special characters.
    pub const INVALID_PARAMETER_NAME: Self = Self(
        rt::Symbol::Known("InvalidParameter.Name"),
        rt::PhantomData,
    );
    /// `InvalidParameter.NonsupportMobile`: A mobile number of the release agreement is empty or not valid.
    ///
    /// Set Mobile of each of ReleasedApprovers to the number of the person who now signs.
    pub const INVALID_PARAMETER_NONSUPPORT_MOBILE: Self = Self(
        rt::Symbol::Known("InvalidParameter.NonsupportMobile"),
        rt::PhantomData,
    );
    /// `InvalidParameter.NotifyType`: The way to notify somebody is not supported.
    ///
    /// Set NotifyType of signers to SMS, EMAIL, ALL or NONE, of those who get a copy to sms or none.
    pub const INVALID_PARAMETER_NOTIFY_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.NotifyType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Offset`: The number of roles to skip is not correct.
    ///
    /// Set Offset of DescribeIntegrationRoles to 0 up to 2000.
    pub const INVALID_PARAMETER_OFFSET: Self = Self(
        rt::Symbol::Known("InvalidParameter.Offset"),
        rt::PhantomData,
    );
    /// `InvalidParameter.OpenId`: The OpenId of the employee to change is not correct.
    ///
    /// Set Employee.OpenId to the id under which the employee was entered.
    pub const INVALID_PARAMETER_OPEN_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.OpenId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.OrganizationName`: The name of a company in the contract is not valid.
    ///
    /// Give OrganizationName as on the business licence, with full-width parentheses.
    pub const INVALID_PARAMETER_ORGANIZATION_NAME: Self = Self(
        rt::Symbol::Known("InvalidParameter.OrganizationName"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ParamError`: A parameter breaks a rule of the action; the message names it.
    ///
    /// Correct the member that the message names: its length, for example, or a reason that is missing.
    pub const INVALID_PARAMETER_PARAM_ERROR: Self = Self(
        rt::Symbol::Known("InvalidParameter.ParamError"),
        rt::PhantomData,
    );
    /// `InvalidParameter.PersonAutoSignTag`: A private person signs automatically, and it is not said what for.
    ///
    /// Set AutoSignScene while a signer has ApproverType 7.
    pub const INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG: Self = Self(
        rt::Symbol::Known("InvalidParameter.PersonAutoSignTag"),
        rt::PhantomData,
    );
    /// `InvalidParameter.PreReadTime`: The time for which a signer must read the contract is not allowed.
    ///
    /// Set PreReadTime to 3 up to 300 seconds, or leave it out.
    pub const INVALID_PARAMETER_PRE_READ_TIME: Self = Self(
        rt::Symbol::Known("InvalidParameter.PreReadTime"),
        rt::PhantomData,
    );
    /// `InvalidParameter.QrEffectDay`: The time for which the QR code works is not allowed.
    ///
    /// Set QrCodeExpiredOn to a moment within 365 days; QrEffectiveDay, which it replaces, takes at most 90 days.
    pub const INVALID_PARAMETER_QR_EFFECT_DAY: Self = Self(
        rt::Symbol::Known("InvalidParameter.QrEffectDay"),
        rt::PhantomData,
    );
    /// `InvalidParameter.QrFlowEffectDay`: The time for which contracts of the QR code can be signed is not allowed.
    ///
    /// Set FlowEffectiveDay to at most 30 days.
    pub const INVALID_PARAMETER_QR_FLOW_EFFECT_DAY: Self = Self(
        rt::Symbol::Known("InvalidParameter.QrFlowEffectDay"),
        rt::PhantomData,
    );
    /// `InvalidParameter.ResourceType`: The format of the file to convert is not allowed.
    ///
    /// Set ResourceType to doc, docx, xls, xlsx, jpg, jpeg, png, html, bmp or txt.
    pub const INVALID_PARAMETER_RESOURCE_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.ResourceType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.RoleId`: The role that an employee gets or loses has a wrong id.
    ///
    /// Take the ids of roles from DescribeIntegrationRoles.
    pub const INVALID_PARAMETER_ROLE_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.RoleId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.SealId`: The id of a seal is not valid.
    ///
    /// Take the id from DescribeOrganizationSeals; it stands in ComponentValue of a SIGN_SEAL.
    pub const INVALID_PARAMETER_SEAL_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.SealId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Sensitive`: The parameters hold words that are not allowed.
    ///
    /// Reword names and texts of the request.
    pub const INVALID_PARAMETER_SENSITIVE: Self = Self(
        rt::Symbol::Known("InvalidParameter.Sensitive"),
        rt::PhantomData,
    );
    /// `InvalidParameter.SensitiveFileContent`: A file has content that is not allowed.
    ///
    /// Check the file's content, and use another one.
    pub const INVALID_PARAMETER_SENSITIVE_FILE_CONTENT: Self = Self(
        rt::Symbol::Known("InvalidParameter.SensitiveFileContent"),
        rt::PhantomData,
    );
    /// `InvalidParameter.SignComponentType`: A signing control is of a type that is not supported so far.
    ///
    /// Set ComponentType in SignComponents to one of the SIGN\_ types that the signer may use.
    pub const INVALID_PARAMETER_SIGN_COMPONENT_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameter.SignComponentType"),
        rt::PhantomData,
    );
    /// `InvalidParameter.SignComponents`: The signing controls are not valid.
    ///
    /// Check the members of SignComponents of each signer.
    pub const INVALID_PARAMETER_SIGN_COMPONENTS: Self = Self(
        rt::Symbol::Known("InvalidParameter.SignComponents"),
        rt::PhantomData,
    );
    /// `InvalidParameter.Status`: A status is not correct; the actions that list this end a contract and take none.
    ///
    /// Check with DescribeFlowBriefs whether the status of the contract allows it.
    pub const INVALID_PARAMETER_STATUS: Self = Self(
        rt::Symbol::Known("InvalidParameter.Status"),
        rt::PhantomData,
    );
    /// `InvalidParameter.TemplateId`: The id of the template for the QR code is not valid.
    ///
    /// Take TemplateId from the console's list of templates, or from DescribeFlowTemplates.
    pub const INVALID_PARAMETER_TEMPLATE_ID: Self = Self(
        rt::Symbol::Known("InvalidParameter.TemplateId"),
        rt::PhantomData,
    );
    /// `InvalidParameter.VerifyChannel`: The way by which a signer is verified is not one that the service supports.
    ///
    /// Leave VerifyChannel out, or ask the vendor's support which ways there are.
    pub const INVALID_PARAMETER_VERIFY_CHANNEL: Self = Self(
        rt::Symbol::Known("InvalidParameter.VerifyChannel"),
        rt::PhantomData,
    );
    /// `InvalidParameterValue`: A parameter has a value that is not allowed.
    ///
    /// Correct the value that the message names, such as a missing ResourceId or a company named twice.
    pub const INVALID_PARAMETER_VALUE: Self = Self(
        rt::Symbol::Known("InvalidParameterValue"),
        rt::PhantomData,
    );
    /// `InvalidParameterValue.InvalidMobile`: The mobile number of the person whose signature is imported is not valid.
    ///
    /// Set Mobile to 11 digits, without country code or blanks.
    pub const INVALID_PARAMETER_VALUE_INVALID_MOBILE: Self = Self(
        rt::Symbol::Known("InvalidParameterValue.InvalidMobile"),
        rt::PhantomData,
    );
    /// `InvalidParameterValue.InvalidQuotaType`: The kind of quota is not allowed.
    ///
    /// Set QuotaType to one of its listed values, or leave it out for all.
    pub const INVALID_PARAMETER_VALUE_INVALID_QUOTA_TYPE: Self = Self(
        rt::Symbol::Known("InvalidParameterValue.InvalidQuotaType"),
        rt::PhantomData,
    );
    /// `InvalidParameterValue.InvalidTime`: The period is not allowed, or a day has the wrong form.
    ///
    /// Write days like 20260930, StartTime first, at most 90 days apart (DescribeBillUsageDetail: within one calendar month).
    pub const INVALID_PARAMETER_VALUE_INVALID_TIME: Self = Self(
        rt::Symbol::Known("InvalidParameterValue.InvalidTime"),
        rt::PhantomData,
    );
    /// `InvalidParameterValue.Mask`: The failure is one whose alarm the vendor suppresses; only the message can tell what is wrong.
    ///
    /// Read the message; if it does not help, ask the vendor's support with the RequestId.
    pub const INVALID_PARAMETER_VALUE_MASK: Self = Self(
        rt::Symbol::Known("InvalidParameterValue.Mask"),
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
    /// `LimitExceeded`: A quota is exceeded.
    ///
    /// Keep to the limits of the action, or ask the vendor's support for a larger quota.
    pub const LIMIT_EXCEEDED: Self = Self(
        rt::Symbol::Known("LimitExceeded"),
        rt::PhantomData,
    );
    /// `LimitExceeded.ProxyOrganizationOperator`: More employees are entered than allowed.
    ///
    /// Enter at most 200 Employees in a call; if it still fails, ask the vendor's support for the limit.
    pub const LIMIT_EXCEEDED_PROXY_ORGANIZATION_OPERATOR: Self = Self(
        rt::Symbol::Known("LimitExceeded.ProxyOrganizationOperator"),
        rt::PhantomData,
    );
    /// `MissingParameter`: A parameter that is needed is missing.
    ///
    /// Set the member that the message names.
    pub const MISSING_PARAMETER: Self = Self(
        rt::Symbol::Known("MissingParameter"),
        rt::PhantomData,
    );
    /// `MissingParameter.ApproverMobile`: A signer has no mobile number.
    ///
    /// Set ApproverMobile, or UserId for an employee of your own company.
    pub const MISSING_PARAMETER_APPROVER_MOBILE: Self = Self(
        rt::Symbol::Known("MissingParameter.ApproverMobile"),
        rt::PhantomData,
    );
    /// `MissingParameter.ApproverName`: A signer has no name.
    ///
    /// Set ApproverName, or UserId for an employee of your own company.
    pub const MISSING_PARAMETER_APPROVER_NAME: Self = Self(
        rt::Symbol::Known("MissingParameter.ApproverName"),
        rt::PhantomData,
    );
    /// `MissingParameter.ApproverOrganizationInfo`: A company signs, but it is not named.
    ///
    /// Set OrganizationName of each signer that is a company.
    pub const MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO: Self = Self(
        rt::Symbol::Known("MissingParameter.ApproverOrganizationInfo"),
        rt::PhantomData,
    );
    /// `MissingParameter.ApproverRole`: A signer has no role in the contract.
    ///
    /// Give each signer its role: with a template the RecipientId, in a receipt ApproverRole.
    pub const MISSING_PARAMETER_APPROVER_ROLE: Self = Self(
        rt::Symbol::Known("MissingParameter.ApproverRole"),
        rt::PhantomData,
    );
    /// `MissingParameter.ApproverSignComponent`: A signer has no settings of what to sign.
    ///
    /// Set SignComponents of each signer, or SignBeanTag 1 of CreateFlowByFiles; with a template set them there.
    pub const MISSING_PARAMETER_APPROVER_SIGN_COMPONENT: Self = Self(
        rt::Symbol::Known("MissingParameter.ApproverSignComponent"),
        rt::PhantomData,
    );
    /// `MissingParameter.AuthCode`: The authorization code is empty.
    ///
    /// Set AuthCode to the code that came with the jump to your mini-program.
    pub const MISSING_PARAMETER_AUTH_CODE: Self = Self(
        rt::Symbol::Known("MissingParameter.AuthCode"),
        rt::PhantomData,
    );
    /// `MissingParameter.CancelReason`: The reason for cancelling is missing.
    ///
    /// Set CancelMessage.
    pub const MISSING_PARAMETER_CANCEL_REASON: Self = Self(
        rt::Symbol::Known("MissingParameter.CancelReason"),
        rt::PhantomData,
    );
    /// `MissingParameter.Field`: The settings of a form field were not found.
    ///
    /// Check that ComponentName of each control in field mode is the name of a form field in the PDF.
    pub const MISSING_PARAMETER_FIELD: Self = Self(
        rt::Symbol::Known("MissingParameter.Field"),
        rt::PhantomData,
    );
    /// `MissingParameter.FileNames`: The name of the file is empty.
    ///
    /// Give one name that is not empty in FileNames of CreateDocument.
    pub const MISSING_PARAMETER_FILE_NAMES: Self = Self(
        rt::Symbol::Known("MissingParameter.FileNames"),
        rt::PhantomData,
    );
    /// `MissingParameter.FlowApprover`: The contract has no signers.
    ///
    /// Set Approvers, or OpenDynamicSignFlow of CreateFlowByFiles to add them later.
    pub const MISSING_PARAMETER_FLOW_APPROVER: Self = Self(
        rt::Symbol::Known("MissingParameter.FlowApprover"),
        rt::PhantomData,
    );
    /// `MissingParameter.FlowId`: The id of the contract is missing.
    ///
    /// Set FlowId, or FlowIds where the action takes several.
    pub const MISSING_PARAMETER_FLOW_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.FlowId"),
        rt::PhantomData,
    );
    /// `MissingParameter.KeyWord`: The settings of a keyword were not found.
    ///
    /// Set ComponentId of each control in keyword mode to words that stand in the text of the PDF.
    pub const MISSING_PARAMETER_KEY_WORD: Self = Self(
        rt::Symbol::Known("MissingParameter.KeyWord"),
        rt::PhantomData,
    );
    /// `MissingParameter.OrgNameOrUniformSocialCreditCode`: Neither the name nor the credit code of the company is given.
    ///
    /// Set OrganizationName or UniformSocialCreditCode.
    pub const MISSING_PARAMETER_ORG_NAME_OR_UNIFORM_SOCIAL_CREDIT_CODE: Self = Self(
        rt::Symbol::Known("MissingParameter.OrgNameOrUniformSocialCreditCode"),
        rt::PhantomData,
    );
    /// `MissingParameter.OrganizationId`: The id of a company is missing; the actions that list this do not take one.
    ///
    /// Check that Operator.UserId is an employee of your company; otherwise ask the vendor's support with the RequestId.
    pub const MISSING_PARAMETER_ORGANIZATION_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.OrganizationId"),
        rt::PhantomData,
    );
    /// `MissingParameter.QrCodeId`: The id of the QR code is missing.
    ///
    /// Set QrCodeId to the one that CreateMultiFlowSignQRCode gave.
    pub const MISSING_PARAMETER_QR_CODE_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.QrCodeId"),
        rt::PhantomData,
    );
    /// `MissingParameter.Recipient`: A signer of the template is missing.
    ///
    /// Give a signer for each role of the template, with the RecipientId from DescribeFlowTemplates.
    pub const MISSING_PARAMETER_RECIPIENT: Self = Self(
        rt::Symbol::Known("MissingParameter.Recipient"),
        rt::PhantomData,
    );
    /// `MissingParameter.ResourceId`: The id of the file is missing.
    ///
    /// Set FileIds to the id that UploadFiles or CreateFileConvertTask gave.
    pub const MISSING_PARAMETER_RESOURCE_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.ResourceId"),
        rt::PhantomData,
    );
    /// `MissingParameter.ResourceName`: The name of the file to convert is missing.
    ///
    /// Set ResourceName, with the ending of the format.
    pub const MISSING_PARAMETER_RESOURCE_NAME: Self = Self(
        rt::Symbol::Known("MissingParameter.ResourceName"),
        rt::PhantomData,
    );
    /// `MissingParameter.ServerSignSealId`: A company signs automatically, but its seal is not named.
    ///
    /// Set ComponentValue of each of its SIGN_SEAL controls to a SealId; with a template use FormFields of CreateDocument.
    pub const MISSING_PARAMETER_SERVER_SIGN_SEAL_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.ServerSignSealId"),
        rt::PhantomData,
    );
    /// `MissingParameter.SignComponents`: The signing controls are missing.
    ///
    /// Set SignComponents of each signer; with a template place them there.
    pub const MISSING_PARAMETER_SIGN_COMPONENTS: Self = Self(
        rt::Symbol::Known("MissingParameter.SignComponents"),
        rt::PhantomData,
    );
    /// `MissingParameter.UserId`: The id of a user is missing.
    ///
    /// Set Operator.UserId to the id of an employee, as the console shows it.
    pub const MISSING_PARAMETER_USER_ID: Self = Self(
        rt::Symbol::Known("MissingParameter.UserId"),
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
    /// `OperationDenied`: The operation was refused for a reason that only the message tells.
    ///
    /// Read the message, which tells for example that a value is not supported, and correct the request or the state.
    pub const OPERATION_DENIED: Self = Self(
        rt::Symbol::Known("OperationDenied"),
        rt::PhantomData,
    );
    /// `OperationDenied.AlreadyHas`: The user has already created these data, so the call need not be repeated.
    ///
    /// Use what exists: DescribeOrganizationSeals lists the seals.
    pub const OPERATION_DENIED_ALREADY_HAS: Self = Self(
        rt::Symbol::Known("OperationDenied.AlreadyHas"),
        rt::PhantomData,
    );
    /// `OperationDenied.ApproverNoMatchTemplate`: The signers do not fit those of the template.
    ///
    /// Give the signers in the number, order and kinds of the template, as DescribeFlowTemplates tells them.
    pub const OPERATION_DENIED_APPROVER_NO_MATCH_TEMPLATE: Self = Self(
        rt::Symbol::Known("OperationDenied.ApproverNoMatchTemplate"),
        rt::PhantomData,
    );
    /// `OperationDenied.ApproverRepeat`: The same signer occurs twice.
    ///
    /// Name each signer once; ask the vendor's support when a signer may occur again.
    pub const OPERATION_DENIED_APPROVER_REPEAT: Self = Self(
        rt::Symbol::Known("OperationDenied.ApproverRepeat"),
        rt::PhantomData,
    );
    /// `OperationDenied.AuthCodeInvalid`: The authorization code no longer works, or is wrong.
    ///
    /// Have the person jump to your mini-program again for a new AuthCode; each can be asked for once.
    pub const OPERATION_DENIED_AUTH_CODE_INVALID: Self = Self(
        rt::Symbol::Known("OperationDenied.AuthCodeInvalid"),
        rt::PhantomData,
    );
    /// `OperationDenied.BatchCancelForbid`: These contracts cannot be cancelled together.
    ///
    /// Check the status of each of FlowIds, and leave out those that cannot be cancelled.
    pub const OPERATION_DENIED_BATCH_CANCEL_FORBID: Self = Self(
        rt::Symbol::Known("OperationDenied.BatchCancelForbid"),
        rt::PhantomData,
    );
    /// `OperationDenied.BranchSendFlowToParentNotAllow`: A subsidiary cannot start a contract with its own parent company.
    ///
    /// Let another company start the contract, or take the parent company out of the signers.
    pub const OPERATION_DENIED_BRANCH_SEND_FLOW_TO_PARENT_NOT_ALLOW: Self = Self(
        rt::Symbol::Known("OperationDenied.BranchSendFlowToParentNotAllow"),
        rt::PhantomData,
    );
    /// `OperationDenied.CcForbid`: Copies are not supported at present.
    ///
    /// Leave CcInfos out, as in groups of contracts, or ask the vendor's support.
    pub const OPERATION_DENIED_CC_FORBID: Self = Self(
        rt::Symbol::Known("OperationDenied.CcForbid"),
        rt::PhantomData,
    );
    /// `OperationDenied.CcUserRepeat`: The same person would get a copy twice.
    ///
    /// Name each person once in CcInfos.
    pub const OPERATION_DENIED_CC_USER_REPEAT: Self = Self(
        rt::Symbol::Known("OperationDenied.CcUserRepeat"),
        rt::PhantomData,
    );
    /// `OperationDenied.DocumentNoAvailable`: The document of the contract is not ready yet.
    ///
    /// Call StartFlow again some seconds later, or after the callback about the document, but within 5 minutes of CreateDocument.
    pub const OPERATION_DENIED_DOCUMENT_NO_AVAILABLE: Self = Self(
        rt::Symbol::Known("OperationDenied.DocumentNoAvailable"),
        rt::PhantomData,
    );
    /// `OperationDenied.ErrNoResourceAccess`: The company has no right to use what the request names.
    ///
    /// Check that the ids belong to the company; for a subsidiary set Agent.ProxyOrganizationId.
    pub const OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS: Self = Self(
        rt::Symbol::Known("OperationDenied.ErrNoResourceAccess"),
        rt::PhantomData,
    );
    /// `OperationDenied.ErrNoSupportIndividualHasOrganizationName`: A signer who is a private person has the name of a company.
    ///
    /// Leave OrganizationName out for private persons, or choose the ApproverType of a company.
    pub const OPERATION_DENIED_ERR_NO_SUPPORT_INDIVIDUAL_HAS_ORGANIZATION_NAME: Self = Self(
        rt::Symbol::Known("OperationDenied.ErrNoSupportIndividualHasOrganizationName"),
        rt::PhantomData,
    );
    /// `OperationDenied.FileDeleted`: The file has been deleted.
    ///
    /// Upload the file again for a new contract; for an existing one ask the vendor's support.
    pub const OPERATION_DENIED_FILE_DELETED: Self = Self(
        rt::Symbol::Known("OperationDenied.FileDeleted"),
        rt::PhantomData,
    );
    /// `OperationDenied.FileNoMatchResource`: The names of the files do not fit the files in number or order.
    ///
    /// Give as many FileNames as files: contracts have one.
    pub const OPERATION_DENIED_FILE_NO_MATCH_RESOURCE: Self = Self(
        rt::Symbol::Known("OperationDenied.FileNoMatchResource"),
        rt::PhantomData,
    );
    /// `OperationDenied.FlowCancelForbid`: The contract cannot be cancelled.
    ///
    /// Check its status with DescribeFlowBriefs, that it belongs to the company, and the rights of the operator.
    pub const OPERATION_DENIED_FLOW_CANCEL_FORBID: Self = Self(
        rt::Symbol::Known("OperationDenied.FlowCancelForbid"),
        rt::PhantomData,
    );
    /// `OperationDenied.FlowHasStarted`: The contract was already started.
    ///
    /// Do not start it again; DescribeFlowBriefs tells how far it is.
    pub const OPERATION_DENIED_FLOW_HAS_STARTED: Self = Self(
        rt::Symbol::Known("OperationDenied.FlowHasStarted"),
        rt::PhantomData,
    );
    /// `OperationDenied.FlowHasTerminated`: The contract has already ended.
    ///
    /// Look at its status with DescribeFlowBriefs; start a new contract if one is still needed.
    pub const OPERATION_DENIED_FLOW_HAS_TERMINATED: Self = Self(
        rt::Symbol::Known("OperationDenied.FlowHasTerminated"),
        rt::PhantomData,
    );
    /// `OperationDenied.FlowNoNeedReview`: The contract does not need a review.
    ///
    /// Start it without one, or ask for it when the contract is made, by NeedSignReview or Workflow of CreateFlow.
    pub const OPERATION_DENIED_FLOW_NO_NEED_REVIEW: Self = Self(
        rt::Symbol::Known("OperationDenied.FlowNoNeedReview"),
        rt::PhantomData,
    );
    /// `OperationDenied.FlowStatusForbid`: The status of the contract does not allow this.
    ///
    /// Look at it with DescribeFlowBriefs; evidence reports need a contract that all have signed (status 4).
    pub const OPERATION_DENIED_FLOW_STATUS_FORBID: Self = Self(
        rt::Symbol::Known("OperationDenied.FlowStatusForbid"),
        rt::PhantomData,
    );
    /// `OperationDenied.Forbid`: This operation is forbidden.
    ///
    /// Check the rights of the operator, and the host: only UploadFiles goes to file.ess.tencent.cn.
    pub const OPERATION_DENIED_FORBID: Self = Self(
        rt::Symbol::Known("OperationDenied.Forbid"),
        rt::PhantomData,
    );
    /// `OperationDenied.InvalidApproverAge`: A signer's age does not allow signing here.
    ///
    /// Name another signer; ModifyExtendedService with AGE_LIMIT_EXPANSION allows a wider range of ages.
    pub const OPERATION_DENIED_INVALID_APPROVER_AGE: Self = Self(
        rt::Symbol::Known("OperationDenied.InvalidApproverAge"),
        rt::PhantomData,
    );
    /// `OperationDenied.LicenseHasExpired`: The licence of the subsidiary has expired.
    ///
    /// Ask the vendor how to renew the licence of the subsidiary.
    pub const OPERATION_DENIED_LICENSE_HAS_EXPIRED: Self = Self(
        rt::Symbol::Known("OperationDenied.LicenseHasExpired"),
        rt::PhantomData,
    );
    /// `OperationDenied.ManyResourceId`: More files are given than allowed.
    ///
    /// Give one id in FileIds.
    pub const OPERATION_DENIED_MANY_RESOURCE_ID: Self = Self(
        rt::Symbol::Known("OperationDenied.ManyResourceId"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoApiAuth`: The caller has no right to call this API.
    ///
    /// Give the role of Operator.UserId the right to call it, in the console, or ask the vendor's support.
    pub const OPERATION_DENIED_NO_API_AUTH: Self = Self(
        rt::Symbol::Known("OperationDenied.NoApiAuth"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoApproverMobileCheckPermission`: There is no permission for viewing by mobile number.
    ///
    /// If ApproverVerifyType is MobileCheck, switch MOBILE_CHECK_APPROVER on with ModifyExtendedService, or use VerifyCheck.
    pub const OPERATION_DENIED_NO_APPROVER_MOBILE_CHECK_PERMISSION: Self = Self(
        rt::Symbol::Known("OperationDenied.NoApproverMobileCheckPermission"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoFlowPermission`: The operator has no right to this contract.
    ///
    /// Name an operator who may use the contract, or grant the right in the console.
    pub const OPERATION_DENIED_NO_FLOW_PERMISSION: Self = Self(
        rt::Symbol::Known("OperationDenied.NoFlowPermission"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoIdentityVerify`: A person has not passed real-name verification.
    ///
    /// Have the operator (Operator.UserId), or whoever is meant, verify the identity at the service.
    pub const OPERATION_DENIED_NO_IDENTITY_VERIFY: Self = Self(
        rt::Symbol::Known("OperationDenied.NoIdentityVerify"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoLogin`: The user is not logged in.
    ///
    /// Check Operator.UserId, and have that person log in to the service first.
    pub const OPERATION_DENIED_NO_LOGIN: Self = Self(
        rt::Symbol::Known("OperationDenied.NoLogin"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoOpenServerSign`: The company that is to sign automatically has not switched automatic signing on.
    ///
    /// Have it do so, with ModifyExtendedService (OPEN_SERVER_SIGN) for the own company, or take ApproverType 0.
    pub const OPERATION_DENIED_NO_OPEN_SERVER_SIGN: Self = Self(
        rt::Symbol::Known("OperationDenied.NoOpenServerSign"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoPermissionUseResource`: The operator has no right to use the file.
    ///
    /// Check that the id is still valid (one hour from upload by default) and that the file belongs to the company.
    pub const OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE: Self = Self(
        rt::Symbol::Known("OperationDenied.NoPermissionUseResource"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoPermissionUseServerSignSeal`: The seal cannot be used for automatic signing.
    ///
    /// Check that the seal is in use, and grant its use with CreateSealPolicy or in the console.
    pub const OPERATION_DENIED_NO_PERMISSION_USE_SERVER_SIGN_SEAL: Self = Self(
        rt::Symbol::Known("OperationDenied.NoPermissionUseServerSignSeal"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoQuota`: The company has no quota left.
    ///
    /// Look at the quota with DescribeBillUsage or in the console, and buy more.
    pub const OPERATION_DENIED_NO_QUOTA: Self = Self(
        rt::Symbol::Known("OperationDenied.NoQuota"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoSupportComponentType`: A control is of a type that is not supported here.
    ///
    /// Put SIGN\_ types into SignComponents and all others into Components; ask the vendor's support for other types.
    pub const OPERATION_DENIED_NO_SUPPORT_COMPONENT_TYPE: Self = Self(
        rt::Symbol::Known("OperationDenied.NoSupportComponentType"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoSupportJumpPage`: The link cannot open this page.
    ///
    /// Set PathType to 1 or 3 with EndPoint APP, or choose another EndPoint.
    pub const OPERATION_DENIED_NO_SUPPORT_JUMP_PAGE: Self = Self(
        rt::Symbol::Known("OperationDenied.NoSupportJumpPage"),
        rt::PhantomData,
    );
    /// `OperationDenied.NoVerify`: Real-name verification is not finished.
    ///
    /// Have the operator and the company finish the verification before the QR code is made.
    pub const OPERATION_DENIED_NO_VERIFY: Self = Self(
        rt::Symbol::Known("OperationDenied.NoVerify"),
        rt::PhantomData,
    );
    /// `OperationDenied.NotBelongSuperAdminOrLegalPerson`: The operator is neither the super administrator nor the legal representative of the company.
    ///
    /// Set Operator.UserId to one of these two.
    pub const OPERATION_DENIED_NOT_BELONG_SUPER_ADMIN_OR_LEGAL_PERSON: Self = Self(
        rt::Symbol::Known("OperationDenied.NotBelongSuperAdminOrLegalPerson"),
        rt::PhantomData,
    );
    /// `OperationDenied.NotFoundLicense`: There is no licence that can be used.
    ///
    /// Check the licences of the company and of the subsidiary in Agent in the console, or ask the vendor about them.
    pub const OPERATION_DENIED_NOT_FOUND_LICENSE: Self = Self(
        rt::Symbol::Known("OperationDenied.NotFoundLicense"),
        rt::PhantomData,
    );
    /// `OperationDenied.NotInAutoSignWhiteList`: The company is not on the whitelist for automatic signing by persons.
    ///
    /// Ask the vendor's support to open it.
    pub const OPERATION_DENIED_NOT_IN_AUTO_SIGN_WHITE_LIST: Self = Self(
        rt::Symbol::Known("OperationDenied.NotInAutoSignWhiteList"),
        rt::PhantomData,
    );
    /// `OperationDenied.OperatorHasNoPermission`: The operator lacks the rights for this.
    ///
    /// Grant the role of Operator.UserId the right in the console, or name another operator.
    pub const OPERATION_DENIED_OPERATOR_HAS_NO_PERMISSION: Self = Self(
        rt::Symbol::Known("OperationDenied.OperatorHasNoPermission"),
        rt::PhantomData,
    );
    /// `OperationDenied.OrgUniformSocialCreditCodeErr`: No company was found for this unified social credit code.
    ///
    /// Check the credit code against the business licence.
    pub const OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR: Self = Self(
        rt::Symbol::Known("OperationDenied.OrgUniformSocialCreditCodeErr"),
        rt::PhantomData,
    );
    /// `OperationDenied.OrganizationClosing`: The company is being deregistered.
    pub const OPERATION_DENIED_ORGANIZATION_CLOSING: Self = Self(
        rt::Symbol::Known("OperationDenied.OrganizationClosing"),
        rt::PhantomData,
    );
    /// `OperationDenied.OrganizationNotActivated`: The company is not activated.
    ///
    /// Have the company finish its activation; a subsidiary by CreateIntegrationSubOrganizationActiveRecord.
    pub const OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED: Self = Self(
        rt::Symbol::Known("OperationDenied.OrganizationNotActivated"),
        rt::PhantomData,
    );
    /// `OperationDenied.OutQueryLimit`: Queries come more often than allowed.
    ///
    /// Wait, then query less often; ask the vendor's support for the limits.
    pub const OPERATION_DENIED_OUT_QUERY_LIMIT: Self = Self(
        rt::Symbol::Known("OperationDenied.OutQueryLimit"),
        rt::PhantomData,
    );
    /// `OperationDenied.OverSeaForbid`: Users from outside mainland China are not supported at present.
    ///
    /// Ask the vendor's support; for residents of Hong Kong, Macao and Taiwan see OVERSEA_SIGN of ModifyExtendedService.
    pub const OPERATION_DENIED_OVER_SEA_FORBID: Self = Self(
        rt::Symbol::Known("OperationDenied.OverSeaForbid"),
        rt::PhantomData,
    );
    /// `OperationDenied.PayDeadline`: The order to be paid has timed out.
    ///
    /// Make a new order, or ask the vendor's support.
    pub const OPERATION_DENIED_PAY_DEADLINE: Self = Self(
        rt::Symbol::Known("OperationDenied.PayDeadline"),
        rt::PhantomData,
    );
    /// `OperationDenied.PersonHasNoSignature`: The person has no signature that can be used.
    ///
    /// Have the person set one up at the service.
    pub const OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE: Self = Self(
        rt::Symbol::Known("OperationDenied.PersonHasNoSignature"),
        rt::PhantomData,
    );
    /// `OperationDenied.PersonNoOpenServerSign`: The person has not switched automatic signing on, or switched it off again.
    ///
    /// Ask DescribeUserAutoSignStatus, and send the person a link of CreateUserAutoSignEnableUrl.
    pub const OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN: Self = Self(
        rt::Symbol::Known("OperationDenied.PersonNoOpenServerSign"),
        rt::PhantomData,
    );
    /// `OperationDenied.PersonServerSignForbid`: The private person may not sign automatically.
    ///
    /// Check the signers of ApproverType 7, or let them sign by hand (ApproverType 1).
    pub const OPERATION_DENIED_PERSON_SERVER_SIGN_FORBID: Self = Self(
        rt::Symbol::Known("OperationDenied.PersonServerSignForbid"),
        rt::PhantomData,
    );
    /// `OperationDenied.ProveNoQuota`: There is no quota left for evidence reports.
    ///
    /// Buy a package of evidence reports.
    pub const OPERATION_DENIED_PROVE_NO_QUOTA: Self = Self(
        rt::Symbol::Known("OperationDenied.ProveNoQuota"),
        rt::PhantomData,
    );
    /// `OperationDenied.QrHasExpire`: The QR code has expired.
    ///
    /// Make another with CreateMultiFlowSignQRCode if it is still needed; there is nothing to cancel.
    pub const OPERATION_DENIED_QR_HAS_EXPIRE: Self = Self(
        rt::Symbol::Known("OperationDenied.QrHasExpire"),
        rt::PhantomData,
    );
    /// `OperationDenied.QrInvalid`: The QR code does not work any more, as when it was cancelled already.
    ///
    /// Check QrCodeId; a code that was cancelled needs no other call.
    pub const OPERATION_DENIED_QR_INVALID: Self = Self(
        rt::Symbol::Known("OperationDenied.QrInvalid"),
        rt::PhantomData,
    );
    /// `OperationDenied.RequiredComponentNotFill`: Nothing is given to fill a required control with.
    ///
    /// Set ComponentValue of every control with ComponentRequired.
    pub const OPERATION_DENIED_REQUIRED_COMPONENT_NOT_FILL: Self = Self(
        rt::Symbol::Known("OperationDenied.RequiredComponentNotFill"),
        rt::PhantomData,
    );
    /// `OperationDenied.ServerSignNoAllowComponent`: A signer who signs automatically has controls to fill in.
    ///
    /// Take them out of the template or the request, or give them to the initiator.
    pub const OPERATION_DENIED_SERVER_SIGN_NO_ALLOW_COMPONENT: Self = Self(
        rt::Symbol::Known("OperationDenied.ServerSignNoAllowComponent"),
        rt::PhantomData,
    );
    /// `OperationDenied.ServerSignNoSupportSignature`: A signer who signs automatically cannot put a handwritten signature.
    ///
    /// Use SIGN_SEAL with the id of a seal in its place.
    pub const OPERATION_DENIED_SERVER_SIGN_NO_SUPPORT_SIGNATURE: Self = Self(
        rt::Symbol::Known("OperationDenied.ServerSignNoSupportSignature"),
        rt::PhantomData,
    );
    /// `OperationDenied.SubOrgNotJoin`: The subsidiary has not joined the group yet.
    ///
    /// Check Agent.ProxyOrganizationId, or invite the company with CreateOrganizationGroupInvitationLink.
    pub const OPERATION_DENIED_SUB_ORG_NOT_JOIN: Self = Self(
        rt::Symbol::Known("OperationDenied.SubOrgNotJoin"),
        rt::PhantomData,
    );
    /// `OperationDenied.UserNoAudit`: The user's application to join the company as an employee is still under review.
    ///
    /// Have the company approve the application first.
    pub const OPERATION_DENIED_USER_NO_AUDIT: Self = Self(
        rt::Symbol::Known("OperationDenied.UserNoAudit"),
        rt::PhantomData,
    );
    /// `OperationDenied.UserNotInOrganization`: The user does not belong to the company.
    ///
    /// Set Operator.UserId to an employee of this company, or Agent.ProxyOrganizationId to that of the user.
    pub const OPERATION_DENIED_USER_NOT_IN_ORGANIZATION: Self = Self(
        rt::Symbol::Known("OperationDenied.UserNotInOrganization"),
        rt::PhantomData,
    );
    /// `OperationDenied.WhiteListForbid`: The feature is open only to companies on a whitelist.
    ///
    /// Ask the vendor's support to open it for the company.
    pub const OPERATION_DENIED_WHITE_LIST_FORBID: Self = Self(
        rt::Symbol::Known("OperationDenied.WhiteListForbid"),
        rt::PhantomData,
    );
    /// `RequestLimitExceeded`: Requests come faster than the limit allows.
    ///
    /// Wait, then send it again more slowly; it was not carried out.
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
    /// `ResourceInUse`: What the request needs is in use.
    ///
    /// Look whether the contract was made or started before sending it again.
    pub const RESOURCE_IN_USE: Self = Self(
        rt::Symbol::Known("ResourceInUse"),
        rt::PhantomData,
    );
    /// `ResourceInsufficient`: There are not enough resources for the request.
    ///
    /// Look whether it took effect before sending it again.
    pub const RESOURCE_INSUFFICIENT: Self = Self(
        rt::Symbol::Known("ResourceInsufficient"),
        rt::PhantomData,
    );
    /// `ResourceNotFound`: What the request names does not exist, or is out of the operator's reach.
    ///
    /// Check the ids in the request, and the rights of the operator to them.
    pub const RESOURCE_NOT_FOUND: Self = Self(
        rt::Symbol::Known("ResourceNotFound"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.Application`: The application does not exist or was deleted.
    ///
    /// Check Agent.AppId and ApplicationId, or leave them out.
    pub const RESOURCE_NOT_FOUND_APPLICATION: Self = Self(
        rt::Symbol::Known("ResourceNotFound.Application"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.AuthActiveOrganization`: The company has not finished verification and activation.
    ///
    /// Check its state with DescribeOrganizationVerifyStatus (own) or DescribeOrganizationAuthStatus, or ask the vendor's support.
    pub const RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION: Self = Self(
        rt::Symbol::Known("ResourceNotFound.AuthActiveOrganization"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.Document`: The document of the contract was not found.
    ///
    /// Check FlowId, and that CreateDocument made its document.
    pub const RESOURCE_NOT_FOUND_DOCUMENT: Self = Self(
        rt::Symbol::Known("ResourceNotFound.Document"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.ErrNotExistRole`: The role of the user was not found.
    ///
    /// Check in the console which roles the employee has.
    pub const RESOURCE_NOT_FOUND_ERR_NOT_EXIST_ROLE: Self = Self(
        rt::Symbol::Known("ResourceNotFound.ErrNotExistRole"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.Flow`: The contract was not found.
    ///
    /// Check FlowId; the ids of previews and groups are not ids of contracts.
    pub const RESOURCE_NOT_FOUND_FLOW: Self = Self(
        rt::Symbol::Known("ResourceNotFound.Flow"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.FlowApprover`: The signer does not exist in the contract.
    ///
    /// Check the signers against DescribeFlowInfo.
    pub const RESOURCE_NOT_FOUND_FLOW_APPROVER: Self = Self(
        rt::Symbol::Known("ResourceNotFound.FlowApprover"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.NotExistApplication`: There is no such application.
    ///
    /// Check Agent.AppId, or leave it out.
    pub const RESOURCE_NOT_FOUND_NOT_EXIST_APPLICATION: Self = Self(
        rt::Symbol::Known("ResourceNotFound.NotExistApplication"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.NotExistDocument`: There is no such document.
    ///
    /// Check the id of the document.
    pub const RESOURCE_NOT_FOUND_NOT_EXIST_DOCUMENT: Self = Self(
        rt::Symbol::Known("ResourceNotFound.NotExistDocument"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.NotExistFlow`: There is no such contract.
    ///
    /// Check FlowId, and Agent.ProxyOrganizationId if the contract belongs to a subsidiary.
    pub const RESOURCE_NOT_FOUND_NOT_EXIST_FLOW: Self = Self(
        rt::Symbol::Known("ResourceNotFound.NotExistFlow"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.NotExistResource`: What the request refers to, such as a file, does not exist.
    ///
    /// Check the id, and that it has not expired.
    pub const RESOURCE_NOT_FOUND_NOT_EXIST_RESOURCE: Self = Self(
        rt::Symbol::Known("ResourceNotFound.NotExistResource"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.NotExistTemplate`: There is no such template.
    ///
    /// Check TemplateId against DescribeFlowTemplates.
    pub const RESOURCE_NOT_FOUND_NOT_EXIST_TEMPLATE: Self = Self(
        rt::Symbol::Known("ResourceNotFound.NotExistTemplate"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.Organization`: The company does not exist or is not verified.
    ///
    /// Check OrganizationName, or have the company verified first.
    pub const RESOURCE_NOT_FOUND_ORGANIZATION: Self = Self(
        rt::Symbol::Known("ResourceNotFound.Organization"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.QrInfo`: The QR code does not exist.
    ///
    /// Check QrCodeId against the answer of CreateMultiFlowSignQRCode.
    pub const RESOURCE_NOT_FOUND_QR_INFO: Self = Self(
        rt::Symbol::Known("ResourceNotFound.QrInfo"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.Resource`: The file was not found.
    ///
    /// Check that its upload was finished and that its id still works: one hour by default.
    pub const RESOURCE_NOT_FOUND_RESOURCE: Self = Self(
        rt::Symbol::Known("ResourceNotFound.Resource"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.SuperAdmin`: The company's super administrator was not found.
    ///
    /// Check the verification of the company in the console.
    pub const RESOURCE_NOT_FOUND_SUPER_ADMIN: Self = Self(
        rt::Symbol::Known("ResourceNotFound.SuperAdmin"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.Template`: The template was not found.
    ///
    /// Check TemplateId and the settings of the template in the console.
    pub const RESOURCE_NOT_FOUND_TEMPLATE: Self = Self(
        rt::Symbol::Known("ResourceNotFound.Template"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.Url`: There is no link.
    ///
    /// Ask again when the report is ready, best 24 hours after it was ordered, and check ReportId.
    pub const RESOURCE_NOT_FOUND_URL: Self = Self(
        rt::Symbol::Known("ResourceNotFound.Url"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.User`: The user or employee was not found.
    ///
    /// Check the UserId, against DescribeIntegrationEmployees for employees.
    pub const RESOURCE_NOT_FOUND_USER: Self = Self(
        rt::Symbol::Known("ResourceNotFound.User"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.VerifyUser`: The user or employee is not verified by real name.
    ///
    /// Have the person verify first, or name one who is verified.
    pub const RESOURCE_NOT_FOUND_VERIFY_USER: Self = Self(
        rt::Symbol::Known("ResourceNotFound.VerifyUser"),
        rt::PhantomData,
    );
    /// `ResourceNotFound.WeWorkUser`: None of those who must approve is verified by real name in WeCom.
    ///
    /// Have an approver verify in WeCom.
    pub const RESOURCE_NOT_FOUND_WE_WORK_USER: Self = Self(
        rt::Symbol::Known("ResourceNotFound.WeWorkUser"),
        rt::PhantomData,
    );
    /// `ResourceUnavailable`: What the request names cannot be used.
    ///
    /// Check its state; then try a read again later, a write after looking whether it took effect.
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
    /// `UnauthorizedOperation`: The caller is not authorized for this.
    ///
    /// Grant the operator's role the right to call the action and to use the data it names, in the console.
    pub const UNAUTHORIZED_OPERATION: Self = Self(
        rt::Symbol::Known("UnauthorizedOperation"),
        rt::PhantomData,
    );
    /// `UnauthorizedOperation.NoPermissionFeature`: The company's edition of the service does not include this action.
    ///
    /// Upgrade the edition in the console; use by API needs the professional or the flagship edition.
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE: Self = Self(
        rt::Symbol::Known("UnauthorizedOperation.NoPermissionFeature"),
        rt::PhantomData,
    );
    /// `UnknownParameter`: The request has a parameter that the service does not know.
    ///
    /// Leave out what the action does not document.
    pub const UNKNOWN_PARAMETER: Self = Self(
        rt::Symbol::Known("UnknownParameter"),
        rt::PhantomData,
    );
    /// `UnsupportedOperation`: The operation is not supported.
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
            "FailedOperation.AuthorizationInfoHasBeenDeleted",
            "FailedOperation.BalanceNotEnough",
            "FailedOperation.FailedConverToQiWeiUserId",
            "FailedOperation.FailedOpenWkAppReview",
            "FailedOperation.FailedUpdateTemplateOperation",
            "FailedOperation.FlowHasDocument",
            "FailedOperation.FlowHasNoDocument",
            "FailedOperation.IdCardNumberCheckFailed",
            "FailedOperation.LicenseNoQuota",
            "FailedOperation.NoSignReviewPass",
            "FailedOperation.NotAvailableSignReview",
            "FailedOperation.NotFoundShadowUser",
            "FailedOperation.OrganizationExperienceChange",
            "FailedOperation.OrganizationNameChanged",
            "FailedOperation.OrganizationNameNeedChange",
            "FailedOperation.PathTypeError",
            "FailedOperation.PreViewUrlFail",
            "FailedOperation.QrCodeCreatorSignComponents",
            "FailedOperation.QrCodeSignUsers",
            "FailedOperation.QrCodeTemplateId",
            "FailedOperation.RequestLimitExceeded",
            "FailedOperation.TemplateHasNoResource",
            "FailedOperation.UserAutoSignEnableAlready",
            "FailedOperation.UserAutoSignEnableUrlNotExist",
            "FailedOperation.UserInfoNoMatch",
            "InternalError",
            "InternalError.Api",
            "InternalError.Cache",
            "InternalError.CallOpenCloudApiError",
            "InternalError.Callback",
            "InternalError.Cos",
            "InternalError.DataNotFound",
            "InternalError.Db",
            "InternalError.DbConnection",
            "InternalError.DbDataDeleted",
            "InternalError.DbInsert",
            "InternalError.DbNoRowFound",
            "InternalError.DbRead",
            "InternalError.Decryption",
            "InternalError.DependsApi",
            "InternalError.DependsDb",
            "InternalError.Encryption",
            "InternalError.JsonMarshal",
            "InternalError.JsonUnmarshal",
            "InternalError.Mq",
            "InternalError.Pdf",
            "InternalError.Serialize",
            "InternalError.System",
            "InvalidAction",
            "InvalidParameter",
            "InvalidParameter.ApproverType",
            "InvalidParameter.AuthorizationType",
            "InvalidParameter.BusinessId",
            "InvalidParameter.BusinessType",
            "InvalidParameter.CancelReason",
            "InvalidParameter.CardNumber",
            "InvalidParameter.CardType",
            "InvalidParameter.CcNum",
            "InvalidParameter.ClientToken",
            "InvalidParameter.ComponentFileIndex",
            "InvalidParameter.ComponentInvalid",
            "InvalidParameter.ComponentPage",
            "InvalidParameter.ComponentPosition",
            "InvalidParameter.ComponentType",
            "InvalidParameter.ComponentTypeNoMatchValue",
            "InvalidParameter.ComponentValue",
            "InvalidParameter.ContentType",
            "InvalidParameter.CustomShowMap",
            "InvalidParameter.DataExists",
            "InvalidParameter.DataNotFound",
            "InvalidParameter.DepartUserId",
            "InvalidParameter.Email",
            "InvalidParameter.EmptyParams",
            "InvalidParameter.EndPoint",
            "InvalidParameter.FileType",
            "InvalidParameter.FlowApproverDeadline",
            "InvalidParameter.FlowApprovers",
            "InvalidParameter.FlowCallbackUrl",
            "InvalidParameter.FlowDeadLine",
            "InvalidParameter.FlowDescription",
            "InvalidParameter.FlowFileIds",
            "InvalidParameter.FlowName",
            "InvalidParameter.FlowType",
            "InvalidParameter.FlowUserData",
            "InvalidParameter.FromSource",
            "InvalidParameter.IdCardValidityOverLimit",
            "InvalidParameter.InvalidChannel",
            "InvalidParameter.InvalidId",
            "InvalidParameter.InvalidLimit",
            "InvalidParameter.InvalidMobile",
            "InvalidParameter.InvalidName",
            "InvalidParameter.InvalidOffset",
            "InvalidParameter.InvalidOpenId",
            "InvalidParameter.InvalidOperatorId",
            "InvalidParameter.InvalidOrganizationId",
            "InvalidParameter.InvalidOrganizationName",
            "InvalidParameter.InvalidRoleId",
            "InvalidParameter.InvalidRoleName",
            "InvalidParameter.InvalidVerifyChannel",
            "InvalidParameter.JumpUrl",
            "InvalidParameter.Keyword",
            "InvalidParameter.Limit",
            "InvalidParameter.MissingRequiredComponentValue",
            "InvalidParameter.Mobile",
            "InvalidParameter.Name",
            "InvalidParameter.NonsupportMobile",
            "InvalidParameter.NotifyType",
            "InvalidParameter.Offset",
            "InvalidParameter.OpenId",
            "InvalidParameter.OrganizationName",
            "InvalidParameter.ParamError",
            "InvalidParameter.PersonAutoSignTag",
            "InvalidParameter.PreReadTime",
            "InvalidParameter.QrEffectDay",
            "InvalidParameter.QrFlowEffectDay",
            "InvalidParameter.ResourceType",
            "InvalidParameter.RoleId",
            "InvalidParameter.SealId",
            "InvalidParameter.Sensitive",
            "InvalidParameter.SensitiveFileContent",
            "InvalidParameter.SignComponentType",
            "InvalidParameter.SignComponents",
            "InvalidParameter.Status",
            "InvalidParameter.TemplateId",
            "InvalidParameter.VerifyChannel",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidMobile",
            "InvalidParameterValue.InvalidQuotaType",
            "InvalidParameterValue.InvalidTime",
            "InvalidParameterValue.Mask",
            "InvalidRequest",
            "IpInBlacklist",
            "IpNotInWhitelist",
            "LimitExceeded",
            "LimitExceeded.ProxyOrganizationOperator",
            "MissingParameter",
            "MissingParameter.ApproverMobile",
            "MissingParameter.ApproverName",
            "MissingParameter.ApproverOrganizationInfo",
            "MissingParameter.ApproverRole",
            "MissingParameter.ApproverSignComponent",
            "MissingParameter.AuthCode",
            "MissingParameter.CancelReason",
            "MissingParameter.Field",
            "MissingParameter.FileNames",
            "MissingParameter.FlowApprover",
            "MissingParameter.FlowId",
            "MissingParameter.KeyWord",
            "MissingParameter.OrgNameOrUniformSocialCreditCode",
            "MissingParameter.OrganizationId",
            "MissingParameter.QrCodeId",
            "MissingParameter.Recipient",
            "MissingParameter.ResourceId",
            "MissingParameter.ResourceName",
            "MissingParameter.ServerSignSealId",
            "MissingParameter.SignComponents",
            "MissingParameter.UserId",
            "NoSuchProduct",
            "NoSuchVersion",
            "OperationDenied",
            "OperationDenied.AlreadyHas",
            "OperationDenied.ApproverNoMatchTemplate",
            "OperationDenied.ApproverRepeat",
            "OperationDenied.AuthCodeInvalid",
            "OperationDenied.BatchCancelForbid",
            "OperationDenied.BranchSendFlowToParentNotAllow",
            "OperationDenied.CcForbid",
            "OperationDenied.CcUserRepeat",
            "OperationDenied.DocumentNoAvailable",
            "OperationDenied.ErrNoResourceAccess",
            "OperationDenied.ErrNoSupportIndividualHasOrganizationName",
            "OperationDenied.FileDeleted",
            "OperationDenied.FileNoMatchResource",
            "OperationDenied.FlowCancelForbid",
            "OperationDenied.FlowHasStarted",
            "OperationDenied.FlowHasTerminated",
            "OperationDenied.FlowNoNeedReview",
            "OperationDenied.FlowStatusForbid",
            "OperationDenied.Forbid",
            "OperationDenied.InvalidApproverAge",
            "OperationDenied.LicenseHasExpired",
            "OperationDenied.ManyResourceId",
            "OperationDenied.NoApiAuth",
            "OperationDenied.NoApproverMobileCheckPermission",
            "OperationDenied.NoFlowPermission",
            "OperationDenied.NoIdentityVerify",
            "OperationDenied.NoLogin",
            "OperationDenied.NoOpenServerSign",
            "OperationDenied.NoPermissionUseResource",
            "OperationDenied.NoPermissionUseServerSignSeal",
            "OperationDenied.NoQuota",
            "OperationDenied.NoSupportComponentType",
            "OperationDenied.NoSupportJumpPage",
            "OperationDenied.NoVerify",
            "OperationDenied.NotBelongSuperAdminOrLegalPerson",
            "OperationDenied.NotFoundLicense",
            "OperationDenied.NotInAutoSignWhiteList",
            "OperationDenied.OperatorHasNoPermission",
            "OperationDenied.OrgUniformSocialCreditCodeErr",
            "OperationDenied.OrganizationClosing",
            "OperationDenied.OrganizationNotActivated",
            "OperationDenied.OutQueryLimit",
            "OperationDenied.OverSeaForbid",
            "OperationDenied.PayDeadline",
            "OperationDenied.PersonHasNoSignature",
            "OperationDenied.PersonNoOpenServerSign",
            "OperationDenied.PersonServerSignForbid",
            "OperationDenied.ProveNoQuota",
            "OperationDenied.QrHasExpire",
            "OperationDenied.QrInvalid",
            "OperationDenied.RequiredComponentNotFill",
            "OperationDenied.ServerSignNoAllowComponent",
            "OperationDenied.ServerSignNoSupportSignature",
            "OperationDenied.SubOrgNotJoin",
            "OperationDenied.UserNoAudit",
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
            "ResourceNotFound.AuthActiveOrganization",
            "ResourceNotFound.Document",
            "ResourceNotFound.ErrNotExistRole",
            "ResourceNotFound.Flow",
            "ResourceNotFound.FlowApprover",
            "ResourceNotFound.NotExistApplication",
            "ResourceNotFound.NotExistDocument",
            "ResourceNotFound.NotExistFlow",
            "ResourceNotFound.NotExistResource",
            "ResourceNotFound.NotExistTemplate",
            "ResourceNotFound.Organization",
            "ResourceNotFound.QrInfo",
            "ResourceNotFound.Resource",
            "ResourceNotFound.SuperAdmin",
            "ResourceNotFound.Template",
            "ResourceNotFound.Url",
            "ResourceNotFound.User",
            "ResourceNotFound.VerifyUser",
            "ResourceNotFound.WeWorkUser",
            "ResourceUnavailable",
            "ResponseSizeLimitExceeded",
            "ServiceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.NoPermissionFeature",
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
AuthFailure\tTencent Cloud's access management (CAM) refused the signature or the rights of the key.\tCheck SecretId, SecretKey and the clock, that the key belongs to this environment (test or production), and its rights in CAM.\n\
AuthFailure.InvalidAuthorization\tThe Authorization header of the request is not in the form that the vendor's signature method prescribes.\tLook for a proxy or middleware that changes the header, or sign the request with TC3-HMAC-SHA256 again.\n\
AuthFailure.InvalidSecretId\tThe SecretId is not one of a cloud API key.\tUse a key from the API keys page of the console.\n\
AuthFailure.MFAFailure\tThe check by a second factor (MFA) failed.\tCheck the multi-factor settings of the key's user in CAM.\n\
AuthFailure.SecretIdNotFound\tThere is no key with this SecretId; it may have been deleted or disabled.\tCheck in the console that the key exists and is enabled, that no blanks surround it, and that it belongs to the environment of the host.\n\
AuthFailure.SignatureExpire\tThe signature is too old or from the future: its time may differ by five minutes at most from the server's.\tSet the clock of your machine, and sign the request again.\n\
AuthFailure.SignatureFailure\tThe signature does not fit the request.\tCheck SecretKey, service name and host, and that nothing on the way changes the signed headers or the body.\n\
AuthFailure.TokenFailure\tThe token of the temporary key is wrong.\tFetch new temporary credentials, and send SecretId, SecretKey and token of the same set.\n\
AuthFailure.UnauthorizedOperation\tThe access management (CAM) does not allow the key to make this request.\tGrant the user or role of the key a CAM policy that covers the action.\n\
DryRunOperation\tThe request would succeed; it was not carried out because it asked for a trial run only.\tLeave DryRun out to have it carried out.\n\
FailedOperation\tThe operation failed for a reason that only the message tells.\tRead the message, which tells for example that a person is not in the contract, and correct the request.\n\
FailedOperation.AgeNotAchieveNormalLegal\tA person's age does not allow the use of the service.\tAsk the vendor's support, or name another person.\n\
FailedOperation.AuthorizationInfoHasBeenDeleted\tThe verification of the company has been deleted meanwhile.\tHave the company verified anew, with CreateOrganizationAuthUrl for example.\n\
FailedOperation.BalanceNotEnough\tThe balance of the package that the action draws on is not enough.\tBuy more of that package, or ask the vendor about it.\n\
FailedOperation.FailedConverToQiWeiUserId\tThe initiator is not verified by real name in WeCom.\tHave the initiator verify in WeCom.\n\
FailedOperation.FailedOpenWkAppReview\tThe company has approval switched off, by its own setting.\tHave the company switch approval on again; by the name it is the approval app in WeCom.\n\
FailedOperation.FailedUpdateTemplateOperation\tA template has not been updated; CreateSeal lists this beside failures of approval in WeCom.\tAsk the vendor's support with the RequestId which template is meant.\n\
FailedOperation.FlowHasDocument\tThe contract already has a document.\tGo on with StartFlow, or make another draft with CreateFlow.\n\
FailedOperation.FlowHasNoDocument\tThe contract has no document yet.\tCall CreateDocument before StartFlow, and check FlowId.\n\
FailedOperation.IdCardNumberCheckFailed\tThe person's identity data did not pass the check.\tCheck UserName, IdCardNumber and IdCardType against the identity document.\n\
FailedOperation.LicenseNoQuota\tThere is no licence left to use.\tAsk the vendor's support for more licences.\n\
FailedOperation.NoSignReviewPass\tThe review that must come before signing has not approved the contract.\tReport the approval first: CreateFlowSignReview, or CreateFlowGroupSignReview for a group, with ReviewType PASS.\n\
FailedOperation.NotAvailableSignReview\tThe contract does not support a review.\tReport reviews only for contracts made with NeedSignReview, ApproverNeedSignReview or NeedCreateReview.\n\
FailedOperation.NotFoundShadowUser\tThe user was not found in the subsidiary of the group.\tCheck Operator.UserId and Agent.ProxyOrganizationId.\n\
FailedOperation.OrganizationExperienceChange\tThe company's operating status differs from that in the business register.\tCompare the company's data with the register; CreateOrganizationInfoChangeUrl (ChangeType 2) changes its basic data here.\n\
FailedOperation.OrganizationNameChanged\tThe company's name differs from that in the business register.\tCorrect the name here by CreateOrganizationInfoChangeUrl (ChangeType 2), and send the new one in OrganizationName.\n\
FailedOperation.OrganizationNameNeedChange\tThe company's name differs from the business register, and its super administrator must change it.\tHave the super administrator change the name, by the link of CreateOrganizationInfoChangeUrl (ChangeType 2).\n\
FailedOperation.PathTypeError\tThe kind of page that the link shall open is wrong.\tSet PathType to 0, 1, 2 or 3, as fits EndPoint and the signer.\n\
FailedOperation.PreViewUrlFail\tThe link to the preview of the contract could not be made.\tAsk for the preview again later; each one may take preview quota.\n\
FailedOperation.QrCodeCreatorSignComponents\tThe template of the QR code has signing controls for the initiator.\tTake the initiator's signing controls out of the template, or use another TemplateId.\n\
FailedOperation.QrCodeSignUsers\tThe template of the QR code has no signers.\tAdd a signer to the template in the console, or use another TemplateId.\n\
FailedOperation.QrCodeTemplateId\tThe template does not meet what a QR code for many signers asks for.\tUse a template with nothing for the initiator to fill in, whose signers are persons, or persons and the own company.\n\
FailedOperation.RequestLimitExceeded\tThe operation is called more often than its limit allows.\tSlow down before sending it again; ask the vendor's support if the limit is too low.\n\
FailedOperation.TemplateHasNoResource\tThe template has no file.\tGive the template a file in the console, or use another TemplateId.\n\
FailedOperation.UserAutoSignEnableAlready\tThe link cannot be withdrawn: the person has already switched automatic signing on.\tSwitch it off with DisableUserAutoSign.\n\
FailedOperation.UserAutoSignEnableUrlNotExist\tThere is no link to withdraw: none was made for this person to switch automatic signing on.\tCheck UserInfo and SceneKey against those of CreateUserAutoSignEnableUrl.\n\
FailedOperation.UserInfoNoMatch\tThe details that are given of a user do not match.\tCheck UserId, name, mobile number and identity document of the people in the request against the service's record.\n\
InternalError\tThe service failed inside.\tTry a read again later; before sending a write again, look whether it took effect.\n\
InternalError.Api\tA call from the service to another system failed.\tTry a read again later; before sending a write again, look whether it took effect.\n\
InternalError.Cache\tThe service's cache failed.\tTry again later.\n\
InternalError.CallOpenCloudApiError\tA call from the service to a cloud API (OpenCloud) failed inside.\tTry a read again later; before sending a write again, look whether it took effect.\n\
InternalError.Callback\tA callback failed inside the service.\tTry a read again later; before sending a write again, look whether it took effect.\n\
InternalError.Cos\tA file could not be put into the service's file storage.\tLook whether it took effect before sending it again.\n\
InternalError.DataNotFound\tThe service did not find data that the call needs.\tCheck the ids in the request; if they are right, ask the vendor's support with the RequestId.\n\
InternalError.Db\tThe service's database failed.\tTry a read again later; before sending a write again, look whether it took effect.\n\
InternalError.DbConnection\tThe service could not connect to its database.\tLook whether it took effect before sending it again.\n\
InternalError.DbDataDeleted\tThe data have been deleted already.\tCheck FlowId and TemplateId: look whether the draft or the template was deleted.\n\
InternalError.DbInsert\tA record could not be added to the service's database.\tLook whether it took effect before sending it again.\n\
InternalError.DbNoRowFound\tThe data that the request names have no record in the database.\tCheck FlowId, TemplateId and the other ids before calling again.\n\
InternalError.DbRead\tA query to the service's database failed.\tTry a read again later; before sending a write again, look whether it took effect.\n\
InternalError.Decryption\tThe service could not decrypt data.\tTry a read again later; before sending a write again, look whether it took effect.\n\
InternalError.DependsApi\tAnother system that the service depends on answered with a failure.\tTry a read again later; before sending a write again, look whether it took effect.\n\
InternalError.DependsDb\tA statement failed in a database that the service depends on.\tTry a read again later; before sending a write again, look whether it took effect.\n\
InternalError.Encryption\tThe service could not encrypt data.\tTry a read again later; before sending a write again, look whether it took effect.\n\
InternalError.JsonMarshal\tThe service could not write data as JSON.\tLook whether it took effect before sending it again.\n\
InternalError.JsonUnmarshal\tThe service could not read data as JSON.\tCheck the members that hold JSON as text, such as values of data tables; look whether it took effect before sending it again.\n\
InternalError.Mq\tThe service's message queue failed.\tLook whether it took effect before sending it again.\n\
InternalError.Pdf\tThe service failed at working on the PDF.\tCheck that the file is a sound PDF; look whether it took effect before sending it again.\n\
InternalError.Serialize\tThe service could not serialize data.\tTry a read again later; before sending a write again, look whether it took effect.\n\
InternalError.System\tThe system behind the service failed.\tTry a read again later; before sending a write again, look whether it took effect.\n\
InvalidAction\tThere is no action of this name here.\tCheck the name of the action, and that version and host have it.\n\
InvalidParameter\tA parameter is wrong; the message tells which.\tCorrect what the message names; this can also be a state, such as an OpenId that is tied to another user.\n\
InvalidParameter.ApproverType\tThe kind of a signer is not allowed.\tSet ApproverType of each signer to a kind that the action takes.\n\
InvalidParameter.AuthorizationType\tThe way to prove authority for the company is not allowed.\tSet AuthorizationTypes to 2 or 5; 1, a letter alone, may be refused too.\n\
InvalidParameter.BusinessId\tThe ids of what to download are missing, wrong or too many.\tGive 1 to 20 BusinessIds, of the kind that BusinessType asks for.\n\
InvalidParameter.BusinessType\tThe kind of what to download is not allowed.\tSet BusinessType to FLOW, TEMPLATE, DOCUMENT, SEAL, DIGITFILE or ARCHIVE.\n\
InvalidParameter.CancelReason\tThe reason for cancelling is too long or has content that is not allowed.\tKeep CancelMessage within 200 characters of plain text.\n\
InvalidParameter.CardNumber\tThe number of an identity document is not valid, or not of the stated kind.\tCheck number and kind of the document; letters such as X are capitals.\n\
InvalidParameter.CardType\tThe kind of an identity document is not valid, or does not fit its number.\tUse ID_CARD, HONGKONG_AND_MACAO or HONGKONG_MACAO_AND_TAIWAN, as fits the number.\n\
InvalidParameter.CcNum\tThe settings for those who get a copy are not allowed.\tGive at most 50 CcInfos; ask the vendor's support for the other rules.\n\
InvalidParameter.ClientToken\tThe token against repeated calls is not valid.\tLeave ClientToken out: it is no longer used.\n\
InvalidParameter.ComponentFileIndex\tA control belongs to a file that the contract does not have.\tSet FileIndex of each control to 0: contracts have one file.\n\
InvalidParameter.ComponentInvalid\tA control is not valid.\tCheck the members of each control in Components and SignComponents.\n\
InvalidParameter.ComponentPage\tA control is on a page that the file does not have.\tSet ComponentPage to a page of the file, counted from 1 (-1 is the last one of a contract from a file).\n\
InvalidParameter.ComponentPosition\tA control has a size or a place that is not allowed.\tCheck ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight, in points from the top left of the page.\n\
InvalidParameter.ComponentType\tA control is of a type that is not valid.\tCheck ComponentType of each control.\n\
InvalidParameter.ComponentTypeNoMatchValue\tThe value of a control does not fit its type.\tGive ComponentValue in the form that ComponentType asks for, such as `true` or `false` for a CHECK_BOX.\n\
InvalidParameter.ComponentValue\tThe content of a control is not valid, or missing where it must be filled in.\tCheck ComponentValue of each control, above all of those with ComponentRequired.\n\
InvalidParameter.ContentType\tHow much to tell about templates is stated wrongly.\tSet ContentType to 0 (with roles and controls) or 1 (the list alone).\n\
InvalidParameter.CustomShowMap\tThe text that stands for the contract in lists is not valid.\tUse no other variables in CustomShowMap than those that its documentation lists.\n\
InvalidParameter.DataExists\tThe same data are there already, such as a department.\tLook for it with DescribeIntegrationDepartments; use that one, or change DeptName or DeptOpenId.\n\
InvalidParameter.DataNotFound\tWhat the request names does not exist; the message tells what, such as a parent department.\tCheck the ids in the request.\n\
InvalidParameter.DepartUserId\tThe id of a user in the department is not correct.\tCheck UserId or OpenId of each of Users, as DescribeIntegrationEmployees tells them.\n\
InvalidParameter.Email\tAn e-mail address does not have the right form.\tCorrect Email of the employee.\n\
InvalidParameter.EmptyParams\tA parameter that is needed is empty.\tFill the member that the message names, or check those that the action requires.\n\
InvalidParameter.EndPoint\tThe kind of link that is asked for is not allowed.\tSet Endpoint to a value of the action, in CreateOrganizationAuthUrl PC, APP, SHORT_URL, H5 or SHORT_H5.\n\
InvalidParameter.FileType\tThe type of a file is not allowed.\tHand BusinessLicense in as PNG or JPG, PowerOfAttorneys as PNG, JPG or PDF.\n\
InvalidParameter.FlowApproverDeadline\tThe deadline of a contract to which signers are added is not allowed.\tSet Deadline of each of Approvers to a future moment in Unix seconds, or leave it out.\n\
InvalidParameter.FlowApprovers\tThe list of signers is empty or too long.\tGive 1 to 50 Approvers.\n\
InvalidParameter.FlowCallbackUrl\tThe callback address of the contract is not valid.\tLeave CallbackUrl out, and set the address of the application in the console.\n\
InvalidParameter.FlowDeadLine\tThe deadline of the contract is not valid.\tSet the deadline to a future moment in Unix seconds, or leave it out.\n\
InvalidParameter.FlowDescription\tThe description of the contract is not valid.\tKeep FlowDescription within 1000 characters.\n\
InvalidParameter.FlowFileIds\tThe file ids of a contract in the group are not valid.\tGive each of FlowGroupInfos one id in FileIds, from UploadFiles or CreateFileConvertTask.\n\
InvalidParameter.FlowName\tThe name of the contract is not valid.\tKeep FlowName within 200 characters; Chinese characters, letters, digits and underscores are always allowed.\n\
InvalidParameter.FlowType\tThe category of the contract is not valid.\tKeep FlowType within 200 Chinese characters, letters, digits and underscores; with a template use its category.\n\
InvalidParameter.FlowUserData\tThe data of your own that go with the contract are not valid.\tSend UserData in base64, within 20480 characters.\n\
InvalidParameter.FromSource\tThe origin of the contract (FromSource) is not valid.\tAsk the vendor's support with the RequestId: no request has a member of this name.\n\
InvalidParameter.IdCardValidityOverLimit\tThe identity document of a person has expired.\tHave that person verify with a valid document, or name another signer.\n\
InvalidParameter.InvalidChannel\tThe channel that a user came from is not correct.\tLeave Operator.Channel out.\n\
InvalidParameter.InvalidId\tAn id in the request is not valid.\tCheck the ids of contract, template, file and signers; each works only where its kind is asked for.\n\
InvalidParameter.InvalidLimit\tThe size of a page of employees is not correct.\tSet Limit of DescribeIntegrationEmployees to at most 20.\n\
InvalidParameter.InvalidMobile\tThe mobile number of somebody who takes part in the contract is not correct.\tGive a mainland number of 11 digits, without country code or blanks.\n\
InvalidParameter.InvalidName\tThe name of a person who takes part in the contract is not correct.\tGive the real name as on the identity document.\n\
InvalidParameter.InvalidOffset\tThe number of employees to skip is not correct.\tSet Offset of DescribeIntegrationEmployees to 0 up to 20000.\n\
InvalidParameter.InvalidOpenId\tThe id of an employee at the identity provider is not correct.\tGive a unique OpenId of at most 64 characters.\n\
InvalidParameter.InvalidOperatorId\tThe id of the operator is not correct.\tSet Operator.UserId to the id of an employee, as the console shows it.\n\
InvalidParameter.InvalidOrganizationId\tThe id of the company is not correct.\tCheck Agent.ProxyOrganizationId, and leave Agent out when you act for your own company.\n\
InvalidParameter.InvalidOrganizationName\tThe name of an organization is not correct.\tGive OrganizationName exactly as on the business licence.\n\
InvalidParameter.InvalidRoleId\tThe id of a role is not correct; DescribeFlowBriefs lists this although it takes none.\tCheck the roles of Operator.UserId in the console, or ask the vendor's support with the RequestId.\n\
InvalidParameter.InvalidRoleName\tThe name of a role is not correct; DescribeFlowBriefs lists this although it takes none.\tCheck the roles of Operator.UserId in the console, or ask the vendor's support with the RequestId.\n\
InvalidParameter.InvalidVerifyChannel\tThe channel for the real-name check of a signer is not correct.\tLeave VerifyChannel out, and set ApproverSignTypes instead.\n\
InvalidParameter.JumpUrl\tThe address to go to afterwards is not allowed.\tAsk the vendor's support to put the address on its whitelist; AutoJumpUrl has at most 500 characters.\n\
InvalidParameter.Keyword\tA keyword has the wrong form, or does not occur in the file.\tCheck ComponentId of controls in keyword mode; `IgnoreKeywordError` 1 in ComponentExtra lets the call go on without it.\n\
InvalidParameter.Limit\tThe size of a page is more than the action allows.\tSet Limit to at most 100 for DescribeBillUsageDetail, 200 for DescribeIntegrationRoles.\n\
InvalidParameter.MissingRequiredComponentValue\tA control that must be filled in has no value.\tSet ComponentValue of it, or let a signer fill it in through Approvers[].Components.\n\
InvalidParameter.Mobile\tA mobile number is not valid.\tCheck the number for its 11 digits, without country code or blanks.\n\
InvalidParameter.Name\tThe name of a person breaks the rules for names.\tGive the real name, without `&` and other special characters.\n\
InvalidParameter.NonsupportMobile\tA mobile number of the release agreement is empty or not valid.\tSet Mobile of each of ReleasedApprovers to the number of the person who now signs.\n\
InvalidParameter.NotifyType\tThe way to notify somebody is not supported.\tSet NotifyType of signers to SMS, EMAIL, ALL or NONE, of those who get a copy to sms or none.\n\
InvalidParameter.Offset\tThe number of roles to skip is not correct.\tSet Offset of DescribeIntegrationRoles to 0 up to 2000.\n\
InvalidParameter.OpenId\tThe OpenId of the employee to change is not correct.\tSet Employee.OpenId to the id under which the employee was entered.\n\
InvalidParameter.OrganizationName\tThe name of a company in the contract is not valid.\tGive OrganizationName as on the business licence, with full-width parentheses.\n\
InvalidParameter.ParamError\tA parameter breaks a rule of the action; the message names it.\tCorrect the member that the message names: its length, for example, or a reason that is missing.\n\
InvalidParameter.PersonAutoSignTag\tA private person signs automatically, and it is not said what for.\tSet AutoSignScene while a signer has ApproverType 7.\n\
InvalidParameter.PreReadTime\tThe time for which a signer must read the contract is not allowed.\tSet PreReadTime to 3 up to 300 seconds, or leave it out.\n\
InvalidParameter.QrEffectDay\tThe time for which the QR code works is not allowed.\tSet QrCodeExpiredOn to a moment within 365 days; QrEffectiveDay, which it replaces, takes at most 90 days.\n\
InvalidParameter.QrFlowEffectDay\tThe time for which contracts of the QR code can be signed is not allowed.\tSet FlowEffectiveDay to at most 30 days.\n\
InvalidParameter.ResourceType\tThe format of the file to convert is not allowed.\tSet ResourceType to doc, docx, xls, xlsx, jpg, jpeg, png, html, bmp or txt.\n\
InvalidParameter.RoleId\tThe role that an employee gets or loses has a wrong id.\tTake the ids of roles from DescribeIntegrationRoles.\n\
InvalidParameter.SealId\tThe id of a seal is not valid.\tTake the id from DescribeOrganizationSeals; it stands in ComponentValue of a SIGN_SEAL.\n\
InvalidParameter.Sensitive\tThe parameters hold words that are not allowed.\tReword names and texts of the request.\n\
InvalidParameter.SensitiveFileContent\tA file has content that is not allowed.\tCheck the file's content, and use another one.\n\
InvalidParameter.SignComponentType\tA signing control is of a type that is not supported so far.\tSet ComponentType in SignComponents to one of the SIGN_ types that the signer may use.\n\
InvalidParameter.SignComponents\tThe signing controls are not valid.\tCheck the members of SignComponents of each signer.\n\
InvalidParameter.Status\tA status is not correct; the actions that list this end a contract and take none.\tCheck with DescribeFlowBriefs whether the status of the contract allows it.\n\
InvalidParameter.TemplateId\tThe id of the template for the QR code is not valid.\tTake TemplateId from the console's list of templates, or from DescribeFlowTemplates.\n\
InvalidParameter.VerifyChannel\tThe way by which a signer is verified is not one that the service supports.\tLeave VerifyChannel out, or ask the vendor's support which ways there are.\n\
InvalidParameterValue\tA parameter has a value that is not allowed.\tCorrect the value that the message names, such as a missing ResourceId or a company named twice.\n\
InvalidParameterValue.InvalidMobile\tThe mobile number of the person whose signature is imported is not valid.\tSet Mobile to 11 digits, without country code or blanks.\n\
InvalidParameterValue.InvalidQuotaType\tThe kind of quota is not allowed.\tSet QuotaType to one of its listed values, or leave it out for all.\n\
InvalidParameterValue.InvalidTime\tThe period is not allowed, or a day has the wrong form.\tWrite days like 20260930, StartTime first, at most 90 days apart (DescribeBillUsageDetail: within one calendar month).\n\
InvalidParameterValue.Mask\tThe failure is one whose alarm the vendor suppresses; only the message can tell what is wrong.\tRead the message; if it does not help, ask the vendor's support with the RequestId.\n\
InvalidRequest\tThe body of the request is not well-formed multipart data.\tSend the request as JSON, or correct the parts of the body.\n\
IpInBlacklist\tThe IP address that the request comes from is on a list of blocked addresses.\tCall from another address, or have this one taken off the blacklist.\n\
IpNotInWhitelist\tThe IP address that the request comes from is not on the list of allowed addresses.\tCall from an address on the whitelist, or add this one to it.\n\
LimitExceeded\tA quota is exceeded.\tKeep to the limits of the action, or ask the vendor's support for a larger quota.\n\
LimitExceeded.ProxyOrganizationOperator\tMore employees are entered than allowed.\tEnter at most 200 Employees in a call; if it still fails, ask the vendor's support for the limit.\n\
MissingParameter\tA parameter that is needed is missing.\tSet the member that the message names.\n\
MissingParameter.ApproverMobile\tA signer has no mobile number.\tSet ApproverMobile, or UserId for an employee of your own company.\n\
MissingParameter.ApproverName\tA signer has no name.\tSet ApproverName, or UserId for an employee of your own company.\n\
MissingParameter.ApproverOrganizationInfo\tA company signs, but it is not named.\tSet OrganizationName of each signer that is a company.\n\
MissingParameter.ApproverRole\tA signer has no role in the contract.\tGive each signer its role: with a template the RecipientId, in a receipt ApproverRole.\n\
MissingParameter.ApproverSignComponent\tA signer has no settings of what to sign.\tSet SignComponents of each signer, or SignBeanTag 1 of CreateFlowByFiles; with a template set them there.\n\
MissingParameter.AuthCode\tThe authorization code is empty.\tSet AuthCode to the code that came with the jump to your mini-program.\n\
MissingParameter.CancelReason\tThe reason for cancelling is missing.\tSet CancelMessage.\n\
MissingParameter.Field\tThe settings of a form field were not found.\tCheck that ComponentName of each control in field mode is the name of a form field in the PDF.\n\
MissingParameter.FileNames\tThe name of the file is empty.\tGive one name that is not empty in FileNames of CreateDocument.\n\
MissingParameter.FlowApprover\tThe contract has no signers.\tSet Approvers, or OpenDynamicSignFlow of CreateFlowByFiles to add them later.\n\
MissingParameter.FlowId\tThe id of the contract is missing.\tSet FlowId, or FlowIds where the action takes several.\n\
MissingParameter.KeyWord\tThe settings of a keyword were not found.\tSet ComponentId of each control in keyword mode to words that stand in the text of the PDF.\n\
MissingParameter.OrgNameOrUniformSocialCreditCode\tNeither the name nor the credit code of the company is given.\tSet OrganizationName or UniformSocialCreditCode.\n\
MissingParameter.OrganizationId\tThe id of a company is missing; the actions that list this do not take one.\tCheck that Operator.UserId is an employee of your company; otherwise ask the vendor's support with the RequestId.\n\
MissingParameter.QrCodeId\tThe id of the QR code is missing.\tSet QrCodeId to the one that CreateMultiFlowSignQRCode gave.\n\
MissingParameter.Recipient\tA signer of the template is missing.\tGive a signer for each role of the template, with the RecipientId from DescribeFlowTemplates.\n\
MissingParameter.ResourceId\tThe id of the file is missing.\tSet FileIds to the id that UploadFiles or CreateFileConvertTask gave.\n\
MissingParameter.ResourceName\tThe name of the file to convert is missing.\tSet ResourceName, with the ending of the format.\n\
MissingParameter.ServerSignSealId\tA company signs automatically, but its seal is not named.\tSet ComponentValue of each of its SIGN_SEAL controls to a SealId; with a template use FormFields of CreateDocument.\n\
MissingParameter.SignComponents\tThe signing controls are missing.\tSet SignComponents of each signer; with a template place them there.\n\
MissingParameter.UserId\tThe id of a user is missing.\tSet Operator.UserId to the id of an employee, as the console shows it.\n\
NoSuchProduct\tThere is no product of this name.\tCheck the host of the request, and the service name that it is signed for.\n\
NoSuchVersion\tThe service has no API of this version.\tCheck the version that is sent in X-TC-Version.\n\
OperationDenied\tThe operation was refused for a reason that only the message tells.\tRead the message, which tells for example that a value is not supported, and correct the request or the state.\n\
OperationDenied.AlreadyHas\tThe user has already created these data, so the call need not be repeated.\tUse what exists: DescribeOrganizationSeals lists the seals.\n\
OperationDenied.ApproverNoMatchTemplate\tThe signers do not fit those of the template.\tGive the signers in the number, order and kinds of the template, as DescribeFlowTemplates tells them.\n\
OperationDenied.ApproverRepeat\tThe same signer occurs twice.\tName each signer once; ask the vendor's support when a signer may occur again.\n\
OperationDenied.AuthCodeInvalid\tThe authorization code no longer works, or is wrong.\tHave the person jump to your mini-program again for a new AuthCode; each can be asked for once.\n\
OperationDenied.BatchCancelForbid\tThese contracts cannot be cancelled together.\tCheck the status of each of FlowIds, and leave out those that cannot be cancelled.\n\
OperationDenied.BranchSendFlowToParentNotAllow\tA subsidiary cannot start a contract with its own parent company.\tLet another company start the contract, or take the parent company out of the signers.\n\
OperationDenied.CcForbid\tCopies are not supported at present.\tLeave CcInfos out, as in groups of contracts, or ask the vendor's support.\n\
OperationDenied.CcUserRepeat\tThe same person would get a copy twice.\tName each person once in CcInfos.\n\
OperationDenied.DocumentNoAvailable\tThe document of the contract is not ready yet.\tCall StartFlow again some seconds later, or after the callback about the document, but within 5 minutes of CreateDocument.\n\
OperationDenied.ErrNoResourceAccess\tThe company has no right to use what the request names.\tCheck that the ids belong to the company; for a subsidiary set Agent.ProxyOrganizationId.\n\
OperationDenied.ErrNoSupportIndividualHasOrganizationName\tA signer who is a private person has the name of a company.\tLeave OrganizationName out for private persons, or choose the ApproverType of a company.\n\
OperationDenied.FileDeleted\tThe file has been deleted.\tUpload the file again for a new contract; for an existing one ask the vendor's support.\n\
OperationDenied.FileNoMatchResource\tThe names of the files do not fit the files in number or order.\tGive as many FileNames as files: contracts have one.\n\
OperationDenied.FlowCancelForbid\tThe contract cannot be cancelled.\tCheck its status with DescribeFlowBriefs, that it belongs to the company, and the rights of the operator.\n\
OperationDenied.FlowHasStarted\tThe contract was already started.\tDo not start it again; DescribeFlowBriefs tells how far it is.\n\
OperationDenied.FlowHasTerminated\tThe contract has already ended.\tLook at its status with DescribeFlowBriefs; start a new contract if one is still needed.\n\
OperationDenied.FlowNoNeedReview\tThe contract does not need a review.\tStart it without one, or ask for it when the contract is made, by NeedSignReview or Workflow of CreateFlow.\n\
OperationDenied.FlowStatusForbid\tThe status of the contract does not allow this.\tLook at it with DescribeFlowBriefs; evidence reports need a contract that all have signed (status 4).\n\
OperationDenied.Forbid\tThis operation is forbidden.\tCheck the rights of the operator, and the host: only UploadFiles goes to file.ess.tencent.cn.\n\
OperationDenied.InvalidApproverAge\tA signer's age does not allow signing here.\tName another signer; ModifyExtendedService with AGE_LIMIT_EXPANSION allows a wider range of ages.\n\
OperationDenied.LicenseHasExpired\tThe licence of the subsidiary has expired.\tAsk the vendor how to renew the licence of the subsidiary.\n\
OperationDenied.ManyResourceId\tMore files are given than allowed.\tGive one id in FileIds.\n\
OperationDenied.NoApiAuth\tThe caller has no right to call this API.\tGive the role of Operator.UserId the right to call it, in the console, or ask the vendor's support.\n\
OperationDenied.NoApproverMobileCheckPermission\tThere is no permission for viewing by mobile number.\tIf ApproverVerifyType is MobileCheck, switch MOBILE_CHECK_APPROVER on with ModifyExtendedService, or use VerifyCheck.\n\
OperationDenied.NoFlowPermission\tThe operator has no right to this contract.\tName an operator who may use the contract, or grant the right in the console.\n\
OperationDenied.NoIdentityVerify\tA person has not passed real-name verification.\tHave the operator (Operator.UserId), or whoever is meant, verify the identity at the service.\n\
OperationDenied.NoLogin\tThe user is not logged in.\tCheck Operator.UserId, and have that person log in to the service first.\n\
OperationDenied.NoOpenServerSign\tThe company that is to sign automatically has not switched automatic signing on.\tHave it do so, with ModifyExtendedService (OPEN_SERVER_SIGN) for the own company, or take ApproverType 0.\n\
OperationDenied.NoPermissionUseResource\tThe operator has no right to use the file.\tCheck that the id is still valid (one hour from upload by default) and that the file belongs to the company.\n\
OperationDenied.NoPermissionUseServerSignSeal\tThe seal cannot be used for automatic signing.\tCheck that the seal is in use, and grant its use with CreateSealPolicy or in the console.\n\
OperationDenied.NoQuota\tThe company has no quota left.\tLook at the quota with DescribeBillUsage or in the console, and buy more.\n\
OperationDenied.NoSupportComponentType\tA control is of a type that is not supported here.\tPut SIGN_ types into SignComponents and all others into Components; ask the vendor's support for other types.\n\
OperationDenied.NoSupportJumpPage\tThe link cannot open this page.\tSet PathType to 1 or 3 with EndPoint APP, or choose another EndPoint.\n\
OperationDenied.NoVerify\tReal-name verification is not finished.\tHave the operator and the company finish the verification before the QR code is made.\n\
OperationDenied.NotBelongSuperAdminOrLegalPerson\tThe operator is neither the super administrator nor the legal representative of the company.\tSet Operator.UserId to one of these two.\n\
OperationDenied.NotFoundLicense\tThere is no licence that can be used.\tCheck the licences of the company and of the subsidiary in Agent in the console, or ask the vendor about them.\n\
OperationDenied.NotInAutoSignWhiteList\tThe company is not on the whitelist for automatic signing by persons.\tAsk the vendor's support to open it.\n\
OperationDenied.OperatorHasNoPermission\tThe operator lacks the rights for this.\tGrant the role of Operator.UserId the right in the console, or name another operator.\n\
OperationDenied.OrgUniformSocialCreditCodeErr\tNo company was found for this unified social credit code.\tCheck the credit code against the business licence.\n\
OperationDenied.OrganizationClosing\tThe company is being deregistered.\t\n\
OperationDenied.OrganizationNotActivated\tThe company is not activated.\tHave the company finish its activation; a subsidiary by CreateIntegrationSubOrganizationActiveRecord.\n\
OperationDenied.OutQueryLimit\tQueries come more often than allowed.\tWait, then query less often; ask the vendor's support for the limits.\n\
OperationDenied.OverSeaForbid\tUsers from outside mainland China are not supported at present.\tAsk the vendor's support; for residents of Hong Kong, Macao and Taiwan see OVERSEA_SIGN of ModifyExtendedService.\n\
OperationDenied.PayDeadline\tThe order to be paid has timed out.\tMake a new order, or ask the vendor's support.\n\
OperationDenied.PersonHasNoSignature\tThe person has no signature that can be used.\tHave the person set one up at the service.\n\
OperationDenied.PersonNoOpenServerSign\tThe person has not switched automatic signing on, or switched it off again.\tAsk DescribeUserAutoSignStatus, and send the person a link of CreateUserAutoSignEnableUrl.\n\
OperationDenied.PersonServerSignForbid\tThe private person may not sign automatically.\tCheck the signers of ApproverType 7, or let them sign by hand (ApproverType 1).\n\
OperationDenied.ProveNoQuota\tThere is no quota left for evidence reports.\tBuy a package of evidence reports.\n\
OperationDenied.QrHasExpire\tThe QR code has expired.\tMake another with CreateMultiFlowSignQRCode if it is still needed; there is nothing to cancel.\n\
OperationDenied.QrInvalid\tThe QR code does not work any more, as when it was cancelled already.\tCheck QrCodeId; a code that was cancelled needs no other call.\n\
OperationDenied.RequiredComponentNotFill\tNothing is given to fill a required control with.\tSet ComponentValue of every control with ComponentRequired.\n\
OperationDenied.ServerSignNoAllowComponent\tA signer who signs automatically has controls to fill in.\tTake them out of the template or the request, or give them to the initiator.\n\
OperationDenied.ServerSignNoSupportSignature\tA signer who signs automatically cannot put a handwritten signature.\tUse SIGN_SEAL with the id of a seal in its place.\n\
OperationDenied.SubOrgNotJoin\tThe subsidiary has not joined the group yet.\tCheck Agent.ProxyOrganizationId, or invite the company with CreateOrganizationGroupInvitationLink.\n\
OperationDenied.UserNoAudit\tThe user's application to join the company as an employee is still under review.\tHave the company approve the application first.\n\
OperationDenied.UserNotInOrganization\tThe user does not belong to the company.\tSet Operator.UserId to an employee of this company, or Agent.ProxyOrganizationId to that of the user.\n\
OperationDenied.WhiteListForbid\tThe feature is open only to companies on a whitelist.\tAsk the vendor's support to open it for the company.\n\
RequestLimitExceeded\tRequests come faster than the limit allows.\tWait, then send it again more slowly; it was not carried out.\n\
RequestLimitExceeded.GlobalRegionUinLimitExceeded\tThe main account sends more requests than its limit across regions allows.\tWait and send it again; slow down all programs of the account, in every region.\n\
RequestLimitExceeded.IPLimitExceeded\tMore requests come from this IP address than its limit allows.\tWait and send it again; slow down all programs behind this address.\n\
RequestLimitExceeded.UinLimitExceeded\tThe main account sends more requests than its own limit allows.\tWait and send it again; slow down all programs that use keys of the account.\n\
RequestSizeLimitExceeded\tThe request is too large.\tSend less at once; a request signed with TC3-HMAC-SHA256 may have 10 MB unless the action's documentation says otherwise.\n\
ResourceInUse\tWhat the request needs is in use.\tLook whether the contract was made or started before sending it again.\n\
ResourceInsufficient\tThere are not enough resources for the request.\tLook whether it took effect before sending it again.\n\
ResourceNotFound\tWhat the request names does not exist, or is out of the operator's reach.\tCheck the ids in the request, and the rights of the operator to them.\n\
ResourceNotFound.Application\tThe application does not exist or was deleted.\tCheck Agent.AppId and ApplicationId, or leave them out.\n\
ResourceNotFound.AuthActiveOrganization\tThe company has not finished verification and activation.\tCheck its state with DescribeOrganizationVerifyStatus (own) or DescribeOrganizationAuthStatus, or ask the vendor's support.\n\
ResourceNotFound.Document\tThe document of the contract was not found.\tCheck FlowId, and that CreateDocument made its document.\n\
ResourceNotFound.ErrNotExistRole\tThe role of the user was not found.\tCheck in the console which roles the employee has.\n\
ResourceNotFound.Flow\tThe contract was not found.\tCheck FlowId; the ids of previews and groups are not ids of contracts.\n\
ResourceNotFound.FlowApprover\tThe signer does not exist in the contract.\tCheck the signers against DescribeFlowInfo.\n\
ResourceNotFound.NotExistApplication\tThere is no such application.\tCheck Agent.AppId, or leave it out.\n\
ResourceNotFound.NotExistDocument\tThere is no such document.\tCheck the id of the document.\n\
ResourceNotFound.NotExistFlow\tThere is no such contract.\tCheck FlowId, and Agent.ProxyOrganizationId if the contract belongs to a subsidiary.\n\
ResourceNotFound.NotExistResource\tWhat the request refers to, such as a file, does not exist.\tCheck the id, and that it has not expired.\n\
ResourceNotFound.NotExistTemplate\tThere is no such template.\tCheck TemplateId against DescribeFlowTemplates.\n\
ResourceNotFound.Organization\tThe company does not exist or is not verified.\tCheck OrganizationName, or have the company verified first.\n\
ResourceNotFound.QrInfo\tThe QR code does not exist.\tCheck QrCodeId against the answer of CreateMultiFlowSignQRCode.\n\
ResourceNotFound.Resource\tThe file was not found.\tCheck that its upload was finished and that its id still works: one hour by default.\n\
ResourceNotFound.SuperAdmin\tThe company's super administrator was not found.\tCheck the verification of the company in the console.\n\
ResourceNotFound.Template\tThe template was not found.\tCheck TemplateId and the settings of the template in the console.\n\
ResourceNotFound.Url\tThere is no link.\tAsk again when the report is ready, best 24 hours after it was ordered, and check ReportId.\n\
ResourceNotFound.User\tThe user or employee was not found.\tCheck the UserId, against DescribeIntegrationEmployees for employees.\n\
ResourceNotFound.VerifyUser\tThe user or employee is not verified by real name.\tHave the person verify first, or name one who is verified.\n\
ResourceNotFound.WeWorkUser\tNone of those who must approve is verified by real name in WeCom.\tHave an approver verify in WeCom.\n\
ResourceUnavailable\tWhat the request names cannot be used.\tCheck its state; then try a read again later, a write after looking whether it took effect.\n\
ResponseSizeLimitExceeded\tThe answer would be too large.\tAsk for less at once, by a smaller Limit or fewer ids.\n\
ServiceUnavailable\tThe service is out of order for the moment.\tTry a read again later; after a write, look whether it took effect before sending it again.\n\
UnauthorizedOperation\tThe caller is not authorized for this.\tGrant the operator's role the right to call the action and to use the data it names, in the console.\n\
UnauthorizedOperation.NoPermissionFeature\tThe company's edition of the service does not include this action.\tUpgrade the edition in the console; use by API needs the professional or the flagship edition.\n\
UnknownParameter\tThe request has a parameter that the service does not know.\tLeave out what the action does not document.\n\
UnsupportedOperation\tThe operation is not supported.\t\n\
UnsupportedProtocol\tThe request uses another HTTP method or scheme than is taken: only GET and POST are.\tSend the request by POST over HTTPS.\n\
UnsupportedRegion\tThe action does not exist in the region that was sent.\tLeave the region out, or send one that the service has.\n\
",
);
