//! The messages of one language with one set of party names.
//!
//! What must never happen here: printing `{$name}` because an argument was missing; Fluent reports that only
//! in a list of errors, which is a failure here.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use super::lexicon::{Lexicon, inherit};
use super::{Language, Roles, data};
use crate::day::Day;
use crate::quantity::Unit;

/// All messages of one language.
pub struct Messages {
    language: Language,
    roles: Roles,
    lexicon: &'static Lexicon,
    bundle: Arc<Bundle>,
}

/// The names of the parties; the messages that use them come from the lexicon.
type Bundle = FluentBundle<FluentResource>;

/// One argument of a message.
#[derive(Debug, Clone)]
pub enum Arg<'a> {
    /// Text, printed as it is.
    Text(&'a str),
    /// A count.
    Count(u32),
    /// A number whose digits stay together: a year, the length of a key.
    Plain(u32),
}

impl Arg<'_> {
    fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(*text),
            Self::Count(number) => FluentValue::from(*number),
            Self::Plain(number) => {
                let options = FluentNumberOptions { use_grouping: false, ..FluentNumberOptions::default() };
                FluentValue::Number(FluentNumber::new(f64::from(*number), options))
            }
        }
    }
}

/// The words of a language cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("i18n/{language}/{file}.ftl: {what}")]
pub struct WordsError {
    /// The folder.
    pub language: &'static str,
    /// The file.
    pub file: String,
    /// What is wrong.
    pub what: String,
}

/// A message that cannot be said.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotSaid {
    /// The language has no such message.
    #[error("no message `{0}`")]
    Missing(String),
    /// The message names something that was not given.
    #[error("message `{id}`: {what}")]
    Broken {
        /// The message.
        id: String,
        /// What is wrong.
        what: String,
    },
}

/// A number with its digits in groups of three, where it has more than three.
fn grouped(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let separator = language.group_signs().first()?;
    let FluentValue::Number(number) = value else { return None };
    let digits = number.as_string();
    if !number.options.use_grouping || digits.len() < 4 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let mut out = String::with_capacity(digits.len() + 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(*separator);
        }
        out.push(digit);
    }
    Some(out)
}

/// The wording files of a language as they are read: inherited ones first, then those that replace their messages.
pub fn sources(language: Language) -> Vec<(&'static str, Cow<'static, str>)> {
    let inherited = language.inherits().map_or(&[][..], data::files);
    let inherited = inherited.iter().map(|(file, text)| (*file, inherit(language, file, text)));
    inherited.chain(data::files(language).iter().map(|(file, text)| (*file, Cow::Borrowed(*text)))).collect()
}

