/** Reads a page back as GitHub does, as a tree and as HTML. */
import MarkdownIt from 'markdown-it';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { visible } from '../../src/report/escape.ts';
import { render } from '../../src/report/index.ts';
import { oneLine } from '../../src/report/message.ts';
import { verdictWith } from './hostile.ts';
import { texts } from './samples.ts';

export interface Branch {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Branch[];
}

export const parse = (text: string): Branch =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const flat = (node: Branch): readonly Branch[] => [node, ...(node.children ?? []).flatMap(flat)];
export const all = (tree: Branch, type: string) => flat(tree).filter((node) => node.type === type);
export const textIn = (node: Branch) =>
  flat(node)
    .map(({ value }) => value ?? '')
    .join('');
export const page = (verdict: Verdict, quiet = false) => render(verdict, 'markdown', { quiet, texts });

/** What the page may consist of, in HTML. */
const ours = new Set('h2 h3 p table thead tbody tr th td code em ul li details summary a'.split(' '));

const plain = parse(page(verdictWith('tame')));

/** A stranger's text changes neither the shape nor the links of the page. */
export function expectHarmlessMarkdown(text: string): void {
  const tree = parse(page(verdictWith(text)));
  const shown = visible(oneLine(text));
  if (shown.length < 500) expect(textIn(tree).replaceAll('\u200b', '')).toContain(shown);
  const count = (node: Branch, type: string) => all(node, type).length;
  for (const type of [
    'heading',
    'table',
    'tableRow',
    'tableCell',
    'html',
    'list',
    'listItem',
    'thematicBreak',
  ]) {
    expect([type, count(tree, type)]).toEqual([type, count(plain, type)]);
  }
  for (const type of [
    'image',
    'imageReference',
    'linkReference',
    'definition',
    'footnoteReference',
    'delete',
    'emphasis',
    'strong',
    'code',
    'blockquote',
    'break',
  ]) {
    expect([type, count(tree, type)]).toEqual([type, 0]);
  }
  const addressed = text.startsWith('https://');
  for (const { url } of all(tree, 'link'))
    expect(addressed && url?.startsWith('https://evil.example')).toBe(true);
  for (const { type, value = '' } of flat(tree)) {
    if (type === 'text')
      expect(value).not.toMatch(/@\w|[#!]\d|GH-\d|:\/\/|www\.|:[\w+-]+:|\b[0-9a-f]{40}\b/i);
    if (type === 'html') expect(value).toMatch(/^(<details>\n<summary>[\w ,:]+<\/summary>|<\/details>)$/);
  }
}

/** A stranger's text brings no tag or attribute of its own into the HTML. */
export function expectHarmlessHtml(text: string): void {
  const html = new MarkdownIt({ html: true }).render(page(verdictWith(text)));
  for (const [tag, name = ''] of html.matchAll(/<\/?([a-z0-9!?-]*)[^>]*>?/gi)) {
    expect([tag, ours.has(name.toLowerCase())]).toEqual([tag, true]);
    expect(tag).toMatch(name === 'a' ? /^<\/?a( href="https:\/\/evil\.example[^"<>]*")?>$/ : /^<\/?\w+>$/);
  }
}
