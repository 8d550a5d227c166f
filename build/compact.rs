//! RON as JSON: what the data files of the program become when it is built.
//!
//! The files are written and read by people in RON. Reading that at every start took almost half the time of an export, so
//! the program carries them as JSON, which its reader takes in a tenth of it. Only what the data files use is understood:
//! structs and variants in parentheses, lists, maps with text as keys, text, numbers, names and remarks. `Some` is not
//! written. What must never happen here: a guess. Whatever is not understood stops the build, with its line.

use std::iter::Peekable;
use std::str::CharIndices;

/// The text as JSON, or what is not understood, with its line.
pub(crate) fn compact(ron: &str) -> Result<String, String> {
    let mut reader = Reader { text: ron, rest: ron.char_indices().peekable(), out: String::with_capacity(ron.len()) };
    let read = reader.value().and_then(|()| match reader.next_sign() {
        None => Ok(()),
        Some(sign) => Err(format!("`{sign}` behind the end")),
    });
    read.map_err(|what| {
        let line = ron.get(..reader.at()).map_or(1, |before| before.matches('\n').count() + 1);
        format!("line {line}: {what}")
    })?;
    Ok(reader.out)
}

struct Reader<'t> {
    text: &'t str,
    rest: Peekable<CharIndices<'t>>,
    out: String,
}

/// What stands between parentheses.
#[derive(PartialEq)]
enum Inside {
    /// `(a: 1)`
    Fields,
    /// `(1, 2)`, with their number.
    Values(usize),
}

impl<'t> Reader<'t> {
    fn at(&mut self) -> usize {
        self.rest.peek().map_or(self.text.len(), |(at, _)| *at)
    }

    /// The next sign that is no space and no remark, without taking it.
    fn next_sign(&mut self) -> Option<char> {
        loop {
            let (at, sign) = *self.rest.peek()?;
            if sign.is_whitespace() {
                self.rest.next();
            } else if self.text.get(at..).is_some_and(|rest| rest.starts_with("//")) {
                while self.rest.next_if(|(_, sign)| *sign != '\n').is_some() {}
            } else {
                return Some(sign);
            }
        }
    }

    /// Takes a sign if it comes next.
    fn take(&mut self, wanted: char) -> bool {
        let here = self.next_sign() == Some(wanted);
        if here {
            self.rest.next();
        }
        here
    }

    fn expect(&mut self, wanted: char) -> Result<(), String> {
        let found = self.next_sign();
        if self.take(wanted) { Ok(()) } else { Err(format!("`{wanted}` expected, {found:?} found")) }
    }

    fn value(&mut self) -> Result<(), String> {
        match self.next_sign() {
            Some('"') => self.string(),
            Some('[') => self.list('[', ']', Self::value),
            Some('{') => self.list('{', '}', |reader| {
                if reader.next_sign() != Some('"') {
                    return Err("a key that is no text".to_owned());
                }
                reader.string()?;
                reader.expect(':')?;
                reader.out.push(':');
                reader.value()
            }),
            Some('(') => self.parentheses().map(drop),
            Some(sign) if sign.is_ascii_digit() => {
                let number = self.word();
                self.out.push_str(number);
                if number.bytes().all(|byte| byte.is_ascii_digit()) {
                    Ok(())
                } else {
                    Err(format!("number `{number}`"))
                }
            }
            Some(sign) if sign.is_ascii_alphabetic() => self.name(),
            Some(sign) => Err(format!("`{sign}` is not understood here")),
            None => Err("a value is missing at the end".to_owned()),
        }
    }

    /// `true`, `None`, a variant without a value as text, and one with a value as a map of one key.
    fn name(&mut self) -> Result<(), String> {
        let name = self.word();
        if self.next_sign() != Some('(') {
            match name {
                "true" | "false" => self.out.push_str(name),
                "None" => self.out.push_str("null"),
                _ => self.out.extend(["\"", name, "\""]),
            }
            return Ok(());
        }
        if name == "Some" {
            return Err("`Some` is not written in data files".to_owned());
        }
        self.out.extend(["{\"", name, "\":"]);
        self.parentheses()?;
        self.out.push('}');
        Ok(())
    }

    /// Fields become a map, one value itself, and several a list.
    fn parentheses(&mut self) -> Result<(), String> {
        self.expect('(')?;
        let start = self.out.len();
        let mut inside = None;
        while !self.take(')') {
            let field = self.field();
            let more = match (&mut inside, field) {
                (None | Some(Inside::Fields), Some(_)) => Inside::Fields,
                (None, None) => Inside::Values(1),
                (Some(Inside::Values(n)), None) => Inside::Values(*n + 1),
                _ => return Err("fields with and without names".to_owned()),
            };
            if inside.replace(more).is_some() {
                self.out.push(',');
            }
            if let Some(field) = field {
                self.out.extend(["\"", field, "\":"]);
            }
            self.value()?;
            if !self.take(',') && self.next_sign() != Some(')') {
                return Err("`,` or `)` expected".to_owned());
            }
        }
        match inside {
            None => return Err("empty parentheses".to_owned()),
            Some(Inside::Fields) => {
                self.out.insert(start, '{');
                self.out.push('}');
            }
            Some(Inside::Values(1)) => {}
            Some(Inside::Values(_)) => {
                self.out.insert(start, '[');
                self.out.push(']');
            }
        }
        Ok(())
    }

    /// The name of a field with its colon, if that is what comes next.
    fn field(&mut self) -> Option<&'t str> {
        self.next_sign().filter(char::is_ascii_alphabetic)?;
        let before = self.rest.clone();
        let name = self.word();
        if self.take(':') {
            return Some(name);
        }
        self.rest = before;
        None
    }

    fn list(&mut self, open: char, close: char, item: impl Fn(&mut Self) -> Result<(), String>) -> Result<(), String> {
        self.expect(open)?;
        self.out.push(open);
        let mut first = true;
        while !self.take(close) {
            if !std::mem::take(&mut first) {
                self.out.push(',');
            }
            item(self)?;
            if !self.take(',') && self.next_sign() != Some(close) {
                return Err(format!("`,` or `{close}` expected"));
            }
        }
        self.out.push(close);
        Ok(())
    }

    /// Letters, digits and underscores.
    fn word(&mut self) -> &'t str {
        let from = self.at();
        while self.rest.next_if(|(_, sign)| sign.is_ascii_alphanumeric() || *sign == '_').is_some() {}
        let to = self.at();
        self.text.get(from..to).unwrap_or_default()
    }

    /// A text in quotation marks; the escapes that both languages have are taken over as they are.
    fn string(&mut self) -> Result<(), String> {
        self.expect('"')?;
        self.out.push('"');
        while let Some((_, sign)) = self.rest.next() {
            match sign {
                '"' => {
                    self.out.push('"');
                    return Ok(());
                }
                '\\' => match self.rest.next() {
                    Some((_, escaped @ ('"' | '\\' | 'n' | 't'))) => self.out.extend(['\\', escaped]),
                    other => return Err(format!("escape {:?}", other.map(|(_, sign)| sign))),
                },
                sign if sign.is_control() => return Err(format!("{sign:?} inside a text")),
                sign => self.out.push(sign),
            }
        }
        Err("a text without an end".to_owned())
    }
}
