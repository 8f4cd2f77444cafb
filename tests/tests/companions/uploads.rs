//! Files on their way into a request, and what they cost in memory.

use serde_json::json;
use tencent_esign::{ess, essbasic};

use super::run;
use super::transport::Answering;

const MB: usize = 1024 * 1024;

#[test]
fn the_format_goes_along_where_the_service_asks_for_it() {
    let purpose = ess::UploadPurpose::DOCUMENT;
    let file = ess::UploadFile::from_bytes("lease.PDF", b"%PDF-1.7").expect("a small file");
    let request = ess::UploadFilesRequest::for_files(purpose, [file]);
    assert_eq!(request.file_type, Some(ess::FileFormat::PDF));

    let answering = Answering::new(|_, _| json!({"FileIds": ["i1"], "TotalCount": 1}));
    let file = essbasic::UploadFile::from_bytes("lease.pdf", b"%PDF-1.7").expect("a small file");
    let purpose = essbasic::UploadPurpose::DOCUMENT;
    let request = essbasic::UploadFilesRequest::for_files(purpose, [file]);
    let client = answering
        .essbasic()
        .on_behalf_of("customer-42", "employee-7");
    let answer = run(async { client.upload_files(&request).await }).expect("an answer");
    assert_eq!(answer.file_ids, ["i1"]);
    let sent = json!([{"FileBody": "JVBERi0xLjc=", "FileName": "lease.pdf"}]);
    assert_eq!(answering.bodies()[0]["FileInfos"], sent);
}

#[test]
fn more_than_60_mb_are_neither_encoded_nor_sent() {
    let content = vec![0; 61 * MB];
    let mut error = None;
    let used = allocation_counter::measure(|| {
        error = ess::UploadFile::from_bytes("deed.pdf", &content).err();
    });
    assert!(used.bytes_max < 10_000, "{used:?}");
    assert_eq!(
        error.expect("a refusal").to_string(),
        "the request UploadFiles is not valid and was not sent: /FileBody: deny \
         maxDecodedBytes: the file deed.pdf must have at most 60 MB, has 61 MB: shrink it"
    );
}

#[test]
fn a_seal_of_more_than_8_mb_stops_before_the_wire() {
    let answering = Answering::new(|_, _| json!({}));
    let file = essbasic::UploadFile::from_bytes("seal.png", vec![0; 9 * MB]).expect("below 60 MB");
    let purpose = essbasic::UploadPurpose::SEAL;
    let request = essbasic::UploadFilesRequest::for_files(purpose, [file]);
    let client = answering
        .essbasic()
        .on_behalf_of("customer-42", "employee-7");
    let error = run(async { client.upload_files(&request).await }).unwrap_err();
    assert!(
        error.to_string().contains("may have 8 MB at most"),
        "{error}"
    );
    assert!(answering.bodies().is_empty());
}

/// From the disk, and from bytes that are given away, to the request that goes out: the
/// base64 of the file and the request around it, 4/3 of the file each, and little else.
#[test]
fn a_file_takes_less_than_three_times_its_size() {
    let size = 6 * MB;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("lease.pdf");
    std::fs::write(&path, vec![7; size]).expect("a file");
    let from_path = || ess::UploadFile::from_path(&path).expect("a readable file");
    let from_bytes = || ess::UploadFile::from_bytes("lease.pdf", vec![7; size]).expect("small");
    let ways: [(&str, &dyn Fn() -> ess::UploadFile); 2] =
        [("path", &from_path), ("bytes", &from_bytes)];
    for (way, file) in ways {
        let used = allocation_counter::measure(|| upload(file()));
        let times = used.bytes_max as f64 / size as f64;
        assert!((2.6..2.8).contains(&times), "from {way}: {times} times");
    }
}

/// Uploads with a transport that takes the body and drops it.
fn upload(file: ess::UploadFile) {
    use std::sync::Arc;

    use tencent_esign::Credential;
    use tencent_esign::runtime::BoxFuture;
    use tencent_esign::runtime::transport::{HttpRequest, HttpResponse, Transport, TransportError};

    struct Nowhere;

    impl Transport for Nowhere {
        fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
            Box::pin(async { Err(TransportError::maybe_sent("nowhere")) })
        }
    }

    let client = ess::Client::builder()
        .credential(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE"))
        .transport(Arc::new(Nowhere))
        .build()
        .expect("the settings fit")
        .with_caller(ess::Caller::new().operator_id("u1"));
    let request = ess::UploadFilesRequest::for_files(ess::UploadPurpose::DOCUMENT, [file]);
    let outcome = run(async { client.upload_files(&request).await });
    assert!(outcome.unwrap_err().to_string().contains("nowhere"));
}
