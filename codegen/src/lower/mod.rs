//! From checked schema files to the model: names, types, order and documentation.
//!
//! Nothing can fail here: what could be wrong was refused by the check.

mod client;
mod doc;
mod enumeration;
mod error_codes;
mod example;
mod limit;
mod markdown;
mod payload;
mod record;
mod rule;
mod types;
mod uploads;
mod versions;

use rayon::prelude::*;

use self::error_codes::CodeNames;
use self::record::Parts;
use self::types::{Side, Types};
use crate::check::{Checked, CheckedService};
use crate::model::{Action, Constructor, Identity, Model, Record, Service, TypeName};
use crate::naming::{self, Scope};
use crate::schema::{ActionFile, EnumFile, ErrorsFile, HostPair, ServiceFile, StructFile};

/// The model of everything that is generated.
pub fn lower(checked: &Checked) -> Model {
    let common = checked.errors.as_ref();
    let services = checked.services.par_iter();
    let services = services.map(|checked| service(checked, common)).collect();
    Model {
        services: versions::named(services),
    }
}

/// The files of one service with their paths, sorted by name.
struct Files<'a> {
    actions: Vec<(String, &'a ActionFile)>,
    structs: Vec<(String, &'a StructFile)>,
    enums: Vec<(String, &'a EnumFile)>,
    errors: Option<&'a ErrorsFile>,
}

impl<'a> Files<'a> {
    fn new(checked: &'a CheckedService) -> Self {
        let path = |kind: &str, name: &str| format!("{}/{kind}/{name}.json", checked.folder);
        let actions = checked
            .actions
            .iter()
            .map(|file| (path("actions", &file.name), file));
        let structs = checked
            .structs
            .iter()
            .map(|file| (path("structs", &file.name), file));
        let enums = checked
            .enums
            .iter()
            .map(|file| (path("enums", &file.name), file));
        Self {
            actions: actions.collect(),
            structs: structs.collect(),
            enums: enums.collect(),
            errors: checked.errors.as_ref(),
        }
    }
}

fn service(checked: &CheckedService, common: Option<&ErrorsFile>) -> Service {
    let files = Files::new(checked);
    let file = &checked.file;
    let mut types = Types::new(&files);
    let codes = files.errors.map(|own| CodeNames::new(own, common));
    let identity = identity(&types, &files, &file.identity);
    let setters = identity
        .iter()
        .map(|member| format!("with_{}", member.method));
    let acting = file.acting.iter().map(|acting| acting.method.clone());
    let taken = naming::CLIENT_NAMES
        .map(str::to_owned)
        .into_iter()
        .chain(setters)
        .chain(acting);
    let mut modules = Scope::without(taken);
    let mut service = Service {
        source: format!("{}/service.json", checked.folder),
        name: file.service.clone(),
        // Both are settled once all versions of all services are known.
        module: String::new(),
        feature: String::new(),
        wire_name: file
            .wire_name
            .clone()
            .unwrap_or_else(|| file.service.clone()),
        version: file.version.clone(),
        doc: doc_or_name(&file.doc, &file.service),
        api_host: host(&file.hosts.api),
        file_host: file.hosts.file.as_ref().map(host),
        identity,
        has_odd_type_names: false,
        actions: Vec::new(),
        structs: Vec::new(),
        enums: Vec::new(),
        acting: client::acting(file),
        pages: Vec::new(),
        waiters: Vec::new(),
        uploads: None,
        error_codes: codes
            .as_ref()
            .map(|codes| codes.lowered(&checked.folder, &file.service)),
    };
    for (source, file) in &files.structs {
        service.structs.extend(structure(&mut types, source, file));
    }
    for (source, action) in &files.actions {
        service
            .actions
            .push(self::action(&mut types, &mut modules, file, source, action));
        if let (Some(codes), Some(lowered)) = (&codes, service.actions.last_mut()) {
            lowered.request.doc.extend(codes.listed(&action.errors));
        }
    }
    for (source, file) in &files.enums {
        service
            .enums
            .extend(enumeration::lowered(&types, source, file));
    }
    service.actions.sort_by(|a, b| a.module.cmp(&b.module));
    service
        .structs
        .sort_by(|a, b| a.name.module.cmp(&b.name.module));
    service
        .enums
        .sort_by(|a, b| a.name.module.cmp(&b.name.module));
    client::extend(&mut service, &files, file, &mut modules);
    let is_odd = type_names(&service).any(|name| !naming::is_camel(name));
    Service {
        has_odd_type_names: is_odd,
        ..service
    }
}

/// The names of all types of a service.
fn type_names(service: &Service) -> impl Iterator<Item = &str> {
    let ends = service
        .actions
        .iter()
        .flat_map(|action| [&action.request, &action.response]);
    let records = service.structs.iter().chain(ends).flat_map(|record| {
        let arguments = match &record.constructor {
            Constructor::Struct(name) => Some(name),
            Constructor::Empty | Constructor::Arguments | Constructor::Answer => None,
        };
        arguments.into_iter().chain([&record.name.ident])
    });
    let enums = service.enums.iter().map(|value| &value.name.ident);
    records.chain(enums).map(String::as_str)
}

fn host(pair: &HostPair) -> (String, Option<String>) {
    (pair.production.clone(), pair.test.clone())
}

fn identity(types: &Types<'_>, files: &Files<'_>, wires: &[String]) -> Vec<Identity> {
    let mut methods = Scope::default();
    let identity = wires.iter().map(|wire| {
        let fields = files
            .actions
            .iter()
            .flat_map(|(_, file)| &file.request.fields);
        let mut named = fields.filter(|field| field.name == *wire);
        let method = methods.claim(&naming::snake(wire));
        Identity {
            wire: wire.to_owned(),
            variable: naming::variable(&method),
            method,
            ty: named.find_map(|field| types.struct_name(record::struct_of(&field.ty)?)),
        }
    });
    identity.collect()
}

fn structure(types: &mut Types<'_>, source: &str, file: &StructFile) -> Option<Record> {
    let name = types.struct_name(&file.name)?;
    let mut doc = doc_or_name(&file.doc, &file.name);
    doc.extend(payload::note(types, &file.name));
    let side = types.side(&file.name);
    let is_payload = types.carriers_of(&file.name).is_some();
    Some(record::record(
        types,
        Parts {
            source,
            wire: &file.name,
            name,
            doc,
            fields: &file.fields,
            rules: &file.rules,
            side,
            identity: &[],
            is_payload,
        },
    ))
}

fn action(
    types: &mut Types<'_>,
    modules: &mut Scope,
    service: &ServiceFile,
    source: &str,
    file: &ActionFile,
) -> Action {
    let module = modules.claim(&naming::snake(&file.name));
    let doc = action_doc(file);
    let [request, response] = ["Request", "Response"].map(|suffix| {
        let wire = format!("{}{suffix}", file.name);
        let ident = types.idents.claim(&naming::type_name(&wire));
        (
            wire,
            TypeName {
                module: module.clone(),
                ident,
            },
        )
    });
    let response_doc = vec![format!("What `{}` answers.", file.name)];
    Action {
        source: source.to_owned(),
        name: file.name.clone(),
        summary: file.summary.clone(),
        headline: match file.summary.trim() {
            "" => vec![format!("Calls `{}`.", file.name)],
            summary => markdown::paragraphs(summary),
        },
        effect: file.effect,
        host: file.host,
        rate_limit: file.rate_limit,
        deprecated: file.deprecated.as_ref().map(doc::deprecation_hint),
        errors: file.errors.clone(),
        request: record::record(
            types,
            Parts {
                source,
                wire: &request.0,
                name: request.1,
                doc,
                fields: &file.request.fields,
                rules: &file.request.rules,
                side: Side::Request,
                identity: &service.identity,
                is_payload: false,
            },
        ),
        response: record::record(
            types,
            Parts {
                source,
                wire: &response.0,
                name: response.1,
                doc: response_doc,
                fields: &file.response.fields,
                rules: &[],
                side: Side::Answer,
                identity: &[],
                is_payload: false,
            },
        ),
        examples: file.examples.iter().map(example::example).collect(),
        module,
    }
}

fn action_doc(file: &ActionFile) -> Vec<String> {
    let mut lines = doc_or_name(&file.summary, &file.name);
    let mut add = |text: Vec<String>| {
        lines.push(String::new());
        lines.extend(text);
    };
    if !file.doc.trim().is_empty() {
        add(markdown::paragraphs(&file.doc));
    }
    if let Some(limit) = file.rate_limit {
        add(vec![format!(
            "By default the service takes {limit} calls a second."
        )]);
    }
    if let Some(deprecation) = &file.deprecated {
        add(vec![doc::deprecation_note(deprecation)]);
    }
    if let Some(url) = &file.doc_url {
        add(vec![format!("[The vendor's page]({url}) (in Chinese)")]);
    }
    lines
}

fn doc_or_name(text: &str, name: &str) -> Vec<String> {
    match text.trim() {
        "" => vec![format!("`{name}`.")],
        text => markdown::paragraphs(text),
    }
}
