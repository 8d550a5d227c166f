### Sentences of the annex on professional secrecy and of its two forms. Provisions in own words; $law is a citation.

# $number: number of the annex, e.g. 4
sheet-secrecy-title = Annex { $number } – Professional secrecy
sheet-secrecy-when-de = If { -client(form: "the") } is bound by professional secrecy under section 203 of the German Criminal Code (StGB), the following also applies:
sheet-secrecy-when-other = If { -client(form: "the") } is bound by professional secrecy under the law applicable to it, the following also applies:
sheet-secrecy-use-de = This form is intended for use where { -client(form: "the") } is bound by professional secrecy under section 203 of the German Criminal Code (StGB):
sheet-secrecy-use-other = This form is intended for use where { -client(form: "the") } is bound by professional secrecy under the law applicable to it:

## Where the duty comes from

sheet-secrecy-basis = Basis of the duty of secrecy
sheet-secrecy-basis-lead = The following applies to the professions practised at { -client(form: "the") }:
sheet-secrecy-basis-none = The duty of secrecy does not rest on one of the professions named in section 203 of the German Criminal Code (StGB); it follows from the law applicable to { -client(form: "the") }.
sheet-secrecy-column-profession = Profession
sheet-secrecy-column-duty = Duty of secrecy
sheet-secrecy-column-service = Provision on service providers
sheet-secrecy-own-law = under the law applicable to the profession
sheet-secrecy-common-law = common law duty of confidentiality (United Kingdom)
# $laws: provisions, one below the other
sheet-secrecy-unread = The current wording of the following provisions is not reproduced here; it must be consulted before the agreement is concluded: { $laws }
sheet-secrecy-ch = Under { $law }, processing may be assigned only if no statutory or contractual duty of confidentiality prohibits it.
sheet-secrecy-ch-note = Whether a service provider is an auxiliary person within the meaning of Art. 321 of the Swiss Criminal Code has not been examined here; as a precaution it should be bound in writing.
# $countries: countries, one below the other
sheet-secrecy-unknown-law = The program holds no data, or not for all professions named, on the law of professional secrecy of the following states: { $countries }
sheet-secrecy-law-checked--yes = According to the parties, the law of professional secrecy in the countries of establishment outside Germany has been checked.
sheet-secrecy-law-checked--no = According to the parties, the law of professional secrecy in the countries of establishment outside Germany has not yet been checked.
sheet-secrecy-own-law-checked--yes = According to the parties, the law of professional secrecy that applies to { -client(form: "the") } has been checked.
sheet-secrecy-own-law-checked--no = According to the parties, the law of professional secrecy that applies to { -client(form: "the") } has not yet been checked.

## Germany

