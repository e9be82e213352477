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
network = Network
network-closed = closed by the system
network-open = not closed by the system
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

## When something goes wrong
error-said = Error: { $what }
error-now = What to do now: { $now }
error-lines = The places are named in English:
system-no-file = there is no such file or folder
system-not-allowed = this user may not
system-full = the disk is full
system-read-only = nothing can be written to this disk
trouble-no-home = This system names no folder for data.
    .now = Name a folder with { $option } or { $variable }.
trouble-cannot-read = { $path } could not be read: { $why }.
    .now = Check the name and that you may read it, then try again.
trouble-cannot-write = { $path } could not be written: { $why }.
    .now = Check the folder, the free space and your rights, then try again. Nothing was half-written.
trouble-not-a-file = { $path } is not a regular file.
    .now = Give the file itself, not a link, folder or device.
trouble-too-large = { $path } is larger than { $most } bytes.
    .now = Check that this is the right file.
trouble-not-text = { $path } is not UTF-8 text from byte { $at } on.
    .now = Save it as UTF-8 and try again.
trouble-exists = { $path } exists already.
    .now = Choose another name, or move the old file away first.
trouble-not-installed = This laptop is not set up.
    .now = Run { $command } with the kit from your medical officer.
trouble-records-left = Records of the installed kit are still on this laptop.
    .now = Pack them, bring them to the officer, and run { $command }; then install the new kit.
trouble-no-kit-yet = This desk has built no kit yet.
    .now = Write a mission file and run { $command }.
trouble-locked = The desk is locked.
    .now = Open it with its passphrase.
trouble-no-record = There is no record on this laptop.
    .now = There is nothing to do until somebody has answered.
trouble-other-receipt = The receipt is for the kit { $found }, and this laptop has { $expected }.
    .now = Use the receipt the officer gave for this laptop's kit.
trouble-identity-exists = This desk has an identity already: { $path }.
    .now = Keep using it, or name another home with { $option }. It is never overwritten.
trouble-no-identity = This desk has no identity yet.
    .now = Run { $command } first.
trouble-settings = { $path } is not a settings file: { $why }.
    .now = Write only { $known } in it, or delete it; { $terminals } can always be deleted.
trouble-empty-passphrase = The passphrase is empty.
    .now = Give at least one word; six random words are best.
trouble-canary = The new identity could not open its own test record.
    .now = Do not use this identity. Delete it and run { $command } again.
trouble-rounding-key-lost = The rounding key { $path } is gone, and releases were made with it.
    .now = Restore it from the copy kept with the identity. Another key would round the same answers otherwise, and two roundings can be averaged, so nothing more can be released of a campaign without its own. What was taken in stays safe; if there is no copy, go on with a new home, a new identity and a new kit.
trouble-other-kit = The bundle is for the kit { $found }, which this desk did not build.
    .now = Take it in at the desk that built that kit; compare the words with the laptop's start screen.
trouble-other-key = No record in the bundle is sealed to this desk's key.
    .now = Take it in at the desk whose key is in the kit.
trouble-no-campaign = No kit of this desk asks { $questionnaire } in the period { $period }.
    .now = Check { $first } and { $second }; { $command } and the kit show what exists.
trouble-many-campaigns = Several kits of this desk ask { $questionnaire } in the period { $period }.
    .now = Say which with { $option } and the first digits of its fingerprint.
trouble-many-released = { $questionnaire } was released for several kits of this desk.
    .now = Say which with { $option } and the first digits of its fingerprint.
trouble-no-questionnaire = No questionnaire with the id { $id } ships with this program.
    .now = { $command } shows which there are.
trouble-no-spoken-language = The questionnaire has no texts in a language of this program.
    .now = Print it with { $option }, or add its texts in ar, en, es, fr, ru or zh.
trouble-archive-damaged = The desk's own record { $name } is damaged.
    .now = Restore the officer's folder from its backup; the bundles can be taken in again.
trouble-findings = There is something to correct in { $file }.
    .now = Correct the marked places and try again.
trouble-forms-refused = No form of { $file } was taken.
    .now = Correct each place named and run the command again; then all forms are taken at once.
trouble-report-kit = This kit does not ask { $questionnaire } in the period { $period }.
    .now = Use the kit that the release was made with.
trouble-no-dhis2-period = The round { $label }, { $first } to { $last }, is no period that DHIS2 knows.
    .now = Nothing was released or written. Leave { $format } out of { $option }; for DHIS2, declare rounds that are whole weeks from Monday to Sunday, or whole months.
trouble-spreadsheet = The spreadsheet could not be made: { $why }.
    .now = Leave { $format } out of { $option }; { $other } holds the same figures.
trouble-period-before = The campaign starts on { $day }.
    .now = Check the date of this laptop and the campaign's dates.
trouble-period-between = No round is open on { $day }.
    .now = Check the date of this laptop and the campaign's dates.
trouble-period-unknown = { $period } is not a period of this campaign.
    .now = Check the date of this laptop and the campaign's dates.
trouble-store-busy = Another standeasy is running with this store.
    .now = Close the other window, or use it.
trouble-disk-full = Not saved: the disk is full.
    .now = Free some space on this disk and try again. What was stored before is still there.
trouble-store-folder = The store's folder cannot be used: { $why }.
    .now = Give a folder of your own that nobody else may write to, on a local disk.
trouble-store-damaged = The store is damaged: { $why }.
    .now = Do not delete anything, and copy the whole folder to another disk. Then `standeasy laptop rescue` recovers what it can on a laptop, and keeps the damaged files.
trouble-store-io = Not saved: { $why }.
    .now = Try again. If it happens again, copy the whole folder to another disk: this one may be failing.
trouble-content-too-long = The content is { $bytes } bytes, more than the { $most } that fit.
    .now = Shorten the ids of units, periods and questionnaires, or ask fewer items.
trouble-recipients = A kit needs one or two recipients.
    .now = Name one recipient, or two: the officer's and a reserve.
trouble-damaged-envelope = The envelope is damaged.
    .now = Copy the file again from where it came. Other records are not affected.
trouble-wrong-key = It is not sealed to this key.
    .now = Use the identity whose recipient stands in the kit.
trouble-damaged-content = The sealed content is damaged.
    .now = Copy the file again from where it came. Other records are not affected.
trouble-unusable-passphrase = A passphrase must be text and must not be empty.
    .now = Choose six words and type them with hyphens in between.
trouble-wrong-passphrase = The passphrase does not open this identity.
    .now = Type it again; mind capital letters and the keyboard's language. There is no limit to trying.
trouble-not-an-identity = This is not a passphrase-encrypted age identity.
    .now = Give the file that { $command } or { $age } wrote.
trouble-excessive-work-factor = The identity asks for an excessive work factor.
    .now = Encrypt the identity again with the age command, whose own work factor is 18.
trouble-not-a-kit = { $path }: this is not a standeasy kit.
    .now = Give the file that { $command } wrote; its name ends in { $ending }.
trouble-kit-version = { $path }: the kit is of version { $version }, which this program does not know.
    .now = Install the program version the officer uses, then try again.
trouble-kit-too-large = { $path }: the kit is larger than { $most } bytes.
    .now = Check that this is the right file; build the kit again if it is.
trouble-kit-damaged = { $path }: the kit was changed or damaged.
    .now = Copy the kit again from the officer, and compare its fingerprint.
trouble-kit-content = { $path }: the kit's content breaks a rule: { $why }.
    .now = Ask the officer to build the kit again with this version of the program.
trouble-not-a-bundle = This is not a standeasy bundle.
    .now = Give the file that { $command } wrote.
trouble-bundle-version = The bundle is of version { $version }, which this program does not know.
    .now = Use the program's newest version at the officer's desk.
trouble-bundle-length = The bundle should be { $expected } bytes long and is { $found }.
    .now = Copy it again from the stick, or pack it again on the laptop; the records are still there.
trouble-bundle-count = The bundle announces { $records } records, which no bundle holds.
    .now = Pack it again on the laptop; the records are still there.
