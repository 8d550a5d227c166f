//! Commands on the annexes: beside the question or alone, and what stands behind a line.
//!
//! What must never happen here: a trace that leads to a question which is not asked.

use std::collections::BTreeMap;

use crate::assess::Assessed;
use crate::explain::told::BlockTold;
use crate::i18n::{Language, Messages};
use crate::sheets::block::Trace;
use crate::sheets::grade::best;
use crate::sheets::page::Page;
use crate::sheets::speak::{Imprint, speak};
use crate::tui::action::Command;
use crate::tui::app::App;
use crate::tui::dialogs::menu::{Entry, Menu};
use crate::tui::dialogs::{Dialog, Then};
use crate::tui::effect::Effect;
use crate::tui::screens::Screen;
use crate::tui::screens::preview::{Laid, Preview, Texts, lay};
use crate::tui::screens::review;
use crate::tui::screens::tasks::Tasks;
use crate::tui::theme::Theme;

/// What is computed from the profile and takes longer than a key press may: the annexes in words and lines.
#[derive(Debug, Clone, Default)]
pub struct Spoken {
    /// The change of the profile they belong to.
    revision: Option<u64>,
    /// One page per document language, made when somebody looks at it.
    pages: Vec<Option<Page>>,
    /// The blocks as they were seen before the last change, per page.
    before: BTreeMap<usize, Texts>,
    /// The page that is looked at, laid out, with what that depends on.
    laid: Option<(Layout, Laid)>,
    /// The same before the last change.
    last: Option<(Layout, Laid)>,
}

/// What the lines of an annex depend on, beside its words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Layout {
    page: usize,
    columns: usize,
    theme: Theme,
    /// The language of the marks.
    language: Language,
}

/// The annexes of a profile in one of its document languages, by place; and how many languages there are.
pub fn page(assessed: &Assessed<'_>, ui: Language, place: usize) -> (Option<Page>, usize) {
    let languages = assessed.languages();
    let languages = if languages.is_empty() { vec![ui] } else { languages };
    let imprint = Imprint {
        grade: best(assessed.blockers()),
        as_of: assessed.profile.as_of,
        program: format!("anlage {}", env!("CARGO_PKG_VERSION")),
        questionnaire: assessed.engine.questionnaire.version.clone(),
    };
    let speak = |language: &Language| {
        let messages = Messages::embedded(*language, assessed.roles()).ok()?;
        speak(&assessed.compose(), &messages, &assessed.engine.law, &imprint).ok()
    };
    (languages.get(place).or(languages.last()).and_then(speak), languages.len())
}

