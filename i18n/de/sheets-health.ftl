### Sentences of the annexes on special categories and on health and social data. Conclusions are the client's.

sheet-yes = ja
sheet-no = nein

## Special categories

sheet-subject-grounds-lead = { -client(form: "Nom") } stützt die Verarbeitung der besonderen Kategorien personenbezogener Daten nach eigener Angabe auf:
sheet-subject-criminal-ground--authority = Daten im Sinne des Art. 10 DSGVO werden nach Angabe { -client(form: "gen") } unter behördlicher Aufsicht verarbeitet.
    .uk = Daten im Sinne des Art. 10 UK-DSGVO werden nach Angabe { -client(form: "gen") } unter behördlicher Aufsicht verarbeitet.
sheet-subject-criminal-ground--law = Die Verarbeitung der Daten im Sinne des Art. 10 DSGVO ist nach Angabe { -client(form: "gen") } nach dem Recht der Union oder eines Mitgliedstaats zulässig, das geeignete Garantien für die Rechte und Freiheiten der betroffenen Personen vorsieht.
    .uk = Die Verarbeitung der Daten im Sinne des Art. 10 UK-DSGVO ist nach Angabe { -client(form: "gen") } nach dem Recht des Vereinigten Königreichs zulässig, das geeignete Garantien für die Rechte und Freiheiten der betroffenen Personen vorsieht.
sheet-subject-criminal-ground--none = Eine Grundlage nach Art. 10 DSGVO ist nicht angegeben.
    .uk = Eine Grundlage nach Art. 10 UK-DSGVO ist nicht angegeben.
sheet-subject-special-secrecy--professional = Nach Angabe { -client(form: "gen") } werden die Daten von Fachpersonal, das dem Berufsgeheimnis unterliegt, oder unter dessen Verantwortung verarbeitet (Art. 9 Abs. 3 DSGVO).
    .uk = Nach Angabe { -client(form: "gen") } werden die Daten von Fachpersonal, das dem Berufsgeheimnis unterliegt, oder unter dessen Verantwortung verarbeitet (Art. 9 Abs. 3 UK-DSGVO).
sheet-subject-special-secrecy--other-person = Nach Angabe { -client(form: "gen") } werden die Daten von einer anderen Person verarbeitet, die einer Geheimhaltungspflicht unterliegt (Art. 9 Abs. 3 DSGVO).
    .uk = Nach Angabe { -client(form: "gen") } werden die Daten von einer anderen Person verarbeitet, die einer Geheimhaltungspflicht unterliegt (Art. 9 Abs. 3 UK-DSGVO).
sheet-subject-special-secrecy--no = Nach Angabe { -client(form: "gen") } sind die Voraussetzungen des Art. 9 Abs. 3 DSGVO nicht erfüllt.
    .uk = Nach Angabe { -client(form: "gen") } sind die Voraussetzungen des Art. 9 Abs. 3 UK-DSGVO nicht erfüllt.
sheet-subject-bdsg--yes = { -client(form: "Nom") } stützt die Verarbeitung der besonderen Kategorien personenbezogener Daten nach eigener Angabe auf § 22 Abs. 1 BDSG.
sheet-subject-bdsg--no = { -client(form: "Nom") } stützt die Verarbeitung nach eigener Angabe nicht auf § 22 Abs. 1 BDSG.
# $law: "§ 22 Abs. 2 Satz 2 Nr. 2 BDSG"
sheet-subject-bdsg-2 = Nachvollziehbarkeit von Eingabe, Veränderung und Entfernung ({ $law }):
sheet-subject-bdsg-3 = Sensibilisierung der Beteiligten ({ $law }):
sheet-subject-bdsg-4 = Datenschutzbeauftragte oder Datenschutzbeauftragter ({ $law }):
sheet-subject-bdsg-5 = Beschränkung des Zugangs ({ $law }):
sheet-subject-bdsg-6 = Pseudonymisierung ({ $law }):
sheet-subject-bdsg-7 = Verschlüsselung ({ $law }):
sheet-subject-bdsg-8 = Vertraulichkeit, Integrität, Verfügbarkeit, Belastbarkeit und Wiederherstellung ({ $law }):
sheet-subject-bdsg-9 = Überprüfung der Wirksamkeit ({ $law }):
sheet-subject-bdsg-10 = Verfahrensregelungen für Übermittlungen und für die Verarbeitung zu anderen Zwecken ({ $law }):
sheet-subject-bdsg-other = Weitere Beschränkungen und Garantien:
sheet-subject-schedule-1--yes = Nach Angabe { -client(form: "gen") } ist, soweit das Recht des Vereinigten Königreichs es verlangt, eine Bedingung nach Schedule 1 des Data Protection Act 2018 erfüllt.
sheet-subject-schedule-1--no = Nach Angabe { -client(form: "gen") } ist keine Bedingung nach Schedule 1 des Data Protection Act 2018 erfüllt.
sheet-subject-minors = Einwilligung von Kindern
sheet-subject-minors--not-used = Nach Angabe { -client(form: "gen") } beruht die Verarbeitung nicht auf Einwilligungen, die Kinder bei Diensten der Informationsgesellschaft erteilen (Art. 8 Abs. 1 DSGVO).
    .uk = Nach Angabe { -client(form: "gen") } beruht die Verarbeitung nicht auf Einwilligungen, die Kinder bei Diensten der Informationsgesellschaft erteilen (Art. 8 Abs. 1 UK-DSGVO).
