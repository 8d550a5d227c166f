### Measures of the control physical-access: sentences for the annex and short names for lists.

## Rules and areas

measure--physical-access-concept = A documented physical access scheme lays down which persons may enter which of { -contractor(form: "poss") } rooms.
    .label = Physical access scheme
    .synonyms = security concept; building

measure--physical-access-instruction = Work instructions lay down how { -contractor(form: "poss") } employees are to handle keys, other means of entry and alarm systems.
    .label = Work instructions on physical access control
    .synonyms = key policy; entry rules; procedure

measure--office-zones = { -contractor(form: "Poss") } business premises are divided into security areas for which authorisations to enter are granted separately.
    .label = Security areas in the business premises
    .synonyms = security zones; restricted areas

measure--office-visitor-area = A locked door separates the visitor area from the working areas in { -contractor(form: "poss") } business premises.
    .label = Separate visitor area
    .synonyms = waiting room; reception area; meeting room

measure--visitor-none = The rooms in which { -contractor(form: "the") } processes personal data on behalf of { -client(form: "the") } are not open to the public.
    .label = Rooms not open to the public
    .synonyms = walk-in customers; no visitors; public access

measure--office-employees-only = Only { -contractor(form: "poss") } employees may enter the rooms in which it processes personal data on behalf of { -client(form: "the") }.
    .label = Entry for employees only
    .synonyms = third parties; staff only; no visitors

# $for: persons, vehicles or both
measure--office-mantrap = { $for ->
    [persons] Persons can enter { -contractor(form: "poss") } security areas only through a security airlock whose doors cannot be open at the same time.
    [vehicles] Vehicles can enter { -contractor(form: "poss") } security areas only through an airlock whose gates cannot be open at the same time.
   *[both] Persons and vehicles can enter { -contractor(form: "poss") } security areas only through airlocks whose doors or gates cannot be open at the same time.
 }
    .label = Airlocks of the security areas
    .synonyms = mantrap; interlock; vehicle lock
measure--office-mantrap--for = Users of the airlocks
measure--office-mantrap--for--persons = persons
measure--office-mantrap--for--vehicles = vehicles
measure--office-mantrap--for--both = persons and vehicles

measure--secure-area-walls = The walls of { -contractor(form: "poss") } security areas are built of masonry or concrete.
    .label = Solid walls of the security areas
    .synonyms = solid construction; brick

measure--photography-ban = Taking photographs or making video recordings is prohibited in { -contractor(form: "poss") } security areas.
    .label = No photography in security areas
    .synonyms = camera; smartphone; filming; TISAX

measure--destruction-area = { -contractor(form: "Poss") } equipment for destroying documents and data media is located in a security area that only authorised employees may enter.
    .label = Destruction equipment in a security area
    .synonyms = shredding; shredder; disposal; DIN 66399

measure--site-fence = { -contractor(form: "Poss") } site is fenced.
    .label = Fenced site
    .synonyms = fence; grounds; perimeter

# $method: closing-time or electronic
measure--site-gates = { $method ->
    [closing-time] The gates of { -contractor(form: "poss") } site are locked outside business hours.
   *[electronic] The gates of { -contractor(form: "poss") } site can be opened from outside only with an electronic means of entry.
 }
    .label = Securing of the gates of the site
    .synonyms = barrier; entrance; fence
measure--site-gates--method = Kind of securing
measure--site-gates--method--closing-time = locked outside business hours
measure--site-gates--method--electronic = opened only with an electronic means of entry

measure--site-barrier = A barrier that opens only for authorised vehicles secures the access road to { -contractor(form: "poss") } site.
    .label = Barrier at the access road
    .synonyms = vehicle access; car park; bollard

measure--site-lighting = The outside area of { -contractor(form: "poss") } business premises is lit in the dark.
    .label = Outside lighting
    .synonyms = floodlight; perimeter lighting

measure--office-none = { -contractor(form: "The") } has no business premises.
    .label = No business premises
    .synonyms = remote company; no office; home office

## Doors of the business premises

# $doors: number with unit, e.g. "2 lockable doors"
measure--office-doors = { -contractor(form: "Poss") } business premises can be entered only through { $doors }.
    .label = Lockable entrance doors
    .synonyms = locked; front door
measure--office-doors--doors = Number of entrance doors

measure--office-lock = The entrance doors of { -contractor(form: "poss") } business premises are fitted with locks that can be opened only with a key.
    .label = Door locks with keys
    .synonyms = manual locking system

measure--office-security-lock = The entrance doors of { -contractor(form: "poss") } business premises are fitted with security locks.
    .label = Security locks
    .synonyms = cylinder; door

measure--office-lock-system = The doors of { -contractor(form: "poss") } business premises belong to a master key system in which each key opens only the doors assigned to it.
    .label = Master key system with graded authorisations
    .synonyms = locking system; key hierarchy; keying

measure--office-door-bolts = The entrance doors of { -contractor(form: "poss") } business premises are secured by a multi-point lock or a crossbar lock.
    .label = Additional locking of the entrance doors
    .synonyms = bolt; deadbolt; bar lock

# $class: rc-2, rc-3 or unstated
measure--office-door-resistance = { $class ->
    [rc-2] The entrance doors of { -contractor(form: "poss") } business premises meet resistance class RC 2 for burglar-resistant doors in accordance with EN 1627.
    [unstated] The entrance doors of { -contractor(form: "poss") } business premises are burglar-resistant.
   *[rc-3] The entrance doors of { -contractor(form: "poss") } business premises meet resistance class RC 3 for burglar-resistant doors in accordance with EN 1627.
 }
    .label = Burglar-resistant entrance doors
    .synonyms = RC2; burglary protection; security door
measure--office-door-resistance--class = Resistance class of the doors
measure--office-door-resistance--class--rc-2 = RC 2
measure--office-door-resistance--class--rc-3 = RC 3
measure--office-door-resistance--class--unstated = not stated

measure--office-door-knob = The entrance doors of { -contractor(form: "poss") } business premises have a fixed knob instead of a handle on the outside.
    .label = Doors with a knob on the outside
    .synonyms = door knob; self-closing

measure--office-door-self-closing = The entrance doors of { -contractor(form: "poss") } business premises close and latch by themselves after they have been opened.
    .label = Self-closing entrance doors
    .synonyms = door closer; automatic closing

