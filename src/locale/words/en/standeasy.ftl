# The program's own words in English. A draft: a clinician should still read it.

review-state = draft

## Start
start-title = Stand easy.
start-line = A few questions about how you are. Nobody can tell who answered.
begin = Begin
about-answers = What happens to my answers
who-can-help = Who can help me now
start-plain = Line by line, for a screen reader
language = Language
letters-title = Which line reads right?
letters-line = Choose its number, then Enter. This is asked once for each kind of terminal.
kit = Kit
period-now = Period
practice = PRACTICE
no-period = Answers are not taken today: no period is open. Ask your medical officer.
no-period-before = Answers are taken from { $date } on.
no-space = The disk of this laptop is full, so nothing could be saved. Ask your medical officer.

## What happens to answers
notice-title = Before you begin
notice-free = It is your choice. You may skip any question, and you may stop at any time; then nothing is kept.
notice-stored = What is stored: your answers, your unit and the period, sealed. No name, no time, no laptop, no language.
notice-open = This laptop cannot open them again. Only the medical officer's key can.
notice-nobody = Nobody can be sent to help you, because nobody can find out who answered. So the people who can help are shown to everyone.
notice-safety = Some questions are about thoughts of death or of hurting yourself. You may skip them. What you can do if they trouble you: { $pathway }
notice-group = What is published is only about groups of { $n } people or more, and adding or subtracting any reports gets nobody closer to you. Numbers go in steps of { $base }: a { $base } may be one to { $most } people, and no report can say that everybody has a problem. Each report is written once; a late answer goes into the next.
notice-minutes =
    { $minutes ->
        [one] It takes about one minute. There is nothing to write.
       *[other] It takes about { $minutes } minutes. There is nothing to write.
    }
go-on = Go on

## Unit
unit-title = Which unit are you with?
unit-hint = Type part of the name to find it.
unit-this = { $name }, this one
which-title = What would you like to answer?

## Questions
question-of = { $n } of { $total }
rather-not = I would rather not answer
choose-first = Choose an answer, or 0 if you would rather not.
not-asked-title = Nothing to answer here.
not-asked-line = An earlier answer has settled this one. Choose any number and go on, as everyone does: so nobody beside you can tell.

## Review
review-title = Your answers. You can change any of them.
review-go = Go on to my result

## Result
result-title = Only you see this. It is not kept.
result-score = { $score } of { $max }
result-none = There is no score: too few questions were answered.
higher-is-better = higher is better
lower-is-better = lower is better
result-diagnosis = This is not a diagnosis, and nobody will contact you: your answers cannot be traced to you. If you would like to talk to someone:
seal-answers = Seal my answers
change-answer = Change an answer
throw-away = Throw them away

## Sealed
saving = Sealing …
sealed-title = Sealed.
sealed-line = This laptop cannot open it. Only the medical officer's key can, and only groups of { $n } or more are ever shown.
done = Done
show-me = Show me
record-title = Your record as it lies on the disk: { $bytes } bytes. Every record has this size.
record-try = Opening it with everything this laptop has. Files searched: { $files }. Secret keys found: { $keys }.
record-shut = It cannot be opened here.
record-answer = The age library says: it is not sealed to a key that is here.
record-other = The age library could not read it: { $code }
record-open = It was opened. Do not use this laptop, and tell your medical officer.
failed-title = Not saved. Your answers are still here.
failed-full = The disk is full. Ask someone to free space, then try again.
failed-other = Something on this laptop is in the way. Try again; if it stays so, give your medical officer this word: { $code }
try-again = Try again

## Help
help-title = Who can help
help-line = The same page is shown to everyone. In danger now: do not stay alone, keep away from weapons, and go to medical or call them.
help-keys = Keys
keys-choose = ↑ ↓ or digits
keys-choose-does = choose
keys-enter-does = go on
keys-back-does = go back
keys-escape-does = stop
keys-language-does = language
keys-hide-does = hide the screen at once; H again shows it

## Leaving
leave-title = Stop here?
leave-stay = Go on with the questions
leave-go = Stop and keep nothing
quit-title = Close the program?
quit-stay = Stay
quit-go = Close it
idle-title = Are you still there?
idle-line = Press any key to go on. In { $seconds } seconds everything here is thrown away.
hidden = H
too-small = This window is too small. Make it at least 40 by 12.

## Keys at the bottom
key-choose = choose
key-next = next
key-begin = go on
key-back = back
key-language = language
key-help = help
key-hide = hide
key-stop = stop
key-scroll = scroll
key-details = details
key-letters = letters look wrong?

## Preview
preview = PREVIEW
preview-line = This is a preview. Nothing is kept, whatever you answer.
preview-end = That was the preview. Nothing was kept.
preview-again = Try it again

## Practice
demo-title = The practice mission
demo-line = Everything here is real but the people: invented answers, sealed, carried, opened and released.
demo-checkin = Check in
demo-release = Look at the release
demo-story = Read what happened
demo-leave = Leave, and wipe everything
release-title = { $questionnaire }, { $period }. Shares of answers, not diagnoses.
release-unit = Unit
release-about = about
release-rest = rest of { $unit }
release-below = below { $cut }
release-above = { $cut } and more
release-withheld =
    { $n ->
        [one] One unit has no row of its own: it is counted in the rest of the unit above.
       *[other] { $n } units have no row of their own: they are counted in the rest of the unit above.
    }

