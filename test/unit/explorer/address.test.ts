import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAddress, writeAddress } from '../../../explorer/view/address.ts';
import { conditionOf, drawingCondition } from '../../../explorer/view/condition.ts';
import { startView, type View } from '../../../explorer/view/view.ts';

const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[\s:\p{C}]/u.test(text));
const ids = fc.uniqueArray(id, { maxLength: 4 });
const coordinate = fc.integer({ min: -9_999, max: 9_999 }).map((tenths) => tenths / 10);

const views: fc.Arbitrary<View> = fc.record({
  around: ids,
  collapse: fc.constantFrom('ACTORS', 'NONE'),
  budget: fc.integer({ min: 1, max: 500 }),
  expanded: fc.array(fc.record({ id, relation: fc.constantFrom('', 'ABOUT', 'ASSERTED_BY') }), { maxLength: 4 }),
  hidden: ids,
  pinned: fc
    .uniqueArray(fc.tuple(id, fc.record({ x: coordinate, y: coordinate })), { selector: ([key]) => key, maxLength: 4 })
    .map((pins) => Object.fromEntries(pins)),
  filter: fc.record({
    from: fc.constantFrom('', '2020', '2020-06-01'),
    to: fc.constantFrom('', '2020-06'),
    acts: fc.uniqueArray(fc.constantFrom('ACCUSE', 'DENY')),
    stances: fc.uniqueArray(fc.constantFrom('CRITICAL', 'MIXED')),
    polarities: fc.uniqueArray(fc.constantFrom('DENIES', 'AFFIRMS')),
    topics: ids,
    publishers: ids,
  }),
  bucket: fc.constantFrom('DAY', 'MONTH', 'YEAR'),
  open: fc.oneof(fc.constant(''), id, fc.constant('huawei:SPOKE_ABOUT:united-states')),
  route: fc.option(fc.record({ from: fc.oneof(id, fc.constant('')), to: id }), { nil: undefined }),
  shape: fc.constantFrom('DRAWING', 'LIST'),
});

describe('an address', () => {
  it('restores any view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readAddress(`#${writeAddress(view)}`)).toEqual(view);
      }),
    );
  });

  it('of the start is empty', () => {
    expect(writeAddress(startView)).toBe('');
    expect(readAddress('')).toEqual(startView);
  });

  it('is readable', () => {
    const view: View = {
      ...startView,
      around: ['huawei'],
      collapse: 'NONE',
      expanded: [{ id: 'ncsc', relation: '' }],
      open: 'eric-schmidt',
    };
    expect(writeAddress(view)).toBe('around=huawei&draw=statements&expand=%3Ancsc&open=eric-schmidt');
  });

  it('that is broken gives what can be read of it', () => {
    const address =
      '#budget=-3&pin=here:huawei&pin=1,2:bt&expand=nothing&expand=:bt&draw=cubes&around=&show=film&unknown=1';
    expect(readAddress(address)).toEqual({
      ...startView,
      pinned: { bt: { x: 1, y: 2 } },
      expanded: [{ id: 'bt', relation: '' }],
    });
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readAddress(text)).toEqual(readAddress(writeAddress(readAddress(text))));
      }),
    );
  });
});

describe('the condition of a filter', () => {
  it('is absent where everything passes', () => {
    expect(conditionOf(startView.filter)).toBeUndefined();
  });

  it('has a part for each thing chosen', () => {
    const filter = {
      from: '2020',
      to: '',
      acts: ['ACCUSE'],
      stances: ['CRITICAL'],
      polarities: ['DENIES'],
      topics: ['5g'],
      publishers: ['bbc'],
    };
    expect(conditionOf(filter)).toEqual({
      saidOn: { possibly: '2020/..' },
      not: { saidOn: { possibly: '0001' } },
      speechAct: { in: ['ACCUSE'] },
      about: { stance: { in: ['CRITICAL'] } },
      claim: { polarity: { in: ['DENIES'] } },
      topic: { id: { in: ['5g'] } },
      publishedBy: { id: { in: ['bbc'] } },
    });
  });

  it('with a first day keeps out what has no known beginning', () => {
    expect(conditionOf({ ...startView.filter, to: '2020' })).toEqual({ saidOn: { possibly: '../2020' } });
    expect(conditionOf({ ...startView.filter, from: '1850', to: '1851' })).toEqual({
      saidOn: { possibly: '1850/1851' },
      not: { saidOn: { possibly: '0001' } },
    });
  });

  it('lets all statements pass where a drawing has no start', () => {
    expect(drawingCondition(startView)).toEqual({ and: [] });
    expect(drawingCondition({ ...startView, around: ['huawei'] })).toBeUndefined();
  });
});
