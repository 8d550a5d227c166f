//! What people wrote in their own words: repealed citations, wrong names of the parties, catch-alls, mere labels,
//! technology that is out of date.
//!
//! Everything here is a hint: a list of phrases cannot understand a sentence. Notes are never read, nor names and
//! addresses. What must never happen here: a verdict about what a sentence means.

mod compared;
mod denial;
mod figure;
mod firms;
mod gone;
mod phrases;
mod place;
mod sentence;
mod texts;
mod together;
mod whole;

use std::cell::OnceCell;

use compared::{Tidy, Wording, contains, places, wordings};
use denial::only;
pub(super) use figure::names_logs;
use phrases::{Kind, Phrase, phrases};
use sentence::Sentence;
use texts::{About, Text, texts};

use super::finding::settled;
use super::rule::{Case, Rule, is};
use super::{Finding, LawFact, Name, Severity, Source, Verdict};
use crate::dossier::{Field, Reader};
use crate::id::Path;

/// The rules of this room: one for each kind of phrase.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "words-repealed", severity: Severity::Hint, cites: &["gdpr-28-3"], test: repealed },
    Rule { id: "words-transfer", severity: Severity::Hint, cites: &["gdpr-45-1", "gdpr-46-1"], test: transfer },
    Rule { id: "words-party", severity: Severity::Hint, cites: &["gdpr-4-nr7", "gdpr-4-nr8"], test: party },
    Rule { id: "words-catch-all", severity: Severity::Hint, cites: &["gdpr-28-3", "edpb-07-2020"], test: catch_all },
    Rule { id: "words-label", severity: Severity::Hint, cites: &["eu-2021-915", "gdpr-32-1"], test: label },
    Rule { id: "words-obsolete", severity: Severity::Hint, cites: &["gdpr-32-1"], test: obsolete },
    Rule { id: "words-reference", severity: Severity::Hint, cites: &["gdpr-28-3", "edpb-07-2020"], test: reference },
    Rule { id: "words-web-page", severity: Severity::Hint, cites: &["gdpr-28-2", "edpb-07-2020"], test: web_page },
    Rule { id: "words-subject", severity: Severity::Hint, cites: &["gdpr-28-3", "edpb-07-2020"], test: subject },
    Rule { id: "words-own-use", severity: Severity::Hint, cites: &["gdpr-28-3-s2-a", "gdpr-28-10"], test: own_use },
    Rule { id: "words-liability", severity: Severity::Hint, cites: &["gdpr-82-1", "gdpr-82-2"], test: liability },
    Rule {
        id: "words-controller",
        severity: Severity::Warning,
        cites: &["gdpr-4-nr7", "gdpr-28-10"],
        test: controller,
    },
    Rule { id: "words-lien", severity: Severity::Hint, cites: &["gdpr-28-3-s2-g"], test: lien },
    Rule { id: "words-audits", severity: Severity::Warning, cites: &["gdpr-28-3-s2-h"], test: audits },
    Rule { id: "words-breach", severity: Severity::Warning, cites: &["gdpr-33-2"], test: breach },
    Rule {
        id: "words-company",
        severity: Severity::Warning,
        cites: &["gdpr-28-2", "gdpr-28-4"],
        test: firms::unlisted,
    },
    Rule { id: "words-unbound", severity: Severity::Warning, cites: &["gdpr-28-3-s2-b"], test: unbound },
    Rule { id: "words-devices", severity: Severity::Warning, cites: &["gdpr-32-1", "gdpr-32-4"], test: devices },
    Rule { id: "words-afterwards", severity: Severity::Warning, cites: &["gdpr-28-2"], test: afterwards },
    Rule { id: "words-account", severity: Severity::Hint, cites: &["gdpr-32-1-b"], test: account },
    Rule { id: "words-machine", severity: Severity::Hint, cites: &["gdpr-22-1"], test: machine },
    Rule { id: "care-words", severity: Severity::Warning, cites: &["sgb-5-393-1", "sgb-5-390-1"], test: care },
    Rule { id: "words-figure", severity: Severity::Hint, cites: &["gdpr-28-3"], test: figure::figures },
    Rule { id: "words-place", severity: Severity::Hint, cites: &["gdpr-28-3-s2-a"], test: place::places },
    Rule { id: "words-same", severity: Severity::Hint, cites: &["gdpr-28-3", "gdpr-5-2"], test: whole::same },
    Rule { id: "subject-brief", severity: Severity::Hint, cites: &["gdpr-28-3", "edpb-07-2020"], test: whole::brief },
];

