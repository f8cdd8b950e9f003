declare module 'virtual:cookbook' {
  import type { Recipe } from './cookbook.ts';

  /** What `docs/cookbook` held when the page was built, without the answers. */
  const recipes: Recipe[];
  export default recipes;
}

declare module '*.css';
declare module 'graphiql/setup-workers/vite';
