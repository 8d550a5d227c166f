### The sections of the interview: heading, and in one sentence what each settles.

section--fit = Suitability and starting point
    .intro = This section settles whether the annexes suit the case, for whom they are meant and whether a duty of professional secrecy must be observed.

section--parties = Parties to the contract
    .intro = This section settles the names, addresses and contact persons with which the parties appear in the annexes.

section--document = Document and conclusion
    .intro = This section settles in which languages, with which names for the parties, as of which date and in what form the annexes are agreed.

section--subject = Subject matter of the processing
    .intro = This section settles which service is agreed, what it is for, what happens to the data in the course of it and for how long.

section--data = Data and data subjects
    .intro = This section settles whose data are processed, which data they are, whether they are specially protected and where they come from.

section--secrecy = Professional secrecy
    .intro = This section records who is bound to secrecy, in what form and since when, and what only certain professions require.

section--health = Health and social data
    .intro = This section settles whether special German rules on health or social data apply, and what they require.

section--environment = Places and ways of working
    .intro = This section records where and how { -contractor(form: "the") } works, so that the measures fit.

section--subprocessors = { -subcontractor(form: "Plural") }
    .intro = This section settles which further companies are engaged to process the data, where they do so and how new ones may be added.

section--transfers = International matters
    .intro = This section settles what transfers to { -contractor(form: "the") } and back to { -client(form: "the") } rest on, what contractual clauses need for them, and who represents the parties where they have no establishment.

section--instructions = Instructions and contact persons
    .intro = This section settles who gives and who receives instructions, in what form, and who is responsible for data protection matters.

section--measures = Technical and organisational measures
    .intro = This section records the measures by which { -contractor(form: "the") } protects the data and how those measures may change.

section--terms = Agreed terms
    .intro = This section settles whether the annexes also govern reporting periods, audits, deletion, termination, liability and costs, and, if so, how.

section--outsourcing = Outsourcing
    .intro = This section settles whether the annexes also govern artificial intelligence, data export, service levels and security rules, and, if so, how.