fn repealed(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    found(rule, case, Kind::Repealed)
}

fn transfer(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    found(rule, case, Kind::Transfer)
}

fn party(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    found(rule, case, Kind::Party)
}

fn catch_all(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    found(rule, case, Kind::CatchAll)
}

fn label(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    found(rule, case, Kind::Label)
}

fn obsolete(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    found(rule, case, Kind::Obsolete)
}

fn reference(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    found(rule, case, Kind::Reference)
}

/// A hint by itself; beside a period of notice, a contract that says two things.
fn web_page(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut found = found(rule, case, Kind::WebPage);
    let alone = |finding: &&mut Finding| finding.key.starts_with("words-web-page/web-alone");
    let mut read = Reader::default();
    if read.get(&case.dossier.recipients.notice).is_some() {
        for finding in found.iter_mut().filter(alone) {
            finding.severity = Severity::Warning;
            finding.way = "notice";
            finding.also(&read);
        }
    }
    found
}

/// Only a contractor that is said to act on behalf can be shown not to.
fn controller(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    match case.dossier.parties.on_behalf.value() {
        Some(how) if how.is("yes") => found(rule, case, Kind::Controller),
        _ => vec![rule.finding(Verdict::NotApplicable, &Reader::default())],
    }
}

/// The client is said to have nothing to do with statutory health insurance, and a text speaks of it.
fn care(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let client = &case.dossier.health.client;
    let mut read = Reader::default();
    let none = is(&mut read, client, &["none"]);
    let mut found = found(rule, case, Kind::Care);
    for finding in found.iter_mut().filter(|finding| finding.verdict == Verdict::NotMet) {
        finding.verdict = settled(none.map(|none| !none), &read);
        finding.also(&read);
        if finding.verdict != Verdict::NotMet {
            finding.values.retain(|used| matches!(used.from, Source::Answer(_)));
        }
    }
    found
}

/// What is held back; where a right to do so is excluded, a contradiction.
fn lien(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    heavier(found(rule, case, Kind::Lien), |read| read.get(&case.dossier.agreed.end.lien) == Some(&true))
}

fn audits(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    found(rule, case, Kind::Audits)
}

fn breach(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    found(rule, case, Kind::Breach)
}

/// Only devices of the contractor are used, and a text permits private ones.
fn devices(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let banned = [
        case.claims("physical-access-home", "home-company-devices", &mut read),
        case.claims("organisation", "private-devices-ban", &mut read),
    ];
    if !banned.contains(&Some(true)) {
        return vec![rule.finding(Verdict::NotApplicable, &read)];
    }
    let mut found = found(rule, case, Kind::Devices);
    for finding in &mut found {
        finding.also(&read);
    }
    found
}

fn unbound(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    found(rule, case, Kind::Unbound)
}

fn afterwards(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    found(rule, case, Kind::Afterwards)
}

/// An account for several people; where everybody is said to have an own one, a contradiction.
fn account(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    heavier(found(rule, case, Kind::Shared), |read| {
        let own = [
            case.claims("system-access", "account-individual", read),
            case.claims("system-access", "admin-shared-ban", read),
            case.safeguard("individual-accounts", read),
        ];
        own.contains(&Some(true))
    })
}

