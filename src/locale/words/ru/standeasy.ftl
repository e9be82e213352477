# Слова программы на русском языке. Черновик: его ещё должен проверить врач или психолог — носитель русского языка.

review-state = draft

## Начало
start-title = Вольно.
start-line = Несколько вопросов о том, как вы себя чувствуете. Никто не может узнать, кто отвечал.
begin = Начать
about-answers = Что будет с моими ответами
who-can-help = Кто может помочь мне сейчас
start-plain = Построчно, для программы чтения с экрана
language = Язык
letters-title = Какая строка читается правильно?
letters-line = Выберите её номер и нажмите Enter. Об этом спрашивают один раз для каждого вида терминала.
kit = Комплект
period-now = Период
network = Сеть
network-closed = закрыта системой
network-open = системой не закрыта
practice = УЧЕБНЫЙ РЕЖИМ
no-period = Сегодня ответы не принимаются: нет открытого периода. Обратитесь к военному врачу.
no-period-before = С { $date } принимаются ответы.
no-space = Диск этого ноутбука заполнен, сохранить ничего не получится. Обратитесь к военному врачу.

## Что будет с ответами
notice-title = Прежде чем начать
notice-free = Решаете вы. Можно пропустить любой вопрос и остановиться в любой момент; тогда ничего не сохранится.
notice-stored = Что хранится в запечатанном виде: ваши ответы, ваше подразделение и период. Ни имени, ни времени, ни ноутбука, ни языка.
notice-open = Этот ноутбук не может открыть их снова. Это можно сделать только ключом военного врача.
notice-nobody = К вам никого не смогут направить: никто не может узнать, кто отвечал. Поэтому всем показано, кто может помочь.
notice-safety = Некоторые вопросы — о мыслях о смерти или о том, чтобы причинить себе вред. Их можно пропустить. Что можно сделать, если они вас тяготят: { $pathway }
notice-group = Публикуются данные только о группах, где людей { $n } или больше, и сложение или вычитание отчётов никого не приближает к вам. Числа идут с шагом { $base }: { $base } может означать от одного до { $most } человек, и ни один отчёт не может сказать, что плохо всем. Каждый отчёт пишется один раз; поздний ответ войдёт в следующий.
notice-minutes =
    { $minutes ->
        [one] Это займёт около { $minutes } минуты. Писать ничего не нужно.
        [few] Это займёт около { $minutes } минут. Писать ничего не нужно.
        [many] Это займёт около { $minutes } минут. Писать ничего не нужно.
       *[other] Это займёт около { $minutes } минуты. Писать ничего не нужно.
    }
go-on = Продолжить

## Подразделение
unit-title = В каком вы подразделении?
unit-hint = Наберите часть названия, чтобы найти его.
unit-this = { $name }, именно это
which-title = На что вы хотите ответить?

## Вопросы
question-of = { $n } из { $total }
rather-not = Предпочитаю не отвечать
choose-first = Выберите ответ или 0, если предпочитаете не отвечать.
not-asked-title = Здесь не нужно отвечать.
not-asked-line = Это уже ясно из прежнего ответа. Выберите любую цифру и продолжайте, как все: так никто рядом ничего не заметит.

## Проверка
review-title = Ваши ответы. Любой можно изменить.
review-go = Перейти к моему результату

## Результат
result-title = Это видите только вы. Это не сохраняется.
result-score = { $score } из { $max }
result-none = Результата нет: отвечено на слишком мало вопросов.
higher-is-better = чем выше, тем лучше
lower-is-better = чем ниже, тем лучше
result-diagnosis = Это не диагноз, и никто с вами не свяжется: по ответам нельзя узнать, кто вы. Если вы хотите с кем-нибудь поговорить:
seal-answers = Запечатать мои ответы
change-answer = Изменить ответ
throw-away = Удалить их

## Запечатано
saving = Запечатываем …
sealed-title = Запечатано.
sealed-line = Этот ноутбук не может это открыть. Это можно сделать только ключом военного врача, а показывают только группы, где людей { $n } или больше.
done = Готово
show-me = Показать мне
record-title = Ваша запись, как она лежит на диске. Размер в байтах: { $bytes }. Все записи такого размера.
record-try = Попытка открыть её всем, что есть на этом ноутбуке. Просмотрено файлов: { $files }. Найдено секретных ключей: { $keys }.
record-shut = Здесь её открыть нельзя.
record-answer = Ответ библиотеки age: она запечатана не для ключа, который есть здесь.
record-other = Библиотека age не смогла её прочитать: { $code }
record-open = Запись открылась. Не пользуйтесь этим ноутбуком и сообщите военному врачу.
failed-title = Не сохранено. Ваши ответы ещё здесь.
failed-full = Диск заполнен. Попросите освободить место и попробуйте ещё раз.
failed-other = Этому что-то мешает на ноутбуке. Попробуйте ещё раз; если не выйдет, назовите военному врачу это слово: { $code }
try-again = Попробовать ещё раз

## Помощь
help-title = Кто может помочь
help-line = Эту страницу видят все. Если опасность сейчас: не оставайтесь в одиночестве, держитесь подальше от оружия, идите в медпункт или позвоните туда.
help-keys = Клавиши
keys-choose = ↑ ↓ или цифры
keys-choose-does = выбрать
keys-enter-does = продолжить
keys-back-does = вернуться
keys-escape-does = остановиться
keys-language-does = язык
keys-hide-does = сразу скрыть экран; ещё раз H — показать

## Выход
leave-title = Остановиться здесь?
leave-stay = Продолжить вопросы
leave-go = Остановиться и ничего не сохранять
quit-title = Закрыть программу?
quit-stay = Остаться
quit-go = Закрыть
idle-title = Вы ещё здесь?
idle-line = Нажмите любую клавишу, чтобы продолжить. Через { $seconds } сек. всё здесь будет удалено.
hidden = H
too-small = Окно слишком маленькое. Нужно не меньше 40 на 12.

