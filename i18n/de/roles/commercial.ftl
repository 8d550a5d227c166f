### Names of the parties, with their case and with the prepositions that melt into their article: Auftraggeber and Auftragnehmer (terms of service contracts).
### Exactly one roles file is loaded per document.

-client = { $form ->
   *[label] Auftraggeber
    [Nom] Der Auftraggeber
    [nom] der Auftraggeber
    [acc] den Auftraggeber
    [dat] dem Auftraggeber
    [Dat] Dem Auftraggeber
    [Bei] Beim Auftraggeber
    [bei] beim Auftraggeber
    [von] vom Auftraggeber
    [zu] zum Auftraggeber
    [gen] des Auftraggebers
 }
-contractor = { $form ->
   *[label] Auftragnehmer
    [Nom] Der Auftragnehmer
    [nom] der Auftragnehmer
    [acc] den Auftragnehmer
    [dat] dem Auftragnehmer
    [Dat] Dem Auftragnehmer
    [Bei] Beim Auftragnehmer
    [bei] beim Auftragnehmer
    [von] vom Auftragnehmer
    [zu] zum Auftragnehmer
    [gen] des Auftragnehmers
 }
-subcontractor = { $form ->
   *[label] Unterauftragnehmer
    [Nom] Der Unterauftragnehmer
    [nom] der Unterauftragnehmer
    [acc] den Unterauftragnehmer
    [dat] dem Unterauftragnehmer
    [Dat] Dem Unterauftragnehmer
    [gen] des Unterauftragnehmers
    [plural] Unterauftragnehmer
    [plural-dat] Unterauftragnehmern
 }
