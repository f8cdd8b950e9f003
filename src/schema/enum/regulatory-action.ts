import { described } from './described.ts';

export const RegulatoryActionKind = described('RegulatoryActionKind', 'What sort of measure a regulatory action is.', {
  LEGISLATION: 'An act of a parliament.',
  REGULATION: 'A rule made under an act, such as a statutory instrument.',
  EXPORT_CONTROL: 'A rule on what may be exported, to whom, or made with whose technology.',
  SANCTION: 'A sanction against a state, organisation or person, other than an entry in a list.',
  ENTITY_LISTING: 'An entry in a list of restricted parties.',
  VENDOR_DESIGNATION: 'An official classification of a supplier, such as "high-risk vendor".',
  MARKET_SHARE_CAP: 'An upper limit on a supplier’s share, such as 35 percent of a network.',
  BAN: 'A prohibition of a product, supplier or practice.',
  LICENCE: 'A licence granted, changed or withdrawn.',
  FINE: 'A monetary penalty.',
  ENFORCEMENT: 'Another measure that enforces existing rules.',
  COURT_ORDER: 'An order or judgment of a court.',
  INVESTIGATION: 'An inquiry into conduct or facts.',
  REVIEW: 'A review of an earlier decision or policy.',
  GUIDANCE: 'Advice to those regulated, usually not binding.',
  OTHER: 'Any other measure.',
});
export type RegulatoryActionKind = keyof typeof RegulatoryActionKind;

export const Bindingness = described('Bindingness', 'Whether those addressed must comply.', {
  BINDING: 'They must comply.',
  NON_BINDING: 'It is advice or a statement of intent.',
  UNKNOWN: 'The documents do not tell.',
});
export type Bindingness = keyof typeof Bindingness;

export const ActionEventKind = described('ActionEventKind', 'What happened to a regulatory action.', {
  PROPOSED: 'It was put forward for decision.',
  ANNOUNCED: 'It was made known to the public.',
  ADOPTED: 'It was decided or signed, though perhaps not yet in force.',
  IN_FORCE: 'It took effect.',
  AMENDED: 'Its text or terms were changed; its status stays as it was.',
  SUSPENDED: 'It was put on hold.',
  REPLACED: 'Another action took its place.',
  REVOKED: 'It was withdrawn.',
  EXPIRED: 'It ended by its own terms.',
  CONCLUDED: 'It was finished, as a review or an investigation is.',
  DECISION_DUE: 'A decision is expected on this date; the status does not change.',
});
export type ActionEventKind = keyof typeof ActionEventKind;

export const ActionStatusKind = described('ActionStatusKind', 'Where a regulatory action stands on a given day.', {
  NOT_STARTED: 'None of its recorded events has happened yet.',
  PROPOSED: 'Put forward, not yet decided.',
  ANNOUNCED: 'Made known, not yet adopted or in force.',
  ADOPTED: 'Decided, not yet in force.',
  IN_FORCE: 'It has effect: those addressed are bound or advised by it.',
  SUSPENDED: 'On hold until it is resumed or ended.',
  REPLACED: 'Another action has taken its place.',
  REVOKED: 'Withdrawn by a decision.',
  EXPIRED: 'Ended by its own terms.',
  CONCLUDED: 'Finished, as a review or an investigation is.',
});
export type ActionStatusKind = keyof typeof ActionStatusKind;
