//! The data files of the program: questionnaire, catalogue, law, card.
//!
//! People write them in RON; the build turns each into MessagePack (`build/compact.rs`), which is what the program carries
//! and reads at a start. A test of the build's work compares every file with what the RON crate reads from it. What must
//! never happen here: a profile. Those are RON, read by the crate of that name.

use serde::Deserialize;

/// A data file, named by its path below `src`, as the program carries it.
macro_rules! carried {
    ($path:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $path, ".msgpack"))
    };
}
pub(crate) use carried;

/// A data file cannot be read: a fault of the program.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {error}")]
pub struct DataError {
    /// The file.
    file: String,
    /// What is wrong in it.
    error: rmp_serde::decode::Error,
}

/// Reads a data file as the program carries it.
pub(crate) fn read<'d, T: Deserialize<'d>>(file: &str, carried: &'d [u8]) -> Result<T, DataError> {
    // Dates and the like stand there as people write them.
    let mut reader = rmp_serde::Deserializer::from_read_ref(carried).with_human_readable();
    T::deserialize(&mut reader).map_err(|error| DataError { file: file.to_owned(), error })
}

#[cfg(test)]
#[path = "../build/compact.rs"]
mod compact;

/// The form in which the program would carry a text of RON, for tests with data of their own.
#[cfg(test)]
pub(crate) fn carry(ron: &str) -> Vec<u8> {
    compact::compact(ron).unwrap()
}

/// What the program reads from a file that it carries is what the RON crate reads from the file itself.
#[cfg(test)]
#[track_caller]
#[expect(clippy::disallowed_methods, reason = "a test that reads the file as people wrote it")]
pub(crate) fn carries<T: serde::de::DeserializeOwned + std::fmt::Debug>(path: &str, carried: &[u8]) {
    let file = std::fs::read_to_string(format!("{}/src/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let reader = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let written: T = reader.from_str(&file).unwrap_or_else(|error| panic!("{path}: {error}"));
    let carried: T = read(path, carried).unwrap();
    assert_eq!(format!("{carried:?}"), format!("{written:?}"), "{path}");
}

#[cfg(test)]
mod tests {
    use super::compact::compact;

    #[track_caller]
    fn check(ron: &str, expected: Result<&str, &str>) {
        let meant = compact(ron).map(|packed| rmp_serde::from_slice::<serde_json::Value>(&packed).unwrap());
        let expected = expected.map(|json| serde_json::from_str(json).unwrap());
        assert_eq!(meant.as_ref().map_err(String::as_str), expected.as_ref().map_err(|what| *what), "{ron}");
    }

    #[test]
    fn each_form_of_ron_means_what_the_same_in_json_means() {
        check(r#"(id: "a", n: 3, yes: true, none: None)"#, Ok(r#"{"id":"a","n":3,"yes":true,"none":null}"#));
        check("[Day, Week,]", Ok(r#"["Day","Week"]"#));
        // Longer than what the first sign holds.
        check(&format!("[{}]", "1,".repeat(300)), Ok(&format!("[{}1]", "1,".repeat(299))));
        check(&format!("{:?}", "ü".repeat(300)), Ok(&format!("{:?}", "ü".repeat(300))));
        let fields: Vec<String> = (10..40).map(|n| format!("f{n}: 100000")).collect();
        let named: Vec<String> = (10..40).map(|n| format!("\"f{n}\":100000")).collect();
        check(&format!("({})", fields.join(",")), Ok(&format!("{{{}}}", named.join(","))));
        check("Number(3, Week)", Ok(r#"{"Number":[3,"Week"]}"#));
        check("Number([Day])", Ok(r#"{"Number":["Day"]}"#));
        check(r#"Rows(fields: [(id: "a")])"#, Ok(r#"{"Rows":{"fields":[{"id":"a"}]}}"#));
        check(r#"{ "a": [], "b": ("c", "d"), }"#, Ok(r#"{"a":[],"b":["c","d"]}"#));
        check("// one\n[ // two \"\n 1 ] // three", Ok("[1]"));
        check(r#""a\"b\\ \n// no remark ü""#, Ok(r#""a\"b\\ \n// no remark ü""#));
    }

    #[test]
    fn what_is_not_understood_is_named_with_its_line() {
        check("(a: 1,\n b: -1)", Err("line 2: `-` is not understood here"));
        check("[1\n2]", Err("line 2: `,` or `]` expected"));
        check("(a: 1, 2)", Err("line 1: fields with and without names"));
        check("(1, a: 2)", Err("line 1: fields with and without names"));
        check("()", Err("line 1: empty parentheses"));
        check("Some(1)", Err("line 1: `Some` is not written in data files"));
        check("1.5", Err("line 1: `.` behind the end"));
        check("1x", Err("line 1: number `1x`"));
        check("5000000000", Err("line 1: number `5000000000`"));
        check("[] []", Err("line 1: `[` behind the end"));
        check("\"a\nb\"", Err("line 2: '\\n' inside a text"));
        check(r#""\u{41}""#, Err("line 1: escape Some('u')"));
        check("\"a", Err("line 1: a text without an end"));
        check("{1: 2}", Err("line 1: a key that is no text"));
        check("[", Err("line 1: a value is missing at the end"));
    }
}
