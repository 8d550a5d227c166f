//! Measures that leave no room for each other: those that cannot both be true, and those that fit only in some cases.
//!
//! Sentences of safeguards and answers against measures are in `promises`, `exclusion` and `deeds`. What must never happen
//! here: a certain pair of two measures that can both be true of one company, and a pair of which one sentence only
//! repeats or narrows the other.

use super::rule::{Case, Rule, against};
use super::said::{Found, Picked, any, only};
use super::{Finding, Severity};
use crate::dossier::Reader;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "measures-contradict",
        severity: Severity::Error,
        cites: &["gdpr-32-1", "gdpr-28-3-s2-c"],
        test: contradict,
    },
    Rule {
        id: "measures-exclude",
        severity: Severity::Warning,
        cites: &["gdpr-32-1", "gdpr-28-3-s2-c"],
        test: exclude,
    },
];

/// Measures that stand together, and those that cannot stand beside them.
struct Pair {
    /// Together; the first names the finding.
    all: &'static [Picked],
    /// What leaves no room for them.
    none_of: &'static [Picked],
    /// How sure that is.
    severity: Severity,
}

/// Measures for server rooms of the contractor.
pub(super) const SERVER_ROOM: &[Picked] = &[
    any("physical-access", "server-room-locked"),
    any("physical-access", "server-room-lock"),
    any("physical-access", "server-room-door"),
    any("physical-access", "server-room-persons"),
    any("physical-access", "server-room-list"),
    any("physical-access", "server-room-review"),
    any("physical-access", "server-room-log"),
    any("physical-access", "server-room-escort"),
    any("physical-access", "server-room-alarm"),
    any("physical-access", "server-room-video"),
    any("physical-access", "server-room-windows"),
    any("physical-access", "server-room-cleaning"),
    any("physical-access", "server-room-entry-alert"),
    any("physical-access", "server-room-use"),
    any("physical-access", "server-room-unmarked"),
];

