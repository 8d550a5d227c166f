### Names of the parties, with their case and with the prepositions that melt into their article: Verantwortlicher and Auftragsverarbeiter (terms of the GDPR).
### Exactly one roles file is loaded per document.

-client = { $form ->
   *[label] Verantwortlicher
    [Nom] Der Verantwortliche
    [nom] der Verantwortliche
    [acc] den Verantwortlichen
    [dat] dem Verantwortlichen
    [Dat] Dem Verantwortlichen
    [Bei] Beim Verantwortlichen
    [bei] beim Verantwortlichen
    [von] vom Verantwortlichen
    [zu] zum Verantwortlichen
    [gen] des Verantwortlichen
 }
-contractor = { $form ->
   *[label] Auftragsverarbeiter
    [Nom] Der Auftragsverarbeiter
    [nom] der Auftragsverarbeiter
    [acc] den Auftragsverarbeiter
    [dat] dem Auftragsverarbeiter
    [Dat] Dem Auftragsverarbeiter
    [Bei] Beim Auftragsverarbeiter
    [bei] beim Auftragsverarbeiter
    [von] vom Auftragsverarbeiter
    [zu] zum Auftragsverarbeiter
    [gen] des Auftragsverarbeiters
 }
-subcontractor = { $form ->
   *[label] Unterauftragsverarbeiter
    [Nom] Der Unterauftragsverarbeiter
    [nom] der Unterauftragsverarbeiter
    [acc] den Unterauftragsverarbeiter
    [dat] dem Unterauftragsverarbeiter
    [Dat] Dem Unterauftragsverarbeiter
    [gen] des Unterauftragsverarbeiters
    [plural] Unterauftragsverarbeiter
    [plural-dat] Unterauftragsverarbeitern
 }
