//! The error codes of a service: their type, their texts, and the lists of the actions.

use std::collections::BTreeMap;

use super::markdown::paragraphs;
use crate::model::{CodeText, Enum, EnumValue, EnumValues, ErrorCodes, TypeName};
use crate::naming::{self, Scope};
use crate::schema::{CodeDef, ErrorsFile, Severity};

/// The codes of a service and those of all services, each with the name of its constant.
pub(super) struct CodeNames<'a>(BTreeMap<&'a str, (String, &'a CodeDef)>);

impl<'a> CodeNames<'a> {
    /// The service's own word on a code goes before the common one.
    pub(super) fn new(own: &'a ErrorsFile, common: Option<&'a ErrorsFile>) -> Self {
        let common = common.into_iter().flat_map(|file| &file.codes);
        let defs = common.chain(&own.codes);
        let defs: BTreeMap<_, _> = defs.map(|def| (def.code.as_str(), def)).collect();
        let mut names = Scope::default();
        let named = defs.into_iter().map(|(code, def)| {
            let name = names.claim(&naming::constant(code));
            (code, (name, def))
        });
        Self(named.collect())
    }

    /// The type and the texts.
    pub(super) fn lowered(&self, folder: &str, service: &str) -> ErrorCodes {
        let [ident, module] = naming::CODE_NAMES.map(str::to_owned);
        let values = self.0.values().map(|(name, def)| value(name, def));
        ErrorCodes {
            list: Enum {
                source: format!("{folder}/errors.json"),
                name: TypeName { module, ident },
                doc: type_doc(service),
                values: EnumValues::Text(values.collect()),
                // No request holds a code, so none is ever judged.
                severity: Severity::Info,
                code: String::new(),
            },
            texts: self.0.values().map(|(_, def)| text(def)).collect(),
        }
    }

    /// What the documentation of an action says of the codes that the vendor lists for it.
    ///
    /// The links are relative, because the module of the service is not named yet. They lead
    /// to a place on the page of the type: rustdoc would take the constant itself for one of
    /// all lists, since these are one type to it, and show that of another service.
    pub(super) fn listed(&self, codes: &[String]) -> Vec<String> {
        let [ident, _] = naming::CODE_NAMES;
        let link = |code: &String| {
            let (name, _) = self.0.get(code.as_str())?;
            Some(format!(
                "[`{code}`](super::super::{ident}#associatedconstant.{name})"
            ))
        };
        let mut links: Vec<_> = codes.iter().filter_map(link).collect();
        if links.is_empty() {
            return Vec::new();
        }
        let last = links.len().saturating_sub(1);
        links.iter_mut().take(last).for_each(|link| link.push(','));
        let head = ["", "# Error codes", ""].map(str::to_owned);
        head.into_iter().chain(links).collect()
    }
}

fn type_doc(service: &str) -> Vec<String> {
    let lines = [
        format!("An error code of the service `{service}`, or one that all services have."),
        String::new(),
        "The list stays open: the service answers with codes that are not documented, too."
            .to_owned(),
    ];
    lines.to_vec()
}

fn value(name: &str, def: &CodeDef) -> EnumValue<String> {
    let code = &def.code;
    let mut doc = match def.doc.trim() {
        "" => vec![format!("`{code}`.")],
        meaning => paragraphs(&format!("`{code}`: {meaning}")),
    };
    if let Some(remedy) = &def.remedy {
        doc.push(String::new());
        doc.extend(paragraphs(remedy.trim()));
    }
    EnumValue {
        value: code.clone(),
        name: name.to_owned(),
        doc,
        deprecated: None,
    }
}

fn text(def: &CodeDef) -> CodeText {
    CodeText {
        code: def.code.clone(),
        meaning: one_line(&def.doc),
        remedy: def.remedy.as_deref().map(one_line).unwrap_or_default(),
    }
}

/// Tabs and line breaks would end an entry of the table.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
