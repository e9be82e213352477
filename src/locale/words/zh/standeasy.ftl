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

## 打印页
page-commander = 供指挥官阅读
page-medical = 供医务人员阅读
page-not-diagnoses = 这是回答的比例，不是诊断。
page-asked = 问了什么
page-asked-items = 题数：{ $items }。回顾天数：{ $days }。
page-asked-now = 题数：{ $items }。
page-people = 询问人数：{ $people }。作答：约 { $n } 人，取五的倍数。
page-answers = 作答：约 { $n } 人，取五的倍数。
page-pilot = 试用
page-pilot-line = 这些问题是新编的，只显示比例和变化，不划定好与不好的界线。
page-draft = 文字初稿
page-draft-line = 这些文字尚未经母语临床人员审阅。
page-units = 各单位
page-units-line = { $scale }：作答者中的比例。按单位次序排列，不按结果排列。
page-scales = 各部分
page-scales-line = { $unit }：作答者中的比例。
page-scale = 部分
page-between = { $from } 至低于 { $to }
page-n = 作答约数
page-time = 随时间的变化
page-time-line = { $unit }，{ $scale }：作答者中的比例。空缺处是没有数字的调查期。
page-time-first = 这是第一份报告，还没有可以比较的内容。
page-gap = 无数字
page-period = 调查期
page-changed = 与{ $period }相比的明显变化
page-more = { $unit }。{ $scale }，{ $cut }：由 { $before } 升至 { $now }。
page-fewer = { $unit }。{ $scale }，{ $cut }：由 { $before } 降至 { $now }。
page-no-change = 没有明显变化：所有差别都可能出于偶然。
page-chance = 比较的比例数：{ $n }。即使什么都没变，也会有至多十分之一看起来像明显变化。
page-elsewhere = 医务版中还有：{ $n }
page-burdens = 最重的负担
page-burdens-line = { $unit }。回答“{ $first }”或“{ $second }”的比例。
page-share = 比例
page-items = 逐题结果
page-items-line = { $unit }。作答者中的比例。空白部分：未作答，或取整所致。
page-question = 问题
page-averages = 平均值
page-averages-line = ± 之后：95% 区间宽度的一半。
page-sensitive = 需要特别谨慎的数字
page-sensitive-line = { $unit }。人数以五为单位；凡低于十的数字均印作“不足十人”。
page-few = 不足十人
page-read = 怎样读这一页
page-read-share = 比例只针对作答的人，并不说明没有作答的人。
page-read-count = 人数以 { $base } 为单位，少于 { $k } 人的群体不显示：上下几个百分点不说明什么。
page-read-own = 请把一个单位与它自己的过去相比，不要与相邻单位相比，它们的经历不同。
page-limits = 谁也不能由此断定
page-limit-person = 谁作答了，或某一个人说了什么。
page-limit-well = 谁有病，谁适合执勤：这是回答，不是体检。
page-limit-cause = 为什么会这样，或由谁造成。
page-limit-silent = 没有作答的人情况如何。
page-about = 关于这些数字
page-about-questionnaire = 问卷 { $id }，版本 { $version }。
page-about-rules = 最小群体：{ $k }。人数单位：{ $base }。经审核的数字：{ $figures }。
page-about-ledger = 账本第 { $entry } 条：{ $digest }
page-about-kit = 套件：{ $kit }

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
error-said = 出错了。{ $what }
error-now = 现在怎么办：{ $now }
error-lines = 以下位置用英文列出：
system-no-file = 没有这个文件或文件夹
system-not-allowed = 当前用户没有权限
system-full = 磁盘已满
system-read-only = 这个磁盘不能写入
trouble-no-home = 系统没有指定存放数据的文件夹。
    .now = 请用 { $option } 或 { $variable } 指定一个文件夹。
trouble-cannot-read = 无法读取 { $path }：{ $why }。
    .now = 请检查文件名以及您是否有权读取，然后重试。
trouble-cannot-write = 无法写入 { $path }：{ $why }。
    .now = 请检查文件夹、剩余空间和您的权限，然后重试。没有留下写了一半的内容。
trouble-not-a-file = { $path } 不是普通文件。
    .now = 请给出文件本身，而不是链接、文件夹或设备。
trouble-too-large = { $path } 超过 { $most } 字节。
    .now = 请检查是不是这个文件。
trouble-not-text = { $path } 从第 { $at } 字节起不是 UTF-8 文本。
    .now = 请另存为 UTF-8，然后重试。
trouble-exists = { $path } 已经存在。
    .now = 请换一个名字，或先把旧文件移走。
trouble-not-installed = 这台电脑还没有设置。
    .now = 请用军医给您的套件运行 { $command }。
trouble-records-left = 这台电脑上还有已安装套件的记录。
    .now = 请打包这些记录，送交军医，并运行 { $command }；然后再安装新套件。
trouble-no-kit-yet = 这个工作台还没有制作过套件。
    .now = 请写好任务文件，然后运行 { $command }。
trouble-locked = 工作台已锁定。
    .now = 请用口令打开。
trouble-no-record = 这台电脑上没有记录。
    .now = 在有人作答之前，什么都不用做。
trouble-other-receipt = 这张回执属于套件 { $found }，而这台电脑上的是 { $expected }。
    .now = 请使用军医为这台电脑的套件开出的回执。
trouble-identity-exists = 这个工作站已经有身份文件：{ $path }。
    .now = 请继续使用它，或用 { $option } 指定另一个文件夹。它绝不会被覆盖。
trouble-no-identity = 这个工作站还没有身份文件。
    .now = 请先运行 { $command }。
trouble-settings = { $path } 不是设置文件：{ $why }。
    .now = 里面只能写 { $known }，或者删除它；{ $terminals } 随时可以删除。
trouble-empty-passphrase = 口令是空的。
    .now = 请至少输入一个词；最好用六个随机的词。
trouble-canary = 新的身份文件打不开它自己的测试记录。
    .now = 请不要使用这个身份文件。删除它，再次运行 { $command }。
trouble-rounding-key-lost = 取整密钥 { $path } 不见了，而之前的公布用的就是它。
    .now = 请用与身份文件放在一起的副本恢复它。换一个密钥，同样的回答会得出不同的取整结果，而两种结果可以取平均，所以没有原来的密钥，这次调查就不能再公布任何内容。已接收的内容是安全的；如果没有副本，请用新的文件夹、新的身份文件和新的套件继续。
trouble-other-kit = 这个数据包属于套件 { $found }，不是这个工作站制作的。
    .now = 请在制作该套件的工作站接收；把这些词与电脑的开始画面核对一下。
trouble-other-key = 数据包里没有任何记录是用这个工作站的密钥封存的。
    .now = 请在套件里所写密钥的工作站接收。
trouble-no-campaign = 这个工作站没有套件在调查期 { $period } 询问 { $questionnaire }。
    .now = 请检查 { $first } 和 { $second }；{ $command } 和套件会显示有哪些。
trouble-many-campaigns = 这个工作站有多个套件在调查期 { $period } 询问 { $questionnaire }。
    .now = 请用 { $option } 加指纹的前几位说明是哪一个。
trouble-many-released = 这个工作站的多个套件都公布过 { $questionnaire }。
    .now = 请用 { $option } 加指纹的前几位说明是哪一个。
trouble-no-questionnaire = 本程序没有附带名为 { $id } 的问卷。
    .now = { $command } 会显示有哪些。
trouble-no-spoken-language = 这份问卷没有本程序所支持语言的文字。
    .now = 请用 { $option } 打印，或添加 ar、en、es、fr、ru 或 zh 的文字。
