//! Companies that people's own words engage and that no list names.
//!
//! Whoever may work with the data has to be in the list of sub-processors. A company is known by its legal form. What must
//! never happen here: a company reported that is only mentioned, such as a maker of software or an adviser.

use super::super::company::{companies, knows};
use super::super::rule::{Case, Rule};
use super::super::{Finding, Name, Severity};
use super::compared::tidy;
use super::sentence::{Sentence, Set};
use super::together::{is_of_client, short};
use super::{nothing, read_at, thing};
use crate::dossier::{Field, Reader};

/// Words with which somebody is engaged.
static ENGAGES: Set = Set::new(
    "setzt, einsetz, eingesetzt, einsatz von, beauftragt, beauftragen, bedient sich, zieht, hinzugezogen, =nutzt, =nutzen, \
     unterauftrag, dienstleister, =wartet, =hostet, =maintains, =hosts, =engages, =engage, engaged, =uses, =use, employs, appoints, subcontract, sub-processor, \
     subprocessor, service provider",
);

/// Who is only mentioned, and conditions under which nobody is engaged yet.
static UNLESS: Set = Set::new(
    "wartet auf, früher, ehemal, bisher, former, previously, hersteller, herstellt, manufactur, maker, datenschutzbeauftrag, \
     data protection officer, prüfer, prüfstelle, wirtschaftsprüf, auditor, zertifizier, certif, =bank, versicher, insur, \
     zustimm, genehmig, einwillig, consent, approv, software der, software von, software by, betriebssystem, \
     operating system, rechtsanw, attorney, law firm, gericht, court, nur wenn, only if, sofern, =falls, unless, \
     anwendung der, application of, programm der, mutter, parent, konzern, vormals, formerly",
);

/// One finding for each text that engages somebody whom no list has. Nothing can be told before the list is closed, to
/// which that company may still be added.
pub(super) fn unlisted(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let texts = case.texts.of(case);
    let mut findings: Vec<Finding> = Vec::new();
    for (text, parts) in texts {
        let mut read = read_at(&text.at);
        let closed = read.get(&case.dossier.recipients.complete);
        let known = known(case, &mut read);
        let Some((company, sentence)) = parts.sentences.iter().flatten().find_map(|one| engaged(&known, one)) else {
            continue;
        };
        // There sub-processors are meant; elsewhere somebody may only be mentioned.
        let here = text.at.as_str() == "subprocessors-additions";
        let severity = if here { Severity::Warning } else { Severity::Hint };
        let finding = rule.met(closed.map(|_| false), &read).about(&thing("company", text));
        // The sentence says more than the name; where it is cut before the name, the name does.
        let shown = short(&sentence);
        let shown = if shown.contains(&company) { shown } else { company };
        if let Some(known) = findings.iter_mut().find(|known| known.key == finding.key) {
            known.also_in(text, &shown);
        } else {
            let name = Name::part(text.language.as_ref(), shown);
            findings.push(Finding { severity, ..finding }.named(name).caused_by(Some(&text.at)));
        }
    }
    if findings.is_empty() { vec![nothing(rule, texts)] } else { findings }
}

/// Everybody whom the answers name, as far as they do.
fn known<'d>(case: Case<'d>, read: &mut Reader) -> Vec<&'d String> {
    let dossier = case.dossier;
    let mut names: Vec<&Field<String>> = vec![&dossier.parties.contractor.name, &dossier.parties.client.name];
    names.extend(dossier.recipients.subprocessors.iter().map(|sub| &sub.name));
    names.extend(dossier.health.systems.iter().map(|system| &system.name));
    names.extend(dossier.evidence.certificates.iter().flat_map(|one| [&one.holder, &one.issuer]));
    names.push(&dossier.contacts.dpo_organisation);
    names.into_iter().filter(|name| name.value().is_some()).filter_map(|name| read.get(name)).collect()
}

/// A company that a sentence engages and that is nobody of those, with the sentence.
fn engaged(known: &[&String], sentence: &Sentence) -> Option<(String, String)> {
    if !sentence.has(&ENGAGES) || sentence.has(&UNLESS) || is_of_client(sentence) {
        return None;
    }
    let stranger = companies(&sentence.shown).into_iter().find(|name| !known.iter().any(|known| knows(name, known)))?;
    let folded = tidy(&stranger);
    let denied = sentence.folded.find(&folded).is_some_and(|at| sentence.denies(at, folded.len()));
    (!denied).then(|| (stranger, sentence.shown.clone()))
}
