### Problems, blockers and findings: what is wrong, and what to do.


## What keeps a set a draft. $what: name of the answer, e.g. "Calder Hosting: Sitz"

blocker-ended = Das Interview endete bei „{ $what }“: Für diesen Fall sind diese Anlagen nicht gedacht.
blocker-missing = Es fehlt: { $what }
blocker-unknown = Noch nicht bekannt: { $what }
blocker-carried = Noch zu bestätigen: { $what }
blocker-problem = { $what }
blocker-finding = { $what }
blocker-language = Die Sprache „{ $what }“ gehört nicht zu den Sprachen des Vertrags; in dieser Sprache gibt es nur einen Entwurf.

## Problems in a profile: what is wrong, and what to do. $what: name of the answer; $more: the detail

err-misfit-kind = { $what }: Der gespeicherte Wert passt nicht zur Frage.
err-misfit-choice = { $what }: Die Auswahl „{ $more }“ gibt es nicht oder nicht mehr.
err-misfit-unit = { $what }: Diese Einheit ist hier nicht vorgesehen.
err-misfit-zero = { $what }: Der Wert ist null.
err-misfit-twice = { $what }: Die Auswahl „{ $more }“ steht zweimal da.
err-misfit-few = { $what }: Es ist mindestens eine Auswahl nötig.
err-misfit-blank = { $what }: Der Text ist leer.
err-misfit-language = { $what }: Die Sprache „{ $more }“ wird nicht unterstützt.
err-unfinished = { $what }: Die Eingabe konnte nicht gelesen werden.
err-orphan = Die Frage „{ $what }“ kennt dieser Fragenkatalog nicht; die Antwort bleibt gespeichert und wird nicht gedruckt.
err-parameter = { $what }: Der Wert für „{ $more }“ passt nicht.
err-same-name = { $what }: Der Name „{ $more }“ kommt zweimal vor.
err-not-worded = { $what }: Der Wortlaut auf { $more } fehlt.
err-completeness = { $what }: Die Angabe zur Vollständigkeit passt nicht zu den Einträgen.
rec-misfit-kind = Beantworten Sie die Frage neu.
rec-misfit-choice = Wählen Sie neu aus.
rec-misfit-unit = Geben Sie eine der angebotenen Einheiten an.
rec-misfit-zero = Geben Sie eine Zahl ab 1 an.
rec-misfit-twice = Wählen Sie neu aus.
rec-misfit-few = Wählen Sie mindestens einen Eintrag.
rec-misfit-blank = Geben Sie einen Text ein oder wählen Sie „weiß ich noch nicht“.
rec-misfit-language = Entfernen Sie diesen Wortlaut.
rec-unfinished = Beantworten Sie die Frage neu.
rec-orphan = Prüfen Sie, ob die Frage heute anders heißt.
rec-parameter = Geben Sie den Wert neu ein.
rec-same-name = Geben Sie einem der Einträge einen anderen Namen.
rec-not-worded = Ergänzen Sie den Wortlaut in dieser Sprache.
rec-completeness = Geben Sie an, ob das alle Einträge sind oder ob es keine gibt.

## Findings of rules. $name: name of the company

finding-secrecy-chain = { $name } ist nicht zur Geheimhaltung verpflichtet.
finding-secrecy-chain-open = Es steht noch nicht fest, ob { $name } zur Geheimhaltung verpflichtet wurde.
remedy-secrecy-chain = Verpflichten Sie das Unternehmen zur Geheimhaltung; bei Heilberufen empfiehlt sich die Schriftform.
finding-transfer-basis = Für die Übermittlung an { $name } ist keine Grundlage nach Kapitel V der DSGVO festgelegt.
finding-transfer-basis-open = Es steht noch nicht fest, worauf die Übermittlung an { $name } beruht.
remedy-transfer-basis = Schließen Sie Standardvertragsklauseln ab und dokumentieren Sie die Prüfung des Empfängerlandes, oder wählen Sie einen anderen Anbieter.
finding-special-safeguards = Für besondere Kategorien personenbezogener Daten sind keine Beschränkungen oder Garantien genannt.
finding-special-safeguards-open = Es steht noch nicht fest, welche Beschränkungen oder Garantien für besondere Kategorien gelten.
remedy-special-safeguards = Wählen Sie die Beschränkungen und Garantien aus, die tatsächlich gelten.
severity-error = Fehler
severity-warning = Warnung
severity-hint = Hinweis
