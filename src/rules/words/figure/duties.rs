//! The duties whose periods are looked for: their words, and the answers that name their period.
//!
//! The lines are read as a [`Set`](super::super::sentence::Set). What must never happen here: words that another duty has too
//! without one that tells them apart.

use super::super::super::periods::allowed;
use super::super::super::rule::{Case, agreed};
use crate::dossier::Reader;
use crate::quantity::Unit;

/// A duty with a period.
pub(super) struct Duty {
    /// What the finding is about.
    pub(super) id: &'static str,
    /// The law of the duty.
    pub(super) cites: &'static [&'static str],
    /// A word of each has to be there.
    pub(super) sets: &'static [&'static str],
    /// Words of something else.
    pub(super) unless: &'static str,
    /// Whether a longer period weighs more.
    pub(super) weighs: bool,
    /// More than this no derogation in the text allows.
    pub(super) most: Option<(u32, Unit)>,
    /// Every period that the answers name.
    pub(super) answers: fn(Case<'_>, &mut Reader) -> Vec<(u32, Unit)>,
}

/// Words for logs.
pub(super) const LOGS: &str = "protokoll, zugriffsprotokoll, systemprotokoll, serverprotokoll, logdat, logfile, log-dat, log-file, \
    server-log, =log, =logs";

/// Backups.
const BACKUPS: &str = "sicherung, datensicherung, sicherungskopie, backup";

/// What deletes.
const DELETES: &str = "lösch, gelösch, vernicht, =delete, =deletes, deleted, deletion, eras, destroy";

/// Periods of measures that are in place.
fn measures(case: Case<'_>, all: &[(&str, &str)], read: &mut Reader) -> Vec<(u32, Unit)> {
    all.iter().filter_map(|(control, id)| case.number(control, id, "period", read)).collect()
}

