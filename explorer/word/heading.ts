import { dateWords } from '../../src/model/date-words.ts';
import type { HeadingFragment } from '../question/typed.ts';
import { markedText, titleOf, verbOf } from './word.ts';

/** What a node is called in a list: its words, and a line that tells it apart from its like. */
export interface Heading {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly detail: string;
}

const names = (parties: readonly { node: { name: string } }[]): string =>
  parties.map(({ node }) => node.name).join(', ');

/** The heading of a node of any type; a type that this page does not know is called by its id. */
export function headingOf(node: HeadingFragment): Heading {
  const { id, __typename: type } = node;
  const heading = (title: string | null | undefined, detail: string) => ({ id, type, title: title || id, detail });
  switch (type) {
    case 'Organisation':
      return heading(node.name, titleOf(node.organisationKind));
    case 'Person':
    case 'Group':
      return heading(node.name, titleOf(type));
    case 'Statement': {
      const speakers = names(node.assertedBy) || 'The document itself';
      return heading(
        markedText(node.text, node.status),
        `${speakers} ${verbOf(node.speechAct)}, ${dateWords(node.saidOn)}`,
      );
    }
    case 'Claim':
      return heading(node.wording, 'Claim');
    case 'RegulatoryAction':
      return heading(node.actionTitle, titleOf(node.actionKind));
    case 'ActionEvent':
      return heading(`${titleOf(node.eventKind)}: ${node.action.title}`, `Event, ${dateWords(node.on)}`);
    case 'Document':
      return heading(node.documentTitle ?? node.url, `${titleOf(node.documentKind)}, ${dateWords(node.publishedOn)}`);
    case 'Topic':
      return heading(node.topicName, 'Topic');
    default:
      return heading(undefined, titleOf(String(type)));
  }
}
