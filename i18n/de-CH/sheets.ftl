### Sentences that Swiss German says otherwise than by its vocabulary.

sheet-not-worded = [Wortlaut auf Deutsch (Schweiz) fehlt]
sheet-head-prevailing--de = Weichen die Sprachfassungen voneinander ab, ist die Fassung auf Deutsch (Deutschland) massgeblich.
sheet-subject-special-none = Besonders schützenswerte Personendaten im Sinne des Art. 9 Abs. 1 DSGVO und Personendaten über strafrechtliche Verurteilungen und Straftaten (Art. 10 DSGVO) werden zu dieser Gruppe nicht bearbeitet.
    .ch = Besonders schützenswerte Personendaten (Art. 5 Bst. c DSG) werden zu dieser Gruppe nicht bearbeitet.
sheet-subject-special-kind-lead = Darunter sind folgende besonders schützenswerte Personendaten im Sinne des Art. 9 Abs. 1 DSGVO:
    .ch = Darunter sind folgende besonders schützenswerte Personendaten (Art. 5 Bst. c DSG):