sheet-subject-minors--parental = Soweit die Verarbeitung auf der Einwilligung von Kindern bei Diensten der Informationsgesellschaft beruht, haben nach Angabe { -client(form: "gen") } die Träger der elterlichen Verantwortung eingewilligt oder zugestimmt (Art. 8 Abs. 1 DSGVO).
    .uk = Soweit die Verarbeitung auf der Einwilligung von Kindern bei Diensten der Informationsgesellschaft beruht, haben nach Angabe { -client(form: "gen") } die Träger der elterlichen Verantwortung eingewilligt oder zugestimmt (Art. 8 Abs. 1 UK-DSGVO).
sheet-subject-minors--of-age = Soweit die Verarbeitung auf der Einwilligung von Kindern bei Diensten der Informationsgesellschaft beruht, haben die Kinder nach Angabe { -client(form: "gen") } das dafür nötige Alter erreicht (Art. 8 Abs. 1 DSGVO).
    .uk = Soweit die Verarbeitung auf der Einwilligung von Kindern bei Diensten der Informationsgesellschaft beruht, haben die Kinder nach Angabe { -client(form: "gen") } das dafür nötige Alter erreicht (Art. 8 Abs. 1 UK-DSGVO).
sheet-subject-minors--none = Ob für Einwilligungen von Kindern bei Diensten der Informationsgesellschaft die Voraussetzungen des Art. 8 Abs. 1 DSGVO erfüllt sind, ist nach Angabe { -client(form: "gen") } nicht geklärt.
    .uk = Ob für Einwilligungen von Kindern bei Diensten der Informationsgesellschaft die Voraussetzungen des Art. 8 Abs. 1 UK-DSGVO erfüllt sind, ist nach Angabe { -client(form: "gen") } nicht geklärt.
sheet-subject-biometric = Biometrische Daten zur Anmeldung und zur Zutrittskontrolle
sheet-subject-biometric-storage--device = Die biometrischen Vergleichsdaten sind ausschließlich auf den Geräten gespeichert, die die betroffenen Personen selbst benutzen.
sheet-subject-biometric-storage--client = Die biometrischen Vergleichsdaten sind auf Systemen { -client(form: "gen") } gespeichert.
sheet-subject-biometric-storage--contractor = Die biometrischen Vergleichsdaten sind auf Systemen gespeichert, die { -contractor(form: "nom") } betreibt oder betreiben lässt.
sheet-subject-biometric-alternative--yes = Die betroffenen Personen können statt der biometrischen Daten ein anderes Verfahren verwenden.
sheet-subject-biometric-alternative--no = Ein anderes Verfahren ohne biometrische Daten steht den betroffenen Personen nicht zur Verfügung.
sheet-subject-profiling = Profiling
sheet-subject-profiling--yes = Die Verarbeitung umfasst ein Profiling mit hohem Risiko im Sinne des schweizerischen Datenschutzgesetzes (Art. 5 Buchst. g DSG).
    .ch = Die Verarbeitung umfasst ein Profiling mit hohem Risiko (Art. 5 Buchst. g DSG).
