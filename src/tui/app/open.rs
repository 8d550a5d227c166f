//! Commands while a profile is open: moving between screens, menu, help, settings.
//!
//! What must never happen here: a key that does nothing without saying so where a user would expect something.

use crate::id::Path;
use crate::interview::edit::Edit;
use crate::tui::action::Command;
use crate::tui::app::App;
use crate::tui::effect::Effect;
use crate::tui::fields::{Field, Outcome};
use crate::tui::hit::Hit;
use crate::tui::screens::asking::{self, BUTTONS, From};
use crate::tui::screens::review::{Part, Review};
use crate::tui::screens::{Screen, export};

impl App<'_> {
    /// A command while a profile is open.
    pub(in crate::tui) fn profile_command(&mut self, command: Command) -> Vec<Effect> {
        if let Some(effects) = self.screen_command(command) {
            return effects;
        }
        match command {
            Command::Back => self.back(),
            Command::Tasks => self.leave_to(Self::tasks),
            Command::Review => self.leave_to(|app| {
                let review = app.assess().map(|assessed| Review::for_profile(&app.context(assessed)));
                app.screen = Screen::Review(review.unwrap_or_default());
            }),
            Command::Findings => self.leave_to(Self::open_findings),
            Command::Card => self.leave_to(Self::open_card),
            Command::SetAside => self.leave_to(|app| app.screen = Screen::Review(Review::new(Part::SetAside))),
            Command::Export => self.leave_to(Self::open_export),
            Command::Preview => self.toggle_preview(),
            Command::OtherLanguage => self.other_language(),
            Command::Trace => self.trace(),
            Command::Find => {
                self.find();
                Vec::new()
            }
            Command::Undo | Command::Redo => self.undo(command),
            _ => Vec::new(),
        }
    }

    fn leave_to(&mut self, show: impl FnOnce(&mut Self)) -> Vec<Effect> {
        let effects = self.keep();
        self.return_to.clear();
        show(self);
        effects
    }

    /// A command for the screen itself; `None` if it has no use for it.
    fn screen_command(&mut self, command: Command) -> Option<Vec<Effect>> {
        match &self.screen {
            Screen::Home => None,
            Screen::Asking(_) => self.asking_command(command),
            Screen::Tasks(tasks) => {
                let mut tasks = tasks.clone();
                let (used, under) = {
                    let assessed = self.assess()?;
                    let context = self.context(assessed);
                    (tasks.command(command, &context), tasks.under(&context))
                };
                self.screen = Screen::Tasks(tasks);
                if used {
                    return Some(Vec::new());
                }
                (command == Command::Take || command == Command::Toggle).then(|| self.take_task(under))
            }
            Screen::Review(review) => {
                let mut review = review.clone();
                let used = {
                    let assessed = self.assess()?;
                    review.command(command, &self.context(assessed))
                };
                self.screen = Screen::Review(review);
                if used { Some(Vec::new()) } else { self.review_command(command) }
            }
            Screen::Findings(_) => self.findings_command(command),
            Screen::Card(_) => self.card_command(command),
            Screen::Preview(_) => self.preview_command(command),
            Screen::Export(_) => {
                let ignored = matches!(command, Command::Back | Command::Find | Command::Undo | Command::Redo)
                    || matches!(command, Command::Tasks | Command::Review | Command::SetAside | Command::Preview)
                    || matches!(command, Command::Findings | Command::Card);
                (!ignored).then(|| self.in_export(|export, context| export.command(command, context)))
            }
        }
    }

    pub(super) fn asking_command(&mut self, command: Command) -> Option<Vec<Effect>> {
        let Screen::Asking(asking) = &self.screen else { return None };
        if let Some(button) = asking.button() {
            match command {
                Command::Take | Command::Toggle => {
                    let (command, _) = BUTTONS.get(button).copied()?;
                    return Some(self.press(command));
                }
                Command::Left | Command::Up => return Some(self.leave_field(|asking| asking.move_focus(false))),
                Command::Right | Command::Down => return Some(self.leave_field(|asking| asking.move_focus(true))),
                // What concerns an entry is done in the field that had the keys last.
                command if in_field(command) => self.back_to_field(),
                _ => {}
            }
        }
        // Screen-wide commands are not the field's; everything else is offered to it first.
        let outcome = {
            let Screen::Asking(asking) = &self.screen else { return None };
            let mut asking = asking.clone();
            let assessed = self.assess()?;
            let context = self.context(assessed);
            let outcome = asking.field().map_or(Outcome::Ignored, |field| field.command(command, &context));
            self.screen = Screen::Asking(asking);
            outcome
        };
        if !matches!(outcome, Outcome::Ignored) {
            return Some(self.outcome(outcome));
        }
        match command {
            Command::NextField | Command::Down => return Some(self.leave_field(|asking| asking.move_focus(true))),
            Command::PreviousField | Command::Up => return Some(self.leave_field(|asking| asking.move_focus(false))),
            Command::Unknown => self.unknown(),
            Command::NextQuestion => return Some(self.next_question()),
            Command::PreviousQuestion => return Some(self.previous_question()),
            Command::Finish => return Some(self.go_on(None)),
            _ => return None,
        }
        Some(Vec::new())
    }

    fn back_to_field(&mut self) {
        if let Screen::Asking(asking) = &mut self.screen {
            asking.back_to_field();
        }
    }

    /// A button below the question.
    fn press(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::Finish => self.take_page(),
            Command::Help => {
                self.help();
                Vec::new()
            }
            Command::Menu => {
                self.menu();
                Vec::new()
            }
            command => self.asking_command(command).unwrap_or_default(),
        }
    }

    fn next_question(&mut self) -> Vec<Effect> {
        let Screen::Asking(asking) = &self.screen else { return Vec::new() };
        let (from, Some((last, _))) = (asking.from, asking.fields.last().cloned()) else { return Vec::new() };
        let effects = self.keep();
        let next = self.assess().and_then(|assessed| asking::after(&assessed.walk, &last));
        match next {
            Some(next) => drop(self.go(&next, from)),
            None => self.back_from_row(&last, from),
        }
        effects
    }

    fn previous_question(&mut self) -> Vec<Effect> {
        let Screen::Asking(asking) = &self.screen else { return Vec::new() };
        let (from, Some((first, _))) = (asking.from, asking.fields.first().cloned()) else { return Vec::new() };
        let effects = self.keep();
        let before = self.assess().and_then(|assessed| asking::before(&assessed.walk, &first));
        match before {
            Some(before) => drop(self.go(&before, from)),
            None => self.back_from_row(&first, from),
        }
        effects
    }

    /// From a row to its list; from the ends of the interview to the task list.
    pub(super) fn back_from_row(&mut self, at: &Path, from: From) {
        let list = self.assess().and_then(|assessed| assessed.walk.step(at)?.row.as_ref()?.parent());
        match list {
            Some(list) if self.go(&list, from) => self.show_row(at),
            _ => self.tasks(),
        }
    }

    /// Moves the cursor of a list to the row that was left.
    fn show_row(&mut self, at: &Path) {
        let Screen::Asking(asking) = &self.screen else { return };
        let mut asking = asking.clone();
        if let Some(assessed) = self.assess()
            && let Some(row) = assessed.walk.step(at).and_then(|step| step.row.clone())
            && let Some(Field::Rows(rows)) = asking.field()
        {
            rows.show(&row, &self.context(assessed));
        }
        self.screen = Screen::Asking(asking);
    }

    /// One level back.
    fn back(&mut self) -> Vec<Effect> {
        let effects = self.keep();
        match &self.screen {
            Screen::Asking(asking) => {
                let (at, from) = (asking.at().clone(), asking.from);
                let in_row =
                    self.assess().is_some_and(|assessed| assessed.walk.step(&at).is_some_and(|s| s.row.is_some()));
                match (in_row, from) {
                    (true, _) => {
                        let taken_back = self.drop_empty_row(&at, from);
                        return [effects, taken_back].concat();
                    }
                    (false, From::Review | From::Preview) => {
                        self.come_back(&at);
                    }
                    (false, From::Tasks) => self.tasks(),
                }
            }
            // Who presents shows no other client: the way to the library is closed then.
            Screen::Tasks(_) if self.single || self.present => self.menu(),
            Screen::Tasks(_) => return [effects, self.close()].concat(),
            _ => self.tasks(),
        }
        effects
    }

    /// Back from a row to its list. A row in which nothing was said was only begun: it goes again.
    fn drop_empty_row(&mut self, at: &Path, from: From) -> Vec<Effect> {
        let empty = self.session.as_ref().zip(self.assess()).and_then(|(session, assessed)| {
            let row = assessed.walk.step(at)?.row.clone()?;
            let list = row.parent()?;
            let said = &session.profile().said.lists.get(list.last())?.row(row.last())?.said;
            let removal = said.is_empty().then(|| session.try_edits(vec![Edit::RemoveRow(row.clone())], self.today));
            removal?.ok().map(|tried| (list, tried))
        });
        let Some((list, tried)) = empty else {
            self.back_from_row(at, from);
            return Vec::new();
        };
        let effects = self.commit(tried);
        if !self.go(&list, from) {
            self.tasks();
        }
        self.say("screen-empty-row");
        effects
    }

    pub(super) fn open_export(&mut self) {
        let folder = self.session.as_ref().and_then(|session| session.path.parent().map(std::path::Path::to_path_buf));
        let folder = folder.unwrap_or_default();
        let export = self.assess().map(|assessed| export::Export::new(&folder, &self.context(assessed)));
        if let Some(export) = export {
            self.screen = Screen::Export(export);
        }
    }

    /// Something on a profile's screen was clicked.
    pub(in crate::tui) fn profile_point(&mut self, hit: &Hit) -> Vec<Effect> {
        match (&mut self.screen, hit) {
            (Screen::Asking(asking), Hit::Button(button)) => {
                asking.give(asking.fields.len() + button);
                self.asking_command(Command::Take).unwrap_or_default()
            }
            (Screen::Asking(_), Hit::Field(field)) => {
                let field = *field;
                self.leave_field(|asking| asking.give(field))
            }
            (Screen::Asking(_), hit) => {
                let hit = hit.clone();
                self.field(|field, context| field.point(&hit, context))
            }
            (Screen::Tasks(tasks), Hit::Line(line)) => {
                let again = tasks.list.cursor == Some(*line);
                tasks.list.cursor = Some(*line);
                if again { self.profile_command(Command::Take) } else { Vec::new() }
            }
            (Screen::Review(review), Hit::Line(line)) => {
                let again = review.list.cursor == Some(*line);
                review.list.cursor = Some(*line);
                if again { self.profile_command(Command::Take) } else { Vec::new() }
            }
            (Screen::Findings(_), Hit::Line(line)) => self.point_finding(*line),
            (Screen::Card(card), Hit::Line(line)) => {
                let again = card.list.cursor == Some(*line);
                card.list.cursor = Some(*line);
                if again { self.profile_command(Command::Take) } else { Vec::new() }
            }
            (Screen::Preview(preview), Hit::Line(block)) => {
                let again = preview.block == *block;
                preview.block = *block;
                if again { self.profile_command(Command::Take) } else { Vec::new() }
            }
            (Screen::Export(_), Hit::Line(line)) => {
                let line = *line;
                self.in_export(|export, context| export.point(line, context))
            }
            _ => Vec::new(),
        }
    }
}

/// Whether a command concerns an entry or a text of the field, wherever the keys are.
fn in_field(command: Command) -> bool {
    matches!(
        command,
        Command::Add
            | Command::Copy
            | Command::Delete
            | Command::Complete
            | Command::MoveUp
            | Command::MoveDown
            | Command::Finish
    )
}
