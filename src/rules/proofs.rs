//! Evidence that measures promise or speak of, against the list of evidence.
//!
//! Certificates that the contractor claims for itself are in `evidence`. What must never happen here: a proof called
//! missing that a measure in people's own words may speak of.

use super::company::is_akin;
use super::evidence::own;
use super::finding::settled;
use super::rule::{Case, Rule, either, is_one_of};
use super::said::Measure;
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::Reader;
use crate::dossier::evidence::Certificate;
use crate::text::fold;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "evidence-promised",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-h", "gdpr-32-1-d"],
        test: promised,
    },
    Rule {
        id: "data-centre-proof",
        severity: Severity::Warning,
        cites: &["gdpr-28-1", "gdpr-28-5"],
        test: data_centre,
    },
];

/// A promise to show something, and what would be there to show.
struct Promise {
    measure: &'static str,
    /// Measures that speak of it.
    measures: &'static [Measure],
    /// The kinds in the list; none for every kind but a test.
    kinds: &'static [&'static str],
    /// Whether only evidence of the contractor counts.
    own: bool,
}

const CERTIFICATES: [Measure; 5] = [
    ("organisation", "certificate-iso-27001"),
    ("organisation", "certificate-gdpr"),
    ("organisation", "certificate-other"),
    ("organisation", "certificate-c5"),
    ("organisation", "certificate-soc-2"),
];

/// The same, and audits by others, of which there are reports.
const REPORTS: [Measure; 6] = {
    let [a, b, c, d, e] = CERTIFICATES;
    [a, b, c, d, e, ("review", "external-audit")]
};

/// Tests of systems, of which somebody may show a summary.
const TEST: &str = "penetration-test";

const PROMISES: [Promise; 3] = [
    Promise { measure: "evidence-certificates", measures: &CERTIFICATES, kinds: &[], own: true },
    Promise { measure: "evidence-audit-report", measures: &REPORTS, kinds: &[], own: true },
    Promise {
        measure: "penetration-test-summary",
        measures: &[
            ("review", "penetration-test-application"),
            ("review", "penetration-test-release"),
            ("review", "penetration-test-first"),
            ("review", "penetration-test-network"),
            ("review", "penetration-test-accredited"),
        ],
        kinds: &[TEST],
        own: false,
    },
];

/// What is promised to be shown is nowhere else spoken of.
fn promised(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |promise: &Promise| {
        let mut read = Reader::default();
        let verdict = match case.claims("order", promise.measure, &mut read) {
            Some(false) => Verdict::NotApplicable,
            None => settled(None, &read),
            Some(true) => match shown(case, promise, &mut read) {
                // What own measures say is not known.
                Some(false) if has_own(case, promise) => Verdict::NotApplicable,
                found => settled(found, &read),
            },
        };
        let at = case.measure("order", promise.measure).map(|fact| &fact.at);
        rule.finding(verdict, &read).about(promise.measure).named(Name::measure(promise.measure)).caused_by(at)
    };
    PROMISES.iter().map(one).collect()
}

/// Whether there is anything to show.
fn shown(case: Case<'_>, promise: &Promise, read: &mut Reader) -> Option<bool> {
    let mut found = Some(false);
    for (control, id) in promise.measures {
        found = either(found, case.claims(control, id, read));
    }
    found = either(found, read.get(&case.dossier.evidence.complete).map(|()| false));
    for certificate in &case.dossier.evidence.certificates {
        let kind = read
            .get(&certificate.kind)
            .map(|kind| if promise.kinds.is_empty() { !kind.is(TEST) } else { is_one_of(kind, promise.kinds) });
        let there = if promise.own && kind == Some(true) { own(case, certificate, read) } else { kind };
        found = either(found, there);
    }
    found
}

/// Whether the controls that could speak of it have measures in people's own words.
fn has_own(case: Case<'_>, promise: &Promise) -> bool {
    let controls = promise.measures.iter().map(|(control, _)| *control).chain(["review"]);
    let facts = controls.filter_map(|control| case.control(control));
    facts.flat_map(|facts| &facts.measures).any(|fact| !fact.own.is_empty())
}

