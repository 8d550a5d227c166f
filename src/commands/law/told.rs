//! What `law` tells: one value that is written as JSON, and the same value as lines of text.
//!
//! What must never happen here: a line that the JSON does not have, and the other way round a fact that only a
//! program gets to see.

use serde::Serialize;

use crate::day::Day;
use crate::i18n::{Arg, Messages};
use crate::law::{Confidence, Country, Decision, Instrument, Law, LawAt, Regime, Row, Standing, Watch};

/// What is told.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Told {
    /// All regimes in numbers, and what may change.
    Overview(Overview),
    /// A country under every regime.
    Country(OfCountry),
    /// An instrument.
    Instrument(Box<OfInstrument>),
}

#[derive(Debug, Serialize)]
pub(super) struct Overview {
    as_of: Day,
    floor: Day,
    evidence: Day,
    compiled: Day,
    regimes: Vec<Counted>,
    watch: Vec<Watched>,
}

#[derive(Debug, Serialize)]
struct Counted {
    regime: &'static str,
    inside: usize,
    adequate: usize,
    conditional: usize,
    none: usize,
    unclear: usize,
    authority: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct OfCountry {
    as_of: Day,
    country: &'static str,
    name: String,
    regimes: Vec<Stands>,
    watch: Vec<Watched>,
}

#[derive(Debug, Serialize)]
struct Stands {
    regime: &'static str,
    standing: &'static str,
    says: String,
    condition: Option<String>,
    instrument: Option<String>,
    full: Option<String>,
    reference: Option<String>,
    since: Option<Day>,
    until: Option<Day>,
    note: Option<String>,
    sure: Option<Sure>,
}

#[derive(Debug, Serialize)]
struct Sure {
    confidence: &'static str,
    checked: Day,
    source: String,
}

#[derive(Debug, Serialize)]
pub(super) struct OfInstrument {
    as_of: Day,
    instrument: String,
    name: String,
    full: String,
    kind: &'static str,
    applies: bool,
    from: Day,
    until: Option<Day>,
    reference: String,
    countries: Vec<String>,
    sure: Sure,
    watch: Vec<Watched>,
}

#[derive(Debug, Serialize)]
struct Watched {
    id: String,
    says: String,
    day: Option<Day>,
    sure: Sure,
}

/// Tells about the law of a day in the words of the interface.
pub(super) struct Teller<'t> {
    pub(super) messages: &'t Messages,
    pub(super) law: &'t Law,
    pub(super) at: LawAt<'t>,
    pub(super) day: Day,
}

fn sure(confidence: Confidence, checked: Day, source: &str) -> Sure {
    Sure { confidence: confidence.id(), checked, source: source.to_owned() }
}

