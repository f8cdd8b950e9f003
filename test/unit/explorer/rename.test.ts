import { describe, expect, it } from '@jest/globals';
import { idsNamed, renamed } from '../../../explorer/view/rename.ts';
import { startView, type View } from '../../../explorer/view/view.ts';

const view: View = {
  ...startView,
  around: ['twin', 'bt', 'huawei'],
  expanded: [{ id: 'twin', relation: 'ABOUT' }],
  hidden: ['twin'],
  pinned: { twin: { x: 1, y: 2 } },
  filter: { ...startView.filter, topics: ['5g'], publishers: ['twin', 'bbc'] },
  open: 'bt:SPOKE_ABOUT:twin',
  route: { from: 'twin', to: '' },
};

describe('the ids of a view', () => {
  it('are all that it names, each once; of an edge those of its ends', () => {
    expect(idsNamed(view).sort()).toEqual(['5g', 'bbc', 'bt', 'huawei', 'twin']);
    expect(idsNamed(startView)).toEqual([]);
    expect(idsNamed({ ...startView, open: 'bt' })).toEqual(['bt']);
  });

  it('are put right wherever they stand; two that are one now stand once', () => {
    expect(renamed(view, new Map([['twin', 'huawei']]))).toEqual({
      ...view,
      around: ['huawei', 'bt'],
      expanded: [{ id: 'huawei', relation: 'ABOUT' }],
      hidden: ['huawei'],
      pinned: { huawei: { x: 1, y: 2 } },
      filter: { ...view.filter, publishers: ['huawei', 'bbc'] },
      open: 'bt:SPOKE_ABOUT:huawei',
      route: { from: 'huawei', to: '' },
    });
    expect(renamed(view, new Map())).toEqual(view);
  });
});
