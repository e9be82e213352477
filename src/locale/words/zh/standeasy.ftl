# 本程序的中文文字。草稿：尚待以中文为母语的临床人员审阅。

review-state = draft

## 开始
start-title = 稍息。
start-line = 几个问题，关于您最近的状态。没有人能知道是谁回答的。
begin = 开始
about-answers = 我的回答会怎样处理
who-can-help = 现在谁能帮助我
start-plain = 逐行显示，供屏幕朗读软件使用
language = 语言
letters-title = 哪一行读起来是对的？
letters-line = 选择编号，然后按 Enter。每种终端只问一次。
kit = 套件
period-now = 调查期
network = 网络
network-closed = 已由系统关闭
network-open = 系统未关闭
practice = 演练
no-period = 今天不能作答：没有开放的调查期。请咨询您的军医。
no-period-before = 从 { $date }起开始作答。
no-space = 这台电脑的磁盘已满，无法保存任何内容。请告诉您的军医。

## 回答如何处理
notice-title = 开始之前
notice-free = 是否作答由您决定。您可以跳过任何问题，也可以随时停止；停止后什么都不会保留。
notice-stored = 封存的内容：您的回答、您的单位和调查期。没有姓名，没有时间，没有电脑信息，没有语言。
notice-open = 这台电脑不能再打开这些回答。只有军医的密钥可以。
notice-nobody = 无法派人来帮助您，因为没有人能查出是谁回答的。所以，我们向每个人都列出可以提供帮助的人。
notice-safety = 有些问题涉及想死或伤害自己的念头。您可以跳过。如果这些问题让您难受，您可以：{ $pathway }
notice-group = 公布的内容只涉及 { $n } 人或以上的群体，无论怎样把报告相加或相减，都不会让人更接近您。数字以 { $base } 为一档：{ $base } 可能代表一到 { $most } 人，任何报告都不能说所有人都有问题。每份报告只写一次；迟到的回答计入下一份。
notice-minutes =
    { $minutes ->
       *[other] 大约需要 { $minutes } 分钟。不需要写任何文字。
    }
go-on = 继续

## 单位
unit-title = 您在哪个单位？
unit-hint = 输入名称的一部分来查找。
unit-this = { $name }，就是这个
which-title = 您想回答哪一份？

## 问题
question-of = 第 { $n } 题，共 { $total } 题
rather-not = 我不想回答
choose-first = 请选择一个回答；如果不想回答，请选 0。
not-asked-title = 这里不需要回答。
not-asked-line = 前面的回答已经说明了这一题。请选任意数字后继续，和所有人一样：这样旁边的人什么也看不出来。

## 检查
review-title = 这是您的回答。每一项都可以更改。
review-go = 查看我的结果

## 结果
result-title = 只有您能看到。不会保留。
result-score = { $score }（最高 { $max }）
result-none = 没有得分：回答的问题太少。
higher-is-better = 越高越好
lower-is-better = 越低越好
result-diagnosis = 这不是诊断，也不会有人联系您：从回答中查不到您是谁。如果您想找人谈谈：
seal-answers = 封存我的回答
change-answer = 更改一个回答
throw-away = 全部丢弃

## 已封存
saving = 正在封存 …
sealed-title = 已封存。
sealed-line = 这台电脑不能打开它。只有军医的密钥可以，而且只显示 { $n } 人或以上的群体。
done = 完成
show-me = 让我看看
record-title = 您的记录在磁盘上的样子：{ $bytes } 字节。每条记录都是这个大小。
record-try = 用这台电脑上的一切尝试打开：查找了 { $files } 个文件，找到 { $keys } 个私钥。
record-shut = 在这里无法打开。
record-answer = age 程序库的回答：它不是为这里的任何密钥封存的。
record-other = age 程序库无法读取：{ $code }
record-open = 记录被打开了。请不要使用这台电脑，并告诉您的军医。
failed-title = 没有保存。您的回答还在这里。
failed-full = 磁盘已满。请让人腾出空间，然后重试。
failed-other = 这台电脑上有问题。请重试；如果仍然不行，请把这个词告诉您的军医：{ $code }
try-again = 重试

## 帮助
help-title = 谁能帮助
help-line = 每个人看到的都是这一页。如果现在有危险：不要独自一人，远离武器，去医务室或给医务室打电话。
help-keys = 按键
keys-choose = ↑ ↓ 或数字
keys-choose-does = 选择
keys-enter-does = 继续
keys-back-does = 返回
keys-escape-does = 停止
keys-language-does = 语言
keys-hide-does = 立即隐藏屏幕；再按 H 重新显示

## 离开
leave-title = 在这里停止吗？
leave-stay = 继续回答
leave-go = 停止，什么都不保留
quit-title = 关闭程序吗？
quit-stay = 留下
quit-go = 关闭
idle-title = 您还在吗？
idle-line = 按任意键继续。{ $seconds } 秒后，这里的一切都会丢弃。
hidden = H
too-small = 窗口太小。至少需要 40 × 12。

