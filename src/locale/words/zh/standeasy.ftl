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
page-lead = { $scale }，{ $cut }：{ $share }
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