trouble-archive-damaged = 这个工作站自己的文件损坏了：{ $name }。
    .now = 请用备份恢复军医的文件夹；数据包可以重新接收。
trouble-findings = { $file } 里有需要改正的地方。
    .now = 请改正标出的地方，然后重试。
trouble-forms-refused = { $file } 里的问卷表一份也没有录入。
    .now = 请改正列出的每一处，再运行一次命令；那时所有问卷表会一次录入。
trouble-report-kit = 这个套件在调查期 { $period } 中没有 { $questionnaire }。
    .now = 请使用生成该报告的套件。
trouble-no-dhis2-period = 轮次 { $label }（{ $first } 至 { $last }）不是 DHIS2 认识的周期。
    .now = 没有发布，也没有写入任何内容。请从 { $option } 中去掉 { $format }；若要用于 DHIS2，请把轮次设为周一至周日的整周或整月。
trouble-spreadsheet = 电子表格无法生成：{ $why }。
    .now = 请从 { $option } 中去掉 { $format }；{ $other } 含有相同的数字。
trouble-period-before = 本次调查从 { $day } 开始。
    .now = 请检查这台电脑的日期和调查的日期。
trouble-period-between = { $day } 没有开放的轮次。
    .now = 请检查这台电脑的日期和调查的日期。
trouble-period-unknown = { $period } 不是本次调查的调查期。
    .now = 请检查这台电脑的日期和调查的日期。
trouble-store-busy = 本程序已经在另一个窗口中打开。
    .now = 请关闭另一个窗口，或者就用那个窗口。
trouble-disk-full = 没有保存：磁盘已满。
    .now = 请在这个磁盘上腾出一些空间，然后重试。以前保存的内容都还在。
trouble-store-folder = 存放记录的文件夹不能用：{ $why }。
    .now = 请指定一个本机磁盘上、只有您自己能写入的文件夹。
trouble-store-damaged = 这台电脑上的记录损坏了：{ $why }。
    .now = 什么都不要删，先把整个文件夹复制到另一个磁盘。然后在问卷电脑上运行 `standeasy laptop rescue`：它会恢复能恢复的记录，并保留损坏的文件。
trouble-store-io = 没有保存：{ $why }。
    .now = 请重试。如果再次发生，请把整个文件夹复制到另一个磁盘：这个磁盘可能快坏了。
trouble-content-too-long = 内容有 { $bytes } 字节，超过了 { $most } 字节的上限。
    .now = 请缩短单位、调查期和问卷的代号，或者减少题目。
trouble-recipients = 一个套件需要一个或两个接收方。
    .now = 请写一个接收方，或两个：军医的和一个备用的。
trouble-damaged-envelope = 信封损坏了。
    .now = 请从原来的地方重新复制文件。其他记录不受影响。
trouble-wrong-key = 它不是用这个密钥封存的。
    .now = 请使用套件里所写接收方的身份文件。
trouble-damaged-content = 封存的内容损坏了。
    .now = 请从原来的地方重新复制文件。其他记录不受影响。
trouble-unusable-passphrase = 口令必须是文字，而且不能为空。
    .now = 请选六个词，中间用连字符隔开输入。
trouble-wrong-passphrase = 这个口令打不开身份文件。
    .now = 请再输入一次；注意大小写和键盘的语言。尝试次数没有限制。
trouble-not-an-identity = 这不是用口令加密的 age 身份文件。
    .now = 请给出由 { $command } 或 { $age } 写出的文件。
trouble-excessive-work-factor = 打开这个身份文件需要的计算量过大。
    .now = 请用 age 命令重新加密身份文件，它自己的工作因子是 18。
trouble-not-a-kit = { $path }：这不是 standeasy 的套件。
    .now = 请给出由 { $command } 写出的文件；文件名以 { $ending } 结尾。
trouble-kit-version = { $path }：套件的版本是 { $version }，本程序不认识。
    .now = 请安装军医所用的程序版本，然后重试。
trouble-kit-too-large = { $path }：套件超过 { $most } 字节。
    .now = 请检查是不是这个文件；如果是，请重新制作套件。
trouble-kit-damaged = { $path }：套件被改动过或损坏了。
    .now = 请从军医那里重新复制套件，并核对指纹。
trouble-kit-content = { $path }：套件的内容违反了一条规则：{ $why }。
    .now = 请军医用这个版本的程序重新制作套件。
trouble-not-a-bundle = 这不是 standeasy 的数据包。
    .now = 请给出由 { $command } 写出的文件。
trouble-bundle-version = 数据包的版本是 { $version }，本程序不认识。
    .now = 请在军医的工作站使用最新版本的程序。
trouble-bundle-length = 数据包应为 { $expected } 字节，实际为 { $found } 字节。
    .now = 请从U盘重新复制，或在那台电脑上重新打包；记录还在那里。
trouble-bundle-count = 数据包声称有 { $records } 条记录，没有数据包会有这么多。
    .now = 请在那台电脑上重新打包；记录还在那里。
trouble-bundle-order = 数据包里的记录次序不对。
    .now = 请在那台电脑上重新打包；记录还在那里。
trouble-not-a-receipt = 这不是 standeasy 的回执。
    .now = 请给出由 { $command } 写出的文件。
trouble-receipt-damaged = 回执损坏了。
    .now = 请军医把同一个数据包再接收一次；回执会重新写出。
trouble-not-a-ledger = 这不是账册。
    .now = 请用备份恢复军医的文件夹。没有它就不能公布任何内容，因为没人知道以前显示过什么。
trouble-ledger-broken = 账册的第 { $number } 条被改动过。
    .now = 请用备份恢复军医的文件夹。没有它就不能公布任何内容，因为没人知道以前显示过什么。
trouble-ledger-cut = 账册里缺少这个工作站做过的公布：{ $releases }。
    .now = 请用备份恢复军医的文件夹。没有它就不能公布任何内容，因为没人知道以前显示过什么。
trouble-ledger-responses = 账册第 { $number } 条所列的回答与这个工作站公布的不同。
    .now = 请用备份恢复军医的文件夹。没有它就不能公布任何内容，因为没人知道以前显示过什么。
trouble-no-unit = 本任务没有代号为 { $unit } 的单位。
    .now = { $command } 会列出各单位；请检查 { $option }。
trouble-never-released = { $questionnaire } 还没有公布过。
    .now = 请检查 { $option }；{ $command } 会显示公布过什么。
trouble-not-released = { $questionnaire } 在调查期 { $period } 还没有公布。
    .now = { $command } 会显示公布过什么。请先公布这个调查期。
trouble-not-a-slice = 这不是公布结果的摘录。
    .now = 请给出由 { $command } 写出的文件。
trouble-slice-changed = 这份摘录被改动过或损坏了：{ $why }。
    .now = 请不要使用其中的数字。请向公布的工作站重新索取文件。
trouble-trend-campaign = 这些公布属于两次调查。
    .now = 请比较同一套件、同一问卷、不同调查期的公布。
trouble-trend-questionnaire = 这些公布属于两份问卷，或同一问卷的两个版本。
    .now = 请比较同一套件、同一问卷、不同调查期的公布。
trouble-trend-period = 这些公布属于同一个调查期。
    .now = 请比较同一套件、同一问卷、不同调查期的公布。
trouble-period-open = 现在不能显示任何内容：调查期还没有结束。
    .now = 请等到调查期的最后一天过去。
trouble-too-few-answers = 不能显示任何内容：没有哪个单位的回答数足够。
    .now = 没有出错。回答仍然封存着；调查期更长或作答的人更多时，就会有可以显示的群体。
