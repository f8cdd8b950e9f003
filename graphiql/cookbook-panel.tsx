import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { FC } from 'react';
import type { Recipe } from './cookbook.ts';

/** The panel that lists the questions of the cookbook; a click opens one in a tab of its own, ready to run. */
export function cookbookPlugin(recipes: Recipe[]): GraphiQLPlugin {
  return { title: 'Cookbook', icon: CookbookIcon, content: () => <CookbookPanel recipes={recipes} /> };
}

const CookbookPanel: FC<{ recipes: Recipe[] }> = ({ recipes }) => {
  const { addTab } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  // The editors load after the page; a tab opened before would stay empty.
  const isReady = queryEditor !== undefined && variableEditor !== undefined;
  const open = ({ query, variables }: Recipe) => {
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables ?? '');
    queryEditor?.focus();
  };
  return (
    <section className="cookbook" aria-label="Cookbook">
      <h2>Cookbook</h2>
      <p>{recipes.length === 0 ? 'No questions yet.' : 'Click a question, then run it.'}</p>
      <ol>
        {recipes.map((recipe) => (
          <li key={recipe.name}>
            <button type="button" disabled={!isReady} onClick={() => open(recipe)}>
              {recipe.question}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
};

const CookbookIcon: FC = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <circle cx="12" cy="12" r="9.5" />
    <path d="M9.2 9.3a2.8 2.8 0 1 1 4.3 2.4c-.9.6-1.5 1.1-1.5 2.2" strokeLinecap="round" />
    <circle cx="12" cy="17" r=".6" fill="currentColor" />
  </svg>
);
