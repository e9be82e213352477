# كلمات البرنامج بالعربية. مسودة تنتظر مراجعة طبيب ناطق بالعربية.

review-state = draft

## البداية
start-title = استرح.
start-line = بضعة أسئلة عن حالك. لا أحد يستطيع أن يعرف من أجاب.
begin = ابدأ
about-answers = ماذا يحدث لإجاباتي
who-can-help = من يستطيع مساعدتي الآن
start-plain = سطراً بسطر، لقارئ الشاشة
language = اللغة
letters-title = أي سطر يُقرأ صحيحا؟
letters-line = اختر الرقم ثم اضغط Enter. يُسأل هذا مرة واحدة لكل نوع من الشاشات.
kit = الحزمة
period-now = الفترة
network = الشبكة
network-closed = يغلقها النظام
network-open = لا يغلقها النظام
practice = تدريب
no-period = لا تؤخذ إجابات اليوم: لا توجد فترة مفتوحة. اسأل الضابط الطبي.
no-period-before = تؤخذ الإجابات ابتداءً من { $date }.
no-space = قرص هذا الحاسوب ممتلئ ولا يمكن حفظ شيء. اسأل الضابط الطبي.

## ماذا يحدث للإجابات
notice-title = قبل أن تبدأ
notice-free = الأمر اختيارك. يمكنك ترك أي سؤال والتوقف في أي وقت، وعندها لا يُحفظ شيء.
notice-stored = ما يُحفظ: إجاباتك ووحدتك والفترة، مختومة. لا اسم ولا وقت ولا حاسوب ولا لغة.
notice-open = هذا الحاسوب لا يستطيع فتحها من جديد. مفتاح الضابط الطبي وحده يفتحها.
notice-nobody = لا يمكن إرسال أحد لمساعدتك، لأن أحداً لا يستطيع أن يعرف من أجاب. لذلك نعرض على الجميع من يستطيع المساعدة.
notice-safety = بعض الأسئلة عن أفكار الموت أو إيذاء النفس. يمكنك تخطّيها. وما يمكنك فعله إن كانت تؤلمك: { $pathway }
notice-group = لا يُنشر شيء إلا عن مجموعات من { $n } فأكثر، ولا يقترب أحد منك بجمع التقارير أو طرح بعضها من بعض. الأرقام تأتي بخطوات من { $base }: فالرقم { $base } قد يعني شخصًا واحدًا أو حتى { $most }، ولا يمكن لأي تقرير أن يقول إن لدى الجميع مشكلة. كل تقرير يُكتب مرة واحدة، والإجابة المتأخرة تدخل في التقرير التالي.
notice-minutes =
    { $minutes ->
        [zero] يستغرق أقل من دقيقة. لا شيء يُكتب.
        [one] يستغرق نحو دقيقة واحدة. لا شيء يُكتب.
        [two] يستغرق نحو دقيقتين. لا شيء يُكتب.
        [few] يستغرق نحو { $minutes } دقائق. لا شيء يُكتب.
        [many] يستغرق نحو { $minutes } دقيقة. لا شيء يُكتب.
       *[other] يستغرق نحو { $minutes } دقيقة. لا شيء يُكتب.
    }
go-on = تابع

## الوحدة
unit-title = مع أي وحدة أنت؟
unit-hint = اكتب جزءاً من الاسم للعثور عليها.
unit-this = { $name }، هذه بالذات
which-title = على ماذا تريد أن تجيب؟

## الأسئلة
question-of = { $n } من { $total }
rather-not = أفضّل ألا أجيب
choose-first = اختر إجابة، أو 0 إن كنت تفضّل ألا تجيب.
not-asked-title = لا شيء للإجابة هنا.
not-asked-line = حسمت إجابة سابقة هذا السؤال. اختر أي رقم وتابع كما يفعل الجميع، فلا يلاحظ أحد بجانبك شيئا.

## المراجعة
review-title = إجاباتك. يمكنك تغيير أي منها.
review-go = إلى نتيجتي

## النتيجة
result-title = أنت وحدك ترى هذا. لا يُحفظ.
result-score = { $score } من { $max }
result-none = لا توجد نتيجة: أُجيب عن أسئلة قليلة جداً.
higher-is-better = الأعلى أفضل
lower-is-better = الأدنى أفضل
result-diagnosis = هذا ليس تشخيصاً، ولن يتصل بك أحد: لا يمكن ربط إجاباتك بك. إن أردت أن تتحدث مع أحد:
seal-answers = اختم إجاباتي
change-answer = غيّر إجابة
throw-away = ارمها

