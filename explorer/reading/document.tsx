import { dateWords } from '../../src/model/date-words.ts';
import { ReadDocumentDocument } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { Words } from '../word/text.tsx';
import { titleOf, wordsOf } from '../word/word.ts';
import { Awaiting, Nothing } from './awaiting.tsx';
import { Head } from './head.tsx';
import { Actors, NodeLink } from './link.tsx';
import { Facts, Rest, Section } from './section.tsx';
import { Utterance } from './utterance.tsx';

const firstPage = 30;

/** Only addresses of the web are followed: another scheme stays words. */
function Address({ url }: { url: string }) {
  return /^https?:\/\//i.test(url) ? (
    <a href={url} rel="noopener noreferrer external" target="_blank">
      <Words text={url} />
    </a>
  ) : (
    <Words text={url} />
  );
}

/** A document: where it comes from, and which statements and actions stand in it. */
export function DocumentReading({ id }: { id: string }) {
  const { answer, failure, retry } = useAnswer(ReadDocumentDocument, { id, first: firstPage });
  if (!answer) return <Awaiting failure={failure} retry={retry} />;
  const { document } = answer;
  if (!document) return <Nothing what="document" id={id} />;
  const links = (documents: readonly { id: string; title: string | null; url: string | null }[]) =>
    documents.map(({ id, title, url }) => <NodeLink key={id} id={id} type="Document" text={title ?? url ?? id} />);
  return (
    <>
      <Head id={id} type="Document" kind={titleOf(document.kind)}>
        <Words text={document.title ?? document.url ?? id} lang={document.language} />
      </Head>
      <Facts
        of={[
          ['Published', dateWords(document.publishedOn)],
          ['By', document.publishedBy.length > 0 && <Actors of={document.publishedBy} />],
          ['Written by', document.authoredBy.length > 0 && <Actors of={document.authoredBy} />],
          ['Address', document.url && <Address url={document.url} />],
          ['Archived at', document.archiveUrl && <Address url={document.archiveUrl} />],
          ['Reliability', document.reliability && wordsOf(document.reliability)],
          ['Copied from', document.syndicatedFrom.length > 0 && links(document.syndicatedFrom.map(({ node }) => node))],
          ['Copies', document.syndications.totalCount > 0 && links(document.syndications.nodes)],
          ['Topics', document.topics.map(({ node }) => node.name).join(', ')],
        ]}
      />
      <Section title="Statements in it" count={document.statements.totalCount}>
        <ul class="utterances">
          {document.statements.edges.map(({ id, node }) => (
            <li key={id}>
              <Utterance of={node} />
            </li>
          ))}
        </ul>
        <Rest shown={document.statements.edges.length} total={document.statements.totalCount} />
      </Section>
      <Section title="Actions in it" count={document.actions.totalCount}>
        <ul class="plain">
          {document.actions.nodes.map(({ id, title }) => (
            <li key={id}>
              <NodeLink id={id} type="RegulatoryAction" text={title} />
            </li>
          ))}
        </ul>
        <Rest shown={document.actions.nodes.length} total={document.actions.totalCount} />
      </Section>
    </>
  );
}
