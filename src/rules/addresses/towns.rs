//! Towns that people name instead of their country.
//!
//! Capitals and towns to which work is often given, of which no other of the name is meant in such a sentence. What must
//! never happen here: a town whose name is also that of one in another country (London, Paris, Frankfurt, Valencia).

use crate::law::Country;
use crate::text::fold;

/// Names, in German and English, and the code of the country.
const TOWNS: &[(&str, &str)] = &[
    ("Belgrad", "RS"),
    ("Belgrade", "RS"),
    ("Novi Sad", "RS"),
    ("Kiew", "UA"),
    ("Kyiv", "UA"),
    ("Lemberg", "UA"),
    ("Lviv", "UA"),
    ("Charkiw", "UA"),
    ("Kharkiv", "UA"),
    ("Minsk", "BY"),
    ("Moskau", "RU"),
    ("Moscow", "RU"),
    ("Chișinău", "MD"),
    ("Chisinau", "MD"),
    ("Tiflis", "GE"),
    ("Tbilisi", "GE"),
    ("Eriwan", "AM"),
    ("Yerevan", "AM"),
    ("Sarajevo", "BA"),
    ("Skopje", "MK"),
    ("Tirana", "AL"),
    ("Podgorica", "ME"),
    ("Pristina", "XK"),
    ("Istanbul", "TR"),
    ("Ankara", "TR"),
    ("Izmir", "TR"),
    ("Sofia", "BG"),
    ("Bukarest", "RO"),
    ("Bucharest", "RO"),
    ("Cluj-Napoca", "RO"),
    ("Warschau", "PL"),
    ("Warsaw", "PL"),
    ("Krakau", "PL"),
    ("Kraków", "PL"),
    ("Breslau", "PL"),
    ("Wrocław", "PL"),
    ("Danzig", "PL"),
    ("Gdańsk", "PL"),
    ("Prag", "CZ"),
    ("Prague", "CZ"),
    ("Brünn", "CZ"),
    ("Brno", "CZ"),
    ("Bratislava", "SK"),
    ("Budapest", "HU"),
    ("Zagreb", "HR"),
    ("Ljubljana", "SI"),
    ("Riga", "LV"),
    ("Vilnius", "LT"),
    ("Tallinn", "EE"),
    ("Bangalore", "IN"),
    ("Bengaluru", "IN"),
    ("Mumbai", "IN"),
    ("Pune", "IN"),
    ("Chennai", "IN"),
    ("Neu-Delhi", "IN"),
    ("New Delhi", "IN"),
    ("Kolkata", "IN"),
    ("Karatschi", "PK"),
    ("Karachi", "PK"),
    ("Lahore", "PK"),
    ("Dhaka", "BD"),
    ("Colombo", "LK"),
    ("Kathmandu", "NP"),
    ("Manila", "PH"),
    ("Cebu", "PH"),
    ("Hanoi", "VN"),
    ("Bangkok", "TH"),
    ("Jakarta", "ID"),
    ("Kuala Lumpur", "MY"),
    ("Peking", "CN"),
    ("Beijing", "CN"),
    ("Shanghai", "CN"),
    ("Shenzhen", "CN"),
    ("Tokio", "JP"),
    ("Tokyo", "JP"),
    ("Seoul", "KR"),
    ("Tel Aviv", "IL"),
    ("Dubai", "AE"),
    ("Kairo", "EG"),
    ("Cairo", "EG"),
    ("Casablanca", "MA"),
    ("Nairobi", "KE"),
    ("Kapstadt", "ZA"),
    ("Cape Town", "ZA"),
    ("Johannesburg", "ZA"),
    ("New York", "US"),
    ("San Francisco", "US"),
    ("Seattle", "US"),
    ("Chicago", "US"),
    ("Toronto", "CA"),
    ("Montreal", "CA"),
    ("Buenos Aires", "AR"),
    ("São Paulo", "BR"),
    ("Bogotá", "CO"),
];

/// The country of a town.
pub(in crate::rules) fn country_of(name: &str) -> Option<Country> {
    let name = fold(name);
    let (_, code) = TOWNS.iter().find(|(town, _)| fold(town) == name)?;
    code.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_is_read_with_and_without_its_accents_and_every_code_is_a_country() {
        let code = |name: &str| country_of(name).map(|country| country.code().to_owned());
        assert_eq!(code("Kraków").as_deref(), Some("PL"));
        assert_eq!(code("krakow").as_deref(), Some("PL"));
        assert_eq!(code("Frankfurt"), None);
        assert!(TOWNS.iter().all(|(town, _)| country_of(town).is_some()));
    }
}
