//! What is remembered of the interface: language, appearance, signs.
//!
//! What must never happen here: a setting that changes an answer or a document, and a start that fails because
//! the file is gone or broken.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::i18n::Language;
use crate::store;
use crate::tui::effect::Settings;
use crate::tui::theme::Appearance;

const FILE: &str = "interface.ron";

#[derive(Serialize, Deserialize)]
struct Stored {
    language: String,
    appearance: String,
    ascii: bool,
}

/// The settings, or those of a first start. A language chosen for this start wins.
pub(super) fn read(folder: Option<&Path>, language: Language, chosen: bool) -> Settings {
    let first = Settings { language, appearance: Appearance::default(), ascii: false };
    let stored = folder.and_then(|folder| store::read(&folder.join(FILE), store::LIMIT).ok());
    let stored = stored.and_then(|loaded| String::from_utf8(loaded.bytes).ok());
    let Some(stored) = stored.and_then(|text| ron::from_str::<Stored>(&text).ok()) else { return first };
    let appearance = Appearance::ALL.into_iter().find(|appearance| appearance.id() == stored.appearance);
    Settings {
        language: if chosen { language } else { Language::from_tag(&stored.language).unwrap_or(language) },
        appearance: appearance.unwrap_or_default(),
        ascii: stored.ascii,
    }
}

/// Keeps the settings; that it fails is no reason to disturb anybody.
pub(super) fn write(folder: Option<&Path>, settings: Settings) {
    let Some(folder) = folder else { return };
    let stored = Stored {
        language: settings.language.tag().to_owned(),
        appearance: settings.appearance.id().to_owned(),
        ascii: settings.ascii,
    };
    if let (Ok(()), Ok(text)) = (store::ensure_private_folder(folder), ron::to_string(&stored)) {
        let _ = store::save_private(&folder.join(FILE), text.as_bytes());
    }
}