sheet-subject-profiling--no = Ein Profiling mit hohem Risiko im Sinne des schweizerischen Datenschutzgesetzes (Art. 5 Buchst. g DSG) findet nicht statt.
    .ch = Ein Profiling mit hohem Risiko (Art. 5 Buchst. g DSG) findet nicht statt.

## Health service and social services

sheet-care = Gesundheits- und Sozialwesen
sheet-care-when = Gilt § 393 SGB V für { -client(form: "acc") }, ist ergänzend festgehalten:
sheet-care-client--contract-practice = { -client(form: "Nom") } nimmt nach eigener Angabe an der vertragsärztlichen oder vertragszahnärztlichen Versorgung teil; soweit Gesundheits- oder Sozialdaten in der Cloud verarbeitet werden, gilt § 393 SGB V mit dem Maßstab des § 390 SGB V.
sheet-care-client--hospital = { -client(form: "Nom") } ist nach eigener Angabe ein Krankenhaus; soweit Gesundheits- oder Sozialdaten in der Cloud verarbeitet werden, gilt § 393 SGB V, für zugelassene Krankenhäuser mit dem Maßstab des § 391 SGB V.
sheet-care-client--other-provider = { -client(form: "Nom") } ist nach eigener Angabe Leistungserbringer im Sinne des Vierten Kapitels des SGB V; soweit Gesundheits- oder Sozialdaten in der Cloud verarbeitet werden, gilt § 393 SGB V, und die Maßnahmen müssen denen nach § 391 SGB V gleichwertig sein.
sheet-care-client--insurer = { -client(form: "Nom") } ist nach eigener Angabe eine Kranken- oder Pflegekasse; soweit Gesundheits- oder Sozialdaten in der Cloud verarbeitet werden, gilt § 393 SGB V, für Krankenkassen mit dem Maßstab des Sicherheitsstandards B3S-GKV/PV.
sheet-care-client--processor = { -client(form: "Nom") } ist nach eigener Angabe Auftragsverarbeiter einer Stelle, für die § 393 SGB V gilt; soweit Gesundheits- oder Sozialdaten in der Cloud verarbeitet werden, gilt § 393 SGB V auch für diese Verarbeitung.
sheet-care-client--possibly = Ob § 393 SGB V gilt, richtet sich danach, ob { -client(form: "nom") } Leistungserbringer im Sinne des Vierten Kapitels des SGB V, Kranken- oder Pflegekasse oder Auftragsverarbeiter einer solchen Stelle ist; für diesen Fall enthalten die Anlagen ergänzende Angaben.
sheet-practice-size--up-to-5 = In der Praxis sind nach Angabe { -client(form: "gen") } bis zu 5 Personen ständig mit der Datenverarbeitung befasst.
sheet-practice-size--from-6-to-20 = In der Praxis sind nach Angabe { -client(form: "gen") } 6 bis 20 Personen ständig mit der Datenverarbeitung befasst.
sheet-practice-size--over-20 = In der Praxis sind nach Angabe { -client(form: "gen") } mehr als 20 Personen ständig mit der Datenverarbeitung befasst.
sheet-practice-directive--yes = { -client(form: "Nom") } hat die Maßnahmen nach eigener Angabe mit der für die Praxis verbindlichen Richtlinie nach § 390 SGB V abgeglichen.
sheet-practice-directive--no = { -client(form: "Nom") } hat die Maßnahmen nach eigener Angabe noch nicht mit der für die Praxis verbindlichen Richtlinie nach § 390 SGB V abgeglichen.
sheet-hospital-law--yes = { -client(form: "Nom") } hat nach eigener Angabe geprüft, ob das Landesrecht eine Anzeige, eine Genehmigung oder einen bestimmten Ort der Verarbeitung verlangt, und das Nötige veranlasst.
sheet-hospital-law--no = { -client(form: "Nom") } hat nach eigener Angabe noch nicht geprüft, ob das Landesrecht eine Anzeige, eine Genehmigung oder einen bestimmten Ort der Verarbeitung verlangt, oder das Nötige noch nicht veranlasst.
sheet-social-body--yes = { -client(form: "Nom") } ist nach eigener Angabe eine in § 35 SGB I genannte Stelle; für Sozialdaten gilt § 80 SGB X.
# $day: "12. Oktober 2026"
sheet-social-notice--yes = { -client(form: "Nom") } hat den Auftrag seiner Rechts- oder Fachaufsichtsbehörde nach eigener Angabe am { $day } angezeigt (§ 80 Abs. 1 SGB X).
sheet-social-notice--no = { -client(form: "Nom") } hat den Auftrag seiner Rechts- oder Fachaufsichtsbehörde nach eigener Angabe noch nicht angezeigt (§ 80 Abs. 1 SGB X).
sheet-social-reason--disruption = Der Auftrag wird erteilt, weil nach Angabe { -client(form: "gen") } bei ihm sonst Störungen im Betriebsablauf auftreten können (§ 80 Abs. 3 Satz 1 Nr. 1 SGB X).
sheet-social-reason--cheaper = Der Auftrag wird erteilt, weil die Arbeiten nach Angabe { -client(form: "gen") } erheblich kostengünstiger besorgt werden können (§ 80 Abs. 3 Satz 1 Nr. 2 SGB X).
sheet-social-reason--it-provider = { -contractor(form: "Nom") } ist nach Angabe { -client(form: "gen") } ein Dienstleister der Informationstechnik, bei dem die absolute Mehrheit der Anteile oder der Stimmen dem Bund oder den Ländern zusteht; die oberste Dienstbehörde hat den Auftrag vorher genehmigt (§ 80 Abs. 3 Satz 2 SGB X).
sheet-social-reason--maintenance = Der Auftrag betrifft nach Angabe { -client(form: "gen") } die Prüfung oder Wartung (§ 80 Abs. 5 SGB X).
sheet-social-reason--public = { -contractor(form: "Nom") } ist eine öffentliche Stelle; diese hat die beabsichtigte Beauftragung rechtzeitig vor der Erteilung des Auftrags auch der eigenen Aufsichtsbehörde anzuzeigen (§ 80 Abs. 1 Satz 2 SGB X).
sheet-social-reason--none = Ein Grund nach § 80 Abs. 3 oder 5 SGB X ist nicht angegeben.
sheet-church-body--yes = { -client(form: "Nom") } ist nach eigener Angabe eine kirchliche Stelle mit eigenem Datenschutzrecht.
sheet-church-note = Diese Anlagen folgen der DSGVO. Kirchliches Datenschutzrecht mit seinen eigenen Regeln für die Verarbeitung im Auftrag ist darin nicht berücksichtigt.