/// Pairs that cannot both be true.
const CERTAIN: &[Pair] = &[
    Pair { all: &[any("physical-access", "server-room-none")], none_of: SERVER_ROOM, severity: Severity::Error },
    Pair {
        all: &[any("organisation", "ai-none")],
        none_of: &[
            any("organisation", "ai-confirmation"),
            any("organisation", "ai-activation"),
            any("organisation", "ai-minimum"),
            any("organisation", "ai-notice"),
            any("organisation", "ai-register"),
            any("organisation", "ai-access-rights"),
            any("organisation", "ai-output-marked"),
            any("organisation", "ai-human-handover"),
            any("organisation", "ai-injection"),
            any("organisation", "ai-test"),
            any("organisation", "ai-log"),
            any("organisation", "ai-conversation-deletion"),
            any("organisation", "ai-responsible"),
            any("organisation", "ai-risk-class"),
        ],
        severity: Severity::Error,
    },
    Pair {
        all: &[any("organisation", "private-devices-ban")],
        none_of: &[any("organisation", "private-devices-agreement"), any("organisation", "private-devices-container")],
        severity: Severity::Error,
    },
    Pair {
        all: &[any("physical-access-home", "home-no-records")],
        none_of: &[any("physical-access-home", "home-transport")],
        severity: Severity::Error,
    },
    // Without printing, records that nobody takes home are not there.
    Pair {
        all: &[any("physical-access-home", "home-no-printing"), any("physical-access-home", "home-no-records")],
        none_of: &[any("physical-access-home", "home-records-locked"), any("physical-access-home", "home-disposal")],
        severity: Severity::Error,
    },
    Pair {
        all: &[only("system-access", "login-passkey", "mode", &["only"])],
        none_of: &[
            any("system-access", "login-password"),
            any("system-access", "login-magic-link"),
            any("system-access", "login-one-time-code"),
        ],
        severity: Severity::Error,
    },
    Pair {
        all: &[any("physical-access", "office-none")],
        none_of: &[
            any("physical-access", "office-zones"),
            any("physical-access", "office-visitor-area"),
            any("physical-access", "office-mantrap"),
            any("physical-access", "office-doors"),
            any("physical-access", "office-lock"),
            any("physical-access", "office-security-lock"),
            any("physical-access", "office-door-resistance"),
            any("physical-access", "office-door-knob"),
            any("physical-access", "office-electronic-access"),
            any("physical-access", "office-electronic-interior"),
            any("physical-access", "office-entry-log"),
            any("physical-access", "office-entry-record"),
            any("physical-access", "office-access-times"),
            any("physical-access", "office-code"),
            any("physical-access", "office-turnstile"),
            any("physical-access", "office-door-daytime"),
            any("physical-access", "office-door-last"),
            any("physical-access", "office-room-locked"),
            any("physical-access", "office-authorisation"),
            any("physical-access", "office-authorisation-review"),
            any("physical-access", "key-issue"),
            any("physical-access", "key-master"),
            any("physical-access", "key-plan"),
            any("physical-access", "key-inventory"),
            any("physical-access", "key-register"),
            any("physical-access", "office-intercom"),
            any("physical-access", "office-door-opener"),
            any("physical-access", "office-reception"),
            any("physical-access", "office-guard"),
            any("physical-access", "visitor-announced"),
            any("physical-access", "visitor-hours"),
            any("physical-access", "visitor-log"),
            any("physical-access", "visitor-rules"),
            any("physical-access", "visitor-escort"),
            any("physical-access", "visitor-badge"),
            any("physical-access", "employee-badge"),
            any("physical-access", "office-alarm"),
            any("physical-access", "office-alarm-areas"),
            any("physical-access", "office-alarm-standard"),
            any("physical-access", "office-alarm-maintenance"),
            any("physical-access", "office-alarm-hours"),
            any("physical-access", "office-alarm-receiver"),
            any("physical-access", "office-alarm-notice"),
            any("physical-access", "office-motion-detectors"),
            any("physical-access", "office-door-contacts"),
            any("physical-access", "office-glass-sensors"),
            any("physical-access", "office-video"),
            any("physical-access", "office-video-outside"),
            any("physical-access", "office-windows"),
            any("physical-access", "office-windows-closed"),
            any("physical-access", "office-shafts"),
            any("physical-access", "cleaning-presence"),
            any("physical-access", "records-locked"),
            any("physical-access", "media-locked"),
            any("physical-access", "office-laptop-secured"),
            any("physical-access", "office-screen-position"),
            any("physical-access", "office-printer-position"),
            any("physical-access", "office-video-inside"),
            any("physical-access", "office-video-expiry"),
            any("availability", "office-fire-alarm"),
            any("availability", "fire-extinguisher"),
            any("physical-access", "key-receipt"),
            any("physical-access", "key-cabinet"),
            any("physical-access", "key-copy"),
            any("physical-access", "key-lost"),
            any("physical-access", "access-means-blocked"),
            any("physical-access", "site-barrier"),
            any("physical-access", "site-lighting"),
            any("physical-access", "office-closing-time"),
            any("physical-access", "office-side-doors"),
            any("physical-access", "office-emergency-exits"),
            any("physical-access", "office-door-self-closing"),
            any("physical-access", "office-door-bolts"),
            any("physical-access", "office-lock-system"),
            any("physical-access", "office-lift-access"),
            any("physical-access", "office-room-lockable"),
            any("physical-access", "office-authorisation-request"),
            any("physical-access", "office-authorisation-record"),
            any("physical-access", "office-entry-log-review"),
            any("physical-access", "office-entry-log-expiry"),
            any("physical-access", "key-procedure"),
            any("physical-access", "key-sharing-ban"),
            any("physical-access", "key-neutral"),
            any("physical-access", "key-loss-report"),
            any("physical-access", "delivery-area"),
            any("physical-access", "visitor-identity"),
            any("physical-access", "visitor-meeting-rooms"),
            any("physical-access", "visitor-log-expiry"),
            any("physical-access", "visitor-collected"),
            any("physical-access", "visitor-badge-return"),
            any("physical-access", "strangers-addressed"),
            any("physical-access", "office-video-notice"),
            any("physical-access", "office-video-access"),
            any("physical-access", "office-video-storage"),
            any("physical-access", "office-video-motion"),
            any("physical-access", "office-video-alarm"),
            any("physical-access", "office-windows-unreachable"),
            any("physical-access", "cleaning-own-staff"),
            any("physical-access", "office-reception-route"),
            any("physical-access", "office-window-screening"),
            any("physical-access", "craftsmen-escort"),
        ],
        severity: Severity::Error,
    },
    Pair {
        all: &[any("organisation", "server-own-premises")],
        none_of: &[any("organisation", "no-own-servers"), any("physical-access", "data-centre-cage")],
        severity: Severity::Error,
    },
    Pair {
        all: &[any("organisation", "paper-none")],
        none_of: &[
            any("transfer", "paper-transport"),
            any("transfer", "post-envelope"),
            any("separation", "paper-separation"),
        ],
        severity: Severity::Error,
    },
    Pair {
        all: &[any("input", "log-no-ip")],
        none_of: &[any("input", "log-ip-anonymised"), any("input", "log-ip-form")],
        severity: Severity::Error,
    },
    Pair {
        all: &[any("system-access", "wifi-none")],
        none_of: &[
            any("system-access", "wifi-encryption"),
            any("system-access", "wifi-guest"),
            any("system-access", "wifi-personal"),
        ],
        severity: Severity::Error,
    },
    Pair {
        all: &[any("transfer", "media-transport-none")],
        none_of: &[any("transfer", "media-transport")],
        severity: Severity::Error,
    },
    Pair {
        all: &[any("transfer", "fax-none")],
        none_of: &[any("transfer", "fax-announcement")],
        severity: Severity::Error,
    },
    // No window can be reached, and those that can be are secured.
    Pair {
        all: &[any("physical-access", "office-windows-unreachable")],
        none_of: &[any("physical-access", "office-windows")],
        severity: Severity::Error,
    },
    // Passwords are hashed by one algorithm only, and how another one is set.
    Pair {
        all: &[any("system-access", "password-hash-cost")],
        none_of: &[only("system-access", "password-hash", "algorithm", &["argon2id", "scrypt", "pbkdf2"])],
        severity: Severity::Error,
    },
    Pair {
        all: &[any("system-access", "password-hash-iterations")],
        none_of: &[only("system-access", "password-hash", "algorithm", &["argon2id", "scrypt", "bcrypt"])],
        severity: Severity::Error,
    },
];

