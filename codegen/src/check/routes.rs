//! The paths of rules, followed along the types.

use std::fmt;

use super::index::{Kind, Type, Version};
use crate::diagnostic::{Problem, Report, error};
use crate::document::Path;
use crate::schema::{FieldDef, StructFile};
use crate::structure::did_you_mean;

/// The members that a path can begin with.
#[derive(Clone, Copy)]
pub(super) struct Members<'c> {
    /// Whose members they are.
    pub(super) owner: Owner<'c>,
    /// The members.
    pub(super) fields: &'c [FieldDef],
}

/// Whose members they are, for messages.
#[derive(Clone, Copy)]
pub(super) enum Owner<'c> {
    Request,
    Response,
    Struct(&'c str),
}

impl fmt::Display for Owner<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request => f.write_str("the request"),
            Self::Response => f.write_str("the response"),
            Self::Struct(name) => write!(f, "`{name}`"),
        }
    }
}

/// Where the paths of a rule begin.
#[derive(Clone, Copy)]
pub(super) struct Scope<'c> {
    /// The service version.
    pub(super) version: &'c Version<'c>,
    /// The record that the rule stands in (`$.`).
    pub(super) record: Members<'c>,
    /// The element that other paths begin at; `None` if its type is not known.
    pub(super) element: Option<Members<'c>>,
}

/// Where a path leads.
#[derive(Clone, Copy)]
pub(super) struct Target<'c> {
    /// The type there.
    pub(super) ty: Type<'c>,
    /// Whether the path goes through the items of a list.
    pub(super) is_many: bool,
}

impl<'c> Scope<'c> {
    /// Follows a path and tells where it breaks; `None` if it leads nowhere known.
    pub(super) fn follow(
        &self,
        report: &mut Report<'_>,
        at: &Path<'_>,
        path: &str,
    ) -> Option<Target<'c>> {
        match self.target(path) {
            Ok(target) => target,
            Err(problem) => {
                report.value(at, problem);
                None
            }
        }
    }

    /// The struct whose members an `each` or `any` looks at, with what is wrong about it told.
    pub(super) fn elements(
        &self,
        report: &mut Report<'_>,
        at: &Path<'_>,
        path: &str,
    ) -> Option<Members<'c>> {
        let target = self.follow(report, at, path)?;
        let problem = match target.ty.kind {
            Kind::Unknown => return None,
            _ if !path.ends_with("[*]") => {
                let help = match target.ty.is_list {
                    true => format!("write `{path}[*]`"),
                    false => "paths to elements end with `[*]`".to_owned(),
                };
                error("bad-path", format!("`{path}` does not lead to elements")).help(help)
            }
            Kind::Struct(file) => {
                return Some(Members::of(file));
            }
            kind => error(
                "wrong-member",
                format!("the elements are {} and have no members", kind.describe()),
            )
            .help(format!(
                "use `{{\"path\": \"{path}\", \"eq\": …}}` in a condition"
            )),
        };
        report.value(at, problem);
        None
    }

    /// Where a path leads; nothing if it comes to a type that is not known.
    pub(super) fn target(&self, path: &str) -> Result<Option<Target<'c>>, Problem> {
        let (start, rest) = match path.strip_prefix("$.") {
            Some(rest) => (Some(self.record), rest),
            None => (self.element, path),
        };
        let Some(mut members) = start else {
            return Ok(None);
        };
        let mut is_many = false;
        let mut steps = rest.split('.').peekable();
        while let Some(step) = steps.next() {
            let (name, is_spread) = match step.strip_suffix("[*]") {
                Some(name) => (name, true),
                None => (step, false),
            };
            let field = members.find(name, path)?;
            let mut ty = self.version.resolve(&field.ty);
            if is_spread && !ty.is_list {
                let problem = error("bad-path", format!("`{name}` is no list"));
                return Err(problem.help(format!("write `{name}` without `[*]`")));
            }
            ty.is_list = ty.is_list && !is_spread;
            is_many |= is_spread;
            if steps.peek().is_none() {
                return Ok(Some(Target { ty, is_many }));
            }
            if ty.is_list {
                let problem = error("bad-path", format!("`{name}` is a list"));
                return Err(problem.help(format!("write `{name}[*]` to go on to its items")));
            }
            members = match ty.kind {
                Kind::Struct(file) => Members::of(file),
                Kind::Unknown => return Ok(None),
                kind => {
                    let message = format!("`{name}` is {} and has no members", kind.describe());
                    return Err(error("dangling-path", message));
                }
            };
        }
        Ok(None)
    }
}

impl<'c> Members<'c> {
    /// The members of a struct.
    pub(super) fn of(file: &'c StructFile) -> Self {
        Self {
            owner: Owner::Struct(&file.name),
            fields: &file.fields,
        }
    }

    fn find(self, name: &str, path: &str) -> Result<&'c FieldDef, Problem> {
        if name.is_empty() {
            let problem = error("bad-path", format!("`{path}` is no path"));
            return Err(
                problem.help("paths are names of members joined by dots, `[*]` behind a list")
            );
        }
        self.fields
            .iter()
            .find(|field| field.name == name)
            .ok_or_else(|| {
                let names = self.fields.iter().map(|field| field.name.as_str());
                error(
                    "dangling-path",
                    format!("{} has no member `{name}`", self.owner),
                )
                .maybe_help(did_you_mean(name, names))
            })
    }
}