## 底部按键
key-choose = 选择
key-next = 下一步
key-begin = 继续
key-back = 返回
key-language = 语言
key-help = 帮助
key-hide = 隐藏
key-stop = 停止
key-scroll = 滚动
key-details = 详情
key-letters = 字母显示不对？

## 预览
preview = 预览
preview-line = 这是预览。无论怎么回答，都不会保存任何内容。
preview-end = 预览结束。没有保存任何内容。
preview-again = 再试一次

## 演练
demo-title = 演练任务
demo-line = 除了人，这里的一切都是真实的：虚构的回答经过封存、运送、打开和公布。
demo-checkin = 作答
demo-release = 查看公布的结果
demo-story = 了解经过
demo-leave = 离开并清除一切
release-title = { $questionnaire }，{ $period }。这是回答的比例，不是诊断。
release-unit = 单位
release-about = 约
release-rest = { $unit } 的其余部分
release-below = 低于 { $cut }
release-above = { $cut } 或以上
release-withheld =
    { $n ->
       *[other] 有 { $n } 个单位没有单独列出：已计入上级单位的其余部分。
    }

## 为什么缺少一行，数字有多准确
explain-title = 为什么缺少一行，数字有多准确
explain-missing = 一个单位至少有 { $k } 人作答，并且除去已列出的部分之后没有人剩下或仍有至少 { $k } 人，才会单独列出一行。否则它与相邻单位一起计入上级单位的其余部分。这只取决于有多少人作答，与作答内容无关。
explain-exact = 人数以 { $base } 为一档，向上还是向下由保密的抽签决定；在整个活动期间，同一群体的抽签结果不变。一行由若干群体组成，每个群体的人数最多相差 { $off } 人，多个群体的误差会相互抵消。所有合计都相符。
explain-error = 在本次公布中，比例的通常误差在最小的一行约为 { $small } 个百分点，在第一行约为 { $top } 个百分点。
explain-almost = 任何一行都不能显示几乎所有人都受影响：至少三个人、并且至少十分之一的人，始终可能状态良好。
explain-once = 每个时期只公布一次。再次要求时得到同样的数字；迟到的回答计入下一次公布。

## 逐行
plain-number = 输入数字并按回车：
plain-keys = r 重复，b 返回，q 停止。
plain-help = l 更换语言，? 显示谁能帮助。
plain-chosen = 您选择了：{ $answer }
plain-unknown = 没有这个选项。
plain-go-on = 按回车继续。
plain-seal = 按回车封存您的回答，按 b 更改一个，按 q 全部丢弃。
plain-nothing-kept = 什么都没有保留。
plain-unit-inside = { $name } 下的单位：

## 出现问题时
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

## 日期和调查期
date = { $year }年{ $month }{ $day }日
period-week = { $year }年第{ $week }周
period-month = { $year }年{ $month }
month-name =
    { $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }
month-in-date =
    { $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }

## 演练任务的步骤
step-identity = 准备：军医的密钥已生成，并打开了一条测试记录。公开的一半：{ $recipient }
step-kit = 安装：套件已制作并安装。单位数：{ $units }。指纹：{ $words }
step-sealed = 作答：虚构的回答已封存，这台电脑无法打开。数量：{ $responses }
step-packed = 运送：全部装入一个数据包，次序打乱，其中混有假记录。记录数：{ $records }
step-taken-in = 接收：军医打开了数据包，回执清空了这台电脑。删除的记录：{ $cleared }
step-released = 公布：{ $period }。行数：{ $rows }。数字（每个都经过审核）：{ $figures }

## 朗读公布的结果
reading-smallest = 少于 { $n } 人的群体不会列出。行数：{ $rows }。
reading-row = { $unit }。回答数：约 { $n }。
reading-cut = { $scale }，{ $cut }：{ $share }，人数约 { $count }。
reading-mean = { $scale }，平均值：{ $mean }，误差约 { $margin }。
reading-count = { $answer }：约 { $n }
reading-few = { $answer }：不到十
reading-unnamed = 计入其中的单位：{ $units }。
reading-no-means = 本次公布没有平均值：有了平均值就可能推算出人数。
reading-flooded = { $unit } 的回答数多于人数，因此全部不予计入。请到现场了解是谁使用了这台电脑。
reading-entry = 这是账册的第 { $number } 条。
reading-file = 已写入：{ $file }

## 电脑设置之前
welcome-title = 这台电脑还没有设置。您想做什么？
welcome-try = 用虚构的回答试一试
welcome-set-up = 用套件设置这台电脑
welcome-officer = 我是军医
welcome-kit-file = 输入套件文件的路径，然后按回车：
passphrase = 输入口令并按回车；输入的内容不会显示：