# $means: chip-card, transponder, smartphone, biometric, code or card-code
measure--office-electronic-access = { $means ->
    [chip-card] An electronic access control system operated with smart cards secures the entrance doors of { -contractor(form: "poss") } business premises.
    [transponder] An electronic access control system operated with transponders secures the entrance doors of { -contractor(form: "poss") } business premises.
    [smartphone] An electronic access control system operated with smartphones secures the entrance doors of { -contractor(form: "poss") } business premises.
    [code] An electronic access control system that each authorised person operates with a separate code secures the entrance doors of { -contractor(form: "poss") } business premises.
    [card-code] An electronic access control system operated with a smart card and a personal code secures the entrance doors of { -contractor(form: "poss") } business premises.
   *[biometric] An electronic access control system that recognises authorised persons by biometric characteristics secures the entrance doors of { -contractor(form: "poss") } business premises.
 }
    .label = Electronic access system of the business premises
    .synonyms = chip card; transponder; badge; RFID; key card
measure--office-electronic-access--means = Means of entry
measure--office-electronic-access--means--chip-card = smart cards
measure--office-electronic-access--means--transponder = transponders
measure--office-electronic-access--means--smartphone = smartphones
measure--office-electronic-access--means--biometric = biometric characteristics
measure--office-electronic-access--means--code = personal codes
measure--office-electronic-access--means--card-code = smart cards and personal codes

measure--office-electronic-interior = An electronic access control system secures doors inside { -contractor(form: "poss") } business premises.
    .label = Electronic access control inside the premises
    .synonyms = interior doors; zones; smart card

measure--office-entry-log = An electronic access control system logs every entry to { -contractor(form: "poss") } business premises.
    .label = Entry log of the business premises
    .synonyms = access record

# $interval: whole adverb, e.g. "every three months"
measure--office-entry-log-review = { -contractor(form: "The") } examines the logs of entries to its business premises { $interval } for unauthorised entries.
    .label = Examination of entry logs
    .synonyms = access log review; anomalies
measure--office-entry-log-review--interval = Interval between examinations

# $period: number with unit
measure--office-entry-log-expiry = The logs of entries to { -contractor(form: "poss") } business premises are deleted no later than { $period } after they are created.
    .label = Deletion of entry logs
    .synonyms = retention; access data
measure--office-entry-log-expiry--period = Maximum retention period

measure--office-entry-record = Entries to { -contractor(form: "poss") } business premises are documented in a list with the person and the time.
    .label = Documentation of entries in a list
    .synonyms = entry list; attendance list; access record

measure--office-access-times = An electronic access control system admits { -contractor(form: "poss") } employees to the business premises only at the times laid down for them.
    .label = Entry limited to certain times
    .synonyms = working hours; shift; time window

measure--office-lift-access = The lift stops on the floors of { -contractor(form: "poss") } business premises only if a means of entry is presented.
    .label = Lift only with a means of entry
    .synonyms = elevator; floor access

# $digits: number with unit, e.g. "6 digits"
measure--office-code = The entrance doors of { -contractor(form: "poss") } business premises are secured by a code lock whose code consists of at least { $digits }.
    .label = Code lock of the business premises
    .synonyms = PIN; keypad; combination lock
measure--office-code--digits = Minimum length of the code

measure--office-turnstile = Turnstiles at the entrances to { -contractor(form: "poss") } business premises admit only one person at a time.
    .label = Turnstiles at the entrances
    .synonyms = speed gate; single entry

measure--office-door-daytime = Even during business hours, the entrance doors of { -contractor(form: "poss") } business premises can be opened from outside only by persons authorised to enter.
    .label = Entrance doors closed during business hours
    .synonyms = bell

measure--office-side-doors = The side entrances to { -contractor(form: "poss") } business premises are kept locked at all times.
    .label = Locked side entrances
    .synonyms = back door; rear entrance; secondary entrance

measure--office-emergency-exits = The emergency exits of { -contractor(form: "poss") } business premises can be opened only from the inside.
    .label = Emergency exits open only from the inside
    .synonyms = fire exit; escape route; panic lock

measure--office-closing-time = The entrance doors of { -contractor(form: "poss") } business premises are locked outside business hours.
    .label = Entrance doors locked after business hours
    .synonyms = building locked; at night; closing time

measure--office-door-last = The last person to leave { -contractor(form: "poss") } business premises locks the entrance doors.
    .label = Locking by the last person to leave
    .synonyms = end of the day; lock-up

measure--office-room-lockable = { -contractor(form: "Poss") } offices can each be locked separately.
    .label = Offices that can be locked separately
    .synonyms = lockable offices; office doors

measure--office-room-locked = { -contractor(form: "Poss") } employees lock their offices when nobody is in them.
    .label = Locking of individual offices
    .synonyms = room

## Authorisations and keys of the business premises

# $by: management or designated
measure--office-authorisation = { $by ->
    [management] Authorisations to enter { -contractor(form: "poss") } business premises are granted exclusively by management.
   *[designated] Authorisations to enter { -contractor(form: "poss") } business premises are granted exclusively by a person designated by management.
 }
    .label = Granting of authorisations to enter
    .synonyms = entry rights
measure--office-authorisation--by = Who decides
measure--office-authorisation--by--management = management
measure--office-authorisation--by--designated = person designated by management

measure--office-authorisation-request = Authorisations to enter { -contractor(form: "poss") } business premises are granted only on documented request.
    .label = Authorisation to enter only on request
    .synonyms = access request; application

measure--office-authorisation-record = { -contractor(form: "The") } documents every grant and every withdrawal of an authorisation to enter its business premises.
    .label = Documentation of authorisations to enter
    .synonyms = access list; withdrawal; record

measure--office-access-need = { -contractor(form: "Poss") } employees may enter only the rooms that they need to enter for their duties.
    .label = Entry only where duties require it
    .synonyms = need to know; individual authorisation; tasks

# $interval: whole adverb, e.g. "every 3 months"
measure--office-authorisation-review = { -contractor(form: "The") } reviews the authorisations to enter its business premises { $interval }.
    .label = Review of authorisations for the premises
    .synonyms = entry rights; recertification
measure--office-authorisation-review--interval = Interval between reviews
    .why = Once a year is customary; where staff change often, a shorter interval is advisable.

# $by: management or designated
measure--key-issue = { $by ->
    [management] Keys to, and other means of entering, { -contractor(form: "poss") } business premises are issued exclusively by management.
   *[designated] Keys to, and other means of entering, { -contractor(form: "poss") } business premises are issued exclusively by a person designated by management.
 }
    .label = Issue of keys
    .synonyms = key issue; key management
measure--key-issue--by = Who issues keys
measure--key-issue--by--management = management
measure--key-issue--by--designated = person designated by management

