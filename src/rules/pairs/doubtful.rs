//! Pairs of measures that fit only in some cases: other systems, data or places may be meant.
//!
//! What must never happen here: a pair of which one sentence only repeats or narrows the other.

use super::Pair;
use super::certain::SERVER_ROOM;
use crate::rules::Severity;
use crate::rules::said::{any, only};

/// Pairs that usually are not both true; the message says when they are.
pub(super) const DOUBTFUL: &[Pair] = &[
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
    // Logs have no contents of records, and hold commands or what administrators saw.
    Pair {
        all: &[any("input", "log-without-content")],
        none_of: &[any("input", "log-database"), any("system-access", "admin-session-recording")],
        severity: Severity::Hint,
    },
    // Only certified companies test, and own staff tests.
    Pair {
        all: &[any("review", "penetration-test-accredited")],
        none_of: &[
            only("review", "penetration-test-application", "by", &["internal"]),
            only("review", "penetration-test-network", "by", &["internal"]),
        ],
        severity: Severity::Warning,
    },
    // Nobody but employees enters, and visitors are led through.
    Pair {
        all: &[any("physical-access", "office-employees-only")],
        none_of: &[
            any("physical-access", "visitor-rules"),
            any("physical-access", "visitor-announced"),
            any("physical-access", "visitor-identity"),
            any("physical-access", "visitor-hours"),
            any("physical-access", "visitor-log"),
            any("physical-access", "visitor-escort"),
            any("physical-access", "visitor-collected"),
            any("physical-access", "visitor-badge"),
        ],
        severity: Severity::Hint,
    },
    // Administrators set a new password, and links for that expire.
    Pair {
        all: &[only("system-access", "password-reset", "method", &["administrator", "callback", "person"])],
        none_of: &[any("system-access", "password-reset-once"), any("system-access", "password-reset-validity")],
        severity: Severity::Hint,
    },
    // Addresses are stored in part or as a hash only, and made anonymous after a time.
    Pair {
        all: &[any("input", "log-ip-form")],
        none_of: &[any("input", "log-ip-anonymised")],
        severity: Severity::Hint,
    },
    // Credentials lie in one place only, and files and repositories hold some.
    Pair {
        all: &[any("organisation", "secrets-store")],
        none_of: &[any("organisation", "secrets-file-permissions"), any("organisation", "secrets-encrypted")],
        severity: Severity::Warning,
    },
    // Access from one country or area only, and work from abroad can be approved.
    Pair {
        all: &[any("organisation", "access-location")],
        none_of: &[any("organisation", "abroad-work-approval")],
        severity: Severity::Hint,
    },
    // Carriers are handed over in person only, and sent.
    Pair {
        all: &[any("transfer", "handover-person")],
        none_of: &[any("transfer", "media-dispatch")],
        severity: Severity::Warning,
    },
    // An instance of its own needs nothing that tells clients apart inside it.
    Pair {
        all: &[any("separation", "tenant-instance")],
        none_of: &[any("separation", "tenant-row-policy"), any("separation", "tenant-schema")],
        severity: Severity::Hint,
    },
    // Nobody logs in outside working hours, and somebody is on call.
    Pair {
        all: &[any("system-access", "login-working-hours")],
        none_of: &[
            any("availability", "operations-on-call"),
            only("incident", "incident-on-call", "hours", &["always", "daily"]),
        ],
        severity: Severity::Hint,
    },
    // Nobody but one of the parties has the keys, and they lie with a service of the host.
    Pair {
        all: &[only("encryption", "encryption-key-holder", "holder", &["client", "contractor"])],
        none_of: &[any("encryption", "encryption-key-service")],
        severity: Severity::Warning,
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
