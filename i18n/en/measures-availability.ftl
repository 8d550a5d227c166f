### Measures of the control availability: sentences for the annex and short names for lists.

measure--power-ups = The servers used for the processing are connected to an uninterruptible power supply (UPS).
    .label = Uninterruptible power supply (UPS)
    .synonyms = power cut; battery

# $duration: number with unit
measure--power-ups-duration = The uninterruptible power supply of the servers used for the processing bridges a power failure for at least { $duration }.
    .label = Bridging time of the UPS
    .synonyms = battery; runtime; autonomy
measure--power-ups-duration--duration = Bridging time

measure--power-ups-shutdown = Before the stored energy of the uninterruptible power supply is exhausted, the servers used for the processing shut down automatically in an orderly manner.
    .label = Orderly shutdown on power failure
    .synonyms = UPS; battery

# $interval: whole adverb, e.g. "every 3 months"
measure--power-ups-maintenance = The uninterruptible power supply of the servers used for the processing is serviced { $interval }.
    .label = Servicing of the uninterruptible power supply
    .synonyms = UPS; battery; inspection
measure--power-ups-maintenance--interval = Interval between services
    .why = Once a year is customary; batteries lose capacity unnoticed over time.

measure--power-generator = In the event of a power failure, an emergency generator supplies the servers used for the processing.
    .label = Emergency generator
    .synonyms = emergency power; power cut; diesel

# $duration: number with unit
measure--power-generator-duration = The fuel kept for the emergency generator is sufficient for at least { $duration } of operation.
    .label = Fuel for the emergency generator
    .synonyms = diesel; autonomy; tank
measure--power-generator-duration--duration = Duration of operation

# $interval: whole adverb, e.g. "every 3 months"
measure--power-generator-test = The emergency generator undergoes a test run { $interval }.
    .label = Test run of the emergency generator
    .synonyms = diesel; standby power; power failure
measure--power-generator-test--interval = Interval between test runs
    .why = Once a month is common; a fault then comes to light before the power fails.

measure--power-supply-redundant = Each of the servers used for the processing has at least two power supply units.
    .label = Redundant power supply units
    .synonyms = electricity; second power supply

measure--power-feeds = The data centres used for the processing are supplied through at least two independent power feeds.
    .label = Redundant power feeds of the data centre
    .synonyms = A/B feed; power path

measure--surge-protection = The servers used for the processing are protected by surge protection devices.
    .label = Surge protection
    .synonyms = lightning protection; power strip

measure--lightning-protection = The buildings in which the servers used for the processing are located are equipped with a lightning protection system.
    .label = Lightning protection system
    .synonyms = lightning rod; surge

measure--climate-control = The rooms in which the servers used for the processing are located are air-conditioned.
    .label = Air conditioning of the server rooms
    .synonyms = cooling

measure--climate-redundant = If an air-conditioning unit fails in the rooms in which the servers used for the processing are located, another one takes over the cooling.
    .label = Redundant air conditioning
    .synonyms = cooling; HVAC; failure

# $interval: whole adverb, e.g. "every three months"
measure--climate-maintenance = The air-conditioning system of the rooms in which the servers used for the processing are located is serviced { $interval }.
    .label = Maintenance of the air-conditioning system
    .synonyms = cooling; inspection
measure--climate-maintenance--interval = Interval between services
    .why = Once a year is customary and usually recommended by manufacturers.

measure--temperature-monitoring = Sensors monitor the temperature in the rooms in which the servers used for the processing are located.
    .label = Temperature monitoring
    .synonyms = humidity; sensor

measure--humidity-monitoring = Sensors monitor the humidity in the rooms in which the servers used for the processing are located.
    .label = Monitoring of humidity
    .synonyms = moisture; sensor; server room

measure--water-detectors = Water detectors monitor the rooms in which the servers used for the processing are located.
    .label = Water detectors
    .synonyms = leak; flood

measure--server-room-sanitary = The rooms in which the servers used for the processing are located are not situated beneath sanitary facilities.
    .label = Server rooms not beneath sanitary facilities
    .synonyms = water damage; toilets; water pipes

