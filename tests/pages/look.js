// Opens pages in a browser and says what is wrong with them, one line a fault; nothing if all is
// well. A page may ask for nothing, say nothing, and hide nothing; all but `medical` are one sheet.
const fs = require("fs");
const { pathToFileURL } = require("url");
const { chromium } = require("playwright-core");
const { HtmlValidate } = require("html-validate");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [browserPath, ...files] = process.argv.slice(2);
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// A page has the same parts in every language, so all rules are held in one that is read each way;
// the others are held to those that a translation can break.
const HEARD_WHOLE = ["ar", "en"];
const OF_A_LANGUAGE = ["html-has-lang", "html-lang-valid", "valid-lang", "document-title", "svg-img-alt"];

// Runs in the page: text that leaves its drawing or its page, and the order of columns.
function layout() {
  const faults = [];
  for (const svg of document.querySelectorAll("svg[role=img]")) {
    const box = svg.viewBox.baseVal;
    for (const text of svg.querySelectorAll("text")) {
      const own = text.getBBox();
      if (own.x < -0.5 || own.x + own.width > box.width + 0.5) {
        faults.push(`text leaves its drawing: ${text.textContent}`);
      }
      if (own.y < -1 || own.y + own.height > box.height + 2) {
        faults.push(`text is above or below its drawing: ${text.textContent}`);
      }
    }
  }
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`wider than the window: ${root.scrollWidth}`);
  const isMirrored = getComputedStyle(root).direction === "rtl";
  if (isMirrored !== (root.lang === "ar")) faults.push(`direction of ${root.lang}`);
  for (const card of document.querySelectorAll(".card")) {
    const last = card.lastElementChild.getBoundingClientRect().bottom;
    const isFull = last > card.getBoundingClientRect().bottom - 1;
    if (isFull || card.scrollWidth > card.clientWidth) faults.push("a card is too small");
  }
  const row = document.querySelector("table.bars tbody tr");
  if (row === null) return faults;
  const left = (cell) => cell.getBoundingClientRect().left;
  if (left(row.firstElementChild) > left(row.lastElementChild) !== isMirrored) {
    faults.push("columns stand in the wrong order");
  }
  const bar = row.querySelector("svg");
  const first = bar.querySelector("rect:not(.rest)").getBoundingClientRect();
  const whole = bar.getBoundingClientRect();
  const isAtStart = isMirrored ? whole.right - first.right : first.left - whole.left;
  if (Math.abs(isAtStart) > 2) faults.push("a bar begins at the wrong end");
  return faults;
}

const markup = new HtmlValidate({ extends: ["html-validate:standard"] });

// One page of the browser looks at many files: a new one for each costs more than the looking.
async function look(page, file) {
  const faults = [];
  for (const result of (await markup.validateFile(file)).results) {
    for (const fault of result.messages) faults.push(`${fault.ruleId}: ${fault.message}`);
  }
  const own = pathToFileURL(file).href;
  const heard = {
    request: (request) => {
      if (request.url() !== own) faults.push(`asks for ${request.url()}`);
    },
    console: (message) => faults.push(`says ${message.text()}`),
    pageerror: (error) => faults.push(`fails ${error}`),
  };
  for (const [what, tell] of Object.entries(heard)) page.on(what, tell);
  await page.goto(own);
  faults.push(...(await page.evaluate(layout)));
  await page.evaluate(axe);
  const language = await page.evaluate(() => document.documentElement.lang);
  const rules = HEARD_WHOLE.includes(language) ? undefined : OF_A_LANGUAGE;
  // What holds is not listed: of a copy with fifty rows that takes most of the time.
  const options = { resultTypes: ["violations"], preload: false, runOnly: rules };
  const found = await page.evaluate((options) => axe.run(options), options);
  for (const violation of found.violations) {
    if (violation.impact === "serious" || violation.impact === "critical") {
      faults.push(`${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`);
    }
  }
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  const isOne = (await page.evaluate(() => document.body.className)) !== "medical";
  if (sheets.length === 0 || (isOne && sheets.length !== 1)) {
    faults.push(`${sheets.length} sheets of paper`);
  }
  for (const [what, tell] of Object.entries(heard)) page.off(what, tell);
  return faults;
}

async function main() {
  const browser = await chromium.launch({ executablePath: browserPath, args: flags });
  console.error(`browser ${browser.version()}`);
  // A few at once: each page waits for the others' processes most of the time.
  const left = files[Symbol.iterator]();
  const work = async () => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
    // A busy machine is slow; that is no fault of a page.
    page.setDefaultTimeout(300_000);
    for (const file of left) {
      for (const fault of await look(page, file)) console.log(`${file}: ${fault}`);
    }
  };
  await Promise.all([work(), work(), work()]);
  console.error(`looked at ${files.length}`);
  await browser.close();
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
