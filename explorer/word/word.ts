/** How a reader calls what the graph calls otherwise. */
const special = new Map(
  Object.entries({
    NGO: 'NGO',
    RegulatoryAction: 'action',
    ActionEvent: 'event',
    SPOKE_ABOUT: 'spoke about',
    FOUND_IN: 'found in',
    IN_FORCE: 'in force',
  }),
);

/** A type, relationship or enum value as words in the middle of a sentence: `GOVERNMENT_BODY` is "government body". */
export function wordsOf(value: string): string {
  return (
    special.get(value) ??
    value
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replaceAll('_', ' ')
      .toLowerCase()
  );
}

/** The same as the beginning of a line. */
export function titleOf(value: string): string {
  const words = wordsOf(value);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const acts: Readonly<Record<string, string>> = {
  ASSERT: 'asserts',
  INFORM: 'states',
  REPORT: 'reports',
  ACCUSE: 'accuses',
  DENY: 'denies',
  ADMIT: 'admits',
  WARN: 'warns',
  RECOMMEND: 'recommends',
  REQUEST: 'requests',
  DEMAND: 'demands',
  ANNOUNCE: 'announces',
  COMMIT: 'commits to',
  PREDICT: 'predicts',
  QUESTION: 'questions',
  OBJECT: 'objects',
  SUPPORT: 'supports',
  DECLINE_TO_COMMENT: 'declines to comment',
  OTHER: 'says',
};

/** What a speaker does by a speech act, as a verb. */
export const verbOf = (act: string): string => acts[act] ?? wordsOf(act);

/** A text of a statement; one that does not stand any more says so wherever its words are shown. */
export function markedText(text: string, status: string | null): string {
  return status === null || status === 'CURRENT' ? text : `${titleOf(status)}: ${text}`;
}

/** A number of statements, and of those that were retracted: "3 statements, 1 retracted". */
export function statementsOf(count: number, retracted: number): string {
  return `${countOf(count, 'statement')}${retractedWords(retracted)}`;
}

/** What is added to a number of statements of which some were retracted; nothing where none was. */
export function retractedWords(retracted: number): string {
  return retracted === 0 ? '' : `, ${retracted.toLocaleString('en-GB')} retracted`;
}

/** A number of things: "1 statement", "1,234 statements". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
