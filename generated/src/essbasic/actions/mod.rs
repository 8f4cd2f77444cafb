// Generated from schema/essbasic/2021-05-26/actions/ by cargo xtask generate.
// Do not edit: change the schema and run the command again.

mod archive_dynamic_flow;
mod cancel_organization_flows;
mod channel_batch_cancel_flows;
mod channel_cancel_flow;
mod channel_cancel_multi_flow_sign_qr_code;
mod channel_cancel_user_auto_sign_enable_url;
mod channel_create_batch_cancel_flow_url;
mod channel_create_batch_quick_sign_url;
mod channel_create_batch_sign_url;
mod channel_create_bound_flows;
mod channel_create_dynamic_flow_approver;
mod channel_create_embed_web_url;
mod channel_create_flow_approvers;
mod channel_create_flow_by_files;
mod channel_create_flow_group_by_files;
mod channel_create_flow_group_by_templates;
mod channel_create_flow_reminds;
mod channel_create_flow_sign_review;
mod channel_create_flow_sign_url;
mod channel_create_multi_flow_sign_qr_code;
mod channel_create_organization_batch_sign_url;
mod channel_create_organization_modify_qr_code;
mod channel_create_prepare_flow;
mod channel_create_prepare_flow_group;
mod channel_create_prepared_personal_esign;
mod channel_create_release_flow;
mod channel_create_role;
mod channel_create_seal_policy;
mod channel_create_user_auto_sign_enable_url;
mod channel_create_user_auto_sign_seal_url;
mod channel_create_user_roles;
mod channel_create_web_theme_config;
mod channel_delete_role;
mod channel_delete_role_users;
mod channel_delete_seal_policies;
mod channel_describe_account_bill_detail;
mod channel_describe_bill_usage_detail;
mod channel_describe_employees;
mod channel_describe_flow_components;
mod channel_describe_organization_seals;
mod channel_describe_roles;
mod channel_describe_sign_face_video;
mod channel_describe_user_auto_sign_status;
mod channel_disable_user_auto_sign;
mod channel_modify_role;
mod channel_renew_auto_sign_license;
mod channel_update_seal_status;
mod channel_verify_pdf;
mod create_batch_admin_change_invitations;
mod create_batch_admin_change_invitations_url;
mod create_batch_init_organization_url;
mod create_batch_organization_authorization_url;
mod create_batch_organization_registration_tasks;
mod create_channel_flow_evidence_report;
mod create_channel_organization_info_change_url;
mod create_channel_sub_organization_active;
mod create_close_organization_url;
mod create_console_login_url;
mod create_employee_change_url;
mod create_employee_qualification_seal_qr_code;
mod create_file_convert_task;
mod create_flow_blockchain_evidence_url;
mod create_flow_forwards;
mod create_flow_group_sign_review;
mod create_flows_by_templates;
mod create_legal_seal_qr_code;
mod create_modify_admin_authorization_url;
mod create_organization_auth_file;
mod create_partner_auto_sign_auth_url;
mod create_person_auth_certificate_image;
mod create_request_with_encryption;
mod create_seal_by_image;
mod create_sign_urls;
mod delete_organization_authorizations;
mod describe_batch_organization_registration_tasks;
mod describe_batch_organization_registration_urls;
mod describe_cancel_flows_task;
mod describe_channel_flow_evidence_report;
mod describe_channel_organizations;
mod describe_channel_seal_policy_workflow_url;
mod describe_extended_service_auth_detail;
mod describe_extended_service_auth_info;
mod describe_file_convert_task;
mod describe_flow_detail_info;
mod describe_resource_urls_by_flows;
mod describe_templates;
mod describe_usage;
mod describe_user_flow_type;
mod get_download_flow_url;
mod modify_extended_service;
mod modify_flow_deadline;
mod modify_organization_business_info;
mod modify_partner_auto_sign_auth_url;
mod operate_channel_template;
mod operate_template;
mod prepare_flows;
mod sync_proxy_organization;
mod sync_proxy_organization_operators;
mod upload_files;

