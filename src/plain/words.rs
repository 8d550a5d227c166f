//! The words that are understood when typed, from the messages of the interface.

use crate::i18n::Messages;
use crate::interview::typed::TypedWords;
use crate::quantity::Unit;

/// The typed words of one language.
pub fn typed(messages: &Messages) -> TypedWords {
    let list = |id: &str| -> Vec<String> {
        messages.plain(id).split(';').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
    };
    let mut intervals = Vec::new();
    for unit in Unit::INTERVALS {
        for n in 1..=60 {
            intervals.extend(messages.interval(n, unit).ok().map(|spoken| (spoken, n, unit)));
        }
    }
    TypedWords {
        yes: list("typed-yes"),
        no: list("typed-no"),
        every: list("typed-every"),
        units: Unit::ALL.into_iter().map(|unit| (unit, list(&format!("typed-{}", unit.id())))).collect(),
        intervals,
    }
}
