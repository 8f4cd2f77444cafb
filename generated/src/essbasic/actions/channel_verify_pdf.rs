// Generated from schema/essbasic/2021-05-26/actions/ChannelVerifyPdf.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelVerifyPdf`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelVerifyPdfRequest {
    /// `FlowId`.
    pub flow_id: String,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelVerifyPdfRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for ChannelVerifyPdfRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelVerifyPdfRequest {
    const BLANK: Self = Self {
        flow_id: String::new(),
        agent: None,
        operator: None,
    };
}

rt::record_traits!(ChannelVerifyPdfRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelVerifyPdfRequest",
    fields: &[
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
    ],
    rules: &[],
};

impl rt::Request for ChannelVerifyPdfRequest {
    type Response = ChannelVerifyPdfResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelVerifyPdf` answers.
#[non_exhaustive]
pub struct ChannelVerifyPdfResponse {
    /// `VerifyResult`.
    pub verify_result: i64,
    /// `PdfVerifyResults`.
    pub pdf_verify_results: Vec<structs::PdfVerifyResult>,
    /// `VerifySerialNo`.
    pub verify_serial_no: Option<String>,
    /// `PdfResourceMd5`.
    pub pdf_resource_md5: Option<String>,
}

impl Default for ChannelVerifyPdfResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelVerifyPdfResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Integer(&self.verify_result),
                rt::Member::Value(&self.pdf_verify_results),
                rt::Member::OptionalText(&self.verify_serial_no),
                rt::Member::OptionalText(&self.pdf_resource_md5),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.verify_result),
                rt::Value::slot(&mut self.pdf_verify_results),
                rt::Slot::OptionalText(&mut self.verify_serial_no),
                rt::Slot::OptionalText(&mut self.pdf_resource_md5),
            ],
        );
    }
}

impl rt::Blank for ChannelVerifyPdfResponse {
    const BLANK: Self = Self {
        verify_result: 0,
        pdf_verify_results: Vec::new(),
        verify_serial_no: None,
        pdf_resource_md5: None,
    };
}

rt::record_traits!(ChannelVerifyPdfResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelVerifyPdfResponse",
    fields: &[
        rt::Field::required("VerifyResult", rt::Kind::Integer),
        rt::Field::required(
            "PdfVerifyResults",
            rt::Kind::List(&rt::Kind::Record(&structs::pdf_verify_result::SHAPE)),
        ),
        rt::Field::optional("VerifySerialNo", rt::Kind::Text),
        rt::Field::optional("PdfResourceMd5", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelVerifyPdf",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "InternalError",
        "InvalidParameter.ParamError",
        "OperationDenied",
        "OperationDenied.ErrNoResourceAccess",
        "ResourceNotFound",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelVerifyPdfRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelVerifyPdfResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelVerifyPdf`.
    ///
    /// See [`ChannelVerifyPdfRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_verify_pdf(
        &self,
        request: &ChannelVerifyPdfRequest,
    ) -> rt::Call<'_, ChannelVerifyPdfResponse> {
        self.0.send(request)
    }
}
