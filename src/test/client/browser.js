import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @returns {string | undefined} where this machine has a Chromium */
export function installedBrowser() {
  return PLACES.find((place) => place && existsSync(place));
}

/** @returns {Promise<import('playwright-core').Browser>} */
export function startedBrowser() {
  return chromium.launch({
    executablePath: installedBrowser(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
}

/** Opens the page of an EHR and waits for its cards. */
export async function opened(page, address, hook) {
  await page.goto(`${address}/?hook=${hook}`);
  await settled(page);
}

export function settled(page) {
  return page.waitForSelector('body[data-state=shown]');
}