pub use archive_dynamic_flow::{ArchiveDynamicFlowRequest, ArchiveDynamicFlowResponse};
pub use cancel_organization_flows::{
    CancelOrganizationFlowsRequest, CancelOrganizationFlowsResponse,
};
pub use channel_batch_cancel_flows::{
    ChannelBatchCancelFlowsRequest, ChannelBatchCancelFlowsResponse,
};
pub use channel_cancel_flow::{ChannelCancelFlowRequest, ChannelCancelFlowResponse};
pub use channel_cancel_multi_flow_sign_qr_code::{
    ChannelCancelMultiFlowSignQRCodeRequest, ChannelCancelMultiFlowSignQRCodeResponse,
};
pub use channel_cancel_user_auto_sign_enable_url::{
    ChannelCancelUserAutoSignEnableUrlRequest, ChannelCancelUserAutoSignEnableUrlResponse,
};
pub use channel_create_batch_cancel_flow_url::{
    ChannelCreateBatchCancelFlowUrlRequest, ChannelCreateBatchCancelFlowUrlResponse,
};
pub use channel_create_batch_quick_sign_url::{
    ChannelCreateBatchQuickSignUrlRequest, ChannelCreateBatchQuickSignUrlResponse,
};
pub use channel_create_batch_sign_url::{
    ChannelCreateBatchSignUrlRequest, ChannelCreateBatchSignUrlResponse,
};
pub use channel_create_bound_flows::{
    ChannelCreateBoundFlowsRequest, ChannelCreateBoundFlowsResponse,
};
pub use channel_create_dynamic_flow_approver::{
    ChannelCreateDynamicFlowApproverRequest, ChannelCreateDynamicFlowApproverResponse,
};
pub use channel_create_embed_web_url::{
    ChannelCreateEmbedWebUrlRequest, ChannelCreateEmbedWebUrlResponse,
};
pub use channel_create_flow_approvers::{
    ChannelCreateFlowApproversRequest, ChannelCreateFlowApproversResponse,
};
pub use channel_create_flow_by_files::{
    ChannelCreateFlowByFilesRequest, ChannelCreateFlowByFilesResponse,
};
pub use channel_create_flow_group_by_files::{
    ChannelCreateFlowGroupByFilesRequest, ChannelCreateFlowGroupByFilesResponse,
};
pub use channel_create_flow_group_by_templates::{
    ChannelCreateFlowGroupByTemplatesRequest, ChannelCreateFlowGroupByTemplatesResponse,
};
pub use channel_create_flow_reminds::{
    ChannelCreateFlowRemindsRequest, ChannelCreateFlowRemindsResponse,
};
pub use channel_create_flow_sign_review::{
    ChannelCreateFlowSignReviewRequest, ChannelCreateFlowSignReviewResponse,
};
pub use channel_create_flow_sign_url::{
    ChannelCreateFlowSignUrlRequest, ChannelCreateFlowSignUrlResponse,
};
pub use channel_create_multi_flow_sign_qr_code::{
    ChannelCreateMultiFlowSignQRCodeRequest, ChannelCreateMultiFlowSignQRCodeResponse,
};
pub use channel_create_organization_batch_sign_url::{
    ChannelCreateOrganizationBatchSignUrlRequest,
    ChannelCreateOrganizationBatchSignUrlResponse,
};
pub use channel_create_organization_modify_qr_code::{
    ChannelCreateOrganizationModifyQrCodeRequest,
    ChannelCreateOrganizationModifyQrCodeResponse,
};
pub use channel_create_prepare_flow::{
    ChannelCreatePrepareFlowRequest, ChannelCreatePrepareFlowResponse,
};
pub use channel_create_prepare_flow_group::{
    ChannelCreatePrepareFlowGroupRequest, ChannelCreatePrepareFlowGroupResponse,
};
pub use channel_create_prepared_personal_esign::{
    ChannelCreatePreparedPersonalEsignRequest, ChannelCreatePreparedPersonalEsignResponse,
};
pub use channel_create_release_flow::{
    ChannelCreateReleaseFlowRequest, ChannelCreateReleaseFlowResponse,
};
pub use channel_create_role::{ChannelCreateRoleRequest, ChannelCreateRoleResponse};
pub use channel_create_seal_policy::{
    ChannelCreateSealPolicyRequest, ChannelCreateSealPolicyResponse,
};
pub use channel_create_user_auto_sign_enable_url::{
    ChannelCreateUserAutoSignEnableUrlRequest, ChannelCreateUserAutoSignEnableUrlResponse,
};
pub use channel_create_user_auto_sign_seal_url::{
    ChannelCreateUserAutoSignSealUrlRequest, ChannelCreateUserAutoSignSealUrlResponse,
};
pub use channel_create_user_roles::{
    ChannelCreateUserRolesRequest, ChannelCreateUserRolesResponse,
};
pub use channel_create_web_theme_config::{
    ChannelCreateWebThemeConfigRequest, ChannelCreateWebThemeConfigResponse,
};
pub use channel_delete_role::{ChannelDeleteRoleRequest, ChannelDeleteRoleResponse};
pub use channel_delete_role_users::{
    ChannelDeleteRoleUsersRequest, ChannelDeleteRoleUsersResponse,
};
pub use channel_delete_seal_policies::{
    ChannelDeleteSealPoliciesRequest, ChannelDeleteSealPoliciesResponse,
};
pub use channel_describe_account_bill_detail::{
    ChannelDescribeAccountBillDetailRequest, ChannelDescribeAccountBillDetailResponse,
};
pub use channel_describe_bill_usage_detail::{
    ChannelDescribeBillUsageDetailRequest, ChannelDescribeBillUsageDetailResponse,
};
pub use channel_describe_employees::{
    ChannelDescribeEmployeesRequest, ChannelDescribeEmployeesResponse,
};
pub use channel_describe_flow_components::{
    ChannelDescribeFlowComponentsRequest, ChannelDescribeFlowComponentsResponse,
};
pub use channel_describe_organization_seals::{
    ChannelDescribeOrganizationSealsRequest, ChannelDescribeOrganizationSealsResponse,
};
pub use channel_describe_roles::{
    ChannelDescribeRolesRequest, ChannelDescribeRolesResponse,
};
pub use channel_describe_sign_face_video::{
    ChannelDescribeSignFaceVideoRequest, ChannelDescribeSignFaceVideoResponse,
};
pub use channel_describe_user_auto_sign_status::{
    ChannelDescribeUserAutoSignStatusRequest, ChannelDescribeUserAutoSignStatusResponse,
};
pub use channel_disable_user_auto_sign::{
    ChannelDisableUserAutoSignRequest, ChannelDisableUserAutoSignResponse,
};
pub use channel_modify_role::{ChannelModifyRoleRequest, ChannelModifyRoleResponse};
pub use channel_renew_auto_sign_license::{
    ChannelRenewAutoSignLicenseRequest, ChannelRenewAutoSignLicenseResponse,
};
pub use channel_update_seal_status::{
    ChannelUpdateSealStatusRequest, ChannelUpdateSealStatusResponse,
};
pub use channel_verify_pdf::{ChannelVerifyPdfRequest, ChannelVerifyPdfResponse};
pub use create_batch_admin_change_invitations::{
    CreateBatchAdminChangeInvitationsRequest, CreateBatchAdminChangeInvitationsResponse,
};
pub use create_batch_admin_change_invitations_url::{
    CreateBatchAdminChangeInvitationsUrlRequest,
    CreateBatchAdminChangeInvitationsUrlResponse,
};
pub use create_batch_init_organization_url::{
    CreateBatchInitOrganizationUrlRequest, CreateBatchInitOrganizationUrlResponse,
};
pub use create_batch_organization_authorization_url::{
    CreateBatchOrganizationAuthorizationUrlRequest,
    CreateBatchOrganizationAuthorizationUrlResponse,
};
pub use create_batch_organization_registration_tasks::{
    CreateBatchOrganizationRegistrationTasksRequest,
    CreateBatchOrganizationRegistrationTasksResponse,
};
pub use create_channel_flow_evidence_report::{
    CreateChannelFlowEvidenceReportRequest, CreateChannelFlowEvidenceReportResponse,
};
pub use create_channel_organization_info_change_url::{
    CreateChannelOrganizationInfoChangeUrlRequest,
    CreateChannelOrganizationInfoChangeUrlResponse,
};
pub use create_channel_sub_organization_active::{
    CreateChannelSubOrganizationActiveRequest, CreateChannelSubOrganizationActiveResponse,
};
pub use create_close_organization_url::{
    CreateCloseOrganizationUrlRequest, CreateCloseOrganizationUrlResponse,
};
pub use create_console_login_url::{
    CreateConsoleLoginUrlRequest, CreateConsoleLoginUrlResponse,
};
pub use create_employee_change_url::{
    CreateEmployeeChangeUrlRequest, CreateEmployeeChangeUrlResponse,
};
pub use create_employee_qualification_seal_qr_code::{
    CreateEmployeeQualificationSealQrCodeRequest,
    CreateEmployeeQualificationSealQrCodeResponse,
};
pub use create_file_convert_task::{
    CreateFileConvertTaskRequest, CreateFileConvertTaskResponse,
};
pub use create_flow_blockchain_evidence_url::{
    CreateFlowBlockchainEvidenceUrlRequest, CreateFlowBlockchainEvidenceUrlResponse,
};
pub use create_flow_forwards::{CreateFlowForwardsRequest, CreateFlowForwardsResponse};
pub use create_flow_group_sign_review::{
    CreateFlowGroupSignReviewRequest, CreateFlowGroupSignReviewResponse,
};
pub use create_flows_by_templates::{
    CreateFlowsByTemplatesRequest, CreateFlowsByTemplatesResponse,
};
pub use create_legal_seal_qr_code::{
    CreateLegalSealQrCodeRequest, CreateLegalSealQrCodeResponse,
};
pub use create_modify_admin_authorization_url::{
    CreateModifyAdminAuthorizationUrlRequest, CreateModifyAdminAuthorizationUrlResponse,
};
pub use create_organization_auth_file::{
    CreateOrganizationAuthFileRequest, CreateOrganizationAuthFileResponse,
};
pub use create_partner_auto_sign_auth_url::{
    CreatePartnerAutoSignAuthUrlRequest, CreatePartnerAutoSignAuthUrlResponse,
};
pub use create_person_auth_certificate_image::{
    CreatePersonAuthCertificateImageRequest, CreatePersonAuthCertificateImageResponse,
};
pub use create_request_with_encryption::{
    CreateRequestWithEncryptionRequest, CreateRequestWithEncryptionResponse,
};
pub use create_seal_by_image::{CreateSealByImageRequest, CreateSealByImageResponse};
pub use create_sign_urls::{CreateSignUrlsRequest, CreateSignUrlsResponse};
pub use delete_organization_authorizations::{
    DeleteOrganizationAuthorizationsRequest, DeleteOrganizationAuthorizationsResponse,
};
pub use describe_batch_organization_registration_tasks::{
    DescribeBatchOrganizationRegistrationTasksRequest,
    DescribeBatchOrganizationRegistrationTasksResponse,
};
pub use describe_batch_organization_registration_urls::{
    DescribeBatchOrganizationRegistrationUrlsRequest,
    DescribeBatchOrganizationRegistrationUrlsResponse,
};
pub use describe_cancel_flows_task::{
    DescribeCancelFlowsTaskRequest, DescribeCancelFlowsTaskResponse,
};
pub use describe_channel_flow_evidence_report::{
    DescribeChannelFlowEvidenceReportRequest, DescribeChannelFlowEvidenceReportResponse,
};
pub use describe_channel_organizations::{
    DescribeChannelOrganizationsRequest, DescribeChannelOrganizationsResponse,
};
pub use describe_channel_seal_policy_workflow_url::{
    DescribeChannelSealPolicyWorkflowUrlRequest,
    DescribeChannelSealPolicyWorkflowUrlResponse,
};
pub use describe_extended_service_auth_detail::{
    DescribeExtendedServiceAuthDetailRequest, DescribeExtendedServiceAuthDetailResponse,
};
pub use describe_extended_service_auth_info::{
    DescribeExtendedServiceAuthInfoRequest, DescribeExtendedServiceAuthInfoResponse,
};
pub use describe_file_convert_task::{
    DescribeFileConvertTaskRequest, DescribeFileConvertTaskResponse,
};
pub use describe_flow_detail_info::{
    DescribeFlowDetailInfoRequest, DescribeFlowDetailInfoResponse,
};
pub use describe_resource_urls_by_flows::{
    DescribeResourceUrlsByFlowsRequest, DescribeResourceUrlsByFlowsResponse,
};
pub use describe_templates::{DescribeTemplatesRequest, DescribeTemplatesResponse};
pub use describe_usage::{DescribeUsageRequest, DescribeUsageResponse};
pub use describe_user_flow_type::{
    DescribeUserFlowTypeRequest, DescribeUserFlowTypeResponse,
};
pub use get_download_flow_url::{GetDownloadFlowUrlRequest, GetDownloadFlowUrlResponse};
pub use modify_extended_service::{
    ModifyExtendedServiceRequest, ModifyExtendedServiceResponse,
};
pub use modify_flow_deadline::{ModifyFlowDeadlineRequest, ModifyFlowDeadlineResponse};
pub use modify_organization_business_info::{
    ModifyOrganizationBusinessInfoRequest, ModifyOrganizationBusinessInfoResponse,
};
pub use modify_partner_auto_sign_auth_url::{
    ModifyPartnerAutoSignAuthUrlRequest, ModifyPartnerAutoSignAuthUrlResponse,
};
pub use operate_channel_template::{
    OperateChannelTemplateRequest, OperateChannelTemplateResponse,
};
pub use operate_template::{OperateTemplateRequest, OperateTemplateResponse};
pub use prepare_flows::{PrepareFlowsRequest, PrepareFlowsResponse};
pub use sync_proxy_organization::{
    SyncProxyOrganizationRequest, SyncProxyOrganizationResponse,
};
pub use sync_proxy_organization_operators::{
    SyncProxyOrganizationOperatorsRequest, SyncProxyOrganizationOperatorsResponse,
};
pub use upload_files::{UploadFilesRequest, UploadFilesResponse};

