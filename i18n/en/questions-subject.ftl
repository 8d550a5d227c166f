### Questions: what is done, why, with which devices, for how long.

q-subject = For which service does { -contractor(form: "the") } process personal data (subject matter of the processing)?
    .label = Subject matter of the processing
    .help = One to three sentences are enough, from which outsiders can also tell what it is about. The next questions ask about purposes and individual operations; here it is about the service itself. A reference to the main contract alone says too little. The text is printed word for word and has to be entered in every language of the annexes; it names the parties as the annexes do.
    .why = Art. 28(3) GDPR requires the contract to set out the subject matter of the processing.
    .example = The subject matter is the operation of the web-based practice software ‘Quellheft’ including remote maintenance of the workstations on which it is used.

q-purposes = For which purposes does { -contractor(form: "the") } process the data on behalf of { -client(form: "the") }?
    .label = Purposes of the processing
    .help = This means what { -client(form: "the") } needs the service for. Select all purposes that apply, but none in reserve: for purposes missing here, the processing has not been agreed. The description of services in the main contract gives guidance. If a purpose is missing from the list, it can be added as an entry of its own.
    .why = Art. 28(3) GDPR requires the contract to set out the purpose of the processing.
    .example = Provision of software over the internet and remote maintenance, if a practice uses web-based practice software and the provider looks after its workstations remotely.

q-operations = What exactly does { -contractor(form: "the") } do with the data (nature of the processing)?
    .label = Nature of the processing
    .help = Processing is any handling of personal data (Art. 4(2) GDPR), including mere storage and viewing in the course of remote maintenance. Select all operations that actually occur. If reading out devices is one of them, the program asks which devices they are. In case of doubt, { -contractor(form: "poss") } technical staff know whether an operation occurs.
    .why = Art. 28(3) GDPR requires the contract to set out the nature of the processing.
    .example = Storage, making of backups and erasure on instructions, if a provider merely keeps data on its servers.

q-devices = From which devices or third-party systems does { -contractor(form: "the") } take data?
    .label = Devices and third-party systems
    .help = Each type of device and each system has one row; several identical devices need only one. This means sources of data such as measuring devices or programs of other providers, not the workstations. If the manufacturer itself has access to the data, its role has to be settled; if it acts for { -contractor(form: "the") }, it is to be entered among the { -subcontractor(form: "plural") }.
    .why = The devices are part of the nature of the processing, which the contract sets out (Art. 28(3) GDPR).
    .example = Two rows: a spirometer and an ambulatory ECG recorder whose readings the software imports.

q-device-name = What is this device or system called?
    .label = Device or system
    .help = Enter the product name as it appears on the type plate, on the invoice or in the manual. Serial numbers are not needed. Each name may appear only once in the list.
    .why = Without a name it would be unclear which processing the contract covers (Art. 28(3) GDPR).
    .example = Spirometer Auster S2

q-device-maker = Who is the manufacturer of this device or system?
    .label = Manufacturer
    .help = Enter the name of the company as it appears on the type plate or in the manual. Dealers and maintenance firms are not meant. If nothing is entered, nothing is printed.
    .why = Voluntary detail, not required by Art. 28 GDPR; it makes the source of data easier to identify.
    .example = Auster Messtechnik AG

q-duration = How long does the processing last?
    .label = Duration of the processing
    .help = This means the time during which the service is provided, not the period for erasure or return afterwards. If there is a main contract, its term is normally right; it must then be named in the section ‘Document and conclusion’. ‘Indefinite’ is right if no end has been fixed and no main contract determines it. A fixed day is right for projects with an agreed end.
    .why = Art. 28(3) GDPR requires the contract to set out the duration of the processing.
    .example = ‘As the main contract’ for a software contract; ‘Until a fixed day’ for the evaluation of a one-off survey.
q-duration--indefinite = Indefinite – until the data processing agreement ends, for example by notice of termination
q-duration--main-contract = As the main contract – the processing lasts as long as that contract
q-duration--until = Until a fixed day – the processing ends at the end of that day

q-duration-until = Which day is the last day of the processing?
    .label = Last day of the processing
    .help = The day named is still included. It is later than the start of the service and is usually stated in the main contract or in the order. The period for erasure or return of the data is not meant. The answer has to be confirmed again whenever the annexes are renewed.
    .why = Art. 28(3) GDPR requires the duration; where the processing is limited in time, that includes its end.
    .example = 31 December 2027

q-subject-changes = How may the subject matter and scope of the processing be changed?
    .label = Changes to subject matter and scope
    .help = This means changes to what these annexes describe, for example new types of data or new groups of data subjects. Instructions within the agreed scope remain possible in both cases. If ‘Instruction’ is chosen, { -client(form: "the") } may change the scope even without the agreement of { -contractor(form: "the") }. If nothing has been settled, ‘Agreement’ is the more cautious course, because both parties know and approve every change.
    .why = This settles how far the right to give instructions extends (Art. 28(3)(a) GDPR).
    .example = ‘Agreement’ for software with a fixed range of functions; ‘Instruction’ for work ordered case by case.
q-subject-changes--agreed = Agreement – both parties agree to the change and document it
q-subject-changes--instruction = Instruction – { -client(form: "the") } changes the scope by documented instruction, within the services agreed
