//! RON as MessagePack: what the data files of the program become when it is built.
//!
//! The files are written and read by people in RON. Reading that at every start took almost half the time of an export, and
//! JSON a quarter of it still: a reader of text looks at every sign, and never knows how much is to come. Only what the data
//! files use is understood: structs and variants in parentheses, lists, maps with text as keys, text, numbers, names and
//! remarks. `Some` is not written. What must never happen here: a guess. Whatever is not understood stops the build, with
//! its line.

use std::io;
use std::iter::Peekable;
use std::str::CharIndices;

use rmp::encode;

/// The text as MessagePack, or what is not understood, with its line.
pub(crate) fn compact(ron: &str) -> Result<Vec<u8>, String> {
    let mut reader = Reader { text: ron, rest: ron.char_indices().peekable() };
    let read = reader.value().and_then(|value| match reader.next_sign() {
        None => value.packed(),
        Some(sign) => Err(format!("`{sign}` behind the end")),
    });
    read.map_err(|what| {
        let line = ron.get(..reader.at()).map_or(1, |before| before.matches('\n').count() + 1);
        format!("line {line}: {what}")
    })
}

/// What the data files are made of.
enum Value {
    None,
    Flag(bool),
    Number(u32),
    Text(String),
    List(Vec<Self>),
    /// Fields, or a variant with what it holds.
    Map(Vec<(String, Self)>),
}

impl Value {
    fn packed(&self) -> Result<Vec<u8>, String> {
        let mut out = Vec::new();
        self.pack(&mut out).map_err(|error| error.to_string())?;
        Ok(out)
    }

    fn pack(&self, out: &mut Vec<u8>) -> io::Result<()> {
        match self {
            Self::None => encode::write_nil(out)?,
            Self::Flag(yes) => encode::write_bool(out, *yes)?,
            Self::Number(number) => {
                encode::write_uint(out, u64::from(*number))?;
            }
            Self::Text(text) => encode::write_str(out, text)?,
            Self::List(items) => {
                encode::write_array_len(out, length(items)?)?;
                items.iter().try_for_each(|item| item.pack(out))?;
            }
            Self::Map(fields) => {
                encode::write_map_len(out, length(fields)?)?;
                for (name, value) in fields {
                    encode::write_str(out, name)?;
                    value.pack(out)?;
                }
            }
        }
        Ok(())
    }
}

/// As the format counts.
fn length<T>(items: &[T]) -> io::Result<u32> {
    u32::try_from(items.len()).map_err(io::Error::other)
}

struct Reader<'t> {
    text: &'t str,
    rest: Peekable<CharIndices<'t>>,
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

    fn value(&mut self) -> Result<Value, String> {
        match self.next_sign() {
            Some('"') => self.string().map(Value::Text),
            Some('[') => self.list('[', ']', Self::value).map(Value::List),
            Some('{') => {
                let entries = self.list('{', '}', |reader| {
                    if reader.next_sign() != Some('"') {
                        return Err("a key that is no text".to_owned());
                    }
                    let key = reader.string()?;
                    reader.expect(':')?;
                    Ok((key, reader.value()?))
                });
                entries.map(Value::Map)
            }
            Some('(') => self.parentheses(),
            Some(sign) if sign.is_ascii_digit() => {
                let number = self.word();
                number.parse().map(Value::Number).map_err(|_no_fit| format!("number `{number}`"))
            }
            Some(sign) if sign.is_ascii_alphabetic() => self.name(),
            Some(sign) => Err(format!("`{sign}` is not understood here")),
            None => Err("a value is missing at the end".to_owned()),
        }
    }

    /// `true`, `None`, a variant without a value as text, and one with a value as a map of one key.
    fn name(&mut self) -> Result<Value, String> {
        let name = self.word();
        if self.next_sign() != Some('(') {
            return Ok(match name {
                "true" => Value::Flag(true),
                "false" => Value::Flag(false),
                "None" => Value::None,
                _ => Value::Text(name.to_owned()),
            });
        }
        if name == "Some" {
            return Err("`Some` is not written in data files".to_owned());
        }
        Ok(Value::Map(vec![(name.to_owned(), self.parentheses()?)]))
    }

    /// Fields become a map, one value itself, and several a list.
    fn parentheses(&mut self) -> Result<Value, String> {
        let inside = self.list('(', ')', |reader| Ok((reader.field(), reader.value()?)))?;
        let (mut fields, mut values) = (Vec::new(), Vec::new());
        for (field, value) in inside {
            match field {
                Some(field) => fields.push((field.to_owned(), value)),
                None => values.push(value),
            }
        }
        match (&fields[..], &values[..]) {
            ([], []) => Err("empty parentheses".to_owned()),
            ([_, ..], [_, ..]) => Err("fields with and without names".to_owned()),
            ([], [_]) => Ok(values.remove(0)),
            ([], _) => Ok(Value::List(values)),
            _ => Ok(Value::Map(fields)),
        }
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

    fn list<T>(
        &mut self,
        open: char,
        close: char,
        item: impl Fn(&mut Self) -> Result<T, String>,
    ) -> Result<Vec<T>, String> {
        self.expect(open)?;
        let mut items = Vec::new();
        while !self.take(close) {
            items.push(item(self)?);
            if !self.take(',') && self.next_sign() != Some(close) {
                return Err(format!("`,` or `{close}` expected"));
            }
        }
        Ok(items)
    }

    /// Letters, digits and underscores.
    fn word(&mut self) -> &'t str {
        let from = self.at();
        while self.rest.next_if(|(_, sign)| sign.is_ascii_alphanumeric() || *sign == '_').is_some() {}
        let to = self.at();
        self.text.get(from..to).unwrap_or_default()
    }

    /// A text in quotation marks.
    fn string(&mut self) -> Result<String, String> {
        self.expect('"')?;
        let mut text = String::new();
        while let Some((_, sign)) = self.rest.next() {
            match sign {
                '"' => return Ok(text),
                '\\' => text.push(match self.rest.next() {
                    Some((_, escaped @ ('"' | '\\'))) => escaped,
                    Some((_, 'n')) => '\n',
                    Some((_, 't')) => '\t',
                    other => return Err(format!("escape {:?}", other.map(|(_, sign)| sign))),
                }),
                sign if sign.is_control() => return Err(format!("{sign:?} inside a text")),
                sign => text.push(sign),
            }
        }
        Err("a text without an end".to_owned())
    }
}
