//! File names made from what people typed.
//!
//! It stands before every file that the program names itself. What must never happen here: a name that leaves
//! its folder, or that one of the systems refuses, hides or takes for a device.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::fold::{plain, spelled_out};

/// The most bytes of a slug; the rest of 255 is left for language, day, sheet and ending.
const LIMIT: usize = 100;

/// What stands for a name without a single usable character.
const NAMELESS: &str = "anlage";

/// The name as part of a file name that is safe on every system: letters, digits, `.`, `_` and `-` only, never
/// empty, hidden, reserved or longer than 100 bytes.
///
/// ```
/// assert_eq!(anlage::text::slug("Praxis Dr. Müller & Söhne / Büro"), "Praxis-Dr.Mueller-Soehne-Buero");
/// ```
pub fn slug(name: &str) -> String {
    let mut out = String::new();
    let mut gap = false;
    for c in spelled_out(name).nfkd().filter(|c| !is_combining_mark(*c)) {
        let mut one = [0; 4];
        for c in plain(c).unwrap_or(c.encode_utf8(&mut one)).chars() {
            match c {
                'a'..='z' | 'A'..='Z' | '0'..='9' => {
                    if gap && !out.is_empty() && !out.ends_with(['-', '.', '_']) {
                        out.push('-');
                    }
                    out.push(c);
                    gap = false;
                }
                '.' | '-' if out.is_empty() => {}
                '.' | '-' | '_' if !out.ends_with(c) => out.push(c),
                _ => gap = true,
            }
        }
    }
    // One byte is kept free for the mark that makes a reserved name harmless.
    out.truncate(LIMIT - 1);
    out.truncate(out.trim_end_matches(['.', '-']).len());
    if out.is_empty() {
        out.push_str(NAMELESS);
    }
    if is_reserved(&out) {
        out.insert(0, '_');
    }
    out
}

/// Does Windows take a file of this name for a device, whatever its ending?
pub fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches(' ');
    let stem = stem.to_uppercase();
    if matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") {
        return true;
    }
    let number = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT")).unwrap_or_default();
    let mut digits = number.chars();
    matches!((digits.next(), digits.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &str) {
        assert_eq!(slug(name), expected, "{name}");
    }

    #[test]
    fn names_are_transliterated() {
        check("Zahnarztpraxis Dr. Groß", "Zahnarztpraxis-Dr.Gross");
        check("Über Öl Ärzte", "Ueber-Oel-Aerzte");
        check("Mu\u{308}ller", "Mueller");
        check("Łódź Ærø Þór", "Lodz-Aeroe-Thor");
        check("Café Åse", "Cafe-Aase");
    }

    #[test]
    fn nothing_leads_out_of_the_folder_or_hides_the_file() {
        check("../../etc/passwd", "etc-passwd");
        check("C:\\Windows\\x", "C-Windows-x");
        check(".ssh", "ssh");
        check("--help", "help");
        check("a..b", "a.b");
        check("a - b", "a-b");
        check("name. ", "name");
        check("x:stream", "x-stream");
        check("a\0b\nc", "a-b-c");
    }

    #[test]
    fn a_name_without_usable_characters_still_gives_a_name() {
        check("", "anlage");
        check("...", "anlage");
        check("Клиника", "anlage");
    }

    #[test]
    fn every_reserved_name_of_windows_is_recognised_and_avoided() {
        let ports = ["COM", "LPT"]
            .into_iter()
            .flat_map(|port| "0123456789¹²³".chars().map(move |digit| format!("{port}{digit}")));
        let names = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].map(str::to_owned);
        for name in names.into_iter().chain(ports) {
            let variants = [name.clone(), name.to_lowercase(), format!("{name}.txt"), format!("{name} .a.b")];
            for variant in variants {
                assert!(is_reserved(&variant), "{variant}");
                assert!(!is_reserved(&slug(&variant)), "{variant} gives {}", slug(&variant));
            }
        }
        for name in ["CONSOLE", "COM", "COM10", "LPTX", "Praxis.CON", "NULL", "", "COM1x"] {
            assert!(!is_reserved(name), "{name}");
        }
        check("nul.txt", "_nul.txt");
    }

    proptest! {
        #[test]
        fn every_slug_is_a_safe_name(name in any::<String>(), long in 1usize..30) {
            let slug = slug(&name.repeat(long));
            prop_assert!((1..=100).contains(&slug.len()));
            prop_assert!(slug.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)));
            prop_assert!(!slug.starts_with(['.', '-']) && !slug.ends_with(['.', '-', ' ']));
            prop_assert!(!is_reserved(&slug));
            prop_assert_eq!(super::slug(&slug), slug);
        }
    }
}