impl App<'_> {
    /// Makes the annexes anew if the profile changed, and lays out the one that somebody looks at.
    pub(super) fn speak(&mut self) {
        let place = match &self.screen {
            Screen::Preview(preview) => preview.language,
            _ if self.is_beside() => self.beside,
            _ => return,
        };
        let Some(session) = &self.session else { return };
        let spoken = &mut self.spoken;
        let last = spoken.pages.len().saturating_sub(1);
        if spoken.revision != Some(session.revision) || spoken.pages.get(place.min(last)).is_none_or(Option::is_none) {
            let (page, languages) = page(session.assessed(), self.messages.language(), place);
            if spoken.revision != Some(session.revision) {
                if let Some((layout, mut laid)) = spoken.laid.take() {
                    spoken.before.insert(layout.page, std::mem::take(&mut laid.texts));
                    spoken.last = Some((layout, laid));
                }
                spoken.revision = Some(session.revision);
                spoken.pages.clear();
            }
            spoken.pages.resize(languages, None);
            if let Some(slot) = spoken.pages.get_mut(place.min(languages.saturating_sub(1))) {
                *slot = page;
            }
        }
        let page = place.min(self.spoken.pages.len().saturating_sub(1));
        let columns = if self.is_beside() { self.beside_columns() } else { self.columns() };
        let layout = Layout { page, columns, theme: self.theme.clone(), language: self.messages.language() };
        if self.spoken.laid.as_ref().is_none_or(|(laid, _)| *laid != layout) {
            let last = self.spoken.last.take().filter(|(last, _)| *last == layout).map(|(_, laid)| laid);
            let before = self.spoken.before.get(&page);
            let lay = |page: &Page| lay(page, before, last, columns, &self.theme, &self.messages);
            self.spoken.laid = self.spoken.pages.get(page).and_then(Option::as_ref).map(lay).map(|laid| (layout, laid));
        }
    }

    pub(super) fn toggle_preview(&mut self) -> Vec<Effect> {
        match &self.screen {
            Screen::Asking(_) if self.size.0 >= 110 => {
                self.preview = !self.preview;
                Vec::new()
            }
            Screen::Preview(_) => {
                self.leave_preview();
                Vec::new()
            }
            _ => self.trace(),
        }
    }

    /// Shows the annexes, at the first sentence that the question on the screen feeds.
    pub(super) fn trace(&mut self) -> Vec<Effect> {
        let effects = self.keep();
        let at = match &self.screen {
            Screen::Asking(asking) => Some(asking.at().clone()),
            _ => None,
        };
        self.remember();
        self.screen = Screen::Preview(Preview::default());
        self.speak();
        let block = at.as_ref().and_then(|at| self.laid().and_then(|laid| laid.fed_by(at)));
        if at.is_some() && block.is_none() {
            self.say("preview-feeds-nothing");
        }
        self.screen = Screen::Preview(Preview { block: block.unwrap_or(0), language: 0 });
        effects
    }

    /// The annex on the screen or beside the question, in lines.
    pub(in crate::tui) fn laid(&self) -> Option<&Laid> {
        self.spoken.laid.as_ref().map(|(_, laid)| laid)
    }

    pub(super) fn preview_command(&mut self, command: Command) -> Option<Vec<Effect>> {
        let blocks = self.laid()?.blocks.len();
        let Screen::Preview(preview) = &mut self.screen else { return None };
        if preview.command(command, blocks) {
            return Some(Vec::new());
        }
        let block = preview.block;
        match command {
            Command::Left | Command::Right | Command::NextField => Some(self.other_language()),
            Command::Toggle => {
                self.explain();
                Some(Vec::new())
            }
            Command::Take => {
                let shown = self.laid().and_then(|laid| laid.blocks.get(block));
                let traces = shown.map(|shown| shown.trace.clone()).unwrap_or_default();
                self.behind(&traces);
                Some(Vec::new())
            }
            Command::Back | Command::Preview | Command::Trace => {
                self.leave_preview();
                Some(Vec::new())
            }
            _ => None,
        }
    }

    /// The other document language, of the annex alone or beside the question.
    pub(super) fn other_language(&mut self) -> Vec<Effect> {
        let next = |at: usize| (at + 1) % self.spoken.pages.len().max(1);
        match &self.screen {
            Screen::Preview(preview) => {
                let language = next(preview.language);
                self.screen = Screen::Preview(Preview { language, ..preview.clone() });
            }
            _ if self.is_beside() => self.beside = next(self.beside),
            _ => self.say("preview-beside-first"),
        }
        Vec::new()
    }

    fn leave_preview(&mut self) {
        self.screen = self.return_to.pop().unwrap_or_else(|| Screen::Tasks(Tasks::new()));
        self.refresh();
    }

    /// Everything that stands behind a line of the annex, down to the article.
    fn explain(&mut self) {
        let Screen::Preview(preview) = &self.screen else { return };
        let Some(shown) = self.laid().and_then(|laid| laid.blocks.get(preview.block).cloned()) else { return };
        let (sheet, id) = shown.key;
        let why = self.assess().map(|assessed| {
            let says = shown.says;
            assessed.describe(&self.messages).why_block(assessed, BlockTold { sheet, id, says }, &shown.trace)
        });
        if let Some(why) = why {
            self.show_why_of(&why);
        }
    }

    /// What stands behind a line of the annex: answers to go to, entries and law.
    fn behind(&mut self, traces: &[Trace]) {
        let Some(assessed) = self.assess() else { return };
        let context = self.context(assessed);
        let describe = context.describe();
        let mut entries = Vec::new();
        let mut law = Vec::new();
        for trace in traces {
            match trace {
                Trace::Answer(at) => {
                    let words = format!("{}: {}", describe.place(&assessed.walk, at), review::value(at, &context));
                    entries.push(Entry::new(words, String::new(), Then::Go(at.clone())));
                }
                Trace::Law(cite) => law.push(cite.clone()),
                Trace::Entry(_) | Trace::Rule(_) => {}
            }
        }
        let law = describe.cites(&law);
        let lead = if law.is_empty() { None } else { Some(context.with("ask-help-law", "law", &law)) };
        if entries.is_empty() {
            let text = lead.unwrap_or_else(|| context.say("preview-behind-nothing"));
            self.warn(text);
            return;
        }
        let title = context.say("preview-behind");
        self.dialogs.push(Dialog::Menu(Menu::new(title, lead, entries)));
    }
}
