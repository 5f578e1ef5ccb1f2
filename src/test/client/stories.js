import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../resources/cds-hooks/', import.meta.url);

/**
 * A folder of src/test/resources/cds-hooks: what an EHR sends about a patient.
 *
 * @typedef {{service: string, name: string, request: object, resources: object[]}} Story
 */

/** @returns {Story} */
export function story(service, name) {
  const request = JSON.parse(readFileSync(new URL(`${service}/${name}/request.json`, FOLDER), 'utf8'));
  return { service, name, request, resources: resourcesOf(request.prefetch) };
}

/** @returns {Story[]} */
export function stories() {
  return readdirSync(FOLDER).flatMap((service) =>
    readdirSync(new URL(service, FOLDER)).map((name) => story(service, name)),
  );
}

/** What came with prefetch, each resource once. */
export function resourcesOf(prefetch) {
  const all = Object.values(prefetch ?? {})
    .filter((value) => value && value.resourceType !== 'OperationOutcome')
    .flatMap((value) =>
      value.resourceType === 'Bundle' ? (value.entry ?? []).map((entry) => entry.resource) : [value],
    );
  return [...new Map(all.map((resource) => [name(resource), resource])).values()];
}

/** As in a reference: {@code Observation/kras}. */
export function name(resource) {
  return `${resource.resourceType}/${resource.id}`;
}
