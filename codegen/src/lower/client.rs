//! What a client can do beside single calls, by the declarations of `service.json`.

use serde_json::Value;

use super::Files;
use super::markdown::paragraphs;
use crate::check::{largest_file, largest_page};
use crate::model::{
    Acting, Action, Argument, Companion, Field, Listed, Pages, Record, Service, Signal, Start,
    Step, Type, Uploads, Waiter,
};
use crate::naming::{self, Scope};
use crate::schema::{
    ActingDef, FieldDef, OffsetUnit, PagesDef, PollDef, ReadinessDef, ServiceFile, StartDef,
    UploadsDef, WaiterDef,
};

/// The methods that make a client act for somebody else.
pub(super) fn acting(file: &ServiceFile) -> Vec<Acting> {
    file.acting.iter().map(one_acting).collect()
}

fn one_acting(def: &ActingDef) -> Acting {
    let mut doc = paragraphs(&def.doc);
    doc.push(String::new());
    let argument = |argument: &crate::schema::ActingArgument| {
        let text = format!("- `{}`: {}", argument.name, argument.doc.trim());
        paragraphs(&text)
    };
    doc.extend(def.arguments.iter().flat_map(argument));
    doc.push(String::new());
    doc.push(format!(
        "The other members of this client's `{}` stay, and what a request sets itself is never \
         replaced.",
        def.member
    ));
    Acting {
        method: def.method.clone(),
        doc,
        member: def.member.clone(),
        arguments: def
            .arguments
            .iter()
            .map(|argument| Argument {
                name: argument.name.clone(),
                pointer: pointer(&argument.path),
            })
            .collect(),
    }
}

/// Adds what belongs to actions, once these have their names.
pub(super) fn extend(
    service: &mut Service,
    files: &Files<'_>,
    file: &ServiceFile,
    methods: &mut Scope,
) {
    let pages = file.pages.iter().filter_map(|def| {
        let action = action(service, &def.action)?;
        pages(service, files, action, def, methods)
    });
    let pages: Vec<_> = pages.collect();
    let waiters = file.waiters.iter().filter_map(|def| {
        let action = action(service, &def.action)?;
        Some(waiter(service, action, def, methods))
    });
    let waiters: Vec<_> = waiters.collect();
    let readiness = file.readiness.iter().filter_map(|def| {
        let action = action(service, &def.action)?;
        Some(readiness(action, def, methods))
    });
    let readiness: Vec<_> = readiness.collect();
    let uploads = file.uploads.as_ref();
    let uploads = uploads.and_then(|def| uploads_of(service, files, def));
    service.pages = pages;
    service.waiters = waiters.into_iter().chain(readiness).collect();
    service.uploads = uploads;
}

fn action<'m>(service: &'m Service, name: &str) -> Option<&'m Action> {
    service.actions.iter().find(|action| action.name == name)
}

fn companion(action: &Action, suffix: &str, methods: &mut Scope) -> Companion {
    Companion {
        method: methods.claim(&format!("{}_{suffix}", action.module)),
        action: action.name.clone(),
        module: action.module.clone(),
        request: action.request.name.ident.clone(),
        response: action.response.name.ident.clone(),
        deprecated: action.deprecated.clone(),
    }
}

fn pages(
    service: &Service,
    files: &Files<'_>,
    action: &Action,
    def: &PagesDef,
    methods: &mut Scope,
) -> Option<Pages> {
    let (steps, ty) = steps(service, &action.response, &def.items)?;
    let Type::List(item) = ty else { return None };
    let limit = request_def(files, &def.action, naming::LIMIT)?;
    Some(Pages {
        companion: companion(action, "pages", methods),
        counts_pages: def.counts == OffsetUnit::Pages,
        size: def.page_size.or_else(|| largest_page(limit))?,
        items: listed(&def.items, def.total.as_deref()),
        beside: def
            .beside
            .as_ref()
            .map(|beside| listed(&beside.items, beside.total.as_deref())),
        steps,
        item: *item,
        when: def
            .when
            .as_ref()
            .map(|case| (case.member.clone(), case.value.clone())),
    })
}

fn listed(items: &str, total: Option<&str>) -> Listed {
    Listed {
        list: pointer(items),
        total: total.map(pointer),
    }
}

fn request_def<'f>(files: &Files<'f>, action: &str, member: &str) -> Option<&'f FieldDef> {
    let mut actions = files.actions.iter();
    let (_, file) = actions.find(|(_, file)| file.name == action)?;
    let mut fields = file.request.fields.iter();
    fields.find(|field| field.name == member)
}

/// The fields on the way of a path, and the type at its end.
fn steps(service: &Service, record: &Record, path: &str) -> Option<(Vec<Step>, Type)> {
    let mut record = record;
    let mut steps = Vec::new();
    let mut names = path.split('.').peekable();
    while let Some(name) = names.next() {
        let field = record
            .fields
            .iter()
            .find(|field| field.wire == name.trim_end_matches("[*]"))?;
        steps.push(step(field));
        if names.peek().is_none() {
            return Some((steps, field.ty.clone()));
        }
        record = structure(service, &field.ty)?;
    }
    None
}

fn step(field: &Field) -> Step {
    Step {
        name: field.name.clone(),
        optional: field.optional,
    }
}

