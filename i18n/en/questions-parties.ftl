### Questions: the two parties.

q-contractor-name = What is the full name of { -contractor(form: "the") }?
    .label = Name of { -contractor(form: "the") }
    .field = Name
    .help = Enter exactly one name, for companies with the legal form, as it appears in the commercial register or in the legal notice of the website. For a sole trader this includes the first and last name of the owner. Brand names and affiliated companies do not belong here, because only the party named here is bound. In case of doubt, the name on the main contract or on invoices helps.
    .why = The contract under Art. 28(3) GDPR binds only a party that is clearly identified in it.
    .example = Quellgrund Praxissoftware GmbH
    .synonyms = contractor; processor; service provider; supplier

q-contractor-owner = Who manages { -contractor(form: "the") } and represents it in dealings with others?
    .label = Owner or director of { -contractor(form: "the") }
    .field = Represented by
    .help = This means, for example, the owner, the managing director or the board. Enter name and position; both are stated in the legal notice of the website or in the commercial register. The representative in the European Union under Art. 27 GDPR is not meant. If nothing is entered, nothing is printed.
    .why = Voluntary detail, not required by Art. 28 GDPR; it makes the party easier to identify.
    .example = Jonas Wittkamp, managing director

q-contractor-address = What is the business address of { -contractor(form: "the") }?
    .label = Address of { -contractor(form: "the") }
    .field = Address
    .help = Enter street and number, then postcode and town on a line of their own. The program asks for the country separately. A street address is preferable to a post office box. The lines are printed as entered.
    .why = Name and address show whom the contract under Art. 28(3) GDPR binds.
    .example = Speicherweg 14, on the next line 20457 Hamburg

q-contractor-country = In which country is { -contractor(form: "the") } established?
    .label = Country of { -contractor(form: "the") }
    .field = Country of establishment
    .help = This means the country in which the company is registered, not the location of the servers and not the place at which a parent company is established. It is stated in the legal notice of the website or in the commercial register. If it is outside the European Economic Area (EU, Iceland, Liechtenstein, Norway), further rules apply to the transfer of the data there.
    .why = It helps to determine which law applies and whether data go abroad (Arts. 3 and 44 GDPR).
    .example = Germany, if the company is entered in the commercial register in Hamburg.

q-contractor-contact = Who is the contact person for this contract at { -contractor(form: "the") }?
    .label = Contact person of { -contractor(form: "the") }
    .field = Contact person
    .help = Enter the name and function of a person who can answer questions about the contract and about a personal data breach that has been notified. This need not be the person responsible for data protection; a later section asks about that. The program asks for e-mail address and telephone number separately. The answer has to be confirmed again whenever the annexes are renewed.
    .why = Queries about a personal data breach are addressed to this person (Art. 33(2) GDPR).
    .example = Miriam Tolle, head of customer service

q-contractor-email = At which e-mail address can { -contractor(form: "the") } be reached in matters of this contract?
    .label = E-mail address of { -contractor(form: "the") }
    .field = E-mail
    .help = A shared mailbox that is also read during holidays and illness is best. Personal addresses become outdated as soon as the person changes. A later section asks about the recipients of instructions. The answer has to be confirmed again whenever the annexes are renewed.
    .why = Queries go to this address, including those after a notification under Art. 33(2) GDPR.
    .example = datenschutz@quellgrund.example

q-contractor-phone = At which telephone number can { -contractor(form: "the") } be reached in matters of this contract?
    .label = Telephone of { -contractor(form: "the") }
    .field = Telephone
    .help = Enter a number with area code, where needed with country code, at which someone can be reached in urgent cases. The number is printed as entered. If nothing is entered, nothing is printed.
    .why = Voluntary detail for urgent cases; Art. 28 GDPR does not require it.
    .example = +49 40 66969 120