# $by: management or designated
measure--cabinet-key-issue = { $by ->
    [management] At { -contractor(form: "the") }, keys to cabinets containing personal data are issued exclusively by management.
   *[designated] At { -contractor(form: "the") }, keys to cabinets containing personal data are issued exclusively by a person designated by management.
 }
    .label = Issue of keys to cabinets
    .synonyms = cabinet keys; filing cabinet
measure--cabinet-key-issue--by = Who issues the keys
measure--cabinet-key-issue--by--management = management
measure--cabinet-key-issue--by--designated = person designated by management

measure--key-procedure = A documented procedure governs the issue and the return of keys and other means of entry to { -contractor(form: "poss") } business premises.
    .label = Procedure for issuing and returning keys
    .synonyms = key policy; key management; key rules

# $holder: management or designated
measure--key-master = { $holder ->
    [management] Master keys to { -contractor(form: "poss") } business premises are held exclusively by members of management.
   *[designated] Master keys to { -contractor(form: "poss") } business premises are held exclusively by persons designated by management for this purpose.
 }
    .label = Holders of master keys
    .synonyms = main key; passkey
measure--key-master--holder = Who holds master keys
measure--key-master--holder--management = management
measure--key-master--holder--designated = persons designated by management

measure--key-register = { -contractor(form: "The") } keeps a register showing who holds which keys to, and other means of entering, its business premises.
    .label = Key register
    .synonyms = key log; key list; key management

measure--key-plan = A locking plan lays down which keys fit which doors of { -contractor(form: "poss") } business premises.
    .label = Locking plan
    .synonyms = key plan; locking system

measure--key-receipt = Anyone who receives a key to, or another means of entering, { -contractor(form: "poss") } business premises confirms receipt by signature.
    .label = Confirmation of receipt of keys
    .synonyms = signature

measure--key-sharing-ban = An internal rule prohibits { -contractor(form: "poss") } employees from passing keys and other means of entry on to other persons.
    .label = No passing on of keys
    .synonyms = key sharing; lending badge

# $interval: whole adverb, e.g. "every 3 months"
measure--key-inventory = { -contractor(form: "The") } checks { $interval } whether all keys to its business premises are still accounted for.
    .label = Check of the stock of keys
    .synonyms = key inventory; key audit
measure--key-inventory--interval = Interval between checks
    .why = Once a year is customary; that way an unreported loss does not remain unnoticed for good.

measure--key-cabinet = Keys to { -contractor(form: "poss") } business premises that have not been issued are kept in a locked container.
    .label = Locked storage of keys
    .synonyms = key safe; key box

measure--key-copy = Keys to { -contractor(form: "poss") } business premises can be copied only on presentation of a security card.
    .label = Copy protection of keys
    .synonyms = security card; duplicate key

measure--key-neutral = Keys and other means of entry to { -contractor(form: "poss") } business premises bear no details that reveal the address of the premises.
    .label = Keys without the address
    .synonyms = key tag; unmarked

measure--key-lost = If a key to { -contractor(form: "poss") } business premises is lost, the lock cylinders that it fits are replaced.
    .label = Replacement of lock cylinders when a key is lost
    .synonyms = lost key; change the lock

measure--key-loss-report = { -contractor(form: "Poss") } employees are directed to report the loss of keys and other means of entry without undue delay.
    .label = Reporting of lost keys
    .synonyms = key loss; lost badge

measure--access-means-blocked = Electronic means of entering { -contractor(form: "poss") } business premises are blocked as soon as their loss is reported.
    .label = Blocking of lost means of entry
    .synonyms = block card; lost transponder

## Visitors of the business premises, reception, guards

# $kind: voice or camera
measure--office-intercom = { $kind ->
    [voice] The entrance doors of { -contractor(form: "poss") } business premises are opened to visitors only after they have announced themselves through an intercom.
   *[camera] The entrance doors of { -contractor(form: "poss") } business premises are opened to visitors only after they have announced themselves through an intercom with a camera.
 }
    .label = Intercom
    .synonyms = doorbell; entry phone; door opener
measure--office-intercom--kind = Type of intercom
measure--office-intercom--kind--voice = without camera
measure--office-intercom--kind--camera = with camera

measure--office-door-opener = The entrance doors of { -contractor(form: "poss") } business premises are opened to visitors from inside with an electric door opener.
    .label = Electric door opener
    .synonyms = bell; buzzer; door release

measure--office-reception = A reception desk staffed during business hours monitors entry to { -contractor(form: "poss") } business premises.
    .label = Staffed reception
    .synonyms = receptionist; front desk; porter

measure--office-reception-route = Visitors can reach { -contractor(form: "poss") } business premises only by passing reception.
    .label = Entry only by passing reception
    .synonyms = layout; registration; front desk

measure--visitor-rules = Documented rules lay down how visitors to { -contractor(form: "poss") } business premises are registered, badged and escorted.
    .label = Visitor rules
    .synonyms = visitor policy; guests; visitor management

measure--delivery-area = { -contractor(form: "The") } accepts deliveries outside its working areas.
    .label = Deliveries accepted outside the working areas
    .synonyms = parcel; loading; goods in; couriers

measure--visitor-announced = Visitors are admitted to { -contractor(form: "poss") } business premises only if their visit has been announced beforehand.
    .label = Advance notice of visitors
    .synonyms = pre-registration; appointment; guests

measure--visitor-identity = Visitors identify themselves with an official photo identity document before entering { -contractor(form: "poss") } business premises.
    .label = Identity check of visitors
    .synonyms = ID; passport; identification

measure--visitor-hours = Visitors are admitted to { -contractor(form: "poss") } business premises only during business hours.
    .label = Visits only during business hours
    .synonyms = opening hours; office hours; guests

measure--visitor-meeting-rooms = Meetings with visitors at { -contractor(form: "the") } take place only in rooms that are separate from the working areas.
    .label = Separate rooms for meetings with visitors
    .synonyms = conference room; reception area

# $kind: patrol, permanent, surroundings or always
measure--office-guard = { $kind ->
    [patrol] A security service checks { -contractor(form: "poss") } business premises by patrols outside business hours.
    [surroundings] A security service checks the surroundings of { -contractor(form: "poss") } business premises by patrols outside business hours.
    [always] A security service guards { -contractor(form: "poss") } business premises around the clock.
   *[permanent] A security service guards { -contractor(form: "poss") } business premises continuously outside business hours.
 }
    .label = Security service for the business premises
    .synonyms = security guard