trouble-nothing-expected = 不能显示任何内容：如果有 { $percent }% 的人作答，那是 { $people } 人中的 { $answers } 人，而一行需要 { $n } 人。
    .now = 不要询问永远无法公布的内容：请纳入更多单位，或延长调查期。如果肯定会有更多人作答，请用 { $option } 说明。
trouble-no-row = 不能显示任何内容：{ $unit } 及其下属单位在本次公布中没有自己的行。
    .now = 没有出错：这些人已计入上级单位的行。如果该单位的指挥官可以看，请制作该单位的摘录。
trouble-policy-not-allowed = 不能显示任何内容：任务的阈值超出了本程序的界限。
    .now = 请把 { $group } 设为 8 到 30，{ $base } 设为 3 或 5，{ $means } 设为 30 到 100，{ $items } 设为 100 到 300，并制作新的套件。
trouble-policy-weaker = 不能显示任何内容：阈值比本次调查第一次公布时宽松。
    .now = 在本次调查结束之前，请使用第一次公布时的阈值，或更严格的阈值。
trouble-rounding-key = 不能显示任何内容：取整密钥的长度不是 32 字节。
    .now = 请用备份恢复军医的文件夹。
trouble-other-rounding-key = 不能显示任何内容：这不是本次调查以前公布时用的取整密钥。
    .now = 请用与身份文件一起做的备份恢复 { $file }。用两个密钥取整的数字可以取平均，所以本次调查只能用原来的密钥继续；没有它，请结束调查并制作新的套件。
trouble-release-changed = 不能显示任何内容：这个调查期以前公布过（第 { $number } 条），此后有了变化：{ $what }。
    .now = 每个调查期只公布一次。请使用第一次公布的文件；迟到的回答计入下一个开放的调查期。
trouble-audit-failed = 不能显示任何内容：审核中止了公布（{ $rule }）：{ $why }。
    .now = 没有写入任何内容。请保持账册原样并报告此事；不要用其他方式公布这个调查期的数字。
changed-responses = 回答
changed-units = 所显示的单位
changed-figures = 数字
changed-key = 取整密钥
usage-no-terminal = 没有可以显示问卷的终端。
    .now = 请在终端中运行，或使用命令；{ $command } 会列出命令。
usage-passphrases-differ = 两次输入的口令不一样。
    .now = 请再运行一次命令，两次输入同样的口令。
usage-no-passphrase = 需要口令，但没有可以询问的终端。
    .now = 请用 { $option } 提供；{ $dash } 表示标准输入。
usage-slice = 制作摘录需要调查期、问卷、单位和文件。
    .now = 请给出 { $period }、{ $questionnaire }、{ $unit } 和 { $to }，或者 { $check }。
usage-no-texts = 文件里没有 { $language } 的文字。
    .now = 请从 { $known } 中选择。
usage-killed = 程序被外部操作中止。
    .now = 请重新开始。已封存或公布的内容是安全的；没有完成的回答没有保留。
usage-not-closed = 系统没有对本程序关闭：{ $open }。
    .now = 请使用装有 Linux 5.13 或更新版本的电脑，或不带 { $option } 启动；第一个画面会说明哪些没有关闭。
open-network = 网络
open-programs = 其他程序
open-files = 其他文件
open-memory = 内存

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

## The spreadsheet
sheet-summary = 概览
sheet-charts = 图表
sheet-data = 数据
sheet-codebook = 代码说明
sheet-about = 关于
sheet-answers = 回答数（约）
sheet-people = 人数
sheet-mean = 平均值
sheet-chart = { $scale }：回答的比例
sheet-alt = 条形图。{ $scale }：各单位回答的比例。相同的数字见工作表“{ $sheet }”。
sheet-few = 少于十人
sheet-kind = 类别
sheet-id = 代码
sheet-text = 含义
sheet-scale = 量表
sheet-cut = 界限
sheet-item = 问题
sheet-option = 答案
sheet-program = 程序
sheet-questionnaire = 问卷
sheet-period = 调查期
sheet-smallest = 显示的最小群体
sheet-step = 人数的步长
sheet-withheld = 没有单独一行的单位数
sheet-language = 语言
sheet-ledger = 台账条目
sheet-note = 这是回答的比例，不是诊断。
sheet-page = 页

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

## The officer's desk
desk-title = 军医工作台
desk-at = 工作台 · { $mission }
desk-passphrase = 您的口令
desk-passphrase-hint = 输入后按回车。屏幕上只显示圆点。
desk-busy = 请稍候……
desk-idle = 按任意键继续。{ $seconds } 秒后工作台将锁定。
desk-next = 下一步：
desk-next-bundles = 接收找到的数据包：{ $n } 个（I）。
desk-next-ready = 公布 { $questionnaire }，{ $period }（R）。
desk-next-several = 选择要公布的内容；已结束且有回答的时段：{ $n } 个（R）。
desk-next-print = 打印 { $questionnaire }，{ $period }，并作简报（P）。
desk-next-carry = 把回执带回对应的电脑：{ $n } 个。
desk-next-nothing = 没有待办事项。插入U盘后按 I，或阅读已公布的结果。
desk-wish = { $questionnaire }，{ $period }
desk-reading = 正在阅读：{ $questionnaire }，{ $period }
desk-nothing-released = 尚未公布任何结果。
desk-strength = 人数
desk-row = 是否列出
desk-shown = 单独列出
desk-in-rest = 计入其余
desk-counted-above = 计入上级
desk-nowhere = 未列出
desk-not-yet = 尚无
desk-about-n = 回答：约 { $n } 份
desk-band = { $share }，约 { $n }
desk-band-between = { $low } 至低于 { $high }
desk-mean = 平均 { $mean }，误差 { $margin }
desk-more-scales = 按回车查看其他量表。
desk-counted-in = 该单位没有单独列出：作答人数太少，或列出后剩下的人太少。它计入：{ $row }。
desk-counted-nowhere = 该单位不显示任何结果：作答人数太少。
desk-course = { $cut } 的比例，{ $first } 至 { $last }
desk-change-none = 上一次公布中没有可比较的数据。
desk-burdens = 最重的负担：在适用者中选择最重两档的比例
desk-key-open = 打开
desk-key-close = 关闭
desk-key-page = 详细页
desk-key-fold = 折叠
desk-key-take-in = 接收
desk-key-release = 公布
desk-key-print = 打印
desk-key-view = 换一个
desk-key-compare = 比较
desk-key-ledger = 账册
desk-key-stop = 处理完这个后停止
desk-key-read = 阅读
desk-key-period = 其他时段
desk-view-title = 要阅读哪一次公布？
desk-intake-title = 接收数据包
desk-intake-all = 接收全部新的：{ $n } 个
desk-intake-none = U盘和此文件夹中没有新的数据包。
desk-intake-path = 输入数据包的路径
desk-intake-again = 重新查找
desk-path = 数据包的路径，然后按回车：
desk-bundle-new = 新：{ $file }
desk-bundle-known = 已接收：{ $file }
desk-progress = { $n } / { $total }
desk-taken = 已接收：{ $file }
desk-known = 之前已接收，没有变化：{ $file }
desk-refused = 未接收：{ $file }
desk-receipt = 回执：{ $file }
desk-set-aside = 无法读取而搁置的记录：{ $n }。其余已接收。
desk-carry = 请把每个U盘连同回执带回对应的电脑。在此之前，回答仍保存在电脑上。
desk-release-title = 公布一个时段
desk-print-title = 打印和导出
desk-release-which = 要公布哪个已结束的时段？
desk-release-none = 没有已结束且尚未公布的时段。时段在最后一天过后才算结束。
desk-print-which = 要写出哪一次公布的文件？
desk-outlook-title = 将显示的内容
desk-outlook-line = 单独列出的单位：{ $shown }。与其他合并计算的：{ $others }。
desk-outlook-why = 这只取决于作答人数，与作答内容无关。人数太少的单位与相邻单位合并计算。
desk-place-own = 单独列出
desk-place-means = 单独列出，含平均值
desk-place-items = 单独列出，含每个问题
desk-place-in = 计入：{ $row }
desk-folder = 文件的文件夹
desk-files-language = 文件的语言
desk-release-go = 公布并写出文件
desk-print-go = 写出文件
desk-release-once = 每个时段只公布一次。之后可随时再次写出，数字不变。
desk-released = 已公布。
desk-written = 已写出。
desk-digest = 摘要：{ $words }
desk-brief = 先让官兵看到，然后是指挥官。
desk-ledger-title = 公布账册
desk-ledger-whole = 链条完整。其中的公布：{ $n } 次
desk-compare-title = 两个时段的比较
desk-compare-line = 先是 { $earlier }，然后是 { $later }。
desk-compare-two = 该问卷尚无两次公布可供比较。
desk-not-both = 并非两次都有
plain-desk-bundles = 找到新的数据包：{ $n } 个
plain-desk-ready = 可以公布的已结束时段：{ $n } 个
plain-desk-read = 阅读一次公布
plain-desk-folder = 文件的文件夹，然后按回车；直接回车则用 { $folder }：
desk-margin = { $cut }：{ $share }；整个单位很可能在 { $low } 至 { $high } 之间
desk-then = 然后：
desk-the-rest = 其余