/// Standards as people write them, and the kinds in the list that prove them.
const WRITTEN: [(&str, &[&str]); 8] = [
    ("grundschutz", &["iso-27001-grundschutz"]),
    ("27001", &["iso-27001", "iso-27001-grundschutz"]),
    ("27017", &["iso-27017"]),
    ("27018", &["iso-27018"]),
    ("22301", &["iso-22301"]),
    ("50600", &["en-50600"]),
    ("soc 2", &["soc-2-type-1", "soc-2-type-2"]),
    ("c5", &["c5-type-1", "c5-type-2"]),
];

/// What measures say of the data centres, and the list says otherwise of those who keep the data.
fn data_centre(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let certified = {
        let mut read = Reader::default();
        let kinds = match case.claims("physical-access", "data-centre-certified", &mut read) {
            Some(true) => {
                let standard = case.measure("physical-access", "data-centre-certified");
                let standard = standard.and_then(|fact| read.get(&fact.choice("standard")).cloned());
                standard.map(|standard| match standard.as_str() {
                    "iso-27001" => vec!["iso-27001", "iso-27001-grundschutz"],
                    "it-grundschutz" => vec!["iso-27001-grundschutz"],
                    _ => vec!["en-50600"],
                })
            }
            other => other.map(|_| Vec::new()),
        };
        proven(rule, case, ("physical-access", "data-centre-certified"), kinds, read)
    };
    let chosen = {
        let mut read = Reader::default();
        let claims = case.claims("order", "subprocessor-certified", &mut read);
        let kinds = claims.map(|is| if is { vec!["iso-27001", "iso-27001-grundschutz"] } else { Vec::new() });
        proven(rule, case, ("order", "subprocessor-certified"), kinds, read)
    };
    let named = {
        let mut read = Reader::default();
        let claims = case.claims("physical-access", "data-centre-certificate", &mut read);
        let kinds = claims.map(|is| {
            let fact = case.measure("physical-access", "data-centre-certificate").filter(|_| is);
            let text = fold(&fact.map(|fact| fact.texts().collect::<Vec<_>>().join(" ")).unwrap_or_default());
            let written = WRITTEN.iter().find(|(word, _)| text.contains(word));
            written.map(|(_, kinds)| kinds.to_vec()).unwrap_or_default()
        });
        // A text names a certificate in many ways.
        Finding {
            severity: Severity::Hint,
            ..proven(rule, case, ("physical-access", "data-centre-certificate"), kinds, read)
        }
    };
    vec![certified, chosen, named]
}

/// Whether one of those who keep the data has evidence of these kinds, where the list has evidence of theirs at all.
fn proven(rule: Rule, case: Case<'_>, measure: (&str, &str), kinds: Option<Vec<&str>>, mut read: Reader) -> Finding {
    let verdict = match kinds {
        None => settled(None, &read),
        Some(kinds) if kinds.is_empty() => Verdict::NotApplicable,
        Some(kinds) => {
            let evidence = &case.dossier.evidence;
            let mut any = read.get(&evidence.complete).map(|()| false);
            let mut found = any;
            for certificate in &evidence.certificates {
                let of = of_keeper(case, certificate, &mut read);
                any = either(any, of);
                let fits = read.get(&certificate.kind).map(|kind| is_one_of(kind, &kinds));
                found = either(found, of.zip(fits).map(|(of, fits)| of && fits));
            }
            match any {
                Some(false) => Verdict::NotApplicable,
                _ => settled(any.and(found), &read),
            }
        }
    };
    let at = case.measure(measure.0, measure.1).map(|fact| &fact.at);
    rule.finding(verdict, &read).about(measure.1).named(Name::measure(measure.1)).caused_by(at)
}

/// Whether evidence is of a company that keeps the data.
fn of_keeper(case: Case<'_>, certificate: &Certificate, read: &mut Reader) -> Option<bool> {
    let holder = read.get(&certificate.holder)?;
    let mut found = read.get(&case.dossier.recipients.complete).map(|_| false);
    for sub in &case.dossier.recipients.subprocessors {
        let keeps = read.get(&sub.service).map(|service| service.tagged("storage"));
        let same = read.get(&sub.name).map(|name| is_akin(holder, name));
        found = either(found, keeps.zip(same).map(|(keeps, same)| keeps && same));
    }
    found
}