measure--office-guard--kind = Kind of guarding
measure--office-guard--kind--patrol = patrols outside business hours
measure--office-guard--kind--permanent = continuous guarding outside business hours
measure--office-guard--kind--surroundings = patrols around the building outside business hours
measure--office-guard--kind--always = around the clock

measure--visitor-log = Visitors to { -contractor(form: "poss") } business premises are recorded in a visitor register with their name and the time of their visit.
    .label = Visitor register
    .synonyms = visitor book; guest list; visitor log

# $period: number with unit
measure--visitor-log-expiry = Entries in { -contractor(form: "poss") } visitor log are deleted no later than { $period } after the visit.
    .label = Deletion of the visitor log
    .synonyms = visitor book; retention; guest list
measure--visitor-log-expiry--period = Maximum retention period

measure--visitor-escort = Outside the reception area, persons not authorised to enter are present in { -contractor(form: "poss") } business premises only when accompanied by employees.
    .label = Escorting of visitors
    .synonyms = guests; accompany

measure--visitor-collected = Visitors are collected by employees at the entrance of { -contractor(form: "poss") } business premises.
    .label = Visitors collected at the entrance
    .synonyms = reception; pick up; escort

measure--craftsmen-escort = Tradespeople and other external specialists are supervised by employees while they work in { -contractor(form: "poss") } business premises.
    .label = Supervision of tradespeople
    .synonyms = contractors; technicians; externals

measure--visitor-badge = Visitors wear a visible visitor badge in { -contractor(form: "poss") } business premises.
    .label = Visitor badges
    .synonyms = visitor pass; name tag

measure--visitor-badge-return = Visitors return their visitor badge when leaving { -contractor(form: "poss") } business premises.
    .label = Return of visitor badges
    .synonyms = guest pass; sign out

measure--visitor-confidentiality = Visitors undertake in writing to maintain confidentiality before they enter { -contractor(form: "poss") } security areas.
    .label = Confidentiality undertaking by visitors
    .synonyms = NDA; secrecy; guests

measure--employee-badge = { -contractor(form: "Poss") } employees wear a visible staff badge in the business premises.
    .label = Staff badges
    .synonyms = staff ID; company card

measure--strangers-addressed = { -contractor(form: "Poss") } employees are directed to approach unknown persons who are in the business premises without an escort.
    .label = Approaching unknown persons
    .synonyms = strangers; challenge; tailgating

## Alarm, video, windows of the business premises

measure--office-alarm = An intruder alarm system secures { -contractor(form: "poss") } business premises.
    .label = Alarm system of the business premises
    .synonyms = burglar alarm; intruder alarm

# $hours: closing-time or always
measure--office-alarm-hours = { $hours ->
    [closing-time] The intruder alarm system of { -contractor(form: "poss") } business premises is armed outside business hours.
   *[always] The intruder alarm system of { -contractor(form: "poss") } business premises is armed around the clock.
 }
    .label = Times at which the alarm system is armed
    .synonyms = burglar alarm; at night; around the clock
measure--office-alarm-hours--hours = Times
measure--office-alarm-hours--hours--closing-time = outside business hours
measure--office-alarm-hours--hours--always = around the clock

measure--office-alarm-areas = The intruder alarm system of { -contractor(form: "poss") } business premises can be armed separately for individual areas.
    .label = Separate areas of the alarm system
    .synonyms = zones; arming

# $class: a, b or c
measure--office-alarm-standard = { $class ->
    [a] The intruder alarm system of { -contractor(form: "poss") } business premises is installed in accordance with the VdS 2311 guidelines, class A.
    [b] The intruder alarm system of { -contractor(form: "poss") } business premises is installed in accordance with the VdS 2311 guidelines, class B.
   *[c] The intruder alarm system of { -contractor(form: "poss") } business premises is installed in accordance with the VdS 2311 guidelines, class C.
 }
    .label = Intruder alarm system to VdS 2311
    .synonyms = burglar alarm; class; VdS
measure--office-alarm-standard--class = VdS class of the system
measure--office-alarm-standard--class--a = class A
measure--office-alarm-standard--class--b = class B
measure--office-alarm-standard--class--c = class C

# $interval: whole adverb, e.g. "every 3 months"
measure--office-alarm-maintenance = A specialist company services the intruder alarm system of { -contractor(form: "poss") } business premises { $interval }.
    .label = Servicing of the alarm system
    .synonyms = burglar alarm; maintenance; inspection
measure--office-alarm-maintenance--interval = Interval between services
    .why = Once a year is customary; many insurers make servicing a condition.

# $receiver: centre, person, police, guard or management
measure--office-alarm-receiver = { $receiver ->
    [centre] Alerts from the intruder alarm system in { -contractor(form: "poss") } business premises are transmitted automatically to an alarm receiving centre.
    [police] Alerts from the intruder alarm system in { -contractor(form: "poss") } business premises are transmitted automatically to the police.
    [guard] Alerts from the intruder alarm system in { -contractor(form: "poss") } business premises are transmitted automatically to a security service.
    [management] Alerts from the intruder alarm system in { -contractor(form: "poss") } business premises are transmitted automatically to the management.
   *[person] Alerts from the intruder alarm system in { -contractor(form: "poss") } business premises are transmitted automatically to a person designated for this purpose.
 }
    .label = Transmission of intruder alerts
    .synonyms = control centre; security service
measure--office-alarm-receiver--receiver = Recipient of the alerts
measure--office-alarm-receiver--receiver--centre = alarm receiving centre
measure--office-alarm-receiver--receiver--person = designated person
measure--office-alarm-receiver--receiver--police = police
measure--office-alarm-receiver--receiver--guard = security service
measure--office-alarm-receiver--receiver--management = management

# $who: management, administrator or both
measure--office-alarm-notice = { $who ->
    [management] When the intruder alarm system of { -contractor(form: "poss") } business premises is triggered, management is notified in addition to the recipient of the alert.
    [administrator] When the intruder alarm system of { -contractor(form: "poss") } business premises is triggered, an administrator is notified in addition to the recipient of the alert.
   *[both] When the intruder alarm system of { -contractor(form: "poss") } business premises is triggered, management and an administrator are notified in addition to the recipient of the alert.
 }
    .label = Further notification of intruder alerts
    .synonyms = burglar alarm; escalation
measure--office-alarm-notice--who = Who is notified in addition
measure--office-alarm-notice--who--management = management
measure--office-alarm-notice--who--administrator = administrator
measure--office-alarm-notice--who--both = management and administrator

