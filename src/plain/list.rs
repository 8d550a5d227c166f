//! A list of rows in line mode: a menu, and the fields of one row after the other.

use super::{Asked, Move, Talk};
use crate::i18n::Arg;
use crate::id::Path;
use crate::interview::edit::Edit;
use crate::interview::progress::is_waiting;
use crate::interview::{Standing, Step, Walk, walk};
use crate::law::LawAt;
use crate::profile::{Completeness, State};
use crate::questionnaire::May;

impl Talk<'_, '_> {
    pub(super) fn list(&mut self, walk: &Walk<'_>, step: &Step<'_>, _law: &LawAt<'_>) -> Asked<Move> {
        let path = step.path.clone();
        let mut shown = false;
        loop {
            if !shown {
                self.show_list(walk, step)?;
            }
            shown = false;
            let Some(line) = self.read()? else { return Ok(Move::Leave) };
            let line = line.trim().to_owned();
            let rows = self.rows(&path);
            let numbered =
                |text: &str| text.trim().parse::<usize>().ok().and_then(|n| rows.get(n.checked_sub(1)?)).cloned();
            match line.as_str() {
                "!" => return Ok(Move::Leave),
                "<" => return Ok(Move::Back),
                "?" => {
                    self.help(step)?;
                    shown = true;
                }
                "??" if step.question.may(May::Unknown) => {
                    let Some(is) = self.unknown()? else { return Ok(Move::Leave) };
                    self.edit(Edit::Complete { path, is })?;
                    return Ok(Move::Next);
                }
                "" => {
                    // Enter confirms what was carried, and settles nothing else.
                    let carried = self.completeness(&path).filter(|(_, carried)| *carried);
                    if let Some((complete, _)) = carried {
                        self.edit(Edit::Complete { path, is: State::Given(complete) })?;
                    }
                    return Ok(Move::Next);
                }
                "*" if !rows.is_empty() => {
                    self.edit(Edit::Complete { path, is: State::Given(Completeness::ThatIsAll) })?;
                    return Ok(Move::Next);
                }
                "0" if rows.is_empty() => {
                    self.edit(Edit::Complete { path, is: State::Given(Completeness::ThereAreNone) })?;
                    return Ok(Move::Next);
                }
                "+" => {
                    let made = self.edit(Edit::AddRow(path.clone()))?.and_then(|edited| edited.made);
                    if let Some(made) = made
                        && self.row(&path.join(&made), false)? == Move::Leave
                    {
                        return Ok(Move::Leave);
                    }
                }
                text => {
                    let (sign, rest) = match text.chars().next() {
                        Some(sign @ ('-' | '=' | '^')) => (sign, text.trim_start_matches(sign)),
                        _ => ('e', text),
                    };
                    let Some(row) = numbered(rest) else {
                        let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
                        self.tell("ask-unread-choice", &[("count", Arg::Count(count))])?;
                        continue;
                    };
                    if self.on_row(&path, sign, &row, &rows)? == Move::Leave {
                        return Ok(Move::Leave);
                    }
                }
            }
        }
    }

    fn on_row(&mut self, list: &Path, sign: char, row: &Path, rows: &[Path]) -> Asked<Move> {
        match sign {
            '-' => {
                let name = self.describe().row(row);
                if self.edit(Edit::RemoveRow(row.clone()))?.is_some() {
                    self.tell("ask-list-deleted", &[("name", Arg::Text(&name))])?;
                }
            }
            '^' => {
                let place = rows.iter().position(|other| other == row).unwrap_or(0);
                self.edit(Edit::MoveRow(row.clone(), place.saturating_sub(1)))?;
            }
            '=' => {
                let made = self.edit(Edit::CopyRow(row.clone()))?.and_then(|edited| edited.made);
                if let Some(made) = made {
                    return self.row(&list.join(&made), true);
                }
            }
            _ => return self.row(row, true),
        }
        Ok(Move::Next)
    }

    /// Asks the fields of one row; `all` also shows what is answered already.
    fn row(&mut self, row: &Path, all: bool) -> Asked<Move> {
        let mut at: Option<Path> = None;
        loop {
            let profile = self.profile.clone();
            let data = self.plain.law;
            let Ok(law) = data.at(profile.as_of) else { return Ok(Move::Next) };
            let walk = walk(self.plain.questionnaire, &profile, &law);
            let start = at.as_ref().and_then(|path| walk.position(path)).map_or(0, |place| place + 1);
            let of_row = |step: &&Step<'_>| step.row.as_ref() == Some(row) && step.standing == Standing::Asked;
            let next = walk.steps.iter().skip(start).filter(of_row).find(|step| all || is_waiting(step));
            let Some(step) = next else { return Ok(Move::Next) };
            let here = step.path.clone();
            match self.question(&walk, step, &law)? {
                Move::Next => at = Some(here),
                Move::Leave => return Ok(Move::Leave),
                Move::Back => {
                    let end = walk.position(&here).unwrap_or(0);
                    let before: Vec<Path> =
                        walk.steps.iter().take(end).filter(of_row).map(|step| step.path.clone()).collect();
                    match before.split_last() {
                        // Back from the first field is back to the list.
                        None => return Ok(Move::Next),
                        Some((last, earlier)) => {
                            let asked = walk.step(last).map(|step| self.question(&walk, step, &law));
                            match asked.transpose()? {
                                Some(Move::Leave) => return Ok(Move::Leave),
                                Some(Move::Back) => {
                                    at = earlier.split_last().and_then(|(_, rest)| rest.last().cloned());
                                }
                                _ => at = Some(last.clone()),
                            }
                        }
                    }
                }
            }
        }
    }

    fn rows(&self, list: &Path) -> Vec<Path> {
        let rows = self.profile.said.lists.get(list.last()).map_or(&[][..], |list| &list.rows);
        rows.iter().map(|row| list.join(&row.id)).collect()
    }

    fn completeness(&self, list: &Path) -> Option<(Completeness, bool)> {
        let complete = self.profile.said.lists.get(list.last())?.complete.as_ref()?;
        complete.is.value().map(|value| (*value, complete.is.is_carried()))
    }

    fn show_list(&mut self, walk: &Walk<'_>, step: &Step<'_>) -> Asked<()> {
        self.line("")?;
        self.position(walk, step)?;
        let id = step.message();
        let text = self.messages.plain(&id);
        self.line(&text)?;
        let why = self.why(walk, step);
        self.tell("ask-why", &[("why", Arg::Text(&why))])?;
        let rows = self.rows(&step.path);
        for (place, row) in rows.iter().enumerate() {
            let name = self.describe().row(row);
            self.line(&format!("{:>4}   {name}", place + 1))?;
        }
        let state = match (self.completeness(&step.path), step.said) {
            (Some((Completeness::ThatIsAll, _)), _) => "ask-list-all",
            (Some((Completeness::ThereAreNone, _)), _) => "ask-list-none",
            (None, _) => "ask-list-open",
        };
        self.tell(state, &[])?;
        let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        self.tell("ask-list", &[("count", Arg::Count(count))])
    }
}