sheet-secrecy-when-germany = If { -client(form: "the") } is established in Germany, the following applies:
sheet-secrecy-terms = Access to secrets
sheet-secrecy-necessary = { -client(form: "The") } makes secrets accessible to { -contractor(form: "the") } only to the extent necessary for using its services ({ $law }).
sheet-secrecy-chain-duty = In accordance with { $law }, if { -contractor(form: "the") } uses further persons who can gain knowledge of secrets, it ensures that they are bound to secrecy, unless they are themselves persons named in section 203(1) or (2) of that Code.
sheet-secrecy-health-form = Whether the professional code of the competent chamber of the health profession requires service providers to be bound in writing has not been examined here; as a precaution, writing is recommended.
sheet-secrecy-acts = The following also applies to the use of services:
sheet-secrecy-when-acts = If { -client(form: "the") } practises a profession to which one of the following provisions applies, the following also applies:
sheet-secrecy-acts-terms = It is accordingly agreed:
sheet-secrecy-acts-undertaking = The agreement with { -contractor(form: "the") } is concluded at least in text form; in it { -contractor(form: "the") } is bound to secrecy and informed of the consequences of a breach under criminal law, unless it is itself bound to secrecy by law for this service.
sheet-secrecy-acts-knowledge = { -contractor(form: "The") } obtains knowledge of secrets of others only to the extent necessary for the performance of the agreement.
# $number: number of the annex on sub-processors
sheet-secrecy-acts-further = { -contractor(form: "The") } may use further persons for the performance of the agreement as provided in Annex { $number }; it binds them to secrecy at least in text form.
sheet-secrecy-acts-end = { -client(form: "The") } ends the cooperation without undue delay if compliance with these requirements is not ensured.
sheet-secrecy-abroad--germany = { -contractor(form: "The") } provides its services exclusively in Germany.
sheet-secrecy-abroad--comparable = { -contractor(form: "The") } also provides services abroad; in the assessment of { -client(form: "the") }, the protection of secrets there is comparable to that in Germany.
sheet-secrecy-abroad--not-required = { -contractor(form: "The") } also provides services abroad; in the assessment of { -client(form: "the") }, the protection of the secrets does not call for comparable protection.
sheet-secrecy-abroad--no = { -contractor(form: "The") } also provides services abroad; comparable protection of secrets has not been established.
sheet-secrecy-single--no = The services do not directly serve one single matter or official act.
sheet-secrecy-single--consent = The services directly serve one single matter or official act; the consent required has been given.
sheet-secrecy-single--no-consent = The services directly serve one single matter or official act; the consent required has not been given.
sheet-secrecy-notary-files--yes = Electronic files or registers of a notary are kept by { -contractor(form: "the") }.
sheet-secrecy-notary-files--no = Electronic files and registers of a notary are not kept by { -contractor(form: "the") }.
sheet-secrecy-refusal-title = Refusal to testify and seizure
# $seizure: citation of the ban on seizure
sheet-secrecy-refusal = Members of the following professions may refuse to testify in German criminal proceedings. The right extends to persons who take part in their professional work ({ $law }); so far as that right extends, and subject to the statutory exceptions, the prohibition of seizure also applies ({ $seizure }). Whether persons who take part exercise the right is decided by the person in whose professional work they take part, unless that decision cannot be obtained within the foreseeable future.
# $profession: a profession
sheet-secrecy-refusal-item = { $profession } – { $law }
sheet-secrecy-refusal-part = { $profession }, in so far as they advise on addiction to narcotics – { $law }
sheet-secrecy-seizure--yes = If data held by { -contractor(form: "the") } are seized, or if that is imminent, { -contractor(form: "the") } objects by invoking this protection and informs { -client(form: "the") } without undue delay, unless prohibited by law from doing so.
sheet-secrecy-seizure--no = Nothing further is agreed for the event of a seizure.

## Who is bound

sheet-secrecy-chain = Undertakings in the chain
sheet-secrecy-chain-lead = The status of the undertakings of secrecy is as follows:
sheet-secrecy-column-company = Company
sheet-secrecy-column-status = Undertaking
sheet-secrecy-column-by = Given to
sheet-secrecy-column-form = Form
sheet-secrecy-column-since = Since
sheet-secrecy-column-abroad = Protection of secrets abroad
sheet-secrecy-undertaking--with-agreement = gives the undertaking when these annexes are concluded
sheet-secrecy-undertaking--declaration = has given an undertaking in a separate declaration
sheet-secrecy-undertaking--by-law = the persons working there are bound to secrecy by statute, section 203(1) or (2) of the German Criminal Code (StGB)
    .abroad = bound to secrecy by statute
sheet-secrecy-undertaking--no = not bound
sheet-secrecy-clause = { -contractor(form: "The") } undertakes not to disclose or exploit without authority any secrets of others that become known to it in its work for { -client(form: "the") }; the undertaking continues after the end of the agreement. The instruction sheet in the form for employees explains the consequences of a breach of secrecy under criminal law and is part of this undertaking.
    .civil = { -contractor(form: "The") } undertakes not to disclose or exploit without authority any secrets of others that become known to it in its work for { -client(form: "the") }; the undertaking continues after the end of the agreement. The instruction sheet in the form for employees is part of this undertaking.
