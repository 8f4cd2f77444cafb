//! Texts that stand on several members: that they are about one thing.
//!
//! A text that fits two members of different names says too little of both. Members of one
//! name mean the same in most actions, and may share one.

use std::collections::HashMap;

use super::index::Version;
use super::read::{Content, ReadFile};
use crate::diagnostic::{Diagnostic, Report, error};
use crate::document::Path;
use crate::schema::FieldDef;

/// Where a text was seen first.
struct First<'c> {
    member: &'c str,
    owner: &'c str,
}

/// Tells texts that members of different names share.
pub(super) fn check(version: &Version<'_>) -> Vec<Diagnostic> {
    let root = Path::Root;
    let (request, response) = (root.key("request"), root.key("response"));
    let mut texts = Texts::default();
    for file in &version.files {
        match &file.content {
            Some(Content::Action(action)) => {
                texts.see(file, &request, &action.name, &action.request.fields);
                texts.see(file, &response, &action.name, &action.response.fields);
            }
            Some(Content::Struct(content)) => {
                texts.see(file, &root, &content.name, &content.fields);
            }
            _ => {}
        }
    }
    texts.found
}

#[derive(Default)]
struct Texts<'c> {
    seen: HashMap<&'c str, First<'c>>,
    found: Vec<Diagnostic>,
}

impl<'c> Texts<'c> {
    fn see(
        &mut self,
        file: &ReadFile<'_>,
        record: &Path<'_>,
        owner: &'c str,
        fields: &'c [FieldDef],
    ) {
        let path = record.key("fields");
        for (index, field) in fields.iter().enumerate() {
            let text = field.doc.trim();
            if text.is_empty() {
                continue;
            }
            let member = field.name.as_str();
            let First {
                member: other,
                owner: of,
            } = self.seen.entry(text).or_insert(First { member, owner });
            // The vendor spells some names now in one case, now in another.
            if other.eq_ignore_ascii_case(member) {
                continue;
            }
            let message = format!("`{other}` of `{of}` has the same text as `{member}`");
            let problem = error("shared-doc", message).help("say of each what sets it apart");
            let root = file.root.as_ref();
            let mut report = Report::new(&file.source.path, &file.source.text, root);
            report.value(&path.index(index).key("doc"), problem);
            self.found.append(&mut report.finish());
        }
    }
}
