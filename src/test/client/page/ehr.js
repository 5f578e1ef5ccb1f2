/** An EHR's page: the chart on the left, and the cards of the hook that ?hook= names on the right. */
const hook = new URLSearchParams(location.search).get('hook');
const element = (id) => document.getElementById(id);

await show();

async function show() {
  document.body.dataset.state = 'asking';
  const chart = await ours('/chart');
  showChart(chart);
  try {
    await showCards(chart.service);
  } catch (error) {
    element('cards').replaceChildren(text('p', `No cards could be had: ${error.message}`));
  }
  document.body.dataset.state = 'shown';
}

/** Discovery and the call go from this page to the service, which is of another origin. */
async function showCards(base) {
  const { services } = await theirs(`${base}cds-services`);
  const service = services.find((each) => each.hook === hook);
  const { cards } = await theirs(`${base}cds-services/${service.id}`, await ours('/request', service));
  const articles = await Promise.all(cards.map((card) => article(card, `${base}cds-services/${service.id}/feedback`)));
  element('cards').replaceChildren(...(articles.length > 0 ? articles : [text('p', 'No cards.')]));
}

async function article(card, feedback) {
  const node = element('card').content.cloneNode(true).firstElementChild;
  const part = (name) => node.querySelector(name);
  node.classList.add(card.indicator);
  part('.indicator').textContent = card.indicator;
  part('.summary').textContent = card.summary;
  part('.detail').innerHTML = (await ours('/shown', { markdown: card.detail })).html;
  part('footer').textContent = card.source.label;
  part('.links').append(...(card.links ?? []).map(link));
  part('.suggestions').append(
    ...(card.suggestions ?? []).map((suggestion) => button(suggestion.label, () => accept(card, suggestion, feedback))),
  );
  const reasons = part('.reasons');
  reasons.hidden = !card.overrideReasons;
  reasons.append(...(card.overrideReasons ?? []).map(({ code, display }) => new Option(display, code)));
  reasons.addEventListener('change', () => override(card, reasons.value, feedback).then(() => node.remove()));
  return node;
}

async function accept(card, suggestion, feedback) {
  await ours('/accept', suggestion);
  await tell(feedback, { card: card.uuid, outcome: 'accepted', acceptedSuggestions: [{ id: suggestion.uuid }] });
  await show();
}

async function override(card, code, feedback) {
  const reason = card.overrideReasons.find((each) => each.code === code);
  await tell(feedback, { card: card.uuid, outcome: 'overridden', overrideReason: { reason } });
}

/** The status is left for whoever looks. */
async function tell(address, outcome) {
  const response = await post(address, { feedback: [{ ...outcome, outcomeTimestamp: new Date().toISOString() }] });
  document.body.dataset.feedback = response.status;
}

function showChart({ patient, problems, results, treatments, drafts }) {
  element('patient').textContent = patient;
  element('hook').textContent = hook;
  element('problems').replaceChildren(...problems.map((each) => text('li', each)));
  element('treatments').replaceChildren(...treatments.map((each) => text('li', each)));
  element('drafts').replaceChildren(...drafts.map((each) => text('li', each)));
  element('results').replaceChildren(
    ...results.map(({ name, value }) => {
      const row = document.createElement('tr');
      row.append(text('td', name), text('td', value));
      return row;
    }),
  );
}

async function ours(path, body) {
  return (await (body ? post(path, body) : fetch(path))).json();
}

async function theirs(address, body) {
  const response = await (body ? post(address, body) : fetch(address));
  if (!response.ok) {
    throw new Error(`${address} answers ${response.status}`);
  }
  return response.json();
}

function post(address, body) {
  return fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function text(name, words) {
  const node = document.createElement(name);
  node.textContent = words;
  return node;
}

function link({ label, url }) {
  const node = text('a', label);
  node.href = url;
  node.rel = 'noopener';
  return node;
}

function button(label, act) {
  const node = text('button', label);
  node.addEventListener('click', act);
  return node;
}