measure--server-room-pipes = No water or waste water pipes run through the rooms in which the servers used for the processing are located.
    .label = No water pipes in server rooms
    .synonyms = pipes; heating; water damage; leak

measure--server-room-flood = The rooms in which the servers used for the processing are located lie outside designated flood zones.
    .label = Server rooms outside flood zones
    .synonyms = flood; site; flood plain

measure--server-room-flood-level = The rooms in which the servers used for the processing are located lie above the expected flood level.
    .label = Server rooms above flood level
    .synonyms = basement; flooding; water line

measure--fire-smoke-detectors = Smoke detectors are installed in the rooms in which the servers used for the processing are located.
    .label = Smoke detectors
    .synonyms = fire protection

measure--fire-alarm = A fire alarm system monitors the rooms in which the servers used for the processing are located.
    .label = Fire alarm system
    .synonyms = fire protection; fire detection

# $interval: whole adverb, e.g. "every three months"
measure--fire-alarm-maintenance = The fire alarm system of the rooms in which the servers used for the processing are located is serviced { $interval }.
    .label = Maintenance of the fire alarm system
    .synonyms = inspection; smoke detectors
measure--fire-alarm-maintenance--interval = Interval between services

measure--fire-early-detection = An aspirating smoke detection system detects fires at an early stage in the rooms in which the servers used for the processing are located.
    .label = Early fire detection
    .synonyms = VESDA; aspirating; fire protection

measure--fire-brigade = The fire alarm system in the rooms in which the servers used for the processing are located is connected directly to the fire service.
    .label = Fire alarm connected to the fire service
    .synonyms = fire brigade; alarm

measure--fire-suppression = The rooms in which the servers used for the processing are located are equipped with an automatic fire suppression system.
    .label = Automatic fire suppression
    .synonyms = fire protection; sprinkler; gas suppression

measure--fire-suppression-gas = The automatic extinguishing system in the rooms in which the servers used for the processing are located uses gas.
    .label = Gas extinguishing system
    .synonyms = nitrogen; argon; clean agent

measure--fire-oxygen-reduction = The oxygen content of the air in the rooms in which the servers used for the processing are located is lowered to prevent fires.
    .label = Fire prevention by oxygen reduction
    .synonyms = oxygen; nitrogen; hypoxic

measure--fire-doors = The rooms in which the servers used for the processing are located are fitted with fire doors.
    .label = Fire doors
    .synonyms = fire-resistant door; T30; T90

measure--fire-load = No combustible material is stored in the rooms in which the servers used for the processing are located.
    .label = No fire loads in server rooms
    .synonyms = flammable; cardboard; paper

measure--fire-compartment = The rooms in which the servers used for the processing are located form a fire compartment of their own.
    .label = Separate fire compartment
    .synonyms = fire protection; fire wall; F90

measure--fire-extinguisher = Fire extinguishers are installed in { -contractor(form: "poss") } business premises.
    .label = Fire extinguishers
    .synonyms = fire protection; CO2 extinguisher

# $interval: whole adverb, e.g. "every three months"
measure--fire-extinguisher-check = The fire extinguishers in { -contractor(form: "poss") } business premises are inspected { $interval }.
    .label = Inspection of fire extinguishers
    .synonyms = maintenance; fire protection
measure--fire-extinguisher-check--interval = Interval between inspections
    .why = In Germany an inspection every two years is customary.

measure--server-room-extinguisher = Fire extinguishers are installed in the rooms in which the servers used for the processing are located.
    .label = Fire extinguishers near the servers
    .synonyms = CO2; server room; fire protection

measure--server-room-extinguisher-electrical = The fire extinguishers in the rooms in which the servers used for the processing are located are suitable for fires of electrical equipment.
    .label = Fire extinguishers for electrical equipment
    .synonyms = CO2 extinguisher; carbon dioxide

# $kind: smoke-detectors or alarm-system
measure--office-fire-alarm = { $kind ->
    [smoke-detectors] Smoke detectors are installed in { -contractor(form: "poss") } business premises.
   *[alarm-system] A fire alarm system monitors { -contractor(form: "poss") } business premises.
 }
    .label = Fire detection in the business premises
    .synonyms = smoke detector; fire alarm