trouble-bundle-order = The bundle's records are not in order.
    .now = Pack it again on the laptop; the records are still there.
trouble-not-a-receipt = This is not a standeasy receipt.
    .now = Give the file that { $command } wrote.
trouble-receipt-damaged = The receipt is damaged.
    .now = Ask the officer to take the same bundle in again; that writes the receipt anew.
trouble-not-a-ledger = This is not a ledger.
    .now = Restore the officer's folder from a backup. Nothing can be released without it, because nobody could tell what was shown before.
trouble-ledger-broken = Entry { $number } of the ledger was changed.
    .now = Restore the officer's folder from a backup. Nothing can be released without it, because nobody could tell what was shown before.
trouble-ledger-cut = The ledger lacks releases that this desk made: { $releases }.
    .now = Restore the officer's folder from a backup. Nothing can be released without it, because nobody could tell what was shown before.
trouble-ledger-responses = Entry { $number } of the ledger names other responses than this desk released.
    .now = Restore the officer's folder from a backup. Nothing can be released without it, because nobody could tell what was shown before.
trouble-no-unit = No unit of this mission has the id { $unit }.
    .now = { $command } lists the units; check { $option }.
trouble-never-released = { $questionnaire } was not released yet.
    .now = Check { $option }; { $command } shows what was released.
trouble-not-released = { $questionnaire } was not released for the period { $period }.
    .now = { $command } shows what was released. Release the period first.
trouble-not-a-slice = This is not a slice of a release.
    .now = Give the file that { $command } wrote.
trouble-slice-changed = This slice was changed or damaged: { $why }.
    .now = Do not use its figures. Ask the desk that released for the file again.
trouble-trend-campaign = The releases are of two campaigns.
    .now = Compare releases of one kit and one questionnaire, of different periods.
trouble-trend-questionnaire = The releases are of two questionnaires, or of two versions of one.
    .now = Compare releases of one kit and one questionnaire, of different periods.
trouble-trend-period = The releases are of the same period.
    .now = Compare releases of one kit and one questionnaire, of different periods.
trouble-period-open = Nothing may be shown: the period is still open.
    .now = Wait until the last day of the period is over.
trouble-too-few-answers = Nothing may be shown: no unit has enough answers.
    .now = Nothing is wrong. The answers stay sealed; a longer period or more people who answer will make groups that can be shown.
trouble-nothing-expected = Nothing may be shown: if { $percent } % answer, { $answers } of { $people } people do, and a row needs { $n }.
    .now = Do not ask what can never be reported: take in more units, or longer periods. If more people are sure to answer, say so with { $option }.
trouble-no-row = Nothing may be shown: { $unit } and the units below it have no row of their own in this release.
    .now = Nothing is wrong: the row of a unit above it has these people in it. Make the slice of that unit, if its officer may see it.
trouble-policy-not-allowed = Nothing may be shown: the mission's policy is outside the limits of this program.
    .now = Choose { $group } from 8 to 30, { $base } 3 or 5, { $means } from 30 to 100 and { $items } from 100 to 300, and build a new kit.
trouble-policy-weaker = Nothing may be shown: the policy is weaker than that of this campaign's first release.
    .now = Use the policy of the first release, or a stricter one, until this campaign ends.
trouble-rounding-key = Nothing may be shown: the rounding key is not 32 bytes long.
    .now = Restore the officer's folder from its backup.
trouble-other-rounding-key = Nothing may be shown: this is not the rounding key of the campaign's earlier releases.
    .now = Restore { $file } from the backup that was made with the identity. Figures rounded with two keys could be averaged, so this campaign can go on only with its own; without it, end the campaign and build a new kit.
trouble-release-changed = Nothing may be shown: this period was released before, as entry { $number }, and { $what } changed since.
    .now = A period is released once. Use the files of the first release; answers that came late belong to the next open period.
trouble-audit-failed = Nothing may be shown: the audit stopped the release ({ $rule }): { $why }.
    .now = Nothing was written. Keep the ledger as it is and report this; do not publish figures of this period by other means.
changed-responses = the responses
changed-units = the units shown
changed-figures = the figures
changed-key = the rounding key
usage-no-terminal = There is no terminal to show the check-in on.
    .now = Run it in a terminal, or use a command; { $command } lists them.
usage-passphrases-differ = The two passphrases differ.
    .now = Run the command again and type the same twice.
usage-no-passphrase = A passphrase is needed and there is no terminal to ask at.
    .now = Give it with { $option }; { $dash } is standard input.
usage-slice = A slice needs a period, a questionnaire, a unit and a file.
    .now = Give { $period }, { $questionnaire }, { $unit } and { $to }, or { $check }.
usage-no-texts = The file has no texts in { $language }.
    .now = Choose one of { $known }.
usage-killed = The program was ended from outside.
    .now = Start it again. What was sealed or released is safe; an unfinished check-in was not kept.
usage-not-closed = This system does not close to the check-in: { $open }.
    .now = Use a laptop with Linux 5.13 or newer, or start it without { $option }; the first screen then says what is open.
open-network = network
open-programs = programs
open-files = files
open-memory = memory

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

## The spreadsheet
sheet-summary = Summary
sheet-charts = Charts
sheet-data = Data
sheet-codebook = Codebook
sheet-about = About
sheet-answers = Answers (about)
sheet-people = people
sheet-mean = mean
sheet-chart = { $scale }: share of answers
sheet-alt = Bar chart. { $scale }: share of answers in each unit. The same figures stand in the sheet “{ $sheet }”.
sheet-few = under ten
sheet-kind = What
sheet-id = Code
sheet-text = Meaning
sheet-scale = Scale
sheet-cut = Cut
sheet-item = Question
sheet-option = Answer
sheet-program = Program
sheet-questionnaire = Questionnaire
sheet-period = Period
sheet-smallest = Smallest group shown
sheet-step = Counts go in steps of
sheet-withheld = Units without a row of their own
sheet-language = Language
sheet-ledger = Entry of the ledger
sheet-note = Shares of answers, not diagnoses.
sheet-page = Page

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