sheet-secrecy-form--written = in writing
sheet-secrecy-form--text = in text form
sheet-secrecy-form--other = in another form
sheet-secrecy-since-agreement = conclusion of these annexes
sheet-secrecy-by--contractor = { -contractor(form: "the") }
sheet-secrecy-by--client = { -client(form: "the") }
sheet-secrecy-by--other = another company in the chain
sheet-secrecy-bound--written = bound and informed of the criminal liability
    .civil = bound and informed of the duty of secrecy
sheet-secrecy-bound--text = bound and informed of the criminal liability
    .civil = bound and informed of the duty of secrecy
sheet-secrecy-bound--by-law = the persons working there are bound to secrecy by statute, section 203(1) or (2) of the German Criminal Code (StGB)
    .abroad = the persons working there are bound to secrecy by statute
sheet-secrecy-bound--no-access = cannot gain knowledge of data subject to professional secrecy
sheet-secrecy-bound--no = not bound or not informed of the criminal liability
    .civil = not bound or not informed of the duty of secrecy
sheet-secrecy-abroad-cell--comparable = comparable in the assessment of { -client(form: "the") }
sheet-secrecy-abroad-cell--not-required = not called for in the assessment of { -client(form: "the") }
sheet-secrecy-abroad-cell--no = not established
sheet-secrecy-instruction--yes = { -contractor(form: "The") } has been informed of the consequences of a breach of secrecy under criminal law.
    .civil = { -contractor(form: "The") } has been informed of the duty of secrecy.
sheet-secrecy-instruction--no = { -contractor(form: "The") } has not been informed of the consequences of a breach under criminal law.
    .civil = { -contractor(form: "The") } has not been informed of the duty of secrecy.
sheet-secrecy-staff--all = All persons who have access to the data at { -contractor(form: "the") } have been bound to secrecy and informed of the consequences of a breach of secrecy under criminal law.
    .civil = All persons who have access to the data at { -contractor(form: "the") } have been bound to secrecy and informed of the duty of secrecy.
sheet-secrecy-staff--before-access = Persons at { -contractor(form: "the") } receive access to the data only after they have been bound to secrecy and informed of the consequences of a breach of secrecy under criminal law.
    .civil = Persons at { -contractor(form: "the") } receive access to the data only after they have been bound to secrecy and informed of the duty of secrecy.
sheet-secrecy-staff--no = Not all persons who have access to the data at { -contractor(form: "the") } have been bound to secrecy and informed of the consequences of a breach of secrecy under criminal law.
    .civil = Not all persons who have access to the data at { -contractor(form: "the") } have been bound to secrecy and informed of the duty of secrecy.
sheet-secrecy-staff-form--written = The undertaking is given in writing.
sheet-secrecy-staff-form--text = The undertaking is given in text form.
sheet-secrecy-staff-form--other = The undertaking is given in a form other than writing or text form.
sheet-secrecy-rules = Further rules on secrecy

## Form: declaration of the service company

sheet-secrecy-declaration-title = Form – Undertaking of secrecy by the service provider
sheet-secrecy-declaration-bound = Company giving the undertaking
sheet-secrecy-declaration-address = Address
sheet-secrecy-declaration-towards = Declaration made to
sheet-secrecy-declaration-lead = The company giving the undertaking declares:
sheet-secrecy-declaration-keep = It does not disclose or exploit without authority any secrets of others that become known to it in or in connection with its work.
sheet-secrecy-declaration-knowledge = It obtains knowledge of secrets of others only to the extent necessary for the performance of the agreement.
sheet-secrecy-declaration-staff = It grants its employees access only after they have been bound to secrecy and informed of the consequences of a breach of secrecy under criminal law.
    .civil = It grants its employees access only after they have been bound to secrecy and informed of the duty of secrecy.
sheet-secrecy-declaration-further = It uses further persons and companies only to the extent permitted by the agreement and ensures that they have been bound to secrecy beforehand.
sheet-secrecy-declaration-further-text = It uses further persons and companies only to the extent permitted by the agreement and binds them to secrecy beforehand, at least in text form.
sheet-secrecy-declaration-end = The undertaking continues after the end of the agreement.
sheet-secrecy-declaration-instructed = It has been informed of the consequences of a breach of secrecy under criminal law; the instruction sheet in the form for employees forms part of this declaration.
    .civil = It has been informed of the duty of secrecy; the instruction sheet in the form for employees forms part of this declaration.

