### Names of the parties, with article and capital: client and contractor (terms of service contracts).
### Exactly one roles file is loaded per document.

-client = { $form ->
   *[label] client
    [Label] Client
    [the] the client
    [The] The client
    [a] a client
    [poss] the client’s
    [Poss] The client’s
 }
-contractor = { $form ->
   *[label] contractor
    [Label] Contractor
    [the] the contractor
    [The] The contractor
    [a] a contractor
    [poss] the contractor’s
    [Poss] The contractor’s
 }
-subcontractor = { $form ->
   *[label] subcontractor
    [Label] Subcontractor
    [the] the subcontractor
    [The] The subcontractor
    [a] a subcontractor
    [poss] the subcontractor’s
    [Poss] The subcontractor’s
    [plural] subcontractors
    [Plural] Subcontractors
 }
