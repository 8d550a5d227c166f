### Professions and bodies bound by § 203 of the German Criminal Code.

## Health professions, no. 1

profession--physician = Ärztinnen und Ärzte
    .synonyms = Arzt; Doktor; Arztpraxis; Hausarzt; Facharzt; MVZ
profession--dentist = Zahnärztinnen und Zahnärzte
    .synonyms = Zahnarzt; Zahnarztpraxis; Kieferorthopäde
profession--psychotherapist = Psychotherapeutinnen und Psychotherapeuten
    .synonyms = Psychotherapie; Therapeut; Kinder- und Jugendlichenpsychotherapie
profession--pharmacist = Apothekerinnen und Apotheker
    .synonyms = Apotheke
profession--nursing = Pflegefachkräfte
    .synonyms = Krankenschwester; Krankenpfleger; Pflegefachfrau; Pflegefachmann; Altenpflege; Pflegedienst
profession--midwife = Hebammen
    .synonyms = Geburtshilfe; Entbindungspfleger
profession--paramedic = Notfallsanitäterinnen und Notfallsanitäter
    .synonyms = Rettungsdienst; Sanitäter
profession--physiotherapist = Physiotherapeutinnen und Physiotherapeuten
    .synonyms = Physiotherapie; Krankengymnastik
profession--occupational-therapist = Ergotherapeutinnen und Ergotherapeuten
    .synonyms = Ergotherapie; Beschäftigungstherapie
profession--speech-therapist = Logopädinnen und Logopäden
    .synonyms = Logopädie; Sprachtherapie
profession--massage-therapist = Masseurinnen und Masseure sowie medizinische Bademeisterinnen und Bademeister
    .label = Masseurinnen und Masseure (staatlich geprüft)
    .synonyms = Massage; Massagepraxis
profession--podiatrist = Podologinnen und Podologen
    .synonyms = Podologie; medizinische Fußpflege
profession--dietitian = Diätassistentinnen und Diätassistenten
    .synonyms = Diätetik; Ernährungstherapie
profession--orthoptist = Orthoptistinnen und Orthoptisten
    .synonyms = Orthoptik; Sehschule
profession--medical-technologist = Medizinische Technologinnen und Technologen
    .synonyms = MTA; Laborassistenz; Radiologieassistenz
profession--pharmaceutical-assistant = pharmazeutisch-technische Assistentinnen und Assistenten
    .synonyms = PTA; Apothekenpersonal
profession--health-profession-other = Angehörige eines Heilberufs mit staatlich geregelter Ausbildung
    .label = anderer Heilberuf mit staatlich geregelter Ausbildung
    .synonyms = Heilberuf; Gesundheitsberuf; sonstiger Therapieberuf
profession--veterinarian = Tierärztinnen und Tierärzte
    .synonyms = Tierarzt; Tierarztpraxis; Tierklinik

## Psychologists, no. 2

profession--psychologist = Berufspsychologinnen und Berufspsychologen mit staatlich anerkannter wissenschaftlicher Abschlussprüfung
    .label = Berufspsychologinnen und Berufspsychologen
    .synonyms = Psychologe; Diplom-Psychologe; Psychologie

## Legal, tax and audit professions, no. 3 and 3a

profession--lawyer = Rechtsanwältinnen und Rechtsanwälte
    .synonyms = Anwalt; Anwaltskanzlei; Syndikus
profession--chamber-legal-adviser = Kammerrechtsbeistände
    .synonyms = Rechtsbeistand
profession--defence-counsel = Verteidigerinnen und Verteidiger in einem gesetzlich geordneten Verfahren
    .synonyms = Strafverteidiger; Verteidigung
profession--notary = Notarinnen und Notare
    .synonyms = Notar; Notariat
profession--patent-attorney = Patentanwältinnen und Patentanwälte
    .synonyms = Patentanwalt; Patentkanzlei
