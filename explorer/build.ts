import { buildPage } from '../scripts/build-page.ts';

await buildPage({
  name: 'explorer',
  madeOf: ['graphiql/address.ts', 'src/export/graph/xml.ts', 'src/model/date-words.ts'],
});