## مختوم
saving = يجري الختم …
sealed-title = تم الختم.
sealed-line = هذا الحاسوب لا يستطيع فتحها. مفتاح الضابط الطبي وحده يفتحها، ولا تُعرض إلا مجموعات من { $n } أو أكثر.
done = انتهيت
show-me = أرني
record-title = سجلك كما هو على القرص: { $bytes } بايت. لكل السجلات هذا الحجم.
record-try = محاولة فتحه بكل ما في هذا الحاسوب. الملفات المفتشة: { $files }. المفاتيح السرية الموجودة: { $keys }.
record-shut = لا يمكن فتحه هنا.
record-answer = تقول مكتبة age: ليس مختوماً لأي مفتاح موجود هنا.
record-other = لم تستطع مكتبة age قراءته: { $code }
record-open = لقد فُتح. لا تستعمل هذا الحاسوب وأخبر الضابط الطبي.
failed-title = لم يُحفظ. إجاباتك ما زالت هنا.
failed-full = القرص ممتلئ. اطلب إفراغ مساحة ثم حاول من جديد.
failed-other = هناك ما يمنع ذلك على هذا الحاسوب. حاول من جديد، وإن بقي الأمر فأعطِ الضابط الطبي هذه الكلمة: { $code }
try-again = حاول من جديد

## المساعدة
help-title = من يستطيع المساعدة
help-line = هذه الصفحة نفسها تُعرض على الجميع. إن كنت في خطر الآن: لا تبق وحدك، ابتعد عن السلاح، واذهب إلى العيادة أو اتصل بها.
help-keys = المفاتيح
keys-choose = ↑ ↓ أو الأرقام
keys-choose-does = اختيار
keys-enter-does = متابعة
keys-back-does = رجوع
keys-escape-does = توقف
keys-language-does = اللغة
keys-hide-does = إخفاء الشاشة فوراً؛ H مرة أخرى لإظهارها

## المغادرة
leave-title = هل تتوقف هنا؟
leave-stay = تابع الأسئلة
leave-go = توقف ولا تحفظ شيئاً
quit-title = هل تغلق البرنامج؟
quit-stay = ابق
quit-go = أغلقه
idle-title = هل ما زلت هنا؟
idle-line = اضغط أي مفتاح للمتابعة. بعد { $seconds } ثانية يُرمى كل ما هنا.
hidden = H
too-small = هذه النافذة صغيرة جداً. اجعلها 40 في 12 على الأقل.

## المفاتيح في الأسفل
key-choose = اختيار
key-next = التالي
key-begin = متابعة
key-back = رجوع
key-language = اللغة
key-help = مساعدة
key-hide = إخفاء
key-stop = توقف
key-scroll = تمرير
key-details = التفاصيل
key-letters = الحروف مقلوبة؟

## معاينة
preview = معاينة
preview-line = هذه معاينة. لا يُحفظ شيء مهما كانت الإجابة.
preview-end = انتهت المعاينة. لم يُحفظ شيء.
preview-again = المحاولة مرة أخرى

## تدريب
demo-title = المهمة التدريبية
demo-line = كل شيء هنا حقيقي إلا الأشخاص: إجابات مخترعة خُتمت ونُقلت وفُتحت ونُشرت.
demo-checkin = أجب عن الأسئلة
demo-release = انظر إلى المنشور
demo-story = اقرأ ما حدث
demo-leave = غادر وامسح كل شيء
release-title = { $questionnaire }، { $period }. نسب إجابات، لا تشخيصات.
release-unit = الوحدة
release-about = نحو
release-rest = بقية { $unit }
release-below = أقل من { $cut }
release-above = { $cut } فأكثر
release-withheld =
    { $n ->
        [zero] لكل وحدة سطر خاص بها.
        [one] وحدة واحدة ليس لها سطر خاص بها: تُحسب في بقية الوحدة الأعلى.
        [two] وحدتان ليس لهما سطر خاص بهما: تُحسبان في بقية الوحدة الأعلى.
        [few] { $n } وحدات ليس لها سطر خاص بها: تُحسب في بقية الوحدة الأعلى.
        [many] { $n } وحدة ليس لها سطر خاص بها: تُحسب في بقية الوحدة الأعلى.
       *[other] { $n } وحدة ليس لها سطر خاص بها: تُحسب في بقية الوحدة الأعلى.
    }

