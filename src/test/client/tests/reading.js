import assert from 'node:assert/strict';
import { shown } from '../markdown.js';
import { assertValid } from '../schemas.js';

/** Of what Markdown can be, what cards are made of. No link, no image, no HTML is among it. */
const OF_CARDS = ['p', 'strong', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'];

const ESCAPE = /\\[\\`*_[\]<>|~&#+.)-]/;
const LEFTOVER = /\*\*|\{|\}|undefined|\bnull\b|NOT_FOUND/;

/** Reads cards as an EHR does: they are valid, and nothing is in them but words. */
export function assertHarmless(cards) {
  assertValid('response', { cards });
  for (const card of cards) {
    const foreign = shown(card.detail).elements.filter((element) => !OF_CARDS.includes(element));
    assert.deepEqual(foreign, [], `${card.summary}\n${card.detail}`);
  }
}

/** Reads cards as somebody in front of an EHR does: all of it is meant for people. */
export function assertReadable(cards) {
  assertHarmless(cards);
  for (const card of cards) {
    for (const text of [shown(card.detail).text, ...plainTexts(card)]) {
      assert.doesNotMatch(text, ESCAPE);
      assert.doesNotMatch(text, LEFTOVER);
    }
  }
}

function plainTexts({ summary, source, suggestions = [], overrideReasons = [], links = [] }) {
  return [
    summary,
    source.label,
    source.topic.display,
    ...overrideReasons.map((reason) => reason.display),
    ...links.map((link) => link.label),
    ...suggestions.flatMap(({ label, actions }) => [label, ...actions.map((action) => action.description)]),
  ];
}

export function critical(cards) {
  return cards.filter((card) => card.indicator === 'critical');
}

/** Apart from the time at which they were made. */
export function assertSame(cards, others) {
  assert.deepEqual(timeless(cards), timeless(others));
}

function timeless(cards) {
  return JSON.parse(JSON.stringify(cards).replace(/\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)/g, 'now'));
}
