//! Words that say something only together: sets of stems of which each has to have one in the same sentence.
//!
//! People say one thing in many orders; a fixed wording finds one of them. It stands beside the list of phrases, has its
//! reasons in the same messages, and reports the whole sentence. What must never happen here: a sentence that is reported
//! although it denies the fault, or because the client does something with its own.

mod rows;
mod stems;

use std::sync::OnceLock;

use super::super::Severity;
use super::phrases::Kind;
use super::sentence::{Sentence, Set};
use super::texts::Text;
use crate::text::fold;

/// How a denial counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Denial {
    /// A sentence that denies it says the opposite.
    Kills,
    /// The denial is the fault: no notice is given.
    Fault,
}

/// One row.
#[derive(Debug)]
pub(super) struct Row {
    /// Its reason is `phrase--<id>`; two rows may share it.
    pub(super) id: &'static str,
    /// What is wrong with it.
    pub(super) kind: Kind,
    /// How much it weighs.
    pub(super) severity: Severity,
    /// The sets; the first is the one that a denial is looked for at.
    sets: &'static [&'static str],
    /// Words that make it innocent.
    unless: &'static str,
    denial: Denial,
    /// Whether sentences of one line count as one.
    line: bool,
    /// Only in the answer to this question.
    only_at: Option<&'static str>,
    /// Whether the client may do what the contractor may not.
    client: bool,
}

/// How the client begins a sentence in which it is the one who acts.
const CLIENT: &[&str] = &[
    "der verantwortliche ",
    "die verantwortliche ",
    "der auftraggeber ",
    "die auftraggeberin ",
    "die praxis ",
    "die kanzlei ",
    "der kunde ",
    "der mandant ",
    "the controller ",
    "the client ",
    "the customer ",
    "the practice ",
    "the law firm ",
];

/// What the client does so that the contractor may.
const PERMITS: &[&str] = &[
    "gestatt",
    "erlaub",
    "willig",
    "erteil",
    "räumt",
    "überlässt",
    "überträgt",
    "tritt",
    "abgetret",
    "verkauf",
    "permit",
    "allow",
    "grant",
    "authoris",
    "authoriz",
    "agree",
    "consent",
    "licen",
    "sell",
    "assign",
];

/// A row that can be looked for.
struct Ready {
    row: &'static Row,
    sets: Vec<Set>,
    unless: Set,
}

fn ready() -> &'static [Ready] {
    static READY: OnceLock<Vec<Ready>> = OnceLock::new();
    READY.get_or_init(|| {
        let one = |row: &'static Row| Ready {
            row,
            sets: row.sets.iter().map(|set| Set::new(set)).collect(),
            unless: Set::new(row.unless),
        };
        rows::all().map(one).collect()
    })
}

