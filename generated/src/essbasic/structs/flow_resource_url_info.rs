// Generated from schema/essbasic/2021-05-26/structs/FlowResourceUrlInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// The files of one contract.
#[non_exhaustive]
pub struct FlowResourceUrlInfo {
    /// The contract that the files belong to.
    pub flow_id: String,
    /// The files with their links; empty if the links could not be made.
    pub resource_url_infos: Vec<structs::ResourceUrlInfo>,
}

impl Default for FlowResourceUrlInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowResourceUrlInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.resource_url_infos),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.resource_url_infos),
            ],
        );
    }
}

impl rt::Blank for FlowResourceUrlInfo {
    const BLANK: Self = Self {
        flow_id: String::new(),
        resource_url_infos: Vec::new(),
    };
}

rt::record_traits!(FlowResourceUrlInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowResourceUrlInfo",
    fields: &[
        rt::Field::Required("FlowId", rt::Kind::Text),
        rt::Field::Required(
            "ResourceUrlInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::resource_url_info::SHAPE)),
        ),
    ],
    rules: &[],
};