/// A machine that decides; where people are said to review or no decision is to rest on it alone, a contradiction.
fn machine(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    heavier(found(rule, case, Kind::Machine), |read| {
        let conditions = &case.dossier.outsourcing.ai_conditions;
        super::rule::chosen(read, conditions, |one| one.is("review") || one.is("no-sole-decision")) == Some(true)
            || case.claims("organisation", "ai-no-decision", read) == Some(true)
    })
}

/// Hints that are warnings where an answer says the opposite.
fn heavier(mut found: Vec<Finding>, opposite: impl FnOnce(&mut Reader) -> bool) -> Vec<Finding> {
    let mut read = Reader::default();
    if opposite(&mut read) {
        for finding in found.iter_mut().filter(|finding| finding.verdict == Verdict::NotMet) {
            finding.severity = Severity::Warning;
            finding.also(&read);
        }
    }
    found
}

fn subject(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    found(rule, case, Kind::Subject)
}

/// A hint by itself; beside a measure or a safeguard that says the opposite, a contradiction.
fn own_use(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    heavier(found(rule, case, Kind::OwnUse), |read| {
        let denied = [case.claims("order", "own-purposes-none", read), case.safeguard("no-own-use", read)];
        denied.contains(&Some(true))
    })
}

fn liability(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    found(rule, case, Kind::Liability)
}

/// Every text of a profile, made ready for all rules by the first that reads it.
#[derive(Debug, Default)]
pub struct Texts(OnceCell<Vec<(Text, Tidy)>>);

impl Texts {
    fn of(&self, case: Case<'_>) -> &[(Text, Tidy)] {
        let ready = |text: Text| {
            let mut tidy = Tidy::text(&text.words);
            tidy.sentences = sentence::lines(&text.words);
            tidy.current = gone::without(&text.words).map(Box::new);
            (text, tidy)
        };
        self.0.get_or_init(|| texts(case).into_iter().map(ready).collect())
    }
}

/// Every finding of one kind: one for each phrase at each place; one that is met if there are texts and no phrase.
fn found(rule: Rule, case: Case<'_>, kind: Kind) -> Vec<Finding> {
    let texts = case.texts.of(case);
    let roles = case.dossier.document.roles.value().map(|roles| roles.id.to_string());
    let mut findings: Vec<Finding> = Vec::new();
    for (text, tidy) in texts {
        let read = read_at(&text.at);
        let together = together::found(kind, text, &tidy.sentences);
        for phrase in phrases().filter(|phrase| phrase.kind == kind && phrase.speaks_of(text, roles.as_deref())) {
            let all: Vec<&str> = phrase.found_in(tidy.read_for(phrase)).collect();
            // A wording that is part of a longer one has been said with it.
            let longest = |one: &&str| !all.iter().any(|other| other.len() > one.len() && other.contains(one));
            let shown: Vec<&str> = all.iter().copied().filter(longest).collect();
            if shown.is_empty() {
                continue;
            }
            let finding = rule.finding(Verdict::NotMet, &read).about(&thing(phrase.id, text));
            let finding = if phrase.law.is_empty() { finding } else { finding.citing(phrase.law.iter().copied()) };
            let shown = shown.join(" / ");
            if let Some(known) = findings.iter_mut().find(|known| known.key == finding.key) {
                known.also_in(text, &shown);
                continue;
            }
            let name = Name::part(text.language.as_ref(), shown);
            let finding = finding.named(name).law("phrase", LawFact::Phrase(phrase.id.to_owned()));
            findings.push(finding.caused_by(Some(&text.at)));
        }
        // What a wording of the same kind has found already is not said twice; it weighs what the whole sentence weighs.
        for (row, sentence) in together {
            if let Some(known) = findings.iter_mut().find(|finding| finding.read.contains(&text.at)) {
                known.severity = known.severity.max(row.severity);
                known.also_in(text, &sentence);
                continue;
            }
            let finding = rule.finding(Verdict::NotMet, &read).about(&thing(row.id, text));
            let name = Name::part(text.language.as_ref(), sentence);
            let finding = finding.named(name).law("phrase", LawFact::Phrase(row.id.to_owned()));
            let finding = finding.way(row.id).caused_by(Some(&text.at));
            findings.push(Finding { severity: row.severity, ..finding });
        }
    }
    if findings.is_empty() { vec![nothing(rule, texts)] } else { findings }
}

