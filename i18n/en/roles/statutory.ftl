### Names of the parties, with article and capital: controller and processor (terms of the GDPR).
### Exactly one roles file is loaded per document.

-client = { $form ->
   *[label] controller
    [Label] Controller
    [the] the controller
    [The] The controller
    [a] a controller
    [poss] the controller’s
    [Poss] The controller’s
 }
-contractor = { $form ->
   *[label] processor
    [Label] Processor
    [the] the processor
    [The] The processor
    [a] a processor
    [poss] the processor’s
    [Poss] The processor’s
 }
-subcontractor = { $form ->
   *[label] sub-processor
    [Label] Sub-processor
    [the] the sub-processor
    [The] The sub-processor
    [a] a sub-processor
    [poss] the sub-processor’s
    [Poss] The sub-processor’s
    [plural] sub-processors
    [Plural] Sub-processors
 }
