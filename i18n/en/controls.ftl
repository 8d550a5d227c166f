### Controls, and the headings under which measures are printed.

## Controls

control--organisation = Organisational measures
control--staff = Staff
control--data-subject-rights = Rights of data subjects
control--incident = Handling of security incidents
control--physical-access = Physical access control
control--physical-access-home = Physical access control in the home office
control--system-access = System access control
control--data-access = Data access control
control--separation = Separation control
control--pseudonymisation = Pseudonymisation
control--encryption = Encryption
control--input = Input control
control--transfer = Transfer (disclosure) control
control--order = Control of processing on instructions
control--availability = Availability and resilience
control--recovery = Recovery (ability to restore)
control--deletion = Deletion and disposal
control--review = Process for regularly testing, assessing and evaluating

## Headings: the eight customary controls

heading-eight--organisation = Organisational measures
heading-eight--physical-access = Physical access control
heading-eight--system-access = System access control
heading-eight--data-access = Data access control
heading-eight--transfer = Transfer (disclosure) control
heading-eight--input = Input control
heading-eight--order = Control of processing on instructions
heading-eight--availability = Availability control
heading-eight--separation = Separation control

## Headings: the structure of Art. 32(1) GDPR

heading-art32--pseudonymisation = Pseudonymisation and encryption (Art. 32(1)(a) GDPR)
heading-art32--confidentiality = Confidentiality (Art. 32(1)(b) GDPR)
heading-art32--integrity = Integrity (Art. 32(1)(b) GDPR)
heading-art32--availability = Availability and resilience (Art. 32(1)(b) GDPR)
heading-art32--recovery = Recovery (ability to restore) (Art. 32(1)(c) GDPR)
heading-art32--review = Process for regularly testing, assessing and evaluating (Art. 32(1)(d) GDPR)
heading-art32--organisation = Organisational measures
