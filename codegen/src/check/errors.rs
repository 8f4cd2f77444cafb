//! Lists of error codes: that each code stands there once, in order, and says what it means.

use std::collections::HashMap;

use super::names::Once;
use super::{codes, docs};
use crate::diagnostic::{Report, error};
use crate::document::Path;
use crate::schema::ErrorsFile;

/// Checks a list.
pub(super) fn check(report: &mut Report<'_>, file: &ErrorsFile) {
    let list = Path::Root.key("codes");
    let mut once = Once::new("code");
    let mut before = "";
    let mut texts = HashMap::new();
    for (index, def) in file.codes.iter().enumerate() {
        let path = list.index(index);
        let (at, code) = (path.key("code"), def.code.as_str());
        once.see(report, &at, code);
        codes::spelled(report, &at, code);
        if code < before {
            let message = format!("`{code}` stands behind `{before}`");
            let problem = error("unsorted-codes", message);
            report.value(&at, problem.help("sort the codes by their bytes"));
        } else {
            before = code;
        }
        docs::needed(report, &path.key("doc"), code, &def.doc);
        docs::text(report, &path.key("remedy"), def.remedy.as_deref());
        // Two codes that say the same leave nobody wiser about which of the two it was.
        let text = def.doc.trim();
        match texts.insert(text, code) {
            Some(other) if !text.is_empty() && other != code => {
                let problem = error("shared-doc", format!("`{other}` has the same text"));
                let problem = problem.help("say of each what sets it apart");
                report.value(&path.key("doc"), problem);
            }
            _ => {}
        }
    }
}
