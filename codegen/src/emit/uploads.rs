//! `uploads.rs` of a service: files from bytes and paths.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::table::option;
use super::tokens::{Prelude, argument_type, argument_value, ident, struct_path};
use super::{doc, render, syntax};
use crate::model::{Service, Step, Type, Uploads};

/// The name of the file and module.
pub(super) const MODULE: &str = "uploads";

/// The file, if the service takes uploads.
pub(super) fn file(service: &Service) -> Option<String> {
    let uploads = service.uploads.as_ref()?;
    let enums = matches!(uploads.purpose.1, Type::TextEnum(_) | Type::IntegerEnum(_));
    let enums = enums.then(|| {
        quote!(
            use super::enums;
        )
    });
    let items = [
        quote! {
            use tencent_esign_runtime::generated as rt;
            use super::{actions, structs};
            #enums
        },
        table(uploads),
        uploader(uploads),
        of_file(uploads),
        of_request(uploads),
    ];
    Some(render::file(&service.source, items))
}

fn table(uploads: &Uploads) -> TokenStream {
    let Uploads { action, wire, .. } = uploads;
    let pointer = format!("/{wire}");
    let limit = Literal::u64_unsuffixed(uploads.limit);
    let formats = uploads.format.iter().flat_map(|(_, values)| values);
    quote! {
        static UPLOADS: rt::Uploads = rt::Uploads {
            action: #action,
            content: #pointer,
            limit: #limit,
            formats: &[#(#formats),*],
        };
    }
}

/// Whether a text alone can say what files are for.
pub(super) fn has_uploader(service: &Service) -> bool {
    let uploads = service.uploads.as_ref();
    uploads.is_some_and(|uploads| matches!(uploads.purpose.1, Type::Text | Type::TextEnum(_)))
}

/// How requests are made by those who name no type.
fn uploader(uploads: &Uploads) -> TokenStream {
    if !matches!(uploads.purpose.1, Type::Text | Type::TextEnum(_)) {
        return TokenStream::new();
    }
    let (files, ids) = (format!("/{}", uploads.files.1), format!("/{}", uploads.ids));
    let most = uploads.most.map(Literal::u32_unsuffixed);
    let most = option(most.map(|most| quote!(#most)));
    let request = ident(&uploads.request);
    let file = struct_path(&uploads.file);
    let body = assigned(&uploads.body, quote!(text));
    let name = assigned(&uploads.name, quote!(name));
    quote! {
        /// How requests are made that upload, for those who name no type.
        pub static UPLOADER: rt::Uploader = rt::Uploader {
            uploads: &UPLOADS,
            files: #files,
            most: #most,
            ids: #ids,
            request: |purpose, files| {
                let files = files
                    .into_iter()
                    .map(|(name, text)| #file { #body, #name, ..rt::Blank::BLANK });
                Box::new(actions::#request::for_files(purpose, files))
            },
        };
    }
}

fn of_file(uploads: &Uploads) -> TokenStream {
    let file = struct_path(&uploads.file);
    let body = assigned(&uploads.body, quote!(text));
    let name = assigned(&uploads.name, quote!(name));
    let limit = format!(
        "When it has more than {} bytes: it is then neither encoded nor sent.",
        uploads.limit
    );
    let from_bytes = doc::outer(&[
        "A file with this name and content.".to_owned(),
        String::new(),
        "The content is put into base64 at once and then let go.".to_owned(),
        String::new(),
        "# Errors".to_owned(),
        String::new(),
        limit.clone(),
    ]);
    let from_path = doc::outer(&[
        "The file at this path, under its own name.".to_owned(),
        String::new(),
        "It is read piece by piece, so that only its base64 is held. Reading waits for the disk;"
            .to_owned(),
        "where that matters, call it from a thread for such work.".to_owned(),
        String::new(),
        "# Errors".to_owned(),
        String::new(),
        "When it cannot be read; the error names the path.".to_owned(),
        limit,
    ]);
    quote! {
        impl #file {
            #from_bytes
            pub fn from_bytes(
                name: impl Into<String>,
                content: impl AsRef<[u8]>,
            ) -> Result<Self, rt::Error> {
                let name = name.into();
                let text = rt::encode(&UPLOADS, &name, content)?;
                Ok(Self { #body, #name, ..rt::Blank::BLANK })
            }

            #from_path
            pub fn from_path(path: impl AsRef<std::path::Path>) -> Result<Self, rt::Error> {
                let (name, text) = rt::encode_file(&UPLOADS, path.as_ref())?;
                Ok(Self { #body, #name, ..rt::Blank::BLANK })
            }
        }
    }
}

fn of_request(uploads: &Uploads) -> TokenStream {
    let request = ident(&uploads.request);
    let file = struct_path(&uploads.file);
    let (purpose, ty) = &uploads.purpose;
    let argument = argument_type(Prelude { own: &[] }, ty);
    let parameter = ident(&purpose.name);
    let value = argument_value(ty, syntax::path(&[&purpose.name]));
    let purpose = assigned(purpose, quote!(#value));
    let files = assigned(&uploads.files.0, quote!(files));
    let mut about = vec!["A request that uploads these files.".to_owned()];
    let (format, known) = match &uploads.format {
        Some((step, _)) => {
            about.extend([
                String::new(),
                "The format is the ending of their names, if all have the same and it is a known one."
                    .to_owned(),
            ]);
            let name = ident(&uploads.name.name);
            let name = match uploads.name.optional {
                true => quote!(file.#name.as_deref().unwrap_or_default()),
                false => quote!(file.#name.as_str()),
            };
            let field = ident(&step.name);
            (
                Some(quote! {
                    let format = rt::common_format(&UPLOADS, files.iter().map(|file| #name));
                }),
                Some(quote!(#field: format.map(Into::into),)),
            )
        }
        None => (None, None),
    };
    let docs = doc::outer(&about);
    quote! {
        impl actions::#request {
            #docs
            pub fn for_files(
                #parameter: #argument,
                files: impl IntoIterator<Item = #file>,
            ) -> Self {
                let files = rt::list(files);
                #format
                Self { #purpose, #files, #known ..rt::Blank::BLANK }
            }
        }
    }
}

/// `field: value`, in `Some` where it may be missing.
fn assigned(step: &Step, value: TokenStream) -> TokenStream {
    let name = ident(&step.name);
    match step.optional {
        true => quote!(#name: Some(#value)),
        false => quote!(#name: #value),
    }
}
