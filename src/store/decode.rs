//! From bytes to text.
//!
//! It stands between `read` and the parser of the profile format. What must never happen here: guessing an
//! encoding, replacing bytes that could not be read, or taking an empty file for a new profile.

/// Why bytes are no text that could be a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum NotText {
    /// There is nothing but spaces and zero bytes: the file was lost by somebody else. The backup may have it.
    #[error("the file is empty")]
    Empty,
    /// The file is UTF-16, as some editors save "Unicode".
    #[error("the file is UTF-16, {}", if *big_endian { "big endian" } else { "little endian" })]
    Utf16 {
        /// The high byte comes first.
        big_endian: bool,
    },
    /// A byte is no UTF-8, as in files of old Windows programs.
    #[error("no UTF-8 at byte {offset}, line {line}, column {column}")]
    Invalid {
        /// Bytes before the first bad one.
        offset: usize,
        /// Its line, from 1.
        line: usize,
        /// Its column in characters, from 1.
        column: usize,
    },
}

/// The text of these bytes, which have to be UTF-8. One byte order mark at the start is accepted and dropped.
pub fn decode(bytes: &[u8]) -> Result<String, NotText> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.iter().all(|b| *b == 0 || b.is_ascii_whitespace()) {
        return Err(NotText::Empty);
    }
    if let Some(big_endian) = utf16(bytes) {
        return Err(NotText::Utf16 { big_endian });
    }
    match str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let (good, _) = bytes.split_at(error.valid_up_to());
            let text = String::from_utf8_lossy(good);
            let line = text.matches('\n').count() + 1;
            let column = text.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            Err(NotText::Invalid { offset: good.len(), line, column })
        }
    }
}

/// Is this UTF-16, and with the high byte first? Known by its mark, or by the zero bytes around the first two
/// characters: every profile begins with ASCII.
fn utf16(bytes: &[u8]) -> Option<bool> {
    match bytes {
        [0xFF, 0xFE, ..] => Some(false),
        [0xFE, 0xFF, ..] => Some(true),
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => Some(false),
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: Result<&str, NotText>) {
        assert_eq!(decode(bytes), expected.map(str::to_owned), "{bytes:?}");
    }

    #[test]
    fn one_byte_order_mark_is_dropped() {
        check("\u{FEFF}(ä)".as_bytes(), Ok("(ä)"));
        check("\u{FEFF}\u{FEFF}(ä)".as_bytes(), Ok("\u{FEFF}(ä)"));
    }

    #[test]
    fn an_empty_file_is_not_a_new_profile() {
        for bytes in [&b""[..], b" \r\n\t", b"\0\0\0\0", b"\xEF\xBB\xBF", b" \0\n"] {
            check(bytes, Err(NotText::Empty));
        }
    }

    #[test]
    fn utf16_is_recognised_with_and_without_its_mark() {
        let little: Vec<u8> = "(ü)".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "(ü)".encode_utf16().flat_map(u16::to_be_bytes).collect();
        check(&little, Err(NotText::Utf16 { big_endian: false }));
        check(&big, Err(NotText::Utf16 { big_endian: true }));
        check(&[b"\xFF\xFE", &little[..]].concat(), Err(NotText::Utf16 { big_endian: false }));
        check(&[b"\xFE\xFF", &big[..]].concat(), Err(NotText::Utf16 { big_endian: true }));
    }

    #[test]
    fn a_byte_that_is_no_utf8_is_found_by_line_and_column() {
        check(b"(\n  n\xC3\xA4: \"M\xFCller\")", Err(NotText::Invalid { offset: 11, line: 2, column: 9 }));
        check(b"\xFF", Err(NotText::Invalid { offset: 0, line: 1, column: 1 }));
        check(b"(a\xE2\x82", Err(NotText::Invalid { offset: 2, line: 1, column: 3 }));
    }

    proptest! {
        #[test]
        fn any_bytes_give_a_text_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            if let Ok(text) = decode(&bytes) {
                prop_assert!(bytes.ends_with(text.as_bytes()));
            }
        }
    }
}
