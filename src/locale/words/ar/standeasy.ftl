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

## الصفحة المطبوعة
page-commander = للقائد
page-medical = للطاقم الطبي
page-lead = { $scale }، { $cut }: { $share }
page-not-diagnoses = نسب إجابات، لا تشخيصات.
page-asked = ما الذي سُئل عنه
page-asked-items = عدد الأسئلة: { $items }. عدد الأيام التي تتناولها: { $days }.
page-asked-now = عدد الأسئلة: { $items }.
page-people = عدد من سُئلوا: { $people }. الإجابات: نحو { $n }، مقرّبة إلى أقرب خمسة.
page-answers = الإجابات: نحو { $n }، مقرّبة إلى أقرب خمسة.
page-pilot = تجريبي
page-pilot-line = هذه الأسئلة جديدة. تُظهر النسب والتغيّر، ولا تقول أين تنتهي العافية.
page-draft = صياغة أولية
page-draft-line = لم يقرأ هذه الصياغة بعدُ طبيب لغته الأم العربية.
page-units = وحدة وحدة
page-units-line = { $scale }: نسب ممن أجابوا. بترتيب الوحدات، لا بترتيب النتائج.
page-scales = جزءًا جزءًا
page-scales-line = { $unit }: نسب ممن أجابوا.
page-scale = الجزء
page-between = من { $from } إلى أقل من { $to }
page-n = الإجابات، نحو
page-time = مع مرور الوقت
page-time-line = { $unit }، { $scale }: نسب ممن أجابوا. الفراغ فترة بلا رقم.
page-time-first = هذا أول تقرير، ولا يوجد بعدُ ما يُقارن به.
page-gap = لا رقم
page-period = الفترة
page-changed = تغيّرات واضحة منذ { $period }
page-more = { $unit }. { $scale }، { $cut }: ارتفاع من { $before } إلى { $now }.
page-fewer = { $unit }. { $scale }، { $cut }: انخفاض من { $before } إلى { $now }.
page-no-change = لا تغيّر واضحًا: كل فرق قد يكون مصادفة.
page-chance = النسب المقارنة: { $n }. حتى لو لم يتغيّر شيء، لبدا ما يصل إلى واحدة من كل عشر تغيّرًا واضحًا.
page-elsewhere = المزيد في النسخة الطبية: { $n }
page-burdens = أثقل الأعباء
page-burdens-line = { $unit }. نسبة من أجابوا «{ $first }» أو «{ $second }».
page-share = النسبة
page-items = سؤالًا سؤالًا
page-items-line = { $unit }. نسب ممن أجابوا. ما بقي أبيض: لا إجابة، أو تقريب.
page-question = السؤال
page-averages = المتوسطات
page-averages-line = بعد ±: نصف عرض مجال الثقة 95%.
page-sensitive = أرقام تحتاج إلى عناية خاصة
page-sensitive-line = { $unit }. أعداد الأشخاص بخطوات من خمسة، وكل عدد دون العشرة يُطبع «أقل من عشرة».
page-few = أقل من عشرة
page-read = كيف تُقرأ هذه الصفحة
page-read-share = النسبة ممن أجابوا، ولا تقول شيئًا عمن لم يجيبوا.
page-read-count = الأعداد بخطوات من { $base }، ولا تُعرض مجموعة تقل عن { $k }: بضع نقاط زيادة أو نقصانًا لا تعني شيئًا.
page-read-own = قارن الوحدة بماضيها هي، لا بجاراتها، فقد كانت أيامها مختلفة.
page-limits = ما لا يمكن لأحد أن يستنتجه منها
page-limit-person = من الذي أجاب، أو ماذا قال أي شخص بعينه.
page-limit-well = من المريض أو من اللائق للخدمة: هذه إجابات، لا فحوص.
page-limit-cause = لماذا الأمر كذلك، أو من السبب فيه.
page-limit-silent = كيف حال من لم يجيبوا.
page-about = عن هذه الأرقام
page-about-questionnaire = الاستبيان { $id }، الإصدار { $version }.
page-about-rules = أصغر مجموعة: { $k }. الأعداد بخطوات من { $base }. الأرقام التي دُقّقت: { $figures }.
page-about-ledger = القيد { $entry } في السجل: { $digest }
page-about-kit = الحزمة: { $kit }

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
error-said = خطأ. { $what }
error-now = ما العمل الآن: { $now }
error-lines = المواضع مذكورة بالإنجليزية:
system-no-file = لا يوجد ملف أو مجلد بهذا الاسم
system-not-allowed = لا يملك هذا المستخدم الإذن
system-full = القرص ممتلئ
system-read-only = لا تمكن الكتابة على هذا القرص
trouble-no-home = لا يحدد هذا النظام مجلدًا للبيانات.
    .now = حدّد مجلدًا بواسطة { $option } أو { $variable }.
