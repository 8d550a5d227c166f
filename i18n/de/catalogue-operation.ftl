### Nature of the processing.

## Data come in

operation--collect = Erheben
    .synonyms = Erhebung; Abfrage bei Personen; Datenerhebung
operation--record = Erfassen
    .synonyms = Erfassung; Eintragen; Eingeben
operation--record-media = Aufzeichnen von Ton und Bild
    .synonyms = Aufnahme; Mitschnitt; Video; Audio
operation--receive = Empfangen
    .synonyms = Empfang; Entgegennehmen; Eingang
operation--read-out = Auslesen aus Geräten
    .synonyms = Geräteauslesung; Messgerät; Import aus Gerät
operation--retrieve = Auslesen aus Datenbanken und Dateien
    .synonyms = Abruf; Datenbankabfrage; Suche
operation--import = Übernehmen über Schnittstellen
    .synonyms = Import; Schnittstelle; API; Datenübernahme
operation--digitise = Einscannen von Papierunterlagen
    .synonyms = Scannen; Digitalisieren; Papier

## Data are kept

operation--store = Speichern
    .synonyms = Speicherung; Aufbewahren; Ablage; Hosting
operation--structure = Ordnen
    .synonyms = Strukturieren; Sortieren; Ordnung
operation--organise = Organisieren
    .synonyms = Organisation; Verwalten
operation--classify = Kennzeichnen und Einordnen
    .synonyms = Klassifizieren; Kategorisieren; Etikettieren
operation--back-up = Anfertigen von Datensicherungen
    .synonyms = Backup; Sicherung; Sicherungskopie
operation--restore = Wiederherstellen aus Datensicherungen
    .synonyms = Wiederherstellung; Rücksicherung; Restore
operation--archive = Archivieren
    .synonyms = Archiv; Langzeitspeicherung

## Data are protected

operation--encrypt = Verschlüsseln
    .synonyms = Verschlüsselung; Kryptografie
operation--decrypt = Entschlüsseln
    .synonyms = Entschlüsselung
operation--pseudonymise = Pseudonymisieren
    .synonyms = Pseudonymisierung; Kürzel
operation--anonymise = Anonymisieren
    .synonyms = Anonymisierung; anonym
operation--log = Protokollieren
    .synonyms = Protokollierung; Logging; Logdatei

## Data are worked with

operation--view = Einsehen
    .synonyms = Einsicht; Ansehen; Lesen; Support
operation--consult = Abfragen
    .synonyms = Abfrage; Nachschlagen
operation--alter = Verändern
    .synonyms = Veränderung; Bearbeiten; Ändern
operation--adapt = Anpassen
    .synonyms = Anpassung; Konfigurieren
operation--use = Verwenden
    .synonyms = Verwendung; Nutzung
operation--filter = Filtern
    .synonyms = Aussortieren; Spam; Auswählen
operation--convert = Umwandeln in andere Dateiformate
    .synonyms = Konvertieren; Umwandlung; Dateiformat
operation--combine = Verknüpfen
    .synonyms = Verknüpfung; Zusammenführen
operation--analyse = Auswerten
    .synonyms = Auswertung; Analyse; Statistik
operation--compare = Vergleichen
    .synonyms = Vergleich; Normwerte
operation--align = Abgleichen
    .synonyms = Abgleich; Datenabgleich
operation--calculate = Berechnen von Kennwerten
    .synonyms = Berechnung; Kennzahl; Score
operation--calculate-amounts = Berechnen von Beträgen
    .synonyms = Abrechnung; Rechnung; Lohn; Kosten
operation--visualise = grafische Darstellung
    .synonyms = Diagramm; Grafik; Anzeige
operation--transcribe = Verschriftlichen
    .synonyms = Transkription; Diktat; Abschrift
operation--translate = Übersetzen
    .synonyms = Übersetzung; Dolmetschen
operation--ai-process = Verarbeiten durch KI-Modelle
    .synonyms = Künstliche Intelligenz; KI; Sprachmodell; LLM
operation--ai-train = Trainieren von KI-Modellen
    .synonyms = KI-Training; Feinabstimmung; Modell
operation--create-reports = Erstellen von Berichten
    .synonyms = Bericht; Report; Auswertungsbericht
operation--set-up-accounts = Einrichten von Benutzerkonten
    .synonyms = Benutzerverwaltung; Konten anlegen; Zugang einrichten
operation--test = Testen
    .synonyms = Test; Erprobung; Fehlersuche
operation--call = Führen von Telefongesprächen
    .synonyms = Telefonieren; Anruf; Telefonat
operation--remote-access = Zugreifen im Wege der Fernwartung
    .synonyms = Fernwartung; Fernzugriff; Remote; Bildschirmübertragung

## Data go out

operation--provide = Bereitstellen
    .synonyms = Bereitstellung; Zugänglichmachen; Download
operation--disseminate = Verbreiten auf Weisung
    .synonyms = Verbreitung; Veröffentlichen
operation--synchronise = Synchronisieren zwischen Systemen
    .synonyms = Synchronisation; Abgleich der Systeme
operation--migrate = Übertragen in andere Systeme
    .synonyms = Migration; Umzug; Systemwechsel
operation--transmit = Übermitteln auf Weisung
    .synonyms = Übermittlung; Weitergabe; Weiterleiten
operation--send = Versenden von Nachrichten
    .synonyms = Versand; E-Mail; SMS; Newsletter
operation--dispatch-post = Versenden von Briefen und Unterlagen
    .synonyms = Post; Brief; Versand
operation--print = Drucken
    .synonyms = Druck; Ausdrucken
operation--export = Exportieren auf Weisung
    .synonyms = Export; Datenausgabe
operation--return = Zurückgeben auf Weisung
    .synonyms = Rückgabe; Herausgabe; Vertragsende

## Data subject rights and the end

operation--rectify = Berichtigen auf Weisung
    .synonyms = Berichtigung; Korrektur; Betroffenenrechte
operation--restrict = Einschränken der Verarbeitung auf Weisung
    .synonyms = Sperren; Einschränkung; Betroffenenrechte
operation--delete = Löschen auf Weisung
    .synonyms = Löschung; Entfernen; Betroffenenrechte
operation--destroy = Vernichten von Datenträgern
    .synonyms = Festplatten vernichten; Entsorgung; Vernichtung
operation--destroy-paper = Vernichten von Papierunterlagen
    .synonyms = Aktenvernichtung; Schreddern; Aktenvernichter

# Asked of an own entry: what conditions have to know about it.
tag-operation--device = Werden bei diesem Vorgang Daten aus einem Gerät ausgelesen?