## Cloud computing, section 393 SGB V

sheet-cloud-title = Cloud-Computing (§ 393 SGB V)
sheet-cloud--yes = Gesundheits- oder Sozialdaten werden im Wege des Cloud-Computing verarbeitet.
sheet-cloud--no = Gesundheits- und Sozialdaten werden nicht im Wege des Cloud-Computing verarbeitet.
sheet-cloud-lead = Dafür werden folgende Systeme eingesetzt:
sheet-cloud-name = Stelle und System
sheet-cloud-country = Ort der Verarbeitung
sheet-cloud-establishment = Niederlassung in Deutschland
sheet-cloud-proof = Nachweis
sheet-cloud-controls = Kriterien für Kunden umgesetzt
sheet-cloud-scope--yes = Bedingung des Angemessenheitsbeschlusses erfüllt
sheet-cloud-scope--no = Bedingung des Angemessenheitsbeschlusses nicht erfüllt
sheet-cloud-proof--type-2 = C5-Testat Typ 2
sheet-cloud-proof--type-1 = C5-Testat Typ 1
sheet-cloud-proof--equivalent = anderes Zertifikat (C5GleichwV):
sheet-cloud-proof--none = keiner
# $day: a day in words
sheet-cloud-from = Prüfzeitraum ab { $day }
sheet-cloud-until = Prüfzeitraum bis { $day }
sheet-cloud-attested = Stichtag { $day }
sheet-cloud-market = erstmals in Verkehr gebracht am { $day }
sheet-cloud-plan--yes = Maßnahmenplan vorhanden
sheet-cloud-plan--no = ohne Maßnahmenplan
sheet-cloud-plan-date = Zeitplan vom { $day }
sheet-cloud-interim = C5-Testat Typ 1 erreicht am { $day }
sheet-cloud-note = Ob ein Anbieter, der eine Anwendung auf fremder Cloud-Infrastruktur betreibt, neben deren Betreiber ein eigenes C5-Testat braucht, ist nicht abschließend geklärt.
