// Generated from schema/essbasic/2021-05-26/service.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use super::{Client, actions};
use super::structs;

impl Client {
    /// Reads all pages of [`ChannelDescribeBillUsageDetail`](Self::channel_describe_bill_usage_detail).
    ///
    /// Begins where the request says, with pages of 100 unless it sets `Limit`.
    #[inline]
    pub fn channel_describe_bill_usage_detail_pages(
        &self,
        request: &actions::ChannelDescribeBillUsageDetailRequest,
    ) -> rt::Pages<actions::ChannelDescribeBillUsageDetailRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`ChannelDescribeEmployees`](Self::channel_describe_employees).
    ///
    /// Begins where the request says, with pages of 20 unless it sets `Limit`.
    #[inline]
    pub fn channel_describe_employees_pages(
        &self,
        request: &actions::ChannelDescribeEmployeesRequest,
    ) -> rt::Pages<actions::ChannelDescribeEmployeesRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`ChannelDescribeOrganizationSeals`](Self::channel_describe_organization_seals).
    ///
    /// Begins where the request says, with pages of 100 unless it sets `Limit`.
    #[inline]
    pub fn channel_describe_organization_seals_pages(
        &self,
        request: &actions::ChannelDescribeOrganizationSealsRequest,
    ) -> rt::Pages<actions::ChannelDescribeOrganizationSealsRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`ChannelDescribeRoles`](Self::channel_describe_roles).
    ///
    /// Begins where the request says, with pages of 200 unless it sets `Limit`.
    #[inline]
    pub fn channel_describe_roles_pages(
        &self,
        request: &actions::ChannelDescribeRolesRequest,
    ) -> rt::Pages<actions::ChannelDescribeRolesRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`DescribeChannelOrganizations`](Self::describe_channel_organizations).
    ///
    /// Begins where the request says, with pages of 200 unless it sets `Limit`.
    #[inline]
    pub fn describe_channel_organizations_pages(
        &self,
        request: &actions::DescribeChannelOrganizationsRequest,
    ) -> rt::Pages<actions::DescribeChannelOrganizationsRequest> {
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
    /// Reads all pages of [`DescribeTemplates`](Self::describe_templates).
    ///
    /// Begins where the request says, with pages of 100 unless it sets `Limit`.
    #[inline]
    pub fn describe_templates_pages(
        &self,
        request: &actions::DescribeTemplatesRequest,
    ) -> rt::Pages<actions::DescribeTemplatesRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`DescribeUsage`](Self::describe_usage).
    ///
    /// Begins where the request says, with pages of 1000 unless it sets `Limit`.
    #[deprecated(
        note = "use `ChannelDescribeBillUsageDetail`. Switched off on 3 February 2026."
    )]
    #[inline]
    pub fn describe_usage_pages(
        &self,
        request: &actions::DescribeUsageRequest,
    ) -> rt::Pages<actions::DescribeUsageRequest> {
        self.0.pages(request)
    }
    /// Reads all pages of [`OperateChannelTemplate`](Self::operate_channel_template).
    ///
    /// Begins where the request says, with pages of 100 unless it sets `Limit`.
    /// Only requests whose `OperateType` is `SELECT` have pages.
    #[inline]
    pub fn operate_channel_template_pages(
        &self,
        request: &actions::OperateChannelTemplateRequest,
    ) -> rt::Pages<actions::OperateChannelTemplateRequest> {
        self.0.pages(request)
    }
}

impl rt::Paged for actions::ChannelDescribeBillUsageDetailRequest {
    type Item = structs::ChannelBillUsageDetail;
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
        answer: actions::ChannelDescribeBillUsageDetailResponse,
    ) -> Vec<structs::ChannelBillUsageDetail> {
        answer.details
    }
}

impl rt::Paged for actions::ChannelDescribeEmployeesRequest {
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
    fn items(answer: actions::ChannelDescribeEmployeesResponse) -> Vec<structs::Staff> {
        answer.employees
    }
}

impl rt::Paged for actions::ChannelDescribeOrganizationSealsRequest {
    type Item = structs::OccupiedSeal;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Items,
        size: 100,
        items: rt::Listed {
            list: "/Seals",
            total: Some("/TotalCount"),
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(
        answer: actions::ChannelDescribeOrganizationSealsResponse,
    ) -> Vec<structs::OccupiedSeal> {
        answer.seals
    }
}

impl rt::Paged for actions::ChannelDescribeRolesRequest {
    type Item = structs::ChannelRole;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Pages,
        size: 200,
        items: rt::Listed {
            list: "/ChannelRoles",
            total: Some("/TotalCount"),
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(
        answer: actions::ChannelDescribeRolesResponse,
    ) -> Vec<structs::ChannelRole> {
        answer.channel_roles
    }
}

impl rt::Paged for actions::DescribeChannelOrganizationsRequest {
    type Item = structs::ChannelOrganizationInfo;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Items,
        size: 200,
        items: rt::Listed {
            list: "/ChannelOrganizationInfos",
            total: Some("/Total"),
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(
        answer: actions::DescribeChannelOrganizationsResponse,
    ) -> Vec<structs::ChannelOrganizationInfo> {
        answer.channel_organization_infos
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

impl rt::Paged for actions::DescribeTemplatesRequest {
    type Item = structs::TemplateInfo;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Items,
        size: 100,
        items: rt::Listed {
            list: "/Templates",
            total: Some("/TotalCount"),
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(answer: actions::DescribeTemplatesResponse) -> Vec<structs::TemplateInfo> {
        answer.templates
    }
}

impl rt::Paged for actions::DescribeUsageRequest {
    type Item = structs::UsageDetail;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Pages,
        size: 1000,
        items: rt::Listed {
            list: "/Details",
            total: Some("/Total"),
        },
        beside: None,
        when: None,
    };
    #[inline]
    fn items(answer: actions::DescribeUsageResponse) -> Vec<structs::UsageDetail> {
        answer.details
    }
}

impl rt::Paged for actions::OperateChannelTemplateRequest {
    type Item = String;
    const PAGING: rt::Paging = rt::Paging {
        counts: rt::Counts::Items,
        size: 100,
        items: rt::Listed {
            list: "/ProxyOrganizationOpenIds",
            total: Some("/Total"),
        },
        beside: None,
        when: Some(("OperateType", "SELECT")),
    };
    #[inline]
    fn items(answer: actions::OperateChannelTemplateResponse) -> Vec<String> {
        answer.proxy_organization_open_ids
    }
}