# $kind: motion, light-barrier or both
measure--office-motion-detectors = { $kind ->
    [motion] Motion detectors monitor { -contractor(form: "poss") } business premises outside business hours.
    [light-barrier] Light barriers monitor { -contractor(form: "poss") } business premises outside business hours.
   *[both] Motion detectors and light barriers monitor { -contractor(form: "poss") } business premises outside business hours.
 }
    .label = Motion detectors and light barriers
    .synonyms = motion sensor; infrared
measure--office-motion-detectors--kind = Type of detector
measure--office-motion-detectors--kind--motion = motion detectors
measure--office-motion-detectors--kind--light-barrier = light barriers
measure--office-motion-detectors--kind--both = motion detectors and light barriers

# $where: doors, windows or both
measure--office-door-contacts = { $where ->
    [doors] Contact sensors monitor the doors of { -contractor(form: "poss") } business premises outside business hours.
    [windows] Contact sensors monitor the windows of { -contractor(form: "poss") } business premises outside business hours.
   *[both] Contact sensors monitor the doors and windows of { -contractor(form: "poss") } business premises outside business hours.
 }
    .label = Contact sensors on doors and windows
    .synonyms = magnetic contact; door sensor
measure--office-door-contacts--where = Monitored openings
measure--office-door-contacts--where--doors = doors
measure--office-door-contacts--where--windows = windows
measure--office-door-contacts--where--both = doors and windows

measure--office-glass-sensors = Glass-break detectors monitor the windows of { -contractor(form: "poss") } business premises outside business hours.
    .label = Glass-break detectors
    .synonyms = window; sensor

measure--office-video = The entrances of { -contractor(form: "poss") } business premises are monitored by video cameras.
    .label = Video surveillance of the business premises
    .synonyms = camera; CCTV

measure--office-video-outside = The outdoor area of { -contractor(form: "poss") } business premises is monitored by video cameras.
    .label = Video surveillance of the outdoor area
    .synonyms = camera; CCTV; grounds; car park

# $area: security-areas or corridors
measure--office-video-inside = { $area ->
    [security-areas] The security areas in { -contractor(form: "poss") } business premises are monitored by video cameras.
   *[corridors] The corridors and stairwells of { -contractor(form: "poss") } business premises are monitored by video cameras.
 }
    .label = Video surveillance inside the business premises
    .synonyms = camera; CCTV; critical areas; indoor
measure--office-video-inside--area = Monitored areas
measure--office-video-inside--area--security-areas = security areas
measure--office-video-inside--area--corridors = corridors and stairwells

measure--office-video-notice = Signs draw attention to the video surveillance of { -contractor(form: "poss") } business premises before persons enter the monitored areas.
    .label = Signs on video surveillance
    .synonyms = CCTV notice; signage

measure--office-video-access = Only designated persons have access to recordings of the video surveillance in { -contractor(form: "poss") } business premises.
    .label = Limited access to video recordings
    .synonyms = CCTV footage; viewing

measure--office-video-storage = Recordings of the video surveillance in { -contractor(form: "poss") } business premises are stored at another site.
    .label = Video recordings at another site
    .synonyms = remote storage; off-site

measure--office-video-motion = The video cameras in { -contractor(form: "poss") } business premises record only when they detect movement.
    .label = Video recording only on movement
    .synonyms = motion recording; event based

measure--office-video-alarm = Movements detected by the video cameras in { -contractor(form: "poss") } business premises outside business hours trigger an alarm.
    .label = Alarm on movement in the camera image
    .synonyms = motion detection; video alarm

# $period: number with unit, e.g. "24 hours"
measure--office-video-expiry = Recordings of the video surveillance in { -contractor(form: "poss") } business premises are deleted no later than { $period } after they are made.
    .label = Deletion of video recordings
    .synonyms = camera; 72 hours; retention
measure--office-video-expiry--period = Maximum storage period
    .why = Under Guidelines 3/2019 of the European Data Protection Board, storage for more than 72 hours needs fuller justification.

# $kind: lockable, grille, glass or shutter
measure--office-windows = { $kind ->
    [lockable] The windows of { -contractor(form: "poss") } business premises that can be reached from outside without equipment are secured by lockable handles.
    [grille] The windows of { -contractor(form: "poss") } business premises that can be reached from outside without equipment are barred.
    [glass] The windows of { -contractor(form: "poss") } business premises that can be reached from outside without equipment are fitted with burglar-resistant glazing.
   *[shutter] The windows of { -contractor(form: "poss") } business premises that can be reached from outside without equipment are closed by roller shutters outside business hours.
 }
    .label = Protection of windows
    .synonyms = window bars; shutters; security glass
measure--office-windows--kind = Type of protection
measure--office-windows--kind--lockable = lockable handles
measure--office-windows--kind--grille = bars
measure--office-windows--kind--glass = burglar-resistant glazing
measure--office-windows--kind--shutter = roller shutters

measure--office-windows-unreachable = The windows of { -contractor(form: "poss") } business premises cannot be reached from outside without equipment.
    .label = Windows out of reach from outside
    .synonyms = upper floor; location of rooms

measure--office-windows-closed = The windows of { -contractor(form: "poss") } business premises are closed when nobody is in the rooms.
    .label = Windows closed during absence
    .synonyms = closed windows; airing

measure--office-window-screening = The windows of { -contractor(form: "poss") } offices are screened against view from outside.
    .label = Window screening
    .synonyms = film; blinds; privacy

measure--office-shafts = Light wells and other shafts leading into { -contractor(form: "poss") } business premises are secured by firmly anchored grilles.
    .label = Protection of building shafts
    .synonyms = cellar shaft; light well; grating

## Cleaning and security services

# $services: cleaning, security or both
measure--service-selection = { $services ->
    [cleaning] { -contractor(form: "The") } engages cleaning services for its business premises only after obtaining references.
    [security] { -contractor(form: "The") } engages security services for its business premises only after obtaining references.
   *[both] { -contractor(form: "The") } engages cleaning and security services for its business premises only after obtaining references.
 }
    .label = Selection of cleaning and security services
    .synonyms = cleaners; cleaning company
measure--service-selection--services = Services selected
measure--service-selection--services--cleaning = cleaning services
measure--service-selection--services--security = security services
measure--service-selection--services--both = cleaning and security services

# $staff: cleaning, security or both
measure--service-staff-confidentiality = { $staff ->
    [cleaning] Cleaning staff who enter { -contractor(form: "poss") } business premises are bound to confidentiality in writing.
    [security] Security staff who enter { -contractor(form: "poss") } business premises are bound to confidentiality in writing.
   *[both] Cleaning and security staff who enter { -contractor(form: "poss") } business premises are bound to confidentiality in writing.
 }
    .label = Confidentiality of cleaning and security staff
    .synonyms = cleaner; secrecy
