//! Reads numbers with a unit of time out of a folded sentence.
//!
//! Digits and the number words up to twelve, in German and English. What must never happen here: an interval (“every 30
//! days”) or an availability (“24 hours a day”) taken for a period.

use crate::quantity::Unit;

const NUMBERS: [(&str, u32); 22] = [
    ("zwei", 2),
    ("drei", 3),
    ("vier", 4),
    ("funf", 5),
    ("sechs", 6),
    ("sieben", 7),
    ("acht", 8),
    ("neun", 9),
    ("zehn", 10),
    ("elf", 11),
    ("zwolf", 12),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
];

/// "One" is a number only after one of these: "an einem Tag" is none.
const WITHIN: &[&str] = &["innerhalb", "binnen", "innert", "nach", "von", "within", "after", "than"];

/// Before a number: an interval, a time that has passed, or a citation (“Art. 5 Buchst. h”).
const NO_PERIOD: &[&str] = &[
    "alle",
    "aller",
    "every",
    "jede",
    "jeden",
    "letzten",
    "last",
    "vergangenen",
    "past",
    "seit",
    "since",
    "als",
    "art",
    "artikel",
    "article",
    "abs",
    "absatz",
    "nr",
    "satz",
    "section",
    "paragraph",
];

/// Before "als": with a "nicht", the number is a limit ("nicht länger als 90 Tage") and not an age ("älter als 90 Tage").
const LIMITS: &[&str] = &["langer", "mehr", "spater"];

/// After a unit: how often, or when it is available.
const RATE: &[&str] = &["pro", "per", "je", "taglich", "a", "an"];

fn unit(word: &str) -> Option<Unit> {
    const UNITS: [(&str, Unit); 19] = [
        ("minute", Unit::Minute),
        ("stunde", Unit::Hour),
        ("stundig", Unit::Hour),
        ("hour", Unit::Hour),
        ("werktag", Unit::WorkingDay),
        ("arbeitstag", Unit::WorkingDay),
        ("bankarbeitstag", Unit::WorkingDay),
        ("kalendertag", Unit::Day),
        ("tage", Unit::Day),
        ("tagig", Unit::Day),
        ("days", Unit::Day),
        ("woche", Unit::Week),
        ("wochig", Unit::Week),
        ("weeks", Unit::Week),
        ("monat", Unit::Month),
        ("month", Unit::Month),
        ("jahre", Unit::Year),
        ("jahrig", Unit::Year),
        ("years", Unit::Year),
    ];
    const WHOLE: [(&str, Unit); 7] = [
        ("h", Unit::Hour),
        ("std", Unit::Hour),
        ("tag", Unit::Day),
        ("day", Unit::Day),
        ("week", Unit::Week),
        ("jahr", Unit::Year),
        ("year", Unit::Year),
    ];
    let whole = WHOLE.iter().find(|(name, _)| word == *name);
    whole.or_else(|| UNITS.iter().find(|(begin, _)| word.starts_with(begin))).map(|(_, unit)| *unit)
}

fn number(word: &str, before: Option<&&str>) -> Option<u32> {
    if let Ok(n) = word.parse() {
        return Some(n);
    }
    let one = ["einem", "eines", "einer", "one", "a"].contains(&word);
    if one && before.is_some_and(|before| WITHIN.contains(before)) {
        return Some(1);
    }
    NUMBERS.iter().find(|(name, _)| word == *name).map(|(_, n)| *n)
}

