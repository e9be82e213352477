# كلمات البرنامج بالعربية. مسودة تنتظر مراجعة طبيب ناطق بالعربية.

review-state = draft

## البداية
start-title = استرح.
start-line = بضعة أسئلة عن حالك. لا أحد يستطيع أن يعرف من أجاب.
begin = ابدأ
about-answers = ماذا يحدث لإجاباتي
who-can-help = من يستطيع مساعدتي الآن
language = اللغة
kit = الحزمة
period-now = الفترة
practice = تدريب
no-period = لا تؤخذ إجابات اليوم: لا توجد فترة مفتوحة. اسأل الضابط الطبي.
no-space = قرص هذا الحاسوب ممتلئ ولا يمكن حفظ شيء. اسأل الضابط الطبي.

## ماذا يحدث للإجابات
notice-title = قبل أن تبدأ
notice-free = الأمر اختيارك. يمكنك ترك أي سؤال والتوقف في أي وقت، وعندها لا يُحفظ شيء.
notice-stored = ما يُحفظ: إجاباتك ووحدتك والفترة، مختومة. لا اسم ولا وقت ولا حاسوب ولا لغة.
notice-open = هذا الحاسوب لا يستطيع فتحها من جديد. مفتاح الضابط الطبي وحده يفتحها.
notice-nobody = لا يمكن إرسال أحد لمساعدتك، لأن أحداً لا يستطيع أن يعرف من أجاب. لذلك نعرض على الجميع من يستطيع المساعدة.
notice-group = ما يُنشر يخص مجموعات من { $n } أشخاص أو أكثر فقط.
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
record-try = محاولة فتحه بكل ما في هذا الحاسوب: فُتّش { $files } من الملفات، ووُجد { $keys } من المفاتيح السرية.
record-shut = لا يمكن فتحه هنا.
record-answer = تقول مكتبة age: { $answer }
record-open = لقد فُتح. لا تستعمل هذا الحاسوب وأخبر الضابط الطبي.
failed-title = لم يُحفظ. إجاباتك ما زالت هنا.
failed-full = القرص ممتلئ. اطلب إفراغ مساحة ثم حاول من جديد.
failed-other = { $reason }
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

## سطراً بسطر
plain-number = الرقم ثم Enter:
plain-keys = r للإعادة، b للرجوع، q للتوقف.
plain-chosen = اخترت: { $answer }
plain-unknown = هذا ليس من الخيارات.
plain-seal = اضغط Enter لختم إجاباتك، b لتغيير إجابة، q لرميها.
plain-nothing-kept = لم يُحفظ شيء.
plain-unit-inside = وحدات { $name }:
