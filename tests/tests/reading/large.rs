//! Answers of 10 MB and more: read in time that grows with their length and no faster.

use std::time::{Duration, Instant};

use tencent_esign::ess;
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::{Record, View, find};

const MB: usize = 1024 * 1024;

/// Many times what a debug build takes, and a small part of what quadratic work would.
const IN_TIME: Duration = Duration::from_secs(30);

/// So many bytes of the same item, as the items of a list.
fn items(item: &str, bytes: usize) -> String {
    vec![item; bytes / (item.len() + 1)].join(",")
}

/// Reads an answer as the client does, or as the command line does, which takes notes.
fn read(body: &str, is_noting: bool, into: &mut dyn Record) {
    let text = format!("{{\"Response\":{body}}}");
    let since = Instant::now();
    let outcome = match is_noting {
        false => json::read_envelope(text.as_bytes(), into).map(drop),
        true => json::read_envelope_noting(text.as_bytes(), into).map(drop),
    };
    let taken = since.elapsed();
    assert_eq!(outcome, Ok(()));
    assert!(taken < IN_TIME, "{taken:?}");
}

#[test]
fn a_long_list_of_objects() {
    let role = r#"{"RoleId":"yDRSRUUgygj6qnwfUuO4zjEwc193c2hH","RoleName":"合同","PermissionGroups":[{"GroupName":"g","Permissions":[{"Name":"n","Children":[]}]}],"New":{"a":1}}"#;
    let body = format!("{{\"IntegrateRoles\":[{}]}}", items(role, 10 * MB));
    for is_noting in [false, true] {
        let mut record = ess::DescribeIntegrationRolesResponse::default();
        read(&body, is_noting, &mut record);
        assert_eq!(record.integrate_roles.len(), 10 * MB / (role.len() + 1));
    }
}

#[test]
fn a_long_list_of_nulls() {
    let list = items("null", 10 * MB);
    let body = format!("{{\"IntegrateRoles\":[{{\"SubOrgIdList\":[{list}]}}]}}");
    let mut record = ess::DescribeIntegrationRolesResponse::default();
    read(&body, true, &mut record);
    assert_eq!(record.integrate_roles[0].sub_org_id_list.len(), 2 * MB);
}

#[test]
fn a_long_string_with_and_without_escapes() {
    for (unit, letter) in [("x", "x"), ("合", "合"), ("\\u5408", "合")] {
        let count = 10 * MB / unit.len();
        let text = unit.repeat(count);
        let mut record = ess::CreateFlowByFilesResponse::default();
        read(&format!("{{\"FlowId\":\"{text}\"}}"), false, &mut record);
        let View::Text(read) = find(&record, "/FlowId") else {
            panic!("no text")
        };
        assert_eq!(read.len(), count * letter.len());
    }
}

#[test]
fn many_unknown_members() {
    let unknown: Vec<_> = (0..MB).map(|index| format!("\"n{index}\":1")).collect();
    let body = format!("{{{}}}", unknown.join(","));
    read(
        &body,
        true,
        &mut ess::DescribeIntegrationRolesResponse::default(),
    );
}

#[test]
fn the_same_member_many_times() {
    let mut record = ess::DescribeIntegrationRolesResponse::default();
    let body = items("\"IntegrateRoles\":[null,{}]", 10 * MB);
    read(&format!("{{{body}}}"), true, &mut record);
    assert_eq!(record.integrate_roles.len(), 2, "the last one counts");
}
