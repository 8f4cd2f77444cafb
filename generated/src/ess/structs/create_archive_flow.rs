// Generated from schema/ess/2020-11-11/structs/CreateArchiveFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// A contract that was signed elsewhere and is put into the archive.
#[must_use]
#[non_exhaustive]
pub struct CreateArchiveFlow {
    /// The file of the contract, by its id from UploadFiles.
    /// It is a list of one file.
    ///
    /// Limits: at most 1 item.
    pub resource_ids: Vec<String>,
    /// What the archive calls the contract.
    /// Without it the name of the file is taken; one of the two must give a name.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub flow_name: Option<String>,
    /// The category that the contract is archived under, in your own words.
    ///
    /// Limits: at most 200 characters.
    pub flow_type: Option<String>,
    /// The number of the contract in your own system, which the result of the task brings back.
    ///
    /// Limits: at most 128 bytes.
    pub business_id: Option<String>,
    /// Who started the contract or made it, to be shown and searched for.
    ///
    /// Limits: at most 32 characters.
    pub creator_name: Option<String>,
    /// Who signed the contract.
    ///
    /// Limits: at most 50 items.
    pub approver_info: Option<Vec<structs::ArchiveFlowApproverInfo>>,
    /// Who else takes an interest in the contract.
    ///
    /// Limits: at most 50 items.
    pub cc_info: Option<Vec<structs::ArchiveFlowApproverInfo>>,
    /// Data of your own that is kept with the archived contract.
    ///
    /// Limits: at most 20480 bytes.
    pub user_data: Option<String>,
    /// Remarks about the archived contract.
    ///
    /// Limits: at most 1000 characters.
    pub flow_description: Option<String>,
    /// When all had signed the contract.
    ///
    /// Limits: seconds since 1970.
    pub approve_time: Option<i64>,
    /// When the contract was started or first made.
    ///
    /// Limits: seconds since 1970.
    pub custom_created_on: Option<i64>,
}

impl CreateArchiveFlow {
    /// Makes one with what it needs.
    pub fn new(resource_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            resource_ids: rt::list_from(resource_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ResourceIds`.
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = rt::list_from(resource_ids);
        self
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = Some(flow_name.into());
        self
    }
    /// Sets `FlowType`.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }
    /// Sets `BusinessId`.
    pub fn business_id(mut self, business_id: impl Into<String>) -> Self {
        self.business_id = Some(business_id.into());
        self
    }
    /// Sets `CreatorName`.
    pub fn creator_name(mut self, creator_name: impl Into<String>) -> Self {
        self.creator_name = Some(creator_name.into());
        self
    }
    /// Sets `ApproverInfo`.
    pub fn approver_info(
        mut self,
        approver_info: impl IntoIterator<Item = structs::ArchiveFlowApproverInfo>,
    ) -> Self {
        self.approver_info = Some(rt::list(approver_info));
        self
    }
    /// Sets `CcInfo`.
    pub fn cc_info(
        mut self,
        cc_info: impl IntoIterator<Item = structs::ArchiveFlowApproverInfo>,
    ) -> Self {
        self.cc_info = Some(rt::list(cc_info));
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `FlowDescription`.
    pub fn flow_description(mut self, flow_description: impl Into<String>) -> Self {
        self.flow_description = Some(flow_description.into());
        self
    }
    /// Sets `ApproveTime`.
    #[inline]
    pub fn approve_time(mut self, approve_time: i64) -> Self {
        self.approve_time = Some(approve_time);
        self
    }
    /// Sets `CustomCreatedOn`.
    #[inline]
    pub fn custom_created_on(mut self, custom_created_on: i64) -> Self {
        self.custom_created_on = Some(custom_created_on);
        self
    }
}

impl rt::Record for CreateArchiveFlow {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.resource_ids),
                rt::Member::OptionalText(&self.flow_name),
                rt::Member::OptionalText(&self.flow_type),
                rt::Member::OptionalText(&self.business_id),
                rt::Member::OptionalText(&self.creator_name),
                rt::Member::Value(&self.approver_info),
                rt::Member::Value(&self.cc_info),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalText(&self.flow_description),
                rt::Member::OptionalInteger(&self.approve_time),
                rt::Member::OptionalInteger(&self.custom_created_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.resource_ids),
                rt::Slot::OptionalText(&mut self.flow_name),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::OptionalText(&mut self.business_id),
                rt::Slot::OptionalText(&mut self.creator_name),
                rt::Slot::Value(&mut self.approver_info),
                rt::Slot::Value(&mut self.cc_info),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalText(&mut self.flow_description),
                rt::Slot::OptionalInteger(&mut self.approve_time),
                rt::Slot::OptionalInteger(&mut self.custom_created_on),
            ],
        );
    }
}

impl rt::Blank for CreateArchiveFlow {
    const BLANK: Self = Self {
        resource_ids: Vec::new(),
        flow_name: None,
        flow_type: None,
        business_id: None,
        creator_name: None,
        approver_info: None,
        cc_info: None,
        user_data: None,
        flow_description: None,
        approve_time: None,
        custom_created_on: None,
    };
}

rt::record_traits!(CreateArchiveFlow);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "CreateArchiveFlow",
    fields: &[
        rt::Field::Limited(
            "ResourceIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(1))],
        ),
        rt::Field::Limited(
            "FlowName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "FlowType",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "BusinessId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(128, rt::LengthUnit::Bytes))],
        ),
        rt::Field::Limited(
            "CreatorName",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Deny(rt::Test::MaxLength(32, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "ApproverInfo",
            rt::Kind::List(
                &rt::Kind::Record(&structs::archive_flow_approver_info::SHAPE),
            ),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
        rt::Field::Limited(
            "CcInfo",
            rt::Kind::List(
                &rt::Kind::Record(&structs::archive_flow_approver_info::SHAPE),
            ),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Deny(rt::Test::MaxLength(20480, rt::LengthUnit::Bytes))],
        ),
        rt::Field::Limited(
            "FlowDescription",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(1000, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "ApproveTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Limited(
            "CustomCreatedOn",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};
