//! Which data protection laws apply: the GDPR, the Swiss Act, the UK GDPR.
//!
//! By the seat of the contractor, the seat or possible seats of the client, and whom the client's offer or
//! observation reaches. What must never happen here: a law that does not apply because a fact is missing.

use crate::dossier::{Dossier, Reader};
use crate::law::{Country, LawAt, Regime, Standing};

/// Whether a regime applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applies {
    /// It does.
    Yes,
    /// It depends on the client, which is left open.
    Possibly,
    /// It does not.
    No,
    /// Not settled; the reader knows what is missing.
    Open,
}

/// Why a regime applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// The contractor has its seat in its area.
    Contractor,
    /// The client has its seat in its area.
    Client,
    /// The client offers goods or services there, or observes people there, or the processing has effects there.
    Reach,
}

impl Ground {
    /// The end of its message id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Contractor => "contractor",
            Self::Client => "client",
            Self::Reach => "reach",
        }
    }
}

/// Whether a country lies in the area of a regime; none without a day.
pub fn inside(law: &LawAt<'_>, regime: Regime, country: Country) -> Option<bool> {
    match law.adequacy(regime, country) {
        Standing::Domestic | Standing::Member => Some(true),
        Standing::NoDay => None,
        _ => Some(false),
    }
}

/// Whether a regime applies.
pub fn applies(dossier: &Dossier, law: &LawAt<'_>, regime: Regime, read: &mut Reader) -> Applies {
    let found = grounds(dossier, law, regime, read);
    let sure = |(_, applies): &(Ground, Applies)| *applies == Applies::Yes;
    let applies = |wanted: Applies| found.iter().any(|(_, applies)| *applies == wanted);
    if found.iter().any(sure) {
        Applies::Yes
    } else if applies(Applies::Open) {
        Applies::Open
    } else if applies(Applies::Possibly) {
        Applies::Possibly
    } else {
        Applies::No
    }
}

/// The law that the sentences of a set are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Governing {
    /// The GDPR. The others that apply or may apply read references to it as references to themselves.
    Gdpr,
    /// The Swiss Act alone.
    Fadp,
    /// The UK GDPR alone.
    UkGdpr,
}

impl Governing {
    /// The attribute of a message that says it under this law alone; none where the message itself does.
    pub fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Gdpr => None,
            Self::Fadp => Some("ch"),
            Self::UkGdpr => Some("uk"),
        }
    }

    /// A citation as this law has it, if it has it. The UK GDPR kept the articles of the GDPR that are named here; its
    /// chapter on transfers begins otherwise, and what is not named stays what it is. The Swiss Act has provisions of
    /// its own ([`super::fadp`]).
    pub fn cite(self, cite: &str) -> Option<String> {
        match self {
            Self::Gdpr => Some(cite.to_owned()),
            Self::Fadp => super::fadp::cite(cite).map(str::to_owned),
            // Guidance and clauses of the Union and German law say nothing where the UK GDPR alone applies.
            Self::UkGdpr if ["edpb-", "eu-2021-915", "bdsg-"].iter().any(|law| cite.starts_with(law)) => None,
            Self::UkGdpr => Some(Self::british(cite)),
        }
    }

    fn british(cite: &str) -> String {
        const KEPT: [&str; 22] = [
            "4", "5", "7", "8", "9", "10", "12", "24", "25", "27", "28", "29", "30", "32", "33", "34", "35", "36",
            "37", "38", "42", "82",
        ];
        let Some(provision) = cite.strip_prefix("gdpr-") else { return cite.to_owned() };
        match provision.split('-').next().unwrap_or_default() {
            // Art. 22A to 22D stand in place of Art. 22 since the Data (Use and Access) Act 2025.
            "22" => "uk-gdpr-22a".to_owned(),
            "44" => "uk-gdpr-44a".to_owned(),
            "45" => "uk-gdpr-45a".to_owned(),
            "46" if provision == "46-1" => "uk-gdpr-46-1".to_owned(),
            article if KEPT.contains(&article) => format!("uk-gdpr-{provision}"),
            _ => cite.to_owned(),
        }
    }

    /// The provision on contracts with processors.
    pub fn contract(self) -> &'static str {
        match self {
            Self::Gdpr => "gdpr-28-3",
            Self::Fadp => "dsg-9-1",
            Self::UkGdpr => "uk-gdpr-28-3",
        }
    }
}

