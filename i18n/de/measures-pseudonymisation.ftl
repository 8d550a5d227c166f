### Measures of the control pseudonymisation: sentences for the annex and short names for lists.

# $data: words of the user, printed as they stand
measure--pseudonymisation-code = In folgenden Datenbeständen stehen Pseudonyme anstelle der Namen betroffener Personen: „{ $data }“.
    .label = Pseudonyme anstelle von Namen
    .synonyms = Pseudonymisierung; Kürzel; Kennnummer; Code
measure--pseudonymisation-code--data = Pseudonymisierte Datenbestände

measure--pseudonymisation-instructed = { -contractor(form: "Nom") } pseudonymisiert personenbezogene Daten vor ihrer weiteren Verarbeitung, soweit { -client(form: "nom") } dies anweist und der Zweck der Verarbeitung es zulässt.
    .label = Pseudonymisierung auf Weisung
    .synonyms = soweit möglich; Pseudonym; Anweisung

measure--pseudonymisation-master-data = Die Stammdaten betroffener Personen sind getrennt von ihren übrigen Daten gespeichert, die nur mit einer Kennziffer versehen sind.
    .label = Kennziffer anstelle der Stammdaten
    .synonyms = Kundennummer; Pseudonym; getrennte Speicherung; Umsatzdaten

# $fields: text of the user
measure--pseudonymisation-hash = In folgenden Datenfeldern ist anstelle der Klardaten nur ein mit einem geheimen Schlüssel berechneter Hashwert gespeichert: „{ $fields }“.
    .label = Hashwerte anstelle von Klardaten
    .synonyms = HMAC; Salt; Pseudonym; Prüfwert
measure--pseudonymisation-hash--fields = Datenfelder

# $fields: text of the user
measure--tokenisation = In folgenden Datenfeldern sind die ursprünglichen Werte durch zufällige Ersatzwerte (Token) ersetzt: „{ $fields }“.
    .label = Tokenisierung
    .synonyms = Token; Ersatzwert; Kontonummer
measure--tokenisation--fields = Datenfelder

measure--pseudonymisation-no-identifiers = Pseudonymisierte Datensätze enthalten keine Angaben, mit denen sich eine betroffene Person ohne Hinzuziehung der Zuordnungsdaten identifizieren lässt.
    .label = Keine unmittelbar identifizierenden Angaben
    .synonyms = ohne Namen; Pseudonymisierung; anonym

measure--pseudonymisation-display = Angaben, die { -contractor(form: "nom") } als besonders schutzbedürftig eingestuft hat, zeigt die Anwendung nur verkürzt oder verdeckt an, solange der Benutzer sie nicht ausdrücklich einblendet.
    .label = Verdeckte Anzeige schutzbedürftiger Angaben
    .synonyms = Maskierung; Data Masking; Kontonummer; Schwärzung; sensible Angaben

measure--sample-codes = Proben sind anstelle des Namens der betroffenen Person mit einer Probennummer gekennzeichnet.
    .label = Probennummern anstelle von Namen
    .synonyms = Labor; Barcode; Blutprobe; Pseudonym

measure--card-identifier-only = Karten und Transponder, mit denen betroffene Personen die Anwendung nutzen, enthalten nur eine Kennung und keine Angaben zur Person.
    .label = Karten und Transponder nur mit Kennung
    .synonyms = RFID; NFC; Ausweis; Chip

# $holder: client or contractor
measure--pseudonymisation-key-holder = { $holder ->
    [client] Über die Zuordnungsdaten zu den Pseudonymen verfügt ausschließlich { -client(form: "nom") }.
   *[contractor] Die Zuordnungsdaten zu den Pseudonymen verwahrt { -contractor(form: "nom") }.
 }
    .label = Verwahrung der Zuordnungsdaten
    .synonyms = Zuordnungstabelle; Schlüsselliste; Pseudonym
measure--pseudonymisation-key-holder--holder = Wer über die Zuordnungsdaten verfügt
measure--pseudonymisation-key-holder--holder--client = ausschließlich { -client(form: "nom") }
measure--pseudonymisation-key-holder--holder--contractor = { -contractor(form: "label") }

# $place: database, system or paper
measure--pseudonymisation-mapping-separate = { $place ->
    [database] Die Zuordnungsdaten zu den Pseudonymen sind in einer anderen Datenbank gespeichert als die pseudonymisierten Daten.
    [system] Die Zuordnungsdaten zu den Pseudonymen sind auf einem anderen System gespeichert als die pseudonymisierten Daten.
   *[paper] Die Zuordnungsdaten zu den Pseudonymen sind ausschließlich auf Papier festgehalten.
 }
    .label = Getrennte Aufbewahrung der Zuordnungsdaten
    .synonyms = Zuordnungstabelle; Schlüsselliste; Pseudonym
