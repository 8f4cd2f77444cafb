//! From the model to Rust text.
//!
//! One function per output, each a pure function of its part of the model. Nothing is
//! decided here and nothing can fail; formatting happens in `render` alone. Templates are
//! tokens; the few expressions that every field has are made as trees, by `syntax`.

mod action;
mod client;
mod companion;
mod constructor;
mod doc;
mod enumeration;
mod error_code;
mod example;
mod library;
mod pages;
mod record;
mod render;
mod rules;
mod service;
mod setter;
mod syntax;
mod table;
mod tokens;
mod uploads;
mod waiters;

use rayon::prelude::*;

use crate::model::{Model, Service};
use crate::tree::Tree;

/// All files of the generated crate below its `src` folder.
pub fn emit(model: &Model) -> Tree {
    let mut tree: Tree = model.services.par_iter().flat_map(service_files).collect();
    tree.insert("lib.rs".to_owned(), library::library(model));
    tree
}

fn service_files(service: &Service) -> Vec<(String, String)> {
    let module = &service.module;
    let actions = service.actions.par_iter().map(|action| {
        let path = format!("{module}/actions/{}.rs", action.module);
        (path, action::file(service, action))
    });
    let structs = service.structs.par_iter().map(|record| {
        let path = format!("{module}/structs/{}.rs", record.name.module);
        (path, record::file(service, record))
    });
    let enums = service.enums.par_iter().map(|enumeration| {
        let path = format!("{module}/enums/{}.rs", enumeration.name.module);
        (path, enumeration::file(enumeration))
    });
    let mut files: Vec<_> = actions.chain(structs).chain(enums).collect();
    files.push((format!("{module}/mod.rs"), service::module(service)));
    files.push((format!("{module}/client.rs"), client::file(service)));
    files.push((
        format!("{module}/actions/mod.rs"),
        service::actions(service),
    ));
    let further = [
        (pages::MODULE, pages::file(service)),
        (waiters::MODULE, waiters::file(service)),
        (uploads::MODULE, uploads::file(service)),
    ];
    let further = further
        .into_iter()
        .filter_map(|(name, text)| Some((format!("{module}/{name}.rs"), text?)));
    files.extend(further);
    if let Some(codes) = &service.error_codes {
        let path = format!("{module}/{}.rs", codes.list.name.module);
        files.push((path, error_code::file(codes)));
    }
    files.extend(example::files(service));
    if !service.structs.is_empty() {
        files.push((
            format!("{module}/structs/mod.rs"),
            service::structs(service),
        ));
    }
    if !service.enums.is_empty() {
        files.push((format!("{module}/enums/mod.rs"), service::enums(service)));
    }
    files
}