/// The struct of a field, or of its items.
fn structure<'m>(service: &'m Service, ty: &Type) -> Option<&'m Record> {
    let name = match ty {
        Type::Record(name) => name,
        Type::Boxed(inner) | Type::List(inner) => return structure(service, inner),
        _ => return None,
    };
    service.structs.iter().find(|record| record.name == *name)
}

fn waiter(service: &Service, action: &Action, def: &WaiterDef, methods: &mut Scope) -> Waiter {
    let end = steps(service, &action.response, &def.state);
    let name = |value: &Value| end.as_ref().and_then(|(_, ty)| name_of(service, ty, value));
    let failed = def.failed.iter().map(|value| {
        let text = text(value);
        let name = name(value).unwrap_or_default();
        (text, name)
    });
    Waiter {
        companion: companion(action, "until_done", methods),
        doc: Vec::new(),
        signal: Signal::State {
            pointer: pointer(&def.state),
            done: def.done.iter().map(text).collect(),
            failed: failed.collect(),
            message: def.message.as_deref().map(pointer).unwrap_or_default(),
        },
        pace: pace(def.poll),
        started_by: def.started_by.iter().map(start).collect(),
    }
}

fn start(def: &StartDef) -> Start {
    let StartDef {
        action,
        gives,
        takes,
        with,
    } = def;
    Start {
        action: action.clone(),
        gives: pointer(gives),
        takes: takes.clone(),
        with: with.clone().into_iter().collect(),
    }
}

/// What a value of an enum is called.
fn name_of(service: &Service, ty: &Type, value: &Value) -> Option<String> {
    use crate::model::EnumValues;

    let (Type::TextEnum(name) | Type::IntegerEnum(name)) = ty else {
        return None;
    };
    let mut enums = service.enums.iter();
    match &enums.find(|known| known.name == *name)?.values {
        EnumValues::Text(all) => {
            let mut all = all.iter();
            all.find(|known| value == known.value.as_str())
                .map(|known| known.name.clone())
        }
        EnumValues::Integer(all) => {
            let mut all = all.iter();
            all.find(|known| *value == known.value)
                .map(|known| known.name.clone())
        }
    }
}

fn readiness(action: &Action, def: &ReadinessDef, methods: &mut Scope) -> Waiter {
    Waiter {
        companion: companion(action, "when_ready", methods),
        doc: paragraphs(&def.doc),
        signal: Signal::Codes(def.codes.clone()),
        pace: pace(def.poll),
        started_by: Vec::new(),
    }
}

fn pace(poll: PollDef) -> [u32; 3] {
    let PollDef {
        first_pause,
        longest_pause,
        total,
    } = poll;
    [first_pause, longest_pause, total]
}

fn uploads_of(service: &Service, files: &Files<'_>, def: &UploadsDef) -> Option<Uploads> {
    let action = action(service, &def.action)?;
    let request = |wire: &str| {
        let mut fields = action.request.fields.iter();
        fields.find(|field| field.wire == wire)
    };
    let list = request(&def.files)?;
    let file = structure(service, &list.ty)?;
    let member = |wire: &str| file.fields.iter().find(|field| field.wire == wire);
    let body = files.structs.iter().find_map(|(_, known)| {
        let mut fields = known.fields.iter();
        (known.name == file.wire).then(|| fields.find(|field| field.name == def.body))?
    });
    let purpose = request(&def.purpose)?;
    let format = def.format.as_deref().and_then(|wire| {
        let values = formats(service, files, &def.action, wire)?;
        Some((step(request(wire)?), values))
    });
    Some(Uploads {
        action: def.action.clone(),
        request: action.request.name.ident.clone(),
        file: file.name.clone(),
        body: step(member(&def.body)?),
        name: step(member(&def.name)?),
        wire: def.body.clone(),
        limit: largest_file(body?)?,
        files: (step(list), def.files.clone()),
        most: most(files, def),
        ids: def.ids.clone(),
        purpose: (step(purpose), purpose.ty.clone()),
        format,
    })
}

/// The most files that a request may have.
fn most(files: &Files<'_>, def: &UploadsDef) -> Option<u32> {
    let list = request_def(files, &def.action, &def.files)?;
    let denied = list.max_items.as_ref()?.denied();
    denied.copied().min()?.try_into().ok()
}

/// The endings that the member for the format takes.
fn formats(
    service: &Service,
    files: &Files<'_>,
    action: &str,
    member: &str,
) -> Option<Vec<String>> {
    use crate::model::EnumValues;

    let field = request_def(files, action, member)?;
    if let Some(values) = field.values.as_ref() {
        let values = values.values().flatten();
        return Some(values.map(text).collect());
    }
    let mut enums = service.enums.iter();
    let known = enums.find(|known| known.name.ident == naming::type_name(field.ty.item()))?;
    match &known.values {
        EnumValues::Text(all) => Some(all.iter().map(|value| value.value.clone()).collect()),
        EnumValues::Integer(_) => None,
    }
}

/// A value as the answer spells it.
fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// The JSON pointer of a path.
fn pointer(path: &str) -> String {
    format!("/{}", path.replace("[*]", ".*").replace('.', "/"))
}
