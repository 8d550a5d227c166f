//! Sentences of a text, and where a stem or a wording stands in them.
//!
//! A text ends its sentences at line ends, semicolons, bullets, and at a full stop that a capital letter or a section sign
//! follows. What must
//! never happen here: a citation cut in two (“Abs. 3”), because a denial before the cut would be lost.

use std::sync::OnceLock;

use super::compared::spaced;
use super::denial::{denies, lacks};
use crate::text::fold;

/// A sentence as it was written and as it is compared.
#[derive(Debug)]
pub(super) struct Sentence {
    /// As it was written, without the full stop at its end.
    pub(super) shown: String,
    /// Folded, with one space between words.
    pub(super) folded: String,
    letters: Letters,
}

/// Which pairs of letters stand in a text: one that lacks a pair of another cannot contain it. Every sentence is asked for a
/// thousand stems, and has almost none of them.
#[derive(Debug, Clone, Copy)]
struct Letters(u128);

impl Letters {
    fn of(text: &str) -> Self {
        let pairs =
            text.as_bytes().windows(2).map(|pair| pair.iter().fold(0_u32, |sum, byte| sum * 37 + u32::from(*byte)));
        Self(pairs.fold(0, |all, pair| all | 1 << (pair % 128)))
    }

    fn may_contain(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// What a full stop does not end, folded; single letters count as well.
const SHORT: &[&str] = &[
    "abs", "art", "bzgl", "bzw", "buchst", "ca", "co", "dr", "entspr", "evtl", "gem", "ggf", "inc", "inkl", "insb",
    "lit", "lt", "ltd", "max", "med", "min", "mio", "no", "nr", "nrn", "prof", "sec", "sog", "st", "str", "vgl",
    "ziff", "zzgl",
];

/// Words with which a clause begins that says when something is so, not what.
const CONDITIONS: &[&str] = &[
    "soweit", "sofern", "wenn", "falls", "solange", "sobald", "es", "unless", "if", "where", "provided", "until", "bis",
];

/// Stems and wordings of which one is enough, read from one line with commas between them: `=` before an entry asks for the
/// whole word, `~` lets it stand inside one; else a word begins with it. The line is read when somebody asks: of most rows
/// only the first set ever is.
#[derive(Debug)]
pub(super) struct Set {
    line: &'static str,
    entries: OnceLock<Vec<(String, Letters)>>,
}

impl Set {
    pub(super) const fn new(line: &'static str) -> Self {
        Self { line, entries: OnceLock::new() }
    }

    fn read(&self) -> &[(String, Letters)] {
        self.entries.get_or_init(|| {
            let entries = self.line.split(',').map(str::trim).filter(|entry| !entry.is_empty());
            let ready = |entry: &str| {
                let entry = fold(entry);
                let letters = Letters::of(entry.trim_start_matches(['=', '~']));
                (entry, letters)
            };
            entries.map(ready).collect()
        })
    }

    /// The entries, folded.
    #[cfg(test)]
    pub(super) fn entries(&self) -> impl Iterator<Item = &str> {
        self.read().iter().map(|(entry, _)| entry.as_str())
    }

    /// The entries that may stand in a sentence, folded.
    pub(super) fn likely_in(&self, sentence: &Sentence) -> impl Iterator<Item = &str> {
        let letters = sentence.letters;
        self.read().iter().filter(move |(_, wanted)| letters.may_contain(*wanted)).map(|(entry, _)| entry.as_str())
    }
}

impl Sentence {
    fn new(text: &str) -> Self {
        let shown = text.trim().trim_end_matches(['.', ',']).to_owned();
        // The comma belongs to the saying: what follows it is the condition.
        let folded = spaced(&fold(&shown)).replace("es sei denn, ", "es sei denn ");
        let letters = Letters::of(&folded);
        Self { shown, folded, letters }
    }

    /// Where an entry of a [`Set`] stands, with its length to the end of the word.
    pub(super) fn places(&self, entry: &str) -> impl Iterator<Item = (usize, usize)> {
        let (whole, inside) = (entry.starts_with('='), entry.starts_with('~'));
        let folded = &self.folded;
        let stem = entry.trim_start_matches(['=', '~']);
        folded.match_indices(stem).filter_map(move |(at, _)| {
            let word = |c: char| c.is_alphanumeric();
            let before = folded.get(..at).and_then(|head| head.chars().next_back());
            let tail = folded.get(at + stem.len()..).unwrap_or_default();
            let rest: usize = tail.chars().take_while(|c| word(*c)).map(char::len_utf8).sum();
            let fits = (inside || !before.is_some_and(word)) && (!whole || rest == 0);
            fits.then_some((at, stem.len() + rest))
        })
    }

    /// Whether one of a set stands in it.
    pub(super) fn has(&self, set: &Set) -> bool {
        set.likely_in(self).any(|entry| self.places(entry).next().is_some())
    }

    /// Whether the sentence denies what stands there: a denial before it, or after it up to the next statement; clauses
    /// that only say under which condition do not count.
    pub(super) fn denies(&self, at: usize, len: usize) -> bool {
        if self.denies_before(at) {
            return true;
        }
        let tail = self.folded.get(at + len..).unwrap_or_default();
        for clause in tail.split(", ") {
            if is_condition(clause) {
                continue;
            }
            // “…, but not the files”: what a contrast denies is something else.
            if clause.split(' ').next().is_some_and(|first| CONTRASTS.contains(&first)) && has_denial(clause) {
                return false;
            }
            let mut ends = clause.match_indices(' ').map(|(at, _)| at);
            let end = ends.find(|at| {
                let mut words = clause.get(at + 1..).unwrap_or_default().split(' ');
                let next = words.next().is_some_and(|next| NEXT.contains(&next));
                next && !words.next().is_some_and(|after| GOES_ON.contains(&after))
            });
            match end {
                Some(end) => return has_denial(clause.get(..end).unwrap_or_default()),
                None if has_denial(clause) => return true,
                None => {}
            }
        }
        false
    }

    /// Whether a denial stands before this place: "no AI decides" before "without review".
    pub(super) fn denies_before(&self, at: usize) -> bool {
        let clauses: Vec<&str> = self.folded.get(..at).unwrap_or_default().split(", ").collect();
        // The clause in which it stands counts whatever it begins with.
        let last = clauses.len().saturating_sub(1);
        clauses.iter().enumerate().any(|(n, clause)| (n == last || !is_condition(clause)) && has_denial(clause))
    }

    /// Whether the sentence says that there is none of what stands there, in these very words: "no separate notice",
    /// "a notice is not given". A second denial turns it round.
    pub(super) fn lacks(&self, at: usize) -> bool {
        let count = |text: &str| text.split_whitespace().count();
        let words: Vec<&str> = self.folded.split_whitespace().map(plain).collect();
        let here = count(self.folded.get(..at).unwrap_or_default());
        let mut denied = words.iter().enumerate().filter(|(_, word)| denies(word)).map(|(n, _)| n);
        let (Some(n), None) = (denied.next(), denied.next()) else { return false };
        if n > here {
            return n.checked_sub(1).and_then(|n| words.get(n)).is_some_and(|before| HAPPENS.contains(before));
        }
        let between = words.get(n + 1..here).unwrap_or_default();
        between.len() < NEAR && !between.iter().any(|word| PERIOD.contains(word))
    }
}

/// Whether a clause only says when something is so.
fn is_condition(clause: &str) -> bool {
    clause.split_whitespace().next().is_some_and(|first| CONDITIONS.contains(&first))
}

/// Whether a clause has a denial that denies what is said in it.
fn has_denial(clause: &str) -> bool {
    let words: Vec<&str> = clause.split_whitespace().map(plain).collect();
    words.iter().enumerate().any(|(n, word)| {
        let after = words.get(n + 1..).unwrap_or_default();
        denies(word) && !after.first().is_some_and(|next| ONLY.contains(next)) && !lacks(word, after)
    })
}

/// Verbs after which a "not" is about what was said before.
const HAPPENS: &[&str] = &[
    "erfolgt", "erfolgen", "findet", "ergeht", "ergehen", "ist", "sind", "wird", "werden", "is", "are", "will", "shall",
];

/// A period between a denial and a word: the denial is about something else.
const PERIOD: &[&str] = &["innerhalb", "binnen", "innert", "nach", "within", "after"];

/// So many words may stand between a denial and what it denies.
const NEAR: usize = 4;

/// "Not only" denies nothing.
const ONLY: &[&str] = &["nur", "allein", "lediglich", "only", "merely", "solely"];

/// Words with which another statement begins.
const NEXT: &[&str] = &["und", "and", "aber", "but", "sondern"];

/// Those that set something against what was said.
const CONTRASTS: &[&str] = &["aber", "but"];

/// Words after such a word with which only a list goes on: "for its own purposes and for those of others".
const GOES_ON: &[&str] = &["fur", "zu", "zum", "zur", "for"];

/// A word without what stands around it.
pub(super) fn plain(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// The lines of a text, each with its sentences.
pub(super) fn lines(text: &str) -> Vec<Vec<Sentence>> {
    let line = |line: &str| -> Vec<Sentence> {
        let all = line.split(';').flat_map(stops).map(Sentence::new);
        all.filter(|one| !one.folded.is_empty()).collect()
    };
    text.split(['\n', '•']).map(line).filter(|line| !line.is_empty()).collect()
}

/// Cuts after full stops that end a sentence.
fn stops(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, stop) in text.match_indices(['.', '!', '?']) {
        let end = at + stop.len();
        let tail = text.get(end..).unwrap_or_default();
        let next = tail.trim_start();
        let begins = |c: char| c.is_uppercase() || c == '§';
        let begins = next.len() < tail.len() && next.chars().next().is_some_and(begins);
        let head = text.get(from..at).unwrap_or_default();
        let word = fold(head.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default());
        // “24. Mai”, “Abs. 3. Satz”: a short number is an ordinal.
        let ordinal = word.len() <= 2 && word.chars().all(|c| c.is_ascii_digit());
        if begins && !ordinal && word.chars().count() != 1 && !SHORT.contains(&word.as_str()) {
            found.push(text.get(from..end).unwrap_or_default());
            from = end;
        }
    }
    found.push(text.get(from..).unwrap_or_default());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_another_begins_and_not_in_a_citation() {
        #[track_caller]
        fn check(text: &str, expected: &[&str]) {
            let shown: Vec<String> = lines(text).into_iter().flatten().map(|one| one.shown).collect();
            assert_eq!(shown, expected);
        }
        check("Nach Art. 28 Abs. 3 DSGVO gilt das. Er löscht.", &["Nach Art. 28 Abs. 3 DSGVO gilt das", "Er löscht"]);
        check(
            "Er meldet es, z. B. Verluste; er löscht\nEs endet.",
            &["Er meldet es, z. B. Verluste", "er löscht", "Es endet"],
        );
        check("In der bis zum 24. Mai 2018 geltenden Fassung.", &["In der bis zum 24. Mai 2018 geltenden Fassung"]);
        check("§ 9 BDSG gilt nicht. § 11 BDSG gilt.", &["§ 9 BDSG gilt nicht", "§ 11 BDSG gilt"]);
        check("Unter www.example.org/Liste; Dr. Aumann.", &["Unter www.example.org/Liste", "Dr. Aumann"]);
    }

    #[test]
    fn an_abbreviation_before_a_capital_letter_ends_no_sentence() {
        for text in [
            "Es gilt Art. 28 Abs. III",
            "Es gilt Art. I der Satzung",
            "Ärzte bzw. Patienten",
            "Es gilt Buchst. A der Anlage",
            "Der Betrieb beginnt ca. Mitte Mai",
            "Die Nord & Co. KG betreibt es",
            "Dr. Aumann unterschreibt",
            "Er kauft evtl. Forderungen",
            "Er löscht gem. Anlage",
            "Er speichert ggf. Namen",
            "Blue Prairie Inc. Delaware",
            "Er kauft alles inkl. Forderungen",
            "Er speichert insb. Namen",
            "Es gilt lit. A der Anlage",
            "Calder Hosting Ltd. Dublin",
            "Bis zur max. Höhe haftet er",
            "Herr med. Aumann unterschreibt",
            "Nach der min. Dauer endet es",
            "Er haftet mit 1 Mio. Euro",
            "It follows annex No. Four",
            "Es gilt Nr. I der Anlage",
            "Es gelten Nrn. I und II",
            "Prof. Aumann unterschreibt",
            "It follows Sec. Four",
            "Er betreibt sog. Factoring",
            "Das Büro liegt in St. Gallen",
            "Das Büro liegt in der Bonner Str. Nord",
            "Er löscht, vgl. Anlage",
            "Er haftet lt. § 11 nicht",
            "Es gilt entspr. § 11",
            "Er antwortet bzgl. § 11 nicht",
            "Es gilt Ziff. I der Anlage",
            "Er zahlt 100 Euro zzgl. Umsatzsteuer",
        ] {
            assert_eq!(lines(text).iter().flatten().count(), 1, "{text}");
        }
    }

    #[test]
    fn a_stem_is_found_with_the_rest_of_its_word_and_a_whole_word_only_as_such() {
        let found = |text: &str, entry: &str| Sentence::new(text).places(entry).next();
        assert_eq!(found("die Forderungen", "forderung"), Some((4, 11)));
        assert_eq!(found("die Honorarforderungen", "forderung"), None);
        assert_eq!(found("die Honorarforderungen", "~forderung"), Some((11, 11)));
        assert_eq!(found("eine Bank", "=bank"), Some((5, 4)));
        assert_eq!(found("eine Bankverbindung", "=bank"), None);
    }

    #[test]
    fn what_a_sentence_denies_is_not_what_it_says() {
        #[track_caller]
        fn check(text: &str, wording: &str, expected: bool) {
            let said = |one: &Sentence| one.places(wording).any(|(at, len)| !one.denies(at, len));
            assert_eq!(lines(text).iter().flatten().any(said), !expected, "{text}");
        }
        let own = "fur eigene zwecke";
        check("Er verarbeitet die Daten nicht für eigene Zwecke.", own, true);
        check("Für eigene Zwecke verwendet er die Daten nicht.", own, true);
        check("Eine Nutzung für eigene Zwecke ist ausgeschlossen.", own, true);
        check("Keine Nutzung für eigene Zwecke oder Zwecke Dritter.", own, true);
        check("Für eigene Zwecke und für Zwecke Dritter nutzt er sie nicht.", own, true);
        check("Er darf die Daten auch für eigene Zwecke auswerten und haftet Dritten nicht.", own, false);
        check("Er löscht nicht. Er nutzt die Daten für eigene Zwecke.", own, false);
        check("The processor never uses data for its own purposes.", "for its own purposes", true);
        check("It uses data for its own purposes and does not pay.", "for its own purposes", false);
    }

    #[test]
    fn a_sentence_denies_in_its_own_statement_only() {
        #[track_caller]
        fn check(text: &str, stem: &str, expected: bool) {
            let sentence = Sentence::new(text);
            let (at, len) = sentence.places(stem).next().unwrap();
            assert_eq!(sentence.denies(at, len), expected, "{text}");
        }
        check("Er kauft keine Forderungen an.", "forderung", true);
        check("Ein Ankauf von Forderungen, gleich welcher Art, findet nicht statt.", "ankauf", true);
        check("Sofern die Praxis nicht widerspricht, trainiert er eigene Modelle.", "trainier", false);
        check("Er trainiert eigene Modelle, soweit die Praxis nicht widerspricht.", "trainier", false);
        check("Er trainiert eigene Modelle und gibt sie nicht weiter.", "trainier", false);
        check("Er kauft die Forderungen ohne Rückgriff an.", "kauft", false);
        check("Er verarbeitet die Daten, ohne eigene Modelle zu trainieren.", "trainier", true);
        check("Er trainiert nicht nur eigene Modelle.", "eigene", false);
    }
}
