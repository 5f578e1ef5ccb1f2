import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { Ehr } from '../ehr.js';
import { stories } from '../stories.js';
import { assertReadable, assertSame } from './reading.js';

const TOKEN = 'of-this-visit';

/** The record that the FHIR server has just now. */
let record;

const server = createServer(async (request, response) => {
  const [type, id] = new URL(request.url, 'http://localhost').pathname.replace('/fhir/', '').split('/');
  const query = request.url.split('?')[1];
  const authorised = request.headers.authorization === `Bearer ${TOKEN}`;
  response.writeHead(authorised ? 200 : 401, { 'Content-Type': 'application/fhir+json' });
  response.end(
    authorised ? JSON.stringify(await (id ? record.readResource(type, id) : record.search(type, query))) : '{}',
  );
});

before(() => new Promise((resolve) => server.listen(process.env.FHIR_PORT, '127.0.0.1', resolve)));
after(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));

for (const each of stories().filter(({ service }) => service === 'crlm-assessment')) {
  test(`${each.service}/${each.name}: what is not sent is read from the FHIR server`, async () => {
    const ehr = await Ehr.open(process.env.SERVICE, each);
    record = ehr.record;
    const { prefetch, ...request } = await ehr.request(each.request.hook);
    const sent = await ehr.hooks.callCdsService(each.service, { ...request, prefetch });
    const fetched = await ehr.hooks.callCdsService(each.service, { ...request, ...access() });
    assertReadable(fetched.cards);
    assertSame(fetched.cards, sent.cards);
  });
}

function access() {
  return {
    fhirServer: `http://127.0.0.1:${process.env.FHIR_PORT}/fhir`,
    fhirAuthorization: {
      access_token: TOKEN,
      token_type: 'Bearer',
      expires_in: 300,
      scope: 'patient/*.rs',
      subject: 'hepatica',
    },
  };
}