impl Teller<'_> {
    /// A day in words.
    pub(super) fn date(&self, day: Day) -> String {
        self.messages.date(day).unwrap_or_else(|_| day.to_string())
    }

    /// The whole law in numbers.
    pub(super) fn overview(&self) -> Told {
        Told::Overview(Overview {
            as_of: self.day,
            floor: self.law.floor().day,
            evidence: self.law.checked(),
            compiled: self.law.compiled(),
            regimes: Regime::ALL.map(|regime| self.counted(regime)).into(),
            watch: self.law.watch().iter().map(|watch| self.watched(watch)).collect(),
        })
    }

    fn counted(&self, regime: Regime) -> Counted {
        let standings: Vec<Standing<'_>> =
            self.law.countries().iter().map(|country| self.at.adequacy(regime, country)).collect();
        let count = |is: fn(&Standing<'_>) -> bool| standings.iter().filter(|standing| is(standing)).count();
        Counted {
            regime: regime.id(),
            inside: count(|s| matches!(s, Standing::Domestic | Standing::Member)),
            adequate: count(|s| matches!(s, Standing::Adequate(_))),
            conditional: count(|s| matches!(s, Standing::Conditional(_))),
            none: count(|s| matches!(s, Standing::NoDecision)),
            unclear: count(|s| matches!(s, Standing::Review(_) | Standing::NotCovered | Standing::NoDay)),
            authority: self.at.authority(regime).map(|authority| self.messages.plain(&authority.message())),
        }
    }

    /// A country under every regime.
    pub(super) fn country(&self, country: Country) -> Told {
        let watch = self.law.watch().iter().filter(|watch| watch.countries.contains(&country));
        Told::Country(OfCountry {
            as_of: self.day,
            country: country.code(),
            name: self.name(country),
            regimes: Regime::ALL.map(|regime| self.stands(regime, country)).into(),
            watch: watch.map(|watch| self.watched(watch)).collect(),
        })
    }

    fn name(&self, country: Country) -> String {
        self.law.countries().name(country, self.messages.language().tag()).to_owned()
    }

    fn stands(&self, regime: Regime, country: Country) -> Stands {
        let standing = self.at.adequacy(regime, country);
        let row = self.at.basis(regime, country);
        let (id, decision): (&'static str, Option<&Decision>) = match standing {
            Standing::Domestic => ("domestic", None),
            Standing::Member => ("member", None),
            Standing::Adequate(decision) => ("adequate", Some(decision)),
            Standing::Conditional(decision) => ("conditional", Some(decision)),
            Standing::NoDecision => ("none", None),
            Standing::Review(_) => ("unclear", None),
            Standing::NotCovered => ("not-covered", None),
            Standing::NoDay => ("no-day", None),
        };
        let until = decision.and_then(Decision::expiry).map(|day| self.date(day));
        let args: Vec<(&str, Arg<'_>)> = until.iter().map(|day| ("until", Arg::Text(day))).collect();
        let instrument = decision.and_then(|decision| self.law.instruments().get(decision.citation.instrument()));
        let full = instrument.map(|instrument| self.messages.plain(&format!("{}.full", instrument.message())));
        Stands {
            regime: regime.id(),
            standing: id,
            says: self.messages.text(&standing.message(), &args),
            condition: decision.and_then(Decision::condition_message).map(|id| self.messages.plain(&id)),
            instrument: instrument.map(|instrument| instrument.id.clone()),
            full,
            reference: instrument.map(|instrument| instrument.reference.clone()),
            since: row.map(|row| row.in_force.from),
            until: row.and_then(|row| row.in_force.last_day()),
            note: row.and_then(|row| row.note.as_ref()).map(|note| self.messages.plain(&format!("law-note--{note}"))),
            sure: row.map(|row| sure(row.confidence, row.checked, &row.source)),
        }
    }

    /// An instrument, and the countries that rest on it on the day.
    pub(super) fn instrument(&self, instrument: &Instrument) -> Told {
        let rests = |row: &&Row| match row.standing() {
            Standing::Adequate(decision) | Standing::Conditional(decision) => {
                decision.citation.instrument() == instrument.id && row.in_force.holds(self.day)
            }
            _ => false,
        };
        let countries = self.law.rows().iter().filter(rests).flat_map(|row| &row.countries);
        let watch = self.law.watch().iter().filter(|watch| watch.instruments.contains(&instrument.id));
        Told::Instrument(Box::new(OfInstrument {
            as_of: self.day,
            instrument: instrument.id.clone(),
            name: self.messages.plain(&instrument.message()),
            full: self.messages.plain(&format!("{}.full", instrument.message())),
            kind: instrument.kind.id(),
            applies: instrument.in_force.holds(self.day),
            from: instrument.in_force.from,
            until: instrument.in_force.last_day(),
            reference: instrument.reference.clone(),
            countries: countries.map(|country| self.name(*country)).collect(),
            sure: sure(instrument.confidence, instrument.checked, &instrument.source),
            watch: watch.map(|watch| self.watched(watch)).collect(),
        }))
    }

    fn watched(&self, watch: &Watch) -> Watched {
        Watched {
            id: watch.id.clone(),
            says: self.messages.plain(&watch.message()),
            day: watch.day,
            sure: sure(watch.confidence, watch.checked, &watch.source),
        }
    }

    /// The same as lines of text.
    pub(super) fn lines(&self, told: &Told) -> Vec<String> {
        match told {
            Told::Overview(overview) => self.overview_lines(overview),
            Told::Country(country) => self.country_lines(country),
            Told::Instrument(instrument) => self.instrument_lines(instrument),
        }
    }

    fn line(&self, label: &str, value: &str) -> String {
        format!("  {}: {value}", self.messages.plain(&format!("out-law-{label}")))
    }

    fn sure_lines(&self, sure: &Sure) -> [String; 2] {
        let words = self.messages.plain(&format!("confidence--{}", sure.confidence));
        let checked = self.date(sure.checked);
        let args = [("sure", Arg::Text(&words)), ("day", Arg::Text(&checked))];
        [format!("  {}", self.messages.text("out-law-sure", &args)), self.line("source", &sure.source)]
    }

    fn watch_lines(&self, watch: &[Watched]) -> Vec<String> {
        if watch.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![String::new(), self.messages.plain("out-law-watch")];
        for item in watch {
            let when = item.day.map_or_else(|| self.messages.plain("out-law-undated"), |day| self.date(day));
            let words = self.messages.plain(&format!("confidence--{}", item.sure.confidence));
            lines.push(format!("  {when}: {} [{words}]", item.says));
        }
        lines
    }

    fn overview_lines(&self, told: &Overview) -> Vec<String> {
        let days = [told.as_of, told.floor, told.evidence, told.compiled].map(|day| self.date(day));
        let args = ["day", "floor", "evidence", "compiled"].into_iter().zip(days.iter().map(|day| Arg::Text(day)));
        let mut lines = vec![self.messages.text("out-law-overview", &args.collect::<Vec<_>>())];
        for counted in &told.regimes {
            lines.push(String::new());
            lines.push(self.messages.plain(&format!("regime--{}", counted.regime)));
            let counts = [
                ("inside", counted.inside),
                ("adequate", counted.adequate),
                ("conditional", counted.conditional),
                ("none", counted.none),
                ("unclear", counted.unclear),
            ];
            lines.extend(counts.map(|(label, count)| self.line(label, &count.to_string())));
            lines.extend(counted.authority.iter().map(|authority| self.line("authority", authority)));
        }
        lines.extend(self.watch_lines(&told.watch));
        lines.push(String::new());
        lines.push(self.messages.plain("out-law-more"));
        lines
    }

    fn country_lines(&self, told: &OfCountry) -> Vec<String> {
        let day = self.date(told.as_of);
        let named = format!("{} ({})", told.name, told.country);
        let args = [("what", Arg::Text(&named)), ("day", Arg::Text(&day))];
        let mut lines = vec![self.messages.text("out-law-of", &args)];
        for stands in &told.regimes {
            lines.push(String::new());
            lines.push(self.messages.plain(&format!("regime--{}", stands.regime)));
            lines.push(format!("  {}", stands.says));
            lines.extend(stands.condition.iter().map(|condition| self.line("condition", condition)));
            lines.extend(stands.full.iter().map(|full| self.line("instrument", full)));
            lines.extend(stands.reference.iter().map(|reference| self.line("reference", reference)));
            lines.extend(stands.until.map(|until| self.line("until", &self.date(until))));
            lines.extend(stands.note.iter().map(|note| self.line("note", note)));
            lines.extend(stands.sure.iter().flat_map(|sure| self.sure_lines(sure)));
        }
        lines.extend(self.watch_lines(&told.watch));
        lines
    }

    fn instrument_lines(&self, told: &OfInstrument) -> Vec<String> {
        let day = self.date(told.as_of);
        let args = [("what", Arg::Text(&told.name)), ("day", Arg::Text(&day))];
        let applies = self.messages.plain(if told.applies { "out-law-applies" } else { "out-law-applies-not" });
        let mut lines = vec![
            self.messages.text("out-law-of", &args),
            format!("  {}", told.full),
            format!("  {applies}"),
            self.line("kind", &self.messages.plain(&format!("instrument-kind--{}", told.kind))),
            self.line("reference", &told.reference),
            self.line("from", &self.date(told.from)),
        ];
        lines.extend(told.until.map(|until| self.line("until", &self.date(until))));
        if !told.countries.is_empty() {
            lines.push(self.line("countries", &told.countries.join(", ")));
        }
        lines.extend(self.sure_lines(&told.sure));
        lines.extend(self.watch_lines(&told.watch));
        lines
    }
}
