import { describe, expect, test } from 'vitest';
import { cutSets } from '../../../src/core/analysis/cut-sets.ts';
import { createProbe, opens } from '../../../src/core/analysis/evaluate.ts';
import { freeze } from '../../../src/core/analysis/freeze.ts';
import type { Graph } from '../../../src/core/analysis/graph.ts';
import { graphOf, quorum } from './build-graph.ts';

const people = { a: 'alice', b: 'bob', c: 'carol', d: 'dave', e: 'erin' };
const of = ['a', 'b', 'c', 'd', 'e'];
const ask = (graph: Graph, rest = {}) => ({ graph, root: 'root', dimension: 'person' as const, ...rest });

/** Sets as "alice+bob". */
function short(graph: Graph, rest = {}) {
  const { size, atMost, sets } = cutSets(ask(graph, rest));
  return { size, atMost, sets: sets.map((set) => set.map((one) => one.replace('person/', '')).join('+')) };
}

describe('worked examples', () => {
  const threeOfFive = graphOf({ ...people, root: { needs: 3, of } });
  const backdoor = graphOf({
    ...people,
    f: 'frank',
    sigs: { needs: 3, of },
    root: { needs: 1, of: ['sigs', 'f'] },
  });
  const slow = graphOf({
    ...people,
    f: 'dan',
    sigs: { needs: 3, of },
    admin: { needs: 1, of: ['f'], hours: 48 },
    root: { needs: 1, of: ['sigs', 'admin'] },
  });

  test('1: five people, three of them', () => {
    const { size, sets } = short(threeOfFive);
    expect([size, sets.length, sets[0], sets[9]]).toEqual([3, 10, 'alice+bob+carol', 'carol+dave+erin']);
    expect(freeze(ask(threeOfFive)).size).toBe(3);
  });

  test('2: who holds two keys counts once', () => {
    const graph = graphOf({ ...people, a2: 'alice', root: { needs: 3, of: ['a', 'a2', 'b', 'c', 'd'] } });
    expect(short(graph)).toEqual({ size: 2, atMost: 2, sets: ['alice+bob', 'alice+carol', 'alice+dave'] });
    expect(freeze(ask(graph)).size).toBe(2);
  });

  test('3: an owner that is itself one of two people', () => {
    const graph = graphOf({
      ...people,
      a2: 'alice',
      inner: { needs: 1, of: ['b', 'd'] },
      root: { needs: 3, of: ['a', 'a2', 'b', 'c', 'inner'] },
    });
    expect(short(graph).sets).toEqual(['alice+bob', 'alice+carol', 'alice+dave', 'bob+carol']);
    expect(freeze(ask(graph)).size).toBe(2);
  });

  test('4: a module under one key goes around all signers', () => {
    expect(short(backdoor)).toEqual({ size: 1, atMost: 1, sets: ['frank'] });
    expect(freeze(ask(backdoor)).size).toBe(4);
  });

  test('5: a backup in a box, and one key in shares', () => {
    const graph = graphOf({
      a: 'alice',
      b: ['bob', 'site/bank-box'],
      s1: 'provider/vendor',
      s2: 'alice',
      s3: 'bob',
      shares: { needs: 2, of: ['s1', 's2', 's3'] },
      root: { needs: 2, of: ['a', 'shares', 'b'] },
    });
    expect(cutSets(ask(graph, { dimension: 'mixed' })).sets).toEqual([
      ['person/alice', 'person/bob'],
      ['person/alice', 'provider/vendor'],
      ['person/alice', 'site/bank-box'],
      ['person/bob', 'provider/vendor'],
    ]);
    // Bob's key is gone with bob or with the box; a share, with its holder.
    expect(freeze(ask(graph)).sets).toEqual([['person/alice', 'person/bob']]);
  });

  test('6: seven keys, two makers', () => {
    const keys = ['1', '2', '3', '4', '5', '6', '7'];
    const makers = keys.map((key) => [key, Number(key) > 5 ? 'device/t' : 'device/l']);
    const graph = graphOf({ ...Object.fromEntries(makers), root: { needs: 4, of: keys } });
    expect(cutSets(ask(graph, { dimension: 'device' })).sets).toEqual([['device/l']]);
    expect(freeze(ask(graph, { dimension: 'device' })).size).toBe(1);
  });

  test('7: a right that a deployer kept, which takes 48 hours', () => {
    expect(short(slow)).toMatchObject({ size: 1, sets: ['dan'] });
    expect(short(slow, { within: 48 }).size).toBe(1);
    expect(short(slow, { within: 47 }).size).toBe(3);
    expect(freeze(ask(slow)).size).toBe(4);
    expect(freeze(ask(slow, { within: 0 })).size).toBe(3);
  });

  test('8: an owner that runs unknown code', () => {
    const graph = graphOf({
      ...people,
      code: { why: 'unread code' },
      x: { needs: 1, of: ['b', 'code'] },
      root: { needs: 2, of: ['a', 'x', 'c'] },
    });
    expect(short(graph)).toEqual({ size: 1, atMost: 2, sets: ['alice', 'carol'] });
    expect(cutSets(ask(graph)).undeclared).toBe(true);
    expect(freeze(ask(graph)).size).toBe(2);
  });

  test('9: two wallets that own each other', () => {
    const graph = graphOf({
      ...people,
      root: { needs: 1, of: ['a', 'other'] },
      other: { needs: 2, of: ['root', 'b'] },
    });
    expect(short(graph)).toEqual({ size: 1, atMost: 1, sets: ['alice'] });
    expect(freeze(ask(graph)).sets).toEqual([['person/alice']]);
  });

  test('10: two that are owned by nobody but each other never open', () => {
    const graph = graphOf({
      x: { needs: 1, of: ['y'] },
      y: { needs: 1, of: ['x'] },
      root: { needs: 2, of: ['x', 'y'] },
    });
    expect(cutSets(ask(graph))).toEqual({
      size: null,
      set: [],
      sets: [],
      undeclared: false,
      atMost: null,
      isBound: false,
    });
    expect(freeze(ask(graph))).toMatchObject({ size: 0, set: [], sets: [[]] });
  });

  test('11: a second wallet of the same people adds nothing', () => {
    const both = { ...people, f: 'frank', root: { needs: 2, of: ['hot', 'cold'] } };
    const same = graphOf({ ...both, hot: { needs: 2, of: ['a', 'b', 'c'] }, cold: { needs: 3, of } });
    const apart = graphOf({
      ...both,
      hot: { needs: 2, of: ['a', 'b', 'c'] },
      cold: { needs: 2, of: ['d', 'e', 'f'] },
    });
    expect([short(same).size, short(apart).size]).toEqual([3, 4]);
    expect([freeze(ask(same)).size, freeze(ask(apart)).size]).toEqual([2, 2]);
  });
});