profession--tax-adviser = Steuerberaterinnen und Steuerberater
    .synonyms = Steuerberater; Steuerkanzlei; Steuerbüro
profession--tax-agent = Steuerbevollmächtigte
    .synonyms = Steuerbevollmächtigter; steuerliche Vertretung
profession--auditor = Wirtschaftsprüferinnen und Wirtschaftsprüfer
    .synonyms = Wirtschaftsprüfer; Abschlussprüfer; Prüfungsgesellschaft
profession--sworn-auditor = vereidigte Buchprüferinnen und Buchprüfer
    .synonyms = Buchprüfer; Buchprüfungsgesellschaft
profession--practice-company = Organe oder Mitglieder eines Organs einer Gesellschaft nach § 203 Abs. 1 Nr. 3a StGB
    .label = Organe einer Berufsausübungs- oder Prüfungsgesellschaft
    .synonyms = Berufsausübungsgesellschaft; Rechtsanwaltsgesellschaft; Steuerberatungsgesellschaft

## Counselling and social work, no. 4 to 6

profession--counselling-centre = Ehe-, Familien-, Erziehungs- oder Jugendberaterinnen und -berater in einer anerkannten Beratungsstelle
    .label = Ehe-, Familien-, Erziehungs- oder Jugendberatung
    .synonyms = Eheberatung; Familienberatung; Erziehungsberatung; Jugendberatung
profession--addiction-counselling = Beraterinnen und Berater für Suchtfragen in einer anerkannten Beratungsstelle
    .label = Suchtberatung
    .synonyms = Suchtberatung; Drogenberatung
profession--pregnancy-counselling = Mitglieder oder Beauftragte einer nach den §§ 3 und 8 des Schwangerschaftskonfliktgesetzes anerkannten Beratungsstelle
    .label = Schwangerschaftskonfliktberatung
    .synonyms = Schwangerschaftsberatung; Konfliktberatung
profession--social-worker = staatlich anerkannte Sozialarbeiterinnen und Sozialarbeiter
    .synonyms = Sozialarbeit; Sozialdienst
profession--social-pedagogue = staatlich anerkannte Sozialpädagoginnen und Sozialpädagogen
    .synonyms = Sozialpädagogik; Jugendhilfe

## Insurers and billing offices, no. 7

profession--private-insurer = Angehörige eines Unternehmens der privaten Kranken-, Unfall- oder Lebensversicherung
    .label = private Kranken-, Unfall- oder Lebensversicherung
    .synonyms = Versicherung; Krankenversicherung; Lebensversicherung; Unfallversicherung
profession--billing-office = Angehörige einer privatärztlichen, steuerberaterlichen oder anwaltlichen Verrechnungsstelle
    .label = privatärztliche, steuerberaterliche oder anwaltliche Verrechnungsstelle
    .synonyms = Verrechnungsstelle; Abrechnungsstelle

## Public service, subsection 2

profession--public-body = Amtsträgerinnen und Amtsträger
    .label = Amtsträgerinnen und Amtsträger (öffentliche Stelle)
    .synonyms = Behörde; öffentliche Stelle; Amt; Beamte
profession--european-official = Europäische Amtsträgerinnen und Amtsträger
    .synonyms = EU-Beamte; EU-Behörde
profession--public-service-bound = für den öffentlichen Dienst besonders Verpflichtete
    .synonyms = Verpflichtungsgesetz; förmlich Verpflichtete
profession--staff-representation = Personen mit Aufgaben oder Befugnissen nach dem Personalvertretungsrecht
    .synonyms = Personalrat; Personalvertretung
profession--public-expert = förmlich verpflichtete öffentlich bestellte Sachverständige
    .synonyms = Sachverständiger; Gutachter
profession--bound-researcher = förmlich zur Geheimhaltung bei wissenschaftlichen Forschungsvorhaben Verpflichtete
    .synonyms = Forscher; Forschung; Wissenschaftler
