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

use tencent_esign_runtime::generated as rt;

/// The documented examples of every action, by name.
pub static EXAMPLES: &[rt::ActionExamples] = &[
    rt::ActionExamples {
        action: "ArchiveDynamicFlow",
        examples: archive_dynamic_flow::EXAMPLES,
    },
    rt::ActionExamples {
        action: "BindEmployeeUserIdWithClientOpenId",
        examples: bind_employee_user_id_with_client_open_id::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CancelFlow",
        examples: cancel_flow::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CancelMultiFlowSignQRCode",
        examples: cancel_multi_flow_sign_qr_code::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CancelOrganizationFlows",
        examples: cancel_organization_flows::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CancelUserAutoSignEnableUrl",
        examples: cancel_user_auto_sign_enable_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateArchiveFlowTask",
        examples: create_archive_flow_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateBatchAdminChangeInvitations",
        examples: create_batch_admin_change_invitations::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateBatchAdminChangeInvitationsUrl",
        examples: create_batch_admin_change_invitations_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateBatchCancelFlowUrl",
        examples: create_batch_cancel_flow_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateBatchContractReviewTask",
        examples: create_batch_contract_review_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateBatchInformationExtractionTask",
        examples: create_batch_information_extraction_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateBatchInitOrganizationUrl",
        examples: create_batch_init_organization_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateBatchOrganizationAuthorizationUrl",
        examples: create_batch_organization_authorization_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateBatchOrganizationRegistrationTasks",
        examples: create_batch_organization_registration_tasks::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateBatchQuickSignUrl",
        examples: create_batch_quick_sign_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateBatchSignUrl",
        examples: create_batch_sign_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateContractComparisonTask",
        examples: create_contract_comparison_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateContractDiffTaskWebUrl",
        examples: create_contract_diff_task_web_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateContractReviewChecklistWebUrl",
        examples: create_contract_review_checklist_web_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateContractReviewWebUrl",
        examples: create_contract_review_web_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateConvertTaskApi",
        examples: create_convert_task_api::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateDigitalDataSign",
        examples: create_digital_data_sign::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateDocument",
        examples: create_document::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateDraftContractByPromptsTask",
        examples: create_draft_contract_by_prompts_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateDynamicFlowApprover",
        examples: create_dynamic_flow_approver::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateEmbedWebUrl",
        examples: create_embed_web_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateEmployeeChangeUrl",
        examples: create_employee_change_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateEmployeeQualificationSealQrCode",
        examples: create_employee_qualification_seal_qr_code::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateExtendedServiceAuthInfos",
        examples: create_extended_service_auth_infos::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFileConvertTask",
        examples: create_file_convert_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFileCounterSign",
        examples: create_file_counter_sign::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlow",
        examples: create_flow::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowApprovers",
        examples: create_flow_approvers::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowBlockchainEvidenceUrl",
        examples: create_flow_blockchain_evidence_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowByFiles",
        examples: create_flow_by_files::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowEvidenceReport",
        examples: create_flow_evidence_report::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowForwards",
        examples: create_flow_forwards::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowGroupByFiles",
        examples: create_flow_group_by_files::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowGroupByTemplates",
        examples: create_flow_group_by_templates::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowGroupReminds",
        examples: create_flow_group_reminds::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowGroupSignReview",
        examples: create_flow_group_sign_review::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowReminds",
        examples: create_flow_reminds::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowSignReview",
        examples: create_flow_sign_review::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowSignUrl",
        examples: create_flow_sign_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateInformationExtractionWebUrl",
        examples: create_information_extraction_web_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateIntegrationDepartment",
        examples: create_integration_department::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateIntegrationEmployees",
        examples: create_integration_employees::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateIntegrationRole",
        examples: create_integration_role::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateIntegrationSubOrganizationActiveRecord",
        examples: create_integration_sub_organization_active_record::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateIntegrationUserRoles",
        examples: create_integration_user_roles::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateLegalSealQrCode",
        examples: create_legal_seal_qr_code::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateLMInformationExtractionTaskFieldFeedback",
        examples: create_lm_information_extraction_task_field_feedback::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateMiniAppPrepareFlow",
        examples: create_mini_app_prepare_flow::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateModifyAdminAuthorizationUrl",
        examples: create_modify_admin_authorization_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateMultiFlowSignQRCode",
        examples: create_multi_flow_sign_qr_code::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateOrganizationAuthFile",
        examples: create_organization_auth_file::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateOrganizationAuthUrl",
        examples: create_organization_auth_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateOrganizationBatchSignUrl",
        examples: create_organization_batch_sign_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateOrganizationGroupInvitationLink",
        examples: create_organization_group_invitation_link::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateOrganizationInfoChangeUrl",
        examples: create_organization_info_change_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreatePartnerAuthorizationLink",
        examples: create_partner_authorization_link::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreatePartnerAutoSignAuthUrl",
        examples: create_partner_auto_sign_auth_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreatePersonAuthCertificateImage",
        examples: create_person_auth_certificate_image::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreatePrepareFlow",
        examples: create_prepare_flow::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreatePrepareFlowGroup",
        examples: create_prepare_flow_group::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreatePreparedPersonalEsign",
        examples: create_prepared_personal_esign::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateReleaseFlow",
        examples: create_release_flow::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateRequestWithEncryption",
        examples: create_request_with_encryption::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateRiskIdentificationTaskFeedback",
        examples: create_risk_identification_task_feedback::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateSchemeUrl",
        examples: create_scheme_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateSeal",
        examples: create_seal::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateSealPolicy",
        examples: create_seal_policy::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateSingleSignOnEmployees",
        examples: create_single_sign_on_employees::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateUserAutoSignEnableUrl",
        examples: create_user_auto_sign_enable_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateUserAutoSignSealUrl",
        examples: create_user_auto_sign_seal_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateUserMobileChangeUrl",
        examples: create_user_mobile_change_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateUserNameChangeUrl",
        examples: create_user_name_change_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateUserVerifyUrl",
        examples: create_user_verify_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateWebThemeConfig",
        examples: create_web_theme_config::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DeleteExtendedServiceAuthInfos",
        examples: delete_extended_service_auth_infos::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DeleteIntegrationDepartment",
        examples: delete_integration_department::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DeleteIntegrationEmployees",
        examples: delete_integration_employees::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DeleteIntegrationRoleUsers",
        examples: delete_integration_role_users::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DeleteOrganizationAuthorizations",
        examples: delete_organization_authorizations::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DeleteSealPolicies",
        examples: delete_seal_policies::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DeleteSingleSignOnEmployees",
        examples: delete_single_sign_on_employees::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeArchiveFlowTask",
        examples: describe_archive_flow_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeBatchOrganizationRegistrationTasks",
        examples: describe_batch_organization_registration_tasks::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeBatchOrganizationRegistrationUrls",
        examples: describe_batch_organization_registration_urls::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeBillUsage",
        examples: describe_bill_usage::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeBillUsageDetail",
        examples: describe_bill_usage_detail::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeCancelFlowsTask",
        examples: describe_cancel_flows_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeContractComparisonTask",
        examples: describe_contract_comparison_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeContractDiffTaskWebUrl",
        examples: describe_contract_diff_task_web_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeContractReviewChecklist",
        examples: describe_contract_review_checklist::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeContractReviewChecklistWebUrl",
        examples: describe_contract_review_checklist_web_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeContractReviewChecklistsWebUrl",
        examples: describe_contract_review_checklists_web_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeContractReviewMarkedRiskExportTask",
        examples: describe_contract_review_marked_risk_export_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeContractReviewTask",
        examples: describe_contract_review_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeContractReviewTaskListWebUrl",
        examples: describe_contract_review_task_list_web_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeContractReviewWebUrl",
        examples: describe_contract_review_web_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeDraftContractByPromptsTask",
        examples: describe_draft_contract_by_prompts_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeEnterpriseContractReviewChecklists",
        examples: describe_enterprise_contract_review_checklists::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeExtendedServiceAuthDetail",
        examples: describe_extended_service_auth_detail::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeExtendedServiceAuthInfos",
        examples: describe_extended_service_auth_infos::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeFileConvertTask",
        examples: describe_file_convert_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeFileCounterSignResult",
        examples: describe_file_counter_sign_result::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeFileUrls",
        examples: describe_file_urls::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeFlowBriefs",
        examples: describe_flow_briefs::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeFlowComponents",
        examples: describe_flow_components::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeFlowEvidenceReport",
        examples: describe_flow_evidence_report::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeFlowInfo",
        examples: describe_flow_info::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeFlowTemplates",
        examples: describe_flow_templates::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeInformationExtractionTask",
        examples: describe_information_extraction_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeInformationExtractionWebUrl",
        examples: describe_information_extraction_web_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeIntegrationDepartments",
        examples: describe_integration_departments::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeIntegrationEmployees",
        examples: describe_integration_employees::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeIntegrationRoles",
        examples: describe_integration_roles::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeLMInformationExtractionTaskFieldFeedback",
        examples: describe_lm_information_extraction_task_field_feedback::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeOrganizationAuthStatus",
        examples: describe_organization_auth_status::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeOrganizationGroupOrganizations",
        examples: describe_organization_group_organizations::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeOrganizationSeals",
        examples: describe_organization_seals::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeOrganizationVerifyStatus",
        examples: describe_organization_verify_status::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribePersonCertificate",
        examples: describe_person_certificate::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeRiskIdentificationTaskFeedback",
        examples: describe_risk_identification_task_feedback::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeSignFaceVideo",
        examples: describe_sign_face_video::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeSingleSignOnEmployees",
        examples: describe_single_sign_on_employees::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeThirdPartyAuthCode",
        examples: describe_third_party_auth_code::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeUserAutoSignStatus",
        examples: describe_user_auto_sign_status::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeUserFlowType",
        examples: describe_user_flow_type::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeUserVerifyStatus",
        examples: describe_user_verify_status::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DisableUserAutoSign",
        examples: disable_user_auto_sign::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ExportContractComparisonTask",
        examples: export_contract_comparison_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ExportContractReviewMarkedRisk",
        examples: export_contract_review_marked_risk::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ExportContractReviewResult",
        examples: export_contract_review_result::EXAMPLES,
    },
    rt::ActionExamples {
        action: "GetTaskResultApi",
        examples: get_task_result_api::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ImportContractReviewChecklist",
        examples: import_contract_review_checklist::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ModifyApplicationCallbackInfo",
        examples: modify_application_callback_info::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ModifyExtendedService",
        examples: modify_extended_service::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ModifyFlowDeadline",
        examples: modify_flow_deadline::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ModifyIntegrationDepartment",
        examples: modify_integration_department::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ModifyIntegrationRole",
        examples: modify_integration_role::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ModifyPartnerAuthorization",
        examples: modify_partner_authorization::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ModifyPartnerAutoSignAuthUrl",
        examples: modify_partner_auto_sign_auth_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ModifySingleSignOnEmployees",
        examples: modify_single_sign_on_employees::EXAMPLES,
    },
    rt::ActionExamples {
        action: "OperateFlowRemarks",
        examples: operate_flow_remarks::EXAMPLES,
    },
    rt::ActionExamples {
        action: "OperateSeals",
        examples: operate_seals::EXAMPLES,
    },
    rt::ActionExamples {
        action: "OperateTemplate",
        examples: operate_template::EXAMPLES,
    },
    rt::ActionExamples {
        action: "RenewAutoSignLicense",
        examples: renew_auto_sign_license::EXAMPLES,
    },
    rt::ActionExamples {
        action: "StartFlow",
        examples: start_flow::EXAMPLES,
    },
    rt::ActionExamples {
        action: "UnbindEmployeeUserIdWithClientOpenId",
        examples: unbind_employee_user_id_with_client_open_id::EXAMPLES,
    },
    rt::ActionExamples {
        action: "UpdateIntegrationEmployees",
        examples: update_integration_employees::EXAMPLES,
    },
    rt::ActionExamples {
        action: "UploadFiles",
        examples: upload_files::EXAMPLES,
    },
    rt::ActionExamples {
        action: "VerifyDigitFile",
        examples: verify_digit_file::EXAMPLES,
    },
    rt::ActionExamples {
        action: "VerifyDigitalDataSign",
        examples: verify_digital_data_sign::EXAMPLES,
    },
    rt::ActionExamples {
        action: "VerifyPdf",
        examples: verify_pdf::EXAMPLES,
    },
];