/// The periods of a sentence, in their order.
pub(super) fn figures(folded: &str) -> Vec<(u32, Unit)> {
    let parts = folded.split(|c: char| c.is_whitespace() || "-()/".contains(c));
    let trimmed = parts.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let words: Vec<&str> = trimmed.filter(|word| !word.is_empty()).collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        // "24h" in one word.
        let glued = word.strip_suffix('h').and_then(|n| n.parse().ok()).map(|n| (n, Unit::Hour, at + 1));
        let read = glued.or_else(|| {
            let n = number(word, before)?;
            // A number may be repeated in words: 72 (zweiundsiebzig) Stunden.
            (1..=2).find_map(|skip| {
                let next = words.get(at + skip)?;
                let working = ["working", "business"].contains(next);
                let day = words.get(at + skip + 1).is_some_and(|after| unit(after) == Some(Unit::Day));
                match unit(next) {
                    Some(unit) => Some((n, unit, at + skip + 1)),
                    None if working && day => Some((n, Unit::WorkingDay, at + skip + 2)),
                    None => None,
                }
            })
        });
        let Some((n, unit, end)) = read else { continue };
        let rate = words.get(end).is_some_and(|next| RATE.contains(next))
            || words.get(end..end + 2).is_some_and(|next| next == ["am", "tag"] || next == ["im", "jahr"]);
        let limit = words.get(..at).is_some_and(
            |head| matches!(head, [.., "nicht" | "keinesfalls" | "niemals", more, "als"] if LIMITS.contains(more)),
        );
        if !rate && (limit || !before.is_some_and(|before| NO_PERIOD.contains(before))) {
            found.push((n, unit));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    #[test]
    fn periods_are_read_in_digits_and_words_and_rates_are_not() {
        #[track_caller]
        fn check(text: &str, expected: &[(u32, Unit)]) {
            assert_eq!(figures(&fold(text)), expected, "{text}");
        }
        check("innert 72 Stunden", &[(72, Unit::Hour)]);
        check("within 72 hours", &[(72, Unit::Hour)]);
        check("within 24h", &[(24, Unit::Hour)]);
        check("die 24-Stunden-Frist", &[(24, Unit::Hour)]);
        check("72 (zweiundsiebzig) Stunden", &[(72, Unit::Hour)]);
        check("nach zwölf Monaten", &[(12, Unit::Month)]);
        check("nicht länger als 90 Tage", &[(90, Unit::Day)]);
        check("keinesfalls später als 24 Stunden", &[(24, Unit::Hour)]);
        check("niemals mehr als drei Monate", &[(3, Unit::Month)]);
        check("wenn sie nicht älter als 90 Tage sind", &[]);
        check("wenn der Ausfall länger als 4 Stunden dauert", &[]);
        check("binnen eines Monats", &[(1, Unit::Month)]);
        check("within five working days", &[(5, Unit::WorkingDay)]);
        check("drei Werktage", &[(3, Unit::WorkingDay)]);
        check("24 Stunden am Tag", &[]);
        check("alle 30 Tage", &[]);
        check("every two weeks", &[]);
        check("an einem Tag", &[]);
        check("am 31. Januar jedes Jahres", &[]);
        check("1,5 Stunden", &[]);
        check("im Sinne des Art. 5 Buchst. h DSG", &[]);
        check("within the meaning of Art. 5(h) FADP", &[]);
        check("Art. 33 Abs. 1 und § 30 BDSG", &[]);
    }

    #[test]
    fn numbers_are_read_in_words_up_to_twelve() {
        let all = [
            (2, "zwei Tage", "two days"),
            (3, "drei Tage", "three days"),
            (4, "vier Tage", "four days"),
            (5, "fünf Tage", "five days"),
            (6, "sechs Tage", "six days"),
            (7, "sieben Tage", "seven days"),
            (8, "acht Tage", "eight days"),
            (9, "neun Tage", "nine days"),
            (10, "zehn Tage", "ten days"),
            (11, "elf Tage", "eleven days"),
            (12, "zwölf Tage", "twelve days"),
        ];
        for (n, german, english) in all {
            for text in [german, english] {
                assert_eq!(figures(&fold(text)), [(n, Unit::Day)], "{text}");
            }
        }
        for text in [
            "innerhalb eines Tages",
            "binnen eines Tages",
            "innert einem Tag",
            "nach einem Tag",
            "eine Frist von einem Tag",
            "within one day",
            "after a day",
            "no later than one day",
        ] {
            assert_eq!(figures(&fold(text)), [(1, Unit::Day)], "{text}");
        }
    }

    #[test]
    fn units_are_read_as_people_write_them() {
        let all: [(Unit, &[&str]); 7] = [
            (Unit::Minute, &["2 Minuten", "2 minutes", "2-Minuten-Takt"]),
            (Unit::Hour, &["2 Stunden", "2-stündige Frist", "2 hours", "2 h", "2 Std.", "2h"]),
            (Unit::Day, &["2 Kalendertage", "2 Tage", "2-tägige Frist", "2 days", "2-Tag-Frist", "a 2-day period"]),
            (
                Unit::WorkingDay,
                &["2 Werktage", "2 Arbeitstage", "2 Bankarbeitstage", "2 working days", "2 business days"],
            ),
            (Unit::Week, &["2 Wochen", "2-wöchige Frist", "2 weeks", "a 2-week period"]),
            (Unit::Month, &["2 Monate", "2 months", "2-monatige Frist", "a 2-month period"]),
            (Unit::Year, &["2 Jahre", "2-jährige Frist", "2 years", "2-Jahr-Frist", "a 2-year period"]),
        ];
        for (unit, texts) in all {
            for text in texts {
                assert_eq!(figures(&fold(text)), [(2, unit)], "{text}");
            }
        }
    }

    #[test]
    fn how_often_how_long_ago_and_where_in_a_law_is_no_period() {
        for text in [
            "alle 30 Tage",
            "in Abständen aller 30 Tage",
            "every 30 days",
            "jede 2 Wochen",
            "jeden 2 Tage",
            "in den letzten 30 Tagen",
            "in the last 30 days",
            "in den vergangenen 30 Tagen",
            "in the past 30 days",
            "seit 30 Tagen",
            "since 30 days",
            "älter als 30 Tage",
            "Art. 5 h",
            "Artikel 5 h",
            "Article 5 h",
            "Abs. 5 h",
            "Absatz 5 h",
            "Nr. 5 h",
            "Satz 5 h",
            "section 5 h",
            "paragraph 5 h",
            "30 Tage pro Jahr",
            "30 days per year",
            "2 Stunden je Woche",
            "24 Stunden täglich",
            "24 hours a day",
            "8 hours an employee",
            "30 Tage im Jahr",
        ] {
            assert_eq!(figures(&fold(text)), [], "{text}");
        }
    }
}
