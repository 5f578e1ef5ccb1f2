import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shown } from '../markdown.js';
import { stories, story } from '../stories.js';
import { assertHarmless } from './reading.js';

/** What somebody might write into a record so that it does something in a card. */
const HOSTILE =
  ' <script>alert(1)</script><img src=x onerror=alert(1)> [here](https://evil.example) ![i](https://evil.example/i.png)' +
  ' https://evil.example www.evil.example someone@evil.example **bold** `code` ~~gone~~ | cell | &lt;b&gt; <b>b</b>\n\n# Heading\n';

/** Where records have words of people. */
const WORDS = ['display', 'text', 'diagnostics', 'comment', 'description'];

test('the renderer shows what Markdown and HTML would do', () => {
  const { elements } = shown(`Words${HOSTILE}`);
  for (const element of ['script', 'img', 'a', 'strong', 'code', 'del', 'h1']) {
    assert.ok(elements.includes(element), element);
  }
});

for (const each of stories()) {
  test(`${each.service}/${each.name}: words of the record stay words`, async () => {
    assertHarmless(await cards(each.service, poisoned(each.request, WORDS)));
  });
}

test('names of resources, which cards quote, stay words', async () => {
  const { service, request } = story('crlm-assessment', 'contradictory-reports');
  const { patient, ...others } = request.prefetch;
  const all = await cards(service, { ...request, prefetch: { patient, ...poisoned(others, ['id']) } });
  assertHarmless(all);
  assert.match(all.map(({ detail }) => shown(detail).text).join(), /alert\(1\)/, 'they are quoted');
});

test('names of keys and of orders stay words', async () => {
  const { service, request } = story('crlm-order-check', 'cetuximab-kras-g12d');
  request.prefetch[HOSTILE] = failed();
  request.prefetch.cea = failed();
  request.context.draftOrders.entry.push({
    resource: { resourceType: 'MedicationRequest', id: HOSTILE, medicationCodeableConcept: { text: HOSTILE } },
  });
  assertHarmless(await cards(service, request));
});

function failed() {
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception', diagnostics: HOSTILE }] };
}

/** The same, with hostile words behind each text that has one of these names. */
function poisoned(value, names, key) {
  if (Array.isArray(value)) {
    return value.map((item) => poisoned(item, names, key));
  }
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poisoned(item, names, name)]));
  }
  return names.includes(key) && typeof value === 'string' ? value + HOSTILE : value;
}

async function cards(service, request) {
  const response = await fetch(`${process.env.SERVICE}cds-services/${service}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  assert.equal(response.status, 200, await response.clone().text());
  return (await response.json()).cards;
}
