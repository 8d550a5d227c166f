//! Commands on the annexes: beside the question or alone, and what stands behind a line.
//!
//! What must never happen here: a trace that leads to a question which is not asked.

use crate::explain::told::BlockTold;
use crate::sheets::block::Trace;
use crate::tui::action::Command;
use crate::tui::app::App;
use crate::tui::dialogs::menu::{Entry, Menu};
use crate::tui::dialogs::{Dialog, Then};
use crate::tui::effect::Effect;
use crate::tui::screens::Screen;
use crate::tui::screens::preview::{Laid, Preview, lay};
use crate::tui::screens::review;
use crate::tui::screens::tasks::Tasks;

impl App<'_> {
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

    /// The annex on the screen, laid out.
    pub(in crate::tui) fn laid(&self) -> Option<Laid> {
        let language = match &self.screen {
            Screen::Preview(preview) => preview.language,
            _ => 0,
        };
        let page = self.spoken.pages.get(language)?;
        let before = self.spoken.before.get(language);
        Some(lay(page, before, self.columns(), &self.theme, &self.messages))
    }

    pub(super) fn preview_command(&mut self, command: Command) -> Option<Vec<Effect>> {
        let laid = self.laid()?;
        let Screen::Preview(preview) = &mut self.screen else { return None };
        if preview.command(command, laid.blocks.len()) {
            return Some(Vec::new());
        }
        match command {
            Command::Left | Command::Right | Command::NextField => Some(self.other_language()),
            Command::Toggle => {
                self.explain();
                Some(Vec::new())
            }
            Command::Take => {
                let traces = laid.blocks.get(preview.block).map(|block| block.trace.clone()).unwrap_or_default();
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
            assessed.describe(&self.messages).why_block(&assessed, BlockTold { sheet, id, says }, &shown.trace)
        });
        if let Some(why) = why {
            self.show_why_of(&why);
        }
    }

    /// What stands behind a line of the annex: answers to go to, entries and law.
    fn behind(&mut self, traces: &[Trace]) {
        let Some(assessed) = self.assess() else { return };
        let context = self.context(&assessed);
        let describe = context.describe();
        let mut entries = Vec::new();
        let mut law = Vec::new();
        for trace in traces {
            match trace {
                Trace::Answer(at) => {
                    let words = format!("{}: {}", describe.place(&assessed.walk, at), review::value(at, &context));
                    entries.push(Entry { words, remark: String::new(), then: Then::Go(at.clone()) });
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
