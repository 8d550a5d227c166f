### Measures of the control availability: sentences for the annex and short names for lists.

measure--power-ups = The servers used for the processing are connected to an uninterruptible power supply (UPS).
    .label = Uninterruptible power supply (UPS)

measure--power-generator = In the event of a power failure, an emergency generator supplies the servers used for the processing.
    .label = Emergency generator

measure--power-supply-redundant = Each of the servers used for the processing has at least two power supply units.
    .label = Redundant power supply units

measure--surge-protection = The servers used for the processing are protected by surge protection devices.
    .label = Surge protection

measure--climate-control = The rooms in which the servers used for the processing are located are air-conditioned.
    .label = Air conditioning of the server rooms

measure--temperature-monitoring = Sensors monitor the temperature in the rooms in which the servers used for the processing are located.
    .label = Temperature monitoring

measure--water-detectors = Water detectors monitor the rooms in which the servers used for the processing are located.
    .label = Water detectors

measure--fire-smoke-detectors = Smoke detectors are installed in the rooms in which the servers used for the processing are located.
    .label = Smoke detectors

measure--fire-alarm = A fire alarm system monitors the rooms in which the servers used for the processing are located.
    .label = Fire alarm system

measure--fire-suppression = The rooms in which the servers used for the processing are located are equipped with an automatic fire suppression system.
    .label = Automatic fire suppression

measure--fire-extinguisher = Fire extinguishers are installed in { -contractor(form: "poss") } business premises.
    .label = Fire extinguishers

measure--internet-redundancy = If the internet connection of { -contractor(form: "poss") } business premises fails, a second, independent connection is available.
    .label = Second internet connection

measure--spare-devices = { -contractor(form: "The") } keeps spare devices in stock to replace workstations that have failed.
    .label = Spare devices

measure--disk-mirroring = The data on the servers used for the processing are continuously mirrored to at least one further disk (RAID).
    .label = Disk mirroring (RAID)

measure--server-failover = If a server used for the processing fails, another server takes over its tasks automatically.
    .label = Redundant servers

measure--site-redundancy = The data of the production systems are copied continuously to a second data centre at another site.
    .label = Second data centre

# $gap: number with unit, e.g. "5 minutes"
measure--monitoring-check = Automatic checks at intervals of no more than { $gap } establish whether the production systems can be reached.
    .label = Monitoring of reachability
measure--monitoring-check--gap = Longest interval between checks
    .why = Five minutes is a customary interval of monitoring services.

measure--monitoring-alert = If a production system fails, the administrator responsible is notified automatically.
    .label = Automatic notification of failures

measure--ddos-protection = An upstream service filters requests intended to overload the servers used for the processing (DDoS attacks).
    .label = Protection against overload attacks (DDoS)

measure--web-application-firewall = A web application firewall filters malicious requests before they reach the application.
    .label = Web application firewall

measure--capacity-scaling = When the load increases, additional server capacity is provided automatically.
    .label = Automatic scaling

# $downtime: number with unit, e.g. "5 minutes"
measure--availability-target = The availability target of the application is a total downtime of no more than { $downtime } per calendar month outside announced maintenance periods.
    .label = Availability target
measure--availability-target--downtime = Maximum downtime per calendar month

measure--deployment-automated = New software versions are installed on the production systems by an automated procedure.
    .label = Automated deployment of software

measure--deployment-rollback = After a new software version has been installed, the previous version can be put back into use.
    .label = Return to the previous software version

measure--configuration-versioned = The configuration of the production systems is kept under version control.
    .label = Configuration under version control
