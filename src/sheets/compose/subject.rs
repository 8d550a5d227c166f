//! Annex: subject matter, nature, purpose, duration, data, instructions, data protection officer.

use super::{Composer, bullet, choice, heading, health, mark, place, row, sheet, table, text};
use crate::dossier::processing::GroupData;
use crate::dossier::terms::Person;
use crate::dossier::{Chosen, Field};
use crate::rules::regimes::Governing;
use crate::sheets::block::{Argument, Block, Content, Say, Sheet};

pub(super) fn compose(composer: &mut Composer<'_>) -> Sheet {
    let processing = &composer.dossier.processing;
    let mut blocks = vec![composer.title("subject")];
    blocks.push(heading(2, "matter/title", "sheet-subject-matter"));
    if let Some(stated) = composer.state(&processing.subject, |words| Argument::Words(words.clone())) {
        let say = match stated.value {
            open @ Argument::Open(..) => Composer::open_line(open),
            words => Say::plain("sheet-item").with("item", words),
        };
        let block =
            Block { id: "matter".to_owned(), is: Content::Paragraph(say), mark: stated.mark, trace: stated.trace };
        blocks.push(block);
    }
    blocks.extend(composer.sentence("changes", "sheet-subject-changes", &processing.changes));
    blocks.push(heading(2, "purposes/title", "sheet-subject-purposes"));
    blocks.extend(composer.bullets("purposes", Some("sheet-subject-purposes-lead"), None, &processing.purposes));
    blocks.push(heading(2, "operations/title", "sheet-subject-operations"));
    blocks.extend(composer.bullets("operations", Some("sheet-subject-operations-lead"), None, &processing.operations));
    blocks.extend(devices(composer));
    blocks.push(heading(2, "duration/title", "sheet-subject-duration"));
    blocks.extend(duration(composer));
    blocks.extend(place::compose(composer));
    blocks.push(heading(2, "data/title", "sheet-subject-data"));
    blocks.extend(data(composer));
    blocks.push(heading(2, "sources/title", "sheet-subject-sources"));
    blocks.extend(composer.bullets("sources", Some("sheet-subject-sources-lead"), None, &processing.sources));
    blocks.push(heading(2, "secrecy/title", "sheet-subject-secrecy"));
    blocks.extend(secrecy(composer));
    blocks.extend(health::rules(composer));
    blocks.push(heading(2, "instructions/title", "sheet-subject-instructions"));
    blocks.extend(instructions(composer));
    blocks.push(heading(2, "dpo/title", "sheet-subject-dpo"));
    blocks.extend(officer(composer));
    blocks.extend(composer.additions(&composer.dossier.additions.subject));
    sheet("subject", blocks)
}

fn devices(composer: &mut Composer<'_>) -> Vec<Block> {
    let processing = &composer.dossier.processing;
    let mut rows = Vec::new();
    for device in &processing.devices {
        let cells = vec![composer.state(&device.name, text), composer.state(&device.maker, text)];
        rows.push(row(&format!("devices/{}", device.id), cells));
    }
    let mut blocks = Vec::new();
    if !rows.is_empty() {
        let trace = composer.behind(&processing.devices_complete.at);
        let lead = Block::new("devices", Content::Paragraph(Say::plain("sheet-subject-devices")));
        blocks.push(lead.behind(trace.clone()).marked(mark(&processing.devices_complete)));
        let columns = vec![composer.column("device-name"), composer.column("device-maker")];
        blocks.push(Block::new("devices/list", table(columns, rows)).behind(trace));
    }
    blocks.extend(composer.open_block("devices/open", &processing.devices_complete));
    blocks
}

fn duration(composer: &mut Composer<'_>) -> Option<Block> {
    let processing = &composer.dossier.processing;
    if processing.duration.value().is_some_and(|duration| duration.is("until")) {
        let stated = composer.state(&processing.until, |day| Argument::Date(*day))?;
        let say = match stated.value {
            open @ Argument::Open(..) => Composer::open_line(open),
            day => Say::plain("sheet-subject-duration--until").with("until", day),
        };
        let trace = composer.behind(&processing.duration.at);
        let block = Block { id: "duration".to_owned(), is: Content::Paragraph(say), mark: stated.mark, trace };
        return Some(block.behind(stated.trace));
    }
    composer.sentence("duration", "sheet-subject-duration", &processing.duration)
}

