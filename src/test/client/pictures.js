/** Takes the pictures of docs/images. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import UPNG from 'upng-js';
import { opened, startedBrowser } from './browser.js';
import { Ehr } from './ehr.js';
import { EhrServer } from './page/server.js';
import { story } from './stories.js';

const FOLDER = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const PICTURES = {
  'cards-critical.png': ['crlm-order-check', 'cetuximab-with-folfox-kras-g12d', 'order-sign'],
  'cards-patient-view.png': ['crlm-assessment', 'ras-unknown-left', 'patient-view'],
  'cards-order-select.png': ['crlm-order-check', 'cetuximab-ras-unknown', 'order-select'],
};

const COLOURS = 64;

mkdirSync(FOLDER, { recursive: true });
const browser = await startedBrowser();
const server = new EhrServer(process.env.PAGE_PORT);
const page = await browser.newPage({ viewport: { width: 1180, height: 400 } });
for (const [file, [service, name, hook]] of Object.entries(PICTURES)) {
  await server.open(await Ehr.open(process.env.SERVICE, story(service, name)));
  await opened(page, server.address, hook);
  writeFileSync(FOLDER + file, small(await page.screenshot({ fullPage: true })));
  console.log(FOLDER + file);
}
await browser.close();
server.stop();

/** The same picture in few colours. */
function small(png) {
  const image = UPNG.decode(png);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, COLOURS));
}