## The officer's desk
desk-title = Officer's desk
desk-at = Desk · { $mission }
desk-passphrase = Your passphrase
desk-passphrase-hint = Type it and press Enter. Only dots are shown.
desk-busy = One moment …
desk-idle = Press any key to go on. In { $seconds } seconds the desk is locked.
desk-next = Next:
desk-next-bundles = take in the bundles that were found: { $n } (I).
desk-next-ready = release { $questionnaire }, { $period } (R).
desk-next-several = choose what to release; closed periods with answers: { $n } (R).
desk-next-print = print { $questionnaire }, { $period }, and brief (P).
desk-next-carry = carry the receipts back to their laptops: { $n }.
desk-next-nothing = Nothing is waiting. Put in a stick and press I, or read what is released.
desk-wish = { $questionnaire }, { $period }
desk-reading = You are reading: { $questionnaire }, { $period }
desk-nothing-released = Nothing is released yet.
desk-strength = people
desk-row = row
desk-shown = shown
desk-in-rest = in the rest
desk-counted-above = counted above
desk-nowhere = in no row
desk-not-yet = nothing yet
desk-about-n = Answers: about { $n }
desk-band = { $share }, about { $n }
desk-band-between = { $low } to below { $high }
desk-mean = Average { $mean }, give or take { $margin }
desk-more-scales = Enter shows the other scales.
desk-counted-in = This unit has no row of its own: too few answered, or too few would be left beside it. It is counted here: { $row }.
desk-counted-nowhere = Nothing of this unit is shown: too few answered.
desk-course = Share { $cut }, { $first } to { $last }
desk-change-none = Nothing to compare with in the release before.
desk-burdens = The heaviest burdens: the two strongest answers, of all to whom it applies
desk-key-open = open
desk-key-close = close
desk-key-page = its page
desk-key-fold = fold
desk-key-take-in = take in
desk-key-release = release
desk-key-print = print
desk-key-view = other release
desk-key-compare = compare
desk-key-ledger = ledger
desk-key-stop = stop after this one
desk-key-read = read it
desk-key-period = other period
desk-view-title = Which release do you want to read?
desk-intake-title = Take bundles in
desk-intake-all = Take in all that are new: { $n }
desk-intake-none = No new bundle was found on a stick or in this folder.
desk-intake-path = Type the path of a bundle
desk-intake-again = Look again
desk-path = Path of the bundle, then Enter:
desk-bundle-new = new: { $file }
desk-bundle-known = taken in already: { $file }
desk-progress = { $n } of { $total }
desk-taken = Taken in: { $file }
desk-known = It had been taken in before, nothing changed: { $file }
desk-refused = Not taken in: { $file }
desk-receipt = Receipt: { $file }
desk-set-aside = Records that could not be read and were set aside: { $n }. The others are in.
desk-carry = Carry each stick with its receipt back to its laptop. The answers stay on the laptop until then.
desk-release-title = Release a period
desk-print-title = Print and export
desk-release-which = Which closed period do you want to release?
desk-release-none = There is no closed period with answers that was not released. A period closes when its last day is over.
desk-print-which = Which release do you want as files?
desk-outlook-title = What will be shown
desk-outlook-line = Units with a row of their own: { $shown }. Counted with others: { $others }.
desk-outlook-why = This is about how many answered, never about what they answered. Where too few did, a unit is counted with its neighbours.
desk-place-own = a row of its own
desk-place-means = a row with averages
desk-place-items = a row with every question
desk-place-in = counted here: { $row }
desk-folder = Folder for the files
desk-files-language = Language of the files
desk-release-go = Release and write the files
desk-print-go = Write the files
desk-release-once = A period is released once. It can be written again at any time, with the same figures.
desk-released = Released.
desk-written = Written.
desk-digest = Its digest: { $words }
desk-brief = The troops see it first, then the commander.
desk-ledger-title = Ledger of releases
desk-ledger-whole = The chain is whole. Releases in it: { $n }
desk-compare-title = Two periods compared
desk-compare-line = First { $earlier }, then { $later }.
desk-compare-two = There are no two releases of this questionnaire to compare yet.
desk-not-both = not in both
plain-desk-bundles = New bundles were found: { $n }
plain-desk-ready = Closed periods that can be released: { $n }
plain-desk-read = Read a release
plain-desk-folder = Folder for the files, then Enter; Enter alone takes { $folder }:
desk-margin = { $share } { $cut }; in the whole unit most likely { $low } to { $high }
desk-then = Then:
desk-the-rest = the rest

## Before the laptop is set up
welcome-title = This laptop is not set up yet. What would you like to do?
welcome-try = Try it with invented answers
welcome-set-up = Set up this laptop with a kit
welcome-officer = I am the medical officer
welcome-kit-file = Type the path of the kit file, then Enter:
passphrase = Passphrase, then Enter; what you type is not shown:

## The officer's keys

trouble-identity-lost = The identity of this desk is gone: { $path }.
    .now = Put its copy back, or make the backup key this desk's identity: { $command }. A new identity would open nothing of what is here.
trouble-no-backup = This desk has no backup key.
    .now = Add one with { $command }. Until then keep copies of the identity's file and of its passphrase, apart from each other.
trouble-not-the-backup = This identity is not the backup key of this desk.
    .now = Use the identity whose public key stands in { $file } in the officer's folder.
keys-before = If this key or its passphrase is lost, every answer sealed to it is lost: nobody can make it again. A backup key opens the same answers. It lies in a safe under a passphrase of its own, and with it the work goes on.
keys-ask-backup = Backup key: a file to write a new one to (on a stick for the safe), an { $example } key that exists already, or Enter for none:
keys-backup-passphrase = Now a passphrase for the backup key. Take another one, and keep it apart from the first.
keys-backup-written = The backup key is in { $file }. It was opened from there and opened a test record. Bring it to the safe, and its passphrase to another place.
keys-backup-sample = A sample for the backup key is in { $file }. Let its holder open it now: { $command }
keys-no-backup = There is no backup key: if this identity or its passphrase is lost, so are the answers.
keys-ask-backup-passphrase = Passphrase of the backup key:
keys-ask-former = Present passphrase:
keys-changed = The identity opens with the new passphrase alone. It was opened from the disk and opened a test record. Copies made before still open with the former passphrase: replace them.
keys-backup-good = The backup key opens everything of this desk: a test record, the rounding key and the answers taken in.
keys-recovered = This key is the identity of this desk now, under its own passphrase. It opens the rounding key and the answers taken in. Laptops go on as they are; intake and release go on here.
keys-recovered-next = This desk has no backup key any more. Keep a copy of { $file }, and make another backup key: { $command }.
keys-rekeyed = Everything of this desk is sealed to a new key now: the answers taken in and the rounding key. It was opened from the disk and opened a test record. The former key opens nothing that is here; copies made before still open with it.
keys-rekeyed-kits = Laptops seal to the former key until they have a kit that is built from now on; such a kit begins a new campaign. Until their last bundle is in, keep { $file }: the former key lies in it, sealed to the new one, and intake opens their bundles with it.
keys-rekeyed-backup = The backup key opens everything of this desk now: the answers taken in and the rounding key.
keys-rekeyed-backup-kits = It does not open what laptops seal with a kit built before: such bundles have to be taken in here first. Kits built from now on seal to it too.
keys-secret-key = This is a secret key, not a recipient.
    .now = Give the line that starts with age1. The secret key has been shown on a screen: make a new one.
keys-post-quantum = Post-quantum recipients (age1pq…) cannot be used yet.
    .now = Use a plain age recipient: age1 and 58 letters and digits, as { $command } shows it.
keys-plugin = Recipients of age plugins cannot be used.
    .now = Use a plain age recipient: age1 and 58 letters and digits, as { $command } shows it.
keys-weak = This recipient protects nothing.
    .now = Ask where it came from, and use the one { $command } shows.
keys-malformed = This is not an age recipient.
    .now = Copy it again as a whole: age1 and 58 letters and digits. One wrong letter is always noticed.

## Margins, and sets of files
page-range = { $low } to { $high }
page-range-line = In grey: if those who did not answer are like those who did, the share of the whole unit lies between these two, in { $sure } reports of { $all }.
page-range-others = { $unit }. { $scale }, { $cut }: { $low } to { $high } of all people, whatever those who did not answer would have said.
page-lead-range = { $scale }, { $cut }: { $share }; in the whole unit most likely { $low } to { $high }
reading-range = In the whole unit most likely { $low } to { $high }.
sheet-low = lower end of the margin
sheet-high = upper end of the margin
sheet-trend-alt = Line chart. { $unit }, { $scale }: share of answers in each period. A break in a line is a period without a figure. The same figures stand in the table on this sheet.
progress-counting = Counting and checking
progress-files = Making the files
progress-bundles = Taking in bundles
set-finished = An earlier run was cut off while it wrote this set of files. The set is whole now.

## The desk: what changed, what was written, practice
desk-change-more = Clearly more. Points: { $points }, most likely { $low } to { $high }.
desk-change-fewer = Clearly fewer. Points: { $points }, most likely { $low } to { $high }.
desk-change-unclear = No clear change. Points: { $points }, most likely { $low } to { $high }.
desk-change-since = Compared with { $period }:
desk-compare-how = In nine of ten cases the true change lies where it says most likely; chance and rounding are in that. It is called clear only where that leaves out zero.
desk-compare-with = Which release do you want to compare it with?
desk-compare-shares = { $what }: { $before }, then { $now }.
desk-files-in = The files are in this folder: { $folder }
desk-file-page = { $file }: the page for the commander, on one sheet. To print it, open it in a web browser and press Ctrl+P.
desk-file-full = { $file }: the full report for you, to print in the same way.
desk-file-sheet = { $file }: for Excel or LibreOffice.
desk-file-upload = { $files }: for the import into DHIS2.
desk-file-others = For other programs: { $files }
desk-files-practice = This is practice: the folder is removed when the practice mission ends.
demo-desk = Sit at the officer's desk
detail-in-english = the detail is in the English message
detail-number = the system reports error { $number }

