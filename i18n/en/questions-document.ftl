### Questions: languages, names of the parties, day, form of conclusion.

q-languages = In which languages are the annexes issued?
    .label = Languages of the annexes
    .help = Each language selected yields a version of its own from the same answers. Names, addresses and other details taken over word for word are the same in all versions; free text, such as the subject matter of the processing, has to be entered in every language selected. The language of this interview does not change as a result. In case of doubt, the language of the main contract is enough.
    .why = The parties must understand the annexes; Art. 28 GDPR does not prescribe a particular language.
    .example = German and English, if the practice is established in Hamburg and the service provider in Leeds.

q-prevailing = Which language version prevails if the versions differ?
    .label = Prevailing language version
    .help = Even versions with the same content can be understood differently. In that case only the version chosen here applies; the others serve as an aid to understanding. It is usually the language in which the parties negotiated or which the main contract declares to prevail. If this has not been agreed yet, the answer is left open for now.
    .why = Without it, differences would leave unclear what has been agreed under Art. 28(3) GDPR.
    .example = German, if the main contract has also been concluded in German.

q-roles = By which names do the annexes refer to the parties?
    .label = Names for the parties
    .help = The best choice is the names used in the data processing agreement to which the annexes belong. The choice changes nothing about rights and obligations: under the GDPR, the controller is whoever decides on purposes and means, whatever the contract calls that party. In case of doubt, the terms of the GDPR are right.
    .why = The annexes should speak as the contract does; Art. 4(7) and (8) GDPR say what the roles mean.
    .example = ‘Controller and processor’ as a rule; ‘Client and contractor’ only if the contract also uses these names.
q-roles--statutory = Controller and processor – terms of the GDPR
q-roles--commercial = Client and contractor – terms of many service contracts

q-as-of = Which day is the reference date for the law applied and the version of the annexes?
    .label = Reference date
    .help = The checks made by the program are based on the law in force on this day, and the day is printed as the version date. It is usually today or the day on which the contract is to be concluded. The date of signature is not meant. For days in the future, the program knows only those changes in the law that were known when its version was released.
    .why = Which law applies depends on the day, for example decisions on safe third countries (Art. 45 GDPR).
    .example = 22 November 2026

q-conclusion = In what form is the contract with these annexes concluded?
    .label = Form of conclusion
    .help = This means the data processing agreement to which the annexes belong. An oral agreement is not enough; electronic form is enough (Art. 28(9) GDPR). A qualified electronic signature counts as a signature; a tick or a typed name belongs to ‘Electronic’. For lawyers, patent attorneys, notaries, tax advisers and auditors, the German acts governing their professions prescribe text form for the contract with service providers. The German Criminal Code names no form for the undertaking of secrecy; for health professions a signed undertaking in writing is recommended. In case of doubt, signature is the safest form.
    .why = Art. 28(9) GDPR requires a contract in writing, including in electronic form.
    .example = ‘Signature’ for an individual contract with a doctor’s practice; ‘Electronic’ for a template that customers confirm in their account.
q-conclusion--signature = Signature – the annexes carry signature lines for both parties
q-conclusion--electronic = Electronic – without signature, for example by confirmation by e-mail or in the customer account
q-conclusion--with-main-contract = With the main contract – whoever concludes it thereby agrees to the annexes

q-main-contract = To which main contract do the annexes belong?
    .label = Main contract
    .help = The main contract governs the actual service, for example the provision or maintenance of software; the data processing agreement is not meant. Enter title and date as they appear on the contract, and its number if there is one; in a template the title is enough. The answer is printed word for word in every language version. It must not be missing if the annexes are concluded with the main contract or the processing lasts as long as that contract. If there is no main contract, the answer is left blank.
    .why = The reference shows what subject matter and duration relate to (Art. 28(3) GDPR).
    .example = Softwarevertrag ‘Quellheft’ of 3 March 2025, no. 2025-118
