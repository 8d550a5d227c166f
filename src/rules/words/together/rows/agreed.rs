//! Rows on what a contract agrees: what is held back, inspections, breaches, notices, accounts, machines.
//!
//! The lines are read as a [`Set`](super::super::super::sentence::Set). What must never happen here: an entry without which the
//! sentence would say the same.

use super::super::super::super::Severity;
use super::super::super::phrases::Kind;
use super::super::Row;
use super::super::stems::{
    ALONE, BREACHES, EXCLUDED, INSPECTIONS, NO_EXCLUSION, NOTIFIES, OF_CONTRACTOR, PAID, RECORDS, SUBPROCESSORS,
};
use super::ROW;

/// Data held back until somebody pays.
const LIEN: Row = Row { id: "held-back", kind: Kind::Lien, severity: Severity::Hint, ..ROW };

/// A right to inspect that is made smaller. Who inspects is the client.
const AUDITS: Row = Row { kind: Kind::Audits, client: false, ..ROW };

/// A notice of breaches that comes late or not at all.
const BREACH: Row = Row { kind: Kind::Breach, client: false, ..ROW };

/// What comes after the first notice, and who else is told.
const NO_WAIT: &str = "abschlussbericht, folgebericht, ergänz, final report, follow-up, supplement, öffentlichkeit, presse, public, press, \
    aufsichtsbehörde, behörde, supervisory, authorit, regulator, betroffenen personen, data subjects, nicht erst, not only, \
    überprüfung, inspektion, audit, inspection, kontroll";