/// Pairs that usually are not both true; the message says when they are.
const DOUBTFUL: &[Pair] = &[
    Pair {
        all: &[any("physical-access", "visitor-none")],
        none_of: &[
            any("physical-access", "visitor-rules"),
            any("physical-access", "visitor-hours"),
            any("physical-access", "visitor-log"),
            any("physical-access", "visitor-badge"),
            any("physical-access", "office-visitor-area"),
        ],
        severity: Severity::Hint,
    },
    Pair {
        all: &[any("system-access", "network-none")],
        none_of: &[
            any("system-access", "network-segmentation"),
            any("system-access", "network-vlan"),
            any("system-access", "network-dmz"),
            any("system-access", "network-management"),
            any("system-access", "network-admission"),
            any("system-access", "network-sockets"),
            any("system-access", "network-ports"),
            any("system-access", "wifi-encryption"),
            any("system-access", "wifi-personal"),
            any("system-access", "wifi-guest"),
        ],
        severity: Severity::Warning,
    },
    Pair {
        all: &[any("data-access", "support-no-content")],
        none_of: &[any("data-access", "support-access-read-only"), any("data-access", "support-access-approval")],
        severity: Severity::Warning,
    },
    // Only a key opens the doors, and a card or a code opens them.
    Pair {
        all: &[any("physical-access", "office-lock")],
        none_of: &[any("physical-access", "office-electronic-access"), any("physical-access", "office-code")],
        severity: Severity::Warning,
    },
    // Systems can only be used with a password, and the application is entered without one.
    Pair {
        all: &[any("system-access", "login-password")],
        none_of: &[any("system-access", "login-magic-link"), any("system-access", "login-one-time-code")],
        severity: Severity::Hint,
    },
    // No storage on USB at all, and rules on what is copied to it.
    Pair {
        all: &[only("system-access", "usb-storage-blocked", "scope", &["all"])],
        none_of: &[any("system-access", "media-copy-approval"), any("encryption", "encryption-removable")],
        severity: Severity::Hint,
    },
    // Passwords are not transmitted at all, and only over encrypted connections; another sign-in may transmit them.
    Pair {
        all: &[any("system-access", "password-not-transmitted")],
        none_of: &[any("system-access", "password-transmission")],
        severity: Severity::Hint,
    },
    // Users set the first password themselves, and one that was given has to be changed.
    Pair {
        all: &[only("system-access", "password-initial", "by", &["user"])],
        none_of: &[any("system-access", "password-initial-change")],
        severity: Severity::Hint,
    },
    // A database for each client, and only a schema of a database that others have schemas in too.
    Pair {
        all: &[any("separation", "tenant-database")],
        none_of: &[any("separation", "tenant-schema")],
        severity: Severity::Hint,
    },
    // No carriers are transported, and how they are sent; a service may transport those that are handed over to it.
    Pair {
        all: &[any("transfer", "media-transport-none")],
        none_of: &[any("transfer", "media-dispatch"), any("transfer", "media-handover-record")],
        severity: Severity::Warning,
    },
    Pair {
        all: &[any("staff", "intern-no-access")],
        none_of: &[any("staff", "intern-confidentiality")],
        severity: Severity::Hint,
    },
    // Nothing is stored beyond a request, and what is stored is deleted within days.
    Pair {
        all: &[any("organisation", "ai-provider-no-storage")],
        none_of: &[any("organisation", "ai-provider-deletion")],
        severity: Severity::Warning,
    },
    // Entries cannot be changed until they expire, and addresses in them are changed before.
    Pair {
        all: &[only("input", "log-tamper-protection", "method", &["write-once"])],
        none_of: &[any("input", "log-ip-anonymised")],
        severity: Severity::Warning,
    },
    // Nobody can delete finished entries of treatment records, and the client can delete all about a person.
    Pair {
        all: &[any("input", "treatment-record-addendum")],
        none_of: &[any("data-subject-rights", "rights-erasure")],
        severity: Severity::Hint,
    },
    // No paper with data of the client; paper of the contractor's own may be kept and destroyed all the same.
    Pair {
        all: &[any("organisation", "paper-none")],
        none_of: &[
            any("staff", "clean-desk"),
            any("physical-access", "records-locked"),
            any("deletion", "paper-shredder"),
            any("deletion", "paper-bin-locked"),
            any("deletion", "paper-destruction-provider"),
        ],
        severity: Severity::Hint,
    },
    // Carriers are banned, and copying to them can be approved in single cases.
    Pair {
        all: &[only("organisation", "media-ban", "scope", &["portable"])],
        none_of: &[any("system-access", "media-copy-approval")],
        severity: Severity::Hint,
    },
    // Calls are not recorded; a line of the contractor's own may be.
    Pair {
        all: &[any("organisation", "call-recording-none")],
        none_of: &[
            any("organisation", "call-recording-consent"),
            any("organisation", "call-recording-pause"),
            any("deletion", "call-recording-deletion"),
        ],
        severity: Severity::Hint,
    },
    // No systems with the data in rooms of the contractor, and measures for its server rooms.
    Pair { all: &[any("organisation", "no-own-servers")], none_of: SERVER_ROOM, severity: Severity::Warning },
];

fn contradict(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    CERTAIN.iter().map(|pair| beside(rule, case, pair)).collect()
}

fn exclude(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    DOUBTFUL.iter().map(|pair| beside(rule, case, pair)).collect()
}

fn beside(rule: Rule, case: Case<'_>, pair: &Pair) -> Finding {
    let mut read = Reader::default();
    let mut together = Some(true);
    for one in pair.all {
        let said = one.said(case, &mut read);
        together = if said == Some(false) { said } else { together.and_then(|all| said.map(|one| all && one)) };
    }
    let mut found = Found::nothing();
    if together != Some(false) {
        for other in pair.none_of {
            found.picked(case, *other, &mut read);
        }
    }
    let ids: Vec<&str> = pair.all.iter().map(|one| one.id).collect();
    let about = ids.first().copied().unwrap_or_default();
    let mut finding = rule.finding(against(together, found.there, &read), &read).about(about);
    finding.severity = pair.severity;
    found.after(&ids, finding)
}
