### Measures of the control availability: sentences for the annex and short names for lists.

measure--power-ups = The servers used for the processing are connected to an uninterruptible power supply (UPS).
    .label = Uninterruptible power supply (UPS)
    .synonyms = power cut; battery

measure--power-generator = In the event of a power failure, an emergency generator supplies the servers used for the processing.
    .label = Emergency generator
    .synonyms = emergency power; power cut; diesel

measure--power-supply-redundant = Each of the servers used for the processing has at least two power supply units.
    .label = Redundant power supply units
    .synonyms = electricity; second power supply

measure--surge-protection = The servers used for the processing are protected by surge protection devices.
    .label = Surge protection
    .synonyms = lightning protection; power strip

measure--climate-control = The rooms in which the servers used for the processing are located are air-conditioned.
    .label = Air conditioning of the server rooms
    .synonyms = cooling

measure--temperature-monitoring = Sensors monitor the temperature in the rooms in which the servers used for the processing are located.
    .label = Temperature monitoring
    .synonyms = humidity; sensor

measure--water-detectors = Water detectors monitor the rooms in which the servers used for the processing are located.
    .label = Water detectors
    .synonyms = leak; flood

measure--server-room-sanitary = The rooms in which the servers used for the processing are located are not situated beneath sanitary facilities.
    .label = Server rooms not beneath sanitary facilities
    .synonyms = water damage; toilets; water pipes

measure--fire-smoke-detectors = Smoke detectors are installed in the rooms in which the servers used for the processing are located.
    .label = Smoke detectors
    .synonyms = fire protection

measure--fire-alarm = A fire alarm system monitors the rooms in which the servers used for the processing are located.
    .label = Fire alarm system
    .synonyms = fire protection; fire detection

measure--fire-suppression = The rooms in which the servers used for the processing are located are equipped with an automatic fire suppression system.
    .label = Automatic fire suppression
    .synonyms = fire protection; sprinkler; gas suppression

measure--fire-extinguisher = Fire extinguishers are installed in { -contractor(form: "poss") } business premises.
    .label = Fire extinguishers
    .synonyms = fire protection; CO2 extinguisher

measure--internet-redundancy = If the internet connection of { -contractor(form: "poss") } business premises fails, a second, independent connection is available.
    .label = Second internet connection
    .synonyms = internet outage; LTE; backup line

measure--data-centre-lines = The data centres used for the processing are connected to the internet by at least two lines that are independent of each other.
    .label = Redundant connection of the data centres
    .synonyms = redundancy; carrier; uplink

measure--service-restart = Services of the application that fail are restarted automatically.
    .label = Automatic restart of services
    .synonyms = self-healing; watchdog

measure--offline-operation = If the internet connection fails, the application remains usable and transmits the entries as soon as the connection is restored.
    .label = Use without an internet connection
    .synonyms = offline mode; synchronisation; outage

measure--spare-devices = { -contractor(form: "The") } keeps spare devices in stock to replace workstations that have failed.
    .label = Spare devices
    .synonyms = spare laptop; replacement

measure--disk-mirroring = The data on the servers used for the processing are continuously mirrored to at least one further disk (RAID).
    .label = Disk mirroring (RAID)
    .synonyms = disk array; hard disk

measure--server-failover = If a server used for the processing fails, another server takes over its tasks automatically.
    .label = Redundant servers
    .synonyms = high availability; cluster; redundancy; cloud; failover; load balancer

measure--database-replication = Changes in the databases of the production systems are copied continuously to a second server.
    .label = Continuous replication of the databases
    .synonyms = replica; standby; mirroring

measure--load-balancing = Requests to the application are distributed among several servers (load balancing).
    .label = Load balancing
    .synonyms = load balancer; resilience

measure--site-redundancy = The data of the production systems are copied continuously to a second data centre at another site.
    .label = Second data centre
    .synonyms = geo-redundancy; availability zone; cloud

# $gap: number with unit, e.g. "5 minutes"
measure--monitoring-check = Automatic checks at intervals of no more than { $gap } establish whether the production systems can be reached.
    .label = Monitoring of reachability
    .synonyms = uptime
measure--monitoring-check--gap = Longest interval between checks
    .why = Five minutes is a customary interval of monitoring services.

measure--monitoring-alert = If a production system fails, the administrator responsible is notified automatically.
    .label = Automatic notification of failures
    .synonyms = monitoring; alert; alerting

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

# $downtime: number with unit, e.g. "5 minutes"
measure--availability-target = The availability target of the application is a total downtime of no more than { $downtime } per calendar month outside announced maintenance periods.
    .label = Availability target
    .synonyms = SLA; uptime; per cent; 99.9
measure--availability-target--downtime = Maximum downtime per calendar month

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

measure--configuration-versioned = The configuration of the production systems is kept under version control.
    .label = Configuration under version control
    .synonyms = infrastructure as code; Git
