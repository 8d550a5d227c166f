//! The chain of sub-processors: who is perhaps none, who does what, what contradicts what.
//!
//! Art. 28(2) and (4) GDPR, EDPB Guidelines 07/2020 and Opinion 22/2024. Places and transfers have rooms of their own.
//! What must never happen here: saying that somebody is no processor, which depends on more than the answers.

use super::rule::{Case, Rule, against, chosen, is, is_one_of, longer};
use super::{Finding, Fix, Name, Severity, Verdict};
use crate::dossier::{Chosen, Reader, Subprocessor};
use crate::id::Id;
use crate::quantity::Unit;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "subprocessor-payment", severity: Severity::Hint, cites: &["gdpr-4-nr7", "gdpr-28-10"], test: payment },
    Rule { id: "subprocessor-data", severity: Severity::Hint, cites: &["gdpr-28-3", "gdpr-28-4"], test: data },
    Rule {
        id: "subprocessor-contact",
        severity: Severity::Hint,
        cites: &["eu-2021-915", "edpb-22-2024"],
        test: contact,
    },
    Rule { id: "subprocessor-task", severity: Severity::Hint, cites: &["eu-2021-915", "gdpr-28-4"], test: same_task },
    Rule { id: "subprocessor-duties", severity: Severity::Warning, cites: &["gdpr-28-4"], test: duties },
    Rule { id: "subprocessor-objection", severity: Severity::Warning, cites: &["gdpr-28-2"], test: objection },
    Rule { id: "subprocessor-chain", severity: Severity::Hint, cites: &["gdpr-28-2", "gdpr-28-4"], test: further },
    Rule {
        id: "maintenance-ancillary",
        severity: Severity::Warning,
        cites: &["gdpr-28-2", "gdpr-28-4"],
        test: maintenance,
    },
    Rule {
        id: "maintenance-access",
        severity: Severity::Hint,
        cites: &["gdpr-4-nr2", "gdpr-28-2"],
        test: maintenance_access,
    },
    Rule { id: "notice-short", severity: Severity::Hint, cites: &["gdpr-28-2"], test: notice },
    Rule { id: "client-processor", severity: Severity::Hint, cites: &["gdpr-28-2", "gdpr-28-4"], test: client },
    Rule { id: "cleaning-others", severity: Severity::Warning, cites: &["gdpr-28-3-s2-c"], test: cleaning },
    Rule { id: "ancillary-disposal", severity: Severity::Hint, cites: &["gdpr-4-nr2", "gdpr-28-2"], test: disposal },
];

fn each(rule: Rule, case: Case<'_>, test: impl Fn(&Subprocessor, &mut Reader) -> Finding) -> Vec<Finding> {
    let subs = case.dossier.recipients.subprocessors.iter();
    let found: Vec<Finding> =
        subs.map(|sub| test(sub, &mut Reader::default()).about(sub.id.as_str()).said(&sub.name)).collect();
    if found.is_empty() {
        // An empty list is settled only if somebody said so.
        return vec![rule.finding(
            if case.dossier.recipients.complete.value().is_some() { Verdict::NotApplicable } else { open(case) },
            &Reader::default(),
        )];
    }
    found
}

fn open(case: Case<'_>) -> Verdict {
    let mut read = Reader::default();
    read.get(&case.dossier.recipients.complete);
    super::finding::settled(None, &read)
}

/// Payment services, collection and bookkeeping are often controllers of their own.
fn payment(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    each(rule, case, |sub, read| {
        let met = read.get(&sub.service).map(|service| !service.tagged("payment"));
        rule.met(met, read)
    })
}

/// What a service works with; one of these categories has to stand in the subject matter.
const NEEDED: [(&str, &[&str]); 15] = [
    ("payroll", &["salary", "wage-types", "monthly-amounts", "employment-contract", "tax-features", "employee-number"]),
    ("email-delivery", &["email-address", "contact"]),
    ("email-mailboxes", &["email-address", "contact", "mailbox-content", "messages"]),
    ("email-marketing", &["email-address", "contact"]),
    ("text-messages", &["phone-number", "contact"]),
    ("telephony", &["phone-number", "contact", "call-data"]),
    ("call-answering", &["phone-number", "contact", "call-data", "call-notes"]),
    ("fax", &["fax-number", "contact"]),
    ("letter-dispatch", &["postal-address", "contact"]),
    ("parcel-dispatch", &["postal-address", "contact", "deliveries"]),
    ("ip-geolocation", &["ip-address", "log"]),
    ("time-recording", &["working-hours", "time-records"]),
    ("address-validation", &["postal-address", "contact"]),
    ("session-replay", &["session-recordings", "screen-content"]),
    ("call-tracking", &["phone-number", "contact", "call-data"]),
];

fn data(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    each(rule, case, |sub, read| {
        let Some(service) = read.get(&sub.service) else { return rule.met(None, read) };
        let Some((_, needed)) = NEEDED.iter().find(|(id, _)| service.is(id)) else {
            return rule.finding(Verdict::NotApplicable, read);
        };
        let met = case.any_data(read, |entry| is_one_of(entry, needed));
        rule.met(met, read)
    })
}

/// A contact that says how to reach it: an e-mail address, a telephone number or a web form.
fn contact(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    each(rule, case, |sub, read| {
        let met = read.get(&sub.contact).map(|contact| {
            let phone = sub.phone.value().map_or("", String::as_str);
            reachable(contact) || reachable(phone)
        });
        rule.met(met, read)
    })
}

