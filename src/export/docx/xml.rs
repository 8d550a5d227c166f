//! XML: the declaration, the namespaces, and the only two ways in which text gets into a part.
//!
//! Every other module of the exporter writes tags itself and hands text to `escape` or `push_text`. What
//! must never happen here: a character that XML 1.0 cannot carry, or markup that came from a text.

/// Writes formatted text to the end of a `String`, which cannot fail.
macro_rules! put {
    ($out:expr, $($arg:tt)*) => {{
        use std::fmt::Write as _;
        let _ = write!($out, $($arg)*);
    }};
}
pub(super) use put;

/// The first line of every part.
pub(super) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The namespaces of the parts in `word/`.
pub(super) const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// The character as it may stand in a part. Controls become U+FFFD because XML 1.0 cannot carry them or Word
/// shows nothing; direction overrides because a signed text must read in the order in which it is stored.
pub(super) fn shown(c: char) -> char {
    match c {
        '\t' | '\n' | '\r' => c,
        '\0'..='\u{1f}'
        | '\u{7f}'..='\u{9f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{fffe}'
        | '\u{ffff}' => '\u{fffd}',
        _ => c,
    }
}

/// Appends a character to a part.
fn push_escaped(out: &mut String, c: char) {
    match shown(c) {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        c => out.push(c),
    }
}

/// Whether a character that begins with this byte may have to be written otherwise. Most do not, and most of a part is
/// text: it is looked through byte by byte.
fn is_suspicious(byte: u8) -> bool {
    matches!(byte, 0..=0x1f | b'&' | b'<' | b'>' | b'"' | 0x7f | 0xc2 | 0xe2 | 0xef)
}

/// Appends text to a part; what stands as it is goes over in one piece.
pub(super) fn push_text(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(is_suspicious) {
        let (plain, from) = rest.split_at_checked(at).unwrap_or_default();
        out.push_str(plain);
        let mut chars = from.chars();
        chars.next().into_iter().for_each(|c| push_escaped(out, c));
        rest = chars.as_str();
    }
    out.push_str(rest);
}

/// Text for one line: line breaks and tabs become blanks.
pub(super) fn one_line(text: &str) -> String {
    text.replace("\r\n", " ").replace(['\t', '\n', '\r'], " ")
}

/// Text for an attribute or a property.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_text(&mut out, &one_line(text));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_in_the_middle_of_a_text_is_written_as_it_is_alone() {
        for c in '\0'..=char::MAX {
            let (mut alone, mut inside) = (String::new(), String::new());
            push_escaped(&mut alone, c);
            push_text(&mut inside, &format!("a{c}ü"));
            assert_eq!(inside, format!("a{alone}ü"), "{c:?}");
        }
    }
}
