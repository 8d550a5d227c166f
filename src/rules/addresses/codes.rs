//! Codes in addresses: American states, British postal areas, the letters before a postcode on the Continent.
//!
//! The reader of addresses asks them. What must never happen here: a code that is read as one country although it is as
//! common in another.

use crate::law::Country;

/// The states of the USA and the territories with a code of their own.
const STATES: &[&str] = &[
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME",
    "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA",
    "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "PR", "GU", "VI",
];

/// Their names, where a postcode follows.
const NAMES: &[&str] = &[
    "Alabama",
    "Alaska",
    "Arizona",
    "Arkansas",
    "California",
    "Colorado",
    "Connecticut",
    "Delaware",
    "Florida",
    "Georgia",
    "Hawaii",
    "Idaho",
    "Illinois",
    "Indiana",
    "Iowa",
    "Kansas",
    "Kentucky",
    "Louisiana",
    "Maine",
    "Maryland",
    "Massachusetts",
    "Michigan",
    "Minnesota",
    "Mississippi",
    "Missouri",
    "Montana",
    "Nebraska",
    "Nevada",
    "Hampshire",
    "Jersey",
    "Mexico",
    "York",
    "Carolina",
    "Dakota",
    "Ohio",
    "Oklahoma",
    "Oregon",
    "Pennsylvania",
    "Island",
    "Tennessee",
    "Texas",
    "Utah",
    "Vermont",
    "Virginia",
    "Washington",
    "Wisconsin",
    "Wyoming",
];

/// Provinces and states of other countries that have the code of an American state.
const ELSEWHERE: &[(&str, &[&str])] = &[
    // Italy
    (
        "IT",
        &[
            "AL", "AR", "CA", "CO", "CT", "ME", "MI", "MN", "MO", "MS", "MT", "OR", "PA", "PR", "RI", "TN", "VA", "VI",
            "VT",
        ],
    ),
    // Switzerland
    ("CH", &["AR", "NE"]),
    // Australia
    ("AU", &["WA"]),
    // Brazil
    ("BR", &["AL", "MA", "MS", "MT", "PA", "PR", "SC"]),
    // India
    ("IN", &["AR", "GA", "MN", "TN"]),
];

/// The countries in which a code may stand at the end of an address, the USA first; none where it is no state.
pub(super) fn of_state(code: &str) -> Vec<Country> {
    if !STATES.contains(&code) {
        return Vec::new();
    }
    let elsewhere = ELSEWHERE.iter().filter(|(_, codes)| codes.contains(&code)).map(|(country, _)| *country);
    // DE is Delaware and Germany, ID is Idaho and Indonesia.
    std::iter::once("US").chain([code]).chain(elsewhere).filter_map(|code| code.parse().ok()).collect()
}

/// Whether a word ends the name of an American state.
pub(super) fn is_state(word: &str) -> bool {
    NAMES.contains(&word)
}

/// What stands before a postcode, its country, and how many digits the postcode has.
const PREFIXES: &[(&str, &str, usize)] = &[
    ("A", "AT", 4),
    ("AT", "AT", 4),
    ("B", "BE", 4),
    ("BE", "BE", 4),
    ("BG", "BG", 4),
    ("CH", "CH", 4),
    ("D", "DE", 5),
    ("DE", "DE", 5),
    ("DK", "DK", 4),
    ("E", "ES", 5),
    ("EE", "EE", 5),
    ("ES", "ES", 5),
    ("F", "FR", 5),
    ("FR", "FR", 5),
    ("FI", "FI", 5),
    ("FIN", "FI", 5),
    ("FL", "LI", 4),
    ("H", "HU", 4),
    ("HU", "HU", 4),
    ("HR", "HR", 5),
    ("I", "IT", 5),
    ("IT", "IT", 5),
    ("L", "LU", 4),
    ("LU", "LU", 4),
    ("LI", "LI", 4),
    ("LT", "LT", 5),
    ("LV", "LV", 4),
    ("N", "NO", 4),
    ("NO", "NO", 4),
    ("NL", "NL", 4),
    ("PT", "PT", 4),
    ("RO", "RO", 6),
    ("SI", "SI", 4),
    ("SLO", "SI", 4),
];

