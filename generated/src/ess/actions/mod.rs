// Generated from schema/ess/2020-11-11/actions/ by cargo xtask generate.
// Do not edit: change the schema and run the command again.

mod archive_dynamic_flow;
mod bind_employee_user_id_with_client_open_id;
mod cancel_flow;
mod cancel_multi_flow_sign_qr_code;
mod cancel_organization_flows;
mod cancel_user_auto_sign_enable_url;
mod create_archive_flow_task;
mod create_batch_admin_change_invitations;
mod create_batch_admin_change_invitations_url;
mod create_batch_cancel_flow_url;
mod create_batch_contract_review_task;
mod create_batch_information_extraction_task;
mod create_batch_init_organization_url;
mod create_batch_organization_authorization_url;
mod create_batch_organization_registration_tasks;
mod create_batch_quick_sign_url;
mod create_batch_sign_url;
mod create_contract_comparison_task;
mod create_contract_diff_task_web_url;
mod create_contract_review_checklist_web_url;
mod create_contract_review_web_url;
mod create_convert_task_api;
mod create_digital_data_sign;
mod create_document;
mod create_draft_contract_by_prompts_task;
mod create_dynamic_flow_approver;
mod create_embed_web_url;
mod create_employee_change_url;
mod create_employee_qualification_seal_qr_code;
mod create_extended_service_auth_infos;
mod create_file_convert_task;
mod create_file_counter_sign;
mod create_flow;
mod create_flow_approvers;
mod create_flow_blockchain_evidence_url;
mod create_flow_by_files;
mod create_flow_evidence_report;
mod create_flow_forwards;
mod create_flow_group_by_files;
mod create_flow_group_by_templates;
mod create_flow_group_reminds;
mod create_flow_group_sign_review;
mod create_flow_reminds;
mod create_flow_sign_review;
mod create_flow_sign_url;
mod create_information_extraction_web_url;
mod create_integration_department;
mod create_integration_employees;
mod create_integration_role;
mod create_integration_sub_organization_active_record;
mod create_integration_user_roles;
mod create_legal_seal_qr_code;
mod create_lm_information_extraction_task_field_feedback;
mod create_mini_app_prepare_flow;
mod create_modify_admin_authorization_url;
mod create_multi_flow_sign_qr_code;
mod create_organization_auth_file;
mod create_organization_auth_url;
mod create_organization_batch_sign_url;
mod create_organization_group_invitation_link;
mod create_organization_info_change_url;
mod create_partner_authorization_link;
mod create_partner_auto_sign_auth_url;
mod create_person_auth_certificate_image;
mod create_prepare_flow;
mod create_prepare_flow_group;
mod create_prepared_personal_esign;
mod create_release_flow;
mod create_request_with_encryption;
mod create_risk_identification_task_feedback;
mod create_scheme_url;
mod create_seal;
mod create_seal_policy;
mod create_single_sign_on_employees;
mod create_user_auto_sign_enable_url;
mod create_user_auto_sign_seal_url;
mod create_user_mobile_change_url;
mod create_user_name_change_url;
mod create_user_verify_url;
mod create_web_theme_config;
mod delete_extended_service_auth_infos;
mod delete_integration_department;
mod delete_integration_employees;
mod delete_integration_role_users;
mod delete_organization_authorizations;
mod delete_seal_policies;
mod delete_single_sign_on_employees;
mod describe_archive_flow_task;
mod describe_batch_organization_registration_tasks;
mod describe_batch_organization_registration_urls;
mod describe_bill_usage;
mod describe_bill_usage_detail;
mod describe_cancel_flows_task;
mod describe_contract_comparison_task;
mod describe_contract_diff_task_web_url;
mod describe_contract_review_checklist;
mod describe_contract_review_checklist_web_url;
mod describe_contract_review_checklists_web_url;
mod describe_contract_review_marked_risk_export_task;
mod describe_contract_review_task;
mod describe_contract_review_task_list_web_url;
mod describe_contract_review_web_url;
mod describe_draft_contract_by_prompts_task;
mod describe_enterprise_contract_review_checklists;
mod describe_extended_service_auth_detail;
mod describe_extended_service_auth_infos;
mod describe_file_convert_task;
mod describe_file_counter_sign_result;
mod describe_file_urls;
mod describe_flow_briefs;
mod describe_flow_components;
mod describe_flow_evidence_report;
mod describe_flow_info;
mod describe_flow_templates;
mod describe_information_extraction_task;
mod describe_information_extraction_web_url;
mod describe_integration_departments;
mod describe_integration_employees;
mod describe_integration_roles;
mod describe_lm_information_extraction_task_field_feedback;
mod describe_organization_auth_status;
mod describe_organization_group_organizations;
mod describe_organization_seals;
mod describe_organization_verify_status;
mod describe_person_certificate;
mod describe_risk_identification_task_feedback;
mod describe_sign_face_video;
mod describe_single_sign_on_employees;
mod describe_third_party_auth_code;
mod describe_user_auto_sign_status;
mod describe_user_flow_type;
mod describe_user_verify_status;
mod disable_user_auto_sign;
mod export_contract_comparison_task;
mod export_contract_review_marked_risk;
mod export_contract_review_result;
mod get_task_result_api;
mod import_contract_review_checklist;
mod modify_application_callback_info;
mod modify_extended_service;
mod modify_flow_deadline;
mod modify_integration_department;
mod modify_integration_role;
mod modify_partner_authorization;
mod modify_partner_auto_sign_auth_url;
mod modify_single_sign_on_employees;
mod operate_flow_remarks;
mod operate_seals;
mod operate_template;
mod renew_auto_sign_license;
mod start_flow;
mod unbind_employee_user_id_with_client_open_id;
mod update_integration_employees;
mod upload_files;
mod verify_digit_file;
mod verify_digital_data_sign;
mod verify_pdf;

