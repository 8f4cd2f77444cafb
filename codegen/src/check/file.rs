//! One file whose structure is right: what it says, against the rest of its version.

use super::index::Version;
use super::names;
use super::read::{Content, ReadFile};
use super::record::{self, Record};
use super::routes::Owner;
use super::{codes, deprecations, docs, enums, errors, examples, folder, service};
use crate::diagnostic::{Diagnostic, Report, error};
use crate::document::Path;
use crate::schema::{ActionFile, HostRole, StructFile};

/// Checks a file. One whose structure is wrong has been told of already.
pub(super) fn check<'c>(version: &'c Version<'c>, file: &'c ReadFile<'c>) -> Vec<Diagnostic> {
    let mut report = Report::new(&file.source.path, &file.source.text, file.root.as_ref());
    folder::place(&mut report, file);
    match &file.content {
        Some(Content::Service(content)) => service::check(&mut report, version, content),
        Some(Content::Action(content)) => action(&mut report, version, content),
        Some(Content::Struct(content)) => structure(&mut report, version, content),
        Some(Content::Enum(content)) => enums::check(&mut report, version, content),
        Some(Content::Errors(content)) => errors::check(&mut report, content),
        None => {}
    }
    report.finish()
}

/// Checks a file that holds for all services.
pub(super) fn common(file: &ReadFile<'_>) -> Vec<Diagnostic> {
    let mut report = Report::new(&file.source.path, &file.source.text, file.root.as_ref());
    folder::place(&mut report, file);
    if let Some(Content::Errors(content)) = &file.content {
        errors::check(&mut report, content);
    }
    report.finish()
}

fn action<'c>(report: &mut Report<'_>, version: &'c Version<'c>, file: &'c ActionFile) {
    let root = Path::Root;
    names::identifier(report, &root.key("name"), &file.name);
    docs::needed(report, &root.key("summary"), &file.name, &file.summary);
    docs::text(report, &root.key("doc"), Some(&file.doc));
    docs::text(
        report,
        &root.key("effectReason"),
        file.effect_reason.as_deref(),
    );
    url(report, &root.key("docUrl"), file.doc_url.as_deref());
    if file.rate_limit == Some(0) {
        let problem = error("bad-range", "a `rateLimit` of 0 allows no call");
        report.value(&root.key("rateLimit"), problem.help("leave the key out"));
    }
    let has_file_host = version
        .service
        .is_none_or(|service| service.hosts.file.is_some());
    if file.host == HostRole::File && !has_file_host {
        let problem = error("bad-host", "the service has no host for files");
        report.value(
            &root.key("host"),
            problem.help("add `hosts.file` to service.json"),
        );
    }
    deprecations::action(
        report,
        version,
        &root.key("deprecated"),
        &file.name,
        file.deprecated.as_ref(),
    );
    codes::list(report, version, &root.key("errors"), &file.errors);
    let request = Record {
        owner: Owner::Request,
        fields: &file.request.fields,
        rules: &file.request.rules,
        errors: Some(&file.errors),
    };
    record::check(report, version, &root.key("request"), request);
    let response = Record {
        owner: Owner::Response,
        fields: &file.response.fields,
        rules: &[],
        errors: None,
    };
    record::check(report, version, &root.key("response"), response);
    request_id(report, &root.key("response").key("fields"), file);
    examples::check(report, version, file);
}

/// Every answer has a `RequestId`, so none lists it.
fn request_id(report: &mut Report<'_>, path: &Path<'_>, file: &ActionFile) {
    for (index, field) in file.response.fields.iter().enumerate() {
        if field.name == "RequestId" {
            let problem = error("bad-name", "`RequestId` is in every answer and not listed");
            report.value(
                &path.index(index).key("name"),
                problem.help("remove the member"),
            );
        }
    }
}

fn url(report: &mut Report<'_>, path: &Path<'_>, url: Option<&str>) {
    let is_plain = |url: &&str| {
        url.starts_with("https://")
            && url
                .chars()
                .all(|c| c.is_ascii_graphic() && !"<>()".contains(c))
    };
    if let Some(url) = url.filter(|url| !is_plain(url)) {
        let problem = error("bad-url", format!("`{url}` is no URL"));
        report.value(
            path,
            problem.help("URLs begin with `https://` and have no blanks or brackets"),
        );
    }
}

fn structure<'c>(report: &mut Report<'_>, version: &'c Version<'c>, file: &'c StructFile) {
    let root = Path::Root;
    names::identifier(report, &root.key("name"), &file.name);
    docs::needed(report, &root.key("doc"), &file.name, &file.doc);
    let record = Record {
        owner: Owner::Struct(&file.name),
        fields: &file.fields,
        rules: &file.rules,
        errors: None,
    };
    record::check(report, version, &root, record);
}