trouble-cannot-read = تعذّرت قراءة { $path }: { $why }.
    .now = تحقق من الاسم ومن أن لك حق القراءة، ثم حاول من جديد.
trouble-cannot-write = تعذّرت كتابة { $path }: { $why }.
    .now = تحقق من المجلد والمساحة الخالية وحقوقك، ثم حاول من جديد. لم يُكتب شيء ناقصًا.
trouble-not-a-file = { $path } ليس ملفًا عاديًا.
    .now = أعطِ الملف نفسه، لا رابطًا ولا مجلدًا ولا جهازًا.
trouble-too-large = { $path } أكبر من الحد المسموح، وهو بالبايت: { $most }.
    .now = تحقق من أن هذا هو الملف الصحيح.
trouble-not-text = { $path } ليس نصًا بترميز UTF-8 ابتداءً من البايت { $at }.
    .now = احفظه بترميز UTF-8 وحاول من جديد.
trouble-exists = { $path } موجود من قبل.
    .now = اختر اسمًا آخر، أو انقل الملف القديم أولاً.
trouble-not-installed = هذا الحاسوب لم يُعدّ بعد.
    .now = شغّل { $command } بالحزمة التي أعطاك إياها الضابط الطبي.
trouble-records-left = ما زالت على هذا الحاسوب سجلات من الحزمة المثبتة.
    .now = اجمعها في رزمة وأحضرها إلى الضابط الطبي وشغّل { $command }، ثم ثبّت الحزمة الجديدة.
trouble-no-kit-yet = لم تُبنَ أي حزمة في هذا المكتب بعد.
    .now = اكتب ملف المهمة ثم شغّل { $command }.
trouble-locked = المكتب مقفل.
    .now = افتحه بعبارة المرور.
trouble-no-record = لا يوجد أي سجل على هذا الحاسوب.
    .now = لا شيء عليك فعله حتى يجيب أحد.
trouble-other-receipt = الإيصال للحزمة { $found }، وعلى هذا الحاسوب { $expected }.
    .now = استعمل الإيصال الذي أعطاه الضابط الطبي لحزمة هذا الحاسوب.
trouble-identity-exists = لهذا المكتب هوية من قبل: { $path }.
    .now = واصل استعمالها، أو حدّد مجلدًا آخر بواسطة { $option }. لا يُكتب فوقها أبدًا.
trouble-no-identity = ليست لهذا المكتب هوية بعد.
    .now = شغّل { $command } أولاً.
trouble-settings = { $path } ليس ملف إعدادات: { $why }.
    .now = لا تكتب فيه إلا { $known }، أو احذفه؛ ويمكن دائمًا حذف { $terminals }.
trouble-empty-passphrase = عبارة المرور فارغة.
    .now = اكتب كلمة واحدة على الأقل، والأفضل ست كلمات عشوائية.
trouble-canary = لم تستطع الهوية الجديدة فتح سجلها التجريبي.
    .now = لا تستعمل هذه الهوية. احذفها وشغّل { $command } من جديد.
trouble-rounding-key-lost = مفتاح التقريب { $path } مفقود، وقد صدرت به منشورات.
    .now = استرجعه من النسخة المحفوظة مع الهوية. فمفتاح آخر يقرّب الإجابات نفسها بطريقة أخرى، ويمكن حساب متوسط تقريبين، لذلك لا يمكن نشر شيء آخر من حملة دون مفتاحها. ما استُلم يبقى آمنًا؛ وإن لم تكن هناك نسخة فتابع بمجلد جديد وهوية جديدة وحزمة جديدة.
