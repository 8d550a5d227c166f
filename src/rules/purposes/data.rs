//! A purpose, and no data of the kind that it lives on.
//!
//! Where the groups that it is about are named, their data count, else those of any group. What must never happen here:
//! data missed that stand in a wider category, or that somebody typed.

use super::super::rule::{Case, Rule, chosen, either, is_one_of};
use super::super::subject::WORKFORCE;
use super::super::{Finding, Severity, finding::settled};
use super::lacking;
use crate::dossier::{Chosen, Reader};

/// Purposes, the groups that they are about, the data that are meant and those that do as well.
#[derive(Debug)]
struct Row {
    purposes: &'static [&'static str],
    groups: &'static [&'static str],
    data: &'static str,
    or: &'static [&'static str],
}

const fn row(
    purposes: &'static [&'static str],
    groups: &'static [&'static str],
    data: &'static str,
    or: &'static [&'static str],
) -> Row {
    Row { purposes, groups, data, or }
}

/// Wherever somebody can be reached.
const REACH: &[&str] = &[
    "email-address",
    "phone-number",
    "fax-number",
    "postal-address",
    "contact",
    "master-data",
    "user-account",
    "external-login-id",
    "push-tokens",
    "social-media-profile",
];

/// What holds everything that the client puts there.
const BROAD: &[&str] = &[
    "documents",
    "uploads",
    "hosted-content",
    "backup-content",
    "mailbox-content",
    "user-content",
    "form-entries",
    "case-file",
];

const ROWS: [Row; 19] = [
    row(&["newsletter"], &["newsletter-subscribers", "message-recipients"], "email-address", REACH),
    row(
        &["payroll"],
        WORKFORCE,
        "salary",
        &["wage-types", "monthly-amounts", "income", "employment-contract", "personnel-data"],
    ),
    row(
        &["payroll-preparation"],
        WORKFORCE,
        "working-hours",
        &[
            "salary",
            "wage-types",
            "monthly-amounts",
            "time-records",
            "absences",
            "sick-leave",
            "rosters",
            "attendance",
            "benefits",
            "expenses",
            "employment-contract",
            "personnel-data",
        ],
    ),
    row(
        &["time-recording"],
        WORKFORCE,
        "working-hours",
        &["time-records", "attendance", "entry-records", "driving-times"],
    ),
    row(
        &["staff-scheduling"],
        WORKFORCE,
        "rosters",
        &["working-hours", "time-records", "absences", "planning", "appointments", "timetables", "attendance"],
    ),
    row(
        &["absence-administration"],
        WORKFORCE,
        "absences",
        &[
            "sick-leave",
            "sick-notes",
            "parental-leave",
            "maternity-protection",
            "reintegration",
            "working-hours",
            "time-records",
            "rosters",
            "attendance",
        ],
    ),
    row(
        &["recruiting", "applicant-selection"],
        &["applicants"],
        "application-documents",
        &[
            "qualifications",
            "references",
            "reference-statements",
            "grades",
            "occupation",
            "aptitude-results",
            "personnel-data",
            "training-records",
        ],
    ),
    row(
        &["letter-dispatch", "goods-dispatch"],
        &[],
        "postal-address",
        &[
            "contact",
            "master-data",
            "personnel-data",
            "company-data",
            "correspondence",
            "invoices",
            "dunning",
            "orders",
            "deliveries",
            "returns",
        ],
    ),
    row(
        &["appointments"],
        &[],
        "appointments",
        &["bookings", "planning", "deadlines", "rosters", "timetables", "course-assignments", "event-registrations"],
    ),
    row(&["appointment-reminders", "messaging"], &[], "phone-number", REACH),
    row(&["outbound-calls"], &[], "phone-number", &["contact", "master-data", "company-data", "call-data"]),
    row(
        &["call-answering", "automated-call-answering"],
        &[],
        "phone-number",
        &[
            "contact",
            "master-data",
            "call-data",
            "call-notes",
            "contact-reason",
            "audio",
            "transcripts",
            "messages",
            "support-requests",
        ],
    ),
    row(&["call-recording"], &[], "audio", &["transcripts", "videos", "voice-profile"]),
    row(
        &["payment"],
        &[],
        "payment",
        &[
            "bank-details",
            "card-data",
            "card-numbers",
            "direct-debit-mandates",
            "account-transactions",
            "invoices",
            "billing",
            "receipts",
            "credit-balance",
            "donations",
            "master-data",
        ],
    ),
    row(
        &["direct-debit"],
        &[],
        "bank-details",
        &["direct-debit-mandates", "payment", "account-transactions", "master-data"],
    ),
    row(
        &["invoicing"],
        &[],
        "invoices",
        &[
            "billing",
            "payment",
            "orders",
            "services-rendered",
            "treatment-services",
            "contract",
            "consumption",
            "dunning",
            "accounting-records",
            "receipts",
        ],
    ),
    row(
        &["web-analytics", "usage-analysis"],
        &[],
        "usage",
        &[
            "log",
            "ip-address",
            "cookies",
            "device-data",
            "telemetry",
            "session-recordings",
            "session-data",
            "metadata",
            "search-queries",
            "location",
            "campaign-response",
        ],
    ),
    row(&["video-surveillance"], &[], "video-surveillance", &["videos", "images"]),
    row(
        &["tracking-of-vehicles"],
        &[],
        "location",
        &["driving-data", "driving-times", "vehicle-data", "vehicle-registration"],
    ),
];

/// Purposes that cannot be served at all without such data.
const CERTAIN: &[&str] = &["newsletter", "payroll"];

pub(super) fn test(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let purposes = &case.dossier.processing.purposes;
    let all = purposes.value().into_iter().flatten();
    let asked = all.filter_map(|purpose| Some((purpose, ROWS.iter().find(|row| is_one_of(purpose, row.purposes))?)));
    let found: Vec<Finding> = asked.map(|(purpose, row)| one(rule, case, purpose, row)).collect();
    if found.is_empty() {
        return rule.whole(|read| {
            let _ = read.get(purposes);
            None
        });
    }
    found
}

fn one(rule: Rule, case: Case<'_>, purpose: &Chosen, row: &Row) -> Finding {
    let processing = &case.dossier.processing;
    let mut read = Reader::default();
    let _ = read.get(&processing.purposes);
    let mut there = read.get(&processing.groups).map(|_| false);
    let named = |id: &Chosen| is_one_of(id, row.groups);
    let any = !processing.per_group.iter().any(|group| named(&group.group));
    let mut cause = &processing.groups.at;
    // A group in own words may be the one that is meant.
    for (n, group) in
        processing.per_group.iter().filter(|group| any || named(&group.group) || group.group.is_own()).enumerate()
    {
        if n == 0 {
            cause = &group.data.at;
        }
        let fits = |entry: &Chosen| {
            entry.is_own() || entry.is(row.data) || is_one_of(entry, row.or) || is_one_of(entry, BROAD)
        };
        there = either(there, chosen(&mut read, &group.data, fits));
    }
    let mut finding = rule.finding(settled(there, &read), &read).about(purpose.id.as_str());
    if is_one_of(purpose, CERTAIN) {
        finding.severity = Severity::Warning;
    }
    lacking(finding, vec![purpose.clone()], "data-category", row.data).caused_by(Some(cause))
}