## لماذا لا يظهر سطر، وما مدى دقة الأرقام
explain-title = لماذا لا يظهر سطر لوحدة، وما مدى دقة الأرقام
explain-missing = للوحدة سطر خاص بها إذا أجاب { $k } من أفرادها على الأقل، وكان ما يتبقى بجانب أجزائها المعروضة لا أحد أو { $k } على الأقل مرة أخرى. وإلا فهي تُحسب مع جاراتها في بقية الوحدة الأعلى. هذا يتعلق بعدد من أجابوا، ولا يتعلق أبدًا بما أجابوا به.
explain-exact = الأعداد تأتي بخطوات من { $base }، صعودًا أو نزولًا بحسب قرعة سرية لا تتغير للمجموعة نفسها طوال الحملة. في كل مجموعة يتكون منها السطر لا يزيد الفرق على { $off }، وأخطاء المجموعات الكثيرة يلغي بعضها بعضًا. كل المجاميع متطابقة.
explain-error = في هذا الإصدار يبلغ الخطأ المعتاد للنسبة نحو { $small } من النقاط في أصغر سطر و{ $top } في السطر الأول.
explain-almost = لا يمكن لأي سطر أن يُظهر أن الجميع تقريبًا متأثرون: فقد يكون ثلاثة أشخاص على الأقل، وواحد من كل عشرة على الأقل، بخير دائمًا.
explain-once = كل فترة تُنشر مرة واحدة. وإذا طُلبت من جديد خرجت الأرقام نفسها، والإجابة المتأخرة تدخل في الإصدار التالي.

## سطراً بسطر
plain-number = الرقم ثم Enter:
plain-keys = r للإعادة، b للرجوع، q للتوقف.
plain-help = l لتغيير اللغة، ? لمعرفة من يستطيع المساعدة.
plain-chosen = اخترت: { $answer }
plain-unknown = هذا ليس من الخيارات.
plain-go-on = اضغط Enter للمتابعة.
plain-seal = اضغط Enter لختم إجاباتك، b لتغيير إجابة، q لرميها.
plain-nothing-kept = لم يُحفظ شيء.
plain-unit-inside = وحدات { $name }:

## عندما يتعذّر شيء
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

## التواريخ والفترات
date = { $day } { $month } { $year }
period-week = الأسبوع { $week } من { $year }
period-month = { $month } { $year }
month-name =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
month-in-date =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }

## خطوات المهمة التدريبية
step-identity = التحضير: صُنع مفتاح الضابط الطبي وفتح سجلاً تجريبياً. نصفه العلني: { $recipient }
step-kit = التثبيت: أُعدّت حزمة وثُبّتت. عدد الوحدات فيها: { $units }. بصمتها: { $words }
step-sealed = الإجابة: خُتمت إجابات مخترعة، ولا يستطيع هذا الحاسوب فتحها. عددها: { $responses }
step-packed = النقل: كل شيء في رزمة واحدة مخلوطة، وبين السجلات سجلات وهمية. عدد السجلات: { $records }
step-taken-in = الاستلام: فتح الضابط الطبي الرزمة، وأفرغ الإيصال الحاسوب. السجلات المحذوفة: { $cleared }
step-released = النشر: { $period }. الأسطر: { $rows }. الأرقام، وقد فحص التدقيق كلاً منها: { $figures }

## منشور يُقرأ بصوت عالٍ
reading-smallest = لا تُعرض أي مجموعة تقل عن { $n }. عدد الأسطر: { $rows }.
reading-row = { $unit }. الإجابات: نحو { $n }.
reading-cut = { $scale }، { $cut }: { $share }، والعدد نحو { $count }.
reading-mean = { $scale }، المتوسط: { $mean }، بهامش { $margin }.
reading-count = { $answer }: نحو { $n }
reading-few = { $answer }: أقل من عشرة
reading-unnamed = الوحدات المحسوبة هناك: { $units }.
reading-no-means = لا متوسطات في هذا الإصدار: فبها يمكن حساب عدد الأشخاص.
reading-flooded = { $unit }: الإجابات أكثر من الأفراد، لذلك تُركت كل إجاباتها. اسأل في المكان عمّن استعمل الحاسوب.
reading-entry = هذا هو القيد { $number } في السجل.
reading-file = كُتب: { $file }

## قبل إعداد الحاسوب
welcome-title = هذا الحاسوب لم يُعدّ بعد. ماذا تريد أن تفعل؟
welcome-try = جرّبه بإجابات مخترعة
welcome-set-up = أعدّ هذا الحاسوب بحزمة
welcome-officer = أنا الضابط الطبي
welcome-kit-file = اكتب مسار ملف الحزمة ثم Enter:
passphrase = عبارة المرور ثم Enter؛ ما تكتبه لا يظهر:
