import { useEffect, useState } from 'preact/hooks';
import { writeAddress } from '../../graphiql/address.ts';
import { gather } from '../drawing/gather.ts';
import { behind, type Question, questionOf } from '../question/behind.ts';
import { askOnce } from '../question/remembered.ts';
import { view } from '../view/history.ts';
import { Dialog } from './dialog.tsx';

/** What each question is for, in the words of the page. */
const titles: Readonly<Record<string, string>> = {
  Draw: 'The drawing',
  ShowTimeline: 'The timeline',
  ShowEntries: 'What happened in the period',
  CountChoices: 'What there is to choose from',
  FindPaths: 'The paths',
  ReadActor: 'The actor',
  ReadStatement: 'The statement',
  ReadAnswers: 'What answers the statement',
  ReadClaim: 'The claim',
  ReadAction: 'The action',
  ReadEvent: 'The event of the action',
  ReadDocument: 'The document',
  ReadTopic: 'The topic',
  ReadTalk: 'What one actor said about the other',
};

/** Shows the GraphQL behind the present view, and opens it in GraphiQL. */
export function Behind() {
  return (
    <Dialog button="GraphQL" title="The GraphQL behind this view">
      <Questions />
    </Dialog>
  );
}

function Questions() {
  const drawing = useDrawingQuestions();
  return (
    <>
      <p class="note">
        The page asks nothing that you cannot ask. <a href="/graphiql">GraphiQL</a> explains every field.
      </p>
      {[...drawing, ...behind.value].map((question, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same question can stand here twice, and none moves
        <Shown key={index} question={question} />
      ))}
    </>
  );
}

function Shown({ question: { name, query, variables } }: { question: Question }) {
  return (
    <section class="question" aria-label={titles[name] ?? name}>
      <h3>{titles[name] ?? name}</h3>
      <a href={writeAddress(query, variables)} target="_blank" rel="noopener">
        Open in GraphiQL <span class="unseen">{titles[name] ?? name}, in a new tab</span>
      </a>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <pre tabIndex={0}>{query}</pre>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <pre tabIndex={0}>{JSON.stringify(variables, null, 2)}</pre>
    </section>
  );
}

/** What the drawing asks: it is gathered again from answers that the page remembers, and each question noted. */
function useDrawingQuestions(): readonly Question[] {
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  useEffect(() => {
    const asked: Question[] = [];
    const noting: typeof askOnce = (document, variables) => {
      asked.push(questionOf(String(document), variables));
      return askOnce(document, variables);
    };
    let left = false;
    const show = () => left || setQuestions(asked);
    void gather(view.peek(), noting).then(show, show);
    return () => {
      left = true;
    };
  }, []);
  return questions;
}
