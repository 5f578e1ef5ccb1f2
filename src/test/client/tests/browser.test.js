import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { installedBrowser, opened, settled, startedBrowser } from '../browser.js';
import { Ehr } from '../ehr.js';
import { EhrServer } from '../page/server.js';
import { story } from '../stories.js';

const skip = !installedBrowser() && 'there is no Chromium on this machine';
const CETUXIMAB = story('crlm-order-check', 'cetuximab-kras-g12d');
const WITH_FOLFOX = story('crlm-order-check', 'cetuximab-with-folfox-kras-g12d');

let browser;
let server;
let page;

before(async () => {
  if (!skip) {
    browser = await startedBrowser();
    page = await browser.newPage();
    server = new EhrServer(process.env.PAGE_PORT);
  }
});

after(async () => {
  await browser?.close();
  server?.stop();
});

test('a page of another origin gets cards, and taking over a suggestion settles them', { skip }, async () => {
  await server.open(await Ehr.open(process.env.SERVICE, WITH_FOLFOX));
  await opened(page, server.address, 'order-sign');
  assert.equal(await page.locator('article.critical .summary').innerText(), 'Not advised: cetuximab (RAS mutant)');
  assert.ok((await page.locator('.detail li').count()) > 0);

  await page.locator('button', { hasText: /^Replace/ }).click();
  await page.waitForSelector('article.critical', { state: 'detached' });
  await settled(page);
  assert.match(await page.locator('#drafts').innerText(), /bevacizumab/i);
  assert.doesNotMatch(await page.locator('#drafts').innerText(), /cetuximab/i);
});

test('a card that is overridden goes, and the service is told why', { skip }, async (t) => {
  await server.open(await Ehr.open(process.env.SERVICE, CETUXIMAB));
  await opened(page, server.address, 'order-sign');
  await page.locator('.reasons').selectOption('prefers-alternative');
  await page.waitForSelector('article', { state: 'detached' });
  const status = await page.locator('body').getAttribute('data-feedback');
  if (status === '404') {
    t.skip('this service takes no feedback');
    return;
  }
  assert.equal(status, '200');
});

test('a page of an origin that is not listed gets nothing', { skip }, async () => {
  await server.open(await Ehr.open(process.env.SERVICE, CETUXIMAB));
  await opened(page, server.address.replace('localhost', '127.0.0.1'), 'order-sign');
  assert.match(await page.locator('#cards').innerText(), /^No cards could be had/);
});
