### Findings about purposes, operations, services and data against each other, and about what special categories of people
### who work are based on.
### $name: what asks for something, and what is missing; $way: which of several cases it is.

## Purposes and services

finding-purpose-operation = Zu dem Zweck gehört ein Vorgang, der bei der Art der Verarbeitung fehlt (Zweck: Vorgang – { $name }). Umfasst ihn ein anderer der angegebenen Vorgänge, ist nichts zu ändern.
finding-purpose-operation--service = Zu der Leistung, für die ein Unternehmen aus der Liste der { -subcontractor(form: "plural") } eingesetzt wird, gehört ein Vorgang, der bei der Art der Verarbeitung fehlt (Unternehmen: Vorgang – { $name }). Umfasst ihn ein anderer der angegebenen Vorgänge, ist nichts zu ändern.
finding-purpose-operation--ai = Nach einer Angabe verarbeiten bei der Leistung KI-Systeme die Daten. Bei der Art der Verarbeitung fehlt dieser Vorgang: { $name }. Umfasst ihn ein anderer der angegebenen Vorgänge, ist nichts zu ändern.
finding-purpose-operation-open = Es steht noch nicht fest, ob zu jedem Zweck und jeder Leistung der passende Vorgang angegeben ist.
remedy-purpose-operation = Ergänzen Sie den Vorgang bei der Art der Verarbeitung oder berichtigen Sie die Angabe, zu der er gehört; umfasst ihn ein anderer Vorgang, halten Sie das als Grund fest.
finding-service-purpose = Diese Leistung dient in der Regel einem eigenen Zweck, der bei den Zwecken der Verarbeitung fehlt (Unternehmen: Leistung – { $name }). Gehört sie zu einem der angegebenen Zwecke, ist nichts zu ändern.
finding-service-purpose--denied = Diese Leistung dient in der Regel einem eigenen Zweck (Unternehmen: Leistung – { $name }). Bei den Zwecken der Verarbeitung fehlt er, und eine Maßnahme schließt eigene Zwecke { -contractor(form: "gen") } oder solche Dienste Dritter aus.
finding-service-purpose-open = { $name }: Es steht noch nicht fest, ob die Leistung einem der angegebenen Zwecke dient.
remedy-service-purpose = Ergänzen Sie den Zweck, wenn { -client(form: "nom") } ihn verfolgt, oder nehmen Sie das Unternehmen heraus. Verfolgt ihn { -contractor(form: "nom") } für sich, ist das keine Verarbeitung im Auftrag. Gehört die Leistung zu einem angegebenen Zweck, halten Sie das als Grund fest.
finding-purpose-data = Bei den Gruppen, um die es bei diesem Zweck geht, fehlen Daten, ohne die er sich kaum erreichen lässt (Zweck: Daten – { $name }). Sind sie in einer weiter gefassten Angabe enthalten, ist nichts zu ändern.
finding-purpose-data-open = Es steht noch nicht fest, ob zu den Zwecken die Daten angegeben sind, die dafür gebraucht werden.
remedy-purpose-data = Ergänzen Sie die Daten bei der Gruppe oder nehmen Sie den Zweck heraus; sind sie in einer anderen Angabe enthalten, halten Sie das als Grund fest.

## Special categories

finding-special-without-data = Bei dieser Gruppe sind sensible Daten einer Kategorie angegeben, zu der keine Art ihrer Daten passt (Gruppe: Kategorie – { $name }). Richtig ist das nur, wenn schon die Zugehörigkeit zu der Gruppe oder eine andere Angabe die Kategorie erkennen lässt.
finding-special-without-data-open = Es steht noch nicht fest, ob es zu den Kategorien sensibler Daten passende Daten gibt.
remedy-special-without-data = Ergänzen Sie die Daten, aus denen sich die Kategorie ergibt, oder nehmen Sie die Kategorie heraus; ergibt sie sich mittelbar, halten Sie das als Grund fest.
finding-ground-care = Besondere Kategorien dieser Gruppe sollen allein auf die Ausnahme für Gesundheitsvorsorge, Arbeitsmedizin, Diagnostik und Versorgung gestützt werden: { $name }. Ein Zweck dieser Art ist nicht angegeben. Für Lohnabrechnung, Personalverwaltung und Bewerbungen liegt die Ausnahme für das Arbeits- und Sozialrecht näher.
finding-ground-care-open = Es steht noch nicht fest, auf welche Ausnahme sich die Verarbeitung zu dieser Gruppe stützt: { $name }.
remedy-ground-care = Klären Sie mit { -client(form: "dat") }, welche Ausnahme greift, und geben Sie sie an. Bleibt es bei dieser, ergänzen Sie den Zweck oder halten Sie das als Grund fest.
finding-secrecy-denied--ground = Für die Verarbeitung der Gesundheitsdaten ist Fachpersonal mit Berufsgeheimnis angegeben, eine berufliche Schweigepflicht { -client(form: "gen") } aber verneint. Es liegt nahe, dass die Angabe zum Fachpersonal nicht stimmt: Die Ausnahme für die Versorgung im Gesundheitsbereich, zu der sie gehört, passt nicht zu den angegebenen Zwecken.
remedy-secrecy-denied--ground = Berichtigen Sie zuerst die Ausnahme, auf die sich die Verarbeitung bei der Gruppe stützt; dann entfällt die Angabe zum Fachpersonal. Verantwortet doch Fachpersonal die Verarbeitung, klären Sie, ob { -client(form: "nom") } einer Schweigepflicht unterliegt.
