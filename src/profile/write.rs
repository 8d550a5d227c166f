//! Writing a profile: the same profile is always the same text, one answer per line.
//!
//! The skeleton is written here, each entry by `ron`, so that plain `diff` and version control show one
//! changed answer as one changed line. What must never happen here: an order that depends on anything but
//! the profile, and a line end of the platform.

use std::fmt::{Display, Write as _};

use serde::Serialize;

use super::{Control, List, Profile, Revision, Said};

/// The profile as the text of its file.
pub fn write(profile: &Profile) -> String {
    let mut out = Text { out: String::from("(\n"), depth: 1 };
    out.field("format", &profile.format);
    out.field("questionnaire", &profile.questionnaire);
    if let Some(day) = &profile.as_of {
        out.field("as_of", day);
    }
    out.said(&profile.said);
    if !profile.own.is_empty() {
        out.open("own: {");
        for (list, entries) in &profile.own {
            out.open(&format!("{}: [", one_line(list)));
            for entry in entries {
                out.line(&format!("{},", one_line(entry)));
            }
            out.close("],");
        }
        out.close("},");
    }
    if !profile.issued.is_empty() {
        out.open("issued: [");
        for revision in &profile.issued {
            out.revision(revision);
        }
        out.close("],");
    }
    out.map("waivers", profile.waivers.iter());
    out.out.push_str(")\n");
    out.out
}

struct Text {
    out: String,
    depth: usize,
}

impl Text {
    fn line(&mut self, text: &str) {
        for _ in 0..self.depth {
            self.out.push_str("    ");
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn open(&mut self, text: &str) {
        self.line(text);
        self.depth += 1;
    }

    fn close(&mut self, text: &str) {
        self.depth -= 1;
        self.line(text);
    }

    fn field<T: Serialize>(&mut self, name: &str, value: &T) {
        self.line(&format!("{name}: {},", one_line(value)));
    }

    fn map<'a, K: Serialize + 'a, V: Serialize + 'a>(
        &mut self,
        name: &str,
        entries: impl ExactSizeIterator<Item = (&'a K, &'a V)>,
    ) {
        if entries.len() == 0 {
            return;
        }
        self.open(&format!("{name}: {{"));
        for (key, value) in entries {
            self.line(&format!("{}: {},", one_line(key), one_line(value)));
        }
        self.close("},");
    }

    fn said(&mut self, said: &Said) {
        if said.is_empty() {
            return;
        }
        self.open("said: (");
        self.map("answers", said.answers.iter());
        if !said.lists.is_empty() {
            self.open("lists: {");
            for (id, list) in &said.lists {
                self.list(id, list);
            }
            self.close("},");
        }
        if !said.measures.is_empty() {
            self.open("measures: {");
            for (id, control) in &said.measures {
                self.control(id, control);
            }
            self.close("},");
        }
        self.close("),");
    }

    fn list(&mut self, id: &impl Display, list: &List) {
        let mut head = Vec::new();
        head.extend(list.complete.as_ref().map(|complete| format!("complete: {}", one_line(complete))));
        head.extend((list.last > 0).then(|| format!("last: {}", list.last)));
        if list.rows.is_empty() {
            self.line(&format!("\"{id}\": ({}),", head.join(", ")));
            return;
        }
        head.push("rows: [".to_owned());
        self.open(&format!("\"{id}\": ({}", head.join(", ")));
        for row in &list.rows {
            if row.said.is_empty() {
                self.line(&format!("(id: \"{}\"),", row.id));
                continue;
            }
            // The row's own level is opened by hand so that `said` stands on the row's line.
            let mut inner = Text { out: String::new(), depth: self.depth };
            inner.said(&row.said);
            let body = inner.out.trim_start().trim_end().trim_end_matches(',').to_owned();
            self.line(&format!("(id: \"{}\", {body}),", row.id));
        }
        self.close("]),");
    }

    fn control(&mut self, id: &impl Display, control: &Control) {
        let mut head = String::new();
        if let Some(complete) = &control.complete {
            let _ = write!(head, "complete: {}, ", one_line(complete));
        }
        if let Some(attached) = &control.attached {
            let _ = write!(head, "attached: {}, ", one_line(attached));
        }
        if control.uses.is_empty() {
            self.line(&format!("\"{id}\": ({}),", head.trim_end_matches(", ")));
            return;
        }
        self.open(&format!("\"{id}\": ({head}uses: {{"));
        for (measure, said) in &control.uses {
            self.line(&format!("{}: {},", one_line(measure), one_line(said)));
        }
        self.close("}),");
    }

    fn revision(&mut self, revision: &Revision) {
        self.open("(");
        self.field("revision", &revision.revision);
        self.field("on", &revision.on);
        self.field("as_of", &revision.as_of);
        self.field("questionnaire", &revision.questionnaire);
        self.field("law", &revision.law);
        self.said(&revision.said);
        if !revision.spoken.is_empty() {
            self.open("spoken: {");
            for (language, blocks) in &revision.spoken {
                self.open(&format!("{}: {{", one_line(language)));
                for (block, text) in blocks {
                    self.line(&format!("{}: {},", one_line(block), one_line(text)));
                }
                self.close("},");
            }
            self.close("},");
        }
        self.close("),");
    }
}

/// One value on one line. `ron` fails only for types that this format does not use (maps with keys that are
/// no text, numbers of 128 bits), so an error here is a fault of this program and is shown as such in tests.
pub(super) fn one_line<T: Serialize>(value: &T) -> String {
    let style = ron::ser::PrettyConfig::new()
        .depth_limit(0)
        .new_line("\n")
        .struct_names(false)
        .separate_tuple_members(false)
        .compact_arrays(true);
    ron::ser::to_string_pretty(value, style).unwrap_or_default()
}