/// The duties.
pub(super) const DUTIES: &[Duty] = &[
    Duty {
        id: "breach",
        cites: &["gdpr-33-2", "gdpr-33-1"],
        sets: &[
            "verletzung, datenpanne, datenschutzvorf, datenschutzverletzung, sicherheitsvorf, vorfall, \
                vorfälle, breach, incident",
            "meld, gemeld, mitteil, mitgeteilt, mitzuteilen, teilt, benachricht, informier, unterricht, anzeig, \
                angezeigt, notif, report, inform",
        ],
        unless: "damit der verantwortliche, damit der auftraggeber, damit die, so that the, \
                 the controller has, verantwortliche hat, art. 33 abs. 1, art. 33(1), \
                 aufsichtsbehord, behörd, supervisory, authorit, regulator, edob, bundesamt, =bsi, \
            unterauftrag, sub-processor, subprocessor, weitere auftrags, weiteren auftrags, aufbewahr, \
            =übung, exercise, ergänz, folgebericht, abschlussbericht, final report, follow-up",
        weighs: true,
        most: Some((72, Unit::Hour)),
        answers: |case, read| {
            let mut all: Vec<_> = agreed(&case.dossier.agreed.breach.notice, read).into_iter().collect();
            all.extend(measures(case, &[("incident", "incident-notice")], read));
            all
        },
    },
    Duty {
        id: "requests",
        cites: &["gdpr-28-3-s2-e"],
        sets: &[
            "anfrage, ersuchen, antrag, betroffenenanfrage, auskunftsersuchen, löschersuchen, \
                =request, =requests",
            "betroffen, betroffenenanfrage, auskunftsersuchen, data subject",
            "weiterleit, leitet, weitergeleitet, weiterzuleiten, übermittel, mitteil, mitzuteilen, teilt, informier, forward, \
                =pass, =passes, notif, inform, transmit",
        ],
        unless: "beantwort, answer, respon, unterauftrag, sub-processor, subprocessor",
        weighs: false,
        most: None,
        answers: |case, read| {
            let mut all: Vec<_> = agreed(&case.dossier.agreed.assistance.forward, read).into_iter().collect();
            all.extend(measures(case, &[("data-subject-rights", "rights-forwarding")], read));
            all
        },
    },
    Duty {
        id: "deletion",
        cites: &["gdpr-28-3-s2-g"],
        sets: &[
            DELETES,
            "vertragsende, vertragsbeendigung, vertragslaufzeit, ende des vertrag, ende der vertrag, \
                ende des hauptvertrag, ende des auftrag, ende der verarbeitung, ende der leistung, \
                ende der zusammenarbeit, beendigung, nach dem ende, end of the contract, \
                end of the agreement, end of the main contract, end of the processing, end of processing, \
                end of the service, termination",
        ],
        unless: "protokoll, =log, =logs, sicherung, datensicherung, backup, aufbewahrungsfrist, \
            aufbewahrungspflicht, gesetzlich, statutory, retention period, bestatig, nachweis, confirm, \
            certif, export, herunterl, abruf, download, kündigungsfrist, notice period, unterauftrag, \
            sub-processor, subprocessor, beschaftig, employ, zugang, zugange, konto, konten, account, \
            passw, wahl, wahlt, verlangt, choose, chooses",
        weighs: false,
        most: None,
        answers: |case, read| {
            let mut all: Vec<_> = agreed(&case.dossier.agreed.end.time, read).into_iter().collect();
            all.extend(measures(case, &[("deletion", "deletion-contract-end")], read));
            all
        },
    },
    Duty {
        id: "backups",
        cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"],
        sets: &[
            BACKUPS,
            "lösch, gelösch, überschr, entfern, aufbewahr, aufgehoben, vorgehalten, =delete, =deletes, \
                deleted, deletion, overwrit, remov, =kept, retain, retention",
        ],
        unless: "wiederherstell, wiederhergestell, restor, recover, =test, getestet, tested, monatlich, jährlich, wöchentlich, \
            monthly, yearly, weekly, annual, archiv, protokoll, =log, =logs",
        weighs: false,
        most: None,
        answers: |case, read| {
            let mut all: Vec<_> = allowed(case, read).into_iter().collect();
            let of =
                [("deletion", "deletion-backup"), ("recovery", "backup-retention"), ("recovery", "backup-archive")];
            all.extend(measures(case, &of, read));
            all
        },
    },
    // What is kept after the end is not deleted by then.
    Duty {
        id: "kept",
        cites: &["gdpr-28-3-s2-g"],
        sets: &[
            "aufbewahr, =bewahrt, =hebt, aufgehoben, behalt, behält, behalten, vorgehalten, gespeichert, kopie, =keep, =keeps, =kept, retain, \
                retention, =copy, =stored",
            "vertragsende, beendigung, beendet, =ende, ablauf, end of, termination, expiry, =ends",
        ],
        unless: "sicherung, datensicherung, sicherungskopie, backup, protokoll, =log, =logs, gesetz, rechtsvorschrift, \
            steuerrecht, handelsrecht, verpflicht, löschnachweis, verzeichnis, statut, =law, required, evidence of erasure, evidence of deletion, records of processing, \
            rechnung, invoice, verantwortliche bewahrt, auftraggeber bewahrt",
        weighs: true,
        most: None,
        answers: |case, read| {
            let mut all: Vec<_> = agreed(&case.dossier.agreed.end.time, read).into_iter().collect();
            all.extend(measures(case, &[("deletion", "deletion-contract-end")], read));
            all
        },
    },
    Duty {
        id: "subprocessors",
        cites: &["gdpr-28-2"],
        sets: &[
            "unterauftrag, subunternehm, weitere auftrags, weiteren auftrags, weiterer auftrags, \
                sub-processor, subprocessor, subcontract",
            "informier, information, mitteil, mitgeteilt, mitzuteilen, teilt, ankündig, angekündigt, anzukündigen, \
                kündigt, unterricht, anzuzeigen, anzeig, im voraus, vorab, =notice, notif, inform, announc, in advance",
        ],
        unless: "widerspr, einspr, object, verletzung, vorfall, vorfälle, datenpanne, breach, incident, lösch, \
            gelösch, delet, kontroll, überprüf, audit, review, notfall, emergenc, gefahr im verzug",
        weighs: false,
        most: None,
        answers: |case, read| read.get(&case.dossier.recipients.notice).copied().into_iter().collect(),
    },
    Duty {
        id: "audits",
        cites: &["gdpr-28-3-s2-h"],
        sets: &[
            "audit, überprüfung, kontrolle, inspektion, inspection, vor-ort-kontroll, vor-ort-prüf",
            "ankündig, angekündigt, anzukündigen, kündigt, anmeld, angemeldet, anzumelden, voranmeld, vorlauf, im voraus, \
                =notice, announc, in advance",
        ],
        unless: "penetration, zertifi, certif, =intern, interne, internal, unterauftrag, sub-processor, \
            subprocessor, behörd, authorit, verdacht, suspicion, anlass, emergenc, bericht, =report",
        weighs: false,
        most: None,
        answers: |case, read| agreed(&case.dossier.agreed.audits.notice, read).into_iter().collect(),
    },
    Duty {
        id: "logs",
        cites: &["gdpr-5-1-e"],
        sets: &[
            LOGS,
            "lösch, gelösch, aufbewahr, gespeichert, anonymis, =delete, =deletes, deleted, deletion, \
                =kept, retain, retention, =stored",
        ],
        unless: "löschprotokoll, sitzung, besprech, übergabe, vernichtungsprotokoll, prüfprotokoll, test, \
            minutes of, überprüfungsprotokoll",
        weighs: false,
        most: None,
        answers: |case, read| {
            let of = ["log-expiry", "log-retention", "log-anonymisation", "log-ip-anonymised"];
            measures(case, &of.map(|id| ("input", id)), read)
        },
    },
];