use tencent_esign_runtime::generated as rt;

/// Every action of the service, by name.
pub static ACTIONS: &[&rt::Action] = &[
    &archive_dynamic_flow::ACTION,
    &cancel_organization_flows::ACTION,
    &channel_batch_cancel_flows::ACTION,
    &channel_cancel_flow::ACTION,
    &channel_cancel_multi_flow_sign_qr_code::ACTION,
    &channel_cancel_user_auto_sign_enable_url::ACTION,
    &channel_create_batch_cancel_flow_url::ACTION,
    &channel_create_batch_quick_sign_url::ACTION,
    &channel_create_batch_sign_url::ACTION,
    &channel_create_bound_flows::ACTION,
    &channel_create_dynamic_flow_approver::ACTION,
    &channel_create_embed_web_url::ACTION,
    &channel_create_flow_approvers::ACTION,
    &channel_create_flow_by_files::ACTION,
    &channel_create_flow_group_by_files::ACTION,
    &channel_create_flow_group_by_templates::ACTION,
    &channel_create_flow_reminds::ACTION,
    &channel_create_flow_sign_review::ACTION,
    &channel_create_flow_sign_url::ACTION,
    &channel_create_multi_flow_sign_qr_code::ACTION,
    &channel_create_organization_batch_sign_url::ACTION,
    &channel_create_organization_modify_qr_code::ACTION,
    &channel_create_prepare_flow::ACTION,
    &channel_create_prepare_flow_group::ACTION,
    &channel_create_prepared_personal_esign::ACTION,
    &channel_create_release_flow::ACTION,
    &channel_create_role::ACTION,
    &channel_create_seal_policy::ACTION,
    &channel_create_user_auto_sign_enable_url::ACTION,
    &channel_create_user_auto_sign_seal_url::ACTION,
    &channel_create_user_roles::ACTION,
    &channel_create_web_theme_config::ACTION,
    &channel_delete_role::ACTION,
    &channel_delete_role_users::ACTION,
    &channel_delete_seal_policies::ACTION,
    &channel_describe_account_bill_detail::ACTION,
    &channel_describe_bill_usage_detail::ACTION,
    &channel_describe_employees::ACTION,
    &channel_describe_flow_components::ACTION,
    &channel_describe_organization_seals::ACTION,
    &channel_describe_roles::ACTION,
    &channel_describe_sign_face_video::ACTION,
    &channel_describe_user_auto_sign_status::ACTION,
    &channel_disable_user_auto_sign::ACTION,
    &channel_modify_role::ACTION,
    &channel_renew_auto_sign_license::ACTION,
    &channel_update_seal_status::ACTION,
    &channel_verify_pdf::ACTION,
    &create_batch_admin_change_invitations::ACTION,
    &create_batch_admin_change_invitations_url::ACTION,
    &create_batch_init_organization_url::ACTION,
    &create_batch_organization_authorization_url::ACTION,
    &create_batch_organization_registration_tasks::ACTION,
    &create_channel_flow_evidence_report::ACTION,
    &create_channel_organization_info_change_url::ACTION,
    &create_channel_sub_organization_active::ACTION,
    &create_close_organization_url::ACTION,
    &create_console_login_url::ACTION,
    &create_employee_change_url::ACTION,
    &create_employee_qualification_seal_qr_code::ACTION,
    &create_file_convert_task::ACTION,
    &create_flow_blockchain_evidence_url::ACTION,
    &create_flow_forwards::ACTION,
    &create_flow_group_sign_review::ACTION,
    &create_flows_by_templates::ACTION,
    &create_legal_seal_qr_code::ACTION,
    &create_modify_admin_authorization_url::ACTION,
    &create_organization_auth_file::ACTION,
    &create_partner_auto_sign_auth_url::ACTION,
    &create_person_auth_certificate_image::ACTION,
    &create_request_with_encryption::ACTION,
    &create_seal_by_image::ACTION,
    &create_sign_urls::ACTION,
    &delete_organization_authorizations::ACTION,
    &describe_batch_organization_registration_tasks::ACTION,
    &describe_batch_organization_registration_urls::ACTION,
    &describe_cancel_flows_task::ACTION,
    &describe_channel_flow_evidence_report::ACTION,
    &describe_channel_organizations::ACTION,
    &describe_channel_seal_policy_workflow_url::ACTION,
    &describe_extended_service_auth_detail::ACTION,
    &describe_extended_service_auth_info::ACTION,
    &describe_file_convert_task::ACTION,
    &describe_flow_detail_info::ACTION,
    &describe_resource_urls_by_flows::ACTION,
    &describe_templates::ACTION,
    &describe_usage::ACTION,
    &describe_user_flow_type::ACTION,
    &get_download_flow_url::ACTION,
    &modify_extended_service::ACTION,
    &modify_flow_deadline::ACTION,
    &modify_organization_business_info::ACTION,
    &modify_partner_auto_sign_auth_url::ACTION,
    &operate_channel_template::ACTION,
    &operate_template::ACTION,
    &prepare_flows::ACTION,
    &sync_proxy_organization::ACTION,
    &sync_proxy_organization_operators::ACTION,
    &upload_files::ACTION,
];