impl Finding {
    /// What was found says the same in the text of another language.
    fn also_in(&mut self, text: &Text, shown: &str) {
        if let Some(name) = &mut self.name {
            name.also(text.language.as_ref(), shown);
        }
    }
}

/// Every text was read, and nothing found.
fn nothing(rule: Rule, texts: &[(Text, Tidy)]) -> Finding {
    let read = texts.iter().fold(Reader::default(), |read, (text, _)| joined(read, &text.at));
    rule.finding(if texts.is_empty() { Verdict::NotApplicable } else { Verdict::Met }, &read)
}

/// What was found where.
fn thing(id: &str, text: &Text) -> String {
    format!("{id}-{}", text.at.as_str().replace('/', "-"))
}

fn read_at(at: &Path) -> Reader {
    joined(Reader::default(), at)
}

fn joined(mut read: Reader, at: &Path) -> Reader {
    read.get(&Field { at: at.clone(), known: crate::dossier::Known::Given(()) });
    read
}

impl Phrase {
    /// Whether the phrase is looked for in such a text, in a document with these names of the parties.
    fn speaks_of(&self, text: &Text, roles: Option<&str>) -> bool {
        let language = self.language.is_none() || text.language.is_none() || text.language.as_deref() == self.language;
        let what = matches!(text.about, About::Matter | About::Subject);
        let about = match self.kind {
            Kind::Label => text.about == About::Measure,
            Kind::Subject => text.about == About::Matter,
            Kind::Reference => what,
            Kind::CatchAll => what || self.measures && matches!(text.about, About::Measure | About::Terms),
            _ => true,
        };
        language && about && (self.roles.is_none() || self.roles == roles)
    }

    /// The wordings that were found, as they stand in the list.
    fn found_in<'t>(&'t self, text: &'t Tidy) -> impl Iterator<Item = &'static str> + 't {
        let found = move |one: &&Wording| {
            // Most wordings are not there: a look at their first word is enough to know.
            let Some(wording) = one.in_reach_of(text) else { return false };
            if self.alone {
                text.lines.contains(&wording.folded)
            } else if self.kind == Kind::OwnUse {
                let said = |one: &Sentence| {
                    places(&one.folded, &wording.folded)
                        .any(|at| !one.denies(at, wording.folded.len()) && !denial::of_others(&one.folded, at))
                };
                text.sentences.iter().flatten().any(said)
            } else if self.kind == Kind::Liability {
                places(&text.folded, &wording.folded).any(|at| !only(&text.folded, at, wording.folded.len()))
            } else if one.shown.chars().any(char::is_lowercase) {
                contains(&text.folded, &wording.folded)
            } else {
                // Abbreviations as they are written: DES is no "des".
                contains(&text.spaced, &wording.spaced)
            }
        };
        wordings().get(self.id).into_iter().flatten().filter(found).map(|one| one.shown)
    }
}

#[cfg(test)]
mod tests {
    use super::compared::tidy;
    use super::*;

    #[test]
    fn phrases_have_one_id_each_and_something_to_find() {
        for (at, phrase) in phrases().enumerate() {
            assert!(!phrase.find.is_empty() && phrase.find.iter().all(|one| !tidy(one).is_empty()), "{}", phrase.id);
            assert!(phrases().skip(at + 1).all(|other| other.id != phrase.id), "{}", phrase.id);
        }
    }
}