measure--service-staff-confidentiality--staff = Staff bound
measure--service-staff-confidentiality--staff--cleaning = cleaning staff
measure--service-staff-confidentiality--staff--security = security staff
measure--service-staff-confidentiality--staff--both = cleaning and security staff

measure--cleaning-presence = { -contractor(form: "Poss") } business premises are cleaned only when employees are present.
    .label = Cleaning only when employees are present
    .synonyms = cleaner

measure--cleaning-own-staff = { -contractor(form: "Poss") } business premises are cleaned only by { -contractor(form: "poss") } own employees.
    .label = Cleaning by own employees
    .synonyms = cleaner; cleaning staff

## Documents, data media and equipment in the business premises

# $place: cabinet, room or safe
measure--records-locked = { $place ->
    [cabinet] In { -contractor(form: "poss") } business premises, paper documents containing personal data are kept in locked cabinets while they are not being worked on.
    [room] In { -contractor(form: "poss") } business premises, paper documents containing personal data are kept in locked rooms while they are not being worked on.
   *[safe] In { -contractor(form: "poss") } business premises, paper documents containing personal data are kept in safes while they are not being worked on.
 }
    .label = Locked storage of paper documents
    .synonyms = filing cabinet; patient files; lockable cabinet
measure--records-locked--place = Place of storage
measure--records-locked--place--cabinet = locked cabinets
measure--records-locked--place--room = locked rooms
measure--records-locked--place--safe = safes

# $place: cabinet, room or safe
measure--media-locked = { $place ->
    [cabinet] In { -contractor(form: "poss") } business premises, portable data media containing personal data are kept in locked cabinets while they are not in use.
    [room] In { -contractor(form: "poss") } business premises, portable data media containing personal data are kept in locked rooms while they are not in use.
   *[safe] In { -contractor(form: "poss") } business premises, portable data media containing personal data are kept in safes while they are not in use.
 }
    .label = Locked storage of data media
    .synonyms = safe; USB stick; hard disk
measure--media-locked--place = Place of storage
measure--media-locked--place--cabinet = locked cabinets
measure--media-locked--place--room = locked rooms
measure--media-locked--place--safe = safes

measure--media-labelled = Each data medium holding personal data processed on behalf of { -client(form: "the") } bears a unique label.
    .label = Labelling of data media
    .synonyms = marking; media control

measure--media-register = { -contractor(form: "The") } keeps a register of the data media on which personal data processed on behalf of { -client(form: "the") } are stored.
    .label = Register of data media
    .synonyms = media archive; catalogue; media inventory

# $place: cabinet or room
measure--samples-locked = { $place ->
    [cabinet] Samples that are linked to a person are kept in locked cabinets while they are not being worked on.
   *[room] Samples that are linked to a person are kept in locked rooms while they are not being worked on.
 }
    .label = Locked storage of samples
    .synonyms = laboratory; blood; tissue; specimen
measure--samples-locked--place = Place of storage
measure--samples-locked--place--cabinet = locked cabinets
measure--samples-locked--place--room = locked rooms

# $method: locked-away or cable-lock
measure--office-laptop-secured = { $method ->
    [locked-away] Laptops that remain in { -contractor(form: "poss") } business premises outside working hours are locked away.
   *[cable-lock] Laptops that remain in { -contractor(form: "poss") } business premises outside working hours are secured by a cable lock.
 }
    .label = Protection of laptops against theft
    .synonyms = cable lock; laptop lock
measure--office-laptop-secured--method = Type of protection
measure--office-laptop-secured--method--locked-away = locking away
measure--office-laptop-secured--method--cable-lock = cable lock

measure--workstation-chassis = The cases of { -contractor(form: "poss") } stationary workstations are secured against opening.
    .label = Secured cases of workstations
    .synonyms = chassis lock; PC lock

measure--office-screen-position = Screens in { -contractor(form: "poss") } business premises are positioned in such a way that visitors cannot see them.
    .label = Positioning of screens
    .synonyms = monitor; line of sight

measure--office-printer-position = Printers and fax machines in { -contractor(form: "poss") } business premises are located in places that visitors cannot reach unaccompanied.
    .label = Positioning of printers and fax machines
    .synonyms = copier

## Servers and the contractor’s own server rooms

measure--server-room-none = { -contractor(form: "The") } has no server room of its own.
    .label = No own server room
    .synonyms = no server; cloud

measure--server-cabinet = The servers used for the processing are housed in locked server cabinets.
    .label = Locked server cabinets
    .synonyms = rack

measure--server-chassis = The cases of the servers used for the processing are locked.
    .label = Locked server cases
    .synonyms = case lock

measure--network-cabinet = Network distribution points in { -contractor(form: "poss") } business premises are located behind locked doors.
    .label = Locked network distribution points
    .synonyms = switch; router; patch panel

measure--server-room-locked = { -contractor(form: "Poss") } server rooms are locked when nobody is in them.
    .label = Locked server rooms
    .synonyms = technical room

# $means: security-lock, chip-card, transponder, code, biometric or card-code
measure--server-room-lock = { $means ->
    [security-lock] The doors of { -contractor(form: "poss") } server rooms are fitted with security locks.
    [chip-card] An electronic access control system operated with smart cards secures the doors of { -contractor(form: "poss") } server rooms.
    [transponder] An electronic access control system operated with transponders secures the doors of { -contractor(form: "poss") } server rooms.
    [code] Code locks secure the doors of { -contractor(form: "poss") } server rooms.
    [card-code] An electronic access control system operated with a smart card and a personal code secures the doors of { -contractor(form: "poss") } server rooms.
   *[biometric] An electronic access control system that recognises authorised persons by biometric characteristics secures the doors of { -contractor(form: "poss") } server rooms.
 }
    .label = Locking system of the server rooms
    .synonyms = chip card
measure--server-room-lock--means = Means of entry
measure--server-room-lock--means--security-lock = security locks
measure--server-room-lock--means--chip-card = smart cards
measure--server-room-lock--means--transponder = transponders
measure--server-room-lock--means--code = code locks
measure--server-room-lock--means--biometric = biometric characteristics
measure--server-room-lock--means--card-code = smart cards and personal codes

measure--server-room-door = The doors of { -contractor(form: "poss") } server rooms are burglar-resistant.
    .label = Burglar-resistant doors of the server rooms
    .synonyms = security door; steel door; resistance class