## 电脑设置之前
welcome-title = 这台电脑还没有设置。您想做什么？
welcome-try = 用虚构的回答试一试
welcome-set-up = 用套件设置这台电脑
welcome-officer = 我是军医
welcome-kit-file = 输入套件文件的路径，然后按回车：
passphrase = 输入口令并按回车；输入的内容不会显示：

## The officer's keys

trouble-identity-lost = 这个工作站的身份文件不见了：{ $path }。
    .now = 请把它的副本放回原处，或者把备用密钥作为这个工作站的身份：{ $command }。新的身份文件打不开这里的任何内容。
trouble-no-backup = 这个工作站没有备用密钥。
    .now = 备用密钥在建立工作站时指定。请分开保存身份文件和密码短语的副本。
trouble-not-the-backup = 这个身份文件不是这个工作站的备用密钥。
    .now = 请使用其公钥写在军医文件夹 { $file } 中的身份文件。
keys-before = 如果这个密钥或它的密码短语丢失，用它封存的所有回答也就丢失了：没有人能重新做出它。备用密钥能打开同样的回答。它用自己的密码短语保护，放在保险柜里，有了它，工作可以继续。
keys-ask-backup = 备用密钥：用来写入新密钥的文件（在放进保险柜的U盘上），或已有的 { $example } 密钥，不需要则按回车：
keys-backup-passphrase = 现在为备用密钥设一个密码短语。请用另一个，并与前一个分开保存。
keys-backup-written = 备用密钥在 { $file }。已从那里打开它，并打开了一条测试记录。请把它放进保险柜，把它的密码短语放在别处。
keys-backup-sample = 给备用密钥的样本在 { $file }。请让保管人现在就打开它：{ $command }
keys-no-backup = 没有备用密钥：如果这个身份文件或它的密码短语丢失，回答也就丢失了。
keys-ask-backup-passphrase = 备用密钥的密码短语：
keys-ask-former = 现在的密码短语：
keys-changed = 身份文件现在只能用新的密码短语打开。已从磁盘打开它，并打开了一条测试记录。以前的副本仍能用旧的密码短语打开：请更换它们。
keys-backup-good = 备用密钥能打开这个工作站的一切：测试记录、取整密钥和已接收的回答。
keys-recovered = 这个密钥现在是这个工作站的身份，使用它自己的密码短语。它能打开取整密钥和已接收的回答。各台电脑保持原样；接收和公布在这里继续。
keys-recovered-next = 这个工作站不再有备用密钥。请保存 { $file } 的副本，下一次调查请在新的文件夹里用一对新密钥开始。
keys-secret-key = 这是私钥，不是公钥。
    .now = 请给出以 age1 开头的那一行。私钥已经在屏幕上显示过：请重新做一个。
keys-post-quantum = 目前还不能使用后量子公钥（age1pq…）。
    .now = 请使用普通的 age 公钥：age1 加 58 个字母和数字，如 { $command } 所示。
keys-plugin = 不能使用 age 插件的公钥。
    .now = 请使用普通的 age 公钥：age1 加 58 个字母和数字，如 { $command } 所示。
keys-weak = 这个公钥什么也保护不了。
    .now = 请问清它的来源，并使用 { $command } 显示的公钥。
keys-malformed = 这不是 age 公钥。
    .now = 请重新完整复制：age1 加 58 个字母和数字。错一个字母也一定会被发现。

## Margins, and sets of files
page-range = { $low } 至 { $high }
page-range-line = 灰色数字：如果没有作答的人与作答的人情况相似，那么在 { $all } 份报告中有 { $sure } 份，全单位的比例在这两个数字之间。
page-range-others = { $unit }。{ $scale }，{ $cut }：无论没有作答的人会怎么说，在全体人员中占 { $low } 至 { $high }。
page-lead-range = { $scale }，{ $cut }：{ $share }；在全单位中很可能是 { $low } 至 { $high }
reading-range = 在全单位中很可能是 { $low } 至 { $high }。
sheet-low = 误差范围下限
sheet-high = 误差范围上限
sheet-trend-alt = 折线图。{ $unit }，{ $scale }：各调查期回答的比例。线条断开处是没有数字的调查期。相同的数字见本工作表中的表格。
progress-counting = 正在计数和核对
progress-files = 正在生成文件
progress-bundles = 正在接收数据包
set-finished = 上一次运行在写入这组文件时中断。现在这组文件已完整。

## The desk: what changed, what was written, practice
desk-change-more = 明显增多。百分点：{ $points }，很可能在 { $low } 至 { $high } 之间。
desk-change-fewer = 明显减少。百分点：{ $points }，很可能在 { $low } 至 { $high } 之间。
desk-change-unclear = 没有明确变化。百分点：{ $points }，很可能在 { $low } 至 { $high } 之间。
desk-change-since = 与 { $period } 相比：
desk-compare-how = 十次中有九次，真实的变化在“很可能”的范围内；偶然和取整都已算在其中。只有这个范围不包括零，变化才称为明显。
desk-compare-with = 要与哪一次公布比较？
desk-compare-shares = { $what }：{ $before }，然后 { $now }。
desk-files-in = 文件在这个文件夹中：{ $folder }
desk-file-page = { $file }：给指挥官的一页纸。要打印，请用浏览器打开，然后按 Ctrl+P。
desk-file-full = { $file }：给您的完整报告，打印方法相同。
desk-file-sheet = { $file }：用于 Excel 或 LibreOffice。
desk-file-upload = { $files }：用于导入 DHIS2。
desk-file-others = 用于其他程序：{ $files }
desk-files-practice = 这是演练：演练任务结束时，这个文件夹会被删除。
demo-desk = 坐到医务官的工作台前
detail-in-english = 详情见英文信息
detail-number = 系统报告错误 { $number }

## Memory on the disk
swap = 内存
swap-open = 部分内容可能未加密写入磁盘（swap）

