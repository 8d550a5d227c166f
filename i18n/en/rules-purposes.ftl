### Findings about purposes, operations, services and data against each other, and about what special categories of people
### who work are based on.
### $name: what asks for something, and what is missing; $way: which of several cases it is.

## Purposes and services

finding-purpose-operation = The purpose involves an operation that the nature of the processing does not name (purpose: operation – { $name }). If another of the operations stated covers it, nothing needs to change.
finding-purpose-operation--service = The service for which a company in the list of { -subcontractor(form: "plural") } is engaged involves an operation that the nature of the processing does not name (company: operation – { $name }). If another of the operations stated covers it, nothing needs to change.
finding-purpose-operation--ai = According to one answer, AI systems process the data when the service is provided. The nature of the processing does not name this operation: { $name }. If another of the operations stated covers it, nothing needs to change.
finding-purpose-operation-open = It is not yet known whether the operation that belongs to each purpose and each service is stated.
remedy-purpose-operation = Add the operation to the nature of the processing, or correct the answer to which it belongs; if another operation covers it, record that as the reason.
finding-service-purpose = This service generally pursues a purpose of its own, which the purposes of the processing do not name (company: service – { $name }). If it belongs to one of the purposes stated, nothing needs to change.
finding-service-purpose--denied = This service generally pursues a purpose of its own (company: service – { $name }). The purposes of the processing do not name it, and a measure rules out purposes of { -contractor(form: "the") } itself or such services of third parties.
finding-service-purpose-open = { $name }: it is not yet known whether the service serves one of the purposes stated.
remedy-service-purpose = Add the purpose if { -client(form: "the") } pursues it, or take the company out. If { -contractor(form: "the") } pursues it for itself, that is not processing on behalf of { -client(form: "the") }. If the service belongs to a purpose stated, record that as the reason.
finding-purpose-data = The groups that this purpose concerns lack data without which it can hardly be achieved (purpose: data – { $name }). If a broader entry contains them, nothing needs to change.
finding-purpose-data-open = It is not yet known whether the data needed for the purposes are stated.
remedy-purpose-data = Add the data to the group or take the purpose out; if another entry contains them, record that as the reason.

## Special categories

finding-special-without-data = For this group, sensitive data of a category are stated to which no type of its data corresponds (group: category – { $name }). That is right only if belonging to the group, or another entry, in itself reveals the category.
finding-special-without-data-open = It is not yet known whether there are data that correspond to the categories of sensitive data.
remedy-special-without-data = Add the data that reveal the category, or take the category out; if it is revealed indirectly, record that as the reason.
finding-ground-care = Special categories of this group are to be based solely on the exception for preventive and occupational medicine, diagnosis and care: { $name }. No purpose of that kind is stated. For payroll, personnel administration and applications, the exception for employment and social security law is the more suitable one.
finding-ground-care-open = It is not yet known on which exception the processing for this group is based: { $name }.
remedy-ground-care = Clarify with { -client(form: "the") } which exception applies, and state it. If it remains this one, add the purpose or record that as the reason.
finding-secrecy-denied--ground = A professional subject to professional secrecy is stated for the processing of the health data, but it is denied that { -client(form: "the") } is bound by professional secrecy. The statement about the professional is probably wrong: the exception for health care to which it belongs does not match the purposes stated.
remedy-secrecy-denied--ground = First correct the exception on which the processing for the group is based; the statement about the professional is then no longer asked for. If a professional is responsible for the processing after all, find out whether { -client(form: "the") } is bound by secrecy.