trouble-other-kit = الرزمة للحزمة { $found }، وهي لم تُعدّ في هذا المكتب.
    .now = استلمها في المكتب الذي أعدّ تلك الحزمة، وقارن الكلمات بشاشة البداية على الحاسوب.
trouble-other-key = لا يوجد في الرزمة أي سجل مختوم لمفتاح هذا المكتب.
    .now = استلمها في المكتب الذي مفتاحه في الحزمة.
trouble-no-campaign = لا توجد في هذا المكتب حزمة تسأل { $questionnaire } في الفترة { $period }.
    .now = تحقق من { $first } و{ $second }؛ { $command } والحزمة يُظهران ما هو موجود.
trouble-many-campaigns = في هذا المكتب أكثر من حزمة تسأل { $questionnaire } في الفترة { $period }.
    .now = حدّد المقصودة بواسطة { $option } مع أول أرقام بصمتها.
trouble-many-released = نُشر { $questionnaire } لأكثر من حزمة في هذا المكتب.
    .now = حدّد المقصودة بواسطة { $option } مع أول أرقام بصمتها.
trouble-no-questionnaire = لا يوجد مع هذا البرنامج استبيان باسم { $id }.
    .now = { $command } يُظهر الموجود منها.
trouble-no-spoken-language = ليست في الاستبيان نصوص بأي من لغات هذا البرنامج.
    .now = اطبعه بواسطة { $option }، أو أضف نصوصه بإحدى اللغات ar أو en أو es أو fr أو ru أو zh.
trouble-archive-damaged = ملف داخلي من ملفات هذا المكتب تالف: { $name }.
    .now = استرجع مجلد الضابط الطبي من نسخته الاحتياطية؛ ويمكن استلام الرزم من جديد.
trouble-findings = في { $file } ما يحتاج إلى تصحيح.
    .now = صحّح المواضع المعلَّمة وحاول من جديد.
trouble-forms-refused = لم تؤخذ أي استمارة من { $file }.
    .now = صحّح كل موضع مذكور وشغّل الأمر من جديد؛ عندها تؤخذ كل الاستمارات دفعة واحدة.
trouble-report-kit = هذه الحزمة لا تطرح { $questionnaire } في الفترة { $period }.
    .now = استخدم الحزمة التي أُعد بها هذا التقرير.
trouble-no-dhis2-period = الجولة { $label }، من { $first } إلى { $last }، ليست فترة يعرفها DHIS2.
    .now = لم يُنشر شيء ولم يُكتب شيء. احذف { $format } من { $option }، أو حدّد لـ DHIS2 جولات من أسابيع كاملة من الاثنين إلى الأحد أو أشهر كاملة.
trouble-spreadsheet = تعذّر إعداد جدول البيانات: { $why }.
    .now = احذف { $format } من { $option }؛ ففي { $other } الأرقام نفسها.
trouble-period-before = تبدأ الحملة في { $day }.
    .now = تحقق من تاريخ هذا الحاسوب ومن تواريخ الحملة.
trouble-period-between = لا توجد جولة مفتوحة في { $day }.
    .now = تحقق من تاريخ هذا الحاسوب ومن تواريخ الحملة.
trouble-period-unknown = { $period } ليست فترة من هذه الحملة.
    .now = تحقق من تاريخ هذا الحاسوب ومن تواريخ الحملة.
trouble-store-busy = البرنامج مفتوح من قبل في نافذة أخرى.
    .now = أغلق النافذة الأخرى، أو استعملها.
trouble-disk-full = لم يُحفظ: القرص ممتلئ.
    .now = أفرغ بعض المساحة على هذا القرص وحاول من جديد. ما حُفظ من قبل ما زال هناك.
trouble-store-folder = لا يمكن استعمال مجلد السجلات: { $why }.
    .now = أعطِ مجلدًا خاصًا بك لا يستطيع غيرك الكتابة فيه، على قرص محلي.
trouble-store-damaged = السجلات على هذا الحاسوب تالفة: { $why }.
    .now = لا تحذف شيئًا وانسخ المجلد كله إلى قرص آخر. ثم يستعيد الأمر `standeasy laptop rescue` ما يمكن استعادته على حاسوب الاستبيان، ويحتفظ بالملفات التالفة.