## Why a row is missing, and how exact a figure is
explain-title = Why a row is missing, and how exact a figure is
explain-missing = A unit has a row of its own if at least { $k } of its people answered, and if what is left beside its shown parts is nobody or again at least { $k }. If not, it is counted with its neighbours in the rest of the unit above. That is about how many answered, never about what they answered.
explain-exact = Counts go in steps of { $base }, up or down by a secret coin that falls the same way for a group during the whole campaign. In each group that a row is made of, a count is off by at most { $off } people; the errors of many groups cancel out. All totals add up.
explain-error = In this release the usual error of a share is about { $small } points in the smallest row and { $top } in the first.
explain-almost = No row can show that almost everybody is affected: at least three people, and at least one in ten, may always be well.
explain-once = A period is released once. Asked again, the same figures come out; a late answer goes into the next release.

## The printed page
page-commander = For the commander
page-medical = For medical staff
page-lead = { $scale }, { $cut }: { $share }
page-not-diagnoses = Shares of answers, not diagnoses.
page-asked = What was asked
page-asked-items = Questions: { $items }. Days they look back on: { $days }.
page-asked-now = Questions: { $items }.
page-people = People asked: { $people }. Answers: about { $n }, to the nearest five.
page-answers = Answers: about { $n }, to the nearest five.
page-pilot = PILOT
page-pilot-line = These questions are new. They show shares and change; they do not say where being well ends.
page-draft = DRAFT WORDING
page-draft-line = No native clinician has read these words yet.
page-units = Unit by unit
page-units-line = { $scale }: shares of those who answered. In the order of the units, not of the results.
page-scales = Part by part
page-scales-line = { $unit }: shares of those who answered.
page-scale = Part
page-between = { $from } to below { $to }
page-n = Answers, about
page-time = Over time
page-time-line = { $unit }, { $scale }: shares of those who answered. A gap is a period without a figure.
page-time-first = This is the first report: there is nothing to compare it with yet.
page-gap = no figure
page-period = Period
page-changed = Clear changes since { $period }
page-more = { $unit }. { $scale }, { $cut }: up from { $before } to { $now }.
page-fewer = { $unit }. { $scale }, { $cut }: down from { $before } to { $now }.
page-no-change = No clear change: every difference may be chance.
page-chance = Shares compared: { $n }. Even if nothing had changed, up to one in ten would look like a clear change.
page-elsewhere = More of this in the medical copy: { $n }
page-burdens = The heaviest burdens
page-burdens-line = { $unit }. Share who answered “{ $first }” or “{ $second }”.
page-share = Share
page-items = Question by question
page-items-line = { $unit }. Shares of those who answered. What is left white: no answer given, or rounding.
page-question = Question
page-averages = Averages
page-averages-line = After ±: half the width of the 95 % interval.
page-sensitive = Figures that need special care
page-sensitive-line = { $unit }. Numbers of people in steps of five; every number below ten is printed as “under ten”.
page-few = under ten
page-read = How to read this page
page-read-share = A share is of those who answered; it says nothing about those who did not.
page-read-count = Counts go in steps of { $base }, and no group of fewer than { $k } is shown: a few points up or down mean nothing.
page-read-own = Compare a unit with its own past, not with its neighbours, whose days were different.
page-limits = What nobody can conclude from it
page-limit-person = Who answered, or what any one person said.
page-limit-well = Who is ill, or fit for duty: these are answers, not examinations.
page-limit-cause = Why it is so, or whose doing it is.
page-limit-silent = How those are who did not answer.
page-about = About these figures
page-about-questionnaire = Questionnaire { $id }, version { $version }.
page-about-rules = Smallest group: { $k }. Counts in steps of { $base }. Figures checked by the audit: { $figures }.
page-about-ledger = Entry { $entry } of the ledger: { $digest }
page-about-kit = Kit: { $kit }

## Line by line
plain-number = Number and Enter:
plain-keys = r repeats, b goes back, q stops.
plain-help = l changes the language, ? tells who can help.
plain-chosen = You chose: { $answer }
plain-unknown = That is not one of the choices.
plain-go-on = Press Enter to go on.
plain-seal = Press Enter to seal your answers, b to change one, q to throw them away.
plain-nothing-kept = Nothing was kept.
plain-unit-inside = Units inside { $name }:

## Dates and periods
date = { $day } { $month } { $year }
period-week = week { $week } of { $year }
period-month = { $month } { $year }
month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
month-in-date =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

## The steps of the practice mission
step-identity = Prepare: the officer's key is made, and it opened a test record. Its public half: { $recipient }
step-kit = Install: a kit is built and installed. Units in it: { $units }. Its fingerprint: { $words }
step-sealed = Check in: invented answers are sealed, and this laptop cannot open them. Their number: { $responses }
step-packed = Carry: everything is in one bundle, shuffled, with decoys among the records. Records: { $records }
step-taken-in = Take in: the officer opened the bundle, and the receipt emptied the laptop. Records removed: { $cleared }
step-released = Publish: { $period }. Rows: { $rows }. Figures, each checked by the audit: { $figures }

## A release read aloud
reading-smallest = No group of fewer than { $n } is shown. Rows: { $rows }.
reading-row = { $unit }. Answers: about { $n }.
reading-cut = { $scale }, { $cut }: { $share }, in numbers about { $count }.
reading-mean = { $scale }, average: { $mean }, give or take { $margin }.
reading-count = { $answer }: about { $n }
reading-few = { $answer }: under ten
reading-unnamed = Counted there: { $units }.
reading-no-means = There are no averages in this release: with them a number of people could be worked out.
reading-flooded = { $unit } has more answers than people, so all of its answers are left out. Ask on the spot who used the laptop.
reading-entry = This is entry { $number } of the ledger.
reading-file = Written: { $file }

## Before the laptop is set up
welcome-title = This laptop is not set up yet. What would you like to do?
welcome-try = Try it with invented answers
welcome-set-up = Set up this laptop with a kit
welcome-officer = I am the medical officer
welcome-kit-file = Type the path of the kit file, then Enter:
passphrase = Passphrase, then Enter; what you type is not shown:
