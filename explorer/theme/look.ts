/** The shapes that nodes are drawn in; the numbers are those of the shader. */
export const shapes = {
  circle: 0,
  square: 1,
  diamond: 2,
  triangle: 3,
  wedge: 4,
  hexagon: 5,
  page: 6,
  ring: 7,
} as const;

export type Shape = keyof typeof shapes;

/** How a type of node looks. Colours are Okabe and Ito's, told apart by colour-blind readers; no two types share a shape. */
export interface Look {
  readonly shape: Shape;
  readonly colour: string;
}

export const looks = {
  Organisation: { shape: 'square', colour: '#0072b2' },
  Person: { shape: 'circle', colour: '#e69f00' },
  Group: { shape: 'hexagon', colour: '#56b4e9' },
  Statement: { shape: 'wedge', colour: '#8a8f98' },
  Claim: { shape: 'diamond', colour: '#009e73' },
  RegulatoryAction: { shape: 'triangle', colour: '#d55e00' },
  ActionEvent: { shape: 'ring', colour: '#d55e00' },
  Document: { shape: 'page', colour: '#cc79a7' },
  Topic: { shape: 'ring', colour: '#8a8f98' },
} as const satisfies Record<string, Look>;

/** The types of nodes that can speak, be spoken about and be drawn alone. */
export const actorTypes: ReadonlySet<string> = new Set(['Organisation', 'Person', 'Group']);

export type NodeType = keyof typeof looks;

/** The look of a node; of a type that this page does not know yet, a plain ring. */
export function lookOf(type: string): Look {
  return looks[type as NodeType] ?? { shape: 'ring', colour: '#8a8f98' };
}

/** The relations that edges are coloured by, in the order of the legend. */
export type Strand =
  | 'critical'
  | 'supportive'
  | 'mixed'
  | 'neutral'
  | 'speech'
  | 'answer'
  | 'source'
  | 'regulation'
  | 'tie';

/** How a strand looks on light and on dark paper; the sign stands on the edge, for those who cannot tell the colours. */
export const strands: Readonly<Record<Strand, { words: string; sign: string; light: string; dark: string }>> = {
  critical: { words: 'critical, denies, disputes', sign: '−', light: '#c04f00', dark: '#ff8a3d' },
  supportive: { words: 'supportive, affirms, confirms', sign: '+', light: '#007a59', dark: '#2fd1a5' },
  mixed: { words: 'mixed, questions', sign: '±', light: '#a8427f', dark: '#ea9cc8' },
  neutral: { words: 'neutral or not judged', sign: '', light: '#6b7280', dark: '#9aa3b2' },
  speech: { words: 'who said it, for and to whom', sign: '', light: '#3a4a63', dark: '#b9c6dd' },
  answer: { words: 'answers, reports and remarks', sign: '', light: '#0072b2', dark: '#6cc0f5' },
  source: { words: 'documents and topics', sign: '', light: '#b3b8c2', dark: '#59616f' },
  regulation: { words: 'regulation', sign: '', light: '#9a6700', dark: '#e3b341' },
  tie: { words: 'roles and memberships', sign: '', light: '#7048a8', dark: '#b794f4' },
};

const byStance: Readonly<Record<string, Strand>> = {
  CRITICAL: 'critical',
  SUPPORTIVE: 'supportive',
  MIXED: 'mixed',
  NEUTRAL: 'neutral',
  DENIES: 'critical',
  AFFIRMS: 'supportive',
  QUESTIONS: 'mixed',
};

const byType: Readonly<Record<string, Strand>> = {
  ABOUT: 'neutral',
  EXPRESSES: 'neutral',
  SPOKE_ABOUT: 'neutral',
  ASSERTED_BY: 'speech',
  ON_BEHALF_OF: 'speech',
  ADDRESSED_TO: 'speech',
  REPORTS: 'answer',
  RESPONDS_TO: 'answer',
  COMMENTS_ON: 'answer',
  REPEATS: 'answer',
  CORRECTS: 'answer',
  RETRACTS: 'answer',
  ENTAILS: 'answer',
  NARROWER_THAN: 'answer',
  DISPUTES: 'critical',
  CONTRADICTS: 'critical',
  CONFIRMS: 'supportive',
  ISSUED_BY: 'regulation',
  APPLIES_TO: 'regulation',
  HAS_EVENT: 'regulation',
  AMENDS: 'regulation',
  REVOKES: 'regulation',
  IMPLEMENTS: 'regulation',
  HOLDS_ROLE: 'tie',
  PART_OF: 'tie',
  MEMBER_OF: 'tie',
  OWNED_BY: 'tie',
};

/** What an edge is coloured by. */
export interface Strung {
  readonly type: string;
  readonly stance?: string | null;
  readonly polarity?: string | null;
  readonly stances?: readonly { readonly stance?: string | null; readonly count: number }[];
}

/** The strand of an edge: its stance or polarity first, of an edge between actors that of all its statements, else its type. */
export function strandOf({ type, stance, polarity, stances = [] }: Strung): Strand {
  const judged = stance ?? polarity;
  if (judged) return byStance[judged] ?? 'neutral';
  const taken = new Set(stances.map((count) => byStance[count.stance ?? 'NEUTRAL'] ?? 'neutral'));
  if (taken.has('mixed') || (taken.has('critical') && taken.has('supportive'))) return 'mixed';
  if (taken.has('critical')) return 'critical';
  if (taken.has('supportive')) return 'supportive';
  return byType[type] ?? 'source';
}