trouble-store-io = لم يُحفظ: { $why }.
    .now = حاول من جديد. وإن تكرر الأمر فانسخ المجلد كله إلى قرص آخر: فقد يكون هذا القرص على وشك التعطل.
trouble-content-too-long = المحتوى أكبر من الحجم الثابت. حجمه بالبايت: { $bytes }، والحد: { $most }.
    .now = قصّر رموز الوحدات والفترات والاستبيانات، أو اسأل أسئلة أقل.
trouble-recipients = تحتاج الحزمة إلى مستلم واحد أو اثنين.
    .now = اذكر مستلمًا واحدًا أو اثنين: مستلم الضابط الطبي وآخر احتياطيًا.
trouble-damaged-envelope = المغلّف تالف.
    .now = انسخ الملف من جديد من مصدره. السجلات الأخرى لم تتأثر.
trouble-wrong-key = هذا ليس مختومًا لهذا المفتاح.
    .now = استعمل الهوية التي ورد مستلمها في الحزمة.
trouble-damaged-content = المحتوى المختوم تالف.
    .now = انسخ الملف من جديد من مصدره. السجلات الأخرى لم تتأثر.
trouble-unusable-passphrase = يجب أن تكون عبارة المرور نصًا وألا تكون فارغة.
    .now = اختر ست كلمات واكتبها وبينها شرطات قصيرة.
trouble-wrong-passphrase = عبارة المرور لا تفتح هذه الهوية.
    .now = اكتبها من جديد، وانتبه إلى الحروف الكبيرة ولغة لوحة المفاتيح. يمكنك أن تحاول قدر ما تشاء.
trouble-not-an-identity = هذه ليست هوية age محمية بعبارة مرور.
    .now = أعطِ الملف الذي كتبه { $command } أو { $age }.
trouble-excessive-work-factor = يتطلب فتح هذه الهوية حسابًا مفرطًا.
    .now = شفّر الهوية من جديد بأمر age، فمعامل العمل فيه 18.
trouble-not-a-kit = { $path }: هذه ليست حزمة من standeasy.
    .now = أعطِ الملف الذي كتبه { $command }؛ وينتهي اسمه بـ { $ending }.
trouble-kit-version = { $path }: إصدار الحزمة { $version } لا يعرفه هذا البرنامج.
    .now = ثبّت إصدار البرنامج الذي يستعمله الضابط الطبي، ثم حاول من جديد.
trouble-kit-too-large = { $path }: الحزمة أكبر من الحد المسموح، وهو بالبايت: { $most }.
    .now = تحقق من أن هذا هو الملف الصحيح؛ فإن كان كذلك فأعدّ الحزمة من جديد.
trouble-kit-damaged = { $path }: الحزمة تغيّرت أو تلفت.
    .now = انسخ الحزمة من جديد من عند الضابط الطبي وقارن بصمتها.
trouble-kit-content = { $path }: محتوى الحزمة يخالف قاعدة: { $why }.
    .now = اطلب من الضابط الطبي أن يعدّ الحزمة من جديد بهذا الإصدار من البرنامج.
trouble-not-a-bundle = هذه ليست رزمة من standeasy.
    .now = أعطِ الملف الذي كتبه { $command }.
trouble-bundle-version = إصدار الرزمة { $version } لا يعرفه هذا البرنامج.
    .now = استعمل أحدث إصدار من البرنامج في مكتب الضابط الطبي.
trouble-bundle-length = ينبغي أن يكون حجم الرزمة بالبايت { $expected }، وهو { $found }.
    .now = انسخها من جديد من ذاكرة USB، أو أعدّ الرزمة مرة أخرى على الحاسوب؛ السجلات ما زالت هناك.
trouble-bundle-count = تذكر الرزمة هذا العدد من السجلات: { $records }، ولا رزمة تحمل مثله.
    .now = أعدّ الرزمة مرة أخرى على الحاسوب؛ السجلات ما زالت هناك.
trouble-bundle-order = السجلات في الرزمة ليست مرتبة.
    .now = أعدّ الرزمة مرة أخرى على الحاسوب؛ السجلات ما زالت هناك.
trouble-not-a-receipt = هذا ليس إيصالاً من standeasy.
    .now = أعطِ الملف الذي كتبه { $command }.