## Printed matter
paper-cards = Pocket cards
paper-cut = Print at full size and cut along the lines. One for everybody who is asked.
paper-qr = The fingerprint as a QR code
paper-compare = Compare before you answer: these six words must stand on the first screen, in this order. If one of them differs, do not answer, and tell your medical officer.
paper-more-help = Others, on the help page of every screen (key ?): { $n }
paper-notice = Notice for the board
paper-by = Who asks
paper-by-line = The medical officer of { $mission }. Nobody has to answer.
paper-officer-name = Medical officer
paper-protected = What is protected, from whom, and what is not
paper-who = Somebody who …
paper-cannot = cannot …
paper-can = but can …
paper-next = sits down after you
paper-next-cannot = find your answers on the screen or on the disk
paper-next-can = look over your shoulder while you answer
paper-thief = steals the laptop or the stick
paper-thief-cannot = open an answer: the key was never there
paper-thief-can = tell roughly how many there are, and when the last was saved
paper-commander = commands you, and knows who sat down when
paper-commander-cannot = work out your answers by adding and subtracting reports
paper-commander-can = see that a unit as a whole is doing badly: that is what it is for
paper-doctor = is the medical officer
paper-doctor-cannot = see a single answer in this program
paper-doctor-can = open single records with another program; in them are a unit, a period and answers, but no name, time or laptop
paper-neighbour = uses the same laptop
paper-neighbour-cannot = read what is sealed
paper-neighbour-can = delete it; that is noticed, but nobody can prevent it
paper-not = It does not protect you against a camera, a device that records the keys, somebody behind you, or a program that was changed; nor against somebody who knows everybody else's answers already.
paper-guide-answer = How to answer
paper-guide-officer = For the medical officer: from the first day to the briefing
paper-guide-trainer = For the trainer: the whole circle before sceptics
paper-answer-start = If the check-in does not stand on the screen, type this and press Enter.
paper-answer-seat = Sit so that nobody else sees the screen. H hides it at once; H again shows it.
paper-answer-begin = Choose your language with L, read what happens to your answers, and choose your unit.
paper-answer-choose = Answer with the digits, or with ↑ ↓ and Enter. 0 means: I would rather not answer.
paper-answer-stop = You may stop at any time with Esc. Then nothing is kept.
paper-answer-result = At the end you see your own result, once, and who can help. It is not kept.
paper-answer-seal = Choose “{ $seal }”, and wait until the screen says “{ $sealed }” Then choose “{ $show }” if you like: it shows this laptop failing to open your answers.
paper-answer-lines = For a screen reader, line by line:
paper-officer-forecast = Before anybody is asked, look at what could be published.
paper-officer-key = Make your key, and a second one for the safe. Write both passphrases on paper.
paper-officer-kit = Build the kit, and print cards, notice and guides.
paper-officer-install = Install the kit on each laptop, and compare the six words with a card.
paper-officer-pack = When a period ends, pack the answers on a stick at each laptop. They stay on the laptop as well.
paper-officer-intake = Take the bundles in at your desk. A receipt is written beside each.
paper-officer-clear = Go back to each laptop with its receipt: it removes what you have, and nothing else.
paper-officer-release = Release the period, and print the pages. Show them to the troops first.
paper-officer-desk = The last steps on screens, and what comes next:
paper-officer-safe = Whenever the safe is open, test that the second key opens everything.
paper-officer-lost = If both keys are lost, or both passphrases, nobody can open the answers: not you, and not those who made this program.
paper-trainer-start = Start the practice mission. Everybody in it is invented, and it is wiped when you leave.
paper-trainer-answer = Let somebody check in while the others watch. None of it is real.
paper-trainer-show = Let the loudest sceptic choose “{ $show }” at the end: there is the record as it lies on the disk, and the laptop failing to open it.
paper-trainer-chapters = Enter goes on, N shows what to say and what sceptics ask, C lists the chapters, W is the free walk.
paper-trainer-desk = Sit down at the officer's desk: a release, the page of a unit, and with D why a row is missing. Ask who can find one person in it.
paper-trainer-sample = On a laptop that is set up, take one sealed record along. Let them try any age program on it.
paper-trainer-card = Hand out the cards, and compare the words with the first screen together.
paper-trainer-drill = Let them try to break in: six ways are tried on the practice store, and each says what it found.
paper-trainer-lines = The same line by line, with the same people each time:
paper-trainer-limits = Say what it does not do before they ask.
paper-certificate = The destruction of a key: a record
paper-certificate-lead = People fill this in and sign it. The program has destroyed nothing, and it has not seen that anything was destroyed.
paper-certificate-known = What the program knows
paper-certificate-entry = Last entry of the ledger
paper-certificate-none = This desk's ledger has no release of this campaign.
paper-certificate-others = Other kits of this desk with one of these keys: { $n }. Their answers go with it.
paper-certificate-done = What was destroyed: tick it, and strike out what never was
paper-certificate-identity = the identity file of the desk ({ $file }) and every copy of it
paper-certificate-rounding = the rounding key ({ $file }) and every copy of it
paper-certificate-backup = the second key from the safe and every copy of it
paper-certificate-passphrases = the papers with the passphrases
paper-certificate-medium = the disks and sticks on which any of these lay
paper-certificate-how = How, and what became of the disks and sticks
paper-certificate-then = Where every key of this campaign is gone with every copy, nobody can open its answers any more, wherever they lie.
paper-certificate-not = What this page cannot promise
paper-certificate-copies = That no copy is left. The program does not know of backups, sticks, photographs or sheets of paper.
paper-certificate-flash = That flash memory holds nothing of it any more. It keeps old contents in places that no program reaches; only a destroyed medium is sure.
paper-certificate-past = That what was released or opened before is forgotten.
paper-date = Place and date
paper-name = Name and function
paper-signature = Signature
paper-witness = Witness
paper-written = Printed matter of { $mission } is written:
paper-to-print = To print a page, open it in a web browser and press Ctrl+P; choose A4 and full size (100 %).

## The manual
manual-written = The manual is written; pages: { $n }. To read one: { $command }

## Memory on the disk
swap = Memory
swap-open = parts of it may be written to the disk unencrypted (swap)

## What the commands say
warning-short-passphrase = Warning: fewer than { $least } characters can be guessed. Six random words are safer.
ask-passphrase = Passphrase:
ask-protects = This passphrase protects every answer of the campaign. Without it nobody can open them, ever.
ask-offered = A good one, made just now:
ask-take = Write it on paper and press Enter to take it, or type one of your own. Close this window afterwards: it stays in it.
ask-new = Passphrase (empty for the one above):
ask-again = The same again, typed out:
welcome-identity-made = Your identity is made, and it opened a test record.
welcome-next = Next:
kit-built = Built { $file }
kit-fingerprint = Fingerprint
kit-own-words = The program's own words
kit-reviewed = reviewed by a native clinician
kit-draft = draft, awaits a native clinician
kit-practice = PRACTICE: every answer under this kit is invented.
kit-compare = Fingerprint: compare it with the officer's printed card
kit-when = When
kit-by-week = from { $start } on; an answer is dated by ISO week, never by day or hour
kit-by-month = from { $start } on; an answer is dated by calendar month, never by day or hour
kit-by-round = from { $start } on; an answer is dated by round, never by day or hour
kit-round = { $id }: { $from } to { $to }
kit-languages = Languages
kit-limits = What can ever be shown
kit-smallest = never a group of fewer than { $n } people
kit-steps = counts of people only in steps of { $base }
kit-means = averages from { $n } people on
kit-items = the answers to single questions from { $n } people on
kit-danger = Questions about danger to oneself
kit-danger-none = none is asked
kit-danger-told = Questions about danger to oneself: people are told before the first question
kit-asked = What is asked
kit-item-danger = (about danger to oneself)
kit-pilot = pilot: wording of its own, no clinical meaning
kit-published = a published instrument
kit-sensitive = sensitive, shown for larger groups only
kit-only-if = (only if { $item } is { $values })
either-or = { $first } or { $second }
kit-units = Who is asked
kit-people = { $n } people
kit-keys = Keys that can open the answers; none of them is on a laptop
laptop-installed = Installed the kit of { $mission }
laptop-compare = Compare these words with the officer's printed card.
label-mission = Mission
label-period = Period
label-records = Records
laptop-no-period = none is open today
laptop-records-about = about { $n }, sealed
laptop-dry-run = All { $n } forms can be sealed; nothing was written.
laptop-sealed = Sealed { $n } forms.
laptop-sample = Wrote { $file }, a standard age file.
laptop-sample-try = Try any key on it: { $command }
laptop-packed = Packed { $file }
laptop-packed-records = { $n } records, decoys among them. They stay on this laptop until { $command }.
laptop-cleared = Removed { $n } records, decoys among them.
rescue-nothing = Nothing to rescue: both copies of the store are whole.
rescue-recovered = Recovered about { $n } sealed records, decoys among them.
rescue-lost-none = No record is lost.
rescue-lost =
    { $lost ->
        [one] { $n } record is lost.
       *[other] { $n } records are lost.
    }
