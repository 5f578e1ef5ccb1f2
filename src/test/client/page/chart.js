/** What the page shows of the record, in words. */
export async function chartOf({ record, patientId, drafts }) {
  const patient = await record.readResource('Patient', patientId);
  const of = (type) => record.searchResources(type, { patient: `Patient/${patientId}`, _count: '100' });
  return {
    patient: `${patient.gender}, born ${patient.birthDate}`,
    problems: (await of('Condition')).map(({ code }) => words(code)),
    results: (await of('Observation')).map(result),
    treatments: (await of('MedicationRequest')).map(({ medicationCodeableConcept }) =>
      words(medicationCodeableConcept),
    ),
    drafts: [...drafts.values()].map((draft) => words(draft.medicationCodeableConcept ?? draft.code)),
  };
}

function result(observation) {
  const { code, component = [] } = observation;
  const parts = component.map(value).filter(Boolean);
  return { name: words(code), value: [...parts, value(observation)].filter(Boolean).join(' ') };
}

function value({ valueCodeableConcept, valueQuantity, valueInteger, valueBoolean, valueString }) {
  if (valueCodeableConcept) {
    return words(valueCodeableConcept);
  }
  if (valueQuantity) {
    return `${valueQuantity.value} ${valueQuantity.unit ?? ''}`.trim();
  }
  return valueBoolean === undefined
    ? String(valueInteger ?? valueString ?? '')
    : { true: 'yes', false: 'no' }[valueBoolean];
}

function words({ text, coding: [{ display, code } = {}] = [] }) {
  return text ?? display ?? code.replaceAll('-', ' ');
}