q-contractor-web = Which web addresses does { -contractor(form: "the") } use?
    .label = Websites of { -contractor(form: "the") }
    .field = Website
    .help = Enter the public websites of the company, each on a line of its own. Addresses of servers or login pages do not belong here. The lines are printed as entered. If nothing is entered, nothing is printed.
    .why = Voluntary detail, not required by Art. 28 GDPR; it makes the party easier to identify.
    .example = www.quellgrund.example

q-client-name = What is the full name of { -client(form: "the") }?
    .label = Name of { -client(form: "the") }
    .field = Name
    .help = Enter exactly one name, for companies with the legal form, as it appears in the register, in the legal notice of the website or on invoices. A sole practitioner or sole trader is identified by the first and last name of the owner, a jointly run practice by the name of the partnership or company. Where independent practices merely share rooms, each of them is normally a contracting party of its own. In case of doubt, the name under which the main contract was concluded helps.
    .why = The contract under Art. 28(3) GDPR binds only a party that is clearly identified in it.
    .example = Gemeinschaftspraxis Ahrens und Vollmer GbR
    .synonyms = client; customer; controller

q-client-owner = Who manages { -client(form: "the") } and represents it in dealings with others?
    .label = Owner or director of { -client(form: "the") }
    .field = Represented by
    .help = This means, for example, the owner, the managing director or the board. Enter name and position; both are stated in the legal notice of the website or in the register. The representative in the European Union under Art. 27 GDPR is not meant. If nothing is entered, nothing is printed.
    .why = Voluntary detail, not required by Art. 28 GDPR; it makes the party easier to identify.
    .example = Dr Petra Ahrens, partner

q-client-address = What is the address of { -client(form: "the") }?
    .label = Address of { -client(form: "the") }
    .field = Address
    .help = Enter street and number, then postcode and town on a line of their own. The program asks for the country separately. Where there are several locations, the head office counts. The lines are printed as entered.
    .why = Name and address show whom the contract under Art. 28(3) GDPR binds.
    .example = Lindenhof 3, on the next line 22761 Hamburg

q-client-contact = Who is the contact person for this contract at { -client(form: "the") }?
    .label = Contact person of { -client(form: "the") }
    .field = Contact person
    .help = Enter the name and function of a person who can receive notifications of personal data breaches at once and pass them on. This person need not be authorised to give instructions; a later section asks about that. In a small practice it is often the practice manager. The answer has to be confirmed again whenever the annexes are renewed.
    .why = Notifications of personal data breaches are addressed to this person (Art. 33(2) GDPR).
    .example = Sabine Krogmann, practice manager

q-client-email = At which e-mail address can { -client(form: "the") } be reached in matters of this contract?
    .label = E-mail address of { -client(form: "the") }
    .field = E-mail
    .help = A shared mailbox that is also read during holidays and illness is best, because notifications of personal data breaches arrive here. A mailbox for enquiries of every kind is less suitable. The answer has to be confirmed again whenever the annexes are renewed.
    .why = Notifications under Art. 33(2) GDPR, which must be made without undue delay, go to this address.
    .example = leitung@praxis-ahrens-vollmer.example

q-client-phone = At which telephone number can { -client(form: "the") } be reached in matters of this contract?
    .label = Telephone of { -client(form: "the") }
    .field = Telephone
    .help = Enter a number with area code, where needed with country code, at which someone can be reached in urgent cases. The number is printed as entered. If nothing is entered, nothing is printed.
    .why = Voluntary detail for urgent cases; Art. 28 GDPR does not require it.
    .example = +49 40 66969 345

q-client-web = Which web addresses does { -client(form: "the") } use?
    .label = Websites of { -client(form: "the") }
    .field = Website
    .help = Enter the public websites of the company or practice, each on a line of its own. The lines are printed as entered. If nothing is entered, nothing is printed.
    .why = Voluntary detail, not required by Art. 28 GDPR; it makes the party easier to identify.
    .example = www.praxis-ahrens-vollmer.example