rescue-lost-unknown = How many are lost cannot be said: the count is damaged too.
rescue-fresh = { $n } of them lost their key and have a fresh one: a receipt from before does not clear those, the next one does.
rescue-kept = The damaged files are kept in { $folder }
rescue-remove = They hold sealed records as well: remove them yourself once the officer has a bundle packed from here.
officer-made = The identity is made, and it opened a test record.
label-identity = Identity
label-recipient = Recipient
label-backup = Backup
officer-keep = Keep copies of the identity file and of { $file } beside it, and the passphrase in another safe: without the first and the passphrase nobody can open the answers, and without the second nothing more can be released of a campaign.
intake-taken = Taken
intake-known = Known
intake-refused = Refused
intake-receipt = Receipt
intake-known-file = { $file }: it was taken in before, nothing changed
intake-about = About { $n } answers in all, to the nearest five.
intake-aside = Set aside one record: { $why }
aside-format = it is of format { $version }, which this program does not know
aside-malformed = its content is not a response
aside-too-long = it is longer than { $most } bytes
aside-other-kit = it was sealed under another kit
aside-unit = its unit does not answer in this kit
aside-period = its period is not in this campaign
aside-questionnaire = its questionnaire is not in this kit
aside-answers = its answers do not fit the questionnaire
aside-doubled = another record has its number and other content
aside-doubled-before = a record that was taken in before has its number and other content
release-done = Released { $questionnaire }, { $period }: { $rows } rows, entry { $entry } of the ledger
release-without =
    Without a row of their own: { $units }. A row needs { $n } answers or more, and as many or none
    left beside it; else a unit is counted in the rest of the one above. It says nothing of
    what was answered.
release-no-means = There are no means in this release: with them a number of people could be worked out.
release-steps = Counts go in steps of { $base }: off by at most { $off } people in each group a row is made of.
release-proved =
    Proved: the release was made a second time, from other answers, and no byte differs. In those
    answers at least three people of every group, and at least one in ten, are not affected, on
    any scale or item that is shown. So nobody can show from this release, whatever else they
    know of it, that almost everybody in a group is affected: the answers may have been the other
    ones, and each person in the group may be one of those who are well.
release-flooded = Warning: { $unit } has more answers than people, so all of its answers are left out. Ask on the spot who used the laptop.
ledger-whole = The chain of { $n } releases is whole.
ledger-in = entry { $number } of this ledger
ledger-changed =
    changed. It names entry { $number }, and its bytes are not those that were released.
      What to do now: do not use its figures; make the release again.
ledger-other-release =
    another release. Entry { $number } of this ledger is not the one it names.
      What to do now: a copy of this desk has released on its own, or this desk was
      restored from an old copy. Stop releasing on one of the two, and publish nothing
      more of the other: reports of both together can be subtracted from each other.
ledger-beyond =
    later than this ledger, which ends before entry { $number }.
      What to do now: this desk was restored from an old copy, or a copy of it has
      released. Restore the newest backup before you release anything here.
ledger-other-campaign = of another campaign: this ledger has no entry of its kit.
ledger-not-a-release =
    neither a release.json nor a slice that is whole.
      What to do now: check that this is the right file, or make it again.
invented-data = PRACTICE, invented data.
slice-true = { $file }: every line belongs to its entry.
label-entry = Entry
label-digest = Digest
slice-left-out = { $n } lines of the release are left out.
slice-compare =
    Compare number and digest with the last line of release.json at the desk that
    released, or with its ledger: this check cannot tell who wrote the file.
slice-row = { $name }, about { $n }: { $shares }
percent = { $n } %
trend-title = Trend of { $questionnaire } { $version }, { $mission }
trend-last = The last { $shown } of { $n } releases; { $option } has all.
trend-sum = { $unit }, a sum of { $groups } groups
trend-below = { $scale } below { $cut }
trend-from = { $scale } from { $cut }
trend-more = MORE
trend-fewer = FEWER
trend-legend =
    Shares of answers on the affected side of a cut, not diagnoses. MORE and FEWER:
    a change since the release before, which is mere chance or rounding in about
    one case of ten. "=": no clear change. A dot: no row, which is about head-count.
forecast-title = Forecast of { $name } ({ $id }), if { $share } of the people answer
forecast-practice = PRACTICE: every answer of this mission is invented.
forecast-policy = A row from { $n } answers, means from { $means }, items from { $items }; counts in multiples of { $base }.
forecast-sensitive = Sensitive items of { $id }: { $items }
forecast-for-none = for no unit, since too few answer
forecast-for = for
forecast-never = Items never shown: { $items }
forecast-nothing = Nothing of it can be published at this response.
forecast-people = people
forecast-answers = answers
forecast-row = row
forecast-what = what stands in it
forecast-no-items = No unit is large enough for distributions of items.
forecast-cuts = cuts
forecast-cuts-means = cuts, means
forecast-cuts-means-items = cuts, means, items
forecast-in-rest = in rest of { $unit }
forecast-in-row = in row of { $unit }
forecast-no-row = no row
forecast-pooled = pooled, of
forecast-exact = How exact a share is: one standard deviation of rounding, in points
forecast-rows = rows
forecast-groups = groups
forecast-counts = counts
forecast-with-n = with n
forecast-exact-note =
    Answers and groups are those of the middle row; "with n" adds what printing
    numbers of people in fives does to a share of one half.
forecast-and-others = { $unit } and others
forecast-split =
    A background question whose smallest class is { $class } % of the people could be
    split down to level { $level }, never below it.
forecast-split-none =
    A background question whose smallest class is { $class } % of the people could be
    split at no level.
forecast-assumed =
    How often a row stands is the share of invented periods in which it does. In
    them everybody answers by the same chance, each on their own; a patrol that is
    away as a whole takes its row away more often. How far those who answer stand
    for those who do not is in no figure of this forecast.
