//! Pages for the tests of the exporters: one that reads like a real one, one that says the same everywhere.

use crate::i18n::Language;
use crate::sheets::page::{
    Grade, Page, PageNumber, Phrase, Run, SignatureWords, Spoken, SpokenField, SpokenRow, SpokenSheet, SpokenSignature,
    Stamp, Words,
};

pub(in crate::export) fn stamp() -> Stamp {
    Stamp { program: "anlage 0.1.0".into(), created: "2026-11-22".parse().unwrap() }
}

fn block(id: &str, is: Words) -> Spoken {
    Spoken { id: id.into(), is, trace: Vec::new() }
}

fn ours(text: &str) -> Phrase {
    Phrase::ours(text)
}

fn entered(text: &str) -> Phrase {
    Phrase(vec![Run::Entered(text.into())])
}

fn paragraph(id: &str, text: &str) -> Spoken {
    block(id, Words::Paragraph(ours(text)))
}

fn row(id: &str, cells: Vec<Phrase>) -> SpokenRow {
    SpokenRow { id: id.into(), cells, trace: Vec::new() }
}

fn field(id: &str, name: &str, value: Phrase) -> SpokenField {
    SpokenField { id: id.into(), name: ours(name), value, trace: Vec::new() }
}

fn signature(id: &str, party: &str, name: Phrase, place: Phrase) -> SpokenSignature {
    SpokenSignature { id: id.into(), party: ours(party), name, place }
}

fn sheet(id: &str, blocks: Vec<Spoken>) -> SpokenSheet {
    SpokenSheet { id: id.into(), blocks }
}

fn open(number: u32, what: &str) -> Run {
    Run::Open(number, format!("[OFFEN {number}: {what}]"))
}

fn head() -> SpokenSheet {
    sheet(
        "head",
        vec![
            block("title", Words::Title(ours("Anlagen zum Vertrag über die Auftragsverarbeitung"))),
            paragraph(
                "statute",
                "Diese Anlagen sind Bestandteil des Vertrags nach Art. 28 Abs. 3 DSGVO zwischen den folgenden Parteien.",
            ),
            block("parties", Words::Heading(2, ours("Parteien"))),
            block(
                "client",
                Words::Fields(vec![
                    field(
                        "client/name",
                        "Verantwortlicher",
                        entered("Praxis Dr. Aslı Öztürk-Weiß\nFachärztin für Neurologie"),
                    ),
                    field("client/address", "Anschrift", entered("Königstraße 12\n70173 Stuttgart")),
                    field("client/contact", "Ansprechpartner", Phrase(vec![Run::Gap])),
                ]),
            ),
            block(
                "contractor",
                Words::Fields(vec![
                    field("contractor/name", "Auftragsverarbeiter", entered("Neurodata | Systeme *GmbH*")),
                    field("contractor/mail", "E-Mail", entered("datenschutz@neurodata.example")),
                    field("contractor/dpo", "Datenschutzbeauftragte", Phrase(vec![open(2, "Datenschutzbeauftragte")])),
                ]),
            ),
            block("signing", Words::Heading(2, ours("Unterschriften"))),
            block(
                "signatures",
                Words::Signatures(vec![
                    signature("client", "Verantwortlicher", entered("Praxis Dr. Aslı Öztürk-Weiß"), Phrase::default()),
                    signature(
                        "contractor",
                        "Auftragsverarbeiter",
                        entered("Neurodata | Systeme *GmbH*"),
                        entered("Köln"),
                    ),
                ]),
            ),
        ],
    )
}

fn subprocessors() -> SpokenSheet {
    let bound = Phrase(vec![
        Run::Entered("Maple Ledger Inc.".into()),
        Run::Ours(": ".into()),
        open(1, "Verpflichtung zur Geheimhaltung"),
    ]);
    let notice = Phrase(vec![
        Run::Ours("Der Auftragsverarbeiter informiert den Verantwortlichen mit einer Frist von 14 Tagen über jede beabsichtigte Hinzuziehung oder Ersetzung von Unterauftragsverarbeitern. ".into()),
        Run::Mark("[noch zu bestätigen]".into()),
    ]);
    sheet(
        "subprocessors",
        vec![
            block("title", Words::Heading(1, ours("Anlage 2 – Unterauftragsverarbeiter"))),
            block("notice", Words::Paragraph(notice)),
            block("companies", Words::Heading(2, ours("Unternehmen"))),
            block(
                "list",
                Words::Table(
                    ["Unternehmen", "Leistung", "Land", "Grundlage der Übermittlung"].map(ours).to_vec(),
                    vec![
                        row("r1", vec![
                            entered("Calder Hosting Limited"),
                            ours("Serverhosting"),
                            ours("Vereinigtes Königreich"),
                            Phrase(vec![Run::Citation("Durchführungsbeschluss (EU) 2021/1772 der Kommission, gültig bis 27. Dezember 2031".into())]),
                        ]),
                        row("r2", vec![
                            entered("Maple Ledger Inc."),
                            Phrase(vec![Run::Ours("Zahlungsabwicklung".into()), Run::Break, Run::Ours("Mahnwesen".into())]),
                            ours("Kanada"),
                            Phrase::default(),
                        ]),
                    ],
                ),
            ),
            block(
                "when-secrecy",
                Words::When(
                    ours("Unterliegt der Verantwortliche einer beruflichen Schweigepflicht nach § 203 StGB, gilt zusätzlich:"),
                    vec![
                        paragraph("bound", "Der Auftragsverarbeiter hat folgende Unterauftragsverarbeiter in Textform zur Geheimhaltung verpflichtet und über die Strafbarkeit nach den §§ 203, 204 StGB belehrt:"),
                        block("bound-list", Words::List(vec![block("bound/r1", Words::Paragraph(entered("Calder Hosting Limited")))])),
                        block("bound-open/r2", Words::Paragraph(bound)),
                    ],
                ),
            ),
        ],
    )
}

