// Generated from schema/ess/2020-11-11/enums/ComponentType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a control on a page is for: values without SIGN\_ in front are filled in, values with it are signed.
/// The docs say what goes into ComponentValue and which keys ComponentExtra takes.
pub type ComponentType = crate::OpenText<rt::PhantomData<ComponentTypeList>>;

impl ComponentType {
    /// One line of text, with the text as its value.
    /// Extra keys: Font (黑体, 宋体 or 仿宋), FontSize (6 to 72), FontAlign (Left, Right or Center), FontColor (`255,0,0`), Bold.
    pub const TEXT: Self = Self(rt::Symbol::Known("TEXT"), rt::PhantomData);
    /// Several lines of text; `\n` in the value breaks a line.
    /// Extra keys: as for TEXT.
    pub const MULTI_LINE_TEXT: Self = Self(
        rt::Symbol::Known("MULTI_LINE_TEXT"),
        rt::PhantomData,
    );
    /// A box to tick, with the value `true` or `false`.
    pub const CHECK_BOX: Self = Self(rt::Symbol::Known("CHECK_BOX"), rt::PhantomData);
    /// A picture (JPG or PNG), with the id of an uploaded file as its value.
    /// Extra keys: NotMakeImageCenter (`true` leaves it off centre), FillMethod (0 fills the control, 1 keeps the proportions).
    pub const FILL_IMAGE: Self = Self(rt::Symbol::Known("FILL_IMAGE"), rt::PhantomData);
    /// A table that grows with its rows; the value is the table as JSON text.
    pub const DYNAMIC_TABLE: Self = Self(
        rt::Symbol::Known("DYNAMIC_TABLE"),
        rt::PhantomData,
    );
    /// One to six pictures (JPG or PNG), with the ids of the uploaded files as its value, joined by commas.
    pub const ATTACHMENT: Self = Self(rt::Symbol::Known("ATTACHMENT"), rt::PhantomData);
    /// A choice from a list, with the chosen text as its value.
    /// Extra keys: WordWrap (`true` breaks long text into lines).
    pub const SELECTOR: Self = Self(rt::Symbol::Known("SELECTOR"), rt::PhantomData);
    /// A date such as 2026年05月28日.
    /// Extra keys: Font (黑体, 宋体 or 仿宋), FontSize (6 to 72), FontColor.
    pub const DATE: Self = Self(rt::Symbol::Known("DATE"), rt::PhantomData);
    /// A watermark over the pages, which only the initiator can have; with SubType CUSTOM_WATERMARK the value is its text.
    /// Extra keys, of which there must be some: Font (黑体, 宋体 or 仿宋), FontSize (6 to 72), Opacity (0 to 1), Rotate (0 to 359), Density (1 loose, 2 normal, 3 dense), Position (None, LeftTop, LeftBottom, RightTop, RightBottom or Center), SubType (CUSTOM_WATERMARK or PERSON_INFO_WATERMARK).
    pub const WATERMARK: Self = Self(rt::Symbol::Known("WATERMARK"), rt::PhantomData);
    /// A province, city and district, with their names as its value.
    pub const DISTRICT: Self = Self(rt::Symbol::Known("DISTRICT"), rt::PhantomData);
    /// A frame that groups check boxes and has no content of its own.
    /// Extra keys: Children (ids of the members, by coordinates) or ChildrenComponents (the members themselves, by keyword).
    pub const VIRTUAL_COMBINATION: Self = Self(
        rt::Symbol::Known("VIRTUAL_COMBINATION"),
        rt::PhantomData,
    );
    /// A company seal; the value may name the seal.
    /// Extra keys: ComponentTypeLimit (list of OFFICIAL, CONTRACT, FINANCE, PERSONNEL, OTHER), PageRanges (list of BeginPage and EndPage, -1 being the last page, to stamp many pages), Opacity (0.6 to 1), UseSealSize (`true` stamps in the seal's own size, 4.2 cm if it has none).
    pub const SIGN_SEAL: Self = Self(rt::Symbol::Known("SIGN_SEAL"), rt::PhantomData);
    /// The date of signing.
    /// Extra keys: Font, FontSize (12 if left out), FontAlign, Format (`yyyy m d`, `yyyy年m月d日`, `yyyy/m/d`, `yyyy-m-d` or `yyyy.m.d`, all but the second also with ` HH:MM:SS`), Gaps (`2,2`, blanks for `yyyy m d`).
    /// Without a valid Format the other keys are ignored.
    pub const SIGN_DATE: Self = Self(rt::Symbol::Known("SIGN_DATE"), rt::PhantomData);
    /// A person's signature or personal seal.
    /// Extra keys: ComponentTypeLimit (list of HANDWRITE, HANDWRITTEN_ESIGN, OCR_ESIGN, ESIGN, SYSTEM_ESIGN, IMG_ESIGN), PageRanges, Opacity (0.6 to 1).
    pub const SIGN_SIGNATURE: Self = Self(
        rt::Symbol::Known("SIGN_SIGNATURE"),
        rt::PhantomData,
    );
    /// A person's signature across the edges of all pages; the vertical position and the size count.
    /// Extra keys: ComponentTypeLimit as for SIGN_SIGNATURE.
    pub const SIGN_PAGING_SIGNATURE: Self = Self(
        rt::Symbol::Known("SIGN_PAGING_SIGNATURE"),
        rt::PhantomData,
    );
    /// A company seal across the edges of all pages; the vertical position and the size count, and the value may name the seal.
    /// Extra keys: ComponentTypeLimit, Opacity and UseSealSize as for SIGN_SEAL.
    pub const SIGN_PAGING_SEAL: Self = Self(
        rt::Symbol::Known("SIGN_PAGING_SEAL"),
        rt::PhantomData,
    );
    /// A statement that the signer has to confirm.
    /// Extra keys: Values (the statement, at most 50 characters), ValuesArray (its words in the order in which they are tapped), SignMethod (1).
    pub const SIGN_OPINION: Self = Self(
        rt::Symbol::Known("SIGN_OPINION"),
        rt::PhantomData,
    );
    /// A frame that groups up to four controls for approval (SIGN_SIGNATURE, SIGN_DATE, SIGN_MULTI_LINE_TEXT, SIGN_SELECTOR) and has no content of its own.
    /// Extra keys: as for VIRTUAL_COMBINATION.
    pub const SIGN_VIRTUAL_COMBINATION: Self = Self(
        rt::Symbol::Known("SIGN_VIRTUAL_COMBINATION"),
        rt::PhantomData,
    );
    /// A remark of the signer; works only as a member of a SIGN_VIRTUAL_COMBINATION.
    pub const SIGN_MULTI_LINE_TEXT: Self = Self(
        rt::Symbol::Known("SIGN_MULTI_LINE_TEXT"),
        rt::PhantomData,
    );
    /// A choice of the signer, such as agreed or refused; works only as a member of a SIGN_VIRTUAL_COMBINATION.
    pub const SIGN_SELECTOR: Self = Self(
        rt::Symbol::Known("SIGN_SELECTOR"),
        rt::PhantomData,
    );
    /// The seal of a company's legal representative.
    /// Extra keys: Opacity and UseSealSize as for SIGN_SEAL.
    pub const SIGN_LEGAL_PERSON_SEAL: Self = Self(
        rt::Symbol::Known("SIGN_LEGAL_PERSON_SEAL"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum ComponentTypeList {}

impl rt::OpenList for ComponentTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ComponentType",
    values: rt::EnumValues::Text(
        &[
            "TEXT",
            "MULTI_LINE_TEXT",
            "CHECK_BOX",
            "FILL_IMAGE",
            "DYNAMIC_TABLE",
            "ATTACHMENT",
            "SELECTOR",
            "DATE",
            "WATERMARK",
            "DISTRICT",
            "VIRTUAL_COMBINATION",
            "SIGN_SEAL",
            "SIGN_DATE",
            "SIGN_SIGNATURE",
            "SIGN_PAGING_SIGNATURE",
            "SIGN_PAGING_SEAL",
            "SIGN_OPINION",
            "SIGN_VIRTUAL_COMBINATION",
            "SIGN_MULTI_LINE_TEXT",
            "SIGN_SELECTOR",
            "SIGN_LEGAL_PERSON_SEAL",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.ComponentType",
};