## What the commands say
warning-short-passphrase = 注意：少于 { $least } 个字符可能被猜中。六个随机的词更安全。
ask-passphrase = 口令：
ask-protects = 这个口令保护本次活动的全部回答。没有它，任何人永远都打不开这些回答。
ask-offered = 刚刚生成的一个好口令：
ask-take = 请把它写在纸上，按回车采用，或输入您自己的口令。之后请关闭这个窗口：口令会留在窗口里。
ask-new = 口令（留空则采用上面的口令）：
ask-again = 请再完整输入一次：
welcome-identity-made = 您的身份文件已生成，并打开了一条测试记录。
welcome-next = 下一步：
kit-built = 已制作套件 { $file }
kit-fingerprint = 指纹
kit-own-words = 本程序自身的文字
kit-reviewed = 已由母语临床人员审阅
kit-draft = 草稿，等待母语临床人员审阅
kit-practice = 演练：这个套件下的所有回答都是虚构的。
kit-compare = 指纹：请与军医的印刷卡片核对
kit-when = 何时
kit-by-week = 自 { $start } 起；回答只记录到 ISO 周，从不记录日期或钟点
kit-by-month = 自 { $start } 起；回答只记录到月份，从不记录日期或钟点
kit-by-round = 自 { $start } 起；回答只记录到轮次，从不记录日期或钟点
kit-round = { $id }：{ $from } 至 { $to }
kit-languages = 语言
kit-limits = 究竟可以显示什么
kit-smallest = 绝不显示少于 { $n } 人的群体
kit-steps = 人数只以 { $base } 为一档
kit-means = { $n } 人及以上才有平均值
kit-items = { $n } 人及以上才有单个问题的回答
kit-danger = 有关自身危险的问题
kit-danger-none = 一个也不问
kit-danger-told = 有关自身危险的问题：在第一个问题之前会告知作答者
kit-asked = 问些什么
kit-item-danger = （有关自身危险）
kit-pilot = 试用：自有措辞，没有临床含义
kit-published = 已发表的量表
kit-sensitive = 敏感，只对较大的群体显示
kit-only-if = （仅当 { $item } 为 { $values } 时）
either-or = { $first } 或 { $second }
kit-units = 问哪些人
kit-people = { $n } 人
kit-keys = 能打开回答的密钥；答题电脑上一个也没有
laptop-installed = 已安装 { $mission } 的套件
laptop-compare = 请把这些词与军医的印刷卡片核对。
label-mission = 任务
label-period = 调查期
label-records = 记录
laptop-no-period = 今天没有开放的调查期
laptop-records-about = 约 { $n } 条，已封存
laptop-dry-run = 全部 { $n } 份表格都可以封存；没有写入任何内容。
laptop-sealed = 已封存 { $n } 份表格。
laptop-sample = 已写入 { $file }，这是标准的 age 文件。
laptop-sample-try = 可用任何密钥试着打开它：{ $command }
laptop-packed = 已打包到 { $file }
laptop-packed-records = { $n } 条记录，其中混有假记录。在运行 { $command } 之前，它们仍保留在这台电脑上。
laptop-cleared = 已删除 { $n } 条记录，其中有假记录。
rescue-nothing = 无需抢救：存储的两个副本都完好。
rescue-recovered = 恢复了约 { $n } 条封存的记录，其中有假记录。
rescue-lost-none = 没有丢失记录。
rescue-lost =
    { $lost ->
       *[other] 丢失了 { $n } 条记录。
    }
rescue-lost-unknown = 无法知道丢失了多少：计数也损坏了。
rescue-fresh = 其中 { $n } 条丢失了键，已换新键：以前的回执清除不了它们，下一张回执可以。
rescue-kept = 损坏的文件保存在 { $folder }
rescue-remove = 其中也有封存的记录：等军医拿到从这里打包的数据包之后，请您自行删除它们。
officer-made = 身份文件已生成，并打开了一条测试记录。
label-identity = 身份文件
label-recipient = 接收公钥
label-backup = 备用密钥
officer-keep = 请保存身份文件和它旁边的 { $file } 的副本，并把口令放在另一个保险柜里：没有前者和口令，谁也打不开回答；没有后者，本次活动就不能再公布任何内容。
intake-taken = 已接收
intake-known = 已有
intake-refused = 拒收
intake-receipt = 回执
intake-known-file = { $file }：之前已接收，没有变化
intake-about = 回答总数约为 { $n } 份，取最接近的五的倍数。
intake-aside = 搁置了一条记录：{ $why }
aside-format = 它的格式是 { $version }，本程序不认识
aside-malformed = 它的内容不是回答
aside-too-long = 它超过 { $most } 字节
aside-other-kit = 它是用另一个套件封存的
aside-unit = 它的单位在这个套件里不作答
aside-period = 它的调查期不属于本次活动
aside-questionnaire = 它的问卷不在这个套件里
aside-answers = 它的回答与问卷不符
aside-doubled = 另一条记录有相同的编号而内容不同
aside-doubled-before = 先前收到的一条记录有相同的编号而内容不同
release-done = 已公布 { $questionnaire }，{ $period }：{ $rows } 行，账册第 { $entry } 条
release-without =
    没有单独一行：{ $units }。一行需要 { $n } 份或更多回答，并且旁边剩下的也要有这么多或一份不剩；
    否则该单位计入上级单位的其余部分。这与作答内容无关。
release-no-means = 本次公布没有平均值：有了平均值就可能推算出人数。
release-steps = 人数以 { $base } 为一档：在构成一行的每个群体中最多相差 { $off } 人。
release-proved =
    已证明：用另一组回答重新做了一次公布，一个字节都不差。在那组回答里，每个群体至少三人、并且至少
    十分之一的人，在所显示的任何量表或问题上都不受影响。所以，无论还知道什么，谁也不能根据这次公布
    证明某个群体几乎人人受影响：实际的回答可能就是另一组，群体中的每个人都可能是状况良好的人。
release-flooded = 注意：{ $unit } 的回答数多于人数，因此全部不予计入。请到现场了解是谁使用了这台电脑。
ledger-whole = 链条完整，共有 { $n } 次公布。
ledger-in = 这本账册的第 { $number } 条
ledger-changed =
    被改动过。它写的是第 { $number } 条，而字节与当时公布的不同。
      现在怎么办：不要使用其中的数字；请重新生成公布文件。
ledger-other-release =
    是另一次公布。这本账册的第 { $number } 条不是它所写的那条。
      现在怎么办：这个工作站的一个副本自行公布过，或者这个工作站是用旧副本恢复的。
      请停止其中一个的公布，也不要再发布另一个的任何内容：两边的报告可以相减。
ledger-beyond =
    晚于这本账册，账册在第 { $number } 条之前就结束了。
      现在怎么办：这个工作站是用旧副本恢复的，或者它的一个副本公布过。
      在这里公布任何内容之前，请先恢复最新的备份。
ledger-other-campaign = 属于另一次活动：这本账册里没有它的套件的条目。
ledger-not-a-release =
    既不是完整的 release.json，也不是完整的公布节选。
      现在怎么办：请检查是否拿对了文件，或重新生成。
invented-data = 演练，数据是虚构的。
slice-true = { $file }：每一行都属于它的条目。
label-entry = 条目
label-digest = 摘要
slice-left-out = 公布中有 { $n } 行未列入。
slice-compare =
    请将编号和摘要与公布它的工作站的 release.json 最后一行或其账册核对：
    这项检查无法知道文件是谁写的。
