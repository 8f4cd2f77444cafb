//! The vendor's texts as one reads them, without their markup.
//!
//! The texts mix HTML and Markdown, and often nothing but the markup is rewritten. What is
//! shown to a curator is therefore the wording alone; what is compared is the text itself.

/// Tags that begin a new line.
const BLOCKS: [&str; 24] = [
    "blockquote",
    "br",
    "div",
    "dd",
    "dl",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];
/// Tags that only dress what they enclose.
const INLINE: [&str; 14] = [
    "a", "b", "center", "code", "del", "em", "font", "i", "img", "s", "span", "strong", "sup", "u",
];
const ENTITIES: [(&str, &str); 7] = [
    ("&quot;", "\""),
    ("&#34;", "\""),
    ("&#39;", "'"),
    ("&gt;", ">"),
    ("&lt;", "<"),
    ("&nbsp;", " "),
    ("&amp;", "&"),
];

/// A text in lines, without tags, emphasis and entities; links have their address behind.
pub(super) fn readable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut addresses = Vec::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let is_line_start = out.is_empty() || out.ends_with('\n');
        rest = if let Some((tag, behind)) = Tag::read(rest) {
            tag.write(&mut out, &mut addresses);
            behind
        } else if let Some((entity, plain)) =
            ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity))
        {
            out.push_str(plain);
            behind(rest, entity.len())
        } else if let Some((label, address, behind)) = link(rest) {
            out.push_str(&labelled(&readable(label), address));
            behind
        } else if next == '`' || (is_line_start && next == '#') {
            behind(rest, 1)
        } else if rest.starts_with("**") {
            behind(rest, 2)
        } else {
            out.push(next);
            behind(rest, next.len_utf8())
        };
    }
    lines(&out)
}

/// Whether two texts say the same in other clothes.
pub(super) fn is_same(a: &str, b: &str) -> bool {
    let bare = |text: &str| -> String {
        let dressing = |c: char| c.is_whitespace() || matches!(c, '*' | '-');
        text.chars().filter(|c| !dressing(*c)).collect()
    };
    bare(a) == bare(b)
}

/// A tag that is known to be one: `<FlowId>` may stand for the id of a flow.
struct Tag<'t> {
    name: String,
    is_end: bool,
    /// Where a link or an image leads.
    address: Option<&'t str>,
    /// What stands for an image.
    label: &'t str,
}

impl<'t> Tag<'t> {
    fn read(text: &'t str) -> Option<(Self, &'t str)> {
        let (inside, behind) = text.strip_prefix('<')?.split_once('>')?;
        let (is_end, inside) = match inside.strip_prefix('/') {
            Some(inside) => (true, inside),
            None => (false, inside),
        };
        let name: String = inside
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let name = name.to_ascii_lowercase();
        let is_known = BLOCKS.contains(&name.as_str()) || INLINE.contains(&name.as_str());
        let address = attribute(inside, "href").or(attribute(inside, "src"));
        let tag = Self {
            label: attribute(inside, "alt").unwrap_or_default(),
            name,
            is_end,
            address,
        };
        is_known.then_some((tag, behind))
    }

    fn write(&self, out: &mut String, addresses: &mut Vec<&'t str>) {
        match (self.name.as_str(), self.is_end) {
            ("li", false) => out.push_str("\n- "),
            ("a", false) => addresses.extend(self.address),
            ("a", true) => {
                if let Some(address) = addresses.pop() {
                    out.push_str(&labelled("", address));
                }
            }
            ("img", _) => out.push_str(&labelled(self.label, self.address.unwrap_or_default())),
            (name, _) if BLOCKS.contains(&name) => out.push('\n'),
            _ => {}
        }
    }
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, behind) = tag.split_once(&format!(" {name}=\""))?;
    Some(behind.split_once('"')?.0)
}

/// `[label](address)` with what stands behind it.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let inside = text.strip_prefix("![").or(text.strip_prefix('['))?;
    let (label, behind) = inside.split_once("](")?;
    let (address, behind) = behind.split_once(')')?;
    let is_one_line = !label.contains(['\n', '[', ']']) && !address.contains(char::is_whitespace);
    is_one_line.then_some((label, address, behind))
}

fn labelled(label: &str, address: &str) -> String {
    format!("{label} ({address})")
}

fn behind(text: &str, bytes: usize) -> &str {
    text.get(bytes..).unwrap_or_default()
}

/// The lines that say something, each with single spaces.
fn lines(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let words: Vec<_> = line.split_whitespace().collect();
        words.join(" ")
    });
    let lines: Vec<_> = lines
        .filter(|line| !matches!(line.as_str(), "" | "-"))
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::{is_same, readable};

    #[test]
    fn markup_goes() {
        let html = "<p>合同<strong>ID</strong>，见 <a href=\"https://a.b/c\" target=\"_blank\">文档</a>。<br>&quot;x&quot; &lt; <code>y</code></p><ul><li>一</li><li>二</li></ul><img src=\"x.png\" alt=\"图\">";
        let markdown =
            "合同**ID**，见 [文档](https://a.b/c)。\n\"x\" < `y`\n\n- 一\n- 二\n![图](x.png)";
        let plain = "合同ID，见 文档 (https://a.b/c)。\n\"x\" < y\n- 一\n- 二\n图 (x.png)";
        assert_eq!(readable(html), plain);
        assert_eq!(readable(markdown), plain);
    }

    #[test]
    fn what_is_no_markup_stays() {
        for text in [
            "<FlowId> 1 < 2 > 1",
            "a[0](",
            "[a",
            "<",
            "&copy;",
            "C#",
            "<p",
        ] {
            assert_eq!(readable(text), text);
        }
    }

    #[test]
    fn other_clothes() {
        assert!(is_same("a\n- b", "a *b"));
        assert!(!is_same("a b", "a c"));
    }
}