measure--office-fire-alarm--kind = Kind of fire detection
measure--office-fire-alarm--kind--smoke-detectors = smoke detectors
measure--office-fire-alarm--kind--alarm-system = fire alarm system

measure--internet-redundancy = If the internet connection of { -contractor(form: "poss") } business premises fails, a second, independent connection is available.
    .label = Second internet connection
    .synonyms = internet outage; LTE; backup line

measure--data-centre-lines = The data centres used for the processing are connected to the internet by at least two lines that are independent of each other.
    .label = Redundant connection of the data centres
    .synonyms = redundancy; carrier; uplink

measure--network-redundancy = The network devices essential to the operation of the production systems are duplicated so that another device takes over if one fails.
    .label = Redundant network devices
    .synonyms = switch; router; firewall; cluster

# $class: en-3, en-4, tier-3 or tier-4
measure--data-centre-availability-class = { $class ->
    [en-3] The data centres used for the processing meet the requirements of availability class 3 in accordance with EN 50600.
    [en-4] The data centres used for the processing meet the requirements of availability class 4 in accordance with EN 50600.
    [tier-3] The data centres used for the processing meet the requirements of Tier III of the Uptime Institute.
   *[tier-4] The data centres used for the processing meet the requirements of Tier IV of the Uptime Institute.
 }
    .label = Availability class of the data centre
    .synonyms = Tier III; Tier 3; EN 50600; Uptime Institute
measure--data-centre-availability-class--class = Class
measure--data-centre-availability-class--class--en-3 = class 3 in accordance with EN 50600
measure--data-centre-availability-class--class--en-4 = class 4 in accordance with EN 50600
measure--data-centre-availability-class--class--tier-3 = Tier III of the Uptime Institute
measure--data-centre-availability-class--class--tier-4 = Tier IV of the Uptime Institute

measure--service-restart = Services of the application that fail are restarted automatically.
    .label = Automatic restart of services
    .synonyms = self-healing; watchdog

measure--offline-operation = If the internet connection fails, the application remains usable and transmits the entries as soon as the connection is restored.
    .label = Use without an internet connection
    .synonyms = offline mode; synchronisation; outage

measure--offline-scope = For use without an internet connection, devices store only data which the logged-in user is permitted to access.
    .label = Limited data for use without a connection
    .synonyms = offline; cache; app

measure--spare-devices = { -contractor(form: "The") } keeps spare devices in stock to replace workstations that have failed.
    .label = Spare devices
    .synonyms = spare laptop; replacement

measure--server-spare-parts = { -contractor(form: "The") } keeps spare parts in stock that fit the servers used for the processing.
    .label = Spare parts for servers
    .synonyms = spare disk; hardware replacement

measure--hardware-maintenance-contract = A maintenance contract with a guaranteed response time is in place for the hardware of the servers used for the processing.
    .label = Maintenance contract for server hardware
    .synonyms = vendor support; on-site service; warranty

measure--disk-mirroring = The data on the servers used for the processing are distributed over several disks in such a way that they are preserved if one disk fails (RAID).
    .label = Redundant disks (RAID)
    .synonyms = disk mirroring; disk array; hard disk

# $level: raid-1, raid-5, raid-6 or raid-10
measure--disk-raid-level = { $level ->
    [raid-1] The disks of the servers used for the processing are combined in RAID level 1 arrays.
    [raid-5] The disks of the servers used for the processing are combined in RAID level 5 arrays.
    [raid-6] The disks of the servers used for the processing are combined in RAID level 6 arrays.
   *[raid-10] The disks of the servers used for the processing are combined in RAID level 10 arrays.
 }
    .label = RAID level of the servers
    .synonyms = disk array; mirroring; parity
measure--disk-raid-level--level = RAID level
measure--disk-raid-level--level--raid-1 = RAID 1
measure--disk-raid-level--level--raid-5 = RAID 5
measure--disk-raid-level--level--raid-6 = RAID 6
measure--disk-raid-level--level--raid-10 = RAID 10