slice-row = { $name }，约 { $n }：{ $shares }
percent = { $n } %
trend-title = { $questionnaire } { $version } 的变化趋势，{ $mission }
trend-last = { $n } 次公布中的最近 { $shown } 次；{ $option } 给出全部。
trend-sum = { $unit }，{ $groups } 个群体之和
trend-below = { $scale } 低于 { $cut }
trend-from = { $scale } 不低于 { $cut }
trend-more = 增多
trend-fewer = 减少
trend-legend =
    这是落在分界受影响一侧的回答比例，不是诊断。增多和减少：与上一次公布相比的变化，
    大约十次中有一次只是偶然或取整所致。“=”：没有明显变化。一个点：没有这一行，这与人数有关。
forecast-title = { $name }（{ $id }）的预测：假设 { $share } 的人作答
forecast-practice = 演练：这个任务的所有回答都是虚构的。
forecast-policy = 一行至少 { $n } 份回答，平均值至少 { $means } 份，单题至少 { $items } 份；人数为 { $base } 的倍数。
forecast-sensitive = { $id } 的敏感题目：{ $items }
forecast-for-none = 不适用于任何单位，因为作答的人太少
forecast-for = 适用于
forecast-never = 从不显示的题目：{ $items }
forecast-nothing = 按这个作答率，什么都不能公布。
forecast-people = 人数
forecast-answers = 回答
forecast-row = 成行
forecast-what = 包含的内容
forecast-no-items = 没有一个单位大到可以显示逐题分布。
forecast-cuts = 分界
forecast-cuts-means = 分界、平均值
forecast-cuts-means-items = 分界、平均、单题
forecast-in-rest = 在{ $unit }其余中
forecast-in-row = 在{ $unit }的行中
forecast-no-row = 没有一行
forecast-pooled = 合并自
forecast-exact = 比例的精确程度：取整的一个标准差，以百分点计
forecast-rows = 行数
forecast-groups = 群体
forecast-counts = 人数
forecast-with-n = 含 n
forecast-exact-note = 回答和群体取自居中的一行；“含 n”加上了人数按五取整印出时对二分之一比例的影响。
forecast-and-others = { $unit } 等
forecast-split = 如果背景问题中最小的一类占 { $class } % 的人，结果可以细分到层级 { $level }，绝不再往下。
forecast-split-none = 如果背景问题中最小的一类占 { $class } % 的人，结果在任何层级都不能细分。
forecast-assumed =
    “成行”是在虚构的各期中出现这一行的比例。在这些虚构的调查期里，每个人以相同的概率各自作答；
    整队外出的巡逻队会更常失去自己的一行。作答者在多大程度上代表未作答者，
    不在本预测的任何数字之内。
verify-laptop = 答题电脑
verify-officer = 军医
verify-check-in = 作答
verify-whole = 完好
verify-one-copy = 一个副本
verify-damaged = 损坏
verify-unread = 未读
verify-absent = 没有
verify-closed = 已封闭
verify-open = 未封闭
verify-all-closed = 网络、程序、文件和内存都已被系统封闭
verify-left-open = 系统没有封闭：{ $open }；参见 { $command }
verify-no-room = 这个磁盘没有空间再保存一次
verify-kept = 一次抢救把损坏的文件保存在 { $name }
verify-next-start = 下次启动会重写另一个副本；磁盘可能快坏了
verify-rescue = 请把整个文件夹复制到另一个磁盘，然后运行：{ $command }
verify-restore = 请用备份恢复军医的文件夹
verify-copies = 所有记录都在，只有一个副本：数据库{ $database }，镜像{ $mirror }
verify-kit-gone = 有封存的记录，但套件不见了
verify-not-set-up = 这台电脑尚未设置
verify-store-gone = 套件在，但存储不见了
verify-checksums = { $n } 条封存的记录校验和不符
verify-laptop-whole = 套件和所有封存的记录，两个副本都齐全
verify-officer-whole = 套件、档案和 { $n } 次公布的链条，两个副本都齐全
verify-lost-blocks = { $all } 个回答块中有 { $n } 个在两个副本里都不完整
verify-blocks-in-one-copy = 所有回答都在，{ $all } 个块中有 { $n } 个只有一个副本
verify-kits-alone = 这里制作过套件，但存储不见了
verify-no-kit-yet = 有身份文件，还没有套件
verify-no-desk = 这里没有军医工作站
verify-swap = 交换区
verify-none = 无
verify-covered = 已加密
verify-no-swap = 内存不会写入磁盘
verify-covered-swap = 内存只会写入加密的磁盘
verify-open-swap = 部分内存可能未加密写入磁盘；请关闭交换区或将其加密
copy-whole = 完好
copy-missing = 缺失
copy-stale = 来自另一次保存
copy-unread = 因磁盘已满而未读
copy-damaged = 损坏（{ $why }）
questionnaire-items = { $n } 题
questionnaire-sound = { $id } { $version } 没有问题。题目：{ $items }；量表：{ $scales }；语言：{ $languages }。
import-holds = { $file } 中是 { $id } { $version }。题目：{ $items }；量表：{ $scales }；语言：{ $languages }。
import-scored = 已识别：{ $found }；按 { $scored } 计分。
import-recognised = 已识别：{ $found }。
import-own = 由本程序写出：与导出时一样。
import-none = 没有识别出已发表的量表。
import-left-out = 未采用：
import-changed = 有改动：
import-look = 请看一下：
import-kept = 这份报告保存在文件里。
import-read = 请像作答者那样读一遍：{ $command }
export-done = { $file } 中是 { $id } { $version }，格式为 FHIR R4 Questionnaire。
form-line = 第 { $line } 行
form-cell = 第 { $line } 行，{ $column } 列
form-more = 可能还有更多
form-semicolons = 分号
form-tabs = 制表符
form-too-large = 文件超过 { $most } 字节
    .now = 请拆分文件。
form-unreadable = 文件不能作为 CSV 读取
    .now = 请将工作表另存为 { $format }。
form-none = 文件里没有表格
    .now = 请在标题行下面为每份纸质表格添加一行。
form-not-text = 这不是 UTF-8 文本
    .now = 请将工作表另存为 { $format }。
form-separator = 单元格用{ $separator }分隔，而不是逗号
    .now = 请将工作表另存为 { $format }。
form-header = 标题行不是以 { $columns } 开头
    .now = 请写 { $columns }，然后写题目的编号。
form-unknown-column = { $name } 列不是 { $questionnaire } 的题目
    .now = 请删除这一列，或改正列名。
form-missing-column = { $questionnaire } 的题目 { $item } 没有对应的列
    .now = 请添加这一列；没有作答的单元格留空。
form-doubled-column = { $name } 列出现了两次
    .now = 请删除其中一列。
form-cells = 这一行有 { $found } 个单元格，而标题行有 { $expected } 个
    .now = 请让这一行的单元格与标题行一样多；空白表示没有作答。
form-blank = 单元格是空的
    .now = 请按纸质表格填写。
form-unknown-unit = 没有单位 { $unit }
    .now = 请按 { $command } 列出的写法填写单位编号。
form-silent-unit = 没有人以单位 { $unit } 本身作答
    .now = 请填写有编制人数的单位的编号。
form-not-a-date = { $text } 不是日期
    .now = 请写年-月-日，例如 { $example }，并把该列设为文本格式。
form-future = { $day } 还没有到
    .now = 请改正日期，或这台电脑的时钟。
form-before-start = 活动从 { $day } 开始
    .now = 请填写表格的填写日期。
form-between-rounds = { $day } 没有开放的轮次
    .now = 请填写表格的填写日期。
form-unknown-period = { $period } 不是本次活动的调查期
    .now = 请填写表格的填写日期。
