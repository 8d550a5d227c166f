//! Companies that people's own words engage and that no list names.
//!
//! Whoever may work with the data has to be in the list of sub-processors. A company is known by its legal form. What must
//! never happen here: a company reported that is only mentioned, such as a maker of software or an adviser.

use std::sync::LazyLock;

use super::super::company::{companies, knows};
use super::super::rule::{Case, Rule};
use super::super::{Finding, Name, Severity, Verdict};
use super::sentence::{Sentence, Set};
use super::together::{is_of_client, short};
use super::{read_at, thing};
use crate::dossier::Reader;

/// Words with which somebody is engaged.
static ENGAGES: LazyLock<Set> = LazyLock::new(|| {
    Set::new(
        "setzt, einsetz, eingesetzt, einsatz von, beauftragt, beauftragen, bedient sich, zieht, hinzugezogen, =nutzt, =nutzen, \
         unterauftrag, dienstleister, =engages, =engage, engaged, =uses, =use, employs, appoints, subcontract, sub-processor, \
         subprocessor, service provider",
    )
});

/// Who is only mentioned, and conditions under which nobody is engaged yet.
static UNLESS: LazyLock<Set> = LazyLock::new(|| {
    Set::new(
        "früher, ehemal, bisher, former, previously, hersteller, herstellt, manufactur, maker, datenschutzbeauftrag, \
         data protection officer, prüfer, prüfstelle, wirtschaftsprüf, auditor, zertifizier, certif, =bank, versicher, insur, \
         zustimm, genehmig, einwillig, consent, approv, software der, software von, software by, betriebssystem, \
         operating system, rechtsanw, attorney, law firm, gericht, court, nur wenn, only if, sofern, =falls, unless, \
         anwendung der, application of, programm der, mutter, parent, konzern, vormals, formerly",
    )
});

/// One finding for each text that engages somebody whom no list has.
pub(super) fn unlisted(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let (parties, recipients) = (&case.dossier.parties, &case.dossier.recipients);
    let mut findings: Vec<Finding> = Vec::new();
    for (text, tidy) in case.texts.of(case) {
        let Some((company, sentence)) = tidy.sentences.iter().flatten().find_map(|one| engaged(case, one)) else {
            continue;
        };
        let mut read = read_at(&text.at);
        let _ = read.get(&recipients.complete);
        for name in [&parties.contractor.name, &parties.client.name]
            .into_iter()
            .chain(recipients.subprocessors.iter().map(|sub| &sub.name))
        {
            if name.value().is_some() {
                read.get(name);
            }
        }
        // Before the list is closed it may still be added.
        if recipients.complete.value().is_none() {
            continue;
        }
        let here = text.at.as_str() == "subprocessors-additions";
        let severity = if here { Severity::Warning } else { Severity::Hint };
        let finding = rule.finding(Verdict::NotMet, &read).about(&thing("company", text));
        let name = Name::Several(vec![Name::Said(company), Name::Said(short(&sentence))]);
        let finding = Finding { severity, ..finding }.named(name).caused_by(Some(&text.at));
        if !findings.iter().any(|known| known.key == finding.key) {
            findings.push(finding);
        }
    }
    if findings.is_empty() {
        let mut read = Reader::default();
        for (text, _) in case.texts.of(case) {
            read = super::joined(read, &text.at);
        }
        let verdict = if case.texts.of(case).is_empty() { Verdict::NotApplicable } else { Verdict::Met };
        findings.push(rule.finding(verdict, &read));
    }
    findings
}

/// A company that a sentence engages and that is nobody of the answers, with the sentence.
fn engaged(case: Case<'_>, sentence: &Sentence) -> Option<(String, String)> {
    if !sentence.has(&ENGAGES) || sentence.has(&UNLESS) || is_of_client(sentence) {
        return None;
    }
    let dossier = case.dossier;
    let mut known: Vec<&String> = [&dossier.parties.contractor.name, &dossier.parties.client.name]
        .into_iter()
        .filter_map(|name| name.value())
        .collect();
    known.extend(dossier.recipients.subprocessors.iter().filter_map(|sub| sub.name.value()));
    known.extend(dossier.health.systems.iter().filter_map(|system| system.name.value()));
    known.extend(
        dossier.evidence.certificates.iter().flat_map(|one| [&one.holder, &one.issuer]).filter_map(|name| name.value()),
    );
    known.extend(dossier.contacts.dpo_organisation.value());
    let stranger = companies(&sentence.shown).into_iter().find(|name| !known.iter().any(|known| knows(name, known)))?;
    let folded = super::compared::tidy(&stranger);
    let denied = sentence.folded.find(&folded).is_some_and(|at| sentence.denies(at, folded.len()));
    (!denied).then(|| (stranger, sentence.shown.clone()))
}
