### Questions: professional secrecy – who was bound, how and since when, and what only some professions ask.

q-secrecy-undertaking = How is { -contractor(form: "the") } bound to secrecy?
    .label = Undertaking of { -contractor(form: "the") }
    .help = Whoever is under a duty of secrecy must ensure that the service provider is bound to secrecy. This can be done when these annexes are concluded or in a separate declaration; the set of annexes contains a form for it. No undertaking is needed if the persons who provide this very service are themselves among those named in section 203(1) or (2) StGB, for example tax advisers. If the separate declaration is to be signed only with the agreement, the question stays open until then. If there is a declaration, its form and date are asked for.
    .why = Section 203(4), second sentence, no. 1 StGB: whoever uses an unbound provider may commit an offence.
    .example = ‘With these annexes’, if nothing else is signed; ‘Separate declaration’, if one is already in the contract file.
    .synonyms = professional secrecy; confidentiality; section 203
q-secrecy-undertaking--with-agreement = With these annexes – the undertaking is given when they are concluded
q-secrecy-undertaking--declaration = Separate declaration – it has already been given
q-secrecy-undertaking--by-law = By law – the persons who provide this service are themselves among those named in section 203(1) or (2) StGB
q-secrecy-undertaking--no = Not bound

q-secrecy-form = In what form has { -contractor(form: "the") } been bound, or is it being bound?
    .label = Form of the undertaking
    .help = In writing means signed by hand or with a qualified electronic signature. Text form means a readable declaration on a durable medium that names the person making it, for example an e-mail. The acts governing lawyers, patent attorneys, notaries, tax advisers and auditors require text form. The Criminal Code itself requires no form. Whether the professional code of a health profession requires writing is known to the competent chamber; as a precaution, writing is recommended there.
    .why = The form must suit the profession; text form is governed by section 126b BGB.
    .example = ‘In writing’, if both sides sign the annexes.
q-secrecy-form--written = In writing – signed, or with a qualified electronic signature
q-secrecy-form--text = In text form – for example by e-mail
q-secrecy-form--other = Otherwise – for example orally

q-secrecy-since = On which day did { -contractor(form: "the") } give the declaration?
    .label = Date of the declaration
    .help = This means the date on the declaration of { -contractor(form: "the") }. If there are several, the one that applies to this agreement counts.
    .why = The undertaking must exist before secrets become accessible; the date is the evidence.
    .example = 3 March 2026
    .synonyms = professional secrecy; confidentiality; date of the undertaking

q-secrecy-instruction = Was { -contractor(form: "the") } informed of the consequences of a breach under criminal law when it was bound?
    .label = Information on criminal liability
    .help = In Germany these are sections 203 and 204 StGB. The answer is yes if the declaration states the consequences or an instruction sheet belongs to it. The acts governing lawyers, patent attorneys, notaries, tax advisers and auditors prescribe this information; for other professions it is customary.
    .why = Section 43e(3), second sentence, no. 1 BRAO and the corresponding acts of the professions require it.
    .example = Yes, if the instruction sheet was signed together with the undertaking.

q-secrecy-staff = Are the persons who have access to the data at { -contractor(form: "the") } bound to secrecy?
    .label = Undertaking of the employees
    .help = Section 203 StGB is addressed to people, not to companies; the undertaking must therefore reach the employees. This means everyone who can gain knowledge of the data, including temporary workers and freelancers. The general commitment to confidentiality under Art. 28(3)(b) GDPR is enough only if it expressly includes secrecy. The set of annexes contains a form with an instruction sheet.
    .why = Section 203(4), first sentence, StGB applies to every participating person individually.
    .example = ‘All’, if the declarations of support and administration are on file.
q-secrecy-staff--all = All – every person with access has been bound and informed
q-secrecy-staff--before-access = Before access – every person is bound and informed before receiving access
q-secrecy-staff--no = No – not all have been bound and informed

q-secrecy-staff-form = In what form are these persons bound?
    .label = Form of the employees’ undertaking
    .help = What matters is the form in which the declarations exist: signed, in text form, or only orally. If several forms are used, the weakest counts.
    .why = Only a declaration that exists can be shown; text form is governed by section 126b BGB.
    .example = ‘In writing’, if every person signs the form.
