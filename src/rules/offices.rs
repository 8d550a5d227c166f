//! Who holds an office: roles that measures give to somebody who is not there, one person on both sides, one address for
//! both parties or one that reaches nobody, and offices that need more than one person.
//!
//! Art. 29, 37 and 38 GDPR. Names are compared as in [`super::people`]. What must never happen here: a conflict read
//! into a text that only mentions an office.

use super::finding::settled;
use super::identity::domains;
use super::people::{about_officer, names};
use super::rule::{Case, Rule, against, either, is, is_one_of};
use super::said::{Found, Picked};
use super::{Finding, Fix, Name, Severity, Verdict};
use crate::dossier::measures::Taken;
use crate::dossier::terms::Person;
use crate::dossier::{Field, Reader};
use crate::id::{Id, Path};
use crate::text::fold;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "officer-role", severity: Severity::Error, cites: &["gdpr-37-1", "gdpr-28-3-s2-c"], test: officer_role },
    Rule { id: "officer-named", severity: Severity::Warning, cites: &["gdpr-37-1"], test: officer_named },
    Rule {
        id: "security-officer-missing",
        severity: Severity::Hint,
        cites: &["gdpr-32-1", "gdpr-28-3-s2-c"],
        test: security_officer,
    },
    Rule {
        id: "instructor-recipient",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-a", "gdpr-29"],
        test: instructor,
    },
    Rule { id: "address-format", severity: Severity::Warning, cites: &["gdpr-33-2", "gdpr-28-3-s2-a"], test: format },
    Rule { id: "same-contact", severity: Severity::Warning, cites: &["gdpr-33-2", "gdpr-28-3-s2-a"], test: contact },
    Rule { id: "dpo-client", severity: Severity::Hint, cites: &["gdpr-38-6"], test: dpo_client },
    Rule { id: "dpo-facts", severity: Severity::Hint, cites: &["gdpr-37-1-b", "gdpr-37-1-c"], test: dpo_facts },
];

/// Measures that give the data protection officer something to do, by a choice of their parameter.
const OFFICER: [Picked; 5] = [
    Picked { control: "incident", id: "incident-officers", only: Some(("who", &["data-protection", "both"])) },
    Picked { control: "incident", id: "incident-reporting", only: Some(("to", &["data-protection-officer"])) },
    Picked { control: "data-subject-rights", id: "rights-responsible", only: Some(("unit", &["officer"])) },
    Picked { control: "order", id: "instruction-unlawful-internal", only: Some(("to", &["officer"])) },
    Picked { control: "order", id: "subprocessor-approval", only: Some(("by", &["management-officer"])) },
];

/// The officer takes part, and there is none.
fn officer_role(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |picked: &Picked| {
        let mut read = Reader::default();
        let said = picked.said(case, &mut read);
        let none = is(&mut read, &case.dossier.contacts.dpo, &["not-required"]);
        let control = Path::new(&format!("measures-{}", picked.control)).ok();
        let fix = control.zip(Id::new(picked.id).ok());
        let fix = fix.map(|(control, measure)| Fix::Withdraw { control, measure });
        let at = case.measure(picked.control, picked.id).map(|fact| &fact.at);
        let finding = rule.finding(against(said, none, &read), &read).about(picked.id).caused_by(at);
        finding.named(Name::measure(picked.id)).mended_by(fix)
    };
    OFFICER.iter().map(one).collect()
}

/// Whether a text gives somebody the office of data protection officer. "None" in the same text leaves it open.
fn is_officer(text: &str) -> bool {
    let text = fold(text);
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    let denied = words.any(|word| word.starts_with("kein") || ["no", "not", "ohne"].contains(&word));
    let short = text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "dsb" || word == "dpo");
    !denied && (short || text.contains("datenschutzbeauftragt") || text.contains("data protection officer"))
}