trouble-receipt-damaged = الإيصال تالف.
    .now = اطلب من الضابط الطبي أن يستلم الرزمة نفسها من جديد، فيُكتب الإيصال مرة أخرى.
trouble-not-a-ledger = هذا ليس سجل منشورات.
    .now = استرجع مجلد الضابط الطبي من نسخة احتياطية. لا يمكن نشر شيء بدونه، فلا أحد يعرف ما عُرض من قبل.
trouble-ledger-broken = القيد { $number } في سجل المنشورات تغيّر.
    .now = استرجع مجلد الضابط الطبي من نسخة احتياطية. لا يمكن نشر شيء بدونه، فلا أحد يعرف ما عُرض من قبل.
trouble-ledger-cut = تنقص سجل المنشورات إصدارات صدرت من هذا المكتب: { $releases }.
    .now = استرجع مجلد الضابط الطبي من نسخة احتياطية. لا يمكن نشر شيء بدونه، فلا أحد يعرف ما عُرض من قبل.
trouble-ledger-responses = القيد { $number } في سجل المنشورات يذكر إجابات غير التي نشرها هذا المكتب.
    .now = استرجع مجلد الضابط الطبي من نسخة احتياطية. لا يمكن نشر شيء بدونه، فلا أحد يعرف ما عُرض من قبل.
trouble-no-unit = لا توجد في هذه المهمة وحدة رمزها { $unit }.
    .now = { $command } يعرض الوحدات؛ تحقق من { $option }.
trouble-never-released = لم يُنشر { $questionnaire } بعد.
    .now = تحقق من { $option }؛ { $command } يُظهر ما نُشر.
trouble-not-released = لم يُنشر { $questionnaire } للفترة { $period }.
    .now = { $command } يُظهر ما نُشر. انشر الفترة أولاً.
trouble-not-a-slice = هذا ليس مقتطفًا من منشور.
    .now = أعطِ الملف الذي كتبه { $command }.
trouble-slice-changed = هذا المقتطف تغيّر أو تلف: { $why }.
    .now = لا تستعمل أرقامه. اطلب الملف من جديد من المكتب الذي نشره.
trouble-trend-campaign = المنشورات من حملتين مختلفتين.
    .now = قارن منشورات من حزمة واحدة واستبيان واحد، لفترات مختلفة.
trouble-trend-questionnaire = المنشورات من استبيانين، أو من إصدارين لاستبيان واحد.
    .now = قارن منشورات من حزمة واحدة واستبيان واحد، لفترات مختلفة.
trouble-trend-period = المنشورات للفترة نفسها.
    .now = قارن منشورات من حزمة واحدة واستبيان واحد، لفترات مختلفة.
trouble-period-open = لا يمكن عرض شيء: الفترة ما زالت مفتوحة.
    .now = انتظر حتى ينقضي آخر يوم من الفترة.
trouble-too-few-answers = لا يمكن عرض شيء: لا توجد وحدة فيها إجابات كافية.
    .now = لا خطأ هنا. تبقى الإجابات مختومة؛ وبفترة أطول أو بعدد أكبر من المجيبين تتكوّن مجموعات يمكن عرضها.
trouble-nothing-expected = لا يمكن عرض شيء: إذا أجاب { $percent } % فالمجيبون { $answers } من أصل { $people }، والسطر يحتاج إلى { $n }.
    .now = لا تسأل عما لا يمكن نشره أبدًا: أضف وحدات أكثر أو اجعل الفترات أطول. وإن كان مؤكدًا أن عددًا أكبر سيجيب فاذكر ذلك بواسطة { $option }.
trouble-no-row = لا يمكن عرض شيء: ليس للوحدة { $unit } وما تحتها سطر خاص في هذا الإصدار.
    .now = لا خطأ هنا: هؤلاء محسوبون في سطر وحدة أعلى. أعدّ مقتطف تلك الوحدة إن كان يحق لقائدها أن يراه.
trouble-policy-not-allowed = لا يمكن عرض شيء: حدود المهمة خارج ما يسمح به هذا البرنامج.
    .now = اختر { $group } من 8 إلى 30، و{ $base } إما 3 أو 5، و{ $means } من 30 إلى 100، و{ $items } من 100 إلى 300، ثم أعدّ حزمة جديدة.
