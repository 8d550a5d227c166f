//! The rows: which words say something together.
//!
//! The lines are read as a [`Set`](super::super::sentence::Set). What must never happen here: an entry without which the sentence
//! would say the same.

mod agreed;

use super::super::super::Severity;
use super::super::phrases::Kind;
use super::stems::{
    ALONE, BESIDES, BETTER, CARE_OTHERWISE, CHANGES, CLAIMS, COLLECTED, CONTRACTOR, DATA, MODELS, NOT_OWN, NOTICE,
    OTHERS, OWN, POSSESSIVE, PRODUCTS, PUBLISHED, PURPOSES, SUBPROCESSORS, USES, WEB,
};
use super::{Denial, Row};

const ROW: Row = Row {
    id: "",
    kind: Kind::Controller,
    severity: Severity::Warning,
    sets: &[],
    unless: "",
    denial: Denial::Kills,
    line: false,
    only_at: None,
    client: true,
};

/// A page instead of a notice.
const WEB_ALONE: Row = Row {
    id: "web-alone",
    kind: Kind::WebPage,
    severity: Severity::Hint,
    client: false,
    unless: BESIDES,
    denial: Denial::Fault,
    line: true,
    ..ROW
};

/// Data for the contractor's own products.
const OWN_MODELS: Row = Row { id: "own-models", kind: Kind::OwnUse, severity: Severity::Hint, unless: NOT_OWN, ..ROW };

/// Every row.
pub(super) fn all() -> impl Iterator<Item = &'static Row> {
    ROWS.iter().chain(agreed::ROWS)
}

