import { buildCdsRequest, MedplumClient } from '@medplum/core';
import { randomUUID } from 'node:crypto';
import { recordOf } from './record.js';
import { name } from './stories.js';

const USER = { resourceType: 'Practitioner', id: 'surgeon' };

/** Liver metastases, as they are put on the problem list. */
const LIVER_METASTASES = '94381002';

/** An EHR with the chart of one patient open, and with orders that are not signed yet. */
export class Ehr {
  /**
   * @param {string} base where the service is, with a slash at the end
   * @param {import('@medplum/mock').MockClient} record
   * @param {object} context of the story, for what the record does not say
   */
  constructor(base, record, context) {
    this.base = base;
    this.record = record;
    this.patientId = context.patientId;
    this.conditions = context.conditions;
    this.selections = context.selections;
    this.drafts = new Map((context.draftOrders?.entry ?? []).map(({ resource }) => [name(resource), resource]));
    this.hooks = new MedplumClient({ baseUrl: base, cdsServicesUrl: `${base}cds-services` });
  }

  /** @param {import('./stories.js').Story} story */
  static async open(base, { request, resources }) {
    return new Ehr(base, await recordOf(resources, request.context.patientId), request.context);
  }

  /** @returns {Promise<object[]>} one entry for each hook */
  async services() {
    return (await this.hooks.getCdsServices()).services;
  }

  /** The request for a hook, with what the prefetch templates of its service find in the record. */
  async request(hook) {
    return this.requestTo((await this.services()).find((each) => each.hook === hook));
  }

  requestTo(service) {
    return buildCdsRequest(this.record, USER, service, this.context(service.hook));
  }

  /** @returns {Promise<object[]>} the cards */
  async ask(hook) {
    const service = (await this.services()).find((each) => each.hook === hook);
    const { cards } = await this.hooks.callCdsService(service.id, await this.requestTo(service));
    return cards;
  }

  /** What a hook tells, as the CDS Hooks library has it. */
  context(hook) {
    const who = { userId: name(USER), patientId: this.patientId };
    switch (hook) {
      case 'patient-view':
        return who;
      case 'encounter-start':
        return { ...who, encounterId: 'visit' };
      case 'problem-list-item-create':
        return { ...who, conditions: this.conditions ?? bundle([liverMetastases(this.patientId)]) };
      case 'order-select':
        return { ...who, selections: this.selected(), draftOrders: bundle(this.drafts.values()) };
      case 'order-sign':
        return { ...who, draftOrders: bundle(this.drafts.values()) };
      default:
        throw new Error(`This EHR knows no hook ${hook}`);
    }
  }

  selected() {
    return this.selections?.filter((order) => this.drafts.has(order)) ?? [...this.drafts.keys()];
  }

  /** Does what a suggestion says: orders that it creates are drafts, until they are signed. */
  accept({ actions }) {
    for (const { type, resource, resourceId } of actions) {
      if (type === 'create') {
        const draft = { ...resource, id: randomUUID() };
        this.drafts.set(name(draft), draft);
      } else if (type === 'update') {
        this.drafts.set(name(resource), resource);
      } else if (!this.drafts.delete(resourceId)) {
        throw new Error(`There is no order ${resourceId} to take away`);
      }
    }
  }

  /** Files the drafts in the record. */
  async sign() {
    for (const draft of this.drafts.values()) {
      await this.record.updateResource({ ...draft, status: 'active' });
    }
    this.drafts.clear();
  }

  /** Tells the service what became of cards. @returns {Promise<number>} the status of its answer */
  async tell(service, feedback) {
    const response = await fetch(`${this.base}cds-services/${service}/feedback`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ feedback }),
    });
    return response.status;
  }
}

function bundle(resources) {
  return { resourceType: 'Bundle', type: 'collection', entry: [...resources].map((resource) => ({ resource })) };
}

function liverMetastases(patientId) {
  return {
    resourceType: 'Condition',
    id: 'new-problem',
    clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
    category: [coded('http://terminology.hl7.org/CodeSystem/condition-category', 'problem-list-item')],
    code: coded('http://snomed.info/sct', LIVER_METASTASES, 'Secondary malignant neoplasm of liver'),
    subject: { reference: `Patient/${patientId}` },
  };
}

function coded(system, code, display) {
  return { coding: [{ system, code, ...(display && { display }) }] };
}