form-unknown-questionnaire = 套件里没有问卷 { $id }
    .now = 请按 { $command } 列出的写法填写问卷编号。
form-other-items = { $id } 的题目与标题行所列的不同
    .now = 请把每种问卷的表格放在各自的文件里。
form-not-a-value = 这个值不在 { $values } 之中
    .now = 请再看一遍纸质表格；如果什么都没勾选，就把单元格留空。
form-not-asked = 这里有回答，但只有 { $item } 为 { $values } 时才问这一题
    .now = 请再看一遍纸质表格上的两个回答。
usage-unknown-command = 没有命令 { $name }。
usage-unknown-argument = 这里没有选项 { $name }。
usage-missing-argument = 缺少：{ $names }
usage-missing-command = 请说明命令要做什么：{ $names }
usage-wrong-value = { $name } 不能是 { $value }。
usage-known-values = 可用的有：{ $names }
usage-conflict = { $name } 和 { $other } 不能一起使用。
usage-other = 无法理解这条命令。
usage-form = 用法：{ $usage }
usage-help = { $command } 有更多英文说明。
form-error = { $place }：{ $what }。{ $now }
form-error-whole = { $what }。{ $now }
finding-level-error = 错误
finding-level-warning = 注意
finding-level-help = 怎么办
finding-more = 另有 { $n } 处
finding-near = 您是想写 `{ $near }` 吗？{ $now }
finding-unknown-key = 这里没有 `{ $key }` 这个键。
    .now = 请删除，或改正拼写。
finding-unknown-key-of = 这里没有 `{ $key }` 这个键。
    .now = 请删除，或改正拼写；这里可用的有：{ $known }。
finding-missing-key = 缺少键 `{ $key }`。
    .now = 请添加 `{ $key }`。
finding-missing-key-of = 这里缺少键 `{ $key }`。
    .now = 请添加 `{ $key }`：{ $form }。
form-of-such = 例如 { $example }
form-of-day = 一个日期，例如 { $example }
form-of-first-day = 第一天，例如 { $example }
form-of-texts = 每种语言一段文字
form-of-short-name = 小写字母的短名称
form-of-list = 一个列表，例如 { $example }
form-of-grain = 可写 "week"、"month" 或 "round"
finding-not-a-list = `{ $key }` 写成了单个表，但它可以有多个。
    .now = 请用双方括号写成 [[{ $key }]]。
finding-not-a-table = `{ $key }` 写成了一个值，但它是一个表。
    .now = 请把名称放在单方括号里独占一行，它的键写在下面。
finding-missing-table = 缺少表 [{ $key }]。
    .now = 请添加 [{ $key }] 及其键。
finding-no-head = 缺少表 [mission]。
    .now = 请添加 [mission]，写明 id、name、languages、period 和 start。
finding-no-round = 任务按轮次进行，但没有声明轮次。
    .now = 请为每一轮添加 [[round]]，写明 id、from、to；或改用 "week" 或 "month"。
finding-needless-round = 声明了轮次，但任务不按轮次进行。
    .now = 请写 period = "round"，或删除所有 [[round]]。
finding-bad-round-id = 轮次的 id 为 1 到 32 个字符：A-Z a-z 0-9 _ -。
    .now = 请用简短的 id，例如 "round-1"。
finding-round-backwards = 这一轮在 { $to } 结束，早于开始日 { $from }。
    .now = 请改正其中一个日期。
finding-round-overlaps = 这一轮从 { $from } 开始，但前面的一轮到 { $before } 才结束。
    .now = 请按顺序排列轮次，任何一天都不要属于两轮。
finding-round-too-early = 这一轮从 { $from } 开始，早于任务开始日 { $start }。
    .now = 请移动这一轮，或任务的开始日。
finding-wrong-policy = `{ $key }` 必须在 { $least } 到 { $most } 之间。
    .now = 这些界限是对作答者的承诺的一部分；任何任务都不能降低。
finding-wrong-base = `{ $key }` 必须是 { $least } 或 { $most }。
    .now = 这些界限是对作答者的承诺的一部分；任何任务都不能降低。
finding-untranslated-pathway = 缺少这些语言的文字：{ $languages }。
    .now = 请补上：人们要先读到它，才同意作答。
finding-untranslated = 缺少这些语言的文字：{ $languages }。
    .now = 请补上；在此之前，选择这些语言的人会看到另一种语言。
finding-no-help = 没有写明谁能提供帮助。
    .now = 请至少添加一个 [[help]]，写明 name 和 reach：在此之前不向任何人提问。
finding-no-questionnaire = 没有指定问卷。
    .now = 请至少添加一个 [[questionnaire]]，写自带问卷的 id 或一个文件。
finding-id-or-file = 问卷要么用 `id`、要么用 `file` 指定。
    .now = 自带的用 `id`，自己的用 `file`，不要两个都写。
finding-bad-file = 文件必须在任务文件所在的文件夹或其下级。
    .now = 请写相对于任务文件的名称，文件夹之间用 `/`。
finding-doubled-entry = 这一项写了两次：{ $kind }。
    .now = 请删除其中一个，或改正它。
finding-too-many-entries = [[{ $kind }]] 有 { $count } 个，超过 { $most }。
    .now = 请去掉一些。
finding-bad-id-here = 这个 id 必须是 1 到 64 个字符：a-z 0-9 _ -。
    .now = 只用小写字母、数字、_ 和 -。
finding-no-language-offered = 任务没有提供语言。
    .now = 请至少写一种，例如 ["en"]。
finding-doubled-language = 语言 `{ $code }` 提供了两次。
    .now = 请删除其中一个。
finding-no-text = 既没有英文文字，也没有任务语言的文字。
    .now = 请添加其中一种语言的文字：{ $languages }。
finding-too-long = 文字有 { $length } 个字符，超过可容纳的 { $most } 个。
    .now = 请缩短。
finding-line-break = 名称只占一行。
    .now = 请删除换行。
finding-unknown-language = `{ $code }` 不是本程序的语言。
    .now = 请用其中之一：{ $languages }。
finding-forbidden-character = 文字中有不能显示的字符 { $code }。
    .now = 请重新输入，不要带控制字符或不可见字符。
finding-empty-text-here = 文字是空的。
    .now = 请写上文字，或在此删除这种语言。
finding-bad-unit-id = 单位的 id 为 1 到 64 个字符：A-Z a-z 0-9 _ -。
    .now = 这里请用简短的 id，完整番号写在 `name` 里。
finding-wrong-strength = 编制人数为 1 到 { $most } 人。
    .now = 请写以这个单位作答的人数；没有人就不写。
finding-untranslated-unit = 缺少这些语言的单位名称：{ $languages }。
    .now = 请补上；如果各语言里单位名称相同，也可以不改。
finding-untranslated-units = 从这里起有 { $count } 个单位缺少这些语言的名称：{ $languages }。
    .now = 请补上；如果各语言里单位名称相同，也可以不改。
finding-no-unit = 任务里没有单位。
    .now = 请至少添加一个带 strength 的 [[unit]]。
finding-doubled-unit = id `{ $id }` 用了两次。
    .now = 请给每个单位自己的 id；大小写视为相同。
finding-unknown-parent = `{ $id }` 的上级 `{ $parent }` 不存在。
    .now = 请改正上级，或添加这个 id 的 [[unit]]。
finding-unit-below-itself = `{ $id }` 成了自己的下级。
    .now = 请沿上级往上查：其中必须有一个没有上级。
finding-missing-strength = `{ $id }` 没有下级单位，也没有编制人数。
    .now = 请添加 `strength`，即以这个单位作答的人数。
