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

use tencent_esign_runtime::generated as rt;

/// The documented examples of every action, by name.
pub static EXAMPLES: &[rt::ActionExamples] = &[
    rt::ActionExamples {
        action: "ArchiveDynamicFlow",
        examples: archive_dynamic_flow::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CancelOrganizationFlows",
        examples: cancel_organization_flows::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelBatchCancelFlows",
        examples: channel_batch_cancel_flows::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCancelFlow",
        examples: channel_cancel_flow::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCancelMultiFlowSignQRCode",
        examples: channel_cancel_multi_flow_sign_qr_code::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCancelUserAutoSignEnableUrl",
        examples: channel_cancel_user_auto_sign_enable_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateBatchCancelFlowUrl",
        examples: channel_create_batch_cancel_flow_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateBatchQuickSignUrl",
        examples: channel_create_batch_quick_sign_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateBatchSignUrl",
        examples: channel_create_batch_sign_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateBoundFlows",
        examples: channel_create_bound_flows::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateDynamicFlowApprover",
        examples: channel_create_dynamic_flow_approver::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateEmbedWebUrl",
        examples: channel_create_embed_web_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateFlowApprovers",
        examples: channel_create_flow_approvers::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateFlowByFiles",
        examples: channel_create_flow_by_files::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateFlowGroupByFiles",
        examples: channel_create_flow_group_by_files::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateFlowGroupByTemplates",
        examples: channel_create_flow_group_by_templates::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateFlowReminds",
        examples: channel_create_flow_reminds::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateFlowSignReview",
        examples: channel_create_flow_sign_review::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateFlowSignUrl",
        examples: channel_create_flow_sign_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateMultiFlowSignQRCode",
        examples: channel_create_multi_flow_sign_qr_code::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateOrganizationBatchSignUrl",
        examples: channel_create_organization_batch_sign_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateOrganizationModifyQrCode",
        examples: channel_create_organization_modify_qr_code::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreatePrepareFlow",
        examples: channel_create_prepare_flow::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreatePrepareFlowGroup",
        examples: channel_create_prepare_flow_group::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreatePreparedPersonalEsign",
        examples: channel_create_prepared_personal_esign::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateReleaseFlow",
        examples: channel_create_release_flow::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateRole",
        examples: channel_create_role::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateSealPolicy",
        examples: channel_create_seal_policy::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateUserAutoSignEnableUrl",
        examples: channel_create_user_auto_sign_enable_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateUserAutoSignSealUrl",
        examples: channel_create_user_auto_sign_seal_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateUserRoles",
        examples: channel_create_user_roles::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelCreateWebThemeConfig",
        examples: channel_create_web_theme_config::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelDeleteRole",
        examples: channel_delete_role::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelDeleteRoleUsers",
        examples: channel_delete_role_users::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelDeleteSealPolicies",
        examples: channel_delete_seal_policies::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelDescribeAccountBillDetail",
        examples: channel_describe_account_bill_detail::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelDescribeBillUsageDetail",
        examples: channel_describe_bill_usage_detail::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelDescribeEmployees",
        examples: channel_describe_employees::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelDescribeFlowComponents",
        examples: channel_describe_flow_components::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelDescribeOrganizationSeals",
        examples: channel_describe_organization_seals::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelDescribeRoles",
        examples: channel_describe_roles::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelDescribeSignFaceVideo",
        examples: channel_describe_sign_face_video::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelDescribeUserAutoSignStatus",
        examples: channel_describe_user_auto_sign_status::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelDisableUserAutoSign",
        examples: channel_disable_user_auto_sign::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelModifyRole",
        examples: channel_modify_role::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelRenewAutoSignLicense",
        examples: channel_renew_auto_sign_license::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelUpdateSealStatus",
        examples: channel_update_seal_status::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ChannelVerifyPdf",
        examples: channel_verify_pdf::EXAMPLES,
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
        action: "CreateChannelFlowEvidenceReport",
        examples: create_channel_flow_evidence_report::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateChannelOrganizationInfoChangeUrl",
        examples: create_channel_organization_info_change_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateChannelSubOrganizationActive",
        examples: create_channel_sub_organization_active::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateCloseOrganizationUrl",
        examples: create_close_organization_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateConsoleLoginUrl",
        examples: create_console_login_url::EXAMPLES,
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
        action: "CreateFileConvertTask",
        examples: create_file_convert_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowBlockchainEvidenceUrl",
        examples: create_flow_blockchain_evidence_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowForwards",
        examples: create_flow_forwards::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowGroupSignReview",
        examples: create_flow_group_sign_review::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateFlowsByTemplates",
        examples: create_flows_by_templates::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateLegalSealQrCode",
        examples: create_legal_seal_qr_code::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateModifyAdminAuthorizationUrl",
        examples: create_modify_admin_authorization_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateOrganizationAuthFile",
        examples: create_organization_auth_file::EXAMPLES,
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
        action: "CreateRequestWithEncryption",
        examples: create_request_with_encryption::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateSealByImage",
        examples: create_seal_by_image::EXAMPLES,
    },
    rt::ActionExamples {
        action: "CreateSignUrls",
        examples: create_sign_urls::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DeleteOrganizationAuthorizations",
        examples: delete_organization_authorizations::EXAMPLES,
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
        action: "DescribeCancelFlowsTask",
        examples: describe_cancel_flows_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeChannelFlowEvidenceReport",
        examples: describe_channel_flow_evidence_report::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeChannelOrganizations",
        examples: describe_channel_organizations::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeChannelSealPolicyWorkflowUrl",
        examples: describe_channel_seal_policy_workflow_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeExtendedServiceAuthDetail",
        examples: describe_extended_service_auth_detail::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeExtendedServiceAuthInfo",
        examples: describe_extended_service_auth_info::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeFileConvertTask",
        examples: describe_file_convert_task::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeFlowDetailInfo",
        examples: describe_flow_detail_info::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeResourceUrlsByFlows",
        examples: describe_resource_urls_by_flows::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeTemplates",
        examples: describe_templates::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeUsage",
        examples: describe_usage::EXAMPLES,
    },
    rt::ActionExamples {
        action: "DescribeUserFlowType",
        examples: describe_user_flow_type::EXAMPLES,
    },
    rt::ActionExamples {
        action: "GetDownloadFlowUrl",
        examples: get_download_flow_url::EXAMPLES,
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
        action: "ModifyOrganizationBusinessInfo",
        examples: modify_organization_business_info::EXAMPLES,
    },
    rt::ActionExamples {
        action: "ModifyPartnerAutoSignAuthUrl",
        examples: modify_partner_auto_sign_auth_url::EXAMPLES,
    },
    rt::ActionExamples {
        action: "OperateChannelTemplate",
        examples: operate_channel_template::EXAMPLES,
    },
    rt::ActionExamples {
        action: "OperateTemplate",
        examples: operate_template::EXAMPLES,
    },
    rt::ActionExamples {
        action: "PrepareFlows",
        examples: prepare_flows::EXAMPLES,
    },
    rt::ActionExamples {
        action: "SyncProxyOrganization",
        examples: sync_proxy_organization::EXAMPLES,
    },
    rt::ActionExamples {
        action: "SyncProxyOrganizationOperators",
        examples: sync_proxy_organization_operators::EXAMPLES,
    },
    rt::ActionExamples {
        action: "UploadFiles",
        examples: upload_files::EXAMPLES,
    },
];
