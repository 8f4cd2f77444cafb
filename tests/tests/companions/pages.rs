//! All pages of all actions that have any, and the items of some.

use serde_json::{Value, json};
use tencent_esign::runtime::pages::{Counts, Paged};
use tencent_esign::runtime::record::{Kind, Shape};
use tencent_esign::{ess, essbasic};

use super::run;
use super::transport::Answering;

#[test]
fn seals_are_counted_in_pages() {
    let answering = Answering::new(|number, _| {
        let seals =
            (0..[200, 200, 3][number]).map(|seal| json!({"SealId": format!("{number}-{seal}")}));
        json!({"TotalCount": 403, "Seals": seals.collect::<Vec<_>>()})
    });
    let client = answering.ess();
    let mut seals = client
        .describe_organization_seals_pages(&ess::DescribeOrganizationSealsRequest::new())
        .items();
    let mut ids = Vec::new();
    run(async {
        while let Some(seal) = seals.next().await {
            ids.push(seal.expect("a seal").seal_id);
        }
    });
    assert_eq!(
        (ids.len(), ids.last().map(String::as_str)),
        (403, Some("2-2"))
    );
    let sent: Vec<_> = answering.bodies();
    let sent: Vec<_> = sent
        .iter()
        .map(|body| (&body["Offset"], &body["Limit"]))
        .collect();
    assert_eq!(
        sent,
        [
            (&json!(0), &json!(200)),
            (&json!(1), &json!(200)),
            (&json!(2), &json!(200))
        ]
    );
}

#[test]
fn a_nested_list_and_the_one_beside_it_are_read_to_their_ends() {
    let answering = Answering::new(|number, _| {
        let companies =
            ["a", "b", "c"].map(|id| json!({"AuthorizeOrganizationId": format!("{number}{id}")}));
        json!({"AuthInfoDetail": {
            "HasAuthUserList": if number == 0 { json!([{"UserId": "u1"}]) } else { json!([]) },
            "AuthUserTotal": 1,
            "HasAuthOrganizationList": companies,
            "AuthOrganizationTotal": 6,
        }})
    });
    let service = ess::ExtendedService::from("OPEN_SERVER_SIGN");
    let request = ess::DescribeExtendedServiceAuthDetailRequest::new()
        .extend_service_type(service)
        .limit(3);
    let client = answering.ess();
    let mut pages = client.describe_extended_service_auth_detail_pages(&request);
    let mut companies = 0;
    run(async {
        while let Some(page) = pages.next().await {
            let detail = page.expect("a page").into_inner().auth_info_detail;
            companies += detail.expect("an object").has_auth_organization_list.len();
        }
    });
    assert_eq!((companies, answering.bodies().len()), (6, 2));
}

#[test]
fn a_size_that_travels_as_text_is_written_so() {
    let answering = Answering::new(|_, _| json!({}));
    let request = essbasic::ChannelDescribeRolesRequest::new("");
    let agent = answering
        .essbasic()
        .on_behalf_of("customer-42", "employee-7");
    let mut pages = agent.channel_describe_roles_pages(&request);
    run(async { pages.next().await.expect("a page").expect("an answer") });
    assert_eq!(answering.bodies()[0]["Limit"], json!("200"));
}

#[test]
fn changing_who_may_use_a_template_has_no_pages() {
    let answering = Answering::new(|_, _| json!({}));
    let change = essbasic::TemplateAuthorizationOperation::UPDATE;
    let request = essbasic::OperateChannelTemplateRequest::new(change, "t1");
    let client = answering.essbasic();
    let mut pages = client.operate_channel_template_pages(&request);
    let error = run(async { pages.next().await })
        .expect("an error")
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("only where OperateType is SELECT"),
        "{error}"
    );
    assert!(answering.bodies().is_empty());
}

/// Every declared action: the first page is full, the second one ends at the total.
#[test]
fn every_paged_action_reads_two_pages() {
    let mut actions = Vec::new();
    macro_rules! read {
        ($service:ident: $($request:ident),* $(,)?) => {
            $(actions.push(two_pages::<$service::$request>());)*
        };
    }
    read!(ess:
        DescribeBillUsageDetailRequest,
        DescribeEnterpriseContractReviewChecklistsRequest,
        DescribeExtendedServiceAuthDetailRequest,
        DescribeFileUrlsRequest,
        DescribeFlowTemplatesRequest,
        DescribeIntegrationEmployeesRequest,
        DescribeIntegrationRolesRequest,
        DescribeOrganizationGroupOrganizationsRequest,
        DescribeOrganizationSealsRequest,
        DescribeSingleSignOnEmployeesRequest,
    );
    read!(essbasic:
        ChannelDescribeBillUsageDetailRequest,
        ChannelDescribeEmployeesRequest,
        ChannelDescribeOrganizationSealsRequest,
        ChannelDescribeRolesRequest,
        DescribeChannelOrganizationsRequest,
        DescribeExtendedServiceAuthDetailRequest,
        DescribeTemplatesRequest,
        DescribeUsageRequest,
        OperateChannelTemplateRequest,
    );
    let with_offset = [ess::ACTIONS, essbasic::ACTIONS].concat().into_iter();
    let with_offset =
        with_offset.filter(|action| action.request.shape.position("Offset").is_some());
    let with_offset: Vec<_> = with_offset.map(|action| action.name).collect();
    assert_eq!(
        actions, with_offset,
        "no action with an offset is forgotten"
    );
}

/// Reads two pages of an action with validation off, and gives the action's name.
fn two_pages<R: Paged>() -> &'static str {
    let paging = R::PAGING;
    let size = u64::from(paging.size);
    let item = match item(R::ACTION.response.shape, paging.items.list) {
        Kind::Text => |number: u64| json!(number.to_string()),
        _ => |_| json!({}),
    };
    let answering = Answering::new(move |number, _| {
        let count = [size, 1][number];
        let mut answer = Value::Object(Default::default());
        let items = (0..count).map(item).collect();
        put(&mut answer, paging.items.list, items);
        if let Some(total) = paging.items.total {
            put(&mut answer, total, json!(size + 1));
        }
        answer
    });
    let mut request = (R::ACTION.request.blank)();
    if let Some((member, value)) = paging.when {
        let text = json!({member: value}).to_string();
        tencent_esign::runtime::json::read(text.as_bytes(), request.as_mut()).expect("it fits");
    }
    let request: Box<dyn std::any::Any> = request;
    let request: Box<R> = request.downcast().expect("its own type");
    let client = answering.unchecked(R::ACTION.service);
    let mut pages = client.pages(request.as_ref());
    let mut counts = Vec::new();
    run(async {
        while let Some(page) = pages.next().await {
            counts.push(R::items(page.expect("a page").into_inner()).len() as u64);
        }
    });
    let name = R::ACTION.name;
    assert_eq!(counts, [size, 1], "{name}");
    let second = &answering.bodies()[1]["Offset"];
    let wanted = match paging.counts {
        Counts::Items => size,
        Counts::Pages => 1,
    };
    assert_eq!(second, &json!(wanted), "{name}");
    name
}

/// What the items of a list are.
fn item(shape: &'static Shape, pointer: &str) -> Kind {
    let names = pointer.split('/').skip(1);
    names
        .fold(Kind::Record(shape), |kind, name| {
            let shape = kind.shape().expect("an object on the way");
            let place = shape.position(name).expect("the member");
            *shape.fields[place].kind()
        })
        .item()
}

fn put(answer: &mut Value, pointer: &str, value: Value) {
    let mut place = answer;
    for name in pointer.split('/').skip(1) {
        place = &mut place[name];
    }
    *place = value;
}
