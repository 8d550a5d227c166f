### Questions: who instructs, who receives instructions, who looks after data protection.

q-instruction-form = In what form may { -client(form: "the") } give instructions?
    .label = Form of instructions
    .help = An instruction is a direction on how the data are to be handled, for example to erase them or to hand them over. Several forms are possible. Text form means that the instruction can be read and kept; no signature is needed. An oral instruction that nobody records is not sufficient. In case of doubt, text form is practical because it is quick and can be proved.
    .why = As a rule, Art. 28(3)(a) GDPR allows processing only on documented instructions.
    .example = ‘Text form’ and ‘Oral’, if the practice usually writes e-mails and telephones in urgent cases.
q-instruction-form--text = text form
    .label = Text form – for example by e-mail or through a customer portal
q-instruction-form--written = written form
    .label = Written form – on paper with a signature or with a qualified electronic signature
q-instruction-form--oral-confirmed = orally with subsequent confirmation in text form
    .label = Oral – with subsequent confirmation in text form

q-instructors = Who may give instructions on behalf of { -client(form: "the") }?
    .label = Authority to give instructions
    .help = This means whose directions { -contractor(form: "the") } may follow. Naming persons makes things clear, but every change then has to be communicated. For a practice with few people, management is often enough. If the name of { -client(form: "the") } is left open in a template, ‘Management’ or ‘Case by case’ is suitable. In case of doubt, the management of { -client(form: "the") } decides.
    .why = As a rule, Art. 29 GDPR allows processing only on instructions; it must be clear who gives them.
    .example = ‘Named persons’, if the practice manager is to give instructions as well as the owner.
q-instructors--management = Management – owner or management of the business
q-instructors--named = Named persons – they are asked for next
q-instructors--case-by-case = Case by case – { -client(form: "the") } designates the persons when needed

q-instructor-list = Which persons may give instructions on behalf of { -client(form: "the") }?
    .label = Persons authorised to instruct
    .help = There is one row for each person. Only persons whom { -client(form: "the") } has actually designated are to be listed. As holidays and illness occur, two persons are better than one. In case of doubt, the management of { -client(form: "the") } decides who belongs in the list.
    .why = Only authorised instructions count (Art. 28(3)(a) GDPR); naming the persons prevents disputes.
    .example = Two rows: Dr Petra Ahrens and Sabine Krogmann.

q-instructor-name = What is the name of this person authorised to give instructions?
    .label = Name of the person authorised to instruct
    .field = Name
    .help = First and last name are to be stated, with a title if desired. Each name may appear only once in the list. A department or a shared mailbox is not sufficient, because a person is meant.
    .why = The name makes it possible to check who gives an instruction (Art. 28(3)(a) GDPR).
    .example = Sabine Krogmann

q-instructor-role = What is the position of this person authorised to give instructions?
    .label = Position
    .field = Position
    .help = This means the position held in the company or practice. It is optional and helps if the person changes. If the field is left empty, nothing is printed.
    .why = Voluntary detail, not required by Art. 28 GDPR; it makes the person easier to identify.
    .example = Practice manager

q-instructor-contact = How can this person authorised to give instructions be reached?
    .label = Contact details of the person authorised to instruct
    .field = Contact
    .help = The e-mail address from which instructions are sent is to be stated, and a telephone number if needed. A personal address is better than a mailbox to which many have access. In case of doubt, the person should be asked.
    .why = An instruction can be checked only if its sender is known (Art. 28(3)(a) GDPR).
    .example = s.krogmann@praxis-ahrens-vollmer.example, +49 40 66969 345

q-recipient-list = Which persons receive instructions on behalf of { -contractor(form: "the") }?
    .label = Recipients of instructions
    .help = This means whom { -client(form: "the") } turns to with an instruction. There is one row for each person. At least two persons make sense, so that an instruction also arrives during holidays and illness. In case of doubt, they are the persons who look after the customer in other matters.
    .why = Without known recipients, instructions under Art. 28(3)(a) GDPR may come to nothing.
    .example = Two rows: Miriam Tolle and Henrik Vogt.

q-recipient-name = What is the name of this recipient of instructions?
    .label = Name of the recipient of instructions
    .field = Name
    .help = The first and last name of the person are to be stated. Each name may appear only once in the list. If a unit such as customer service receives the instructions, a person responsible there is to be named.
    .why = This settles to whom instructions under Art. 28(3)(a) GDPR are to be addressed.
    .example = Miriam Tolle

q-recipient-role = What is the position of this recipient of instructions?
    .label = Position
    .field = Position
    .help = This means the position held in the company. It is optional and helps if the person changes. If the field is left empty, nothing is printed.
    .why = Voluntary detail, not required by Art. 28 GDPR; it makes the person easier to identify.
    .example = Head of customer service