/// Nobody was appointed, and a contact is called data protection officer.
fn officer_named(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let contacts = &case.dossier.contacts;
    let mut read = Reader::default();
    let none = is(&mut read, &contacts.dpo, &["not-required"]);
    let mut found = Found::nothing();
    let mut said: Option<String> = None;
    if none != Some(false) {
        let mut look = |field: &Field<String>, read: &mut Reader, found: &mut Found| {
            let named = read.get(field).map(|text| is_officer(text));
            if named == Some(true) && said.is_none() {
                said = field.value().cloned();
            }
            found.note(named, &field.at);
        };
        look(&case.dossier.parties.contractor.contact, &mut read, &mut found);
        look(&contacts.privacy_contact, &mut read, &mut found);
        found.there = either(found.there, read.get(&contacts.recipients_complete).map(|()| false));
        for person in &contacts.recipient_list {
            look(&person.name, &mut read, &mut found);
            // The function is an optional answer: where there is none it says nothing.
            if person.role.value().is_some() {
                look(&person.role, &mut read, &mut found);
            }
        }
    }
    let finding = found.tell_of(rule, none, &read);
    vec![match said {
        Some(said) => finding.named(Name::Said(said)),
        None => finding,
    }]
}

impl Found {
    /// What was found against a first statement.
    fn tell_of(self, rule: Rule, first: Option<bool>, read: &Reader) -> Finding {
        let finding = rule.finding(against(first, self.there, read), read);
        self.tell(finding)
    }
}

/// Measures that give an information security officer something to do.
const SECURITY: [Picked; 4] = [
    Picked { control: "incident", id: "incident-lead", only: Some(("by", &["security-officer"])) },
    Picked { control: "incident", id: "incident-reporting", only: Some(("to", &["security-officer"])) },
    Picked { control: "incident", id: "incident-officers", only: Some(("who", &["security", "both"])) },
    Picked { control: "review", id: "security-officer-report", only: None },
];

/// An information security officer acts, and no measure says that there is one.
fn security_officer(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let mut found = Found::nothing();
    for picked in SECURITY {
        found.picked(case, picked, &mut read);
    }
    let missing = if found.there == Some(false) {
        None
    } else {
        case.claims("organisation", "security-officer", &mut read).map(|there| !there)
    };
    let denied = case.measure("organisation", "security-officer").and_then(|fact| fact.is.value()) == Some(&Taken::No);
    let mut finding = rule.finding(against(found.there, missing, &read), &read);
    if denied {
        // Somebody said that there is none.
        finding.severity = Severity::Warning;
    }
    vec![found.tell(finding)]
}

/// How whoever instructs for the client stands on the side of the contractor; the graver first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Both {
    /// The same person receives the instructions.
    Receives,
    /// The person owns the contractor, or is the one to ask there.
    Office,
    /// The person is reached at an address of the contractor.
    Address,
}

impl Both {
    fn way(self) -> &'static str {
        match self {
            Self::Receives => "",
            Self::Office => "office",
            Self::Address => "address",
        }
    }
}

/// One and the same person gives instructions and receives them.
fn instructor(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let contacts = &case.dossier.contacts;
    let mut read = Reader::default();
    let named = is(&mut read, &contacts.instructors, &["named"]);
    let mut found = Found::nothing();
    let mut gravest: Option<(Both, &Field<String>)> = None;
    if named != Some(false) {
        let complete = read.get(&contacts.instructors_complete).is_some();
        let complete = read.get(&contacts.recipients_complete).is_some() && complete;
        found.there = complete.then_some(false);
        for giver in &contacts.instructor_list {
            let Some(name) = read.get(&giver.name) else {
                found.there = either(found.there, None);
                continue;
            };
            for taker in &contacts.recipient_list {
                let same = read.get(&taker.name).map(|other| names(other, name));
                if same == Some(true) {
                    graver(&mut gravest, Both::Receives, &giver.name);
                }
                found.note(same, &giver.name.at);
            }
            if let Some(both) = of_contractor(case, giver, &mut read) {
                graver(&mut gravest, both, &giver.name);
                found.note(Some(true), &giver.name.at);
            }
        }
    }
    // Several persons may be concerned: the gravest is told, and pointed to.
    let finding = found.tell_of(rule, named, &read);
    vec![match gravest {
        Some((both, who)) => finding.way(both.way()).said(who).caused_by(Some(&who.at)),
        None => finding,
    }]
}

