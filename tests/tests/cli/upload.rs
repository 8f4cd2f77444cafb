//! `esign upload`.

use std::path::{Path, PathBuf};

use esign_tests::process::Run;
use serde_json::json;
use tencent_esign_mock::{Answer, Mock};

use super::{calling, file};

/// A mock that makes an id of each file's name.
fn mock() -> Mock {
    let mock = Mock::start_blocking().expect("a mock");
    mock.answer_with("UploadFiles", |call| {
        let files = call.body["FileInfos"].as_array().expect("files");
        let name = |file: &serde_json::Value| format!("id-{}", file["FileName"].as_str().unwrap());
        let ids: Vec<_> = files.iter().map(name).collect();
        Answer::Members(json!({"FileIds": ids, "TotalCount": ids.len()}))
    })
    .expect("the action is known");
    mock
}

fn upload(arguments: &[&str], mock: &Mock) -> Run {
    calling(&[&["upload", "ess"], arguments].concat(), "", &mock.url())
}

/// A file of so many zeros, which take no room on the disk.
fn zeros(folder: &Path, name: &str, bytes: u64) -> String {
    let path: PathBuf = folder.join(name);
    let file = std::fs::File::create(&path).expect("a file");
    file.set_len(bytes).expect("a length");
    path.to_str().expect("the path is UTF-8").to_owned()
}

#[test]
fn files_of_one_kind_go_together_and_ids_come_in_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let names = ["a.pdf", "b.docx", "c.PDF", "d.txt"];
    let paths = names.map(|name| file(folder.path(), name, "x"));
    let paths: Vec<_> = paths.iter().map(String::as_str).collect();
    let mock = mock();
    let run = upload(&paths, &mock);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run}");
    let rows = names.iter().zip(&paths);
    let rows = rows.map(|(name, path)| json!({"file": path, "file_id": format!("id-{name}")}));
    assert_eq!(run.json(), json!(rows.collect::<Vec<_>>()));
    let sent = mock.requests();
    let kinds: Vec<_> = sent
        .iter()
        .map(|request| request.json()["FileType"].clone())
        .collect();
    assert_eq!(kinds, [json!("pdf"), json!("docx"), json!(null)]);
    assert_eq!(
        sent[0].json()["FileInfos"][1],
        json!({"FileBody": "eA==", "FileName": "c.PDF"})
    );

    let text = upload(&[paths[0], "--format", "text"], &mock);
    assert_eq!(text.stdout, format!("id-a.pdf  {}\n", paths[0]));
}

#[test]
fn twenty_files_are_one_call() {
    let folder = tempfile::tempdir().expect("a folder");
    let paths = (0..21).map(|number| file(folder.path(), &format!("{number}.pdf"), "x"));
    let paths: Vec<_> = paths.collect();
    let paths: Vec<_> = paths.iter().map(String::as_str).collect();
    let mock = mock();
    let run = upload(&paths, &mock);
    assert_eq!(run.json().as_array().map(Vec::len), Some(21), "{run}");
    assert_eq!(run.json()[20]["file_id"], "id-20.pdf");
    let count = |index: usize| {
        mock.requests()[index].json()["FileInfos"]
            .as_array()
            .map(Vec::len)
    };
    assert_eq!((count(0), count(1)), (Some(20), Some(1)));
}

#[test]
fn all_that_is_wrong_is_told_at_once_and_nothing_is_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path();
    let files = [
        file(path, "fine.pdf", "x"),
        file(path, "tool.exe", "x"),
        file(path, "empty.pdf", ""),
        zeros(path, "seal.png", 6_000_000),
        zeros(path, "deed.pdf", 62_914_561),
    ];
    let files: Vec<_> = files.iter().map(String::as_str).collect();
    let mock = mock();
    let run = upload(&files, &mock);
    let told = run
        .to_string()
        .replace(path.to_str().expect("UTF-8"), "FOLDER");
    insta::assert_snapshot!(told, @"");
    let run = upload(&[files[0], "--business-type", "NOTE"], &mock);
    insta::assert_snapshot!(run, @"");
    assert!(mock.requests().is_empty());

    let run = upload(&[files[1], "--no-validate"], &mock);
    assert_eq!(run.json()[0]["file_id"], "id-tool.exe", "{run}");
}

#[test]
fn files_that_cannot_be_read() {
    let mock = mock();
    let run = upload(&["/nonexistent/a.pdf", "/"], &mock);
    insta::assert_snapshot!(run, @"");
    assert!(mock.requests().is_empty());
}

/// What is up before a call fails is told: its id is good.
#[test]
fn a_call_that_fails_takes_nothing_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let paths = ["a.pdf", "b.docx"].map(|name| file(folder.path(), name, "x"));
    let mock = mock();
    mock.answer_with("UploadFiles", |call| match call.body["FileType"].as_str() {
        Some("pdf") => Answer::Members(json!({"FileIds": ["i1"], "TotalCount": 1})),
        _ => Answer::Error {
            code: "OperationDenied".to_owned(),
            message: "no".to_owned(),
        },
    })
    .expect("the action is known");
    let run = upload(&[&paths[0], &paths[1]], &mock);
    assert_eq!(run.code, 1, "{run}");
    assert_eq!(run.json(), json!([{"file": paths[0], "file_id": "i1"}]));
    assert!(
        run.stderr.starts_with("error: OperationDenied: no"),
        "{run}"
    );
}

#[test]
fn a_partner_uploads_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path(), "a.pdf", "x");
    let mock = mock();
    let agent = r#"{"AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E", "ProxyOrganizationOpenId": "o1", "ProxyOperator": {"OpenId": "s1"}}"#;
    let variables = [
        ("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE"),
        ("TENCENTCLOUD_SECRET_KEY", "SECRETEXAMPLE"),
        ("ESIGN_AGENT", agent),
    ];
    let url = mock.url();
    let arguments = ["upload", "essbasic", &path, "--endpoint", &url];
    let run = super::esign_with(&arguments, "", &variables);
    assert_eq!(run.json()[0]["file_id"], "id-a.pdf", "{run}");
}
