// Generated from schema/essbasic/2021-05-26/service.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use super::{actions, structs};
use super::enums;

static UPLOADS: rt::Uploads = rt::Uploads {
    action: "UploadFiles",
    content: "/FileBody",
    limit: 62914560,
    formats: &[],
};

/// How requests are made that upload, for those who name no type.
pub static UPLOADER: rt::Uploader = rt::Uploader {
    uploads: &UPLOADS,
    files: "/FileInfos",
    most: Some(20),
    ids: "/FileIds",
    request: |purpose, files| {
        let files = files
            .into_iter()
            .map(|(name, text)| structs::UploadFile {
                file_body: text,
                file_name: Some(name),
                ..rt::Blank::BLANK
            });
        Box::new(actions::UploadFilesRequest::for_files(purpose, files))
    },
};

impl structs::UploadFile {
    /// A file with this name and content.
    ///
    /// The content is put into base64 at once and then let go.
    ///
    /// # Errors
    ///
    /// When it has more than 62914560 bytes: it is then neither encoded nor sent.
    pub fn from_bytes(
        name: impl Into<String>,
        content: impl AsRef<[u8]>,
    ) -> Result<Self, rt::Error> {
        let name = name.into();
        let text = rt::encode(&UPLOADS, &name, content)?;
        Ok(Self {
            file_body: text,
            file_name: Some(name),
            ..rt::Blank::BLANK
        })
    }
    /// The file at this path, under its own name.
    ///
    /// It is read piece by piece, so that only its base64 is held. Reading waits for the disk;
    /// where that matters, call it from a thread for such work.
    ///
    /// # Errors
    ///
    /// When it cannot be read; the error names the path.
    /// When it has more than 62914560 bytes: it is then neither encoded nor sent.
    pub fn from_path(path: impl AsRef<std::path::Path>) -> Result<Self, rt::Error> {
        let (name, text) = rt::encode_file(&UPLOADS, path.as_ref())?;
        Ok(Self {
            file_body: text,
            file_name: Some(name),
            ..rt::Blank::BLANK
        })
    }
}

impl actions::UploadFilesRequest {
    /// A request that uploads these files.
    pub fn for_files(
        business_type: impl Into<enums::UploadPurpose>,
        files: impl IntoIterator<Item = structs::UploadFile>,
    ) -> Self {
        let files = rt::list(files);
        Self {
            business_type: business_type.into(),
            file_infos: Some(files),
            ..rt::Blank::BLANK
        }
    }
}