## Form: declaration of its staff, with the instruction sheet

sheet-secrecy-staff-title = Form – Undertaking of secrecy by employees
sheet-secrecy-staff-person = Name
sheet-secrecy-staff-role = Position
sheet-secrecy-staff-employer = Working for
sheet-secrecy-staff-lead = The person signing declares:
sheet-secrecy-staff-keep = I do not disclose or exploit without authority any secrets of others that become known to me in or in connection with my work.
sheet-secrecy-staff-knowledge = I obtain knowledge of secrets of others only to the extent necessary for the tasks assigned to me.
sheet-secrecy-staff-end = The undertaking continues after the end of my work.
sheet-secrecy-staff-instructed = I have been informed of the consequences of a breach of secrecy under criminal law and have received the following instruction sheet.
    .civil = I have been informed of the duty of secrecy and have received the following instruction sheet.
sheet-secrecy-staff-signature = Person giving the undertaking
sheet-instruction-title = Instruction sheet
sheet-instruction-lead = The instruction sheet states the content of the provisions in its own words; their wording is authoritative.
sheet-instruction-de-title = Germany
sheet-instruction-who = Members of certain professions and certain other persons commit an offence if they disclose without authority a secret of another that was entrusted to them or otherwise became known to them in that capacity; the penalty is imprisonment of up to one year or a fine ({ $law }).
sheet-instruction-disclosure = The same penalty applies to anyone who takes part in the work of those persons and discloses without authority a secret of another that became known to them in or in connection with their own work ({ $law }).
sheet-instruction-further = The same penalty applies to anyone taking part who brings in a further person and does not ensure that this person is bound to secrecy, if the further person discloses a secret without authority ({ $law }).
sheet-instruction-death = This also applies after the death of the person whom the secret concerns ({ $law }).
sheet-instruction-reward = If the act is committed for payment, or with the intention of enriching oneself or another or of harming another, the penalty is imprisonment of up to two years or a fine ({ $law }).
sheet-instruction-use = Anyone who exploits without authority a secret of another that section 203 of the German Criminal Code (StGB) obliges them to keep is liable to imprisonment of up to two years or a fine ({ $law }).
sheet-instruction-complaint = The offence is prosecuted only on complaint ({ $law }).
sheet-instruction-testimony = Anyone who takes part in the professional work of a person who may refuse to testify has the same right; whether it is exercised is decided by that person, unless that decision cannot be obtained within the foreseeable future ({ $law }).
sheet-instruction-seizure = So far as this right extends, and subject to the statutory exceptions, the prohibition of seizure also applies ({ $law }).
sheet-instruction-at-title = Austria
sheet-instruction-at = The following apply to secrets from Austria:
sheet-instruction-at-note = The current wording of the Austrian provisions is not reproduced here; their conditions and consequences must be consulted there.
sheet-instruction-ch-title = Switzerland
sheet-instruction-ch = Under Art. 321 of the Swiss Criminal Code, members of the professions named there and their auxiliary persons are liable to punishment, on complaint, if they disclose a secret that was entrusted to them on account of the profession or that they became aware of in practising it; the penalty is imprisonment of up to three years or a monetary penalty, and disclosure remains an offence after the practice of the profession has ended. Under Art. 62 of the Swiss FADP, anyone who wilfully discloses secret personal data of which they gained knowledge in a profession that requires knowledge of such data is liable, on complaint, to a fine of up to CHF 250,000; this also applies to auxiliary persons and trainees and after the end of the work.
sheet-instruction-gb-title = United Kingdom
sheet-instruction-gb = In the United Kingdom there is a common law duty of confidentiality. The consequences of a breach are determined by the law that applies there; they are not reproduced here.
sheet-instruction-other = The program holds no information on the law of professional secrecy of other countries of establishment; that law has to be consulted there.
