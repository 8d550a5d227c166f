//! Why a question is asked, with the law behind it as the set has it.
//!
//! The reasons are written for the GDPR, which most sets are about. What must never happen here: a reason of the GDPR
//! as the only one where another law is the only one that applies.

use super::Describe;
use crate::dossier;
use crate::i18n::Arg;
use crate::interview::{Step, Walk};
use crate::questionnaire::Question;
use crate::rules::regimes::{Governing, governing};

impl Describe<'_> {
    /// Why the question with this message is asked. Law that the sentence names itself is not said twice; under the Swiss
    /// Act or the UK GDPR alone their provisions follow.
    pub fn why_asked(&self, id: &str, question: &Question, governing: Governing) -> String {
        let why = self.messages.plain(&format!("{id}.why"));
        let unsaid = |cite: &String| !names(&why, &self.cites([cite]));
        let law = self.cites(question.cites.iter().filter(|cite| governing == Governing::Gdpr && unsaid(cite)));
        if !law.is_empty() {
            return format!("{why} ({law})");
        }
        let Some(attribute) = governing.attribute() else { return why };
        let mut here: Vec<String> = Vec::new();
        for cite in question.cites.iter().filter_map(|cite| governing.cite(cite)) {
            if !here.contains(&cite) {
                here.push(cite);
            }
        }
        // What was not translated is named by the sentence, or belongs to it.
        let law = self.cites(here.iter().filter(|cite| unsaid(cite)));
        let (end, args) = match (here.is_empty(), question.cites.is_empty(), law.is_empty()) {
            (true, false, _) => ("none", vec![("why", Arg::Text(&why))]),
            (_, _, false) => ("here", vec![("why", Arg::Text(&why)), ("law", Arg::Text(&law))]),
            _ => return why,
        };
        self.messages.text(&format!("why-asked-{end}--{attribute}"), &args)
    }

    /// The same for a step of a walk, where the facts are not read yet.
    pub fn why_at(&self, walk: &Walk<'_>, step: &Step<'_>) -> String {
        let governing = self.law.at(self.profile.as_of).map_or(Governing::Gdpr, |law| {
            let (dossier, _) = dossier::read(self.questionnaire, self.profile, walk);
            governing(&dossier, &law)
        });
        self.why_asked(&step.message(), step.question, governing)
    }
}

/// Whether a sentence names a provision already, in whatever form: its number and the law it stands in.
fn names(sentence: &str, cite: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let parts = text.split(|c: char| c.is_whitespace() || ",;()".contains(c));
        parts.map(|part| part.trim_end_matches(['.', ':'])).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    let sentence = words(sentence);
    let cite = words(cite);
    let has = |word: Option<&String>| word.is_some_and(|word| sentence.contains(word));
    has(cite.iter().find(|word| word.starts_with(|c: char| c.is_ascii_digit())))
        // Behind the law its country or its short name may stand.
        && cite.iter().rev().take(2).any(|word| !word.starts_with(|c: char| c.is_ascii_digit()) && has(Some(word)))
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn a_provision_that_a_sentence_names_is_known_in_whatever_form() {
        let check =
            |expected: bool, sentence: &str, cite: &str| assert_eq!(names(sentence, cite), expected, "{sentence}");
        check(true, "Verlangt von Art. 28 Abs. 3 DSGVO.", "Art. 28 Abs. 3 DSGVO");
        check(true, "Der Auftragsbearbeiter nach Art. 9 DSG.", "Art. 9 Abs. 1 DSG (Schweiz)");
        check(false, "Verlangt von Art. 28 Abs. 3 DSGVO.", "Art. 9 DSG (Schweiz)");
        check(true, "An offence (section 203(4) StGB).", "section 203(4) of the German Criminal Code (StGB)");
        check(false, "Das verlangt das Gesetz.", "Art. 28 Abs. 3 DSGVO");
    }
}
