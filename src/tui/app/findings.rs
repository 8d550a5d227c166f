//! Commands on the findings and on the completeness card: going to the question, the remedy, the reasons.
//!
//! What must never happen here: a remedy that sets answers aside before somebody agreed, and a waiver without a reason.

use crate::explain::lines::Line;
use crate::explain::told::Why;
use crate::id::Path;
use crate::interview::edit::Edit;
use crate::remedy;
use crate::sheets::grade::place_of;
use crate::sheets::waive::{may_be_waived, saw};
use crate::tui::action::Command;
use crate::tui::app::App;
use crate::tui::dialogs::help::Help;
use crate::tui::dialogs::{Dialog, form};
use crate::tui::effect::Effect;
use crate::tui::screens::Screen;
use crate::tui::screens::asking::From;
use crate::tui::screens::card::Card;
use crate::tui::screens::findings::Findings;
use crate::tui::screens::preview::Preview;
use crate::tui::theme::Tone;

impl App<'_> {
    /// Shows the findings.
    pub(super) fn open_findings(&mut self) {
        let findings = self.assess().map(|assessed| Findings::new(&self.context(assessed)));
        self.screen = Screen::Findings(findings.unwrap_or_default());
    }

    /// Shows the completeness card.
    pub(super) fn open_card(&mut self) {
        self.screen = Screen::Card(Card::default());
    }

    pub(super) fn findings_command(&mut self, command: Command) -> Option<Vec<Effect>> {
        let Screen::Findings(findings) = &self.screen else { return None };
        let mut findings = findings.clone();
        let used = {
            let assessed = self.assess()?;
            findings.command(command, &self.context(assessed))
        };
        self.screen = Screen::Findings(findings);
        if used {
            return Some(Vec::new());
        }
        match command {
            Command::Take => self.go_to_question(),
            Command::Toggle | Command::Trace => self.why(),
            Command::Complete => return Some(self.mend()),
            Command::Add => self.waive(),
            Command::Delete => return Some(self.unwaive()),
            _ => return None,
        }
        Some(Vec::new())
    }

    /// A finding was clicked: the cursor moves there; a second click goes to its question.
    pub(super) fn point_finding(&mut self, line: usize) -> Vec<Effect> {
        let Screen::Findings(findings) = &self.screen else { return Vec::new() };
        let mut findings = findings.clone();
        let again = findings.list.cursor == Some(line);
        if let Some(assessed) = self.assess() {
            findings.point(line, &self.context(assessed));
        }
        self.screen = Screen::Findings(findings);
        if again { self.profile_command(Command::Take) } else { Vec::new() }
    }

    /// Goes to the question that a finding is answered at.
    fn go_to_question(&mut self) {
        let at: Option<Path> =
            self.of_finding(|finding, assessed| place_of(finding, &assessed.walk).cloned()).flatten();
        match at {
            Some(at) if self.go(&at, From::Review) => {}
            _ => self.say("findings-no-question"),
        }
    }

    /// Something about the finding under the cursor.
    pub(in crate::tui) fn of_finding<T>(
        &self,
        read: impl FnOnce(&crate::rules::Finding, &crate::assess::Assessed<'_>) -> T,
    ) -> Option<T> {
        let Screen::Findings(findings) = &self.screen else { return None };
        let assessed = self.assess()?;
        let finding = findings.under(&self.context(assessed))?;
        Some(read(finding, assessed))
    }

    /// Facts, rule, values and law behind the finding.
    fn why(&mut self) {
        let lines = self.of_finding(|finding, assessed| {
            let describe = assessed.describe(&self.messages);
            describe.why_lines(&describe.why_finding(assessed, finding))
        });
        match lines {
            Some(lines) => self.show_why(&lines),
            None => self.say("screen-nothing-chosen"),
        }
    }

    /// Facts, entries and law behind a printed block.
    pub(super) fn show_why_of(&mut self, why: &Why) {
        let lines = self.assess().map(|assessed| assessed.describe(&self.messages).why_lines(why));
        self.show_why(&lines.unwrap_or_default());
    }

    fn show_why(&mut self, lines: &[Line]) {
        // One paragraph per fact or provision, with its details below it.
        let mut text: Vec<(String, Tone)> = Vec::new();
        for line in lines {
            match (line.depth, text.last_mut()) {
                (2.., Some((last, _))) => last.push_str(&format!("\n{}", line.text)),
                (0, _) => text.push((line.text.clone(), Tone::Strong)),
                _ => text.push((line.text.clone(), Tone::Text)),
            }
        }
        let title = self.messages.plain("why-title");
        self.dialogs.push(Dialog::Help(Help { title, text, keys: Vec::new(), line: 0 }));
    }

    /// Applies the one change that settles the finding.
    fn mend(&mut self) -> Vec<Effect> {
        let edits = self
            .of_finding(|finding, assessed| finding.fix.as_ref().and_then(|fix| remedy::edits(&assessed.walk, fix)))
            .flatten();
        if let Some(edits) = edits {
            return self.answer(edits, false, Some("findings-mended"));
        }
        self.say("findings-no-fix");
        Vec::new()
    }

    /// Asks for the reason that leaves the finding standing.
    fn waive(&mut self) {
        let asked = self.of_finding(|finding, assessed| {
            let may = may_be_waived(finding);
            let key = finding.key.clone();
            let saw = saw(assessed.profile, &assessed.law, finding);
            let says = assessed.describe(&self.messages).finding(finding).0;
            let before = assessed.profile.waivers.get(&key);
            (may, form::waiver(key, saw, says, before, &self.messages))
        });
        match asked {
            Some((true, form)) => self.dialogs.push(Dialog::Form(form)),
            Some((false, _)) => self.say("why-not-waivable"),
            None => self.say("screen-nothing-chosen"),
        }
    }

    /// Takes the reason back.
    fn unwaive(&mut self) -> Vec<Effect> {
        let key = self
            .of_finding(|finding, assessed| {
                assessed.profile.waivers.contains_key(&finding.key).then(|| finding.key.clone())
            })
            .flatten();
        if let Some(key) = key {
            return self.answer(vec![Edit::Unwaive(key)], false, Some("findings-unwaived"));
        }
        self.say("findings-not-waived");
        Vec::new()
    }

    pub(super) fn card_command(&mut self, command: Command) -> Option<Vec<Effect>> {
        let Screen::Card(card) = &self.screen else { return None };
        let mut card = card.clone();
        let (used, under) = {
            let assessed = self.assess()?;
            let context = self.context(assessed);
            (card.command(command, &context), card.under(&context))
        };
        self.screen = Screen::Card(card);
        if used {
            return Some(Vec::new());
        }
        if !matches!(command, Command::Take | Command::Toggle) {
            return None;
        }
        let Some(item) = under else {
            self.say("screen-nothing-chosen");
            return Some(Vec::new());
        };
        let question = item.questions.first().and_then(|question| Path::new(&question.at).ok());
        let place = item.places.first();
        match (question, place) {
            (Some(at), _) if self.go(&at, From::Review) => {}
            (_, Some(place)) => self.go_to_block(&place.sheet, place.blocks.first().map_or("", String::as_str)),
            _ => self.say("card-nothing-printed"),
        }
        Some(Vec::new())
    }

    /// Shows the annexes at a block.
    fn go_to_block(&mut self, sheet: &str, id: &str) {
        self.remember();
        self.screen = Screen::Preview(Preview::default());
        self.speak();
        let below = format!("/{id}");
        let block = self.laid().and_then(|laid| {
            laid.blocks
                .iter()
                .position(|block| block.key.0 == sheet && (block.key.1 == id || block.key.1.ends_with(&below)))
        });
        self.screen = Screen::Preview(Preview { block: block.unwrap_or(0), language: 0 });
    }
}