pub use archive_dynamic_flow::{ArchiveDynamicFlowRequest, ArchiveDynamicFlowResponse};
pub use bind_employee_user_id_with_client_open_id::{
    BindEmployeeUserIdWithClientOpenIdRequest, BindEmployeeUserIdWithClientOpenIdResponse,
};
pub use cancel_flow::{CancelFlowRequest, CancelFlowResponse};
pub use cancel_multi_flow_sign_qr_code::{
    CancelMultiFlowSignQRCodeRequest, CancelMultiFlowSignQRCodeResponse,
};
pub use cancel_organization_flows::{
    CancelOrganizationFlowsRequest, CancelOrganizationFlowsResponse,
};
pub use cancel_user_auto_sign_enable_url::{
    CancelUserAutoSignEnableUrlRequest, CancelUserAutoSignEnableUrlResponse,
};
pub use create_archive_flow_task::{
    CreateArchiveFlowTaskRequest, CreateArchiveFlowTaskResponse,
};
pub use create_batch_admin_change_invitations::{
    CreateBatchAdminChangeInvitationsRequest, CreateBatchAdminChangeInvitationsResponse,
};
pub use create_batch_admin_change_invitations_url::{
    CreateBatchAdminChangeInvitationsUrlRequest,
    CreateBatchAdminChangeInvitationsUrlResponse,
};
pub use create_batch_cancel_flow_url::{
    CreateBatchCancelFlowUrlRequest, CreateBatchCancelFlowUrlResponse,
};
pub use create_batch_contract_review_task::{
    CreateBatchContractReviewTaskRequest, CreateBatchContractReviewTaskResponse,
};
pub use create_batch_information_extraction_task::{
    CreateBatchInformationExtractionTaskRequest,
    CreateBatchInformationExtractionTaskResponse,
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
pub use create_batch_quick_sign_url::{
    CreateBatchQuickSignUrlRequest, CreateBatchQuickSignUrlResponse,
};
pub use create_batch_sign_url::{CreateBatchSignUrlRequest, CreateBatchSignUrlResponse};
pub use create_contract_comparison_task::{
    CreateContractComparisonTaskRequest, CreateContractComparisonTaskResponse,
};
pub use create_contract_diff_task_web_url::{
    CreateContractDiffTaskWebUrlRequest, CreateContractDiffTaskWebUrlResponse,
};
pub use create_contract_review_checklist_web_url::{
    CreateContractReviewChecklistWebUrlRequest,
    CreateContractReviewChecklistWebUrlResponse,
};
pub use create_contract_review_web_url::{
    CreateContractReviewWebUrlRequest, CreateContractReviewWebUrlResponse,
};
pub use create_convert_task_api::{
    CreateConvertTaskApiRequest, CreateConvertTaskApiResponse,
};
pub use create_digital_data_sign::{
    CreateDigitalDataSignRequest, CreateDigitalDataSignResponse,
};
pub use create_document::{CreateDocumentRequest, CreateDocumentResponse};
pub use create_draft_contract_by_prompts_task::{
    CreateDraftContractByPromptsTaskRequest, CreateDraftContractByPromptsTaskResponse,
};
pub use create_dynamic_flow_approver::{
    CreateDynamicFlowApproverRequest, CreateDynamicFlowApproverResponse,
};
pub use create_embed_web_url::{CreateEmbedWebUrlRequest, CreateEmbedWebUrlResponse};
pub use create_employee_change_url::{
    CreateEmployeeChangeUrlRequest, CreateEmployeeChangeUrlResponse,
};
pub use create_employee_qualification_seal_qr_code::{
    CreateEmployeeQualificationSealQrCodeRequest,
    CreateEmployeeQualificationSealQrCodeResponse,
};
pub use create_extended_service_auth_infos::{
    CreateExtendedServiceAuthInfosRequest, CreateExtendedServiceAuthInfosResponse,
};
pub use create_file_convert_task::{
    CreateFileConvertTaskRequest, CreateFileConvertTaskResponse,
};
pub use create_file_counter_sign::{
    CreateFileCounterSignRequest, CreateFileCounterSignResponse,
};
pub use create_flow::{CreateFlowRequest, CreateFlowResponse};
pub use create_flow_approvers::{CreateFlowApproversRequest, CreateFlowApproversResponse};
pub use create_flow_blockchain_evidence_url::{
    CreateFlowBlockchainEvidenceUrlRequest, CreateFlowBlockchainEvidenceUrlResponse,
};
pub use create_flow_by_files::{CreateFlowByFilesRequest, CreateFlowByFilesResponse};
pub use create_flow_evidence_report::{
    CreateFlowEvidenceReportRequest, CreateFlowEvidenceReportResponse,
};
pub use create_flow_forwards::{CreateFlowForwardsRequest, CreateFlowForwardsResponse};
pub use create_flow_group_by_files::{
    CreateFlowGroupByFilesRequest, CreateFlowGroupByFilesResponse,
};
pub use create_flow_group_by_templates::{
    CreateFlowGroupByTemplatesRequest, CreateFlowGroupByTemplatesResponse,
};
pub use create_flow_group_reminds::{
    CreateFlowGroupRemindsRequest, CreateFlowGroupRemindsResponse,
};
pub use create_flow_group_sign_review::{
    CreateFlowGroupSignReviewRequest, CreateFlowGroupSignReviewResponse,
};
pub use create_flow_reminds::{CreateFlowRemindsRequest, CreateFlowRemindsResponse};
pub use create_flow_sign_review::{
    CreateFlowSignReviewRequest, CreateFlowSignReviewResponse,
};
pub use create_flow_sign_url::{CreateFlowSignUrlRequest, CreateFlowSignUrlResponse};
pub use create_information_extraction_web_url::{
    CreateInformationExtractionWebUrlRequest, CreateInformationExtractionWebUrlResponse,
};
pub use create_integration_department::{
    CreateIntegrationDepartmentRequest, CreateIntegrationDepartmentResponse,
};
pub use create_integration_employees::{
    CreateIntegrationEmployeesRequest, CreateIntegrationEmployeesResponse,
};
pub use create_integration_role::{
    CreateIntegrationRoleRequest, CreateIntegrationRoleResponse,
};
pub use create_integration_sub_organization_active_record::{
    CreateIntegrationSubOrganizationActiveRecordRequest,
    CreateIntegrationSubOrganizationActiveRecordResponse,
};
pub use create_integration_user_roles::{
    CreateIntegrationUserRolesRequest, CreateIntegrationUserRolesResponse,
};
pub use create_legal_seal_qr_code::{
    CreateLegalSealQrCodeRequest, CreateLegalSealQrCodeResponse,
};
pub use create_lm_information_extraction_task_field_feedback::{
    CreateLMInformationExtractionTaskFieldFeedbackRequest,
    CreateLMInformationExtractionTaskFieldFeedbackResponse,
};
pub use create_mini_app_prepare_flow::{
    CreateMiniAppPrepareFlowRequest, CreateMiniAppPrepareFlowResponse,
};
pub use create_modify_admin_authorization_url::{
    CreateModifyAdminAuthorizationUrlRequest, CreateModifyAdminAuthorizationUrlResponse,
};
pub use create_multi_flow_sign_qr_code::{
    CreateMultiFlowSignQRCodeRequest, CreateMultiFlowSignQRCodeResponse,
};
pub use create_organization_auth_file::{
    CreateOrganizationAuthFileRequest, CreateOrganizationAuthFileResponse,
};
pub use create_organization_auth_url::{
    CreateOrganizationAuthUrlRequest, CreateOrganizationAuthUrlResponse,
};
pub use create_organization_batch_sign_url::{
    CreateOrganizationBatchSignUrlRequest, CreateOrganizationBatchSignUrlResponse,
};
pub use create_organization_group_invitation_link::{
    CreateOrganizationGroupInvitationLinkRequest,
    CreateOrganizationGroupInvitationLinkResponse,
};
pub use create_organization_info_change_url::{
    CreateOrganizationInfoChangeUrlRequest, CreateOrganizationInfoChangeUrlResponse,
};
pub use create_partner_authorization_link::{
    CreatePartnerAuthorizationLinkRequest, CreatePartnerAuthorizationLinkResponse,
};
pub use create_partner_auto_sign_auth_url::{
    CreatePartnerAutoSignAuthUrlRequest, CreatePartnerAutoSignAuthUrlResponse,
};
pub use create_person_auth_certificate_image::{
    CreatePersonAuthCertificateImageRequest, CreatePersonAuthCertificateImageResponse,
};
pub use create_prepare_flow::{CreatePrepareFlowRequest, CreatePrepareFlowResponse};
pub use create_prepare_flow_group::{
    CreatePrepareFlowGroupRequest, CreatePrepareFlowGroupResponse,
};
pub use create_prepared_personal_esign::{
    CreatePreparedPersonalEsignRequest, CreatePreparedPersonalEsignResponse,
};
pub use create_release_flow::{CreateReleaseFlowRequest, CreateReleaseFlowResponse};
pub use create_request_with_encryption::{
    CreateRequestWithEncryptionRequest, CreateRequestWithEncryptionResponse,
};
pub use create_risk_identification_task_feedback::{
    CreateRiskIdentificationTaskFeedbackRequest,
    CreateRiskIdentificationTaskFeedbackResponse,
};
pub use create_scheme_url::{CreateSchemeUrlRequest, CreateSchemeUrlResponse};
pub use create_seal::{CreateSealRequest, CreateSealResponse};
pub use create_seal_policy::{CreateSealPolicyRequest, CreateSealPolicyResponse};
pub use create_single_sign_on_employees::{
    CreateSingleSignOnEmployeesRequest, CreateSingleSignOnEmployeesResponse,
};
pub use create_user_auto_sign_enable_url::{
    CreateUserAutoSignEnableUrlRequest, CreateUserAutoSignEnableUrlResponse,
};
pub use create_user_auto_sign_seal_url::{
    CreateUserAutoSignSealUrlRequest, CreateUserAutoSignSealUrlResponse,
};
pub use create_user_mobile_change_url::{
    CreateUserMobileChangeUrlRequest, CreateUserMobileChangeUrlResponse,
};
pub use create_user_name_change_url::{
    CreateUserNameChangeUrlRequest, CreateUserNameChangeUrlResponse,
};
pub use create_user_verify_url::{
    CreateUserVerifyUrlRequest, CreateUserVerifyUrlResponse,
};
pub use create_web_theme_config::{
    CreateWebThemeConfigRequest, CreateWebThemeConfigResponse,
};
pub use delete_extended_service_auth_infos::{
    DeleteExtendedServiceAuthInfosRequest, DeleteExtendedServiceAuthInfosResponse,
};
pub use delete_integration_department::{
    DeleteIntegrationDepartmentRequest, DeleteIntegrationDepartmentResponse,
};
pub use delete_integration_employees::{
    DeleteIntegrationEmployeesRequest, DeleteIntegrationEmployeesResponse,
};
pub use delete_integration_role_users::{
    DeleteIntegrationRoleUsersRequest, DeleteIntegrationRoleUsersResponse,
};
pub use delete_organization_authorizations::{
    DeleteOrganizationAuthorizationsRequest, DeleteOrganizationAuthorizationsResponse,
};
pub use delete_seal_policies::{DeleteSealPoliciesRequest, DeleteSealPoliciesResponse};
pub use delete_single_sign_on_employees::{
    DeleteSingleSignOnEmployeesRequest, DeleteSingleSignOnEmployeesResponse,
};
pub use describe_archive_flow_task::{
    DescribeArchiveFlowTaskRequest, DescribeArchiveFlowTaskResponse,
};
pub use describe_batch_organization_registration_tasks::{
    DescribeBatchOrganizationRegistrationTasksRequest,
    DescribeBatchOrganizationRegistrationTasksResponse,
};
pub use describe_batch_organization_registration_urls::{
    DescribeBatchOrganizationRegistrationUrlsRequest,
    DescribeBatchOrganizationRegistrationUrlsResponse,
};
pub use describe_bill_usage::{DescribeBillUsageRequest, DescribeBillUsageResponse};
pub use describe_bill_usage_detail::{
    DescribeBillUsageDetailRequest, DescribeBillUsageDetailResponse,
};
pub use describe_cancel_flows_task::{
    DescribeCancelFlowsTaskRequest, DescribeCancelFlowsTaskResponse,
};
pub use describe_contract_comparison_task::{
    DescribeContractComparisonTaskRequest, DescribeContractComparisonTaskResponse,
};
pub use describe_contract_diff_task_web_url::{
    DescribeContractDiffTaskWebUrlRequest, DescribeContractDiffTaskWebUrlResponse,
};
pub use describe_contract_review_checklist::{
    DescribeContractReviewChecklistRequest, DescribeContractReviewChecklistResponse,
};
pub use describe_contract_review_checklist_web_url::{
    DescribeContractReviewChecklistWebUrlRequest,
    DescribeContractReviewChecklistWebUrlResponse,
};
pub use describe_contract_review_checklists_web_url::{
    DescribeContractReviewChecklistsWebUrlRequest,
    DescribeContractReviewChecklistsWebUrlResponse,
};
pub use describe_contract_review_marked_risk_export_task::{
    DescribeContractReviewMarkedRiskExportTaskRequest,
    DescribeContractReviewMarkedRiskExportTaskResponse,
};
pub use describe_contract_review_task::{
    DescribeContractReviewTaskRequest, DescribeContractReviewTaskResponse,
};
pub use describe_contract_review_task_list_web_url::{
    DescribeContractReviewTaskListWebUrlRequest,
    DescribeContractReviewTaskListWebUrlResponse,
};
pub use describe_contract_review_web_url::{
    DescribeContractReviewWebUrlRequest, DescribeContractReviewWebUrlResponse,
};
pub use describe_draft_contract_by_prompts_task::{
    DescribeDraftContractByPromptsTaskRequest, DescribeDraftContractByPromptsTaskResponse,
};
pub use describe_enterprise_contract_review_checklists::{
    DescribeEnterpriseContractReviewChecklistsRequest,
    DescribeEnterpriseContractReviewChecklistsResponse,
};
pub use describe_extended_service_auth_detail::{
    DescribeExtendedServiceAuthDetailRequest, DescribeExtendedServiceAuthDetailResponse,
};
pub use describe_extended_service_auth_infos::{
    DescribeExtendedServiceAuthInfosRequest, DescribeExtendedServiceAuthInfosResponse,
};
pub use describe_file_convert_task::{
    DescribeFileConvertTaskRequest, DescribeFileConvertTaskResponse,
};
pub use describe_file_counter_sign_result::{
    DescribeFileCounterSignResultRequest, DescribeFileCounterSignResultResponse,
};
pub use describe_file_urls::{DescribeFileUrlsRequest, DescribeFileUrlsResponse};
pub use describe_flow_briefs::{DescribeFlowBriefsRequest, DescribeFlowBriefsResponse};
pub use describe_flow_components::{
    DescribeFlowComponentsRequest, DescribeFlowComponentsResponse,
};
pub use describe_flow_evidence_report::{
    DescribeFlowEvidenceReportRequest, DescribeFlowEvidenceReportResponse,
};
pub use describe_flow_info::{DescribeFlowInfoRequest, DescribeFlowInfoResponse};
pub use describe_flow_templates::{
    DescribeFlowTemplatesRequest, DescribeFlowTemplatesResponse,
};
pub use describe_information_extraction_task::{
    DescribeInformationExtractionTaskRequest, DescribeInformationExtractionTaskResponse,
};
pub use describe_information_extraction_web_url::{
    DescribeInformationExtractionWebUrlRequest,
    DescribeInformationExtractionWebUrlResponse,
};
pub use describe_integration_departments::{
    DescribeIntegrationDepartmentsRequest, DescribeIntegrationDepartmentsResponse,
};
pub use describe_integration_employees::{
    DescribeIntegrationEmployeesRequest, DescribeIntegrationEmployeesResponse,
};
pub use describe_integration_roles::{
    DescribeIntegrationRolesRequest, DescribeIntegrationRolesResponse,
};
pub use describe_lm_information_extraction_task_field_feedback::{
    DescribeLMInformationExtractionTaskFieldFeedbackRequest,
    DescribeLMInformationExtractionTaskFieldFeedbackResponse,
};
pub use describe_organization_auth_status::{
    DescribeOrganizationAuthStatusRequest, DescribeOrganizationAuthStatusResponse,
};
pub use describe_organization_group_organizations::{
    DescribeOrganizationGroupOrganizationsRequest,
    DescribeOrganizationGroupOrganizationsResponse,
};
pub use describe_organization_seals::{
    DescribeOrganizationSealsRequest, DescribeOrganizationSealsResponse,
};
pub use describe_organization_verify_status::{
    DescribeOrganizationVerifyStatusRequest, DescribeOrganizationVerifyStatusResponse,
};
pub use describe_person_certificate::{
    DescribePersonCertificateRequest, DescribePersonCertificateResponse,
};
pub use describe_risk_identification_task_feedback::{
    DescribeRiskIdentificationTaskFeedbackRequest,
    DescribeRiskIdentificationTaskFeedbackResponse,
};
pub use describe_sign_face_video::{
    DescribeSignFaceVideoRequest, DescribeSignFaceVideoResponse,
};
pub use describe_single_sign_on_employees::{
    DescribeSingleSignOnEmployeesRequest, DescribeSingleSignOnEmployeesResponse,
};
pub use describe_third_party_auth_code::{
    DescribeThirdPartyAuthCodeRequest, DescribeThirdPartyAuthCodeResponse,
};
pub use describe_user_auto_sign_status::{
    DescribeUserAutoSignStatusRequest, DescribeUserAutoSignStatusResponse,
};
pub use describe_user_flow_type::{
    DescribeUserFlowTypeRequest, DescribeUserFlowTypeResponse,
};
pub use describe_user_verify_status::{
    DescribeUserVerifyStatusRequest, DescribeUserVerifyStatusResponse,
};
pub use disable_user_auto_sign::{
    DisableUserAutoSignRequest, DisableUserAutoSignResponse,
};
pub use export_contract_comparison_task::{
    ExportContractComparisonTaskRequest, ExportContractComparisonTaskResponse,
};
pub use export_contract_review_marked_risk::{
    ExportContractReviewMarkedRiskRequest, ExportContractReviewMarkedRiskResponse,
};
pub use export_contract_review_result::{
    ExportContractReviewResultRequest, ExportContractReviewResultResponse,
};
pub use get_task_result_api::{GetTaskResultApiRequest, GetTaskResultApiResponse};
pub use import_contract_review_checklist::{
    ImportContractReviewChecklistRequest, ImportContractReviewChecklistResponse,
};
pub use modify_application_callback_info::{
    ModifyApplicationCallbackInfoRequest, ModifyApplicationCallbackInfoResponse,
};
pub use modify_extended_service::{
    ModifyExtendedServiceRequest, ModifyExtendedServiceResponse,
};
pub use modify_flow_deadline::{ModifyFlowDeadlineRequest, ModifyFlowDeadlineResponse};
pub use modify_integration_department::{
    ModifyIntegrationDepartmentRequest, ModifyIntegrationDepartmentResponse,
};
pub use modify_integration_role::{
    ModifyIntegrationRoleRequest, ModifyIntegrationRoleResponse,
};
pub use modify_partner_authorization::{
    ModifyPartnerAuthorizationRequest, ModifyPartnerAuthorizationResponse,
};
pub use modify_partner_auto_sign_auth_url::{
    ModifyPartnerAutoSignAuthUrlRequest, ModifyPartnerAutoSignAuthUrlResponse,
};
pub use modify_single_sign_on_employees::{
    ModifySingleSignOnEmployeesRequest, ModifySingleSignOnEmployeesResponse,
};
pub use operate_flow_remarks::{OperateFlowRemarksRequest, OperateFlowRemarksResponse};
pub use operate_seals::{OperateSealsRequest, OperateSealsResponse};
pub use operate_template::{OperateTemplateRequest, OperateTemplateResponse};
pub use renew_auto_sign_license::{
    RenewAutoSignLicenseRequest, RenewAutoSignLicenseResponse,
};
pub use start_flow::{StartFlowRequest, StartFlowResponse};
pub use unbind_employee_user_id_with_client_open_id::{
    UnbindEmployeeUserIdWithClientOpenIdRequest,
    UnbindEmployeeUserIdWithClientOpenIdResponse,
};
pub use update_integration_employees::{
    UpdateIntegrationEmployeesRequest, UpdateIntegrationEmployeesResponse,
};
pub use upload_files::{UploadFilesRequest, UploadFilesResponse};
pub use verify_digit_file::{VerifyDigitFileRequest, VerifyDigitFileResponse};
pub use verify_digital_data_sign::{
    VerifyDigitalDataSignRequest, VerifyDigitalDataSignResponse,
};
pub use verify_pdf::{VerifyPdfRequest, VerifyPdfResponse};

use tencent_esign_runtime::generated as rt;

/// Every action of the service, by name.
pub static ACTIONS: &[&rt::Action] = &[
    &archive_dynamic_flow::ACTION,
    &bind_employee_user_id_with_client_open_id::ACTION,
    &cancel_flow::ACTION,
    &cancel_multi_flow_sign_qr_code::ACTION,
    &cancel_organization_flows::ACTION,
    &cancel_user_auto_sign_enable_url::ACTION,
    &create_archive_flow_task::ACTION,
    &create_batch_admin_change_invitations::ACTION,
    &create_batch_admin_change_invitations_url::ACTION,
    &create_batch_cancel_flow_url::ACTION,
    &create_batch_contract_review_task::ACTION,
    &create_batch_information_extraction_task::ACTION,
    &create_batch_init_organization_url::ACTION,
    &create_batch_organization_authorization_url::ACTION,
    &create_batch_organization_registration_tasks::ACTION,
    &create_batch_quick_sign_url::ACTION,
    &create_batch_sign_url::ACTION,
    &create_contract_comparison_task::ACTION,
    &create_contract_diff_task_web_url::ACTION,
    &create_contract_review_checklist_web_url::ACTION,
    &create_contract_review_web_url::ACTION,
    &create_convert_task_api::ACTION,
    &create_digital_data_sign::ACTION,
    &create_document::ACTION,
    &create_draft_contract_by_prompts_task::ACTION,
    &create_dynamic_flow_approver::ACTION,
    &create_embed_web_url::ACTION,
    &create_employee_change_url::ACTION,
    &create_employee_qualification_seal_qr_code::ACTION,
    &create_extended_service_auth_infos::ACTION,
    &create_file_convert_task::ACTION,
    &create_file_counter_sign::ACTION,
    &create_flow::ACTION,
    &create_flow_approvers::ACTION,
    &create_flow_blockchain_evidence_url::ACTION,
    &create_flow_by_files::ACTION,
    &create_flow_evidence_report::ACTION,
    &create_flow_forwards::ACTION,
    &create_flow_group_by_files::ACTION,
    &create_flow_group_by_templates::ACTION,
    &create_flow_group_reminds::ACTION,
    &create_flow_group_sign_review::ACTION,
    &create_flow_reminds::ACTION,
    &create_flow_sign_review::ACTION,
    &create_flow_sign_url::ACTION,
    &create_information_extraction_web_url::ACTION,
    &create_integration_department::ACTION,
    &create_integration_employees::ACTION,
    &create_integration_role::ACTION,
    &create_integration_sub_organization_active_record::ACTION,
    &create_integration_user_roles::ACTION,
    &create_legal_seal_qr_code::ACTION,
    &create_lm_information_extraction_task_field_feedback::ACTION,
    &create_mini_app_prepare_flow::ACTION,
    &create_modify_admin_authorization_url::ACTION,
    &create_multi_flow_sign_qr_code::ACTION,
    &create_organization_auth_file::ACTION,
    &create_organization_auth_url::ACTION,
    &create_organization_batch_sign_url::ACTION,
    &create_organization_group_invitation_link::ACTION,
    &create_organization_info_change_url::ACTION,
    &create_partner_authorization_link::ACTION,
    &create_partner_auto_sign_auth_url::ACTION,
    &create_person_auth_certificate_image::ACTION,
    &create_prepare_flow::ACTION,
    &create_prepare_flow_group::ACTION,
    &create_prepared_personal_esign::ACTION,
    &create_release_flow::ACTION,
    &create_request_with_encryption::ACTION,
    &create_risk_identification_task_feedback::ACTION,
    &create_scheme_url::ACTION,
    &create_seal::ACTION,
    &create_seal_policy::ACTION,
    &create_single_sign_on_employees::ACTION,
    &create_user_auto_sign_enable_url::ACTION,
    &create_user_auto_sign_seal_url::ACTION,
    &create_user_mobile_change_url::ACTION,
    &create_user_name_change_url::ACTION,
    &create_user_verify_url::ACTION,
    &create_web_theme_config::ACTION,
    &delete_extended_service_auth_infos::ACTION,
    &delete_integration_department::ACTION,
    &delete_integration_employees::ACTION,
    &delete_integration_role_users::ACTION,
    &delete_organization_authorizations::ACTION,
    &delete_seal_policies::ACTION,
    &delete_single_sign_on_employees::ACTION,
    &describe_archive_flow_task::ACTION,
    &describe_batch_organization_registration_tasks::ACTION,
    &describe_batch_organization_registration_urls::ACTION,
    &describe_bill_usage::ACTION,
    &describe_bill_usage_detail::ACTION,
    &describe_cancel_flows_task::ACTION,
    &describe_contract_comparison_task::ACTION,
    &describe_contract_diff_task_web_url::ACTION,
    &describe_contract_review_checklist::ACTION,
    &describe_contract_review_checklist_web_url::ACTION,
    &describe_contract_review_checklists_web_url::ACTION,
    &describe_contract_review_marked_risk_export_task::ACTION,
    &describe_contract_review_task::ACTION,
    &describe_contract_review_task_list_web_url::ACTION,
    &describe_contract_review_web_url::ACTION,
    &describe_draft_contract_by_prompts_task::ACTION,
    &describe_enterprise_contract_review_checklists::ACTION,
    &describe_extended_service_auth_detail::ACTION,
    &describe_extended_service_auth_infos::ACTION,
    &describe_file_convert_task::ACTION,
    &describe_file_counter_sign_result::ACTION,
    &describe_file_urls::ACTION,
    &describe_flow_briefs::ACTION,
    &describe_flow_components::ACTION,
    &describe_flow_evidence_report::ACTION,
    &describe_flow_info::ACTION,
    &describe_flow_templates::ACTION,
    &describe_information_extraction_task::ACTION,
    &describe_information_extraction_web_url::ACTION,
    &describe_integration_departments::ACTION,
    &describe_integration_employees::ACTION,
    &describe_integration_roles::ACTION,
    &describe_lm_information_extraction_task_field_feedback::ACTION,
    &describe_organization_auth_status::ACTION,
    &describe_organization_group_organizations::ACTION,
    &describe_organization_seals::ACTION,
    &describe_organization_verify_status::ACTION,
    &describe_person_certificate::ACTION,
    &describe_risk_identification_task_feedback::ACTION,
    &describe_sign_face_video::ACTION,
    &describe_single_sign_on_employees::ACTION,
    &describe_third_party_auth_code::ACTION,
    &describe_user_auto_sign_status::ACTION,
    &describe_user_flow_type::ACTION,
    &describe_user_verify_status::ACTION,
    &disable_user_auto_sign::ACTION,
    &export_contract_comparison_task::ACTION,
    &export_contract_review_marked_risk::ACTION,
    &export_contract_review_result::ACTION,
    &get_task_result_api::ACTION,
    &import_contract_review_checklist::ACTION,
    &modify_application_callback_info::ACTION,
    &modify_extended_service::ACTION,
    &modify_flow_deadline::ACTION,
    &modify_integration_department::ACTION,
    &modify_integration_role::ACTION,
    &modify_partner_authorization::ACTION,
    &modify_partner_auto_sign_auth_url::ACTION,
    &modify_single_sign_on_employees::ACTION,
    &operate_flow_remarks::ACTION,
    &operate_seals::ACTION,
    &operate_template::ACTION,
    &renew_auto_sign_license::ACTION,
    &start_flow::ACTION,
    &unbind_employee_user_id_with_client_open_id::ACTION,
    &update_integration_employees::ACTION,
    &upload_files::ACTION,
    &verify_digit_file::ACTION,
    &verify_digital_data_sign::ACTION,
    &verify_pdf::ACTION,
];
