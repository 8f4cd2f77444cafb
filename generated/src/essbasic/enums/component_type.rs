// Generated from schema/essbasic/2021-05-26/enums/ComponentType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What stands at a place in the document: something to fill in, or (`SIGN_…`) something that the signer adds by signing.
pub type ComponentType = crate::OpenText<rt::PhantomData<ComponentTypeList>>;

impl ComponentType {
    /// A line of text to fill in.
    /// Extra keys: Font (黑体, 宋体 or 仿宋), FontSize (6 to 72), FontAlign (Left, Right or Center), FontColor (`255,0,0`), Bold.
    pub const TEXT: Self = Self(rt::Symbol::Known("TEXT"), rt::PhantomData);
    /// Text of several lines to fill in.
    /// `\n` in the value breaks a line.
    /// Extra keys: as for TEXT.
    pub const MULTI_LINE_TEXT: Self = Self(
        rt::Symbol::Known("MULTI_LINE_TEXT"),
        rt::PhantomData,
    );
    /// A box to tick; its value is `true` or `false`.
    pub const CHECK_BOX: Self = Self(rt::Symbol::Known("CHECK_BOX"), rt::PhantomData);
    /// A picture; its value is the id of an uploaded JPG or PNG file.
    /// Extra keys: NotMakeImageCenter (`true` leaves it off centre), FillMethod (0 fills the place, 1 keeps the proportions).
    pub const FILL_IMAGE: Self = Self(rt::Symbol::Known("FILL_IMAGE"), rt::PhantomData);
    /// A table that grows with its rows; its value is JSON.
    pub const DYNAMIC_TABLE: Self = Self(
        rt::Symbol::Known("DYNAMIC_TABLE"),
        rt::PhantomData,
    );
    /// Up to six pictures; its value is a list of ids of uploaded files, joined by commas.
    pub const ATTACHMENT: Self = Self(rt::Symbol::Known("ATTACHMENT"), rt::PhantomData);
    /// A choice; its value is the chosen text.
    /// Extra keys: WordWrap (`true` breaks long text into lines).
    pub const SELECTOR: Self = Self(rt::Symbol::Known("SELECTOR"), rt::PhantomData);
    /// A date to fill in, written like 2026年01月31日.
    /// Extra keys: Font (黑体, 宋体 or 仿宋), FontSize (6 to 72), FontColor.
    pub const DATE: Self = Self(rt::Symbol::Known("DATE"), rt::PhantomData);
    /// A province, city and district; its value is the text.
    pub const DISTRICT: Self = Self(rt::Symbol::Known("DISTRICT"), rt::PhantomData);
    /// A group of check boxes; it has no text of its own.
    /// Extra keys: Children (ids of the members, by coordinates) or ChildrenComponents (the members themselves, by keyword).
    pub const VIRTUAL_COMBINATION: Self = Self(
        rt::Symbol::Known("VIRTUAL_COMBINATION"),
        rt::PhantomData,
    );
    /// A watermark over the pages, which only the initiator can place; ComponentExtra describes it.
    /// Extra keys: Font (黑体, 宋体 or 仿宋), FontSize (6 to 72), Opacity (0 to 1), Rotate (0 to 359), Density (1 loose, 2 normal, 3 dense), Position (None, LeftTop, LeftBottom, RightTop, RightBottom or Center), SubType (CUSTOM_WATERMARK, whose text is the value, or PERSON_INFO_WATERMARK).
    pub const WATERMARK: Self = Self(rt::Symbol::Known("WATERMARK"), rt::PhantomData);
    /// A place for a company seal; its value may be the id of the seal.
    /// Extra keys: ComponentTypeLimit (list of OFFICIAL, CONTRACT, FINANCE, PERSONNEL, OTHER), PageRanges (list of BeginPage and EndPage, -1 being the last page, to stamp many pages), Rotate (-360 to 360, clockwise if positive), RotateRelation (id of the component that turns with it), Opacity (0.6 to 1), UseSealSize (`true` stamps in the seal's own size, 4.2 cm if it has none).
    pub const SIGN_SEAL: Self = Self(rt::Symbol::Known("SIGN_SEAL"), rt::PhantomData);
    /// A place for the date of signing.
    /// Extra keys: Font, FontSize (12 if left out), FontAlign, Format (`yyyy m d`, `yyyy年m月d日`, `yyyy/m/d`, `yyyy-m-d` or `yyyy.m.d`, all but the second also with ` HH:MM:SS`), Gaps (`2,2`, blanks for `yyyy m d`), Rotate and RotateRelation as for SIGN_SEAL.
    /// Without a valid Format the keys of the text are ignored.
    pub const SIGN_DATE: Self = Self(rt::Symbol::Known("SIGN_DATE"), rt::PhantomData);
    /// A place for a personal signature.
    /// Extra keys: ComponentTypeLimit (list of HANDWRITE, HANDWRITTEN_ESIGN, OCR_ESIGN, ESIGN, SYSTEM_ESIGN, IMG_ESIGN), PageRanges, Rotate, RotateRelation, Opacity (0.6 to 1).
    pub const SIGN_SIGNATURE: Self = Self(
        rt::Symbol::Known("SIGN_SIGNATURE"),
        rt::PhantomData,
    );
    /// A personal signature that runs over the edges of all pages.
    /// The vertical position and the size count.
    /// Extra keys: ComponentTypeLimit as for SIGN_SIGNATURE.
    pub const SIGN_PAGING_SIGNATURE: Self = Self(
        rt::Symbol::Known("SIGN_PAGING_SIGNATURE"),
        rt::PhantomData,
    );
    /// A company seal that runs over the edges of all pages; its value may be the id of the seal.
    /// The vertical position and the size count.
    /// Extra keys: ComponentTypeLimit, Opacity and UseSealSize as for SIGN_SEAL.
    pub const SIGN_PAGING_SEAL: Self = Self(
        rt::Symbol::Known("SIGN_PAGING_SEAL"),
        rt::PhantomData,
    );
    /// A statement that the signer confirms.
    /// Extra keys: Values (the statement, at most 50 characters), ValuesArray (its words in the order in which they are tapped), SignMethod (1).
    pub const SIGN_OPINION: Self = Self(
        rt::Symbol::Known("SIGN_OPINION"),
        rt::PhantomData,
    );
    /// An approval block of up to four others (signature, date, text, choice); it has no text of its own.
    /// Extra keys: as for VIRTUAL_COMBINATION.
    pub const SIGN_VIRTUAL_COMBINATION: Self = Self(
        rt::Symbol::Known("SIGN_VIRTUAL_COMBINATION"),
        rt::PhantomData,
    );
    /// A remark of several lines, only inside an approval block.
    pub const SIGN_MULTI_LINE_TEXT: Self = Self(
        rt::Symbol::Known("SIGN_MULTI_LINE_TEXT"),
        rt::PhantomData,
    );
    /// A choice, such as agree or refuse, only inside an approval block.
    pub const SIGN_SELECTOR: Self = Self(
        rt::Symbol::Known("SIGN_SELECTOR"),
        rt::PhantomData,
    );
    /// A place for the seal of the legal representative.
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
            "DISTRICT",
            "VIRTUAL_COMBINATION",
            "WATERMARK",
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
    code: "",
};