describe('what is not declared', () => {
  const graph = graphOf({
    a: 'alice',
    b: 'bob',
    x: 'person/?',
    y: 'person/?',
    root: { needs: 3, of: ['a', 'b', 'x', 'y'] },
  });

  test('may be anybody in the pessimistic reading, and is somebody else in the other', () => {
    expect(cutSets(ask(graph))).toEqual({
      size: 1,
      set: ['person/alice'],
      sets: [['person/alice'], ['person/bob']],
      undeclared: true,
      atMost: 3,
      isBound: false,
    });
  });

  test('is named only where it does by itself, or where nothing else would', () => {
    const alone = graphOf({
      x: 'person/?',
      y: 'person/?',
      b: 'bob',
      root: { needs: 2, of: ['x', 'y'] },
      all: { needs: 1, of: ['root', 'b'] },
    });
    expect(cutSets({ ...ask(alone), root: 'all' }).sets).toEqual([['person/bob']]);
    expect(cutSets(ask(alone))).toMatchObject({ size: 1, set: ['person/?'], atMost: 2 });
  });

  test('of another dimension changes nothing', () => {
    const other = graphOf({ a: ['alice', 'site/?'], b: 'bob', root: { needs: 2, of: ['a', 'b'] } });
    expect(cutSets(ask(other))).toMatchObject({ size: 2, undeclared: false, atMost: 2 });
    expect(cutSets(ask(other, { dimension: 'site' }))).toMatchObject({ size: null, atMost: null });
    expect(cutSets(ask(other, { dimension: 'mixed' })).sets).toEqual([
      ['person/alice', 'person/bob'],
      ['person/bob', 'site/?'],
    ]);
  });
});