fn measures() -> SpokenSheet {
    let nested = vec![
        paragraph("room/key", "Schlüssel werden nur gegen Unterschrift ausgegeben."),
        paragraph("room/log", "Die Ausgabe wird in einem Schlüsselbuch vermerkt."),
    ];
    sheet(
        "measures",
        vec![
            block("title", Words::Heading(1, ours("Anlage 3 – Technische und organisatorische Maßnahmen"))),
            block("access", Words::Heading(2, ours("Zugriffskontrolle"))),
            block("review", Words::Heading(3, ours("Rechte"))),
            block(
                "control/data-access",
                Words::List(vec![
                    paragraph(
                        "access-review",
                        "Der Auftragsverarbeiter überprüft die vergebenen Zugriffsrechte vierteljährlich.",
                    ),
                    paragraph("room", "Der Serverraum ist verschlossen:"),
                    block("room-list", Words::List(nested)),
                    paragraph("alarm", "Eine Alarmanlage überwacht das Gebäude außerhalb der Arbeitszeit."),
                ]),
            ),
            block(
                "own",
                Words::List(vec![block("own/1", Words::Paragraph(entered("Zwei-Faktor-Anmeldung für <alle> Konten")))]),
            ),
            block("remark", Words::Note(ours("Diese Anmerkung ist nicht Teil der Vereinbarung."))),
        ],
    )
}

fn open_points() -> SpokenSheet {
    let point = |number: u32, what: &str, who: &str| {
        let id = format!("open/{number}");
        row(&id, vec![Phrase(vec![open(number, what)]), entered(who), ours("1. Dezember 2026")])
    };
    sheet(
        "open-points",
        vec![
            block("title", Words::Heading(1, ours("Offene Punkte"))),
            block(
                "list",
                Words::Table(
                    ["Was ist offen", "Wer klärt es", "Bis wann"].map(ours).to_vec(),
                    vec![
                        point(1, "Verpflichtung zur Geheimhaltung", "Jana Kern"),
                        point(2, "Datenschutzbeauftragte", "Tim Ruß"),
                    ],
                ),
            ),
        ],
    )
}

/// A draft with every kind of block and run.
pub(in crate::export) fn page() -> Page {
    Page {
        language: Language::De,
        title: "Anlagen zum Vertrag über die Auftragsverarbeitung".into(),
        grade: Grade::Draft,
        head: "Entwurf".into(),
        footer: "Stand: 22. November 2026. Erstellt mit anlage 0.1.0.".into(),
        page_number: vec![
            PageNumber::Words("Seite ".into()),
            PageNumber::This,
            PageNumber::Words(" von ".into()),
            PageNumber::All,
        ],
        signature: SignatureWords { place_and_date: "Ort, Datum".into(), signature: "Unterschrift".into() },
        sheets: vec![head(), subprocessors(), measures(), open_points()],
    }
}

/// A page that says this text wherever a page can say something, as our words and as entered ones.
pub(in crate::export) fn everywhere(text: &str) -> Page {
    let all = |brk: bool| {
        let mut runs = vec![
            Run::Ours(text.into()),
            Run::Entered(text.into()),
            Run::Citation(text.into()),
            Run::Open(1, text.into()),
            Run::Open(7, text.into()),
            Run::Mark(text.into()),
        ];
        runs.extend(brk.then_some(Run::Break));
        runs.push(Run::Entered(text.into()));
        Phrase(runs)
    };
    let inner = vec![
        block("p", Words::Paragraph(all(true))),
        block(
            "l",
            Words::List(vec![
                block("l/1", Words::Paragraph(all(false))),
                block("l/2", Words::List(vec![block("l/3", Words::Paragraph(all(true)))])),
            ]),
        ),
        block("t", Words::Table(vec![all(false), all(false)], vec![row("open/1", vec![all(true), all(false)])])),
        block(
            "f",
            Words::Fields(vec![SpokenField {
                id: "f/1".into(),
                name: all(false),
                value: all(true),
                trace: Vec::new(),
            }]),
        ),
        block("n", Words::Note(all(true))),
        block(
            "s",
            Words::Signatures(vec![SpokenSignature {
                id: "client".into(),
                party: all(false),
                name: all(true),
                place: all(false),
            }]),
        ),
    ];
    let blocks = vec![block("h", Words::Heading(1, all(false))), block("w", Words::When(all(false), inner))];
    Page {
        title: text.into(),
        head: text.into(),
        footer: text.into(),
        page_number: vec![PageNumber::Words(text.into()), PageNumber::This],
        signature: SignatureWords { place_and_date: text.into(), signature: text.into() },
        sheets: vec![
            sheet("head", vec![block("title", Words::Title(all(false)))]),
            sheet("first", blocks.clone()),
            sheet("open-points", blocks),
        ],
        ..page()
    }
}

/// Texts that try to become more than text; each is one line, with some visible character.
pub(in crate::export) const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "\"; } body { background: url(http://x/y) } .x { content: \"",
    "\\\"} @import 'http://x/y';",
    "\" onload=\"alert(1)",
    "' onclick='x",
    "<img src=http://x/y.png onerror=alert(1)>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "]]> --> <!-- <![CDATA[ x",
    "&lt;b&gt; &amp; &#60; &",
    "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]>&a;",
    "#read(\"/etc/passwd\") $x$ {{ x }} {% x %}",
    "a\0b\u{1b}[31mc\u{202E}d\u{9b}e\u{FFFE}f\u{200B}",
];
