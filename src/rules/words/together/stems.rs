//! The stems that rows have in common, each set under a name.
//!
//! The lines are read as a [`Set`](super::super::sentence::Set). What must never happen here: a stem without which a sentence
//! would say the same.

/// Claims for money.
pub(super) const CLAIMS: &str = "forderung, honorarforderung, gebührenforderung, vergütungsforderung, kaufpreisforderung, \
    entgeltforderung, kundenforderung, geldforderung, zahlungsforderung, außenstände, receivable, \
    fee claim, claim";

/// Who is no party, and what a program does with claims that others have.
pub(super) const OTHERS: &str = "dritte, =bank, =banken, hausbank, versicher, factoring-gesellschaft, factoringgesellschaft, \
    factoring-bank, factoringbank, factoring-unternehmen, factor der, erfass, verbuch, dokumentier, \
    =zeigt, angezeigt, third part, insur, record, display, =shows, warranty, damages";

/// What is done with money that is owed; "on its own account" is no bill.
pub(super) const COLLECTED: &str = "forderung, ~forderung, rechnungen, rechnungsbetr, einzieh, einzug, eingezogen, =zieht, inkasso, honorar, mahn, \
    stundung, nachlass, claim, receivable, invoic, collect, deferral, court, fees";

/// The contractor, as people name it.
pub(super) const CONTRACTOR: &str = "auftragsverarbeiter, auftragsbearbeiter, auftragnehmer, =er, =wir, processor, contractor, =it, =we, \
    supplier, provider, anbieter, dienstleister, parteien, parties";

pub(super) const PURPOSES: &str = "=zweck, =zwecke, =zwecken, verarbeitungszweck, purpose";

pub(super) const WEB: &str = "=web, website, webseite, internet, www, online, homepage, =url, http, portal, abrufbar";

pub(super) const CHANGES: &str = "aktuell, änderung, geändert, =stand, liste, wechsel, hinzuziehung, change, current, =list, updat, \
    addition, replacement";

pub(super) const NOTICE: &str = "mitteilung, mitgeteilt, information, informiert, benachrichtig, ankündigung, angekündigt, \
    unterrichtung, unterrichtet, notice, notif, inform, announce";

/// A page that is only there besides.
pub(super) const BESIDES: &str = "zusätzlich, ersetz, daneben, außerdem, ergänzend, unabhängig davon, in addition, additional, \
    replace the, replace this, does not replace, not replace, besides, as well as";

pub(super) const SUBPROCESSORS: &str = "unterauftrag, subunternehm, weitere auftrags, weiteren auftrags, weiterer auftrags, sub-processor, \
    subprocessor, subcontract";

pub(super) const BETTER: &str = "trainier, training, anlern, anzulern, verbesser, weiterentwick, weiterzuentwick, entwicklung, \
    entwickeln, =entwickelt, optimier, train, improv, =develop, =develops, =developing, development, \
    enhanc, refin, fine-tun";

pub(super) const OWN: &str = "=eigene, =eigenen, =eigener, =eigenes, =eigenem, =own, andere kunden, anderer kunden, anderen kunden, \
    andere auftraggeber, anderer auftraggeber, weitere kunden, weiterer kunden, other customers, other clients";

pub(super) const POSSESSIVE: &str = "=seiner, =seine, =seines, =seinen, =unserer, =unsere, =its, =our";

/// What a contractor would make better with other people's data.
pub(super) const MODELS: &str = "~modell, model, =ki, =ai, algorithm, ki-system, ai system, ~verfahren, =methode, =methoden, \
    auswertungsmethode, =method, =methods";

pub(super) const PRODUCTS: &str = "=produkt, =produkte, =produkten, =produkts, produktentwicklung, =dienst, =dienste, =diensten, \
    =dienstes, dienstleistung, software, =service, =services, =product, =products, plattform, platform, \
    angebot, offering";

pub(super) const DATA: &str =
    "~daten, =data, eingabe, inhalte, protokolle, telemetr, =inputs, =content, =logs, recording";