q-recipient-contact = How can this recipient of instructions be reached?
    .label = Contact details of the recipient of instructions
    .field = Contact
    .help = An e-mail address and, if possible, a telephone number are to be stated. A shared mailbox is well suited if it is read every working day. The details must match the form in which instructions are given.
    .why = Instructions under Art. 28(3)(a) GDPR need a channel by which they arrive.
    .example = weisung@quellgrund.example, +49 40 66969 120

q-dpo = Has { -contractor(form: "the") } designated a data protection officer, and does the law require the designation?
    .label = Data protection officer
    .help = This is about { -contractor(form: "the") }, not about { -client(form: "the") }. In Germany the duty exists, among other cases, if as a rule at least 20 persons are constantly employed in automated data processing (section 38(1) of the German Federal Data Protection Act, BDSG). Regardless of that number, it may exist if data concerning health are processed or persons are monitored on a large scale (Art. 37(1) GDPR) or if a data protection impact assessment is needed. If the duty exists but nobody has been designated, none of the answers fits; the question then stays open until this has been remedied. In case of doubt, a data protection consultant or the supervisory authority can clarify this.
    .why = Art. 37(1) GDPR and section 38(1) BDSG determine who must designate a data protection officer.
    .example = ‘Yes, required’ for a software company with 35 employees working on screen; ‘No’ for an IT support firm with three employees to which none of the other reasons applies.
q-dpo--appointed = Yes, required – designated because the law requires it
q-dpo--voluntary = Yes, voluntary – designated although the law does not require it
q-dpo--not-required = No – not designated because the law does not require it

q-dpo-name = What is the name of the data protection officer of { -contractor(form: "the") }?
    .label = Name of the data protection officer
    .field = Name
    .help = The first and last name of the person designated are to be stated, even if that person comes from outside. Anyone who manages the company or decides on purposes and means of processing cannot be data protection officer at the same time. The name is found in the letter of designation or in the notification to the supervisory authority.
    .why = Art. 37(7) GDPR requires only the contact details; the name makes them unambiguous.
    .example = Katrin Osterloh

q-dpo-organisation = To which company does the data protection officer belong, if external, and what is its address?
    .label = Company of the data protection officer
    .field = Company
    .help = This means the name and address of the consultancy or law firm. If the data protection officer is employed by { -contractor(form: "the") }, the field is left empty. It is optional and is found in the contract on the designation.
    .why = Voluntary; it helps to reach an external data protection officer (Art. 37(6) GDPR).
    .example = Osterloh Datenschutzberatung, on the next lines Am Alten Wehr 7 and 21029 Hamburg

q-dpo-contact = How can the data protection officer be reached?
    .label = Contact details of the data protection officer
    .field = Contact
    .help = At least an e-mail address is to be stated, and if possible a telephone number. An address that remains when the person changes is best. The same contact details are normally found in the privacy notice of { -contractor(form: "the") }.
    .why = Art. 37(7) GDPR requires the contact details of the data protection officer to be published.
    .example = dsb@quellgrund.example, +49 40 66969 180

q-dpo-reasons = For which reasons is { -contractor(form: "the") } not required to designate a data protection officer?
    .label = Reasons for having no such duty
    .help = The duty may follow from several provisions; there is no duty only if none of them applies. Every reason that is really present is therefore to be selected. The reasons from section 38 of the German Federal Data Protection Act (BDSG) concern only companies to which German law applies. If one of the reasons that matter cannot be confirmed, there may be a duty after all; this has to be clarified first.
    .why = The reasons show that Art. 37(1) GDPR and section 38(1) BDSG have been considered.
    .example = All six reasons for a German IT support firm with three employees and only a few small customers.

q-privacy-contact = Who can be reached at { -contractor(form: "the") } on data protection matters?
    .label = Contact point for data protection
    .help = A name or unit and an e-mail address are to be stated, if possible with a telephone number. This contact answers questions and gives information if data have been lost or have fallen into the wrong hands. A mailbox that is read every working day is suitable. If there is a data protection officer, that address may be stated here as well.
    .why = Queries about notifications under Art. 33(2) GDPR need a fixed contact point.
    .example = Miriam Tolle, datenschutz@quellgrund.example, +49 40 66969 120

q-subject-additions = What is to be added to the annex on the subject matter of the processing in free text?
    .label = Additions on the subject matter
    .help = The text is printed word for word at the end of the annex under ‘Additional provisions’ and has to be entered in every language of the annexes. This means arrangements on subject matter, data and instructions for which there was no question. It must not contradict the other answers; the program does not check this. If the field is left empty, nothing is printed.
    .why = Optional, for what is laid down under Art. 28(3) GDPR and no choice covers.
    .example = Data from before 1 January 2024 are not taken over.
    .synonyms = own words; own paragraph; free text
