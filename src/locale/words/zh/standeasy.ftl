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
