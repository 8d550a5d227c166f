### Measures of the control physical-access-home: sentences for the annex and short names for lists.

## Room

measure--home-room-lockable = { -contractor(form: "Poss") } employees who work from home work exclusively in rooms that can be locked.
    .label = Lockable room for work from home
    .synonyms = study; teleworking

measure--home-room-private = While work is being done at home, no unauthorised persons are present in the room used for work.
    .label = Undisturbed room for work from home
    .synonyms = study; family; flatmates

measure--home-room-locked = The room used for work at home is locked during breaks and after work.
    .label = Locking of the room used for work at home
    .synonyms = study

measure--home-screen-position = Screens used when working from home are positioned in such a way that other persons cannot see them.
    .label = Positioning of screens at home
    .synonyms = monitor; line of sight; window

measure--home-conversations = When working from home, conversations about personal data processed on behalf of { -client(form: "the") } are held only where unauthorised persons cannot overhear them.
    .label = Confidential conversations at home
    .synonyms = phone calls; overheard; family

measure--home-voice-assistants = Voice assistants in the room used for work at home are switched off during work.
    .label = Voice assistants switched off at home
    .synonyms = smart speaker; microphone

## Paper

measure--home-no-records = Paper documents containing personal data processed on behalf of { -client(form: "the") } are not taken home.
    .label = No paper documents at home
    .synonyms = files; teleworking

measure--home-data-storage = When working from home, { -contractor(form: "poss") } employees store personal data only on { -contractor(form: "poss") } servers or in { -contractor(form: "poss") } cloud services and not on their devices.
    .label = No local storage when working from home
    .synonyms = terminal server; telework; local

measure--home-no-printing = Personal data processed on behalf of { -client(form: "the") } are not printed at home.
    .label = No printing at home
    .synonyms = printer; printout; teleworking

measure--home-printer = When working from home, { -contractor(form: "poss") } employees print personal data only on printers that { -contractor(form: "the") } has provided.
    .label = Only provided printers when working from home
    .synonyms = printing; telework

measure--home-records-locked = When employees work from home, paper documents containing personal data are kept in locked containers while they are not being worked on.
    .label = Locked storage at home
    .synonyms = cabinet; files; teleworking

measure--home-transport = On the way to the home workplace and back, paper documents containing personal data are carried in locked containers.
    .label = Locked transport to the home workplace
    .synonyms = briefcase; teleworking

# $method: office or shredder
measure--home-disposal = { $method ->
    [office] Paper documents containing personal data are not disposed of at home but are taken to { -contractor(form: "poss") } business premises to be destroyed.
   *[shredder] At home, paper documents containing personal data are destroyed exclusively in a document shredder of at least security level P-4 in accordance with DIN 66399.
 }
    .label = Disposal of paper at home
    .synonyms = shredding; waste paper; shredder
measure--home-disposal--method = Method of disposal
measure--home-disposal--method--office = destruction in the business premises
measure--home-disposal--method--shredder = document shredder at home

## Devices and network

measure--home-company-devices = When working from home, { -contractor(form: "poss") } employees use only devices that { -contractor(form: "the") } has provided.
    .label = Work from home only with devices provided
    .synonyms = company laptop; no private device

measure--home-device-sole-use = The devices used for work from home are not used by family members or other unauthorised persons.
    .label = No use of devices by family members
    .synonyms = children; shared computer

measure--home-device-locked = When employees work from home, laptops are locked away after work.
    .label = Locking away of laptops at home
    .synonyms = cabinet; theft

# $standard: wpa2 or wpa3
measure--home-wifi = { $standard ->
    [wpa2] Wi-Fi connections used when working from home are encrypted with WPA2 or WPA3.
   *[wpa3] Wi-Fi connections used when working from home are encrypted with WPA3.
 }
    .label = Encrypted Wi-Fi at home
    .synonyms = WPA2; WPA3; router
measure--home-wifi--standard = Encryption of the Wi-Fi
measure--home-wifi--standard--wpa2 = WPA2 or WPA3
measure--home-wifi--standard--wpa3 = WPA3

measure--home-router-password = The routers used when working from home do not use the administration password preset by the manufacturer.
    .label = Changed router password at home
    .synonyms = Wi-Fi; default password

measure--home-network-separate = The devices used for work from home are connected to a Wi-Fi network that other devices in the household do not use.
    .label = Separate Wi-Fi at home
    .synonyms = guest network; home network

## Checks

# $by: contractor or both
measure--home-inspection = { $by ->
    [contractor] All persons working from home have granted { -contractor(form: "the") } in writing the right to inspect their home workplace after prior notice.
   *[both] All persons working from home have granted { -contractor(form: "the") } and { -client(form: "the") } in writing the right to inspect their home workplace after prior notice.
 }
    .label = Right to inspect the home workplace
    .synonyms = check; visit; right of entry
measure--home-inspection--by = Who may inspect
measure--home-inspection--by--contractor = { -contractor(form: "label") }
measure--home-inspection--by--both = { -contractor(form: "label") } and { -client(form: "label") }

# $interval: whole adverb, e.g. "every 3 months"
measure--home-confirmation = All persons working from home confirm in text form { $interval } that they comply with the rules on working from home.
    .label = Confirmation of the rules on working from home
    .synonyms = self-declaration; signature; checklist
measure--home-confirmation--interval = Interval between confirmations
    .why = Once a year is customary; a move or a changed living situation is thus noticed too.

measure--home-training = { -contractor(form: "The") } trains employees who work from home in the data protection requirements that apply there.
    .label = Training in working from home
    .synonyms = telework; briefing

measure--home-approval = At { -contractor(form: "the") }, working from home requires approval in each individual case.
    .label = Approval of working from home
    .synonyms = telework; permission
