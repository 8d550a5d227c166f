//! Findings in words: what is wrong or open, and what to do.
//!
//! What must never happen here: a remedy for something that nobody knows yet, other than to answer what is open.

use super::Describe;
use crate::dossier::Chosen;
use crate::i18n::Arg;
use crate::id::{Id, Path};
use crate::rules::{Finding, LawFact, Name, Source, Verdict};
use crate::sheets::points;

impl Describe<'_> {
    /// A finding and its remedy.
    pub fn finding(&self, finding: &Finding) -> (String, String) {
        let name = finding.name.as_ref().map(|name| self.named(name));
        let name = name.unwrap_or_else(|| self.messages.plain("ask-list-unnamed"));
        let open = if matches!(finding.verdict, Verdict::CannotTell(_)) { "-open" } else { "" };
        // A finding about words says why these words, in the row of the list that found them.
        let why = finding.values.iter().find_map(|used| match &used.from {
            Source::Law(LawFact::Phrase(id)) => Some(self.under(finding.governing, &format!("phrase--{id}"))),
            _ => None,
        });
        let why = why.unwrap_or_default();
        let day = finding.values.iter().find_map(|used| match &used.from {
            Source::Law(LawFact::Day(day)) => self.messages.date(*day).ok(),
            _ => None,
        });
        let day = day.unwrap_or_default();
        // Countries that the law was asked about, in their order: what a message says of a place.
        let mut places: Vec<String> = Vec::new();
        for used in &finding.values {
            if let Source::Law(LawFact::Standing(_, country)) = &used.from {
                let name = self.country(*country);
                if !places.contains(&name) {
                    places.push(name);
                }
            }
        }
        let place = |n: usize| places.get(n).map(String::as_str).unwrap_or_default();
        let laws = laws_of(&finding.cited());
        let args = [
            ("name", Arg::Text(&name)),
            ("why", Arg::Text(&why)),
            ("day", Arg::Text(&day)),
            ("law", Arg::Text(&laws)),
            ("way", Arg::Text(finding.way)),
            ("country", Arg::Text(place(0))),
            ("other", Arg::Text(place(1))),
        ];
        // Some things and ways have words of their own: the contractor among companies, one duty among several.
        let thing = finding.key.split_once('/').map_or("", |(_, thing)| thing);
        let words = |id: String| {
            let own = [thing, finding.way].map(|own| format!("{id}--{own}"));
            own.into_iter().find(|own| self.messages.has(own)).unwrap_or(id)
        };
        let says = self.messages.text(&words(format!("finding-{}{open}", finding.rule)), &args);
        let remedy = match &finding.verdict {
            Verdict::CannotTell(questions) => {
                let asks = words(format!("remedy-{}-open", finding.rule));
                if self.messages.has(&asks) { self.messages.text(&asks, &args) } else { self.ask(questions) }
            }
            _ => self.messages.text(&words(format!("remedy-{}", finding.rule)), &args),
        };
        (once(says, &name), once(remedy, &name))
    }

    /// What to do where answers are missing: the questions that would settle it.
    fn ask(&self, missing: &[Path]) -> String {
        let mut asked: Vec<String> = Vec::new();
        for at in missing {
            let id = Id::new(at.last()).ok();
            let measure = id.filter(|id| self.questionnaire.catalogue.measure(id.as_str()).is_some());
            let says = match (measure, points::question_at(self.questionnaire, at)) {
                (Some(measure), _) => self.measure(&measure),
                (None, Some(question)) => self.messages.plain(&format!("q-{}", question.id)),
                (None, None) => continue,
            };
            if !asked.contains(&says) {
                asked.push(says);
            }
        }
        let count = Arg::Count(u32::try_from(asked.len()).unwrap_or(u32::MAX));
        self.messages.text("remedy-open", &[("questions", Arg::Text(&asked.join("; "))), ("count", count)])
    }

    /// What a finding is about.
    pub fn named(&self, name: &Name) -> String {
        let entry = |entry: &Chosen| match &entry.message {
            Some(message) => self.messages.label(message).unwrap_or_else(|_| entry.id.to_string()),
            None => self.words(&entry.own),
        };
        match name {
            // An address has several lines, a sentence one.
            Name::Said(text) => text.lines().map(str::trim).collect::<Vec<_>>().join(", "),
            Name::Words(parts) => self.words(parts).lines().map(str::trim).collect::<Vec<_>>().join(", "),
            Name::Entries(entries) => entries.iter().map(entry).collect::<Vec<_>>().join("; "),
            Name::Measure(id, own) if own.is_empty() => self.measure(id),
            Name::Measure(_, own) => self.words(own),
            Name::Measures(ids) => ids.iter().map(|id| self.measure(id)).collect::<Vec<_>>().join("; "),
            Name::Several(names) => names.iter().map(|name| self.named(name)).collect::<Vec<_>>().join("; "),
            Name::Of(one, its) => match self.named(its) {
                its if its.is_empty() => self.named(one),
                its => format!("{}: {its}", self.named(one)),
            },
            Name::Periods(both) => {
                both.map(|(n, unit)| self.messages.number(n, unit, false).unwrap_or_default()).join(" / ")
            }
            Name::Intervals(both) => {
                both.map(|(n, unit)| self.messages.interval(n, unit).unwrap_or_default()).join(" / ")
            }
        }
    }
}

/// A name that ends in a full stop (Inc., GmbH & Co. KG a. A.) ends a sentence with one full stop, not with two.
fn once(text: String, name: &str) -> String {
    if name.ends_with('.') { text.replace(&format!("{name}."), name) } else { text }
}

/// The data protection laws that a finding cites, for messages that say something else under each: `eu`, `ch`, `uk`, or
/// several of them, joined (`eu-uk`).
fn laws_of(cites: &[String]) -> String {
    let laws: [(&str, &[&str]); 3] = [("eu", &["gdpr-"]), ("ch", &["dsg-", "dsv-"]), ("uk", &["uk-gdpr-", "dpa-2018"])];
    let cited = |of: &[&str]| cites.iter().any(|cite| of.iter().any(|of| cite.starts_with(of)));
    let found: Vec<&str> = laws.into_iter().filter(|(_, of)| cited(of)).map(|(law, _)| law).collect();
    found.join("-")
}

#[cfg(test)]
mod tests {
    use super::once;

    #[test]
    fn a_name_that_ends_in_a_full_stop_ends_its_sentence() {
        let check = |text: &str, name: &str, expected: &str| assert_eq!(once(text.to_owned(), name), expected);
        check("The transfer to Acme, Inc..", "Acme, Inc.", "The transfer to Acme, Inc.");
        check("The transfer to Acme.", "Acme", "The transfer to Acme.");
        check(
            "Acme, Inc.: open. Ask Acme, Inc.. Then go on.",
            "Acme, Inc.",
            "Acme, Inc.: open. Ask Acme, Inc. Then go on.",
        );
        check("‘Acme, Inc.’.", "Acme, Inc.", "‘Acme, Inc.’.");
    }
}