measure--pseudonymisation-mapping-separate--place = Ort der Zuordnungsdaten
measure--pseudonymisation-mapping-separate--place--database = andere Datenbank
measure--pseudonymisation-mapping-separate--place--system = anderes System
measure--pseudonymisation-mapping-separate--place--paper = nur auf Papier

measure--pseudonymisation-roles = { -contractor(form: "Nom") } hat festgelegt, welche Rollen Daten pseudonymisieren und die Pseudonymisierung wieder aufheben dürfen.
    .label = Berechtigte Rollen für die Pseudonymisierung
    .synonyms = Depseudonymisierung; Reidentifizierung; Zuordnung

measure--pseudonymisation-agreed = { -contractor(form: "Nom") } stimmt die Vorgaben zur Pseudonymisierung mit { -client(form: "dat") } ab, bevor er sie umsetzt.
    .label = Abstimmung der Pseudonymisierung mit { -client(form: "dat") }
    .synonyms = Leistungsschein; Pseudonym; Vorgaben

# $occasion: transfer, expiry or both
measure--anonymisation-instruction = { $occasion ->
    [transfer] Eine interne Anweisung schreibt vor, personenbezogene Daten vor ihrer Weitergabe an Dritte zu anonymisieren oder zu pseudonymisieren.
    [expiry] Eine interne Anweisung schreibt vor, personenbezogene Daten, die nach Ablauf ihrer Löschfrist nicht gelöscht werden, zu anonymisieren.
   *[both] Eine interne Anweisung schreibt vor, personenbezogene Daten vor ihrer Weitergabe an Dritte zu anonymisieren oder zu pseudonymisieren und, wenn sie nach Ablauf ihrer Löschfrist nicht gelöscht werden, zu anonymisieren.
 }
    .label = Anweisung zur Anonymisierung und Pseudonymisierung
    .synonyms = Weitergabe; Löschfrist; Dienstanweisung
measure--anonymisation-instruction--occasion = Anlass
measure--anonymisation-instruction--occasion--transfer = vor der Weitergabe
measure--anonymisation-instruction--occasion--expiry = nach Ablauf der Löschfrist
measure--anonymisation-instruction--occasion--both = vor der Weitergabe und nach Ablauf der Löschfrist

# $data: words of the user, printed as they stand
measure--anonymisation-data = Folgende Daten werden anonymisiert, sobald ihr Personenbezug für die Verarbeitung nicht mehr erforderlich ist: „{ $data }“.
    .label = Anonymisierung nicht mehr benötigter Daten
    .synonyms = Anonymisieren
measure--anonymisation-data--data = Anonymisierte Daten

measure--anonymise-person = Die Anwendung ermöglicht es, die Daten einzelner Personen zu anonymisieren, wenn ihre Löschung ausgeschlossen ist.
    .label = Anonymisierung einzelner Personen
    .synonyms = Anonymisieren; Löschersatz

measure--deleted-user-anonymous = Wird ein Benutzerkonto gelöscht, entfernt die Anwendung den Namen auch aus den verbleibenden Beiträgen dieses Benutzers.
    .label = Kein Name in Beiträgen gelöschter Konten
    .synonyms = gelöschter Benutzer; Historie; Kommentare

measure--anonymisation-statistics = { -contractor(form: "Nom") } erstellt statistische Auswertungen ausschließlich aus anonymisierten Daten.
    .label = Statistik nur aus anonymisierten Daten
    .synonyms = Auswertung; Kennzahlen

measure--pseudonymisation-statistics = { -contractor(form: "Nom") } erstellt statistische Auswertungen ausschließlich aus pseudonymisierten Daten.
    .label = Auswertungen nur aus pseudonymisierten Daten
    .synonyms = Statistik; Analyse; Auswertung

# $persons-dative: number with unit in the dative
measure--statistics-minimum-group = Statistische Auswertungen werden nur ausgegeben, wenn ihnen Angaben zu mindestens { $persons-dative } zugrunde liegen.
    .label = Mindestgröße für Auswertungen
    .synonyms = k-Anonymität; Fallzahl; Gruppengröße; Aggregation
measure--statistics-minimum-group--persons = Mindestzahl der Personen