describe('odd gates', () => {
  test('one that needs nothing is open; one that needs more than it has never opens', () => {
    const gate = (needs: number) => graphOf({ a: 'alice', root: { needs, of: ['a'] } });
    expect([-1, 0, 1, 2, 1e300].map((needs) => cutSets(ask(gate(needs))).size)).toEqual([
      0,
      0,
      1,
      null,
      null,
    ]);
    expect([-1, 0, 1, 2, 1e300].map((needs) => freeze(ask(gate(needs))).size)).toEqual([null, null, 1, 0, 0]);
  });

  test('an input counts once, however often it is named', () => {
    expect(cutSets(ask(graphOf({ a: 'alice', root: { needs: 2, of: ['a', 'a'] } }))).size).toBeNull();
  });

  test('a node that the graph does not hold is a fault of whoever built it', () => {
    expect(() => cutSets(ask(graphOf({ root: { needs: 1, of: ['nobody'] } })))).toThrow('no node "nobody"');
  });

  test('a chain longer than any stack', () => {
    const length = 20_000;
    const links = Array.from({ length }, (_, index) => [
      `g${index}`,
      { needs: 1, of: [index + 1 < length ? `g${index + 1}` : 'a'] },
    ]);
    const graph = graphOf({ a: 'alice', ...Object.fromEntries(links) });
    expect(cutSets({ ...ask(graph), root: 'g0' }).size).toBe(1);
    expect(freeze({ ...ask(graph), root: 'g0' }).size).toBe(1);
  });
});

describe('the budget', () => {
  test('once spent leaves what was proven', () => {
    const graph = graphOf({
      a: ['p', 'q'],
      b: ['q', 'r'],
      c: ['r', 'p'],
      root: { needs: 3, of: ['a', 'b', 'c'] },
    });
    expect(cutSets(ask(graph), 0)).toEqual({
      size: 2,
      set: [],
      sets: [],
      undeclared: false,
      atMost: 2,
      isBound: true,
    });
    expect(cutSets(ask(graph)).sets).toHaveLength(3);
  });

  test('is not needed to see that nobody can', () => {
    expect(cutSets(ask(graphOf({ a: 'alice', root: { needs: 2, of: ['a'] } })), 0)).toMatchObject({
      size: null,
      isBound: false,
    });
  });

  test('of more components than a search can go deep is a bound, not a crash', () => {
    expect(cutSets(ask(quorum(1500, 2000)))).toMatchObject({ size: 1500, isBound: true });
  });
});

describe('opens', () => {
  const graph = graphOf({
    a: 'alice',
    b: ['bob', 'device/phone', 'site/?'],
    code: { why: 'unread code' },
    safe: { needs: 2, of: ['a', 'b'] },
    late: { needs: 1, of: ['a'], hours: 24 },
    other: { needs: 1, of: ['code'] },
  });

  test('says what falls with what', () => {
    expect(opens(graph, 'safe', new Set(['person/alice', 'device/phone']))).toBe(true);
    expect(opens(graph, 'safe', new Set(['person/alice', 'site/anywhere', 'site/?']))).toBe(false);
    expect(opens(graph, 'late', new Set(['person/alice']))).toBe(true);
    expect(opens(graph, 'late', new Set(['person/alice']), { within: 23 })).toBe(false);
    expect(opens(graph, 'other', new Set())).toBe(false);
    expect(opens(graph, 'other', new Set(), { unknown: 'open' })).toBe(true);
  });

  test('a probe answers for every root, every time anew', () => {
    const probe = createProbe(graph, ['safe', 'late', 'safe']);
    expect(probe(new Set(['person/alice']))).toEqual([false, true, false]);
    expect(probe(new Set(['person/alice', 'person/bob']))).toEqual([true, true, true]);
    expect(probe(new Set(['person/bob', 'person/nobody']))).toEqual([false, false, false]);
  });
});