# $persons: number with unit, e.g. "3 persons"
measure--server-room-persons = Entry to { -contractor(form: "poss") } server rooms is limited to no more than { $persons }.
    .label = Number of persons authorised for the server rooms
    .synonyms = entry
measure--server-room-persons--persons = Maximum number of authorised persons

measure--server-room-list = { -contractor(form: "The") } keeps a list of the persons who may enter its server rooms.
    .label = List of persons authorised for the server rooms
    .synonyms = entry list

# $interval: whole adverb, e.g. "every 3 months"
measure--server-room-review = { -contractor(form: "The") } reviews the authorisations to enter its server rooms { $interval }.
    .label = Review of authorisations for the server rooms
    .synonyms = entry rights
measure--server-room-review--interval = Interval between reviews
    .why = Every six months is customary; server rooms need more protection than offices and are reviewed more often.

# $method: electronic or book
measure--server-room-log = { $method ->
    [electronic] An electronic access control system logs every entry to { -contractor(form: "poss") } server rooms.
   *[book] Every entry to { -contractor(form: "poss") } server rooms is recorded in an entry book with the name and the time.
 }
    .label = Entry log of the server rooms
    .synonyms = access record
measure--server-room-log--method = Kind of record
measure--server-room-log--method--electronic = electronic
measure--server-room-log--method--book = entry book

measure--server-room-escort = Persons not authorised to enter are present in { -contractor(form: "poss") } server rooms only when accompanied by an authorised person.
    .label = Escorting in the server rooms
    .synonyms = technician; accompany

measure--server-room-cleaning = { -contractor(form: "Poss") } server rooms are cleaned only in the presence of a person authorised to enter them.
    .label = Cleaning of server rooms only under supervision
    .synonyms = cleaning staff; cleaner

measure--server-room-alarm = An intruder alarm system secures { -contractor(form: "poss") } server rooms.
    .label = Alarm system of the server rooms
    .synonyms = burglar alarm

measure--server-room-entry-alert = Unauthorised entries to { -contractor(form: "poss") } server rooms automatically trigger an alert.
    .label = Alert on unauthorised entry to server rooms
    .synonyms = alarm; door contact

measure--server-room-video = The entrances to { -contractor(form: "poss") } server rooms are monitored by video cameras.
    .label = Video surveillance of the server rooms
    .synonyms = camera; CCTV

measure--server-room-windows = { -contractor(form: "Poss") } server rooms have no windows.
    .label = Server rooms without windows

measure--server-room-unmarked = { -contractor(form: "Poss") } server rooms are not marked as such.
    .label = Unmarked server rooms
    .synonyms = door sign; signage

measure--server-room-use = { -contractor(form: "Poss") } server rooms are used neither as storerooms nor as workrooms.
    .label = Server rooms not used as storerooms or workrooms
    .synonyms = storage room; dedicated room

## Data centres, its own or of a provider

# $certificate: words of the user, printed as they stand
measure--data-centre-certificate = The hosting provider holds the following certificate for those of its data centres that { -contractor(form: "the") } uses: ‘{ $certificate }’.
    .label = Certified data centre of the hosting provider
    .synonyms = ISO 27001; cloud; colocation
measure--data-centre-certificate--certificate = Certificate, for example under EN 50600

# $standard: iso-27001, it-grundschutz or en-50600
measure--data-centre-certified = { $standard ->
    [iso-27001] The information security management system under which the data centres used for the processing are operated is certified to ISO/IEC 27001.
    [it-grundschutz] The data centres used for the processing are certified to ISO 27001 on the basis of IT-Grundschutz.
   *[en-50600] The data centres used for the processing are certified to EN 50600.
 }
    .label = Certification of the data centres
    .synonyms = ISO 27001; IT-Grundschutz; EN 50600; certificate
measure--data-centre-certified--standard = Standard
measure--data-centre-certified--standard--iso-27001 = ISO/IEC 27001
measure--data-centre-certified--standard--it-grundschutz = ISO 27001 on the basis of IT-Grundschutz
measure--data-centre-certified--standard--en-50600 = EN 50600

measure--data-centre-no-entry = { -contractor(form: "Poss") } employees are not authorised to enter the data centres used for the processing.
    .label = No entry to the data centre by employees
    .synonyms = hosting provider; cloud

measure--data-centre-fence = The site of the data centres used for the processing is fenced.
    .label = Fenced site of the data centre
    .synonyms = perimeter; barrier

measure--data-centre-vehicles = Vehicles are admitted to the grounds of the data centres used for the processing only after their authorisation to enter has been checked.
    .label = Vehicle check at the data centre
    .synonyms = barrier; gate; bollard

measure--data-centre-windows = The server areas of the data centres used for the processing have no windows.
    .label = Windowless server areas of the data centre
    .synonyms = without windows

measure--data-centre-unmarked = The data centres used for the processing are not marked as such on the outside.
    .label = Unmarked data centre
    .synonyms = unobtrusive; signage

measure--data-centre-zones = The data centres used for the processing are divided into security areas for which authorisations to enter are granted separately.
    .label = Security areas in the data centre
    .synonyms = security zones

measure--data-centre-lock = The external doors of the data centres used for the processing are fitted with security locks.
    .label = Security locks of the data centre
    .synonyms = door

measure--data-centre-doors = The external doors of the data centres used for the processing are burglar-resistant.
    .label = Burglar-resistant doors of the data centre
    .synonyms = security door; resistance class

# $means: chip-card, transponder, code or biometric
measure--data-centre-electronic-access = { $means ->
    [chip-card] An electronic access control system operated with smart cards admits only authorised persons to the data centres used for the processing.
    [transponder] An electronic access control system operated with transponders admits only authorised persons to the data centres used for the processing.
    [code] An electronic access control system operated with personal codes admits only authorised persons to the data centres used for the processing.
   *[biometric] An electronic access control system that recognises authorised persons by biometric characteristics admits only these persons to the data centres used for the processing.
 }
    .label = Electronic access system of the data centre
    .synonyms = chip card; badge; key card
measure--data-centre-electronic-access--means = Means of entry
measure--data-centre-electronic-access--means--chip-card = smart cards
measure--data-centre-electronic-access--means--transponder = transponders
measure--data-centre-electronic-access--means--code = personal codes
measure--data-centre-electronic-access--means--biometric = biometric characteristics

measure--data-centre-second-factor = Entry to the server areas of the data centres used for the processing requires a PIN or a biometric characteristic in addition to a means of entry.
    .label = Second factor on entry to the data centre
    .synonyms = biometrics; PIN