verify-laptop = laptop
verify-officer = officer
verify-check-in = check-in
verify-whole = whole
verify-one-copy = one copy
verify-damaged = damaged
verify-unread = unread
verify-absent = absent
verify-closed = closed
verify-open = open
verify-all-closed = network, programs, files and memory are closed by the system
verify-left-open = not closed by the system: { $open }; see { $command }
verify-no-room = there is no room on this disk for another save
verify-kept = a rescue kept damaged files in { $name }
verify-next-start = the next start writes the other copy anew; the disk may be failing
verify-rescue = copy the whole folder to another disk, then: { $command }
verify-restore = restore the officer's folder from its backup
verify-copies = every record is there, in one copy: the database is { $database }, the mirror is { $mirror }
verify-kit-gone = there are sealed records, and the kit is gone
verify-not-set-up = this laptop is not set up
verify-store-gone = the kit is there, and the store is gone
verify-checksums = { $n } sealed records do not have their checksum
verify-laptop-whole = kit and every sealed record, in both copies
verify-officer-whole = kits, archive and a chain of { $n } releases, in both copies
verify-lost-blocks = { $n } of { $all } blocks of answers are whole in neither copy
verify-blocks-in-one-copy = every answer is there, { $n } of { $all } blocks of them in one copy
verify-kits-alone = kits were built here, and the store is gone
verify-no-kit-yet = an identity, and no kit yet
verify-no-desk = there is no officer's desk here
verify-swap = swap
verify-none = none
verify-covered = covered
verify-no-swap = memory is not written to a disk
verify-covered-swap = memory is written to an encrypted disk only
verify-open-swap = parts of memory may be written to the disk unencrypted; turn swap off or encrypt it
copy-whole = whole
copy-missing = missing
copy-stale = of another save
copy-unread = unread, since the disk is full
copy-damaged = damaged ({ $why })
questionnaire-items = { $n } items
questionnaire-sound = { $id } { $version } is sound. Items: { $items }; scales: { $scales }; languages: { $languages }.
import-holds = { $file } holds { $id } { $version }. Items: { $items }; scales: { $scales }; languages: { $languages }.
import-scored = Recognised: { $found }; scored as { $scored }.
import-recognised = Recognised: { $found }.
import-own = Written by this program: it is as it went out.
import-none = Recognised: no published instrument.
import-left-out = Left out:
import-changed = Changed:
import-look = Look at this:
import-kept = This report is kept in the file.
import-read = Read it as a person will: { $command }
export-done = { $file } holds { $id } { $version } as a FHIR R4 Questionnaire.
form-line = line { $line }
form-cell = line { $line }, column { $column }
form-more = and perhaps more
form-semicolons = semicolons
form-tabs = tabs
form-too-large = the file is larger than { $most } bytes
    .now = Split the file.
form-unreadable = the file cannot be read as CSV
    .now = Save the sheet again as { $format }.
form-none = there is no form in the file
    .now = Add a row for each paper form below the header.
form-not-text = this is not UTF-8 text
    .now = Save the sheet again as { $format }.
form-separator = the cells are separated by { $separator }, not by commas
    .now = Save the sheet again as { $format }.
form-header = the header does not begin with { $columns }
    .now = Write { $columns } and then the item ids.
form-unknown-column = the column { $name } is no item of { $questionnaire }
    .now = Remove the column, or correct its name.
form-missing-column = the item { $item } of { $questionnaire } has no column
    .now = Add the column; leave its cells blank where nothing was answered.
form-doubled-column = the column { $name } is there twice
    .now = Remove one of the two.
form-cells = the row has { $found } cells, and the header has { $expected }
    .now = Give the row as many cells as the header; a blank one is no answer.
form-blank = the cell is blank
    .now = Fill it in from the paper form.
form-unknown-unit = there is no unit { $unit }
    .now = Write the unit's id as { $command } lists it.
form-silent-unit = nobody answers as the unit { $unit } itself
    .now = Write the id of a unit with a strength.
form-not-a-date = { $text } is not a date
    .now = Write year-month-day, such as { $example }, and format the column as text.
form-future = { $day } is still to come
    .now = Correct the date, or this computer's clock.
form-before-start = the campaign starts on { $day }
    .now = Write the day on which the form was filled in.
form-between-rounds = no round is open on { $day }
    .now = Write the day on which the form was filled in.
form-unknown-period = { $period } is not a period of this campaign
    .now = Write the day on which the form was filled in.
form-unknown-questionnaire = there is no questionnaire { $id } in the kit
    .now = Write the questionnaire's id as { $command } lists it.
form-other-items = { $id } has other items than the header names
    .now = Put the forms of each questionnaire in a file of their own.
form-not-a-value = the value is none of { $values }
    .now = Look at the paper form again; leave the cell blank if nothing is ticked.
form-not-asked = there is an answer, but the item is asked only where { $item } is { $values }
    .now = Look at both answers on the paper form again.
usage-unknown-command = There is no command { $name }.
usage-unknown-argument = There is no option { $name } here.
usage-missing-argument = This is missing: { $names }
usage-missing-command = Say what the command shall do: { $names }
usage-wrong-value = { $name } cannot be { $value }.
usage-known-values = Known are: { $names }
usage-conflict = { $name } and { $other } do not go together.
usage-other = The command was not understood.
usage-form = Usage: { $usage }
usage-help = { $command } explains more, in English.
form-error = { $place }: { $what }. { $now }
form-error-whole = { $what }. { $now }
finding-level-error = error
finding-level-warning = warning
finding-level-help = help
finding-more = and { $n } more
finding-near = Did you mean `{ $near }`? { $now }
finding-unknown-key = The key `{ $key }` is not known here.
    .now = Remove it, or correct its spelling.
finding-unknown-key-of = The key `{ $key }` is not known here.
    .now = Remove it, or correct its spelling; known here: { $known }.
finding-missing-key = The key `{ $key }` is missing.
    .now = Add `{ $key }`.
finding-missing-key-of = The key `{ $key }` is missing here.
    .now = Add `{ $key }`, { $form }.
form-of-such = such as { $example }
form-of-day = a day such as { $example }
form-of-first-day = the first day, such as { $example }
form-of-texts = a text for each language
form-of-short-name = a short name of small letters
form-of-list = a list such as { $example }
form-of-grain = which is "week", "month" or "round"
finding-not-a-list = `{ $key }` is written as one table, but there can be several.
    .now = Write [[{ $key }]] with double brackets.
finding-not-a-table = `{ $key }` is written as a value, but it is a table.
    .now = Write its name in single brackets on a line of its own, and its keys below.
finding-missing-table = The table [{ $key }] is missing.
    .now = Add [{ $key }] with its keys.
finding-no-head = The table [mission] is missing.
    .now = Add [mission] with id, name, languages, period and start.
finding-no-round = The mission goes by rounds, but none is declared.
    .now = Add [[round]] with id, from and to for each, or use "week" or "month".
finding-needless-round = Rounds are declared, but the mission does not go by rounds.
    .now = Write period = "round", or remove every [[round]].
finding-bad-round-id = A round's id is 1 to 32 of the characters A-Z a-z 0-9 _ -.
    .now = Use a short id such as "round-1".
finding-round-backwards = The round ends on { $to }, before it begins on { $from }.
    .now = Correct one of the two days.
finding-round-overlaps = The round begins on { $from }, but one before it lasts until { $before }.
    .now = Put the rounds in order, and let no day belong to two.
finding-round-too-early = The round begins on { $from }, before the mission starts on { $start }.
    .now = Move the round, or the mission's start.
finding-wrong-policy = `{ $key }` must be { $least } to { $most }.
    .now = These limits are part of the promise to those who answer; no mission can lower them.
finding-wrong-base = `{ $key }` must be { $least } or { $most }.
    .now = These limits are part of the promise to those who answer; no mission can lower them.
finding-untranslated-pathway = The text is missing in { $languages }.
    .now = Add it: people have to read it before they agree to answer.
finding-untranslated = The text is missing in { $languages }.
    .now = Add it; until then people who chose these languages see another one.
finding-no-help = Nobody is named who can help.
    .now = Add at least one [[help]] with name and reach: nobody is asked before that.
finding-no-questionnaire = No questionnaire is named.
    .now = Add at least one [[questionnaire]] with the id of a shipped one, or a file.
finding-id-or-file = A questionnaire is named by either `id` or `file`.
    .now = Use `id` for a shipped one and `file` for one of your own, never both.
finding-bad-file = The file must lie in the mission file's folder or below it.
    .now = Write its name relative to the mission file, with `/` between folders.
finding-doubled-entry = This { $kind } is named twice.
    .now = Remove one, or correct it.
finding-too-many-entries = There are { $count } [[{ $kind }]], more than { $most }.
    .now = Leave some out.
finding-bad-id-here = This id must be 1 to 64 of the characters a-z 0-9 _ -.
    .now = Use small letters, digits, _ and - only.
finding-no-language-offered = The mission offers no language.
    .now = Name at least one, such as ["en"].
finding-doubled-language = The language `{ $code }` is offered twice.
    .now = Remove one of the two.
finding-no-text = There is neither an English text nor one in a language of the mission.
    .now = Add a text in one of { $languages }.
