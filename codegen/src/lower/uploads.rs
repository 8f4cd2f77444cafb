//! How files are uploaded, by the declaration of `service.json`.

use super::Files;
use super::client::{action, request_def, step, structure, text};
use crate::check::largest_file;
use crate::model::{Service, Uploads};
use crate::naming;
use crate::schema::UploadsDef;

/// How files are uploaded, if all that it takes is there.
pub(super) fn uploads(service: &Service, files: &Files<'_>, def: &UploadsDef) -> Option<Uploads> {
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
