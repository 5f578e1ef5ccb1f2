import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ehr } from '../ehr.js';
import { assertValid } from '../schemas.js';
import { story } from '../stories.js';
import { critical } from './reading.js';

const SERVICE = 'crlm-order-check';

test('the service is told what became of a card', async (t) => {
  const ehr = await Ehr.open(process.env.SERVICE, story(SERVICE, 'cetuximab-kras-g12d'));
  const [first] = critical(await ehr.ask('order-sign'));
  const [second] = critical(await ehr.ask('order-sign'));
  const feedback = [accepted(first, first.suggestions[0]), overridden(second, second.overrideReasons[0])];
  assertValid('feedback', { feedback });

  const status = await ehr.tell(SERVICE, feedback);
  if (status === 404) {
    t.skip('this service takes no feedback');
    return;
  }
  assert.equal(status, 200);
  assert.equal(await ehr.tell(SERVICE, feedback), 200, 'the same again');
  const refused = await ehr.tell(SERVICE, [{ ...feedback[0], outcome: undefined }]);
  assert.ok(refused >= 400 && refused < 500, `without an outcome: ${refused}`);
});

function accepted(card, suggestion) {
  return {
    card: card.uuid,
    outcome: 'accepted',
    acceptedSuggestions: [{ id: suggestion.uuid }],
    outcomeTimestamp: now(),
  };
}

function overridden(card, reason) {
  return {
    card: card.uuid,
    outcome: 'overridden',
    overrideReason: { reason, userComment: 'Discussed' },
    outcomeTimestamp: now(),
  };
}

function now() {
  return new Date().toISOString();
}
