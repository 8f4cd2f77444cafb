//! Who is asked, in which order, and what is said where nobody has keys.

use tencent_esign_runtime::credential::{CredentialChain, CvmRole, ProfileFile};

use crate::script::{Script, Step};
use crate::server::{Server, answer};
use crate::{KEYS, failure, fetch, file, keys, missing};

#[tokio::test]
async fn the_first_that_is_set_up_answers_and_is_asked_again() {
    let second = Script::of([Step::Keys(2, 60), Step::Keys(3, 60), Step::Absent("gone")]);
    let first = Script::of([Step::Absent("nothing here"), Step::Keys(1, 60)]);
    let chain = CredentialChain::new()
        .with(first.clone())
        .with(second.clone());
    assert_eq!(keys(&chain).await.0[0], "AKID-2");
    assert_eq!(keys(&chain).await.0[0], "AKID-3");
    assert_eq!((first.fetches(), second.fetches()), (1, 2));
    assert_eq!(
        failure(&chain).await,
        "no usable credential: the source that gave keys before has none now: gone"
    );
    assert_eq!(first.fetches(), 1, "no other source takes over");
    assert_eq!(
        format!("{chain:?}"),
        "CredentialChain { links: 2, answered: Some(1) }"
    );
}

#[tokio::test]
async fn a_source_that_is_broken_is_not_passed_by() {
    let first = Script::of([Step::Fail("the first is broken"), Step::Keys(1, 60)]);
    let second = Script::of([Step::Keys(2, 60)]);
    let chain = CredentialChain::new().with(first).with(second.clone());
    assert_eq!(
        failure(&chain).await,
        "no usable credential: the first is broken"
    );
    assert_eq!(second.fetches(), 0);
    assert_eq!(
        keys(&chain).await.0[0],
        "AKID-1",
        "nor is the failure remembered"
    );
}

#[tokio::test]
async fn all_that_were_tried_are_listed() {
    let (folder, _) = file("other", "");
    let path = folder.path().join("credentials");
    let server = Server::start(answer("404 Not Found", "text/plain", "")).await;
    let chain = CredentialChain::new()
        .with(ProfileFile::at(&path))
        .with(CvmRole::new().endpoint(server.endpoint.clone()));
    let expected = format!(
        "no source of keys is set up: {} does not exist; no role is bound to this machine \
         ({}/latest/meta-data/cam/security-credentials/)",
        path.display(),
        server.endpoint
    );
    assert_eq!(missing(&chain).await, expected);
    assert_eq!(
        missing(&CredentialChain::new()).await,
        "the chain has no sources"
    );
}

#[tokio::test]
async fn a_chain_may_stand_on_files_and_on_other_chains() {
    let text = format!("[default]\nsecret_id={}\nsecret_key={}", KEYS[0], KEYS[1]);
    let (_folder, path) = file("credentials", text);
    let inner = CredentialChain::new().with(ProfileFile::at(path));
    let outer = CredentialChain::new()
        .with(CredentialChain::new())
        .with(inner);
    assert_eq!(
        keys(&outer).await,
        (KEYS[..2].iter().map(|&part| part.into()).collect(), None)
    );
    assert!(fetch(&outer).await.is_ok());
}
