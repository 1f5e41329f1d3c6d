// Opens a page in a real browser that can reach this machine only, and writes down whatever the page should not do.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const OFFLINE = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * Runs `visitor(page, complaints)`, which may add complaints of its own; ends with 1 if there are any.
 * `context` has the size, the language and the colours of the browser.
 * `allowed(address)` tells which other addresses the page may ask, `forgiven` which complaints are known to be harmless.
 */
export async function visit(url, visitor, { allowed = () => false, forgiven = () => false, context = {} } = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const complaints = [];
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM, headless: true, args: OFFLINE, viewport: { width: 1400, height: 900 }, ...context,
  });
  try {
    await browser.addInitScript(() => document.addEventListener('securitypolicyviolation',
      (it) => console.error(`policy: ${it.effectiveDirective} forbids ${it.blockedURI} at ${it.sourceFile}:${it.lineNumber}`)));
    const page = await browser.newPage();
    watch(page, new URL(url), complaints, allowed);
    await page.goto(url);
    await visitor(page, complaints);
  } catch (error) {
    complaints.push(String(error));
  } finally {
    if (process.env.SCREENSHOT) await browser.pages().at(-1).screenshot({ path: process.env.SCREENSHOT });
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
  const serious = complaints.filter((it) => !forgiven(it));
  serious.slice(0, 20).forEach((it) => console.log(`- ${it.slice(0, 500)}`));
  console.log(serious.length === 0 ? 'the page did all it should' : `${serious.length} complaints`);
  if (serious.length > 0) process.exitCode = 1;
}

function watch(page, home, complaints, allowed) {
  const own = (address) => address.startsWith(home.origin + '/') || /^(data|blob):/.test(address) || allowed(address);
  page.on('request', (it) => own(it.url()) || complaints.push(`asked another host: ${it.url()}`));
  page.on('websocket', (it) => allowed(it.url()) || complaints.push(`opened a socket: ${it.url()}`));
  page.on('requestfailed', (it) => own(it.url()) && !givenUp(it) && complaints.push(`got no answer: ${it.url()} ${it.failure()?.errorText}`));
  page.on('response', (it) => own(it.url()) || complaints.push(`was answered by another host: ${it.url()}`));
  page.on('response', (it) => it.status() >= 400 && complaints.push(`got ${it.status()}: ${it.url()}`));
  page.on('console', (it) => ['error', 'warning'].includes(it.type()) && complaints.push(`console ${it.type()}: ${it.text()}`));
  page.on('pageerror', (it) => complaints.push(`script failed: ${it}`));
}

// The browser itself gives a request up when its answer is not wanted any more: the page was left, or one types on.
const givenUp = (request) => request.failure()?.errorText === 'net::ERR_ABORTED';

/** Complains unless the condition holds. */
export function expect(complaints, condition, sentence) {
  if (!condition) complaints.push(sentence);
}
