import { ReadTopicDocument } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { Words } from '../word/text.tsx';
import { Awaiting, Nothing } from './awaiting.tsx';
import { Head } from './head.tsx';
import { NodeLink } from './link.tsx';
import { Facts, Rest, Section } from './section.tsx';
import { Utterances } from './utterance.tsx';

const firstPage = 30;

/** A topic: where it stands among others, and what is filed under it. */
export function TopicReading({ id }: { id: string }) {
  const { answer, failure, retry } = useAnswer(ReadTopicDocument, { id, first: firstPage });
  if (!answer) return <Awaiting failure={failure} retry={retry} />;
  const { topic } = answer;
  if (!topic) return <Nothing what="topic" id={id} />;
  const links = (topics: readonly { id: string; name: string }[]) =>
    topics.map(({ id, name }) => <NodeLink key={id} id={id} type="Topic" text={name} />);
  return (
    <>
      <Head id={id} type="Topic" kind="Topic">
        <Words text={topic.name} />
      </Head>
      <Facts
        of={[
          ['Scheme', topic.scheme && <Words text={topic.scheme} />],
          ['Broader', topic.broader.length > 0 && links(topic.broader.map(({ node }) => node))],
          ['Narrower', topic.narrower.totalCount > 0 && links(topic.narrower.nodes)],
        ]}
      />
      <Section title="Statements" count={topic.statements.totalCount}>
        <Utterances of={topic.statements.nodes} />
        <Rest shown={topic.statements.nodes.length} total={topic.statements.totalCount} />
      </Section>
      <Section title="Claims" count={topic.claims.totalCount}>
        <ul class="plain">
          {topic.claims.nodes.map(({ id, text }) => (
            <li key={id}>
              <NodeLink id={id} type="Claim" text={text} />
            </li>
          ))}
        </ul>
        <Rest shown={topic.claims.nodes.length} total={topic.claims.totalCount} />
      </Section>
    </>
  );
}