trouble-policy-weaker = لا يمكن عرض شيء: الحدود أضعف مما كانت في أول إصدار من هذه الحملة.
    .now = استعمل حدود الإصدار الأول، أو حدودًا أشد منها، حتى تنتهي هذه الحملة.
trouble-rounding-key = لا يمكن عرض شيء: طول مفتاح التقريب ليس 32 بايت.
    .now = استرجع مجلد الضابط الطبي من نسخته الاحتياطية.
trouble-other-rounding-key = لا يمكن عرض شيء: هذا ليس مفتاح التقريب للإصدارات السابقة من هذه الحملة.
    .now = استرجع { $file } من النسخة التي حُفظت مع الهوية. يمكن حساب متوسط أرقام قُرّبت بمفتاحين، لذلك لا تستمر هذه الحملة إلا بمفتاحها؛ وبدونه أنهِ الحملة وأعدّ حزمة جديدة.
trouble-release-changed = لا يمكن عرض شيء: نُشرت هذه الفترة من قبل في القيد { $number }، ومنذ ذلك الحين تغيّر ما يلي: { $what }.
    .now = كل فترة تُنشر مرة واحدة. استعمل ملفات الإصدار الأول؛ والإجابات المتأخرة تدخل في الفترة المفتوحة التالية.
trouble-audit-failed = لا يمكن عرض شيء: أوقف التدقيق الإصدار ({ $rule }): { $why }.
    .now = لم يُكتب شيء. اترك سجل المنشورات كما هو وأبلغ عن ذلك، ولا تنشر أرقام هذه الفترة بطريق آخر.
changed-responses = الإجابات
changed-units = الوحدات المعروضة
changed-figures = الأرقام
changed-key = مفتاح التقريب
usage-no-terminal = لا توجد طرفية لعرض الاستبيان عليها.
    .now = شغّل البرنامج في طرفية، أو استعمل أمرًا؛ { $command } يعرض الأوامر.
usage-passphrases-differ = عبارتا المرور غير متطابقتين.
    .now = شغّل الأمر من جديد واكتب العبارة نفسها مرتين.
usage-no-passphrase = يلزم عبارة مرور، ولا توجد طرفية لطلبها.
    .now = أعطها بواسطة { $option }؛ و{ $dash } تعني الدخل القياسي.
usage-slice = يحتاج المقتطف إلى فترة واستبيان ووحدة وملف.
    .now = أعطِ { $period } و{ $questionnaire } و{ $unit } و{ $to }، أو { $check }.
usage-no-texts = ليست في الملف نصوص باللغة { $language }.
    .now = اختر واحدة من { $known }.
usage-killed = أُوقف البرنامج من خارجه.
    .now = ابدأ من جديد. ما خُتم أو نُشر محفوظ، والإجابات التي لم تكتمل لم يُحتفظ بها.
usage-not-closed = يترك هذا النظام ما يلي مفتوحًا أمام البرنامج: { $open }.
    .now = استعمل حاسوبًا بنظام Linux 5.13 أو أحدث، أو ابدأ بدون { $option }، فتذكر الشاشة الأولى ما هو مفتوح.
open-network = الشبكة
open-programs = البرامج الأخرى
open-files = الملفات الأخرى
open-memory = الذاكرة

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

## The spreadsheet
sheet-summary = ملخص
sheet-charts = رسوم بيانية
sheet-data = البيانات
sheet-codebook = دليل الرموز
sheet-about = حول الملف
sheet-answers = الإجابات (نحو)
sheet-people = عدد الأشخاص
sheet-mean = المتوسط
sheet-chart = { $scale }: نسبة الإجابات
sheet-alt = رسم بياني بالأعمدة. { $scale }: نسبة الإجابات في كل وحدة. الأرقام نفسها في ورقة «{ $sheet }».
sheet-few = أقل من عشرة
sheet-kind = النوع
sheet-id = الرمز
sheet-text = المعنى
sheet-scale = مقياس
sheet-cut = حد
sheet-item = سؤال
sheet-option = إجابة
sheet-program = البرنامج
sheet-questionnaire = الاستبيان
sheet-period = الفترة
sheet-smallest = أصغر مجموعة تُعرض
sheet-step = الأعداد بخطوات من
sheet-withheld = وحدات بلا صف خاص بها
sheet-language = اللغة
sheet-ledger = قيد السجل
sheet-note = نسب من الإجابات، لا تشخيصات.
sheet-page = صفحة

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