/// The law that a set speaks of: the Swiss Act or the UK GDPR where it is the only one that applies, else the GDPR.
pub fn governing(dossier: &Dossier, law: &LawAt<'_>) -> Governing {
    let state = |regime| applies(dossier, law, regime, &mut Reader::default());
    match [Regime::Eu, Regime::Ch, Regime::Uk].map(state) {
        [Applies::No, Applies::Yes, Applies::No] => Governing::Fadp,
        [Applies::No, Applies::No, Applies::Yes] => Governing::UkGdpr,
        _ => Governing::Gdpr,
    }
}

/// Every ground with what it says.
pub fn grounds(dossier: &Dossier, law: &LawAt<'_>, regime: Regime, read: &mut Reader) -> [(Ground, Applies); 3] {
    let parties = &dossier.parties;
    // Without a day nothing is known about any country.
    let _ = read.get(&dossier.document.as_of);
    let settle = |inside: Option<bool>| match inside {
        Some(true) => Applies::Yes,
        Some(false) => Applies::No,
        None => Applies::Open,
    };
    let contractor = match read.get(&parties.contractor.country) {
        Some(seat) => settle(inside(law, regime, *seat)),
        None => Applies::Open,
    };
    let client = client(dossier, law, regime, read);
    let reached: &[&str] = match regime {
        Regime::Eu => &["eu-offering", "eu-monitoring"],
        Regime::Ch => &["ch-effects"],
        Regime::Uk => &["uk-offering", "uk-monitoring"],
    };
    let reach = match read.get(&dossier.transfers.reach) {
        Some(chosen) if !chosen.iter().any(|one| reached.iter().any(|id| one.is(id))) => Applies::No,
        // Whom a client reaches that nobody knows yet is a possibility.
        Some(_) if parties.is_template() => Applies::Possibly,
        Some(_) => Applies::Yes,
        None => Applies::Open,
    };
    [(Ground::Contractor, contractor), (Ground::Client, client), (Ground::Reach, reach)]
}

fn client(dossier: &Dossier, law: &LawAt<'_>, regime: Regime, read: &mut Reader) -> Applies {
    let Some(seats) = seats(dossier, read) else { return Applies::Open };
    let found: Option<Vec<bool>> = seats.iter().map(|seat| inside(law, regime, *seat)).collect();
    match found {
        None => Applies::Open,
        Some(found) if !found.is_empty() && found.iter().all(|inside| *inside) => Applies::Yes,
        Some(found) if found.contains(&true) => Applies::Possibly,
        Some(_) => Applies::No,
    }
}

/// The seat or the possible seats of the client; none while they are not known.
pub fn seats(dossier: &Dossier, read: &mut Reader) -> Option<Vec<Country>> {
    let parties = &dossier.parties;
    if read.get(&parties.client_form)?.is("open") {
        read.get(&parties.client.countries).cloned()
    } else {
        read.get(&parties.client.country).map(|seat| vec![*seat])
    }
}

/// Whether the client has or may have its seat in Germany; none while its seats are not known.
pub fn may_sit_in_germany(dossier: &Dossier, read: &mut Reader) -> Option<bool> {
    may_sit_in("DE", dossier, read)
}

/// The same for another country.
pub fn may_sit_in(country: &str, dossier: &Dossier, read: &mut Reader) -> Option<bool> {
    seats(dossier, read).map(|seats| seats.iter().any(|seat| seat.code() == country))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_uk_gdpr_alone_takes_over_citations_and_only_of_articles_that_it_kept() {
        let check = |cite: &str, british: &str| {
            assert_eq!(Governing::UkGdpr.cite(cite).as_deref(), Some(british));
            assert_eq!(Governing::Gdpr.cite(cite).as_deref(), Some(cite));
        };
        for elsewhere in ["bdsg-38-1", "edpb-07-2020", "eu-2021-915"] {
            assert_eq!(Governing::UkGdpr.cite(elsewhere), None);
        }
        check("gdpr-28-3-s2-h", "uk-gdpr-28-3-s2-h");
        check("gdpr-4-nr12", "uk-gdpr-4-nr12");
        check("gdpr-44", "uk-gdpr-44a");
        check("gdpr-22-1", "uk-gdpr-22a");
        check("gdpr-45-3", "uk-gdpr-45a");
        check("gdpr-48", "gdpr-48");
        check("gdpr-82-1", "uk-gdpr-82-1");
        check("gdpr-46-1", "uk-gdpr-46-1");
        check("gdpr-46-2-c", "gdpr-46-2-c");
        check("uk-gdpr-3", "uk-gdpr-3");
    }
}
