import { Download } from './download/download.tsx';
import { FilterBar } from './filter/filter-bar.tsx';
import { ListView } from './list/list-view.tsx';
import { PathPanel } from './path/path-panel.tsx';
import { ReadingPanel } from './reading/panel.tsx';
import { SearchBox } from './search/search-box.tsx';
import { DrawingView } from './stage/drawing-view.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { Announcer } from './tool/announcer.tsx';
import { Behind } from './tool/behind.tsx';
import { Legend } from './tool/legend.tsx';
import { Share } from './tool/share.tsx';
import { Skip } from './tool/skip.tsx';
import { ThemeChoice } from './tool/theme-choice.tsx';
import { Toolbar } from './tool/toolbar.tsx';
import { go, view } from './view/history.ts';
import { visit } from './view/step.ts';
import { startView } from './view/view.ts';

/** The whole page. */
export function Explorer() {
  const { open, route, shape } = view.value;
  return (
    <div class="page" data-reading={open !== '' || route !== undefined}>
      <Skip />
      <header class="top">
        <h1>
          <a
            href="/"
            onClick={(event) => {
              event.preventDefault();
              go(startView);
            }}
          >
            Claimgraph
          </a>
        </h1>
        <SearchBox
          label="Search people, organisations, claims, statements, actions"
          placeholder="Search people, organisations, claims, statements … ( / )"
          slash
          choose={({ id, type }) => visit(id, type)}
        />
        <Share />
        <Download />
        <Behind />
        <ThemeChoice />
      </header>
      <main tabIndex={-1}>
        <div class="controls">
          <Toolbar />
          <FilterBar />
        </div>
        {shape === 'LIST' ? <ListView /> : <DrawingView />}
        {shape === 'DRAWING' && <Legend />}
        <Timeline />
      </main>
      <div class="side-panels" tabIndex={-1}>
        <PathPanel />
        <ReadingPanel />
      </div>
      <Announcer />
    </div>
  );
}
