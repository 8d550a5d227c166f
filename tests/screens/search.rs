//! What the search finds first: what is called so, before what only holds the word somewhere.

use anlage::i18n::Language;

use crate::looks::eeg;
use crate::screen::Looks;

/// The first hit of a search in the EEG case.
#[track_caller]
fn check(language: Language, query: &str, first: &str) {
    let mut screen = eeg(Looks::new(language, (100, 30)));
    screen.menu("command-find").keys(&format!("\"{query}\""));
    let row = screen.cursor_row();
    assert!(row.contains(first), "`{query}`: `{row}` is first, not `{first}`\n{}", screen.text());
}

#[test]
fn what_is_called_so_stands_before_what_has_the_word_elsewhere() {
    check(Language::De, "anschrift", "Anschrift");
    check(Language::De, "Haftung", "Haftung");
    check(Language::De, "Dauer der Verarbeitung", "▸ Dauer der Verarbeitung");
    check(Language::En, "governing law", "law");
}

#[test]
fn questions_are_found_by_what_people_call_the_parties_and_the_list() {
    check(Language::De, "auftraggeber", "Name des Verantwortlichen");
    check(Language::De, "dienstleister", "Name des Auftragsverarbeiters");
    check(Language::De, "subunternehmer", "▸ Unterauftragsverarbeiter");
    check(Language::En, "sub-processor list", "▸ Sub-processors");
    check(Language::De, "schweigepflicht", "Verpflichtung");
    check(Language::De, "eigene worte", "Ergänz");
}
