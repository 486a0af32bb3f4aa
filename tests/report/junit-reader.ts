/** Reads a JUnit report back and holds it to Jenkins' schema and to its own totals. */
import { expect } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { visible } from '../../src/report/escape.ts';
import { render } from '../../src/report/index.ts';
import { verdictWith } from './hostile.ts';
import { type Element, readXml } from './xml-reader.ts';

/** What Jenkins' schema allows: attributes (required ones first, after `!` the others) and children. */
const shape: Readonly<Record<string, { attributes: string; children: string }>> = {
  testsuites: { attributes: '! name tests failures errors time', children: 'testsuite' },
  testsuite: { attributes: 'name tests failures errors ! skipped time', children: 'properties testcase' },
  properties: { attributes: '!', children: 'property' },
  property: { attributes: 'name value !', children: '' },
  testcase: { attributes: 'name ! classname time', children: 'failure error skipped system-out' },
  failure: { attributes: '! type message', children: '' },
  error: { attributes: '! type message', children: '' },
  skipped: { attributes: '! type message', children: '' },
  'system-out': { attributes: '!', children: '' },
};

/** Faults against the shape, and totals that do not add up. */
function faultsOf({ name, attributes, children }: Element): string[] {
  const rule = shape[name];
  if (!rule) return [`<${name}>`];
  const [required = '', optional = ''] = rule.attributes.split('!').map((list) => list.trim());
  const wanted = required.split(' ').filter((one) => one !== '' && !(one in attributes));
  const allowed = `${required} ${optional}`.split(' ');
  return [
    ...wanted.map((one) => `<${name}> without ${one}`),
    ...Object.keys(attributes)
      .filter((one) => !allowed.includes(one))
      .map((one) => `<${name} ${one}>`),
    ...children
      .filter((child) => !rule.children.split(' ').includes(child.name))
      .map((child) => `<${name}> <${child.name}>`),
    ...children.flatMap(faultsOf),
  ];
}

export const testsIn = (element: Element): readonly Element[] =>
  element.name === 'testcase' ? [element] : element.children.flatMap(testsIn);
export const having = (tests: readonly Element[], kind: string) =>
  tests.filter(({ children }) => children.some(({ name }) => name === kind));

export function suitesOf(verdict: Verdict): Element {
  const root = readXml(render(verdict, 'junit'));
  expect(faultsOf(root)).toEqual([]);
  for (const element of [root, ...root.children]) {
    const tests = testsIn(element);
    expect(tests.length).toBeGreaterThan(0);
    expect(element.attributes).toMatchObject({
      tests: String(tests.length),
      failures: String(having(tests, 'failure').length),
      errors: String(having(tests, 'error').length),
    });
  }
  const names = testsIn(root).map(({ attributes }) => `${attributes.classname} ${attributes.name}`);
  expect(new Set(names).size).toBe(names.length);
  return root;
}

/** A stranger's text comes back as text. */
export function expectHarmlessJunit(text: string): void {
  const tests = testsIn(suitesOf(verdictWith(text)));
  const shown = (whole: string) =>
    visible(whole).replaceAll(/[\ufffe\uffff]/g, (one) => `\\u{${one.charCodeAt(0).toString(16)}}`);
  const [first] = having(tests, 'failure');
  expect(first?.attributes.classname).toBe(shown(text));
  expect(first?.attributes.name).toBe(shown([text, text].filter((part) => part !== '').join(' ')));
  const message = shown(text.trim().replaceAll(/\s*\n\s*/g, ' '));
  if (message.length < 500) expect(first?.children[0]?.attributes.message).toBe(message);
  expect(having(tests, 'failure')).toHaveLength(4);
  expect(having(tests, 'skipped')).toHaveLength(3);
}
