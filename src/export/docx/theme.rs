//! The theme: Word expects one and offers its colours and fonts to whoever goes on writing.
//!
//! The styles name their font themselves, so nothing of the look comes from here. What must never happen here:
//! a picture or a relationship.

use super::styles::FONT;
use super::xml::{DECLARATION, put};

const COLOURS: [(&str, &str); 12] = [
    ("dk1", "000000"),
    ("lt1", "FFFFFF"),
    ("dk2", "404040"),
    ("lt2", "EDEDED"),
    ("accent1", "1F3864"),
    ("accent2", "595959"),
    ("accent3", "7F7F7F"),
    ("accent4", "8C6D1F"),
    ("accent5", "2F5496"),
    ("accent6", "375623"),
    ("hlink", "1F3864"),
    ("folHlink", "595959"),
];

/// `word/theme/theme1.xml`.
pub(super) fn theme() -> String {
    let mut out = format!(
        r#"{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="anlage"><a:themeElements><a:clrScheme name="anlage">"#
    );
    for (name, colour) in COLOURS {
        put!(out, r#"<a:{name}><a:srgbClr val="{colour}"/></a:{name}>"#);
    }
    out.push_str(r#"</a:clrScheme><a:fontScheme name="anlage">"#);
    for name in ["majorFont", "minorFont"] {
        put!(out, r#"<a:{name}><a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/></a:{name}>"#);
    }
    out.push_str(r#"</a:fontScheme><a:fmtScheme name="anlage">"#);
    // The format asks for three of each, from subtle to strong.
    let fill = r#"<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>"#;
    put!(out, "<a:fillStyleLst>{}</a:fillStyleLst><a:lnStyleLst>", fill.repeat(3));
    for width in [6350, 12700, 19050] {
        put!(out, r#"<a:ln w="{width}" cap="flat" cmpd="sng" algn="ctr">{fill}<a:prstDash val="solid"/></a:ln>"#);
    }
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    put!(out, "</a:lnStyleLst><a:effectStyleLst>{}</a:effectStyleLst>", effect.repeat(3));
    put!(out, "<a:bgFillStyleLst>{}</a:bgFillStyleLst>", fill.repeat(3));
    out.push_str("</a:fmtScheme></a:themeElements></a:theme>");
    out
}
