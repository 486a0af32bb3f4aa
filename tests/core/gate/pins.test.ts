import { expect, test } from 'vitest';
import { ofPins } from '../../../src/core/gate/pins.ts';

const sha = 'a'.repeat(40);

test.each<readonly [string | undefined, string | undefined, string | undefined]>([
  ['1.0.0', '0.9.0', 'weaker'],
  ['0.1.0', '0.1.0-rc.1', 'weaker'],
  ['1.0.0-rc.10', '1.0.0-rc.9', 'weaker'],
  ['1.0.0-rc.1', '1.0.0-rc.1.1', 'changed'],
  ['1.0.0-rc.1', '1.0.0-1', 'weaker'],
  ['1.0.0', '1.1.0', 'changed'],
  ['1.0.0', '1.0.0', undefined],
  ['1.0.0', '^1.0.0', 'weaker'],
  ['^1.0.0', '1.0.0', 'stronger'],
  ['^1.0.0', '0.9.9', 'weaker'],
  ['^1.2.0', '^1.1.0', 'weaker'],
  ['^1.2.0', '~1.2.0', 'changed'],
  ['^1.2.0', '>=1.2', 'changed'],
  ['>=1.2 <2', '>=1.1 <2', 'weaker'],
  ['>=1.2 <2', '<2', 'weaker'],
  ['1.2 - 1.4', '1.1 - 1.4', 'weaker'],
  ['^2.0.0', '^1.0.0 || ^2.0.0', 'weaker'],
  ['1.x', '1.2.x', 'changed'],
  ['1.0.0', '*', 'weaker'],
  ['1.0.0', 'latest', 'weaker'],
  ['^1.0.0', 'github:acme/rules', 'weaker'],
  ['^1.0.0', 'file:../rules', 'weaker'],
  ['^1.0.0', undefined, 'weaker'],
  [undefined, '1.0.0', 'stronger'],
  ['*', 'latest', 'changed'],
  [sha, 'v1.2.3', 'weaker'],
  ['v1.2.3', sha, 'stronger'],
  ['v1.2.3', 'v1', 'weaker'],
  ['v1', 'v1.2.3', 'stronger'],
  ['v2', 'v1', 'weaker'],
  ['v1', 'v2', 'changed'],
  ['v1', 'main', 'weaker'],
  [sha, 'b'.repeat(40), 'changed'],
])('%s -> %s is %s', (was, is, expected) => {
  expect(ofPins(was, is)).toBe(expected);
});