fn data(composer: &mut Composer<'_>) -> Vec<Block> {
    let processing = &composer.dossier.processing;
    let mut blocks: Vec<Block> = composer.open_block("groups", &processing.groups).into_iter().collect();
    if let Some(groups) = processing.groups.value() {
        let trace = composer.behind(&processing.groups.at);
        let lead = Block::new("groups", Content::Paragraph(Say::plain("sheet-subject-groups")));
        blocks.push(lead.behind(trace.clone()).marked(mark(&processing.groups)));
        let items = groups.iter().map(|group| bullet(&format!("groups/{}", group.id), group, &processing.groups.at));
        blocks.push(Block::new("groups/list", Content::List(items.collect())).behind(trace));
    }
    for group in &processing.per_group {
        blocks.extend(group_data(composer, group));
    }
    blocks.extend(safeguards(composer));
    blocks.extend(particular(composer));
    blocks
}

/// Children's consent, biometric log-in, high-risk profiling: each under a heading of its own, where it is asked.
fn particular(composer: &mut Composer<'_>) -> Vec<Block> {
    let processing = &composer.dossier.processing;
    let minors = composer.sentence("minor-consent", "sheet-subject-minors", &processing.minor_consent);
    let biometric = [
        composer.sentence("biometric-storage", "sheet-subject-biometric-storage", &processing.biometric_storage),
        composer.yes_no(
            "biometric-alternative",
            "sheet-subject-biometric-alternative",
            &processing.biometric_alternative,
        ),
    ];
    let profiling = composer.yes_no("profiling", "sheet-subject-profiling", &processing.profiling);
    let parts: [(&str, Vec<Block>); 3] = [
        ("minors", minors.into_iter().collect()),
        ("biometric", biometric.into_iter().flatten().collect()),
        ("profiling", profiling.into_iter().collect()),
    ];
    let under = |(what, content): (&str, Vec<Block>)| {
        let title = heading(2, &format!("{what}/title"), &format!("sheet-subject-{what}"));
        let title = (!content.is_empty()).then_some(title);
        title.into_iter().chain(content)
    };
    parts.into_iter().flat_map(under).collect()
}

fn group_data(composer: &mut Composer<'_>, group: &GroupData) -> Vec<Block> {
    let id = |what: &str| format!("{what}/{}", group.group.id);
    let name = Say::plain("sheet-item").with("item", choice(&group.group));
    let mut blocks = vec![Block::new(id("group"), Content::Heading(3, name)).behind(composer.behind(&group.data.at))];
    blocks.extend(composer.bullets(&id("data"), Some("sheet-subject-data-lead"), None, &group.data));
    let Some(kinds) = group.special_kinds.value() else {
        blocks.extend(composer.open_block(&id("special-kind"), &group.special_kinds));
        return blocks;
    };
    let part = |tag: &str| -> Field<Vec<Chosen>> {
        let kinds = kinds.iter().filter(|kind| kind.tagged(tag)).cloned().collect::<Vec<_>>();
        group.special_kinds.clone().map(|_| kinds)
    };
    if kinds.is_empty() {
        blocks.extend(composer.bullets(
            &id("special-kind"),
            None,
            Some("sheet-subject-special-none"),
            &group.special_kinds,
        ));
        return blocks;
    }
    // Under the Swiss Act alone all of them are sensitive data of one provision.
    let parts: &[(&str, &str)] = match composer.governing {
        Governing::Gdpr | Governing::UkGdpr => {
            &[("special-kind", "article-9"), ("criminal", "article-10"), ("fadp", "fadp")]
        }
        Governing::Fadp => &[("special-kind", "special")],
    };
    for (what, tag) in parts {
        let lead = format!("sheet-subject-{what}-lead");
        blocks.extend(composer.bullets(&id(what), Some(&lead), None, &part(tag)));
    }
    blocks.extend(composer.bullets(
        &id("special-data"),
        Some("sheet-subject-special-data-lead"),
        None,
        &group.special_data,
    ));
    blocks.extend(composer.bullets(&id("grounds"), Some("sheet-subject-grounds-lead"), None, &group.grounds));
    let criminal = &group.criminal_ground;
    blocks.extend(composer.sentence(&id("criminal-ground"), "sheet-subject-criminal-ground", criminal));
    blocks
}