impl Messages {
    /// The messages that come with the program; put together once, then shared by all who ask.
    pub fn embedded(language: Language, roles: Roles) -> Result<Self, WordsError> {
        static MADE: Mutex<Vec<(Language, Roles, Arc<Bundle>)>> = Mutex::new(Vec::new());
        let lexicon = Lexicon::embedded(language);
        // Whoever panicked while holding the lock left a whole list behind: it only grows.
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, _, bundle)) = made.iter().find(|(l, r, _)| (*l, *r) == (language, roles)) {
            return Ok(Self { language, roles, lexicon, bundle: Arc::clone(bundle) });
        }
        let bundle = Arc::new(Self::bundle(language, roles)?);
        made.push((language, roles, Arc::clone(&bundle)));
        Ok(Self { language, roles, lexicon, bundle })
    }

    fn bundle(language: Language, roles: Roles) -> Result<Bundle, WordsError> {
        let tag = unic_langid::LanguageIdentifier::from_bytes(language.document_tag().as_bytes());
        let mut bundle = FluentBundle::new_concurrent(tag.into_iter().collect());
        // Marks around arguments are for mixed scripts on screens; in a contract they would be noise.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::De => |value, _| grouped(value, Language::De),
            Language::En => |value, _| grouped(value, Language::En),
            Language::DeCh => |value, _| grouped(value, Language::DeCh),
        }));
        let names = inherit(language, roles.id(), data::roles(language, roles));
        let wrong = |file: &str, what: String| WordsError { language: language.tag(), file: file.to_owned(), what };
        let names = FluentResource::try_new(names.into_owned())
            .map_err(|(_, errors)| wrong(roles.id(), errors.first().map(ToString::to_string).unwrap_or_default()))?;
        bundle
            .add_resource(names)
            .map_err(|errors| wrong(roles.id(), errors.first().map(ToString::to_string).unwrap_or_default()))?;
        Ok(bundle)
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The set of party names.
    pub fn roles(&self) -> Roles {
        self.roles
    }

    /// Whether there is a message with this id (`q-x`, or `q-x.label` for an attribute).
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    fn pattern(&self, id: &str) -> Option<&ast::Pattern<&str>> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.lexicon.message(self.language, id)?;
        match attribute {
            Some(attribute) => message.attributes.iter().find(|a| a.id.name == attribute).map(|a| &a.value),
            None => message.value.as_ref(),
        }
    }

    /// Says a message; a missing message or argument is an error.
    pub fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, NotSaid> {
        let pattern = self.pattern(id).ok_or_else(|| NotSaid::Missing(id.to_owned()))?;
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            given.set(*name, arg.value());
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&given), &mut errors);
        match errors.first() {
            None => Ok(said.into_owned()),
            Some(error) => Err(NotSaid::Broken { id: id.to_owned(), what: error.to_string() }),
        }
    }

    /// Says a message of the interface; what cannot be said shows its id, so that nobody overlooks it.
    pub fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.say(id, args).unwrap_or_else(|_| format!("⟨{id}⟩"))
    }

    /// A plain message of the interface.
    pub fn plain(&self, id: &str) -> String {
        self.text(id, &[])
    }

    /// The attribute if the message has it, else the message.
    pub fn label(&self, id: &str) -> Result<String, NotSaid> {
        let label = format!("{id}.label");
        if self.has(&label) { self.say(&label, &[]) } else { self.say(id, &[]) }
    }

    /// A number with its unit, also as a dative.
    pub fn number(&self, n: u32, unit: Unit, dative: bool) -> Result<String, NotSaid> {
        let case = Arg::Text(if dative { "dative" } else { "nominative" });
        let n = if unit == Unit::Bit { Arg::Plain(n) } else { Arg::Count(n) };
        self.say(&format!("number-{}", unit.id()), &[("n", n), ("case", case)])
    }

    /// An interval as a whole adverb.
    pub fn interval(&self, n: u32, unit: Unit) -> Result<String, NotSaid> {
        self.say(&format!("interval-{}", unit.id()), &[("n", Arg::Count(n))])
    }

    /// A day in the short form of a list.
    pub fn short_date(&self, day: Day) -> Result<String, NotSaid> {
        let digits = format!("{:02}", day.day());
        let parts = [
            ("day", Arg::Text(&digits)),
            ("month", Arg::Count(i32::from(day.month()).unsigned_abs())),
            ("year", Arg::Plain(i32::from(day.year()).unsigned_abs())),
        ];
        self.say("date-short", &parts)
    }

    /// A day in words.
    pub fn date(&self, day: Day) -> Result<String, NotSaid> {
        let number = |number: i32| number.unsigned_abs();
        let parts = [
            ("day", Arg::Count(number(day.day().into()))),
            ("month", Arg::Count(number(day.month().into()))),
            // Only the year is plain: a message selects the month by its number, and a plain number matches none.
            ("year", Arg::Plain(number(day.year().into()))),
        ];
        self.say("date", &parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: Language, id: &str, args: &[(&str, Arg<'_>)], expected: Result<&str, &str>) {
        let messages = Messages::embedded(language, Roles::Statutory).unwrap();
        let said = messages.say(id, args).map_err(|error| error.to_string());
        assert_eq!(said.as_deref().map_err(String::as_str), expected);
    }

    #[test]
    fn numbers_intervals_and_dates_are_spoken_per_language() {
        let fourteen = [("n", Arg::Count(14)), ("case", Arg::Text("dative"))];
        check(Language::De, "number-day", &fourteen, Ok("14 Tagen"));
        check(Language::En, "number-day", &fourteen, Ok("14 days"));
        check(Language::De, "interval-month", &[("n", Arg::Count(6))], Ok("halbjährlich"));
        check(Language::En, "interval-year", &[("n", Arg::Count(1))], Ok("every year"));
        let day = Messages::embedded(Language::De, Roles::Statutory).unwrap().date("2026-03-01".parse().unwrap());
        assert_eq!(day.as_deref(), Ok("1.\u{a0}März 2026"));
        let short = |language| {
            let messages = Messages::embedded(language, Roles::Statutory).unwrap();
            messages.short_date("2026-03-01".parse().unwrap()).unwrap()
        };
        assert_eq!([short(Language::De), short(Language::En)], ["01.03.2026", "01 Mar 2026"]);
    }

    #[test]
    fn long_numbers_are_grouped_as_each_language_does_and_years_and_key_lengths_are_not() {
        let days = |n: u32| [("n", Arg::Count(n)), ("case", Arg::Text("nominative"))];
        for (language, of) in [(Language::De, '.'), (Language::DeCh, '’'), (Language::En, ',')] {
            let (unit, march) = if language == Language::En { ("days", "March 2026") } else { ("Tage", "März 2026") };
            check(language, "number-day", &days(999), Ok(&format!("999 {unit}")));
            check(language, "number-day", &days(1000), Ok(&format!("1{of}000 {unit}")));
            check(language, "number-day", &days(1_234_567), Ok(&format!("1{of}234{of}567 {unit}")));
            let messages = Messages::embedded(language, Roles::Statutory).unwrap();
            assert!(messages.date("2026-03-26".parse().unwrap()).unwrap().ends_with(march));
            assert!(messages.number(4096, Unit::Bit, false).unwrap().starts_with("4096"));
        }
    }

    #[test]
    fn a_missing_message_or_argument_is_an_error_and_never_printed() {
        check(Language::De, "no-such-message", &[], Err("no message `no-such-message`"));
        let messages = Messages::embedded(Language::De, Roles::Statutory).unwrap();
        assert!(matches!(messages.say("number-day", &[]), Err(NotSaid::Broken { .. })));
    }
}
