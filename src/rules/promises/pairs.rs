//! Measures that exclude each other.
//!
//! What must never happen here: two measures that can both be true of one company.

/// Measures that stand together, and those that cannot stand beside them.
pub(super) struct Pair {
    /// Together; the first names the finding.
    pub(super) all: &'static [(&'static str, &'static str)],
    /// Only with this choice of a parameter of the first.
    pub(super) only: Option<(&'static str, &'static str)>,
    /// What cannot be true then.
    pub(super) none_of: &'static [(&'static str, &'static str)],
}

pub(super) const PAIRS: [Pair; 12] = [
    Pair {
        all: &[("physical-access", "server-room-none")],
        only: None,
        none_of: &[
            ("physical-access", "server-room-locked"),
            ("physical-access", "server-room-lock"),
            ("physical-access", "server-room-persons"),
            ("physical-access", "server-room-list"),
            ("physical-access", "server-room-review"),
            ("physical-access", "server-room-log"),
            ("physical-access", "server-room-escort"),
            ("physical-access", "server-room-alarm"),
            ("physical-access", "server-room-video"),
            ("physical-access", "server-room-windows"),
        ],
    },
    Pair {
        all: &[("organisation", "ai-none")],
        only: None,
        none_of: &[
            ("organisation", "ai-confirmation"),
            ("organisation", "ai-activation"),
            ("organisation", "ai-minimum"),
            ("organisation", "ai-notice"),
            ("organisation", "ai-register"),
        ],
    },
    Pair {
        all: &[("organisation", "private-devices-ban")],
        only: None,
        none_of: &[("organisation", "private-devices-agreement"), ("organisation", "private-devices-container")],
    },
    Pair {
        all: &[("physical-access-home", "home-no-records")],
        only: None,
        none_of: &[("physical-access-home", "home-transport")],
    },
    // Without printing, records that nobody takes home are not there.
    Pair {
        all: &[("physical-access-home", "home-no-printing"), ("physical-access-home", "home-no-records")],
        only: None,
        none_of: &[("physical-access-home", "home-records-locked"), ("physical-access-home", "home-disposal")],
    },
    Pair {
        all: &[("system-access", "login-passkey")],
        only: Some(("mode", "only")),
        none_of: &[
            ("system-access", "login-password"),
            ("system-access", "login-magic-link"),
            ("system-access", "login-one-time-code"),
        ],
    },
    Pair {
        all: &[("physical-access", "office-none")],
        only: None,
        none_of: &[
            ("physical-access", "office-zones"),
            ("physical-access", "office-visitor-area"),
            ("physical-access", "office-mantrap"),
            ("physical-access", "office-doors"),
            ("physical-access", "office-lock"),
            ("physical-access", "office-security-lock"),
            ("physical-access", "office-door-resistance"),
            ("physical-access", "office-door-knob"),
            ("physical-access", "office-electronic-access"),
            ("physical-access", "office-entry-log"),
            ("physical-access", "office-access-times"),
            ("physical-access", "office-code"),
            ("physical-access", "office-turnstile"),
            ("physical-access", "office-door-daytime"),
            ("physical-access", "office-door-last"),
            ("physical-access", "office-room-locked"),
            ("physical-access", "office-authorisation"),
            ("physical-access", "office-authorisation-review"),
            ("physical-access", "key-issue"),
            ("physical-access", "key-master"),
            ("physical-access", "key-plan"),
            ("physical-access", "key-inventory"),
            ("physical-access", "key-register"),
            ("physical-access", "office-intercom"),
            ("physical-access", "office-door-opener"),
            ("physical-access", "office-reception"),
            ("physical-access", "office-guard"),
            ("physical-access", "visitor-announced"),
            ("physical-access", "visitor-hours"),
            ("physical-access", "visitor-log"),
            ("physical-access", "visitor-escort"),
            ("physical-access", "visitor-badge"),
            ("physical-access", "employee-badge"),
            ("physical-access", "office-alarm"),
            ("physical-access", "office-alarm-standard"),
            ("physical-access", "office-alarm-maintenance"),
            ("physical-access", "office-alarm-receiver"),
            ("physical-access", "office-motion-detectors"),
            ("physical-access", "office-door-contacts"),
            ("physical-access", "office-glass-sensors"),
            ("physical-access", "office-video"),
            ("physical-access", "office-video-outside"),
            ("physical-access", "office-windows"),
            ("physical-access", "office-windows-closed"),
            ("physical-access", "office-shafts"),
            ("physical-access", "cleaning-presence"),
            ("physical-access", "records-locked"),
            ("physical-access", "media-locked"),
            ("physical-access", "office-laptop-secured"),
            ("physical-access", "office-screen-position"),
            ("physical-access", "office-printer-position"),
        ],
    },
    Pair {
        all: &[("organisation", "server-own-premises")],
        only: None,
        none_of: &[("organisation", "no-own-servers"), ("physical-access", "data-centre-cage")],
    },
    Pair {
        all: &[("organisation", "paper-none")],
        only: None,
        none_of: &[("transfer", "paper-transport"), ("transfer", "post-envelope"), ("separation", "paper-separation")],
    },
    Pair {
        all: &[("organisation", "media-ban")],
        only: Some(("scope", "portable")),
        none_of: &[("system-access", "media-copy-approval")],
    },
    Pair {
        all: &[("organisation", "call-recording-none")],
        only: None,
        none_of: &[
            ("organisation", "call-recording-consent"),
            ("organisation", "call-recording-pause"),
            ("deletion", "call-recording-deletion"),
        ],
    },
    Pair { all: &[("input", "log-no-ip")], only: None, none_of: &[("input", "log-ip-anonymised")] },
];