/// Prefixes that are clear even without a hyphen.
const CLEAR: &[&str] = &["DE", "AT", "CH", "LI", "FR", "LU", "BE", "NL", "DK"];

/// The country of a prefix before a postcode with so many digits; a space after it is enough for a few of them.
pub(super) fn of_prefix(prefix: &str, digits: usize, hyphen: bool) -> Option<Country> {
    let known = |(code, _, count): &&(&str, &str, usize)| *code == prefix && *count == digits;
    let (_, country, _) = PREFIXES.iter().find(known)?;
    if hyphen || CLEAR.contains(&prefix) { country.parse().ok() } else { None }
}

/// The postal areas of the United Kingdom.
const AREAS: &[&str] = &[
    "AB", "AL", "B", "BA", "BB", "BD", "BH", "BL", "BN", "BR", "BS", "BT", "CA", "CB", "CF", "CH", "CM", "CO", "CR",
    "CT", "CV", "CW", "DA", "DD", "DE", "DG", "DH", "DL", "DN", "DT", "DY", "E", "EC", "EH", "EN", "EX", "FK", "FY",
    "G", "GL", "GU", "HA", "HD", "HG", "HP", "HR", "HS", "HU", "HX", "IG", "IP", "IV", "KA", "KT", "KW", "KY", "L",
    "LA", "LD", "LE", "LL", "LN", "LS", "LU", "M", "ME", "MK", "ML", "N", "NE", "NG", "NN", "NP", "NR", "NW", "OL",
    "OX", "PA", "PE", "PH", "PL", "PO", "PR", "RG", "RH", "RM", "S", "SA", "SE", "SG", "SK", "SL", "SM", "SN", "SO",
    "SP", "SR", "SS", "ST", "SW", "SY", "TA", "TD", "TF", "TN", "TQ", "TR", "TS", "TW", "UB", "W", "WA", "WC", "WD",
    "WF", "WN", "WR", "WS", "WV", "YO", "ZE",
];

/// Areas with the same postcodes that are no part of the United Kingdom.
const ISLANDS: &[(&str, &str)] = &[("JE", "JE"), ("GY", "GG"), ("IM", "IM"), ("GX", "GI")];

/// The country of a British postal area.
pub(super) fn of_area(area: &str) -> Option<Country> {
    if AREAS.contains(&area) {
        return "GB".parse().ok();
    }
    ISLANDS.iter().find(|(known, _)| *known == area).and_then(|(_, country)| country.parse().ok())
}

/// Territories with codes of their own that people also call by the name of the state they belong to, and bodies that
/// have a seat in one.
const KIN: &[(&str, &[&str])] = &[
    ("FR", &["GP", "MQ", "GF", "RE", "YT", "MF", "BL", "PM", "WF", "PF", "NC", "TF"]),
    ("NL", &["AW", "CW", "SX", "BQ"]),
    ("US", &["PR", "GU", "VI", "AS", "MP", "UM"]),
    ("GB", &["JE", "GG", "IM", "GI", "BM", "KY", "VG", "FK", "AI", "MS", "TC"]),
    ("NO", &["SJ"]),
    ("FI", &["AX"]),
    ("DK", &["FO", "GL"]),
    ("CN", &["HK", "MO", "TW"]),
    ("AU", &["CX", "CC", "NF"]),
    ("NZ", &["CK", "NU", "TK"]),
    ("RS", &["XK"]),
    ("MA", &["EH"]),
    ("IL", &["PS"]),
];

/// Whether an address in one may be meant by the other.
pub(super) fn is_kin(one: Country, other: Country) -> bool {
    let under = |whole: Country, part: Country| {
        KIN.iter().any(|(state, parts)| *state == whole.code() && parts.contains(&part.code()))
    };
    // Institutions of the Union and the Patent Organisation sit in some state.
    let body = |country: Country| ["XU", "XE"].contains(&country.code());
    one == other || under(one, other) || under(other, one) || body(one) || body(other)
}