pub(super) const USES: &str = "verwend, nutz, benutz, auswert, wertet, dienen, dient, heranzieh, einsetz, =use, =uses, =used, \
    =using, analys, evaluat, serve";

/// The client's own products, work on instruction, and the training of people.
pub(super) const NOT_OWN: &str = "im auftrag, auf weisung, nach weisung, weisungsgemäß, on behalf, instruct, =help, =helps, enable, \
    supports the, unterstütz, ermöglich, hilft, damit der, damit die, so that the, controller's own, \
    client's own, customer's own, practice's own, für den verantwortlichen, für den auftraggeber, \
    für die praxis, for the controller, for the client, beschäftigt, mitarbeit, staff, employee, \
    umgebung, environment, produkte des, produkten des, dienste des, der verantwortliche seine, \
    der auftraggeber seine, allows the controller, allow the controller, allows the client, \
    allows customers, allows each, =lets, mit der das, mit der der, mit der die, mit denen die, \
    mit denen das, mit denen der, in der die, in der der, software des, testdaten, synthetische, \
    synthetic, test data";

/// What the client may do on the spot.
pub(super) const INSPECTIONS: &str = "inspektion, kontroll, überprüfung, prüfung, audit, inspection, vor-ort";

/// What is not to be.
pub(super) const EXCLUDED: &str = "ausgeschlossen, entfällt, entfallen, nicht zulässig, unzulässig, nicht gestattet, excluded, not permitted, \
    not allowed, prohibited";

/// Inspections that may be excluded, and conditions under which they are not.
pub(super) const NO_EXCLUSION: &str = "wettbewerb, competitor, unangekündigt, ohne ankündigung, ohne anmeldung, unannounced, without notice, \
    nachts, wochenende, außerhalb der geschäftszeiten, outside business hours, andere kunden, anderer kunden, other customers, \
    unbefugt, besucher, visitor, unauthori, privat, wohnung, homeoffice, home of, homes, unterauftrag, sub-processor, subprocessor, \
    unberührt, unaffected, without prejudice, zusätzlich, server, rechenzentr, data centre, data center, sicherheitsbereich, \
    secure area";

/// Whose consent it is.
pub(super) const OF_CONTRACTOR: &str = "des auftragsverarbeiters, des auftragnehmers, des auftragsbearbeiters, der auftragsverarbeiter, \
    der auftragnehmer, der anbieter, des anbieters, dessen, =seiner, =unserer, processor's, contractor's, provider's, \
    supplier's, of the processor, of the contractor, the processor, the contractor, =its, =our";

/// What is held back.
pub(super) const RECORDS: &str = "~daten, =data, unterlagen, datenträger, herausgabe, records, return of";

/// Until when.
pub(super) const PAID: &str = "bezahl, gezahlt, zahlung, beglich, vergütung, rechnung, forderung, offene, =paid, payment, invoice, \
    fees, settled, outstanding";

pub(super) const ALONE: &str = "=nur, ausschließlich, ausschliesslich, lediglich, allein, =only, solely, exclusively";

/// Contributions of employees, and patients who pay for themselves.
pub(super) const CARE_OTHERWISE: &str = "beitrag, beiträge, arbeitgeber, lohn, gehalt, gehält, sozialversicher, selbstzahl, igel, \
    individuelle gesundheitsleistung, contribution, payroll, salar, employ, self-pay, forschung, research";

/// What is told nowhere else.
pub(super) const PUBLISHED: &str =
    "veröffentlich, bekanntgegeben, bekannt gegeben, bekanntgemacht, bekannt gemacht, publish, posted";

/// Breaches, as people name them.
pub(super) const BREACHES: &str = "~verletzung, datenpanne, ~vorfall, vorfälle, sicherheitsvorfälle, breach, incident";

/// How somebody hears of them.
pub(super) const NOTIFIES: &str =
    "meld, gemeld, mitteil, mitgeteilt, mitzuteilen, benachricht, informier, unterricht, notif, report, inform";
