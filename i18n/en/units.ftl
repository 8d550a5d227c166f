### Numbers with their unit, intervals and dates, as they stand inside a sentence of an annex.
### `$n` is a whole number, e.g. 14.

## Numbers

number-minute = { $n ->
    [one] one minute
   *[other] { $n } minutes
 }
number-hour = { $n ->
    [one] one hour
   *[other] { $n } hours
 }
number-day = { $n ->
    [one] one day
   *[other] { $n } days
 }
number-working-day = { $n ->
    [one] one working day
   *[other] { $n } working days
 }
number-week = { $n ->
    [one] one week
   *[other] { $n } weeks
 }
number-month = { $n ->
    [one] one month
   *[other] { $n } months
 }
number-year = { $n ->
    [one] one year
   *[other] { $n } years
 }
number-character = { $n ->
    [one] one character
   *[other] { $n } characters
 }
number-digit = { $n ->
    [one] one digit
   *[other] { $n } digits
 }
number-password = { $n ->
    [one] one other password
   *[other] { $n } other passwords
 }
number-attempt = { $n ->
    [one] one failed attempt
   *[other] { $n } failed attempts
 }
number-door = { $n ->
    [one] one lockable door
   *[other] { $n } lockable doors
 }
number-person = { $n ->
    [one] one person
   *[other] { $n } persons
 }
number-kilometre = { $n ->
    [one] one kilometre
   *[other] { $n } kilometres
 }
number-bit = { $n } bits
number-cost-factor = a cost factor of { $n }
number-iteration = { $n ->
    [one] one iteration
   *[other] { $n } iterations
 }
number-percent = { $n } %

## Intervals, whole adverbs

interval-hour = { $n ->
    [1] every hour
   *[other] every { $n } hours
 }
interval-day = { $n ->
    [1] every day
   *[other] every { $n } days
 }
interval-working-day = { $n ->
    [1] every working day
   *[other] every { $n } working days
 }
interval-week = { $n ->
    [1] every week
   *[other] every { $n } weeks
 }
interval-month = { $n ->
    [1] every month
   *[other] every { $n } months
 }
interval-year = { $n ->
    [1] every year
   *[other] every { $n } years
 }

## Dates

# $day: with two digits; for lists
date-short = { $month ->
    [1] { $day } Jan { $year }
    [2] { $day } Feb { $year }
    [3] { $day } Mar { $year }
    [4] { $day } Apr { $year }
    [5] { $day } May { $year }
    [6] { $day } Jun { $year }
    [7] { $day } Jul { $year }
    [8] { $day } Aug { $year }
    [9] { $day } Sep { $year }
    [10] { $day } Oct { $year }
    [11] { $day } Nov { $year }
   *[12] { $day } Dec { $year }
 }
date = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[12] { $day } December { $year }
 }