## The officer's desk
desk-title = مكتب الضابط الطبي
desk-at = المكتب · { $mission }
desk-passphrase = عبارة المرور
desk-passphrase-hint = اكتبها ثم اضغط Enter. لا تظهر إلا نقاط.
desk-busy = لحظة من فضلك …
desk-idle = اضغط أي مفتاح للمتابعة. يُقفل المكتب بعد { $seconds } ثانية.
desk-next = التالي:
desk-next-bundles = استلم الرزم التي عُثر عليها: { $n } ‏(I).
desk-next-ready = انشر { $questionnaire }، { $period } ‏(R).
desk-next-several = اختر ما يُنشر؛ الفترات المغلقة التي فيها إجابات: { $n } ‏(R).
desk-next-print = اطبع { $questionnaire }، { $period }، ثم قدّم الإحاطة ‏(P).
desk-next-carry = أعد الإيصالات إلى حواسيبها: { $n }.
desk-next-nothing = لا شيء ينتظر. أدخل ذاكرة USB واضغط I، أو اقرأ ما نُشر.
desk-wish = { $questionnaire }، { $period }
desk-reading = تقرأ الآن: { $questionnaire }، { $period }
desk-nothing-released = لم يُنشر شيء بعد.
desk-strength = الأفراد
desk-row = السطر
desk-shown = معروض
desk-in-rest = في البقية
desk-counted-above = ضمن الأعلى
desk-nowhere = في لا سطر
desk-not-yet = لا شيء بعد
desk-about-n = الإجابات: نحو { $n }
desk-band = { $share }، نحو { $n }
desk-band-between = من { $low } إلى أقل من { $high }
desk-mean = المتوسط { $mean }، بزيادة أو نقص { $margin }
desk-more-scales = Enter يعرض المقاييس الأخرى.
desk-counted-in = ليس لهذه الوحدة سطر خاص: أجاب عدد قليل، أو كان سيبقى بجانبها عدد قليل. وهي محسوبة هنا: { $row }.
desk-counted-nowhere = لا يُعرض شيء من هذه الوحدة: أجاب عدد قليل.
desk-course = نسبة { $cut }، من { $first } إلى { $last }
desk-change-none = لا شيء يقارَن به في المنشور السابق.
desk-burdens = أثقل الأعباء: أقوى إجابتين من بين من ينطبق عليهم
desk-key-open = فتح
desk-key-close = إغلاق
desk-key-page = صفحتها
desk-key-fold = طي
desk-key-take-in = استلام
desk-key-release = نشر
desk-key-print = طباعة
desk-key-view = غيره
desk-key-compare = مقارنة
desk-key-ledger = السجل
desk-key-stop = توقف بعد هذه
desk-key-read = اقرأه
desk-key-period = فترة أخرى
desk-view-title = أي منشور تريد أن تقرأ؟
desk-intake-title = استلام الرزم
desk-intake-all = استلم كل الجديدة: { $n }
desk-intake-none = لم يُعثر على رزمة جديدة في ذاكرة USB أو في هذا المجلد.
desk-intake-path = اكتب مسار رزمة
desk-intake-again = ابحث مرة أخرى
desk-path = مسار الرزمة ثم Enter:
desk-bundle-new = جديدة: { $file }
desk-bundle-known = سبق استلامها: { $file }
desk-progress = { $n } من { $total }
desk-taken = استُلمت: { $file }
desk-known = سبق استلامها ولم يتغير شيء: { $file }
desk-refused = لم تُستلم: { $file }
desk-receipt = الإيصال: { $file }
desk-set-aside = سجلات تعذرت قراءتها ووُضعت جانبًا: { $n }. الباقي استُلم.
desk-carry = أعد كل ذاكرة مع إيصالها إلى حاسوبها. تبقى الإجابات على الحاسوب حتى ذلك الحين.
desk-release-title = نشر فترة
desk-print-title = الطباعة والتصدير
desk-release-which = أي فترة مغلقة تريد نشرها؟
desk-release-none = لا توجد فترة مغلقة فيها إجابات لم تُنشر. تُغلق الفترة بانتهاء يومها الأخير.
desk-print-which = أي منشور تريده ملفات؟
desk-outlook-title = ما الذي سيُعرض
desk-outlook-line = وحدات لها سطر خاص: { $shown }. محسوبة مع غيرها: { $others }.
desk-outlook-why = هذا يتعلق بعدد من أجابوا، ولا يتعلق أبدًا بما أجابوا به. حيث أجاب عدد قليل، تُحسب الوحدة مع جاراتها.
desk-place-own = سطر خاص
desk-place-means = سطر مع متوسطات
desk-place-items = سطر مع كل سؤال
desk-place-in = محسوبة هنا: { $row }
desk-folder = مجلد الملفات
desk-files-language = لغة الملفات
desk-release-go = انشر واكتب الملفات
desk-print-go = اكتب الملفات
desk-release-once = تُنشر الفترة مرة واحدة. ويمكن كتابتها مجددًا في أي وقت بالأرقام نفسها.
desk-released = نُشر.
desk-written = كُتبت الملفات.
desk-digest = بصمته: { $words }
desk-brief = يراه الجنود أولًا، ثم القائد.
desk-ledger-title = سجل المنشورات
desk-ledger-whole = السلسلة سليمة. المنشورات فيها: { $n }
desk-compare-title = مقارنة فترتين
desk-compare-line = أولًا { $earlier }، ثم { $later }.
desk-compare-two = لا يوجد بعد منشوران لهذا الاستبيان للمقارنة.
desk-not-both = ليس في كليهما
plain-desk-bundles = عُثر على رزم جديدة: { $n }
plain-desk-ready = فترات مغلقة يمكن نشرها: { $n }
plain-desk-read = قراءة منشور
plain-desk-folder = مجلد الملفات ثم Enter؛ Enter وحده يأخذ { $folder }:
desk-margin = { $share } { $cut }؛ وفي الوحدة كلها على الأرجح من { $low } إلى { $high }
desk-then = ثم:
desk-the-rest = البقية

