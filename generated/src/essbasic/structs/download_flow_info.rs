// Generated from schema/essbasic/2021-05-26/structs/DownloadFlowInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Contracts that are downloaded together as one ZIP file.
#[must_use]
#[non_exhaustive]
pub struct DownloadFlowInfo {
    /// The name of the ZIP file, without a suffix.
    pub file_name: String,
    /// The contracts that go into the ZIP file, by their ids.
    ///
    /// Limits: at most 20 items (`FailedOperation.FlowNumExceed`).
    pub flow_id_list: Vec<String>,
}

impl DownloadFlowInfo {
    /// Makes one with what it needs.
    pub fn new(
        file_name: impl Into<String>,
        flow_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            flow_id_list: rt::list_from(flow_id_list),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FileName`.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = file_name.into();
        self
    }
    /// Sets `FlowIdList`.
    pub fn flow_id_list(
        mut self,
        flow_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_id_list = rt::list_from(flow_id_list);
        self
    }
}

impl rt::Record for DownloadFlowInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Text(&self.file_name), rt::Member::Value(&self.flow_id_list)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.file_name),
                rt::Slot::Value(&mut self.flow_id_list),
            ],
        );
    }
}

impl rt::Blank for DownloadFlowInfo {
    const BLANK: Self = Self {
        file_name: String::new(),
        flow_id_list: Vec::new(),
    };
}

rt::record_traits!(DownloadFlowInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "DownloadFlowInfo",
    fields: &[
        rt::Field::Required("FileName", rt::Kind::Text),
        rt::Field::Limited(
            "FlowIdList",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(20),
                    "FailedOperation.FlowNumExceed",
                ),
            ],
        ),
    ],
    rules: &[],
};
