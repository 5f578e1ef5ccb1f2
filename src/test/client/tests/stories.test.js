import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ehr } from '../ehr.js';
import { name, resourcesOf, stories } from '../stories.js';
import { assertReadable, assertSame } from './reading.js';

for (const each of stories()) {
  const { service, request: told } = each;

  test(`${service}/${each.name}: a search of the record comes to the same as what was sent`, async (t) => {
    const ehr = await Ehr.open(process.env.SERVICE, each);
    const searched = await ehr.request(told.hook);

    const found = resourcesOf(searched.prefetch).map(name);
    const overlooked = each.resources
      .map(name)
      .filter((resource) => !found.includes(resource) && isSoughtFor(resource));
    assert.deepEqual(overlooked, [], 'resources of the record that no template finds');

    const { cards } = await post(service, { ...told, prefetch: searched.prefetch });
    assertReadable(cards);
    if (sendsAll(told, searched)) {
      assertSame(cards, (await post(service, told)).cards);
    } else {
      t.diagnostic('the story leaves something out on purpose');
      assertReadable((await post(service, told)).cards);
    }
  });
}

/** Visits and blood counts are on some records, and nothing depends on them. */
function isSoughtFor(resource) {
  return !/^Encounter\/|-lab-718-7$/.test(resource);
}

function sendsAll({ prefetch }, searched) {
  return Object.keys(searched.prefetch).every((key) => key in prefetch && !isError(prefetch[key]));
}

function isError(value) {
  return value?.resourceType === 'OperationOutcome';
}

/** As it is, so that both answers carry the same hookInstance, and with it the same names of cards. */
async function post(service, request) {
  const response = await fetch(`${process.env.SERVICE}cds-services/${service}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  assert.equal(response.status, 200, await response.clone().text());
  return response.json();
}
