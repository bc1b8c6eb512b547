import type { Wording } from '../index';

export const facts: Wording['facts'] = {
  class: 'the class (minor, general or serious)',
  determinedOn: 'the day of determination',
  domain: 'the field it belongs to',
  kind: 'the kind of entry',
  'continuing.since': 'the day on which the act began',
  'continuing.endedOn': 'the day on which the act ended',
  'document.status': 'whether the document is still in effect',
  'duties.fulfilledOn': 'the day on which all duties were performed',
  'penalty.measures': 'what the penalty consists of',
  'penalty.procedure': 'whether the procedure was simple or ordinary',
  'provider.role': 'what kind of body provided it',
  'publicity.publishedOn': 'the day on which it was first shown',
  'publicity.shown': 'whether it is shown now',
};
