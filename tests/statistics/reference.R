# Prints the values that the formulas of src/statistics are held to, by base R alone:
#
#     Rscript tests/statistics/reference.R > tests/statistics/reference.csv
#
# A line is a name, an input, and a value with 17 digits. The numbers of an input are apart by
# blanks; lists in it by "|". Data come from R's own package `datasets` (version 4.0.4 or later,
# when `esoph` was mended) and from the papers that are named with them.

digits <- function(numbers) sprintf("%.17g", numbers)
list_of <- function(numbers) paste(digits(numbers), collapse = " ")
say <- function(name, input, value) cat(name, ",", input, ",", digits(value), "\n", sep = "")
say_interval <- function(name, input, ends) {
  say(paste0(name, ".low"), input, ends[1])
  say(paste0(name, ".high"), input, ends[2])
}

cat("name,input,value\n")

# The exact interval of a finite unit, from its definition: every possible number M of affected
# people is tried. Base R has no function for it. A tail within a billionth of its limit is at it.
finite_unit <- function(strength, n, x, confidence) {
  limit <- (1 - confidence) / 2 * (1 + 1e-9)
  affected <- x:(strength - n + x)
  at_least <- phyper(x - 1, affected, strength - affected, n, lower.tail = FALSE)
  at_most <- phyper(x, affected, strength - affected, n)
  range(affected[at_least > limit & at_most > limit]) / strength
}
say_unit <- function(strength, n, x, confidence) {
  input <- list_of(c(strength, n, x, confidence))
  say_interval("finite_unit", input, finite_unit(strength, n, x, confidence))
  # Manski's bounds: none of those who did not answer, and all of them.
  say_interval("non_response", list_of(c(strength, n, x)), c(x, x + strength - n) / strength)
}

# Small units in full steps; the sizes of a platoon, a company, a battalion, a mission.
for (strength in c(1, 2, 12, 13, 30, 40)) {
  for (n in unique(pmax(1, round(strength * c(0.1, 0.45, 0.9, 1))))) {
    for (x in unique(round(n * c(0, 0.2, 0.5, 1)))) say_unit(strength, n, x, 0.95)
  }
}
for (unit in list(c(120, 54, 21), c(120, 54, 0), c(650, 290, 87), c(3000, 1350, 401))) {
  for (confidence in c(0.9, 0.95, 0.975, 0.99)) say_unit(unit[1], unit[2], unit[3], confidence)
}
# `mtcars`: 32 cars of which 13 have a manual gearbox; the first 20 are those who answered.
say_unit(nrow(mtcars), 20, sum(head(mtcars$am, 20)), 0.95)
# `infert`: 248 women of which 83 are cases; every third one answered.
third <- infert$case[seq(1, nrow(infert), 3)]
say_unit(nrow(infert), length(third), sum(third), 0.95)

# Wilson's interval is that of `prop.test` without correction.
wilson <- function(n, x, confidence) {
  suppressWarnings(prop.test(x, n, conf.level = confidence, correct = FALSE)$conf.int)
}
# The four cases of Newcombe 1998 (Statistics in Medicine 17, 857), table I.
single <- list(c(263, 81), c(148, 15), c(20, 0), c(29, 1))
# `UCBAdmissions`: admitted men and women of six departments.
admissions <- apply(UCBAdmissions, c(2, 3), sum)
departments <- lapply(dimnames(UCBAdmissions)$Dept, function(dept) {
  c(admissions["Male", dept], UCBAdmissions["Admitted", "Male", dept],
    admissions["Female", dept], UCBAdmissions["Admitted", "Female", dept])
})
for (case in c(single, list(c(1, 0), c(1, 1), c(10, 10)), lapply(departments, head, 2))) {
  for (confidence in c(0.9, 0.95, 0.975, 0.99)) {
    say_interval("wilson", list_of(c(case, confidence)), wilson(case[1], case[2], confidence))
  }
}

# Newcombe's method 10, from the Wilson intervals of both shares. Base R has no function for it.
newcombe <- function(case, confidence) {
  p <- case[2] / case[1]
  q <- case[4] / case[3]
  one <- wilson(case[1], case[2], confidence)
  two <- wilson(case[3], case[4], confidence)
  c(p - q - sqrt((p - one[1])^2 + (two[2] - q)^2), p - q + sqrt((one[2] - p)^2 + (q - two[1])^2))
}
# The eight cases of Newcombe 1998 (Statistics in Medicine 17, 873), table II.
pairs <- list(
  c(70, 56, 80, 48), c(10, 9, 10, 3), c(7, 6, 7, 2), c(56, 5, 29, 0),
  c(20, 0, 10, 0), c(10, 0, 10, 0), c(10, 10, 20, 0), c(10, 10, 10, 0)
)
for (case in c(pairs, departments)) {
  for (confidence in c(0.9, 0.95, 0.99)) {
    input <- list_of(c(case, confidence))
    say("newcombe.value", input, case[2] / case[1] - case[4] / case[3])
    say_interval("newcombe", input, newcombe(case, confidence))
  }
}

