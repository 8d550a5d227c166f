//! Commands while a profile is open: moving between screens, menu, help, settings.
//!
//! What must never happen here: a key that does nothing without saying so where a user would expect something.

use crate::id::Path;
use crate::interview::edit::Edit;
use crate::sheets::block::Trace;
use crate::tui::action::Command;
use crate::tui::app::App;
use crate::tui::dialogs::help::{Help, command_words, key_words};
use crate::tui::dialogs::menu::{Entry, Menu};
use crate::tui::dialogs::{Dialog, Then};
use crate::tui::effect::{Effect, Settings};
use crate::tui::fields::Outcome;
use crate::tui::hit::Hit;
use crate::tui::keymap::{self, Mode};
use crate::tui::screens::asking::{self, BUTTONS, From};
use crate::tui::screens::preview::{Preview, lay};
use crate::tui::screens::review::{self, Part, Review};
use crate::tui::screens::tasks::Line;
use crate::tui::screens::{Screen, export};
use crate::tui::theme::{Appearance, Tone};

impl App<'_> {
    /// A command while a profile is open.
    pub(in crate::tui) fn profile_command(&mut self, command: Command) -> Vec<Effect> {
        if let Some(effects) = self.screen_command(command) {
            return effects;
        }
        match command {
            Command::Back => self.back(),
            Command::Tasks => self.leave_to(|app| app.tasks()),
            Command::Review => self.leave_to(|app| {
                let review = app.assess().map(|assessed| Review::for_profile(&app.context(&assessed)));
                app.screen = Screen::Review(review.unwrap_or_default());
            }),
            Command::SetAside => self.leave_to(|app| app.screen = Screen::Review(Review::new(Part::SetAside))),
            Command::Export => self.leave_to(|app| app.open_export()),
            Command::Preview => self.toggle_preview(),
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
                    let context = self.context(&assessed);
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
                    review.command(command, &self.context(&assessed))
                };
                self.screen = Screen::Review(review);
                if used { Some(Vec::new()) } else { self.review_command(command) }
            }
            Screen::Preview(_) => self.preview_command(command),
            Screen::Export(_) => {
                let ignored = matches!(command, Command::Back | Command::Find | Command::Undo | Command::Redo)
                    || matches!(command, Command::Tasks | Command::Review | Command::SetAside | Command::Preview);
                (!ignored).then(|| self.in_export(|export, context| export.command(command, context)))
            }
        }
    }

    fn asking_command(&mut self, command: Command) -> Option<Vec<Effect>> {
        let Screen::Asking(asking) = &self.screen else { return None };
        if let Some(button) = asking.button() {
            match command {
                Command::Take | Command::Toggle => {
                    let (command, _) = BUTTONS.get(button).copied()?;
                    return Some(self.press(command));
                }
                Command::Left | Command::Up => {
                    self.move_focus(false);
                    return Some(Vec::new());
                }
                Command::Right | Command::Down => {
                    self.move_focus(true);
                    return Some(Vec::new());
                }
                _ => {}
            }
        }
        // Screen-wide commands are not the field's; everything else is offered to it first.
        let outcome = {
            let Screen::Asking(asking) = &self.screen else { return None };
            let mut asking = asking.clone();
            let assessed = self.assess()?;
            let context = self.context(&assessed);
            let outcome = asking.field().map_or(Outcome::Ignored, |field| field.command(command, &context));
            drop(assessed);
            self.screen = Screen::Asking(asking);
            outcome
        };
        if !matches!(outcome, Outcome::Ignored) {
            return Some(self.field(|_, _| outcome));
        }
        match command {
            Command::NextField | Command::Down => self.move_focus(true),
            Command::PreviousField | Command::Up => self.move_focus(false),
            Command::Unknown => self.unknown(),
            Command::NextQuestion => return Some(self.next_question()),
            Command::PreviousQuestion | Command::Erase => return Some(self.previous_question()),
            Command::Finish => return Some(self.go_on(None)),
            _ => return None,
        }
        Some(Vec::new())
    }

    fn move_focus(&mut self, on: bool) {
        if let Screen::Asking(asking) = &mut self.screen {
            asking.move_focus(on);
        }
    }

    /// A button below the question.
    fn press(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::Finish => {
                // The field decides: its answer is taken like with Enter.
                if let Screen::Asking(asking) = &mut self.screen {
                    asking.focus = asking.fields.len().saturating_sub(1);
                }
                let outcome = self.asking_command(Command::Finish);
                match outcome {
                    Some(effects) if self.mode() == Mode::Typing => effects,
                    _ => self.asking_command(Command::Take).unwrap_or_default(),
                }
            }
            Command::Help => {
                self.help();
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
    fn back_from_row(&mut self, at: &Path, from: From) {
        let list = self.assess().and_then(|assessed| assessed.walk.step(at)?.row.as_ref()?.parent());
        match list {
            Some(list) => drop(self.go(&list, from)),
            None => self.tasks(),
        }
    }

    /// One level back.
    fn back(&mut self) -> Vec<Effect> {
        let effects = self.keep();
        match &self.screen {
            Screen::Asking(asking) => {
                let (at, from) = (asking.at().clone(), asking.from);
                let in_row = self.assess().is_some_and(|assessed| assessed.walk.step(&at).is_some_and(|s| s.row.is_some()));
                match (in_row, from) {
                    (true, _) => self.back_from_row(&at, from),
                    (false, From::Review | From::Preview) => {
                        self.screen = self.return_to.take().unwrap_or(Screen::Review(Review::default()));
                    }
                    (false, From::Tasks) => self.tasks(),
                }
            }
            Screen::Tasks(_) if self.single => self.menu(),
            Screen::Tasks(_) => return [effects, self.close()].concat(),
            _ => self.tasks(),
        }
        effects
    }

    fn take_task(&mut self, line: Option<Line>) -> Vec<Effect> {
        let Some(line) = line else {
            self.say("screen-nothing-chosen");
            return Vec::new();
        };
        match line {
            Line::GoOn => {
                let first = self.assess().and_then(|assessed| asking::first(&assessed.walk));
                if let Some(first) = first {
                    self.go(&first, From::Tasks);
                }
            }
            Line::Section(section) => {
                let first = self.assess().and_then(|assessed| {
                    let walk = &assessed.walk;
                    let of_section = || walk.asked().filter(|step| step.section.section == section && step.row.is_none());
                    let step = of_section().find(|step| asking::stops(walk, step)).or_else(|| of_section().next())?;
                    Some(step.path.clone())
                });
                match first {
                    Some(first) => drop(self.go(&first, From::Tasks)),
                    None => self.say("tasks-not-asked"),
                }
            }
            Line::Question(at) => {
                if !self.go(&at, From::Tasks) {
                    self.say("tasks-not-settled");
                }
            }
            Line::Review => return self.profile_command(Command::Review),
            Line::Preview => return self.toggle_preview(),
            Line::Export => self.open_export(),
        }
        Vec::new()
    }

    fn review_command(&mut self, command: Command) -> Option<Vec<Effect>> {
        let Screen::Review(review) = &self.screen else { return None };
        let (line, place, one, whole) = {
            let assessed = self.assess()?;
            let context = self.context(&assessed);
            let confirm = |whole| review.confirm(whole, &context);
            (review.under(&context), review.place(&context), confirm(false), confirm(true))
        };
        let confirm = |app: &mut Self, edits: Vec<Edit>| {
            if edits.is_empty() {
                app.say("review-nothing-to-confirm");
                return Vec::new();
            }
            app.answer(edits, false, Some("review-confirmed"))
        };
        match (command, line) {
            (Command::Take, Some(review::Line::Part(part))) => self.screen = Screen::Review(Review::new(part)),
            (Command::Take, Some(review::Line::Section(_))) => return Some(confirm(self, whole)),
            (Command::Toggle, Some(_)) => return Some(confirm(self, one)),
            (Command::Complete, _) => return Some(confirm(self, whole)),
            (Command::Delete, Some(review::Line::SetAside(at))) => {
                return Some(self.answer(vec![Edit::Purge(at)], false, Some("review-purged")));
            }
            (Command::Take, Some(review::Line::SetAside(at))) => {
                // What would bring it back: the questions that its own depends on.
                let deciding = self.assess().and_then(|assessed| deciding(&assessed.walk, &at));
                match deciding {
                    Some(deciding) => drop(self.go(&deciding, From::Review)),
                    None => self.say("review-not-restorable"),
                }
            }
            (Command::Take, Some(_)) => match place {
                Some(at) if self.go(&at, From::Review) => {}
                _ => self.say("tasks-not-settled"),
            },
            _ => return None,
        }
        Some(Vec::new())
    }

    fn toggle_preview(&mut self) -> Vec<Effect> {
        match &self.screen {
            Screen::Asking(_) if self.size.0 >= 110 => {
                self.preview = !self.preview;
                Vec::new()
            }
            Screen::Preview(_) => {
                self.screen = self.return_to.take().unwrap_or(Screen::Tasks(crate::tui::screens::tasks::Tasks::new()));
                Vec::new()
            }
            _ => self.trace(),
        }
    }

    /// Shows the annexes, at the first sentence that the question on the screen feeds.
    fn trace(&mut self) -> Vec<Effect> {
        let effects = self.keep();
        let at = match &self.screen {
            Screen::Asking(asking) => Some(asking.at().clone()),
            _ => None,
        };
        let back = self.screen.clone();
        self.screen = Screen::Preview(Preview::default());
        self.speak();
        let block = at.as_ref().and_then(|at| self.laid().and_then(|laid| laid.fed_by(at)));
        if at.is_some() && block.is_none() {
            self.say("preview-feeds-nothing");
        }
        self.screen = Screen::Preview(Preview { block: block.unwrap_or(0), language: 0 });
        self.return_to = Some(back);
        effects
    }

    /// The annex on the screen, laid out.
    pub(in crate::tui) fn laid(&self) -> Option<crate::tui::screens::preview::Laid> {
        let language = match &self.screen {
            Screen::Preview(preview) => preview.language,
            _ => 0,
        };
        let page = self.spoken.pages.get(language)?;
        let before = self.spoken.before.get(language);
        Some(lay(page, before, self.columns(), &self.theme, &self.messages))
    }

    fn preview_command(&mut self, command: Command) -> Option<Vec<Effect>> {
        let laid = self.laid()?;
        let Screen::Preview(preview) = &mut self.screen else { return None };
        if preview.command(command, laid.blocks.len()) {
            return Some(Vec::new());
        }
        match command {
            Command::Left | Command::Right | Command::NextField => {
                preview.language = (preview.language + 1) % self.spoken.pages.len().max(1);
                Some(Vec::new())
            }
            Command::Take | Command::Toggle => {
                let traces = laid.blocks.get(preview.block).map(|block| block.trace.clone()).unwrap_or_default();
                self.behind(&traces);
                Some(Vec::new())
            }
            Command::Back | Command::Preview | Command::Trace => {
                let back = self.return_to.take();
                self.screen = back.unwrap_or(Screen::Tasks(crate::tui::screens::tasks::Tasks::new()));
                self.refresh();
                Some(Vec::new())
            }
            _ => None,
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

    fn open_export(&mut self) {
        let folder = self.session.as_ref().and_then(|session| session.path.parent().map(std::path::Path::to_path_buf));
        let folder = folder.unwrap_or_default();
        let export = self.assess().map(|assessed| export::Export::new(&folder, &self.context(&assessed)));
        if let Some(export) = export {
            self.screen = Screen::Export(export);
        }
    }

    /// Something on a profile's screen was clicked.
    pub(in crate::tui) fn profile_point(&mut self, hit: &Hit) -> Vec<Effect> {
        match (&mut self.screen, hit) {
            (Screen::Asking(asking), Hit::Button(button)) => {
                asking.focus = asking.fields.len() + button;
                self.asking_command(Command::Take).unwrap_or_default()
            }
            (Screen::Asking(asking), Hit::Field(field)) => {
                asking.focus = *field;
                Vec::new()
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

    /// The menu: every command there is now, with its key.
    pub(in crate::tui) fn menu(&mut self) {
        let open = self.session.is_some();
        let mut commands = Vec::new();
        if open {
            commands.extend([
                Command::Tasks,
                Command::Review,
                Command::Preview,
                Command::Export,
                Command::Find,
                Command::Undo,
                Command::Redo,
                Command::SetAside,
                Command::Save,
            ]);
        }
        commands.extend([Command::Help, Command::Keys, Command::Language, Command::Appearance, Command::Ascii]);
        if open {
            commands.push(Command::Present);
        }
        commands.push(Command::Mouse);
        if self.can_suspend {
            commands.push(Command::Suspend);
        }
        commands.push(Command::Quit);
        let entry = |command: Command| {
            let key = keymap::keys(command, Mode::Choosing).next();
            let remark = key.map(|key| key_words(key, &self.messages)).unwrap_or_default();
            Entry { words: command_words(command, &self.messages), remark, then: Then::Do(command) }
        };
        let entries = commands.into_iter().map(entry).collect();
        self.dialogs.push(Dialog::Menu(Menu::new(self.messages.plain("menu-title"), None, entries)));
    }

    /// Help for the question on the screen, then the keys.
    pub(in crate::tui) fn help(&mut self) {
        let mut text = Vec::new();
        if let (Screen::Asking(asking), Some(assessed)) = (&self.screen, self.assess())
            && let Some(step) = assessed.walk.step(asking.at())
        {
            let context = self.context(&assessed);
            let id = step.message();
            text.push((context.say(&id), Tone::Strong));
            text.push((context.say(&format!("{id}.help")), Tone::Text));
            text.push((context.with("ask-help-example", "example", &context.say(&format!("{id}.example"))), Tone::Text));
            let law = context.describe().cites(&step.question.cites);
            if !law.is_empty() {
                text.push((context.with("ask-help-law", "law", &law), Tone::Dim));
            }
        } else {
            let id = match &self.screen {
                Screen::Home => "help-home",
                Screen::Review(_) => "help-review",
                Screen::Preview(_) => "help-preview",
                Screen::Export(_) => "help-export",
                _ => "help-tasks",
            };
            text.push((self.messages.plain(id), Tone::Text));
        }
        let keys = vec![if self.mode() == Mode::Typing { Mode::Typing } else { Mode::Choosing }];
        self.dialogs.push(Dialog::Help(Help { title: self.messages.plain("help-title"), text, keys, line: 0 }));
    }

    /// All commands with their keys.
    pub(in crate::tui) fn keys(&mut self) {
        let keys = vec![Mode::Choosing, Mode::Typing, Mode::Dialog];
        self.dialogs.push(Dialog::Help(Help { title: self.messages.plain("keys-title"), text: Vec::new(), keys, line: 0 }));
    }

    /// Searches questions, answers and choices.
    fn find(&mut self) {
        let Some(assessed) = self.assess() else { return };
        let context = self.context(&assessed);
        let describe = context.describe();
        let mut entries = Vec::new();
        for step in assessed.walk.asked() {
            let label = describe.place(&assessed.walk, &step.path);
            let value = review::value(&step.path, &context);
            let section = context.say(&format!("section--{}", step.section.section));
            let go = || Then::Go(step.path.clone());
            entries.push(Entry { words: format!("{label}: {value}"), remark: section.clone(), then: go() });
            if let crate::questionnaire::Kind::Measures(control) = &step.question.kind {
                let control = context.assessed.engine.questionnaire.catalogue.control(control.as_str());
                for measure in control.into_iter().flat_map(|control| &control.measures) {
                    let words = format!("{label}: {}", describe.measure(&measure.id));
                    entries.push(Entry { words, remark: section.clone(), then: go() });
                }
            } else if step.row.is_none() && step.options.len() > 3 {
                for option in &step.options {
                    let words = format!("{label}: {}", describe.choice(step.question, option));
                    entries.push(Entry { words, remark: section.clone(), then: go() });
                }
            }
        }
        let menu = Menu::new(context.say("find-title"), Some(context.say("find-lead")), entries);
        self.dialogs.push(Dialog::Menu(menu));
    }

    /// Language, appearance, signs, presentation.
    pub(in crate::tui) fn settings(&mut self, command: Command) -> Vec<Effect> {
        use crate::i18n::{Language, Messages};
        match command {
            Command::Language => {
                let at = Language::ALL.iter().position(|language| *language == self.messages.language()).unwrap_or(0);
                let next = Language::ALL[(at + 1) % Language::ALL.len()];
                if let Ok(messages) = Messages::embedded(next, self.messages.roles()) {
                    self.typed = crate::describe::typed_words(&messages);
                    self.messages = messages;
                }
                self.refresh();
                self.say("screen-language-now");
            }
            Command::Appearance => {
                let at = Appearance::ALL.iter().position(|other| *other == self.theme.appearance).unwrap_or(0);
                self.theme.appearance = Appearance::ALL[(at + 1) % Appearance::ALL.len()];
                self.say(&format!("appearance-{}", self.theme.appearance.id()));
            }
            Command::Ascii => {
                self.theme.ascii = !self.theme.ascii;
                self.say(if self.theme.ascii { "screen-ascii-on" } else { "screen-ascii-off" });
            }
            _ => {
                self.present = !self.present;
                self.say(if self.present { "screen-present-on" } else { "screen-present-off" });
                return Vec::new();
            }
        }
        vec![Effect::Remember(Settings {
            language: self.messages.language(),
            appearance: self.theme.appearance,
            ascii: self.theme.ascii,
        })]
    }
}

/// The question to answer so that a set-aside answer comes back: the nearest one that its condition names.
fn deciding(walk: &crate::interview::Walk<'_>, at: &Path) -> Option<Path> {
    let step = walk.step(at)?;
    let mut named = Vec::new();
    let mut question = step.question;
    loop {
        question.ask_if.each(&mut |part| named.extend(part.leaf().cloned()));
        if let crate::questionnaire::Kind::Each { of, .. } = &question.kind {
            named.push(of.clone());
        }
        if !named.is_empty() || step.row.is_none() {
            break;
        }
        // A field without a condition of its own was closed with its list.
        let list = step.row.as_ref().and_then(Path::parent)?;
        let outer = walk.step(&list)?.question;
        if outer.id == question.id {
            break;
        }
        question = outer;
    }
    let asked = |id: &crate::id::Id| {
        let same_row = step.row.as_ref().map(|row| row.join(id));
        same_row.into_iter().chain([Path::of(id)]).find(|path| {
            walk.step(path).is_some_and(|step| step.standing == crate::interview::Standing::Asked)
        })
    };
    named.iter().find_map(asked)
}