measure--partition-separation = On the servers used for the processing, the operating system and the data are kept on separate partitions.
    .label = Separate partitions for the operating system and data
    .synonyms = disk; volume; drive

measure--server-failover = If a server used for the processing fails, another server takes over its tasks automatically.
    .label = Redundant servers
    .synonyms = high availability; cluster; redundancy; cloud; failover; load balancer

measure--virtualisation-move = If a physical server fails, the virtual machines running on it start automatically on another physical server.
    .label = Restart of virtual machines on another server
    .synonyms = virtualisation; cluster; hypervisor

measure--availability-zones = The application runs in at least two availability zones of the hosting provider at the same time (multi-AZ).
    .label = Operation in several availability zones
    .synonyms = multi-AZ; high availability

measure--redundancy-fire-compartment = The servers used for the processing and the servers that take over their tasks if they fail are located in separate fire compartments.
    .label = Redundant servers in separate fire compartments
    .synonyms = fire zone; second server room; mirroring

measure--fallback-service = If a service essential to the application fails, a substitute service with a reduced range of functions is available.
    .label = Substitute service in case of failure
    .synonyms = fallback; emergency operation; degraded mode

measure--source-code-escrow = The source code of the application is deposited with an independent body that releases it if { -contractor(form: "the") } permanently ceases to provide its services.
    .label = Deposit of the source code (escrow)
    .synonyms = software escrow; insolvency; trustee

measure--database-replication = Changes in the databases of the production systems are copied continuously to a second server.
    .label = Continuous replication of the databases
    .synonyms = replica; standby; mirroring

measure--load-balancing = Requests to the application are distributed among several servers (load balancing).
    .label = Load balancing
    .synonyms = load balancer; resilience

measure--content-delivery-network = The application is delivered through a network of geographically distributed servers (content delivery network).
    .label = Delivery through distributed servers (CDN)
    .synonyms = content delivery network; edge

measure--site-redundancy = The data of the production systems are copied continuously to a second data centre at another site.
    .label = Second data centre
    .synonyms = geo-redundancy; availability zone; cloud

# $gap: number with unit, e.g. "5 minutes"
measure--monitoring-check = Automatic checks at intervals of no more than { $gap } establish whether the production systems can be reached.
    .label = Monitoring of reachability
    .synonyms = uptime
measure--monitoring-check--gap = Longest interval between checks
    .why = Five minutes is a customary interval of monitoring services.

measure--monitoring-resources = The resource utilisation of the production systems is monitored continuously and automatically.
    .label = Monitoring of resource utilisation
    .synonyms = disk space; CPU; capacity; load

# $interval: whole adverb, e.g. "every three months"
measure--capacity-planning = { -contractor(form: "The") } compares the capacity of the production systems { $interval } with the expected demand.
    .label = Capacity planning
    .synonyms = resources; storage; utilisation
measure--capacity-planning--interval = Interval between comparisons

measure--monitoring-alert = If a production system fails, the administrator responsible is notified automatically.
    .label = Automatic notification of failures
    .synonyms = monitoring; alert; alerting

measure--operations-on-call = Outside business hours, { -contractor(form: "the") } has an on-call service for disruptions to the production systems.
    .label = On-call service for disruptions
    .synonyms = standby; 24/7

measure--status-page = { -contractor(form: "The") } announces disruptions to the application on a status page on the internet.
    .label = Status page
    .synonyms = outage; incident; uptime

measure--monitoring-errors = Errors of the application are recorded automatically.
    .label = Automatic recording of application errors
    .synonyms = error monitoring; error tracking; crash

measure--ddos-protection = An upstream service filters requests intended to overload the servers used for the processing (DDoS attacks).
    .label = Protection against overload attacks (DDoS)
    .synonyms = CDN

measure--web-application-firewall = A web application firewall filters malicious requests before they reach the application.
    .label = Web application firewall
    .synonyms = WAF; web server

measure--capacity-scaling = When the load increases, additional server capacity is provided automatically.
    .label = Automatic scaling
    .synonyms = auto-scaling; load; cloud