finding-doubled-questionnaire = 有两份问卷的 id 都是 `{ $id }`。
    .now = 请去掉一份，或在它的文件里换一个 id。
finding-untranslated-questionnaire = `{ $id }` 没有这些语言的文字：{ $languages }。
    .now = 请为问卷补上文字，或在这个任务里不提供这些语言。
finding-no-response-pathway = `{ $id }` 问到自身危险（`{ $item }`），却没有说明那时怎么办。
    .now = 请去掉这一题；或与负责人商定怎么办，并写在 [policy] 的 `response_pathway` 里，例如 { $example }。
finding-too-many = [[{ $key }]] 有 { $count } 个，最多允许 { $most } 个。
    .now = 请去掉一些，或分成两份问卷。
finding-doubled-id-of = id `{ $id }` 已被前面的 [[{ $key }]] 使用。
    .now = 请给每一个自己的 id。
finding-bad-id = `{ $id }` 不能作为 id。
    .now = 请用 1 到 { $most } 个字符：a-z、0-9、`_` 和 `-`。
finding-unseen-character = 这段文字中有不可显示的字符 { $code }。
    .now = 请删除换行、制表符、方向标记和不可见字符；看不到时请重新输入。
finding-empty-text = 这段文字是空的。
    .now = 请写上文字。
finding-blank-edge = 这段文字以空格开头或结尾。
    .now = 请删除空格。
finding-long-text = 这段文字有 { $length } 个字符，这里只容得下 { $longest } 个。
    .now = 请说得更简短。
finding-bad-version = `{ $version }` 不是版本号。
    .now = 请写三个数，例如 { $example }，最多 { $most } 个字符。
finding-no-recall = 回顾期至少一天。
    .now = 如果问的是当下，请删除 `recall_days`。
finding-bad-loinc = `{ $code }` 不是 LOINC 代码。
    .now = 请按 LOINC 的写法，例如 { $example }，或删除。
finding-asks-who = 这是在问某人是谁：`{ $phrase }`。
    .now = 请去掉这一题：任何回答都不能指向个人。如果问的是别的事，请换掉这些词。
finding-may-ask-who = 这里提到 `{ $phrase }`，可能指向个人。
    .now = 如果是在问某人是谁，请去掉这一题；否则无需处理。
finding-never-asked = 这一题永远不会问：`{ $item }` 的任何回答都不会引到它。
    .now = 请写它的选项在文件中的值（反向之前），或删除 `show_if`。
finding-never-asked-either = 这一题永远不会问：`{ $item }` 本身就不会问。
    .now = 请写它的选项在文件中的值（反向之前），或删除 `show_if`。
finding-no-items = 问卷没有题目。
    .now = 请至少添加一个 [[item]]。
finding-unused-options = 没有题目使用答案列表 `{ $id }`。
    .now = 请删除该列表及其文字，或使用它。
finding-out-of-order = `{ $id }` 的值忽高忽低：{ $numbers }。
    .now = 请按一个方向排列选项，从小到大或从大到小；否则请确认这是有意的。
finding-unknown-mark = `{ $id }` 没有值为 { $number } 的选项。
    .now = 请写表示“不适用”的选项的值。
finding-one-option = 除“不适用”之外只剩一个选项。
    .now = 请至少给出两个适用的选项。
finding-option-count = 答案列表有 { $least } 到 { $most } 个值，而这个有 { $count } 个。
    .now = 请为每个选项给一个值。
finding-great-value = 值 { $number } 超出 -{ $greatest } 到 { $greatest }。
    .now = 请用较小的值，并在量表上用 `multiply`。
finding-doubled-value = 值 { $number } 在这里出现两次。
    .now = 请给每个选项各自的值，以便由值知道回答。
finding-unknown-options = 没有答案列表 `{ $id }`。
    .now = 请在 [[options]] 下添加，或写一个已有的。
finding-value-count = 这一题有 { $count } 个值，而它的答案列表 `{ $id }` 有 { $expected } 个。
    .now = 请为列表的每个选项给一个值。
finding-not-earlier = 前面没有叫 `{ $id }` 的题目。
    .now = 请写一个在它之前问的题目。
finding-unknown-value = `{ $id }` 没有值为 { $number } 的选项。
    .now = 请写它的选项的值（反向之前）。
finding-safety-in-pilot = 试用问卷不得询问自身危险。
    .now = 请去掉这一题；求助页面会给每个人看。
finding-reversed-gate = 门槛题不能反向：它的最低回答会不明确。
    .now = 请给这一题按计分顺序的 `values`，并删除 `reverse`。
finding-gate-of-nothing = 门槛题作用于包含它的量表，但没有量表包含这一题。
    .now = 请把这一题加入量表，或删除 `gate`。
finding-no-scales = 问卷没有量表，因此什么也不能公布。
    .now = 请至少添加一个 [[scale]]。
finding-empty-scale = 量表 `{ $id }` 没有题目。
    .now = 请至少写一个题目。
finding-unknown-item = 没有题目 `{ $id }`。
    .now = 请写本问卷的题目。
finding-doubled-item = 题目 `{ $id }` 在这个量表里出现两次。
    .now = 每个题目只写一次。
finding-bad-factor = 量表不能乘以 { $number }。
    .now = 请用大于 0、至多 1000 的数；反向请用 `direction` 或 `reverse`。
finding-bad-share = { $number } 不是题目的比例。
    .now = 请用大于 0、至多 1 的数，例如 { $example }。
finding-cut-outside = 分界 { $cut } 分不开任何人：量表从 { $least } 到 { $most }。
    .now = 请用高于最低分、不超过最高分的分界。
finding-too-many-cuts = 对小群体，一个量表最多 { $most } 个分界。
    .now = 请把受影响一侧的移到 `deeper_cuts`。
finding-not-ascending = `{ $key }` 的数没有递增。
    .now = 请从小到大写，每个一次。
finding-bands-in-pilot = 试用问卷没有临床分级。
    .now = 请删除；代之以分布和变化。
finding-doubled-band = 分级 `{ $id }` 在这里出现两次。
    .now = 请给每个分级自己的 id。
finding-band-outside = 分级 `{ $id }` 从 { $start } 开始，而量表从 { $least } 到 { $most }。
    .now = 请用量表内的分数。
finding-no-source = 没有说明 `{ $id }` 的分界或分级的来源。
    .now = 请在 `source` 中写明出处。
finding-no-texts = 问卷没有任何语言的文字。
    .now = 请添加一个表，例如 [text.en]。
finding-no-english = 没有可退而用之的英文文字。
    .now = 如果问卷要在各任务间共享，请添加 [text.en]。
finding-uneven-text = 这里缺少 `{ $key }` 的文字，而 `{ $giver }` 有。
    .now = 请在这里添加 `{ $key }`，或全部删除。
finding-bad-language = `{ $code }` 不是语言代码。
    .now = 请用代码，例如 en、ar 或 pt-BR。
finding-missing-text = 这种语言缺少 `{ $key }` 的文字。
    .now = 请在这里添加 `{ $key }`，或删除这种语言。
finding-doubled-text = `{ $key }` 有两个选项文字相同。
    .now = 请改写，使其能区分。
finding-text-count = `{ $id }` 有 { $expected } 个选项，却有 { $count } 段文字。
    .now = 请按值的顺序为每个选项写一段文字。
finding-wrong-shape-one = `{ $key }` 应是一段文字。
    .now = 请写一段带引号的文字。
finding-wrong-shape-list = `{ $key }` 应是文字列表。
    .now = 请用方括号为每个选项写一段文字。
