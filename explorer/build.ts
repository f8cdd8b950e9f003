import { buildPage } from '../scripts/build-page.ts';

await buildPage({ name: 'explorer' });