## Клавиши внизу
key-choose = выбор
key-next = далее
key-begin = далее
key-back = назад
key-language = язык
key-help = помощь
key-hide = скрыть
key-stop = стоп
key-scroll = листать
key-details = подробнее
key-letters = буквы не так?

## Просмотр
preview = ПРОСМОТР
preview-line = Это предварительный просмотр. Ничего не сохраняется, что бы вы ни ответили.
preview-end = Просмотр окончен. Ничего не сохранено.
preview-again = Попробовать ещё раз

## Учебный режим
demo-title = Учебная миссия
demo-line = Здесь настоящее всё, кроме людей: ответы придуманы, затем запечатаны, перевезены, открыты и опубликованы.
demo-checkin = Ответить на вопросы
demo-release = Посмотреть публикацию
demo-story = Прочитать, что произошло
demo-leave = Выйти и всё стереть
release-title = { $questionnaire }, { $period } — доли ответов, а не диагнозы.
release-unit = Подразделение
release-about = около
release-rest = { $unit }: остальные
release-below = меньше { $cut }
release-above = { $cut } и больше
release-withheld =
    { $n ->
        [one] { $n } подразделение не имеет своей строки: оно учтено среди остальных в вышестоящем подразделении.
        [few] { $n } подразделения не имеют своей строки: они учтены среди остальных в вышестоящем подразделении.
        [many] { $n } подразделений не имеют своей строки: они учтены среди остальных в вышестоящем подразделении.
       *[other] { $n } подразделения не имеют своей строки: они учтены среди остальных в вышестоящем подразделении.
    }

## Почему нет строки и насколько точны числа
explain-title = Почему нет строки и насколько точны числа
explain-missing = Подразделение имеет свою строку, если в нём ответили не меньше { $k } человек и если рядом с показанными частями не остаётся никого или снова остаётся не меньше { $k }. Иначе оно учтено вместе с соседями среди остальных в вышестоящем подразделении. Это зависит от того, сколько людей ответили, и никогда от того, что они ответили.
explain-exact = Числа идут с шагом { $base }: вверх или вниз решает тайный жребий, один и тот же для группы на всю кампанию. В каждой группе, из которых сложена строка, число отличается не больше чем на { $off }; ошибки многих групп гасят друг друга. Все суммы сходятся.
explain-error = В этом отчёте обычная ошибка доли — около { $small } пунктов в самой малой строке и { $top } в первой.
explain-almost = Ни одна строка не может показать, что плохо почти всем: не меньше трёх человек и не меньше одного из десяти всегда могут чувствовать себя хорошо.
explain-once = Период публикуется один раз. При повторном запросе выходят те же числа; поздний ответ войдёт в следующий отчёт.

## Построчно
plain-number = Номер и Enter:
plain-keys = r — повторить, b — назад, q — выйти.
plain-help = l — сменить язык, ? — кто может помочь.
plain-chosen = Ваш выбор: { $answer }
plain-unknown = Такого варианта нет.
plain-go-on = Нажмите Enter, чтобы продолжить.
plain-seal = Enter — запечатать ответы, b — изменить ответ, q — удалить их.
plain-nothing-kept = Ничего не сохранено.
plain-unit-inside = Подразделения внутри { $name }:

## Когда что-то не получилось
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
    .now = Do not delete anything: copy the whole folder to another disk and bring it to the medical officer.
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
    .now = Give the file that { $command } wrote; its name ends in .kit.
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

## Даты и периоды
date = { $day } { $month } { $year } г.
period-week = неделя { $week }, { $year } г.
period-month = { $month } { $year } г.
month-name =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    }
month-in-date =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }

## Шаги учебной миссии
step-identity = Подготовка: ключ военного врача создан и открыл пробную запись. Его открытая половина: { $recipient }
step-kit = Установка: комплект собран и установлен. Подразделений в нём: { $units }. Его отпечаток: { $words }
step-sealed = Ответы: придуманные ответы запечатаны, и этот ноутбук не может их открыть. Их число: { $responses }
step-packed = Перевозка: всё в одном пакете, перемешано, среди записей есть ложные. Записей: { $records }
step-taken-in = Приём: врач открыл пакет, и по квитанции ноутбук очищен. Удалено записей: { $cleared }
step-released = Публикация, { $period } — строк: { $rows }. Чисел, каждое проверено: { $figures }

## Публикация вслух
reading-smallest = Группы, где меньше { $n }, не показаны. Строк: { $rows }.
reading-row = { $unit }. Ответов: около { $n }.
reading-cut = { $scale }, { $cut }: { $share }, числом около { $count }.
reading-mean = { $scale }, среднее: { $mean }, плюс-минус { $margin }.
reading-count = { $answer }: около { $n }
reading-few = { $answer }: меньше десяти
reading-unnamed = Там учтены: { $units }.
reading-no-means = В этом отчёте нет средних: по ним можно было бы вычислить число людей.
reading-flooded = { $unit }: ответов больше, чем людей, поэтому все эти ответы не учтены. Узнайте на месте, кто пользовался ноутбуком.
reading-entry = Это запись { $number } журнала.
reading-file = Записано: { $file }

## Пока ноутбук не настроен
welcome-title = Этот ноутбук ещё не настроен. Что вы хотите сделать?
welcome-try = Попробовать с придуманными ответами
welcome-set-up = Настроить этот ноутбук по комплекту
welcome-officer = Я военный врач
welcome-kit-file = Введите путь к файлу комплекта и нажмите Enter:
passphrase = Парольная фраза и Enter; ввод не показывается:
