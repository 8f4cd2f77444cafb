// Generated from schema/ess/2020-11-11/service.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use super::{Client, actions};
use super::structs;

impl Client {
    /// Reads all pages of [`DescribeBillUsageDetail`](Self::describe_bill_usage_detail).
    ///
    /// Begins where the request says, with pages of 100 unless it sets `Limit`.
    #[inline]
    pub fn describe_bill_usage_detail_pages(
        &self,
        request: &actions::DescribeBillUsageDetailRequest,
    ) -> rt::Pages<actions::DescribeBillUsageDetailRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`DescribeEnterpriseContractReviewChecklists`](Self::describe_enterprise_contract_review_checklists).
    ///
    /// Begins where the request says, with pages of 20 unless it sets `Limit`.
    #[inline]
    pub fn describe_enterprise_contract_review_checklists_pages(
        &self,
        request: &actions::DescribeEnterpriseContractReviewChecklistsRequest,
    ) -> rt::Pages<actions::DescribeEnterpriseContractReviewChecklistsRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`DescribeExtendedServiceAuthDetail`](Self::describe_extended_service_auth_detail).
    ///
    /// Begins where the request says, with pages of 200 unless it sets `Limit`.
    /// Goes on until both `HasAuthUserList` and `HasAuthOrganizationList` are at their ends; `items` gives the former.
    #[inline]
    pub fn describe_extended_service_auth_detail_pages(
        &self,
        request: &actions::DescribeExtendedServiceAuthDetailRequest,
    ) -> rt::Pages<actions::DescribeExtendedServiceAuthDetailRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`DescribeFileUrls`](Self::describe_file_urls).
    ///
    /// Begins where the request says, with pages of 100 unless it sets `Limit`.
    #[inline]
    pub fn describe_file_urls_pages(
        &self,
        request: &actions::DescribeFileUrlsRequest,
    ) -> rt::Pages<actions::DescribeFileUrlsRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`DescribeFlowTemplates`](Self::describe_flow_templates).
    ///
    /// Begins where the request says, with pages of 200 unless it sets `Limit`.
    #[inline]
    pub fn describe_flow_templates_pages(
        &self,
        request: &actions::DescribeFlowTemplatesRequest,
    ) -> rt::Pages<actions::DescribeFlowTemplatesRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`DescribeIntegrationEmployees`](Self::describe_integration_employees).
    ///
    /// Begins where the request says, with pages of 20 unless it sets `Limit`.
    #[inline]
    pub fn describe_integration_employees_pages(
        &self,
        request: &actions::DescribeIntegrationEmployeesRequest,
    ) -> rt::Pages<actions::DescribeIntegrationEmployeesRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`DescribeIntegrationRoles`](Self::describe_integration_roles).
    ///
    /// Begins where the request says, with pages of 200 unless it sets `Limit`.
    #[inline]
    pub fn describe_integration_roles_pages(
        &self,
        request: &actions::DescribeIntegrationRolesRequest,
    ) -> rt::Pages<actions::DescribeIntegrationRolesRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`DescribeOrganizationGroupOrganizations`](Self::describe_organization_group_organizations).
    ///
    /// Begins where the request says, with pages of 200 unless it sets `Limit`.
    #[inline]
    pub fn describe_organization_group_organizations_pages(
        &self,
        request: &actions::DescribeOrganizationGroupOrganizationsRequest,
    ) -> rt::Pages<actions::DescribeOrganizationGroupOrganizationsRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`DescribeOrganizationSeals`](Self::describe_organization_seals).
    ///
    /// Begins where the request says, with pages of 200 unless it sets `Limit`.
    #[inline]
    pub fn describe_organization_seals_pages(
        &self,
        request: &actions::DescribeOrganizationSealsRequest,
    ) -> rt::Pages<actions::DescribeOrganizationSealsRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`DescribeSingleSignOnEmployees`](Self::describe_single_sign_on_employees).
    ///
    /// Begins where the request says, with pages of 200 unless it sets `Limit`.
    #[inline]
    pub fn describe_single_sign_on_employees_pages(
        &self,
        request: &actions::DescribeSingleSignOnEmployeesRequest,
    ) -> rt::Pages<actions::DescribeSingleSignOnEmployeesRequest> {
        self.0.pages(request)
    }
}

