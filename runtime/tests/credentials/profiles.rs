//! The files of profiles: the shared one, and those of the vendor's command line.

use serde_json::{Value, json};
use tempfile::TempDir;
use tencent_esign_runtime::credential::{CliProfile, ProfileFile};

use crate::server::{self, Server, answer};
use crate::{KEYS, NOW, failure, file, keys, missing};

fn strings(parts: &[&str]) -> Vec<String> {
    parts.iter().map(|&part| part.to_owned()).collect()
}

#[tokio::test]
async fn profiles_of_the_shared_file() {
    let text = "app=other\n\n# permanent keys\n[default]\n secret_id = AKIDDEFAULT\n\
                secret_key=KEY=WITH=SIGNS\n;temporary ones\r\n[work]\r\nSECRET_ID=AKIDWORK\r\n\
                secret_key=K\r\ntoken = T\r\nregion=ap-guangzhou\r\n";
    let (_folder, path) = file("credentials", text);
    let source = ProfileFile::at(&path);
    let default = strings(&["AKIDDEFAULT", "KEY=WITH=SIGNS"]);
    assert_eq!(keys(&source).await, (default, None));
    let work = strings(&["AKIDWORK", "K", "T"]);
    assert_eq!(keys(&source.clone().profile("work")).await, (work, None));
    let other = missing(&source.profile("other")).await;
    assert_eq!(other, format!("{} has no section [other]", path.display()));
    let gone = path.with_file_name("gone");
    let expected = format!("{} does not exist", gone.display());
    assert_eq!(missing(&ProfileFile::at(gone)).await, expected);
}

#[tokio::test]
async fn a_shared_file_that_is_broken_is_told_by_line_and_key() {
    let cases: [(&[u8], &str); 8] = [
        (
            b"# wrong\n[]\nkey =\n[default",
            "PATH line 2: the section has no name",
        ),
        (
            b"[default]\nsecret_id = CANARY\n[work\n",
            "PATH line 3: a section must end with ] and stand alone on its line",
        ),
        (
            b"[other]\nCANARY\n",
            "PATH line 2: the line is no section, no comment and no `key = value`",
        ),
        (
            b"[default]\nsecret_id = A\n",
            "section [default] of PATH has no secret_key",
        ),
        (
            b"[default]\nsecret_id =\nsecret_key = CANARY",
            "section [default] of PATH has no secret_id",
        ),
        (
            b"[default]\nsecret_id = A\nsecret_key = CANARY # mine",
            "in section [default] of PATH, the secret key holds white space or a character \
             that is not ASCII",
        ),
        (
            b"[default]\nsecret_key = CANARY\nsecret_key = CANARY",
            "PATH line 3: the key is there a second time in its section",
        ),
        (
            b"[default]\nsecret_id = CANARY\xff",
            "PATH is no UTF-8 text",
        ),
    ];
    for (text, expected) in cases {
        let (_folder, path) = file("credentials", text);
        let message = failure(&ProfileFile::at(&path)).await;
        let expected = expected.replace("PATH", &path.display().to_string());
        assert_eq!(message, format!("no usable credential: {expected}"));
    }
    let (folder, path) = file("credentials", "");
    let message = failure(&ProfileFile::at(folder.path())).await;
    assert!(message.contains("cannot be read"), "{message}");
    let message = failure(&ProfileFile::at(path).profile("")).await;
    assert_eq!(
        message,
        "no usable credential: \"\" is no name of a profile"
    );
}

/// A profile of the vendor's command line.
fn cli(text: &Value) -> (TempDir, CliProfile) {
    let (folder, _) = file("default.credential", text.to_string());
    let source = CliProfile::at(folder.path(), "default");
    (folder, source)
}