# The Cochran-Armitage test: the square root of the statistic of `prop.trend.test`, with the sign
# of the slope.
say_trend <- function(n, x, scores = seq_along(n)) {
  n <- as.vector(n)
  x <- as.vector(x)
  input <- paste(list_of(n), list_of(x), list_of(scores), sep = "|")
  test <- prop.trend.test(x, n, scores)
  sign <- sign(cov.wt(cbind(scores, x / n), wt = n / sum(n))$cov[1, 2])
  say("cochran_armitage.z", input, sign * sqrt(unname(test$statistic)))
  say("cochran_armitage.p", input, test$p.value)
}
# Smokers among lung patients in four studies (Fleiss 1981), as in the help of `prop.trend.test`.
say_trend(c(86, 93, 136, 82), c(83, 90, 129, 70))
say_trend(c(86, 93, 136, 82), c(83, 90, 129, 70), c(0, 0, 0, 1))
# `esoph`: cases of oesophageal cancer by age, by alcohol, by tobacco.
for (by in c("agegp", "alcgp", "tobgp")) {
  cases <- tapply(esoph$ncases, esoph[[by]], sum)
  controls <- tapply(esoph$ncontrols, esoph[[by]], sum)
  say_trend(cases + controls, cases)
}
# `infert`: cases by earlier induced and by earlier spontaneous abortions; by parity.
for (by in c("induced", "spontaneous", "parity")) {
  n <- table(infert[[by]])
  say_trend(n, tapply(infert$case, infert[[by]], sum), as.numeric(names(n)))
}

# Hedges' g with the exact correction of 1981 and the interval of Hedges and Olkin 1985. Base R
# has no function for it.
say_hedges <- function(one, two) {
  n <- length(one)
  m <- length(two)
  freedom <- n + m - 2
  pooled <- sqrt(((n - 1) * var(one) + (m - 1) * var(two)) / freedom)
  unbiased <- exp(lgamma(freedom / 2) - lgamma((freedom - 1) / 2)) / sqrt(freedom / 2)
  g <- unbiased * (mean(one) - mean(two)) / pooled
  for (confidence in c(0.9, 0.95, 0.99)) {
    input <- list_of(c(n, mean(one), sd(one), m, mean(two), sd(two), confidence))
    half <- qnorm((1 + confidence) / 2) * sqrt((n + m) / (n * m) + g^2 / (2 * (n + m)))
    say("hedges_g.value", input, g)
    say_interval("hedges_g", input, c(g - half, g + half))
  }
}
say_hedges(mtcars$mpg[mtcars$am == 1], mtcars$mpg[mtcars$am == 0])
say_hedges(sleep$extra[sleep$group == 1], sleep$extra[sleep$group == 2])
say_hedges(infert$age[infert$case == 1], infert$age[infert$case == 0])
say_hedges(iris$Sepal.Length[iris$Species == "setosa"], iris$Sepal.Length[iris$Species == "virginica"])
say_hedges(c(1, 2), c(2, 4))

# Cronbach's alpha with Feldt's interval, from their definitions. Base R has no function for it.
say_alpha <- function(items) {
  k <- ncol(items)
  n <- nrow(items)
  alpha <- k / (k - 1) * (1 - sum(apply(items, 2, var)) / var(rowSums(items)))
  for (confidence in c(0.9, 0.95, 0.99)) {
    input <- paste(c(apply(items, 2, list_of), digits(confidence)), collapse = "|")
    tails <- c((1 + confidence) / 2, (1 - confidence) / 2)
    say("cronbach_alpha.value", input, alpha)
    say_interval("cronbach_alpha", input, 1 - (1 - alpha) * qf(tails, n - 1, (n - 1) * (k - 1)))
  }
}
# `attitude`: a survey of clerks, seven questions; `USJudgeRatings`: lawyers rate judges;
# `anscombe` and two columns of `mtcars` for an alpha near and below zero.
say_alpha(as.matrix(attitude))
say_alpha(as.matrix(USJudgeRatings))
say_alpha(as.matrix(anscombe))
say_alpha(as.matrix(mtcars[c("mpg", "wt")]))