fn reachable(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    text.contains('@') || text.contains("http") || text.contains("www.") || digits >= 6
}

/// Annex IV asks for a clear delimitation where several do the same.
fn same_task(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let recipients = &case.dossier.recipients;
    let mut read = Reader::default();
    let mut services: Vec<Chosen> = Vec::new();
    let mut twice: Vec<Chosen> = Vec::new();
    for sub in &recipients.subprocessors {
        if let Some(service) = read.get(&sub.service) {
            if services.iter().any(|known| known.id == service.id) && !twice.iter().any(|known| known.id == service.id)
            {
                twice.push(service.clone());
            }
            services.push(service.clone());
        }
    }
    let complete = read.get(&recipients.complete).is_some() && services.len() == recipients.subprocessors.len();
    let met = if twice.is_empty() {
        complete.then_some(true)
    } else {
        chosen(&mut read, &case.dossier.engagement.duties, |duty| duty.is("delimitation"))
    };
    let fix = Id::new("delimitation").ok();
    let at = &case.dossier.engagement.duties.at;
    let fix = fix.map(|choice| Fix::Add { at: at.clone(), choice });
    vec![rule.met(met, &read).named(Name::Entries(twice)).mended_by(fix)]
}

/// Whether somebody is or may be engaged at all.
fn engages(case: Case<'_>, read: &mut Reader) -> Option<bool> {
    if !case.dossier.recipients.subprocessors.is_empty() {
        return Some(true);
    }
    // Somebody may come later under a general authorisation.
    is(read, &case.dossier.recipients.consent, &["general"])
}

/// Art. 28(4): the same obligations go down the chain.
fn duties(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let duties = &case.dossier.engagement.duties;
    let mut read = Reader::default();
    let met = match engages(case, &mut read) {
        Some(true) => chosen(&mut read, duties, |duty| duty.is("same-duties")),
        Some(false) => return vec![rule.finding(Verdict::NotApplicable, &read)],
        None => None,
    };
    let fix = Id::new("same-duties").ok().map(|choice| Fix::Add { at: duties.at.clone(), choice });
    vec![rule.met(met, &read).mended_by(fix)]
}

/// Under a general authorisation an objection has to lead to something other than the contractor's leaving.
fn objection(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    rule.whole(|read| {
        let objection = &case.dossier.engagement.objection;
        chosen(read, objection, |one| is_one_of(one, &["no-use", "solution", "client-ends"]))
    })
}

/// Shorter than what is usual. The law has no figure; the time has to be enough to object.
fn notice(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    rule.whole(|read| read.get(&case.dossier.recipients.notice).map(|notice| !longer((14, Unit::Day), *notice)))
}

/// Consent for each, and yet others may be engaged further down without it.
fn further(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let each = is(&mut read, &case.dossier.recipients.consent, &["each"]);
    let general = is(&mut read, &case.dossier.engagement.chain, &["general"]);
    vec![rule.finding(against(each, general, &read), &read)]
}

/// Only own staff cleans the offices, and cleaning is among the services of others.
fn cleaning(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let own = case.claims("physical-access", "cleaning-own-staff", &mut read);
    let ancillary = &case.dossier.engagement.ancillary;
    let others = if own == Some(false) { None } else { chosen(&mut read, ancillary, |one| one.is("cleaning")) };
    let at = case.measure("physical-access", "cleaning-own-staff").map(|fact| &fact.at);
    vec![rule.finding(against(own, others, &read), &read).caused_by(at)]
}

/// Maintenance with possible access is sub-processing, and IT maintenance is an ancillary service: one of both.
fn maintenance(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let engagement = &case.dossier.engagement;
    let mut read = Reader::default();
    let ancillary = chosen(&mut read, &engagement.ancillary, |one| one.is("maintenance"));
    let counts = read.get(&engagement.maintenance).copied();
    let fix = Id::new("maintenance").ok().map(|choice| Fix::Drop { at: engagement.ancillary.at.clone(), choice });
    vec![rule.finding(against(ancillary, counts, &read), &read).mended_by(fix)]
}

/// Whether maintenance with possible access is processing is disputed; the German authorities say so.
fn maintenance_access(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    rule.whole(|read| read.get(&case.dossier.engagement.maintenance).copied())
}

/// Whoever destroys files or media with data of the client usually processes them.
fn disposal(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    rule.whole(|read| {
        chosen(read, &case.dossier.engagement.ancillary, |one| one.is("media-disposal")).map(|found| !found)
    })
}

/// The client acts on behalf of somebody else: then this is a contract of Art. 28(4), and somebody above has to agree.
fn client(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let mut read = Reader::default();
    let care = is(&mut read, &dossier.health.client, &["processor"]);
    let role =
        if care == Some(true) { None } else { is(&mut read, &dossier.transfers.client_role, &["processor", "both"]) };
    let cause = if care == Some(true) { &dossier.health.client.at } else { &dossier.transfers.client_role.at };
    // Neither is asked of everybody; one of them is enough to know.
    let met = match (care, role) {
        (Some(true), _) | (_, Some(true)) => Some(false),
        (Some(false), _) | (_, Some(false)) if read.missing().is_empty() => Some(true),
        _ => None,
    };
    vec![rule.met(met, &read).caused_by(Some(cause))]
}
