### Measures of the control physical-access-home: sentences for the annex and short names for lists.

## Room

measure--home-room-lockable = Im Homeoffice arbeiten die Beschäftigten { -contractor(form: "gen") } ausschließlich in Räumen, die sich abschließen lassen.
    .label = Abschließbarer Arbeitsraum im Homeoffice
    .synonyms = Arbeitszimmer; Telearbeit

measure--home-room-private = In den Arbeitsräumen im Homeoffice halten sich während der Arbeit keine unbefugten Personen auf.
    .label = Ungestörter Arbeitsraum im Homeoffice
    .synonyms = Arbeitszimmer; Familie; Mitbewohner

measure--home-room-locked = Die Arbeitsräume im Homeoffice werden in Arbeitspausen und nach Arbeitsende abgeschlossen.
    .label = Abschließen des Arbeitsraums im Homeoffice
    .synonyms = Arbeitszimmer

measure--home-screen-position = Bildschirme sind im Homeoffice so aufgestellt, dass andere Personen sie nicht einsehen können.
    .label = Aufstellung der Bildschirme im Homeoffice
    .synonyms = Monitor; Sichtschutz; Fenster

measure--home-conversations = Gespräche über im Auftrag verarbeitete personenbezogene Daten werden im Homeoffice nur geführt, wenn unbefugte Personen nicht mithören können.
    .label = Vertrauliche Gespräche im Homeoffice
    .synonyms = Telefonieren; Mithören; Familie

measure--home-voice-assistants = In den Arbeitsräumen im Homeoffice sind Sprachassistenten während der Arbeit ausgeschaltet.
    .label = Ausgeschaltete Sprachassistenten im Homeoffice
    .synonyms = Smart Speaker; Mikrofon; Lautsprecher

## Paper

measure--home-no-records = Papierunterlagen mit im Auftrag verarbeiteten personenbezogenen Daten werden nicht in das Homeoffice mitgenommen.
    .label = Keine Papierunterlagen im Homeoffice
    .synonyms = Akten; Telearbeit

measure--home-data-storage = Im Homeoffice speichern die Beschäftigten { -contractor(form: "gen") } personenbezogene Daten nur auf dessen Servern oder in dessen Cloud-Diensten und nicht auf den Endgeräten.
    .label = Keine lokale Speicherung im Homeoffice
    .synonyms = Terminalserver; Telearbeit; VPN; lokal

measure--home-no-printing = Im Auftrag verarbeitete personenbezogene Daten werden im Homeoffice nicht ausgedruckt.
    .label = Keine Ausdrucke im Homeoffice
    .synonyms = Drucker; Telearbeit

measure--home-printer = Im Homeoffice drucken die Beschäftigten { -contractor(form: "gen") } personenbezogene Daten nur auf Druckern aus, die { -contractor(form: "nom") } zur Verfügung gestellt hat.
    .label = Nur gestellte Drucker im Homeoffice
    .synonyms = Drucken; Telearbeit; Heimarbeit

measure--home-records-locked = Papierunterlagen mit personenbezogenen Daten werden im Homeoffice in verschlossenen Behältnissen aufbewahrt, solange sie nicht bearbeitet werden.
    .label = Verschlossene Aufbewahrung im Homeoffice
    .synonyms = Schrank; Akten; Telearbeit

measure--home-transport = Papierunterlagen mit personenbezogenen Daten werden auf dem Weg in das Homeoffice und zurück in verschlossenen Behältnissen befördert.
    .label = Verschlossener Transport in das Homeoffice
    .synonyms = Aktentasche; Telearbeit

# $method: office or shredder
measure--home-disposal = { $method ->
    [office] Papierunterlagen mit personenbezogenen Daten werden nicht im Homeoffice entsorgt, sondern zur Vernichtung in die Geschäftsräume { -contractor(form: "gen") } gebracht.
   *[shredder] Papierunterlagen mit personenbezogenen Daten werden im Homeoffice ausschließlich in einem Aktenvernichter mindestens der Sicherheitsstufe P-4 nach DIN 66399 vernichtet.
 }
    .label = Entsorgung von Papier im Homeoffice
    .synonyms = Schreddern; Altpapier; Aktenvernichter