fn graver<'d>(gravest: &mut Option<(Both, &'d Field<String>)>, both: Both, who: &'d Field<String>) {
    if gravest.is_none_or(|(known, _)| both < known) {
        *gravest = Some((both, who));
    }
}

/// How whoever instructs for the client holds an office of the contractor, or is reached at its address. Optional
/// answers count where they were given; the officer is looked at for itself.
fn of_contractor(case: Case<'_>, giver: &Person, read: &mut Reader) -> Option<Both> {
    let parties = &case.dossier.parties;
    let name = giver.name.value()?;
    for field in [&parties.contractor.owner, &parties.contractor.contact] {
        if field.value().is_some_and(|text| names(text, name)) {
            read.get(field);
            return Some(Both::Office);
        }
    }
    let (contact, theirs) = giver.contact.value().zip(parties.contractor.email.value())?;
    let own = parties.client.email.value().map(|email| domains(email)).unwrap_or_default();
    let theirs = domains(theirs);
    // A domain that both parties share says nothing.
    let reached = domains(contact).iter().any(|domain| theirs.contains(domain) && !own.contains(domain));
    if reached {
        read.get(&giver.contact);
        read.get(&parties.contractor.email);
    }
    reached.then_some(Both::Address)
}

/// One e-mail address for both parties: what is to be reported to the client reaches the contractor itself. The address
/// of the client among the contacts of the contractor is the same the other way round.
fn contact(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let (parties, contacts) = (&case.dossier.parties, &case.dossier.contacts);
    let client = &parties.client.email;
    let mut read = Reader::default();
    let both = read.get(client).zip(read.get(&parties.contractor.email));
    let same = both.map(|(client, contractor)| fold(client).trim() == fold(contractor).trim());
    let parties_same = rule.met(same.map(|same| !same), &read).about("parties").caused_by(Some(&client.at));
    let mut read = Reader::default();
    let mut found = Found::nothing();
    let address = read.get(client).map(|client| fold(client).trim().to_owned());
    // What both parties share is the contractor's own among its contacts; that is told once.
    let address = address.filter(|_| same != Some(true));
    if let Some(address) = &address {
        let fields = [&contacts.dpo_contact, &contacts.privacy_contact];
        for field in fields.into_iter().chain(contacts.recipient_list.iter().map(|person| &person.contact)) {
            let separate = |text: &String| {
                fold(text)
                    .split([' ', '\n', ',', ';', '<', '>', '(', ')'])
                    .any(|part| part.trim_end_matches('.') == address.as_str())
            };
            let said = read.get(field).map(separate);
            // An officer that is not there has no address.
            if said.is_some() || field.is_open() {
                found.note(said, &field.at);
            }
        }
    }
    let verdict = match same {
        Some(true) => Verdict::NotApplicable,
        _ => settled(address.and(found.there).map(|same| !same), &read),
    };
    let others = found.tell(rule.finding(verdict, &read)).about("contacts");
    [parties_same, others].into_iter().map(|one| one.said(client)).collect()
}

/// An e-mail address to which nothing can be sent.
fn format(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let parties = &case.dossier.parties;
    let of = |about: &str, field: &Field<String>| {
        let mut read = Reader::default();
        let verdict = settled(read.get(field).map(|said| is_address(said)), &read);
        rule.finding(verdict, &read).about(about).said(field).caused_by(Some(&field.at))
    };
    vec![of("client", &parties.client.email), of("contractor", &parties.contractor.email)]
}

/// Whether a text is one e-mail address or several, and nothing else that has an `@`.
fn is_address(text: &str) -> bool {
    let parts = || text.split(|c: char| c.is_whitespace() || ",;/<>()".contains(c)).filter(|part| part.contains('@'));
    let whole = |part: &str| {
        part.split_once('@').is_some_and(|(name, domain)| {
            let labels = || domain.split('.');
            !name.is_empty()
                && !domain.contains('@')
                && labels().count() > 1
                && labels().all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'))
        })
    };
    parts().next().is_some() && parts().all(whole)
}