finding-too-long = The text has { $length } characters, more than the { $most } that fit.
    .now = Shorten it.
finding-line-break = A name stands on one line.
    .now = Remove the line break.
finding-unknown-language = `{ $code }` is not a language of this program.
    .now = Use one of { $languages }.
finding-forbidden-character = The text holds the character { $code }, which cannot be shown.
    .now = Type the text again without control or invisible characters.
finding-empty-text-here = The text is empty.
    .now = Write the text, or remove the language here.
finding-bad-unit-id = A unit's id is 1 to 64 of the characters A-Z a-z 0-9 _ -.
    .now = Use a short id here, and put the full designation in `name`.
finding-wrong-strength = A strength is 1 to { $most } people.
    .now = Give the number of people who answer as this unit; leave it out if nobody does.
finding-untranslated-unit = The unit's name is missing in { $languages }.
    .now = Add them, or leave it so if the units are called the same in every language.
finding-untranslated-units = The names of { $count } units, from here on, are missing in { $languages }.
    .now = Add them, or leave it so if the units are called the same in every language.
finding-no-unit = The mission has no unit.
    .now = Add at least one [[unit]] with a strength.
finding-doubled-unit = The id `{ $id }` is used twice.
    .now = Give each unit an id of its own; capital and small letters count as the same.
finding-unknown-parent = `{ $id }` names the parent `{ $parent }`, which does not exist.
    .now = Correct the parent, or add a [[unit]] with that id.
finding-unit-below-itself = `{ $id }` is below itself.
    .now = Follow the parents upward: one of them must have none.
finding-missing-strength = `{ $id }` has no unit below it and no strength.
    .now = Add `strength`, the number of people who answer as this unit.
finding-doubled-questionnaire = There are two questionnaires with the id `{ $id }`.
    .now = Remove one, or give it another id in its own file.
finding-untranslated-questionnaire = `{ $id }` has no texts in { $languages }.
    .now = Add the texts to the questionnaire, or do not offer these languages in this mission.
finding-no-response-pathway = `{ $id }` asks about danger to oneself (`{ $item }`), and nothing is said on what happens then.
    .now = Leave the item out; or settle with those responsible what happens, and write it as `response_pathway` in [policy], such as { $example }.
finding-too-many = There are { $count } [[{ $key }]], but at most { $most } are allowed.
    .now = Leave some out, or make two questionnaires.
finding-doubled-id-of = The id `{ $id }` is used by an earlier [[{ $key }]] already.
    .now = Give each its own id.
finding-bad-id = `{ $id }` cannot be an id.
    .now = Use 1 to { $most } of the characters a-z, 0-9, `_` and `-`.
finding-unseen-character = This text holds the character { $code }, which may not be shown.
    .now = Remove line breaks, tabs, direction marks and invisible characters; type the text anew if you see none.
finding-empty-text = This text is empty.
    .now = Write the text.
finding-blank-edge = This text begins or ends with a blank.
    .now = Remove the blank.
finding-long-text = This text has { $length } characters, but only { $longest } fit here.
    .now = Say it in fewer words.
finding-bad-version = `{ $version }` is not a version.
    .now = Write three numbers, such as { $example }, in at most { $most } characters.
finding-no-recall = A recall period has at least one day.
    .now = Remove `recall_days` if the questions are about now.
finding-bad-loinc = `{ $code }` is not a LOINC code.
    .now = Write it as LOINC prints it, such as { $example }, or remove it.
finding-asks-who = This asks who somebody is: `{ $phrase }`.
    .now = Leave the item out: no answer may lead to a person. If it asks something else, say it without these words.
finding-may-ask-who = This speaks of `{ $phrase }`, which may lead to a person.
    .now = Leave the item out if it asks who somebody is; else nothing need be done.
finding-never-asked = This item is never asked: no answer to `{ $item }` leads to it.
    .now = Name values of its options as the file gives them, before any reversal, or remove `show_if`.
finding-never-asked-either = This item is never asked: `{ $item }` itself is never asked.
    .now = Name values of its options as the file gives them, before any reversal, or remove `show_if`.
finding-no-items = The questionnaire has no items.
    .now = Add at least one [[item]].
finding-unused-options = No item uses the answer list `{ $id }`.
    .now = Remove the list and its texts, or use it.
finding-out-of-order = The values of `{ $id }` go up and down: { $numbers }.
    .now = Put the options in one order, from least to most or the other way; else check that this is meant.
finding-unknown-mark = No option of `{ $id }` has the value { $number }.
    .now = Name the value of the option that says "does not apply".
finding-one-option = Beside "does not apply" there is only one option left.
    .now = Give at least two options that apply.
finding-option-count = An answer list has { $least } to { $most } values, but this one has { $count }.
    .now = Give one value for each option.
finding-great-value = The value { $number } lies outside -{ $greatest } to { $greatest }.
    .now = Use smaller values, and `multiply` on the scale.
finding-doubled-value = The value { $number } stands here twice.
    .now = Give each option its own value, so that an answer can be told from its value.
finding-unknown-options = There is no answer list `{ $id }`.
    .now = Add it under [[options]], or name one that is there.
finding-value-count = This item has { $count } values, but its answer list `{ $id }` has { $expected }.
    .now = Give one value for each option of the list.
finding-not-earlier = No earlier item is called `{ $id }`.
    .now = Name an item that is asked before this one.
finding-unknown-value = No option of `{ $id }` has the value { $number }.
    .now = Name values of its options, before any reversal.
finding-safety-in-pilot = A pilot questionnaire may not ask about danger to oneself.
    .now = Leave the item out; the help page is shown to everybody.
finding-reversed-gate = A gate cannot be reversed: its least answer would be unclear.
    .now = Give the item its own `values` in the order of scoring and remove `reverse`.
finding-gate-of-nothing = A gate acts on the scales that hold it, but no scale holds this item.
    .now = Add the item to a scale, or remove `gate`.
finding-no-scales = The questionnaire has no scale, so nothing could be reported.
    .now = Add at least one [[scale]].
finding-empty-scale = The scale `{ $id }` has no items.
    .now = Name at least one item.
finding-unknown-item = There is no item `{ $id }`.
    .now = Name an item of this questionnaire.
finding-doubled-item = The item `{ $id }` stands in this scale twice.
    .now = Name each item once.
finding-bad-factor = A scale cannot be multiplied by { $number }.
    .now = Use a number above 0 and at most 1000; turn the scale round with `direction` or `reverse`.
finding-bad-share = { $number } is not a share of the items.
    .now = Use a number above 0 and at most 1, such as { $example }.
finding-cut-outside = The cut { $cut } parts nobody: the scale runs from { $least } to { $most }.
    .now = Use a cut above the least score and at most the greatest.
finding-too-many-cuts = A scale has at most { $most } cuts for small groups.
    .now = Move those on the affected side to `deeper_cuts`.
finding-not-ascending = The numbers of `{ $key }` do not rise.
    .now = Write them from the least to the greatest, each once.
finding-bands-in-pilot = A pilot questionnaire has no clinical bands.
    .now = Remove them; distributions and change are shown instead.
finding-doubled-band = The band `{ $id }` stands here twice.
    .now = Give each band its own id.
finding-band-outside = The band `{ $id }` begins at { $start }, but the scale runs from { $least } to { $most }.
    .now = Use a score of the scale.
finding-no-source = Nothing says where the cuts or bands of `{ $id }` come from.
    .now = Name the publication in `source`.
finding-no-texts = The questionnaire has texts in no language.
    .now = Add a table such as [text.en].
finding-no-english = There are no English texts to fall back on.
    .now = Add [text.en] if the questionnaire is to be shared between missions.
finding-uneven-text = The text of `{ $key }` is missing here, but `{ $giver }` has it.
    .now = Add `{ $key }` here, or remove it everywhere.
finding-bad-language = `{ $code }` is not a language code.
    .now = Use a code such as en, ar or pt-BR.
finding-missing-text = The text of `{ $key }` is missing in this language.
    .now = Add `{ $key }` here, or remove the language.