measure--data-centre-mantrap = The data centres used for the processing can be entered only through a security airlock that admits only one person at a time.
    .label = Single-person airlock of the data centre
    .synonyms = mantrap

measure--data-centre-anti-passback = The access control system of the data centres used for the processing rejects a means of entry as long as the person last admitted with it has not left the data centre again (anti-passback).
    .label = No second entry with the same means of entry
    .synonyms = anti-passback; zone change

# $hours: always, business-hours or unstated
measure--data-centre-guards = { $hours ->
    [always] Security staff guard the data centres used for the processing around the clock.
    [business-hours] Security staff guard the data centres used for the processing during business hours.
   *[unstated] Security staff guard the data centres used for the processing.
 }
    .label = Security staff in the data centre
    .synonyms = guards; 24/7
measure--data-centre-guards--hours = Times of guarding
measure--data-centre-guards--hours--always = around the clock
measure--data-centre-guards--hours--business-hours = during business hours
measure--data-centre-guards--hours--unstated = not stated

measure--data-centre-patrols = Security staff check the data centres used for the processing by patrols.
    .label = Patrols in the data centre
    .synonyms = guards; rounds

measure--data-centre-staff = Operating staff are present around the clock in the data centres used for the processing.
    .label = Operating staff in the data centre around the clock
    .synonyms = 24/7; technicians; staffed

measure--data-centre-identity-check = Visitors to the data centres used for the processing are admitted only after they have identified themselves with an official photo identity document.
    .label = Identity check in the data centre
    .synonyms = ID card; ID check

measure--data-centre-announced = Visitors are admitted to the data centres used for the processing only if their visit has been announced beforehand.
    .label = Advance notice of visitors to the data centre
    .synonyms = pre-registration; appointment

measure--data-centre-representative = Representatives of { -client(form: "the") } are admitted to the data centres used for the processing only if they present a written authority.
    .label = Written authority for the data centre
    .synonyms = housing; colocation; representative

measure--data-centre-key-identity = Means of entry to the data centres used for the processing are issued only on presentation of an official photo identity document.
    .label = Identity check when means of entry are issued
    .synonyms = ID card; key; access card; colocation

measure--data-centre-key-record = Every issue of a means of entry to the data centres used for the processing is documented with the name and the time.
    .label = Documented issue of means of entry
    .synonyms = key issue; data centre; colocation

measure--data-centre-visitor-log = Visitors to the data centres used for the processing are recorded in a visitor register with their name and the time of their visit.
    .label = Visitor register of the data centre
    .synonyms = visitor book

measure--data-centre-visitor-badge = Visitors to the data centres used for the processing wear a visible visitor badge.
    .label = Visitor badges in the data centre
    .synonyms = visitor pass; guests

measure--data-centre-escort = Persons not authorised to enter are present in the data centres used for the processing only when accompanied by an authorised person.
    .label = Escorting of visitors in the data centre
    .synonyms = accompany

# $interval: whole adverb, e.g. "every 3 months"
measure--data-centre-review = The list of persons who may enter the data centres used for the processing is reviewed { $interval }.
    .label = Review of authorisations for the data centre
    .synonyms = entry rights
measure--data-centre-review--interval = Interval between reviews

measure--data-centre-entry-log = An electronic access control system logs every entry to the data centres used for the processing.
    .label = Entry log of the data centre
    .synonyms = access record

measure--data-centre-video = The entrances to the data centres used for the processing are monitored by video cameras.
    .label = Video surveillance of the data centre
    .synonyms = camera; CCTV

measure--data-centre-video-inside = The server areas of the data centres used for the processing are monitored by video cameras.
    .label = Video surveillance of the server areas
    .synonyms = camera; CCTV; data centre

measure--data-centre-video-outside = The site of the data centres used for the processing is monitored by video cameras.
    .label = Video surveillance of the data centre’s site
    .synonyms = camera; CCTV; perimeter; grounds

measure--data-centre-video-live = The images of the video cameras in the data centres used for the processing are monitored around the clock by a control centre.
    .label = Monitoring of camera images by a control centre
    .synonyms = NOC; live view; 24/7

# $period: number with unit
measure--data-centre-video-expiry = Recordings of the video surveillance in the data centres used for the processing are deleted no later than { $period } after they are made.
    .label = Deletion of video recordings in the data centre
    .synonyms = camera; retention
measure--data-centre-video-expiry--period = Maximum storage period

measure--data-centre-alarm = An intruder alarm system secures the data centres used for the processing.
    .label = Alarm system of the data centre
    .synonyms = burglar alarm

# $receiver: centre, guard or police
measure--data-centre-alarm-receiver = { $receiver ->
    [centre] Alerts from the intruder alarm system in the data centres used for the processing are transmitted automatically to an alarm receiving centre.
    [guard] Alerts from the intruder alarm system in the data centres used for the processing are transmitted automatically to a security service.
   *[police] Alerts from the intruder alarm system in the data centres used for the processing are transmitted automatically to the police.
}
    .label = Transmission of intruder alerts in the data centre
    .synonyms = monitoring station; security company
measure--data-centre-alarm-receiver--receiver = Recipient of the alerts
measure--data-centre-alarm-receiver--receiver--centre = alarm receiving centre
measure--data-centre-alarm-receiver--receiver--guard = security service
measure--data-centre-alarm-receiver--receiver--police = police

measure--data-centre-cage = In the data centres used for the processing, { -contractor(form: "poss") } servers are housed in a locked area that contains no servers of the operator’s other customers.
    .label = Dedicated area in the data centre
    .synonyms = cage; own rack

measure--rack-lock = Each server cabinet in the data centres used for the processing is secured with a lock of its own that no other customer’s keys fit.
    .label = A lock of its own for each server cabinet
    .synonyms = rack; colocation; customer key

measure--data-centre-hands-on = The staff of the data centres used for the processing carry out work on { -contractor(form: "poss") } servers only on instructions from { -contractor(form: "the") }.
    .label = Work by data centre staff only on instructions
    .synonyms = remote hands; colocation

measure--data-centre-hands-on-record = All work carried out by the staff of the data centres used for the processing on { -contractor(form: "poss") } servers is documented.
    .label = Documentation of work by data centre staff
    .synonyms = remote hands; ticket; colocation

measure--data-centre-two-persons = Work on the servers in the data centres used for the processing is always carried out by two persons together.
    .label = Four-eyes principle in the data centre
    .synonyms = two persons; work on servers
