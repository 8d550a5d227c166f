### Measures of the control separation: sentences for the annex and short names for lists.

measure--tenant-separation = Eine Mandantenkennung trennt die Daten { -client(form: "gen") } von den Daten anderer Kunden.
    .label = Logische Mandantentrennung
    .synonyms = Mandantenfähigkeit; Kundentrennung; Multi-Tenant

measure--tenant-access-check = Die Anwendung prüft bei jedem Zugriff, ob das Benutzerkonto zu dem Mandanten gehört, dessen Daten abgerufen werden.
    .label = Prüfung der Mandantenzugehörigkeit
    .synonyms = Kunden-ID; Multi-Tenant

measure--tenant-invitation = Jede Einladung zur Registrierung ist einem Mandanten zugeordnet, zu dem auch das damit angelegte Benutzerkonto gehört.
    .label = Zuordnung der Einladungen zum Mandanten
    .synonyms = Einladungscode; Registrierung; Benutzerkonto

measure--tenant-test = Vor jeder neuen Version der Anwendung prüft ein automatisierter Test, ob Benutzer Daten anderer Kunden abrufen können.
    .label = Test der Mandantentrennung
    .synonyms = Mandantenfähigkeit; Multi-Tenant; Cross-Tenant

measure--tenant-directory = Die Dateien { -client(form: "gen") } liegen in einem Verzeichnis, das keine Dateien anderer Kunden enthält.
    .label = Eigenes Verzeichnis je Mandant
    .synonyms = Ordner; Kunde

# $kind: system, transfer or both
measure--tenant-system-account = { $kind ->
    [system] Für jeden Mandanten ist auf den Servern ein eigenes Betriebssystemkonto eingerichtet.
    [transfer] Für jeden Mandanten ist auf den Servern ein eigenes Konto für Dateiübertragungen eingerichtet.
   *[both] Für jeden Mandanten sind auf den Servern ein eigenes Betriebssystemkonto und ein eigenes Konto für Dateiübertragungen eingerichtet.
 }
    .label = Eigene Serverkonten je Mandant
    .synonyms = Systembenutzer; FTP; SFTP; Webhosting; Unix
measure--tenant-system-account--kind = Art der Konten
measure--tenant-system-account--kind--system = Betriebssystem
measure--tenant-system-account--kind--transfer = Dateiübertragung
measure--tenant-system-account--kind--both = Betriebssystem und Dateiübertragung

measure--tenant-database = Die Daten { -client(form: "gen") } liegen in einer Datenbank, die keine Daten anderer Kunden enthält.
    .label = Eigene Datenbank je Mandant
    .synonyms = Kunde

measure--tenant-row-policy = Die Datenbank selbst gibt bei jeder Abfrage nur Datensätze des Mandanten aus, zu dem das Benutzerkonto gehört (Row-Level Security).
    .label = Trennung der Mandanten durch die Datenbank
    .synonyms = Row-Level Security; RLS; Policy; PostgreSQL

measure--tenant-schema = Die Daten { -client(form: "gen") } liegen in einem Datenbankschema, das keine Daten anderer Kunden enthält.
    .label = Eigenes Datenbankschema je Mandant
    .synonyms = Schema; Tabellen; Mandant

measure--tenant-key = Die gespeicherten Daten jedes Mandanten sind mit einem eigenen Schlüssel verschlüsselt.
    .label = Eigener Schlüssel je Mandant
    .synonyms = Mandantenschlüssel; Kundenschlüssel; Verschlüsselung

measure--tenant-credentials = Für jeden Mandanten verwendet die Anwendung eigene Zugangsdaten zu den angebundenen Diensten.
    .label = Eigene Zugangsdaten je Mandant
    .synonyms = API-Schlüssel; Kunde; Schnittstelle

measure--tenant-address = { -client(form: "Nom") } ruft die Anwendung unter einer eigenen Internetadresse (Subdomain) auf.
    .label = Eigene Internetadresse je Mandant
    .synonyms = Subdomain; URL; Domain

measure--portal-separation = Beschäftigte { -client(form: "gen") } und betroffene Personen nutzen getrennte Portale mit jeweils eigener Anmeldung.
    .label = Getrennte Portale je Benutzergruppe
    .synonyms = Elternportal; Mitarbeiterportal; Kundenportal; Anmeldung

measure--tenant-backup = Datensicherungen werden für jeden Mandanten getrennt angefertigt.
    .label = Eigene Datensicherungen je Mandant
    .synonyms = Backup; Mandant; Kunde

measure--tenant-process = Die Daten { -client(form: "gen") } werden in Betriebssystemprozessen verarbeitet, die keine Daten anderer Kunden verarbeiten.
    .label = Eigene Prozesse je Mandant
    .synonyms = Container; Instanz

measure--tenant-file-system = Prozesse eines Mandanten können nur auf den Teil des Dateisystems zugreifen, der diesem Mandanten zugewiesen ist (chroot).
    .label = Abgeschotteter Dateibereich je Mandant
    .synonyms = chroot; Jail; Sandbox; Webhosting

measure--tenant-instance = Für { -client(form: "acc") } wird eine eigene Instanz der Anwendung betrieben, die keine Daten anderer Kunden verarbeitet.
    .label = Eigene Instanz der Anwendung je Mandant
    .synonyms = Single-Tenant; dedizierte Instanz; Installation; Container