finding-doubled-text = Two options of `{ $key }` read the same.
    .now = Word them so that they can be told apart.
finding-text-count = There are { $count } texts for the { $expected } options of `{ $id }`.
    .now = Give one text for each option, in the order of the values.
finding-wrong-shape-one = The text `{ $key }` is one text.
    .now = Write one text in quotes.
finding-wrong-shape-list = The text `{ $key }` is a list of texts.
    .now = Write one text for each option, in square brackets.

## The trainer's ten minutes, and the drill
tour-title = The trainer's ten minutes
tour-line = It takes { $minutes } minutes, in { $chapters } chapters. Key, seals, bundle and release are real. Only the people are invented, and everything is wiped when you leave.
tour-preparing = This takes { $minutes } minutes. First a practice mission is prepared.
tour-begin = Begin
tour-chapters = Chapters
tour-free = Free walk
tour-place = { $n } of { $all }
tour-notes = For the trainer
tour-prepare = Prepare
tour-checkin = Check in
tour-look = Look at the sealed bytes
tour-carry = Carry
tour-take-in = Take in
tour-release = Publish
tour-attack = What can the colonel work out?
tour-brief = Brief
tour-drill = Try to break in
tour-checkin-before = Somebody of you answers now. It is a real check-in. Invented people who have answered already: { $crowd }
tour-look-before = Next: the record just saved, byte by byte, and this laptop trying to open it.
tour-carry-before = Next: everything goes to a stick in one file. Shuffled, padded, and without a time.
tour-take-in-before = Next: the officer's key opens the file. No screen ever shows a single answer.
tour-release-before = Next: the release. A row needs { $n } people or more. Smaller units are pooled.
tour-attack-before = The colonel has the release and the roll, and saw who sat down. What can he work out about you?
tour-brief-before = Next: the one page that the commander gets.
tour-drill-before = Hand this laptop to the loudest of you. Ways to break in: { $n }. Each is tried in earnest, here and now.
tour-prepared-key = The officer made a key, and it opened a test record. Laptops get only the half that locks.
tour-prepared-forecast = Units: { $units }. People: { $people }. Forecast: if { $share } answer, this many units get a row of their own: { $rows }
tour-prepared-kit = All of it is in one kit. These six words are on the officer's card and on the first screen of every laptop:
tour-answered = Sealed. Answers from you: { $n }. They lie among those of invented people, and nothing in a file tells which are yours.
tour-looked-yours = Your answers, as they lie on the disk. Bytes: { $bytes }
tour-looked-other = None of you answered, so an invented person did. On the disk, bytes: { $bytes }
tour-carried = On the stick lies one file:
tour-carried-what = Bytes: { $bytes }. Records: { $records }, all of one size, decoys among them.
tour-carried-day = The file is dated { $day }, the first day of the week, whenever it was made.
tour-carried-lost = Whoever finds the stick can read nothing.
tour-taken = Answers taken in, to the nearest five: { $about }. No screen counts closer than that.
tour-taken-receipt = The officer wrote a receipt, and it emptied the laptop. Records removed: { $cleared }
tour-released = Rows of their own: { $own } (forecast: { $forecast }). Pooled rows: { $pooled }. Units without a row: { $hidden }.
tour-released-row = about { $n }: { $share }
tour-released-what = Share of answers: { $cut }
tour-attack-row = printed { $printed }, true { $least } to { $most }
tour-attack-smallest = Add and subtract as he likes: the smallest group left has this many people: { $n }
tour-attack-hidden = { $unit } has no row. Of { $people } people, { $least } to { $most } may be affected: he learns nothing.
tour-attack-pinned = Counts attacked: { $figures }. Left with a single true number: { $pinned }
tour-briefed = The commander's page is written:
tour-briefed-open = Open it now in a browser, or print it. Files of the release: { $n }. All are wiped when you leave.
tour-end = That is all of it. Go back, try to break in, or walk freely.
tour-notes-prepare = Say: whoever steals a laptop steals a lock, not a key. Sceptics ask whether headquarters has a second key: the kit shows every key that opens. Let somebody read the six words aloud and compare them later.
tour-notes-checkin = Turn the projector off, or let somebody play a part. Sceptics ask about name and number: there is no field for either. Point at “I would rather not answer” and at leaving: nothing is kept then.
tour-notes-look = Say: this is all there is of you. Sceptics ask whether the laptop only pretends: every file was searched for a key, and one was tried on the spot. Every record has the same size, so length tells nothing.
tour-notes-carry = Say: the stick may get lost. Sceptics ask who came first: the file is sorted by random numbers. Decoys fill it up, so that its size does not tell how many answered.
tour-notes-take-in = Say plainly: who holds the key could open single records with other tools. That is why nothing in a record points to a person. Counts are told in fives, so nobody can watch one answer arrive.
tour-notes-release = Say: a missing row is about head-count, never about answers. Sceptics ask why numbers go in threes: a 3 may be one to five people. The forecast was known before anybody answered.
tour-notes-attack = Say: these ranges are computed now, by trying every true number that fits what is printed. Sceptics ask about friends who tell each other their answers: three known answers are reckoned with. If everybody tells, no rule helps, and we say so.
tour-notes-brief = Show the page, best on paper. Say: the troops see it first. Sceptics ask for a ranking of units: there is none, and the page says what nobody can conclude from it.
tour-notes-drill = Let the sceptic choose and press the keys. Each search also looks in a copy where something was planted, so that finding nothing means something. If a way is missing, write it down and send it to us.
tour-key-do = show it
tour-key-answer = answer
tour-key-again = one more
tour-key-try = try
tour-key-skip = skip
tour-key-notes = notes
tour-key-chapters = chapters
tour-key-free = free walk
drill-answer = Find an answer in the files
drill-order = Find out who answered first
drill-keys = Open a record with any key here
drill-myself = Find yourself in the release
drill-difference = Subtract rows and releases
drill-forgery = Forge the fingerprint
drill-answer-way = Every answer just given is looked for in every file of the laptop and of the stick, written in this many ways: { $ways }
drill-answer-found = Files read: { $files }. Bytes: { $bytes }. Answers found: { $hits }
drill-answer-planted = Planted in a copy: { $ways }. Found there: { $planted }
drill-order-way = People answer one after the other, and their records are looked up in the files. 1 is the same order, 0 is none.
drill-order-found = People: { $people }. Order found: { $tau }. Chance alone reaches: { $chance }
drill-order-planted = A list written in order gives: { $planted }
drill-keys-way = Everything in the files that could be a key is tried on a record.
drill-keys-found = Files read: { $files }. Keys tried: { $tried }. Records opened: { $opened }
drill-keys-planted = Keys planted in a copy that opened their record: { $planted }
drill-myself-way = You know your unit and your own answers. All rows with you in them are taken apart.
drill-myself-found = Rows with you: { $rows }. Smallest group: { $people } people, { $least } to { $most } of them affected. Left with a single true number: { $pinned }
drill-difference-way = Every row less every row within it, and every row less the same row of the week before.
drill-difference-found = Subtractions: { $pairs }. Smallest group left: { $smallest }. Groups below { $n }: { $below }
drill-difference-planted = With the row of one small unit planted, groups below { $n }: { $planted }
drill-forgery-way = Kits are made with another key, and this one is changed byte by byte, to look the same.
drill-forgery-found = Kits with another key: { $kits }; most words alike, of six: { $words }. Changed kits still taken for this one: { $taken }
drill-forgery-planted = The kit itself, unchanged, is known again.
drill-safe = Nobody got in.
drill-broken = Somebody got in. Do not use this program, and report it.
drill-blind = What was planted was not found, so this search proves nothing.
drill-all-safe = Ways tried: { $n }. Nobody got in.
drill-held = held
drill-fell = broken
trouble-practice-kit = This home holds real answers, and a practice kit does not come into it.
    .now = Practise in a home of its own: name another folder with { $option }, or run { $command }.
trouble-real-kit = This home is for practice, and a real kit does not come into it.
    .now = Begin with an empty home: name another folder with { $option }, or delete this one.
