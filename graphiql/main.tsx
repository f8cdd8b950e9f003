import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import recipes from 'virtual:cookbook';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { readAddress } from './address.ts';
import { cookbookPlugin } from './cookbook-panel.tsx';
import { fetchGraphql } from './fetcher.ts';

const welcome = `# Ask the graph: who asserted what about whom.
#
# Pick a question of the cookbook on the left, or write one; Ctrl-Space
# completes, Ctrl-Enter runs, and the book icon explains every field.
`;

const cookbook = cookbookPlugin(recipes);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <GraphiQL
      fetcher={fetchGraphql}
      plugins={[cookbook, HISTORY_PLUGIN]}
      visiblePlugin={cookbook}
      defaultQuery={welcome}
      {...readAddress(location.hash)}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>Claimgraph</GraphiQL.Logo>
    </GraphiQL>,
  );
}