impl rt::Paged for actions::DescribeBillUsageDetailRequest {
    type Item = structs::BillUsageDetail;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Pages,
        size: 100,
        items: rt::Listed {
            list: "/Details",
            total: Some("/Total"),
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(
        answer: actions::DescribeBillUsageDetailResponse,
    ) -> Vec<structs::BillUsageDetail> {
        answer.details
    }
}

impl rt::Paged for actions::DescribeEnterpriseContractReviewChecklistsRequest {
    type Item = structs::Checklist;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Pages,
        size: 20,
        items: rt::Listed {
            list: "/Checklists",
            total: Some("/Total"),
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(
        answer: actions::DescribeEnterpriseContractReviewChecklistsResponse,
    ) -> Vec<structs::Checklist> {
        answer.checklists
    }
}

impl rt::Paged for actions::DescribeExtendedServiceAuthDetailRequest {
    type Item = structs::HasAuthUser;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Pages,
        size: 200,
        items: rt::Listed {
            list: "/AuthInfoDetail/HasAuthUserList",
            total: Some("/AuthInfoDetail/AuthUserTotal"),
        },
        beside: Some(rt::Listed {
            list: "/AuthInfoDetail/HasAuthOrganizationList",
            total: Some("/AuthInfoDetail/AuthOrganizationTotal"),
        }),
        when: None,
    };
    #[inline]
    fn items(
        answer: actions::DescribeExtendedServiceAuthDetailResponse,
    ) -> Vec<structs::HasAuthUser> {
        answer.auth_info_detail.map(|it| it.has_auth_user_list).unwrap_or_default()
    }
}

impl rt::Paged for actions::DescribeFileUrlsRequest {
    type Item = structs::FileUrl;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Pages,
        size: 100,
        items: rt::Listed {
            list: "/FileUrls",
            total: Some("/TotalCount"),
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(answer: actions::DescribeFileUrlsResponse) -> Vec<structs::FileUrl> {
        answer.file_urls
    }
}

impl rt::Paged for actions::DescribeFlowTemplatesRequest {
    type Item = structs::TemplateInfo;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Items,
        size: 200,
        items: rt::Listed {
            list: "/Templates",
            total: Some("/TotalCount"),
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(
        answer: actions::DescribeFlowTemplatesResponse,
    ) -> Vec<structs::TemplateInfo> {
        answer.templates
    }
}

impl rt::Paged for actions::DescribeIntegrationEmployeesRequest {
    type Item = structs::Staff;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Items,
        size: 20,
        items: rt::Listed {
            list: "/Employees",
            total: Some("/TotalCount"),
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(
        answer: actions::DescribeIntegrationEmployeesResponse,
    ) -> Vec<structs::Staff> {
        answer.employees
    }
}

impl rt::Paged for actions::DescribeIntegrationRolesRequest {
    type Item = structs::IntegrateRole;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Items,
        size: 200,
        items: rt::Listed {
            list: "/IntegrateRoles",
            total: Some("/TotalCount"),
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(
        answer: actions::DescribeIntegrationRolesResponse,
    ) -> Vec<structs::IntegrateRole> {
        answer.integrate_roles
    }
}

impl rt::Paged for actions::DescribeOrganizationGroupOrganizationsRequest {
    type Item = structs::GroupOrganization;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Items,
        size: 200,
        items: rt::Listed {
            list: "/List",
            total: Some("/Total"),
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(
        answer: actions::DescribeOrganizationGroupOrganizationsResponse,
    ) -> Vec<structs::GroupOrganization> {
        answer.list
    }
}

impl rt::Paged for actions::DescribeOrganizationSealsRequest {
    type Item = structs::OccupiedSeal;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Pages,
        size: 200,
        items: rt::Listed {
            list: "/Seals",
            total: Some("/TotalCount"),
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(
        answer: actions::DescribeOrganizationSealsResponse,
    ) -> Vec<structs::OccupiedSeal> {
        answer.seals
    }
}

impl rt::Paged for actions::DescribeSingleSignOnEmployeesRequest {
    type Item = structs::SingleSignOnEmployees;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Items,
        size: 200,
        items: rt::Listed {
            list: "/Employees",
            total: None,
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(
        answer: actions::DescribeSingleSignOnEmployeesResponse,
    ) -> Vec<structs::SingleSignOnEmployees> {
        answer.employees
    }
}