measure--containers = The application runs in containers that can be started and replaced independently of the server concerned.
    .label = Operation in containers
    .synonyms = Docker; Kubernetes; scaling

# $downtime: number with unit, e.g. "5 minutes"
measure--availability-target = The availability target of the application is a total downtime of no more than { $downtime } per calendar month outside announced maintenance periods.
    .label = Availability target
    .synonyms = SLA; uptime; per cent; 99.9
measure--availability-target--downtime = Maximum downtime per calendar month

# $share: p-99, p-99-5, p-99-8, p-99-9, p-99-95 or p-99-99
measure--availability-month = { $share ->
    [p-99] The availability target of the application is at least 99% per calendar month outside announced maintenance periods.
    [p-99-5] The availability target of the application is at least 99.5% per calendar month outside announced maintenance periods.
    [p-99-8] The availability target of the application is at least 99.8% per calendar month outside announced maintenance periods.
    [p-99-9] The availability target of the application is at least 99.9% per calendar month outside announced maintenance periods.
    [p-99-95] The availability target of the application is at least 99.95% per calendar month outside announced maintenance periods.
   *[p-99-99] The availability target of the application is at least 99.99% per calendar month outside announced maintenance periods.
 }
    .label = Availability in per cent per month
    .synonyms = SLA; availability target; 99.9; uptime
measure--availability-month--share = Availability
measure--availability-month--share--p-99 = 99%
measure--availability-month--share--p-99-5 = 99.5%
measure--availability-month--share--p-99-8 = 99.8%
measure--availability-month--share--p-99-9 = 99.9%
measure--availability-month--share--p-99-95 = 99.95%
measure--availability-month--share--p-99-99 = 99.99%

# $share: p-99, p-99-5, p-99-8, p-99-9, p-99-95 or p-99-99
measure--availability-year = { $share ->
    [p-99] The availability target of the application is at least 99% averaged over a calendar year outside announced maintenance periods.
    [p-99-5] The availability target of the application is at least 99.5% averaged over a calendar year outside announced maintenance periods.
    [p-99-8] The availability target of the application is at least 99.8% averaged over a calendar year outside announced maintenance periods.
    [p-99-9] The availability target of the application is at least 99.9% averaged over a calendar year outside announced maintenance periods.
    [p-99-95] The availability target of the application is at least 99.95% averaged over a calendar year outside announced maintenance periods.
   *[p-99-99] The availability target of the application is at least 99.99% averaged over a calendar year outside announced maintenance periods.
 }
    .label = Availability in per cent per year
    .synonyms = SLA; availability target; 99.9; uptime
measure--availability-year--share = Availability
measure--availability-year--share--p-99 = 99%
measure--availability-year--share--p-99-5 = 99.5%
measure--availability-year--share--p-99-8 = 99.8%
measure--availability-year--share--p-99-9 = 99.9%
measure--availability-year--share--p-99-95 = 99.95%
measure--availability-year--share--p-99-99 = 99.99%

measure--maintenance-notice = { -client(form: "The") } is notified of planned maintenance during which the application is unavailable at least { $notice } in advance.
    .label = Notice of maintenance
    .synonyms = maintenance window; downtime
measure--maintenance-notice--notice = Notice

measure--deployment-automated = New software versions are installed on the production systems by an automated procedure.
    .label = Automated deployment of software
    .synonyms = CI/CD; infrastructure as code

measure--deployment-rollback = After a new software version has been installed, the previous version can be put back into use.
    .label = Return to the previous software version
    .synonyms = rollback; revert

measure--deployment-staged = New software versions are at first activated for only some of the users.
    .label = Staged activation of new versions
    .synonyms = canary; rollout; blue-green; pilot group

measure--configuration-versioned = The configuration of the production systems is kept under version control.
    .label = Configuration under version control
    .synonyms = infrastructure as code; Git

measure--database-migration-versioned = Changes to the structure of the databases are made only with scripts that are kept under version control.
    .label = Versioned changes to databases
    .synonyms = migration; schema; script