q-secrecy-staff-form--written = In writing
q-secrecy-staff-form--text = In text form
q-secrecy-staff-form--other = Otherwise – for example orally

q-secrecy-abroad = Does { -contractor(form: "the") } itself work on the data wholly or partly outside Germany, and are secrets protected there?
    .label = Service abroad
    .help = Abroad begins at the German border here; EU states count as abroad too. Lawyers, patent attorneys, tax advisers and auditors may use service providers abroad only if secrets enjoy comparable protection there, unless the protection of the secrets does not call for it, for example for data that arrive there only in encrypted form. According to the explanatory memorandum, protection in EU states is normally comparable. Only { -contractor(form: "the") } itself is meant; further companies are asked about later. The assessment is made by whoever is under the duty of secrecy.
    .why = Section 43e(4) BRAO, section 62a(4) StBerG, section 50a(4) WPO and section 39c(4) PAO.
    .example = ‘Only in Germany’, if all sites and home workplaces are in Germany.
q-secrecy-abroad--germany = Only in Germany
q-secrecy-abroad--comparable = Abroad, with comparable protection of secrets
q-secrecy-abroad--not-required = Abroad; the protection of the secrets does not call for comparable protection
q-secrecy-abroad--no = Abroad; comparable protection of secrets has not been established or does not exist

q-secrecy-single = Does the service directly serve one single matter or official act?
    .label = Service for a single matter
    .help = This means, for example, the translation of a deed for one particular case. Software in which all matters are kept does not serve a single matter. For a service for one single matter or official act, the consent of the professional’s client or of the parties concerned is needed.
    .why = Section 43e(5) BRAO, section 62a(5) StBerG, section 50a(5) WPO, section 39c(5) PAO and section 26a(4) BNotO.
    .example = ‘No’ for law firm software; ‘Yes, with consent’ for an expert opinion to which the person advised has agreed.
q-secrecy-single--no = No
q-secrecy-single--consent = Yes, with consent
q-secrecy-single--no-consent = Yes, without consent

q-secrecy-notary-files = Are electronic files or registers of a notary kept at { -contractor(form: "the") }?
    .label = Files and registers of a notary
    .help = Outside their office, notaries may keep electronic files and registers only in the Electronic Archive of Deeds (Elektronisches Urkundenarchiv) or the Electronic Notarial File Storage (Elektronischer Notariatsaktenspeicher), and only with their own employees. Auxiliary tools that are not themselves a file or register, such as an appointment calendar, are not covered. In case of doubt, the chamber of notaries can help.
    .why = Section 35(4) and (5) BNotO.
    .example = No, if only appointments and contact details are managed.

q-secrecy-seizure = Does { -contractor(form: "the") } undertake to object to any seizure of the data and to inform { -client(form: "the") } without undue delay?
    .label = Conduct in the event of a seizure
    .help = Members of some professions may refuse to testify; this extends to their service providers, and what is covered by the right to refuse testimony may in principle not be seized there. For the protection to work, { -contractor(form: "the") } must invoke it and inform { -client(form: "the") }. This answer makes that part of the agreement. The protection applies only in German proceedings.
    .why = Sections 53a and 97(3) StPO extend the protection to participating persons.
    .example = Yes, if there is a procedure for searches.

q-secrecy-law-checked = Has the law of professional secrecy been checked for countries of establishment outside Germany?
    .label = Check of foreign law
    .help = The program knows the wording of German law on professional secrecy. For Austria, Switzerland and the United Kingdom it names only the most important provisions, in part without knowing their wording; for other states it knows none. Above all, it must be checked whether the provider may be used and in what form it must be bound. The answer records what the parties have established.
    .why = Duties of secrecy follow the law of the state in which the profession is practised.
    .example = Yes, if there is advice from the local chamber or a law firm.

q-secrecy-rules = Which further rules on secrecy has { -client(form: "the") } communicated?
    .label = Further rules on secrecy
    .help = This is optional. It means special rules that { -contractor(form: "the") } has to know, for example social secrecy or requirements of a chamber. The wording is printed in the annex exactly as it is entered here.
    .why = { -contractor(form: "The") } can observe only rules that have been communicated.
    .example = For data of the counselling centre, the service instruction of 2 February 2026 also applies.
