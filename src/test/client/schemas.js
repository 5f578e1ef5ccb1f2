import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../main/resources/META-INF/resources/schemas/cds-hooks/', import.meta.url);
const ajv = new Ajv({ allErrors: true, strict: false });

const validators = Object.fromEntries(
  ['discovery', 'request', 'response', 'feedback'].map((kind) => [
    kind,
    ajv.compile(JSON.parse(readFileSync(new URL(`${kind}.schema.json`, FOLDER), 'utf8'))),
  ]),
);

/** Holds something against the JSON Schema that the service publishes for it. */
export function assertValid(kind, value) {
  const validate = validators[kind];
  assert.ok(validate(value), `${kind}: ${ajv.errorsText(validate.errors, { separator: '\n' })}`);
}
