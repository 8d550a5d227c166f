### Nature of the processing.

## Data come in

operation--collect = Erheben
operation--record = Erfassen
operation--receive = Empfangen
operation--read-out = Auslesen aus Geräten
operation--import = Übernehmen über Schnittstellen
operation--digitise = Einscannen von Papierunterlagen

## Data are kept

operation--store = Speichern
operation--structure = Ordnen
operation--back-up = Anfertigen von Datensicherungen
operation--restore = Wiederherstellen aus Datensicherungen
operation--archive = Archivieren

## Data are protected

operation--encrypt = Verschlüsseln
operation--decrypt = Entschlüsseln
operation--pseudonymise = Pseudonymisieren
operation--anonymise = Anonymisieren
operation--log = Protokollieren

## Data are worked with

operation--view = Einsehen
operation--consult = Abfragen
operation--alter = Verändern
operation--convert = Umwandeln in andere Dateiformate
operation--combine = Verknüpfen
operation--analyse = Auswerten
operation--compare = Vergleichen
operation--calculate = Berechnen von Kennwerten
operation--visualise = grafische Darstellung
operation--transcribe = Verschriftlichen
operation--translate = Übersetzen
operation--ai-process = Verarbeiten durch KI-Modelle
operation--create-reports = Erstellen von Berichten
operation--set-up-accounts = Einrichten von Benutzerkonten
operation--remote-access = Zugreifen im Wege der Fernwartung

## Data go out

operation--provide = Bereitstellen
operation--transmit = Übermitteln auf Weisung
operation--send = Versenden von Nachrichten
operation--print = Drucken
operation--export = Exportieren auf Weisung
operation--return = Zurückgeben auf Weisung

## Data subject rights and the end

operation--rectify = Berichtigen auf Weisung
operation--restrict = Einschränken der Verarbeitung auf Weisung
operation--delete = Löschen auf Weisung
operation--destroy = Vernichten von Datenträgern

# Asked of an own entry: what conditions have to know about it.
tag-operation--device = Werden bei diesem Vorgang Daten aus einem Gerät ausgelesen?