/// Rows on whose the data are and what for, who pays, and where changes are told.
const ROWS: &[Row] = &[
    // The contractor is a controller
    Row {
        id: "claims-bought",
        sets: &[
            "ankauf, anzukaufen, angekauft, aufkauf, erwirbt, erwerb, kauft forderung, kauft die, \
                kauft offene, kauft von, kauft sämtliche, kauft alle, purchase, acquire, acquisition of, \
                =buys, bought",
            CLAIMS,
        ],
        unless: OTHERS,
        ..ROW
    },
    Row { id: "claims-bought", sets: &["=kauft", "=an", CLAIMS], unless: OTHERS, ..ROW },
    Row {
        id: "claims-bought",
        sets: &[
            "abgetreten, abtretung, tritt, abzutreten, zession, zedier, factoring, assigned to, \
                assignment of, assigns, sells",
            "forderung, ~forderung, receivable, fee claim",
            "an den, an ihn, an die verrechnungsstelle, an uns, an sie, factoring, to the processor, \
                to the contractor, to it, to us",
        ],
        unless: OTHERS,
        ..ROW
    },
    Row {
        id: "own-account",
        severity: Severity::Hint,
        sets: &[
            "im eigenen namen, in eigenem namen, auf eigene rechnung, für eigene rechnung, \
                in its own name, in their own name, for its own account, on its own account",
            COLLECTED,
        ],
        unless: OTHERS,
        ..ROW
    },
    Row {
        id: "default-risk",
        sets: &[
            "ausfallrisik, risiko des ausfalls, risiko des forderungsausfalls, \
                risiko der zahlungsunfähigkeit, delkredere, del credere, risk of default, default risk, \
                risk of non-payment",
            "trägt, tragen, übernimmt, übernommen, übernahme, geht auf, =bear, =bears, borne, assum, \
                takes",
            COLLECTED,
        ],
        unless: "trägt die praxis, trägt der verantwortliche, trägt der auftraggeber, trägt die kanzlei, \
            bei der praxis, beim verantwortlichen, beim auftraggeber, practice bears, controller bears, \
            client bears, borne by the practice, borne by the controller, borne by the client, verbleibt, \
            remains with, bewert, prüf, assess",
        ..ROW
    },
    Row {
        id: "decides-itself",
        severity: Severity::Hint,
        sets: &[
            "entscheidet, =entscheiden, =bestimmt, =legt, =legen, festzulegen, =decide, =decides, \
                =determine, =determines",
            PURPOSES,
            "selbst, eigenverantwort, nach eigenem ermessen, selbständig, selbstständig, gemeinsam, \
                entscheidet allein, itself, own discretion, jointly, on its own, independently",
            CONTRACTOR,
        ],
        unless: "entscheidet der verantwortliche, bestimmt der verantwortliche, legt der verantwortliche, \
            verantwortliche entscheidet, verantwortliche bestimmt, entscheidet der auftraggeber, \
            allein der verantwortliche, allein der auftraggeber, allein die praxis, \
            entscheidet die praxis, controller decides, controller determines, controller alone, \
            only the controller, client decides, client determines, zwecke des verantwortlichen, \
            zwecke des auftraggebers, zwecke der praxis, purposes of the controller, \
            controller's purposes, weisung, instruct",
        ..ROW
    },
    // Statutory health insurance
    Row {
        id: "care-statutory",
        kind: Kind::Care,
        client: false,
        sets: &["kassenärztlich, kassenzahnärztlich, vertragsarzt, vertragsärzt, vertragszahn, \
            vertragspsychotherap, =gkv, =kzv, =ebm, =bema, kassenpatient, gesetzlich versichert, \
            gesetzlich krankenversichert, gesetzliche krankenversicherung, \
            gesetzlichen krankenversicherung, gesetzlichen krankenkasse, statutory health insurance, \
            panel doctor, panel physician"],
        unless: CARE_OTHERWISE,
        ..ROW
    },
    Row {
        id: "care-statutory",
        kind: Kind::Care,
        client: false,
        sets: &["=kv, =kven", "abrechn, quartal, honorar, leistung, praxis, arzt, bill, account, quarter"],
        unless: CARE_OTHERWISE,
        ..ROW
    },
    Row {
        id: "care-statutory",
        kind: Kind::Care,
        client: false,
        sets: &[
            "quartalsabrechnung, quarterly account, quarterly billing",
            "krankenkasse, kassenleistung, kassen, health insur, insurance fund",
        ],
        unless: CARE_OTHERWISE,
        ..ROW
    },
    // Liability towards data subjects
    Row {
        id: "liability-limited",
        kind: Kind::Liability,
        client: false,
        sets: &[
            "begrenz, beschränk, höchstens, maximal, ausgeschlossen, schließt, bis zu, bis zur höhe, \
                nicht über, nicht mehr als, gedeckelt, haftungsbeschränk, haftungsbegrenz, \
                haftungsausschluss, haftungshöchst, limited, limits, =limit, limitation, =cap, capped, \
                exclude, excludes, exclusion, excluded, not exceed, no event exceed, never exceed, disclaim, up to, no more than",
            "haftung, =haftet, =haften, schadensersatz, schadenersatz, compensation, liability, liable",
            "betroffene person, betroffenen person, betroffener person, =betroffene, =betroffenen, \
                =betroffener, data subject",
        ],
        unless: "unberührt, unaffected, without prejudice, innenverhältnis, im verhältnis der parteien, \
            im verhältnis zueinander, zwischen den parteien, between the parties, versicherung, \
            haftpflicht, insurance, unbeschränkt, unbegrenzt, unlimited, einschränkung der verarbeitung",
        ..ROW
    },
    // A web page instead of a notice
    Row { sets: &[NOTICE, WEB, CHANGES], only_at: Some("subprocessors-additions"), ..WEB_ALONE },
    Row { sets: &[NOTICE, WEB, CHANGES, SUBPROCESSORS], ..WEB_ALONE },
    Row {
        sets: &[ALONE, PUBLISHED, WEB, CHANGES],
        denial: Denial::Kills,
        line: false,
        only_at: Some("subprocessors-additions"),
        ..WEB_ALONE
    },
    Row { sets: &[ALONE, PUBLISHED, WEB, SUBPROCESSORS], denial: Denial::Kills, line: false, ..WEB_ALONE },
    Row {
        sets: &[
            "gilt als, gelten als, gilt damit als, deemed, genügt, ist ausreichend, is sufficient, \
                suffices, constitutes notice",
            WEB,
            CHANGES,
            "unterauftrag, subunternehm, weitere auftrags, weiteren auftrags, weiterer auftrags, \
                sub-processor, subprocessor, subcontract, mitgeteilt, mitteilung, information, \
                informiert, notice, notif",
            NOTICE,
        ],
        denial: Denial::Kills,
        line: false,
        ..WEB_ALONE
    },
    // Data for the contractor's own advertising
    Row {
        id: "own-advertising",
        sets: &[
            "werb, bewirb, advertis, promot, =market, marketing",
            OWN,
            "leistung, ~leistung, angebot, angebote, produkt, service, offer, product",
            "nutz, benutz, verwend, anschreib, angeschrieben, versend, versandt, kontakt, =use, =uses, =used, =using, contact, sends, \
                =send",
        ],
        ..OWN_MODELS
    },
    // Data for the contractor's own products
    Row { sets: &[BETTER, OWN, MODELS, DATA], ..OWN_MODELS },
    Row { sets: &[BETTER, OWN, PRODUCTS, DATA, USES], ..OWN_MODELS },
    Row { sets: &[BETTER, POSSESSIVE, MODELS, DATA], ..OWN_MODELS },
    Row {
        sets: &[
            BETTER,
            "=auch, außerdem, ferner, zudem, darüber hinaus, =also, additionally, in addition",
            "=produkts, =produktes, =produkte, =product, =products",
            DATA,
            USES,
        ],
        ..OWN_MODELS
    },
    Row { sets: &[BETTER, POSSESSIVE, PRODUCTS, DATA, USES], ..OWN_MODELS },
];