#[tokio::test]
async fn profiles_of_the_command_line() {
    let [id, key, token] = KEYS;
    let (folder, source) = cli(&json!({"secretId": id, "secretKey": key, "region": null}));
    assert_eq!(keys(&source).await, (strings(&KEYS[..2]), None));
    let path = folder.path().join("work.credential");
    let expected = format!("{} does not exist", path.display());
    assert_eq!(missing(&source.profile("work")).await, expected);

    // A login through the browser, which the command line renews.
    let login = json!({
        "type": "oauth", "secretId": id, "secretKey": key, "token": token,
        "expiresAt": NOW + 60, "oauth": {"refreshToken": "CANARY"},
    });
    let (_folder, source) = cli(&login);
    assert_eq!(keys(&source).await, (strings(&KEYS), Some(NOW + 60)));
}

#[tokio::test]
async fn a_profile_may_ask_for_the_role_of_the_machine() {
    let body = format!(
        r#"{{"TmpSecretId":"A","TmpSecretKey":"K","Token":"T","ExpiredTime":{},"Code":"Success"}}"#,
        NOW + 60
    );
    let server = Server::answering(move |request| match request.line.ends_with("/r HTTP/1.1") {
        true => server::json(&body),
        false => answer("200 OK", "text/plain", "r"),
    })
    .await;
    let (_folder, source) = cli(&json!({"type": "cvm-role"}));
    let source = source.metadata_endpoint(server.endpoint.clone());
    assert_eq!(
        keys(&source).await,
        (strings(&["A", "K", "T"]), Some(NOW + 60))
    );

    let server = Server::start(answer("404 Not Found", "text/plain", "")).await;
    let message = failure(&source.metadata_endpoint(server.endpoint.clone())).await;
    assert!(
        message.contains("default.credential: no role is bound"),
        "{message}"
    );
}

#[tokio::test]
async fn a_profile_may_name_a_role_to_assume() {
    let [id, key, token] = KEYS;
    let server = Server::start(crate::sts::issued(&["A", "K", "T"], NOW + 60)).await;
    let file = json!({
        "secretId": id, "secretKey": key, "token": token,
        "role-arn": "qcs::cam::uin/1:roleName/r", "role-session-name": "me",
    });
    let (_folder, source) = cli(&file);
    let source = source.sts_endpoint(server.endpoint.clone());
    assert_eq!(
        keys(&source).await,
        (strings(&["A", "K", "T"]), Some(NOW + 60))
    );
    let received = server.received();
    assert_eq!(received[0].header("x-tc-token"), Some(token));
    let body: Value = serde_json::from_slice(&received[0].body).unwrap();
    assert_eq!(body["RoleArn"], "qcs::cam::uin/1:roleName/r");
    assert_eq!(body["RoleSessionName"], "me");
}

#[tokio::test]
async fn a_profile_of_the_command_line_that_is_broken_is_told_without_its_text() {
    let cases = [
        ("{\n\"secretId\": CANARY}", "PATH line 2: no JSON"),
        ("\"CANARY\"", "PATH: the file holds no JSON object"),
        ("{}", "PATH: there is no secretId"),
        (
            r#"{"secretId":"A","secretKey":["CANARY"]}"#,
            "PATH: there is no secretKey",
        ),
        (
            r#"{"secretId":"A","secretKey":"CANARY 1"}"#,
            "PATH: the secret key holds white space or a character that is not ASCII",
        ),
        (
            r#"{"secretId":"A","secretKey":"CANARY","expiresAt":1699999999}"#,
            "PATH: the login has expired: run `tccli auth login`",
        ),
    ];
    for (text, expected) in cases {
        let (folder, path) = file("default.credential", text);
        let message = failure(&CliProfile::at(folder.path(), "default")).await;
        let expected = expected.replace("PATH", &path.display().to_string());
        assert_eq!(message, format!("no usable credential: {expected}"));
    }
    let message = failure(&CliProfile::at("/", "../secret")).await;
    assert_eq!(
        message,
        "no usable credential: \"../secret\" is no name of a profile"
    );
}
