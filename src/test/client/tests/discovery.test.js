import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ehr } from '../ehr.js';
import { assertValid } from '../schemas.js';
import { story } from '../stories.js';
import { assertReadable } from './reading.js';

const HOOKS = ['patient-view', 'problem-list-item-create', 'encounter-start', 'order-select', 'order-sign'];

/** What CDS Hooks asks servers to know: no _include, no chains. */
const PARAMETERS = ['patient', 'code', 'status', '_sort', '_count'];

const ehr = await Ehr.open(process.env.SERVICE, story('crlm-order-check', 'cetuximab-kras-g12d'));
const services = await ehr.services();

test('every hook has a service', () => {
  assertValid('discovery', { services });
  assert.deepEqual(services.map((service) => service.hook).sort(), [...HOOKS].sort());
});

test('templates keep to the searches that every server knows', () => {
  for (const template of services.flatMap((service) => Object.values(service.prefetch))) {
    const [, query = ''] = template.split('?');
    for (const parameter of new URLSearchParams(query).keys()) {
      assert.ok(PARAMETERS.includes(parameter), template);
    }
  }
});

for (const hook of HOOKS) {
  test(`${hook} is answered in words`, async () => {
    const request = await ehr.request(hook);
    assertValid('request', request);
    const cards = await ehr.ask(hook);
    assert.notEqual(cards.length, 0);
    assertReadable(cards);
  });
}