measure--tenant-virtual-machine = Die Daten { -client(form: "gen") } werden auf virtuellen Maschinen verarbeitet, auf denen keine Daten anderer Kunden verarbeitet werden.
    .label = Eigene virtuelle Maschinen je Mandant
    .synonyms = VM; virtueller Server; Instanz

measure--tenant-network = Die Systeme für { -client(form: "acc") } stehen in einem Netzsegment, das von den Netzsegmenten anderer Kunden getrennt ist.
    .label = Eigenes Netzsegment je Mandant
    .synonyms = VLAN; VPC; Netztrennung

measure--tenant-server = Die Daten { -client(form: "gen") } liegen auf einem physischen Server, auf dem keine Daten anderer Kunden gespeichert sind.
    .label = Physische Mandantentrennung
    .synonyms = eigener Server; dediziert

measure--server-dedicated = Die im Auftrag verarbeiteten Daten sind auf Servern gespeichert, die ausschließlich { -contractor(form: "nom") } nutzt (dedizierte Server).
    .label = Dedizierte Server
    .synonyms = Root-Server; eigene Hardware; kein geteilter Server

measure--database-per-application = Jede Anwendung speichert ihre Daten in einer eigenen Datenbank.
    .label = Eigene Datenbank je Anwendung
    .synonyms = Trennung; Schema

measure--purpose-separation = Personenbezogene Daten, die zu unterschiedlichen Zwecken verarbeitet werden, sind in getrennten Datenbeständen gespeichert.
    .label = Trennung nach Verarbeitungszwecken
    .synonyms = Zweckbindung; Zwecktrennung

measure--purpose-access = Zugriffsrechte auf personenbezogene Daten werden getrennt nach den Zwecken ihrer Verarbeitung vergeben.
    .label = Zugriffsrechte nach Zwecken
    .synonyms = Zweckbindung; Funktionstrennung; Trennungsgebot

measure--purpose-key = Personenbezogene Daten, die zu unterschiedlichen Zwecken verarbeitet werden, sind mit unterschiedlichen Schlüsseln verschlüsselt.
    .label = Eigene Schlüssel je Zweck
    .synonyms = Verschlüsselung; Zwecktrennung

measure--purpose-separation-physical = Personenbezogene Daten, die zu unterschiedlichen Zwecken verarbeitet werden, sind auf getrennten Servern oder Datenträgern gespeichert.
    .label = Physische Trennung nach Zwecken
    .synonyms = getrennte Systeme; getrennte Datenträger; Zwecktrennung

measure--purpose-attributes = Jeder Datensatz ist mit einem Merkmal versehen, das den Zweck seiner Verarbeitung angibt.
    .label = Kennzeichnung der Datensätze mit ihrem Zweck
    .synonyms = Zweckattribute; Datenfelder; Zweckbindung

measure--survey-separation = Antworten aus Befragungen werden getrennt von den Namen und Adressen der Befragten gespeichert.
    .label = Getrennte Speicherung von Befragungsdaten
    .synonyms = Marktforschung; Umfrage; Adressdaten; Interview

measure--paper-separation = Papierunterlagen { -client(form: "gen") } werden getrennt von den Unterlagen anderer Kunden { -contractor(form: "gen") } aufbewahrt.
    .label = Getrennte Aufbewahrung von Papierunterlagen
    .synonyms = Akten; Ordner; Mandanten

measure--own-data-separation = Die im Auftrag verarbeiteten personenbezogenen Daten werden getrennt von den Daten gespeichert, die { -contractor(form: "nom") } für eigene Zwecke verarbeitet.
    .label = Trennung von eigenen Daten
    .synonyms = interne Daten; Kundendaten; Eigenverarbeitung

measure--test-separation = Testsysteme haben keinen Zugriff auf die Datenbanken der Produktivsysteme.
    .label = Trennung von Test- und Produktivsystemen
    .synonyms = Testumgebung; Staging; Produktion

measure--test-servers-separate = Testsysteme laufen auf anderen Servern als die Produktivsysteme.
    .label = Eigene Server für Testsysteme
    .synonyms = Testumgebung; Staging; Produktivumgebung

measure--development-separation = Entwicklungssysteme haben keinen Zugriff auf die Datenbanken der Produktivsysteme.
    .label = Trennung von Entwicklungs- und Produktivsystemen
    .synonyms = Entwicklungsumgebung; Produktion

# $kind: fictitious, anonymised, both or pseudonymised
measure--test-data = { $kind ->
    [fictitious] { -contractor(form: "Nom") } testet Software ausschließlich mit erfundenen Daten.
    [anonymised] { -contractor(form: "Nom") } testet Software ausschließlich mit anonymisierten Daten.
    [pseudonymised] { -contractor(form: "Nom") } testet Software ausschließlich mit pseudonymisierten Daten.
   *[both] { -contractor(form: "Nom") } testet Software ausschließlich mit erfundenen oder anonymisierten Daten.
 }
    .label = Daten für Softwaretests
    .synonyms = Testdaten; Echtdaten; synthetische Daten; anonymisiert
measure--test-data--kind = Art der Testdaten
measure--test-data--kind--fictitious = erfundene Daten
measure--test-data--kind--anonymised = anonymisierte Daten
measure--test-data--kind--both = erfundene oder anonymisierte Daten
measure--test-data--kind--pseudonymised = pseudonymisierte Daten
