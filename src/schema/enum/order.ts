import { described } from './described.ts';

const recorded = {
  RECORDED_AT_DESC: 'Latest recorded first.',
  RECORDED_AT_ASC: 'Earliest recorded first.',
} as const;

export const StatementOrder = described('StatementOrder', 'In which order statements are listed.', {
  SAID_ON_DESC:
    'Latest said first, by the earliest day each may have been said on; undated statements come last. The default.',
  SAID_ON_ASC: 'Earliest said first; undated statements come first.',
  ...recorded,
});

export const ActorOrder = described(
  'ActorOrder',
  'In which order actors, organisations, people and groups are listed.',
  {
    NAME_ASC: 'By name from A to Z, accents and capitals ignored. The default.',
    NAME_DESC: 'By name from Z to A.',
    ...recorded,
  },
);

export const ClaimOrder = described('ClaimOrder', 'In which order claims are listed.', {
  TEXT_ASC: 'By wording from A to Z, accents and capitals ignored. The default.',
  TEXT_DESC: 'By wording from Z to A.',
  ...recorded,
});

export const RegulatoryActionOrder = described(
  'RegulatoryActionOrder',
  'In which order regulatory actions are listed.',
  {
    FIRST_EVENT_ON_DESC: 'Latest first event first; actions without a dated event come last. The default.',
    FIRST_EVENT_ON_ASC: 'Earliest first event first; actions without a dated event come first.',
    ...recorded,
  },
);

export const DocumentOrder = described('DocumentOrder', 'In which order documents are listed.', {
  PUBLISHED_ON_DESC: 'Latest published first; undated documents come last. The default.',
  PUBLISHED_ON_ASC: 'Earliest published first; undated documents come first.',
  ...recorded,
});

export const TopicOrder = described('TopicOrder', 'In which order topics are listed.', {
  NAME_ASC: 'By name from A to Z, accents and capitals ignored. The default.',
  NAME_DESC: 'By name from Z to A.',
  ...recorded,
});