/// The rows of a kind that a text fulfils, each once, with the sentence.
pub(super) fn found(kind: Kind, text: &Text, lines: &[Vec<Sentence>]) -> Vec<(&'static Row, String)> {
    let mut found: Vec<(&'static Row, String)> = Vec::new();
    for ready in ready().iter().filter(|ready| ready.row.kind == kind) {
        let row = ready.row;
        let here = row.only_at.is_none_or(|at| text.at.as_str() == at);
        if !here || found.iter().any(|(known, _)| known.id == row.id) {
            continue;
        }
        let shown = lines.iter().find_map(|line| {
            if row.line {
                ready.fits(line).then(|| line.iter().map(|one| one.shown.as_str()).collect::<Vec<_>>().join("; "))
            } else {
                line.iter().find(|one| ready.fits(std::slice::from_ref(*one))).map(|one| one.shown.clone())
            }
        });
        found.extend(shown.map(|shown| (row, short(&shown))));
    }
    found
}

impl Ready {
    /// Whether these sentences have one word of each set, and none that makes them innocent.
    fn fits(&self, sentences: &[Sentence]) -> bool {
        let has = |set: &Set| sentences.iter().any(|one| one.has(set));
        let Some((key, others)) = self.sets.split_first() else { return false };
        let fault = self.row.denial == Denial::Fault;
        let said = |one: &Sentence| {
            key.likely_in(one).any(|entry| {
                // "Not exceed" is the fault itself and no denial of it; another denial before it turns it round.
                let own = entry.contains(' ') && entry.split(' ').any(super::denial::denies);
                one.places(entry).any(|(at, len)| match (fault, own) {
                    (true, _) => one.lacks(at),
                    (_, true) => !one.denies_before(at),
                    (_, false) => !one.denies(at, len),
                })
            })
        };
        sentences.iter().any(|one| key.likely_in(one).next().is_some())
            && others.iter().all(has)
            && sentences.iter().any(said)
            && !has(&self.unless)
            && !(self.row.client && sentences.iter().all(is_of_client))
    }
}

/// Whether the client is the one who acts, and not only the one who permits it.
pub(super) fn is_of_client(sentence: &Sentence) -> bool {
    static FOLDED: OnceLock<Vec<String>> = OnceLock::new();
    let permits = FOLDED.get_or_init(|| PERMITS.iter().map(|stem| fold(stem)).collect());
    let acts = CLIENT.iter().any(|begin| sentence.folded.starts_with(begin));
    acts && !permits.iter().any(|stem| sentence.places(stem).next().is_some())
}

/// A long sentence is shown up to here, cut between words.
const SHOWN: usize = 240;

pub(super) fn short(sentence: &str) -> String {
    if sentence.chars().count() <= SHOWN {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(SHOWN).collect();
    format!("{} …", cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Path;
    use crate::rules::words::texts::About;

    /// A sentence, the question where it stands, and the rows that find something in it.
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Said {
        says: String,
        #[serde(default)]
        at: Option<String>,
        #[serde(default)]
        finds: Vec<String>,
    }

    const KINDS: [Kind; 13] = [
        Kind::Controller,
        Kind::Care,
        Kind::Liability,
        Kind::WebPage,
        Kind::Lien,
        Kind::Audits,
        Kind::Machine,
        Kind::OwnUse,
        Kind::Breach,
        Kind::Afterwards,
        Kind::Shared,
        Kind::Devices,
        Kind::Unbound,
    ];

    #[test]
    #[allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "tests may fail loudly")]
    fn sentences_of_contracts_are_found_by_the_row_that_means_them_and_by_no_other() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/words");
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let mut wrong = Vec::new();
        for file in ["sentences.ron", "denials.ron"] {
            let all: Vec<Said> = options.from_str(&std::fs::read_to_string(folder.join(file)).unwrap()).unwrap();
            for said in all {
                let at = Path::new(said.at.as_deref().unwrap_or("terms-additions")).unwrap();
                let text = Text { at, language: None, words: said.says.clone(), about: About::Terms };
                let lines = super::super::sentence::lines(&said.says);
                let rows = KINDS.into_iter().flat_map(|kind| found(kind, &text, &lines));
                let finds: Vec<String> = rows.map(|(row, _)| format!("{} {:?}", row.id, row.severity)).collect();
                if finds != said.finds {
                    wrong.push(format!("{}: {finds:?}, not {:?}", said.says, said.finds));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    #[allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "tests may fail loudly")]
    fn the_sentences_of_the_program_itself_fulfil_no_row() {
        let mut wrong = Vec::new();
        for language in ["de", "en"] {
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n").join(language);
            for file in std::fs::read_dir(folder).unwrap() {
                let path = file.unwrap().path();
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                let own = ["measures-", "sheets", "catalogue-", "card"].iter().any(|begin| name.starts_with(begin));
                if !own || path.is_dir() {
                    continue;
                }
                // The terms stand for the parties. One sheet says that joint controllers need no annexes.
                let text = std::fs::read_to_string(&path).unwrap();
                let (client, contractor) = if language == "de" {
                    ("Der Verantwortliche", "der Auftragsverarbeiter")
                } else {
                    ("The controller", "the processor")
                };
                for line in text.lines().filter(|line| !line.contains(".synonyms")) {
                    let says = line.split_once(" = ").map_or(line, |(_, says)| says);
                    let says = says.replace("{ -contractor", contractor).replace("{ -client", client);
                    for sentence in super::super::sentence::lines(&says).into_iter().flatten() {
                        let sentences = [sentence];
                        let hit = ready().iter().find(|ready| {
                            ready.row.kind != Kind::Care
                                && ready.fits(&sentences)
                                && (ready.row.id != "decides-itself" || name != "sheets.ftl")
                        });
                        if let Some(ready) = hit {
                            wrong.push(format!("{name} {}: {says}", ready.row.id));
                        }
                        let figures = super::super::figure::told(&sentences[0]);
                        wrong.extend(figures.into_iter().map(|duty| format!("{name} figure {duty}: {says}")));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn a_long_sentence_is_shown_cut_between_words_and_a_short_one_whole() {
        assert_eq!(short("Er erwirbt die Forderungen."), "Er erwirbt die Forderungen.");
        let long = format!("Er erwirbt {}", "sämtliche offenen Forderungen ".repeat(12));
        let shown = short(&long);
        let cut = shown.strip_suffix(" …");
        assert!(cut.is_some_and(|cut| long.starts_with(&format!("{cut} ")) && cut.chars().count() <= SHOWN), "{shown}");
    }

    #[test]
    fn every_row_has_sets_and_no_empty_entry() {
        for row in rows::all() {
            assert!(!row.sets.is_empty(), "{}", row.id);
            let sets: Vec<Set> = row.sets.iter().copied().chain([row.unless]).map(Set::new).collect();
            assert!(sets.iter().zip(row.sets).all(|(set, _)| set.entries().next().is_some()), "{}", row.id);
            for entry in sets.iter().flat_map(Set::entries) {
                assert!(!entry.trim_matches(['=', '~', ' ']).is_empty(), "{}", row.id);
            }
        }
    }
}