/// The rows.
pub(super) const ROWS: &[Row] = &[
    // Data held back until somebody pays
    Row {
        sets: &[
            "zurückbehalt, zurückhalt, zurückzuhalten, zurückbehaltungsrecht, einbehalt, withhold, withheld, \
                retain, right of retention, =lien",
            RECORDS,
            PAID,
        ],
        unless: "=keine, =kein, =nicht, ausgeschlossen, excluded, =no, =not, waive, verzicht",
        ..LIEN
    },
    Row { sets: &["=hält, =halten", "=zurück", RECORDS, PAID], ..LIEN },
    Row {
        sets: &[
            "erst nach, erst mit, erst wenn, erst sobald, nur gegen, only after, only once, only against, not until, not before",
            "herausgegeben, =heraus, herauszugeben, herausgabe, zurückgegeben, zurückzugeben, rückgabe, ausgehändigt, \
                ausgefolgt, exportier, released, =release, returned, =return, handed over, hands over, exported",
            RECORDS,
            PAID,
        ],
        ..LIEN
    },
    // Inspections only when something has happened
    Row {
        id: "audits-on-occasion",
        sets: &[
            "=nur, =erst, ausschließlich, lediglich, ausschliesslich, nicht vor, =only, solely, not until, =unless",
            INSPECTIONS,
            "~verletzung, datenpanne, verstoß, ~vorfall, anlass, verdacht, breach, incident, infringement, \
                suspicion, =cause",
        ],
        unless: "zusätzlich, auch ohne, unangekündigt, ohne ankündigung, unannounced, without notice, additional, \
            innerhalb der geschäftszeiten, business hours, intern, penetration",
        ..AUDITS
    },
    // Inspections only if the contractor agrees
    Row {
        id: "audits-consent",
        sets: &[
            "=nur, =erst, bedarf, bedürfen, setzt voraus, setzen, vorbehaltlich, =only, subject to, require, =need, =needs, unless",
            INSPECTIONS,
            "zustimmung, einwilligung, einverständnis, genehmigung, ermessen, zustimmt, einwilligt, genehmigt, consent, \
                approval, permission, discretion, agrees",
            OF_CONTRACTOR,
        ],
        unless: "privat, wohnung, wohnräum, homeoffice, home office, wettbewerb, competitor, unbillig, unreasonabl, =nicht, =not, \
            unterauftrag, sub-processor, subprocessor, penetration, termin, terminabsprache, außerhalb der geschäftszeiten, \
            outside business hours, andere kunden, anderer kunden, other customers, home of, homes",
        ..AUDITS
    },
    // Inspections only on paper
    Row {
        id: "audits-excluded",
        sets: &[
            ALONE,
            INSPECTIONS,
            "bericht, ~bericht, zertifikat, testat, fragebogen, report, certificat, attestation, questionnaire",
            "durch einsicht, durch vorlage, durch durchsicht, durch prüfung, anhand, in form, by review, by reviewing, by way of, \
                by means, on the basis of, in the form",
        ],
        unless: "zunächst, zuerst, vorrangig, first, initially, penetration, unterauftrag, sub-processor, subprocessor",
        ..AUDITS
    },
    // No inspections on the spot
    Row {
        id: "audits-excluded",
        sets: &[EXCLUDED, "vor-ort, vor ort, inspektion, =kontrollen, =überprüfungen, =audits, on-site, inspection"],
        unless: NO_EXCLUSION,
        ..AUDITS
    },
    Row {
        id: "audits-excluded",
        sets: &[
            EXCLUDED,
            "zutritt, zugang, betreten, access",
            "räume, räumen, räumlichkeiten, ~räume, ~räumen, betriebsstätte, premises, facilities",
            "überprüf, kontroll, inspektion, prüfung, prüfer, audit, inspection",
        ],
        unless: NO_EXCLUSION,
        ..AUDITS
    },
    // No inspections at all, or papers instead of them
    Row {
        id: "audits-excluded",
        sets: &[
            "ausgeschlossen, entfällt, entfallen, ersetzt, ersetzen, statt einer, statt der, statt durch, anstelle, an die stelle, kein recht, verzicht, \
                excluded, waive, replace, replaces, instead of, no right, in lieu",
            "inspektion, kontroll, ~kontrolle, vor-ort, überprüfung, vor ort, audit, inspection, on-site",
            "zertifikat, zertifizier, testat, bericht, ~bericht, solange, =alle, jede, jegliche, sämtliche, certificat, attestation, \
                report, as long as, =all, =any, =every, während",
        ],
        unless: "wettbewerb, competitor, unangekündigt, ohne ankündigung, unannounced, without notice, zusätzlich, unberührt, \
            unaffected, without prejudice, unterauftrag, sub-processor, subprocessor, sofern die, wenn die nachweise, vorlegen, vorlegt, \
            may submit, may provide, may present, \
            zugangskontroll, zutrittskontroll, zugriffskontroll, eingangskontroll, kontrollverlust",
        ..AUDITS
    },
    // Breaches wait until something else is done
    Row {
        id: "breach-waits",
        sets: &[
            "erst nach, erst wenn, erst sobald, nicht vor, nur nach, nur wenn, nur sobald, only after, only once, only if, only when, not before, \
                not until",
            BREACHES,
            NOTIFIES,
            "untersuchung, aufklärung, bestätigung, bestätigt, abschluss, abgeschlossen, freigabe, genehmigung, zustimmung, prüfung, \
                geprüft, investigat, confirm, complet, approv, consent, verif, assess",
        ],
        unless: NO_WAIT,
        ..BREACH
    },
    Row {
        id: "breach-waits",
        sets: &[
            "=erst",
            "=wenn, =nachdem, =sobald",
            BREACHES,
            NOTIFIES,
            "untersuchung, aufklärung, bestätig, abgeschlossen, freigabe, freigegeben, genehmig, zustimm, geprüft, geklärt, ursache",
        ],
        unless: NO_WAIT,
        ..BREACH
    },
    Row {
        id: "breach-threshold",
        sets: &[
            "=nur, ausschließlich, lediglich, =only, solely",
            BREACHES,
            NOTIFIES,
            "risiko, risiken, erheblich, schwerwiegend, wesentlich, schwere, =risk, =risks, material, serious, significant, severe",
        ],
        unless: "auch wenn, unabhängig, even if, irrespective, regardless, öffentlichkeit, presse, public, press, aufsichtsbehörde, \
            behörde, supervisory, authorit, regulator, betroffenen personen, betroffene personen, data subjects, nicht nur, \
            not only, überprüfung, inspektion, audit, inspection, kontroll, geschäftsführung, management",
        ..BREACH
    },
    // New sub-processors are told of when they are there
    Row {
        id: "notice-afterwards",
        kind: Kind::Afterwards,
        sets: &[
            "nachträglich, im nachhinein, erst nach, erst nachdem, rückwirkend, abgelaufene jahr, abgelaufenen jahr, vergangene jahr, \
                afterwards, retrospectiv, retroactiv, only after, in arrears, preceding year, previous year, past year",
            SUBPROCESSORS,
            "informier, mitteil, mitgeteilt, teilt, unterricht, benachrichtig, anzeig, angezeigt, notif, inform, told",
        ],
        unless: "zusätzlich, außerdem, daneben, besides, in addition, additionally, überprüf, kontroll, audit, vorher, im voraus, vorab, \
            in advance, zuvor, beforehand, prior, vor dem einsatz, verletzung, breach, notfall, gefahr im verzug, emergenc, \
            widerspruch, einspruch, object",
        client: false,
        ..ROW
    },
    // People who are bound to nothing
    Row {
        id: "staff-unbound",
        kind: Kind::Unbound,
        sets: &[
            "nicht verpflichtet, nicht eigens verpflichtet, nicht gesondert verpflichtet, nicht zur verschwiegenheit, nicht zur \
                vertraulichkeit, nicht zur geheimhaltung, nicht auf das, nicht auf die, nicht auf verschwiegenheit, keine verpflichtung, not bound, not committed, not required \
                to sign, no confidentiality, no undertaking",
            "beschäftigt, mitarbeit, personal, mitwirkend, hilfskräft, aushilf, employee, staff, personnel, freelanc, temporary workers",
            "verschwiegenheit, vertraulichkeit, geheimhaltung, schweigepflicht, datengeheimnis, confidential, secrecy",
        ],
        unless: "solange sie nicht, bevor, bis sie, erneut, nochmals, ohne zugang, kein zugang, keinen zugang, ohne zugriff, keinen zugriff, \
            zugriff erst, =until, before, again, without access, no access, verantwortlich, auftraggeber, controller, =client",
        client: false,
        ..ROW
    },
    // Private devices that a measure forbids
    Row {
        id: "devices-private",
        kind: Kind::Devices,
        sets: &[
            "=darf, dürfen, erlaubt, gestattet, zulässig, zugelassen, =können, =kann, nutzen, benutzen, verwenden, =may, allowed, permitted, =can",
            "privat, byod, personal laptop, personal device, personal computer, personal phone, private, own device, own laptop",
            "gerät, geräte, endgerät, laptop, notebook, rechner, smartphone, handy, tablet, computer, device, phone, byod",
        ],
        unless: "vereinbarung, agreement, nur wenn, only if, container, abgeschottet, authenticator, zwei-faktor, zweiten faktor, second factor, patient, kund, betroffen, \
            verantwortlich, auftraggeber, controller, =client, customer, privat genutzt, private nutzung, private use, besucher, visitor",
        client: false,
        ..ROW
    },
    // One account for several people
    Row {
        id: "account-shared",
        kind: Kind::Shared,
        severity: Severity::Hint,
        sets: &[
            "gemeinsam, geteilt, =teilen, =teilt, gruppenkonto, sammelkonto, gemeinschaftskonto, sammelkennung, shared, =share, \
                =shares, sharing",
            "benutzerkonto, benutzerkonten, nutzerkonto, nutzerkonten, gruppenkonto, sammelkonto, gemeinschaftskonto, sammelkennung, \
                =konto, =konten, =zugang, benutzerzugang, kennung, =login, anmeldedaten, zugangsdaten, passwort, =account, =accounts, \
                user account, credentials, password",
        ],
        unless: "notfall, emergenc, dienstkonto, dienstkonten, service account, technisch, technical, postfach, mailbox, kalender, \
            calendar, laufwerk, =drive, bankkonto, bank account, ausscheid, depart, leaving, verbot, =ban, =mit uns, verantwortlich, controller, auftraggeber, =client",
        client: false,
        ..ROW
    },
    Row {
        id: "account-shared",
        kind: Kind::Shared,
        severity: Severity::Hint,
        sets: &[
            "dasselbe passwort, demselben passwort, dieselbe kennung, derselben kennung, dasselbe konto, demselben konto, \
                dieselben zugangsdaten, denselben zugangsdaten, denselben zugang, same password, same account, same login, \
                same credentials",
            "=alle, =allen, beschäftigt, mitarbeit, personal, mehrere, =team, =all, everyone, staff, employee, several",
            "nutz, benutz, verwend, arbeit, =melden, =meldet, =use, =uses, =used, log in, logs in, work, sign in",
        ],
        unless: "notfall, emergenc, nacheinander, erneut, again, verantwortlich, controller, auftraggeber, =client",
        client: false,
        ..ROW
    },
    // A machine decides alone
    Row {
        id: "machine-decides",
        kind: Kind::Machine,
        severity: Severity::Hint,
        sets: &[
            "ohne menschlich, keine menschliche, menschen findet nicht, no human, selbsttätig, ohne prüfung durch, ohne dass ein mensch, allein, selbständig, selbstständig, \
                vollautomat, without human, without review, without any human, =alone, on its own, autonom, \
                fully automated, solely",
            "entscheid, entschied, =kürzt, zuteil, zugeteilt, =teilt, =sperrt, =cuts, =assigns, =decide, =decides, =decided, decision, =rejects, lehnt, ablehn",
            "=ki, =ai, ki-system, ai system, algorithm, modell, model, automatisch, automatisiert, automatically, \
                automated, anwendung, application, software",
        ],
        unless: "",
        client: false,
        ..ROW
    },
];