measure--home-disposal--method = Art der Entsorgung
measure--home-disposal--method--office = Vernichtung in den Geschäftsräumen
measure--home-disposal--method--shredder = Aktenvernichter im Homeoffice

## Devices and network

measure--home-company-devices = Im Homeoffice arbeiten die Beschäftigten { -contractor(form: "gen") } nur mit Geräten, die { -contractor(form: "nom") } zur Verfügung gestellt hat.
    .label = Nur gestellte Geräte im Homeoffice
    .synonyms = Dienstlaptop; Firmengerät; kein Privatgerät

measure--home-device-sole-use = Die für die Arbeit im Homeoffice genutzten Geräte werden nicht von Angehörigen oder anderen unbefugten Personen benutzt.
    .label = Keine Mitbenutzung der Geräte durch Angehörige
    .synonyms = Familie; Kinder; gemeinsamer Rechner

measure--home-device-locked = Laptops werden im Homeoffice nach Arbeitsende eingeschlossen.
    .label = Einschließen der Laptops im Homeoffice
    .synonyms = Schrank; Diebstahl

# $standard: wpa2 or wpa3
measure--home-wifi = { $standard ->
    [wpa2] Im Homeoffice genutzte WLAN-Verbindungen sind mit WPA2 oder WPA3 verschlüsselt.
   *[wpa3] Im Homeoffice genutzte WLAN-Verbindungen sind mit WPA3 verschlüsselt.
 }
    .label = Verschlüsseltes WLAN im Homeoffice
    .synonyms = WPA2; WPA3; Router
measure--home-wifi--standard = Verschlüsselung des WLAN
measure--home-wifi--standard--wpa2 = WPA2 oder WPA3
measure--home-wifi--standard--wpa3 = WPA3

measure--home-router-password = Die im Homeoffice genutzten Router verwenden nicht das werksseitig voreingestellte Verwaltungspasswort.
    .label = Geändertes Routerpasswort im Homeoffice
    .synonyms = WLAN; Standardpasswort

measure--home-network-separate = Die für die Arbeit im Homeoffice genutzten Geräte sind mit einem WLAN verbunden, das andere Geräte des Haushalts nicht nutzen.
    .label = Getrenntes WLAN im Homeoffice
    .synonyms = Gastnetz; Heimnetz

## Checks

# $by: contractor or both
measure--home-inspection = { $by ->
    [contractor] Alle im Homeoffice tätigen Personen haben { -contractor(form: "dat") } schriftlich das Recht eingeräumt, ihren häuslichen Arbeitsplatz nach Ankündigung zu besichtigen.
   *[both] Alle im Homeoffice tätigen Personen haben { -contractor(form: "dat") } und { -client(form: "dat") } schriftlich das Recht eingeräumt, ihren häuslichen Arbeitsplatz nach Ankündigung zu besichtigen.
 }
    .label = Recht zur Besichtigung des häuslichen Arbeitsplatzes
    .synonyms = Kontrolle; Begehung; Zutrittsrecht
measure--home-inspection--by = Wer besichtigen darf
measure--home-inspection--by--contractor = { -contractor(form: "label") }
measure--home-inspection--by--both = { -contractor(form: "label") } und { -client(form: "label") }

# $interval: whole adverb, e.g. "vierteljährlich"
measure--home-confirmation = Alle im Homeoffice tätigen Personen bestätigen { $interval } in Textform, dass sie die Vorgaben für das Homeoffice einhalten.
    .label = Bestätigung der Vorgaben für das Homeoffice
    .synonyms = Selbstauskunft; Unterschrift; Checkliste
measure--home-confirmation--interval = Abstand der Bestätigungen
    .why = Jährlich ist üblich; so fällt auch ein Umzug oder eine geänderte Wohnsituation auf.

measure--home-training = Beschäftigte, die im Homeoffice arbeiten, werden { -contractor(form: "von") } zu den dort geltenden Anforderungen des Datenschutzes geschult.
    .label = Schulung zum Homeoffice
    .synonyms = Telearbeit; mobiles Arbeiten; Unterweisung

measure--home-approval = Die Arbeit im Homeoffice bedarf { -contractor(form: "bei") } einer Genehmigung im Einzelfall.
    .label = Genehmigung des Homeoffice
    .synonyms = Telearbeit; mobiles Arbeiten; Erlaubnis