fn safeguards(composer: &mut Composer<'_>) -> Vec<Block> {
    let safeguards = &composer.dossier.processing.safeguards;
    let facts = &composer.dossier.health;
    let numbered = facts.bdsg.value() == Some(&true) && safeguards.value().is_some_and(|chosen| !chosen.is_empty());
    let mut content = if numbered {
        health::by_number(composer, safeguards)
    } else {
        composer.bullets(
            "safeguards",
            Some("sheet-subject-safeguards-lead"),
            Some("sheet-subject-safeguards-none"),
            safeguards,
        )
    };
    content.extend(composer.sentence("special-secrecy", "sheet-subject-special-secrecy", &facts.secrecy));
    content.extend(composer.yes_no("special-bdsg", "sheet-subject-bdsg", &facts.bdsg));
    content.extend(composer.yes_no("special-schedule-1", "sheet-subject-schedule-1", &facts.schedule_1));
    if content.is_empty() {
        return content;
    }
    let mut blocks = vec![heading(2, "safeguards/title", "sheet-subject-safeguards")];
    blocks.extend(content);
    blocks
}

/// The statement about professional secrecy names the German Criminal Code only for clients in Germany.
fn secrecy(composer: &mut Composer<'_>) -> Option<Block> {
    let client = &composer.dossier.parties.client;
    let message = if composer.is_german_client() { "sheet-subject-secrecy-de" } else { "sheet-subject-secrecy-other" };
    composer.sentence("secrecy", message, &client.secrecy)
}

fn instructions(composer: &mut Composer<'_>) -> Vec<Block> {
    let contacts = &composer.dossier.contacts;
    let mut blocks = composer.worded(
        "instruction-form",
        "sheet-subject-instruction-form",
        "sheet-instruction-form",
        &contacts.instruction_form,
    );
    blocks.extend(composer.sentence("instructors", "sheet-subject-instructors", &contacts.instructors));
    let named = persons(composer, "instructor", &contacts.instructor_list, None);
    blocks.extend(named);
    blocks.extend(composer.open_block("instructor-list/open", &contacts.instructors_complete));
    let receivers = persons(composer, "recipient", &contacts.recipient_list, Some("sheet-subject-recipients"));
    blocks.extend(receivers);
    blocks.extend(composer.open_block("recipient-list/open", &contacts.recipients_complete));
    blocks
}

fn persons(composer: &mut Composer<'_>, what: &str, persons: &[Person], lead: Option<&str>) -> Vec<Block> {
    let mut rows = Vec::new();
    for person in persons {
        let cells = vec![
            composer.state(&person.name, text),
            composer.state(&person.role, text),
            composer.state(&person.contact, text),
        ];
        rows.push(row(&format!("{what}-list/{}", person.id), cells));
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = ["name", "role", "contact"].map(|column| composer.column(&format!("{what}-{column}")));
    let mut blocks = Vec::new();
    if let Some(lead) = lead {
        blocks.push(Block::new(format!("{what}-list"), Content::Paragraph(Say::plain(lead))));
    }
    blocks.push(Block::new(format!("{what}-list/list"), table(columns.to_vec(), rows)));
    blocks
}

fn officer(composer: &mut Composer<'_>) -> Vec<Block> {
    let contacts = &composer.dossier.contacts;
    let mut blocks: Vec<Block> = composer.sentence("dpo", "sheet-subject-dpo", &contacts.dpo).into_iter().collect();
    blocks.extend(composer.bullets("dpo-reasons", Some("sheet-subject-dpo-reasons"), None, &contacts.dpo_reasons));
    let mut lines = Vec::new();
    lines.extend(composer.line("dpo/name", &contacts.dpo_name, text));
    lines.extend(composer.line("dpo/organisation", &contacts.dpo_organisation, text));
    lines.extend(composer.line("dpo/contact", &contacts.dpo_contact, text));
    lines.extend(composer.line("privacy-contact", &contacts.privacy_contact, text));
    if !lines.is_empty() {
        blocks.push(Block::new("dpo/fields", Content::Fields(lines)));
    }
    blocks
}