/// The contractor's officer acts for the client.
fn dpo_client(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let (client, contacts) = (&case.dossier.parties.client, &case.dossier.contacts);
    let mut at = None;
    let found = about_officer(rule, case, |officer, read| {
        // Owner and list of persons are looked at where somebody named them.
        for field in [&client.owner].into_iter().chain(contacts.instructor_list.iter().map(|one| &one.name)) {
            if field.value().is_some() && read.get(field).is_some_and(|text| names(text, officer)) {
                at.get_or_insert(&field.at);
            }
        }
        let contact = read.get(&client.contact).map(|text| names(text, officer));
        if contact == Some(true) {
            at.get_or_insert(&client.contact.at);
        }
        if at.is_some() { Some(false) } else { contact.map(|same| !same) }
    });
    // Whoever owns the client or instructs for it decides on what the officer would supervise.
    let decides = at == Some(&client.owner.at) || contacts.instructor_list.iter().any(|one| at == Some(&one.name.at));
    let severity = if decides { Severity::Warning } else { rule.severity };
    found.into_iter().map(|finding| Finding { severity, ..finding }.caused_by(at)).collect()
}

/// Purposes that are watching by themselves.
const WATCHING: &[&str] = &[
    "web-analytics",
    "usage-analysis",
    "tracking-of-vehicles",
    "video-surveillance",
    "telemonitoring",
    "online-advertising",
    "security-service",
    "exam-supervision",
];

/// Reasons against an officer beside facts that speak for one.
fn dpo_facts(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let special = {
        let mut read = Reader::default();
        let denied = case.no_officer_because("no-large-scale-special", &mut read);
        let large =
            if denied == Some(false) { None } else { is(&mut read, &dossier.health.client, &["hospital", "insurer"]) };
        // Not asked means that no such body is concerned.
        let large = large.or_else(|| (denied.is_some() && read.missing().is_empty()).then_some(false));
        // Whether that is on a large scale is to be judged: the weight of the table, a hint.
        let finding = rule.finding(against(denied, large, &read), &read).about("special");
        finding.citing(["gdpr-37-1-c"]).caused_by(Some(&dossier.contacts.dpo_reasons.at))
    };
    let watching = {
        let mut read = Reader::default();
        let denied = case.no_officer_because("no-large-scale-monitoring", &mut read);
        let mut found = Found::nothing();
        if denied != Some(false) {
            found.entries(&dossier.processing.purposes, |one| is_one_of(one, WATCHING), &mut read);
            let monitoring = &["eu-monitoring", "uk-monitoring"];
            found.entries(&dossier.transfers.reach, |one| is_one_of(one, monitoring), &mut read);
        }
        let finding = found.tell_of(rule, denied, &read).about("monitoring");
        finding.caused_by(Some(&dossier.contacts.dpo_reasons.at))
    };
    vec![special, watching]
}

#[cfg(test)]
mod tests {
    use super::{is_address, is_officer};

    #[test]
    fn an_address_has_a_name_and_a_domain_of_two_parts() {
        for whole in
            ["praxis@muster.example", "a.b+c@büro-nord.example", "a@b.example, c@d.example", "Büro <a@b.example>"]
        {
            assert!(is_address(whole), "{whole}");
        }
        for broken in [
            "",
            "praxis",
            "praxis@muster",
            "@muster.example",
            "praxis@",
            "a@b@c.example",
            "a@.example",
            "a@b.",
            "a @b.example",
            "a@b.example, c@d",
            "praxis@muster,example",
            "praxis@muster_ü.example",
        ] {
            assert!(!is_address(broken), "{broken}");
        }
    }

    #[test]
    fn an_office_is_found_where_somebody_holds_it() {
        assert!(is_officer("Datenschutzbeauftragter Jonas Feldkamp"));
        assert!(is_officer("dsb@kurvenlicht.example"));
        assert!(is_officer("Data Protection Officer"));
        assert!(!is_officer("Datenschutzkoordination"));
        assert!(!is_officer("Kein Datenschutzbeauftragter; Fragen an die Leitung"));
        assert!(!is_officer("datenschutz@kurvenlicht.example"));
    }
}
