### Numbers with their unit, intervals and dates, as they stand inside a sentence of an annex.
### `$n` is a whole number, e.g. 14; `$case` is "dative" where the sentence needs it.

## Numbers

number-minute = { $case ->
    [dative] { $n ->
        [one] einer Minute
       *[other] { $n } Minuten
     }
   *[other] { $n ->
        [one] eine Minute
       *[other] { $n } Minuten
     }
 }
number-hour = { $case ->
    [dative] { $n ->
        [one] einer Stunde
       *[other] { $n } Stunden
     }
   *[other] { $n ->
        [one] eine Stunde
       *[other] { $n } Stunden
     }
 }
number-day = { $case ->
    [dative] { $n ->
        [one] einem Tag
       *[other] { $n } Tagen
     }
   *[other] { $n ->
        [one] ein Tag
       *[other] { $n } Tage
     }
 }
number-working-day = { $case ->
    [dative] { $n ->
        [one] einem Arbeitstag
       *[other] { $n } Arbeitstagen
     }
   *[other] { $n ->
        [one] ein Arbeitstag
       *[other] { $n } Arbeitstage
     }
 }
number-week = { $case ->
    [dative] { $n ->
        [one] einer Woche
       *[other] { $n } Wochen
     }
   *[other] { $n ->
        [one] eine Woche
       *[other] { $n } Wochen
     }
 }
number-month = { $case ->
    [dative] { $n ->
        [one] einem Monat
       *[other] { $n } Monaten
     }
   *[other] { $n ->
        [one] ein Monat
       *[other] { $n } Monate
     }
 }
number-year = { $case ->
    [dative] { $n ->
        [one] einem Jahr
       *[other] { $n } Jahren
     }
   *[other] { $n ->
        [one] ein Jahr
       *[other] { $n } Jahre
     }
 }
number-character = { $case ->
    [dative] { $n ->
        [one] einem Zeichen
       *[other] { $n } Zeichen
     }
   *[other] { $n ->
        [one] ein Zeichen
       *[other] { $n } Zeichen
     }
 }
number-digit = { $case ->
    [dative] { $n ->
        [one] einer Ziffer
       *[other] { $n } Ziffern
     }
   *[other] { $n ->
        [one] eine Ziffer
       *[other] { $n } Ziffern
     }
 }
number-password = { $case ->
    [dative] { $n ->
        [one] einem anderen Passwort
       *[other] { $n } anderen Passwörtern
     }
   *[other] { $n ->
        [one] ein anderes Passwort
       *[other] { $n } andere Passwörter
     }
 }
number-attempt = { $case ->
    [dative] { $n ->
        [one] einem Fehlversuch
       *[other] { $n } Fehlversuchen
     }
   *[other] { $n ->
        [one] ein Fehlversuch
       *[other] { $n } Fehlversuche
     }
 }
number-door = { $case ->
    [dative] { $n ->
        [one] einer abschließbaren Tür
       *[other] { $n } abschließbaren Türen
     }
   *[other] { $n ->
        [one] eine abschließbare Tür
       *[other] { $n } abschließbare Türen
     }
 }
number-person = { $case ->
    [dative] { $n ->
        [one] einer Person
       *[other] { $n } Personen
     }
   *[other] { $n ->
        [one] eine Person
       *[other] { $n } Personen
     }
 }
number-kilometre = { $case ->
    [dative] { $n ->
        [one] einem Kilometer
       *[other] { $n } Kilometern
     }
   *[other] { $n ->
        [one] ein Kilometer
       *[other] { $n } Kilometer
     }
 }
number-bit = { $n } Bit
number-cost-factor = { $case ->
    [dative] einem Kostenfaktor von { $n }
   *[other] ein Kostenfaktor von { $n }
 }
number-iteration = { $case ->
    [dative] { $n ->
        [one] einem Durchlauf
       *[other] { $n } Durchläufen
     }
   *[other] { $n ->
        [one] ein Durchlauf
       *[other] { $n } Durchläufe
     }
 }
number-percent = { $n } %

## Intervals, whole adverbs

interval-hour = { $n ->
    [1] stündlich
   *[other] alle { $n } Stunden
 }
interval-day = { $n ->
    [1] täglich
   *[other] alle { $n } Tage
 }
interval-working-day = { $n ->
    [1] arbeitstäglich
   *[other] alle { $n } Arbeitstage
 }
interval-week = { $n ->
    [1] wöchentlich
    [2] zweiwöchentlich
   *[other] alle { $n } Wochen
 }
interval-month = { $n ->
    [1] monatlich
    [3] vierteljährlich
    [6] halbjährlich
   *[other] alle { $n } Monate
 }
interval-year = { $n ->
    [1] jährlich
   *[other] alle { $n } Jahre
 }

## Dates

# $day: with two digits; for lists
date-short = { $month ->
    [1] { $day }.01.{ $year }
    [2] { $day }.02.{ $year }
    [3] { $day }.03.{ $year }
    [4] { $day }.04.{ $year }
    [5] { $day }.05.{ $year }
    [6] { $day }.06.{ $year }
    [7] { $day }.07.{ $year }
    [8] { $day }.08.{ $year }
    [9] { $day }.09.{ $year }
    [10] { $day }.10.{ $year }
    [11] { $day }.11.{ $year }
   *[12] { $day }.12.{ $year }
 }
date = { $month ->
    [1] { $day }. Januar { $year }
    [2] { $day }. Februar { $year }
    [3] { $day }. März { $year }
    [4] { $day }. April { $year }
    [5] { $day }. Mai { $year }
    [6] { $day }. Juni { $year }
    [7] { $day }. Juli { $year }
    [8] { $day }. August { $year }
    [9] { $day }. September { $year }
    [10] { $day }. Oktober { $year }
    [11] { $day }. November { $year }
   *[12] { $day }. Dezember { $year }
 }
