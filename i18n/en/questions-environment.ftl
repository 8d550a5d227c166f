### Questions: where and how the work is done.

q-places = In which places does { -contractor(form: "the") } process the data?
    .label = Places of processing
    .help = Every place counts at which the data are stored or read. For remote maintenance, the place where the person with access sits is to be stated as well. A data centre is included even if a provider operates it. There is no choice here for work on the move, for example on a train; if it is to be allowed, it is to be agreed separately. This answer determines which measures are asked about later.
    .why = Art. 32(1) GDPR requires protection appropriate to the risk, which also depends on the place.
    .example = Quellgrund Praxissoftware GmbH works in an office and from home, and its servers are with a provider: business premises, private homes and data centre.
q-places--office = business premises of { -contractor(form: "the") }
    .label = Business premises – office, practice, workshop or other premises
q-places--home = private homes of the persons who work for { -contractor(form: "the") } (working from home)
    .label = Home office – private homes of the persons who work for { -contractor(form: "the") }
q-places--data-centre = data centre
    .label = Data centre – its own or a provider’s
q-places--client-site = premises of { -client(form: "the") }
    .label = Premises of { -client(form: "the") } – work on site

q-sites = Which sites of its own (business premises and data centres) does { -contractor(form: "the") } use for processing the data?
    .label = Own sites
    .help = There is one row for each site; rented premises count as its own. Private homes and premises of { -client(form: "the") } are not listed. If a provider operates the data centre, it does not belong here; the provider is to be stated later among the { -subcontractor(form: "plural") }. If the data are not processed at any site of its own, that too is an answer.
    .why = Many measures under Art. 32(1) GDPR concern particular premises, such as locks and alarm systems.
    .example = Two rows: Hamburg office and Lüneburg server room.

q-site-name = What is the name of this site?
    .label = Name of the site
    .field = Site
    .help = This means a short name by which the site can be recognised, usually its use and town. Each name may appear only once in the list. In case of doubt, the name customary in the company is suitable.
    .why = A name of its own tells apart the sites for which measures under Art. 32 GDPR are agreed.
    .example = Hamburg office

q-site-address = What is the address of this site?
    .label = Address of the site
    .field = Address
    .help = Street, house number, postcode and town are to be stated; the country is asked for separately. A post office box is not sufficient, because what matters is where the premises are. If the address is not known, the entry stays open.
    .why = Only the address shows to which premises the measures under Art. 32(1) GDPR apply.
    .example = Speicherweg 14, on the next line 20457 Hamburg

q-site-country = In which country is this site located?
    .label = Country of the site
    .field = Country
    .help = What matters is where the premises are, not where the company is established. If a site is outside the European Economic Area (EU, Iceland, Liechtenstein and Norway), additional conditions may apply. Entries such as ‘EU’ or ‘Europe’ are not sufficient.
    .why = The country affects the risk (Art. 32(1) GDPR) and possible duties under Art. 44 GDPR.
    .example = Germany

q-staff-abroad = Do { -contractor(form: "poss") } own employees access the data from a country other than the one in which it is established?
    .label = Own employees abroad
    .help = This means persons employed by { -contractor(form: "the") } itself, for example working from home abroad, in a foreign branch or while travelling, if they work with the data there. Employees of a subsidiary or sister company do not belong here; that company must be listed as { -subcontractor(form: "a") }. The human resources and IT departments know, for example from the rules on working abroad.
    .why = Access by a party’s own employees is not a transfer, but it affects security (Art. 32(1) GDPR) and the promised place.
    .example = Yes, if a developer of Quellgrund Praxissoftware GmbH works from Valencia.

q-staff-abroad-countries = From which countries do { -contractor(form: "poss") } own employees access the data?
    .label = Countries with own employees
    .help = All countries except that of establishment must be given, separated by commas. Single holiday trips count only if the data are worked with. If it is not certain which countries these are, the question stays open.
    .why = Art. 32(1) GDPR requires protection there too; a promised place of processing must include these countries.
    .example = Spain, Portugal

q-contractor-parent = Does { -contractor(form: "the") } belong to a group whose parent company is established in another country?
    .label = Parent company abroad
    .help = This means the ultimate parent company, which can give instructions. If it is established in the same country or there is none, the answer is no. The annual accounts show it; the list of shareholders in the commercial register shows the direct shareholders. If the parent company itself accesses the data, it must also be listed as { -subcontractor(form: "a") }.
    .why = A foreign state may demand data through the parent company; Art. 48 GDPR recognises such demands only under narrow conditions. That concerns suitability under Art. 28(1) GDPR.
    .example = Yes, if Quellgrund Praxissoftware GmbH belongs to a company in Toronto.

