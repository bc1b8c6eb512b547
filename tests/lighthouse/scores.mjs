// Lighthouse on the built site as a phone sees it: the median of five runs.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const runs = 5;
const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

const root = join(import.meta.dirname, '../..');
const results = join(root, 'target/lighthouse');
/** The program that serves the site. */
const xtask = process.env.XTASK ?? join(root, 'target/debug/xtask');
const site = process.env.SITE_DIR ?? join(root, 'target/site');

/** Serves the site until the work is done. */
async function served(work) {
  const server = spawn(xtask, ['serve', '--no-build', '--port', '0', '--site', site], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise((told, failed) => {
      server.stdout.once('data', (line) => told(String(line).trim()));
      server.once('exit', () => failed(new Error('the server did not start')));
    });
    return await work(address);
  } finally {
    server.kill();
  }
}

async function once(address) {
  const browser = await launch({
    chromePath: '/usr/bin/chromium',
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const { lhr } = await lighthouse(address, {
      port: browser.port,
      logLevel: 'error',
      locale: 'zh',
      onlyCategories: Object.keys(least),
    });
    return lhr;
  } finally {
    await browser.kill();
  }
}

const percent = (report, category) => Math.round((report.categories[category]?.score ?? 0) * 100);
const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** What cost points, in Lighthouse's words. */
function lost(report, category) {
  const { auditRefs } = report.categories[category];
  const audits = auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => report.audits[id]);
  const failed = audits.filter(({ score }) => score !== null && score < 0.9);
  return failed.map(({ id, title, displayValue = '' }) => `    ${id}: ${title} ${displayValue}`);
}

const reports = await served(async (address) => {
  const reports = [];
  for (let run = 0; run < runs; run += 1) reports.push(await once(address));
  return reports;
});
mkdirSync(results, { recursive: true });
reports.forEach((report, run) => {
  writeFileSync(join(results, `${run}.json`), JSON.stringify(report));
});

let short = false;
for (const [category, floor] of Object.entries(least)) {
  const scores = reports.map((report) => percent(report, category));
  const middle = median(scores);
  console.log(`  ${category}: ${middle} (of ${scores.join(', ')}; at least ${floor})`);
  if (middle >= floor) continue;
  short = true;
  const worst = reports[scores.indexOf(middle)];
  console.log(lost(worst, category).join('\n'));
}
process.exitCode = short ? 1 : 0;
