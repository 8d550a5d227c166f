//! The one way in which text gets into Markdown.
//!
//! Fuzzed against two renderers in paragraphs, list items, headings, table cells and fields
//! (`tests/markdown_escape.rs`). What must never happen here: a character that a renderer reads as markup,
//! and a special case for words that seem harmless.

/// One line of plain text, wherever it stands: rendered it reads as before.
///
/// The line holds no line break and no control character and has no blanks at its ends.
pub(super) fn escape(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + line.len() / 8);
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    for (at, c) in line.char_indices() {
        let (before, rest) = line.split_at(at);
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '~' | '|' | '$' | '^' | '!' => {
                out.push('\\');
                out.push(c);
            }
            '&' => out.push_str("&amp;"),
            // Addresses stay text: no renderer makes a link of them while it reads.
            '@' => out.push_str("&#64;"),
            ':' if rest.starts_with("://") => out.push_str("&#58;"),
            '.' if ends_with_www(before) => out.push_str("&#46;"),
            // Bullets, rules, underlines of headings, definitions; numbers of lists.
            '-' | '+' | '=' | ':' if at == 0 => {
                out.push('\\');
                out.push(c);
            }
            '.' | ')' if at > 0 && at == digits => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

fn ends_with_www(text: &str) -> bool {
    text.bytes().rev().take(3).map(|byte| byte.to_ascii_lowercase()).eq(*b"www")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(input: &str, expected: &str) {
        assert_eq!(escape(input), expected);
    }

    #[test]
    fn markup_is_escaped_and_words_are_left_alone() {
        check("§ 203 StGB, Art. 28 Abs. 3 (EU)", "§ 203 StGB, Art. 28 Abs. 3 (EU)");
        check("1. Ablage - 2. Akte", "1\\. Ablage - 2. Akte");
        check("12) x", "12\\) x");
        check(".5", ".5");
        check("- x", "\\- x");
        check("=== +", "\\=== +");
        check("a|b*c_d", "a\\|b\\*c\\_d");
        check("C:\\x", "C:\\\\x");
        check("&lt;b>", "&amp;lt;b\\>");
        check("x@y.de", "x&#64;y.de");
        check("http://x, WWW.x, ://", "http&#58;//x, WWW&#46;x, &#58;//");
    }
}