## قبل إعداد الحاسوب
welcome-title = هذا الحاسوب لم يُعدّ بعد. ماذا تريد أن تفعل؟
welcome-try = جرّبه بإجابات مخترعة
welcome-set-up = أعدّ هذا الحاسوب بحزمة
welcome-officer = أنا الضابط الطبي
welcome-kit-file = اكتب مسار ملف الحزمة ثم Enter:
passphrase = عبارة المرور ثم Enter؛ ما تكتبه لا يظهر:

## The desk: what changed, what was written, practice
desk-change-more = أكثر بوضوح. بالنقاط: { $points }، والأرجح من { $low } إلى { $high }.
desk-change-fewer = أقل بوضوح. بالنقاط: { $points }، والأرجح من { $low } إلى { $high }.
desk-change-unclear = لا تغيّر واضح. بالنقاط: { $points }، والأرجح من { $low } إلى { $high }.
desk-change-since = مقارنة مع { $period }:
desk-compare-how = في تسع حالات من عشر يقع التغيّر الحقيقي ضمن المدى الأرجح، وفيه الصدفة والتقريب. ولا يُسمى واضحًا إلا إذا لم يشمل هذا المدى الصفر.
desk-compare-with = بأي منشور تريد أن تقارنه؟
desk-compare-shares = { $what }: { $before }، ثم { $now }.
desk-files-in = الملفات في هذا المجلد: { $folder }
desk-file-page = { $file }: صفحة القائد على ورقة واحدة. لطباعتها افتحها في متصفح واضغط Ctrl+P.
desk-file-full = { $file }: التقرير الكامل لك، ويُطبع بالطريقة نفسها.
desk-file-sheet = { $file }: لبرنامج Excel أو LibreOffice.
desk-file-upload = { $files }: للاستيراد إلى DHIS2.
desk-file-others = لبرامج أخرى: { $files }
desk-files-practice = هذا تدريب: يُحذف المجلد حين تنتهي بعثة التدريب.
demo-desk = اجلس إلى مكتب الضابط الطبي
detail-in-english = التفصيل في الرسالة الإنجليزية
detail-number = أبلغ النظام عن الخطأ { $number }
