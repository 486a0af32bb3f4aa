import { describe, expect, test } from 'vitest';
import { freeze } from '../../../src/core/analysis/freeze.ts';
import type { Dimension, Graph } from '../../../src/core/analysis/graph.ts';
import { graphOf } from './build-graph.ts';

const ask = (graph: Graph, dimension: Dimension | 'mixed' = 'person') =>
  freeze({ graph, root: 'root', dimension });

describe('a leaf works', () => {
  const graph = graphOf({ root: ['alice', 'bob', 'site/vault'] });

  test('while one of its people remains', () => {
    expect(ask(graph).sets).toEqual([['person/alice', 'person/bob']]);
  });

  test('not without its site, whoever remains', () => {
    expect(ask(graph, 'site').sets).toEqual([['site/vault']]);
    expect(ask(graph, 'mixed').sets).toEqual([['site/vault']]);
  });

  test('whatever is lost of a dimension that it does not depend on', () => {
    expect(ask(graph, 'device')).toMatchObject({ size: null, atMost: null, sets: [] });
  });
});

describe('a gate', () => {
  test('is shut by one loss more than it can spare', () => {
    const graph = graphOf({ a: 'alice', b: 'bob', c: 'carol', root: { needs: 2, of: ['a', 'b', 'c'] } });
    expect(ask(graph).sets).toEqual([
      ['person/alice', 'person/bob'],
      ['person/alice', 'person/carol'],
      ['person/bob', 'person/carol'],
    ]);
  });

  test('in a circle is not held open by what it holds open itself', () => {
    const graph = graphOf({
      a: 'alice',
      root: { needs: 1, of: ['a', 'other'] },
      other: { needs: 1, of: ['root'] },
    });
    expect(ask(graph).sets).toEqual([['person/alice']]);
  });
});

describe('what is not declared', () => {
  test('is lost with anybody, or, in the other reading, when all are', () => {
    const graph = graphOf({ a: ['alice', 'person/?'], b: 'bob', root: { needs: 2, of: ['a', 'b'] } });
    expect(ask(graph)).toMatchObject({ size: 1, atMost: 1, undeclared: false });
    expect(ask(graph).sets).toEqual([['person/bob']]);
    const either = graphOf({ a: ['alice', 'person/?'], b: 'bob', root: { needs: 1, of: ['a', 'b'] } });
    expect(ask(either)).toMatchObject({ size: 1, atMost: 3, undeclared: true, set: ['person/bob'] });
  });

  test('as code may never work', () => {
    const graph = graphOf({
      a: 'alice',
      code: { why: 'unread code' },
      root: { needs: 1, of: ['a', 'code'] },
    });
    expect(ask(graph)).toMatchObject({ size: 1, atMost: null, undeclared: true });
  });
});