q-contractor-parent-country = In which country is { -contractor(form: "poss") } parent company established?
    .label = Country of the parent company
    .help = The country in which the ultimate company of the group is established must be given. If the companies of the chain are established in different countries, the ultimate one counts.
    .why = The country determines which authorities may demand data; Art. 48 GDPR sets limits to this.
    .example = Canada

q-promised-place = Which place of processing does { -contractor(form: "the") } promise?
    .label = Promised place of processing
    .help = The promise covers everything: own sites, own employees abroad, and the establishment, storage and remote access of all { -subcontractor(form: "plural") }. Whoever promises ‘EU and EEA only’ may not use a company outside, not even for remote maintenance. Third countries are all countries outside the EEA (EU, Iceland, Liechtenstein and Norway). If countries are named, processing may take place only there. What the contract already provides must read the same here.
    .why = Art. 28(3)(a) GDPR: transfers to third countries are allowed only on documented instructions.
    .example = ‘Named countries’ if the servers are in Germany and the backup is in the United Kingdom.
q-promised-place--eea = In the EU and the EEA only
    .label = EU and EEA only – without exception
q-promised-place--eea-consent = In the EU and the EEA; in other countries only with prior consent
    .label = EU and EEA – elsewhere only with prior consent
q-promised-place--named = In named countries only
    .label = Named countries – only in the countries that are listed
q-promised-place--third = Also in third countries where the conditions for transfers are met
    .label = Third countries too – where the conditions of Art. 44 et seq. GDPR are met

q-promised-countries = In which countries may the processing take place?
    .label = Promised countries
    .help = All countries must be given, separated by commas, including the country of establishment and the countries of the { -subcontractor(form: "plural") }. Countries that are not named are excluded. ‘EU’ is not a country; the Member States are named one by one.
    .why = Art. 28(3)(a) GDPR requires documented instructions for transfers to third countries too.
    .example = Germany, Netherlands, Switzerland

q-external-hosting = Does { -contractor(form: "the") } store the data of day-to-day operations (live data) only on servers of external providers?
    .label = Storage only with external providers
    .help = External providers are companies that operate servers for { -contractor(form: "the") }, such as hosting or cloud providers. The answer is yes only if the data are not permanently stored on any server, network storage or workstation of { -contractor(form: "the") } itself. If they are wholly or partly on systems of { -client(form: "the") }, the answer is no. Backup copies are left out of account here. Providers that store the data are to be listed later as { -subcontractor(form: "plural") }.
    .why = Measures (Art. 32 GDPR) and authorisations (Art. 28(2) GDPR) depend on this.
    .example = Yes, if the appointment portal runs entirely on rented servers; no, if a server in the company’s own office stores the data as well.

q-home-office = On what condition may the data be processed when working from home?
    .label = Processing when working from home
    .help = This means work in private homes. Either it is allowed only if { -client(form: "the") } consents, or it is allowed in general and follows documented rules of { -contractor(form: "the") }, for example on lockable rooms and locked screens. The second answer requires that such rules already exist in documented form. In case of doubt, what is to apply should be clarified with the other side.
    .why = Art. 32(1) GDPR applies at home too, but rooms and supervision differ from those in an office.
    .example = ‘Only with consent’, if patient files are handled; ‘Allowed in general’, if employees regularly work from home as well.
q-home-office--with-consent = Only with the consent of { -client(form: "the") }
q-home-office--with-rules = Allowed in general – under documented rules of { -contractor(form: "the") }

q-paper = Does { -contractor(form: "the") } also process the data on paper?
    .label = Processing on paper
    .help = This includes printouts, letters, faxes, index cards and handwritten notes, even if they are needed only briefly. Paper that is produced and kept solely at { -client(form: "the") } does not count. In case of doubt, a look at printers, filing and shredders helps. If the answer is yes, the storage and destruction of the paper are to be covered later as well.
    .why = Art. 32(1) GDPR requires measures for paper too, such as keeping it under lock and key.
    .example = Yes, if error reports containing names are printed; no, if all work is done on screen.
