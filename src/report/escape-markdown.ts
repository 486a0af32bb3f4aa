import { visible } from './escape.ts';
import { oneLine } from './message.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  $: '&#36;',
  '\u200b': '&#8203;',
};

/**
 * What hosts turn into links, mentions, references to issues and emoji, after they have turned escapes back: only a
 * character in between helps. It stands behind the sign that makes the trouble.
 */
const magnets = /@|[#!](?=\w)|GH-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[\w+-]{1,64}:)/gi;

/** What hosts turn into a link to a commit. As code it is none, and is copied as it stands. */
const hashes = /(?<!\w)[0-9a-f]{40}(?:[0-9a-f]{24})?(?!\w)/gi;

/**
 * Text from a file as one line of GitHub-flavored Markdown, anywhere inside a paragraph, a list item or a cell of a
 * table: what it shows is the text itself, whatever a terminal would hide made visible.
 */
export function markdownText(text: string): string {
  return visible(oneLine(text))
    .replace(magnets, '$&\u200b')
    .replace(/[\\`*_[\]~]/g, '\\$&')
    .replace(/[&<>|$\u200b]/g, (character) => entities[character] ?? '')
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(hashes, '`$&`');
}

/** The same in the typeface of code where the text is tame enough to need no escape. */
export function markdownCode(text: string): string {
  const isTame = /^[\p{L}\p{N}_./:,+=()-]+(?: [\p{L}\p{N}_./:,+=()-]+)*$/u.test(text);
  return isTame ? `\`${text}\`` : markdownText(text);
}

/** A link to an address that `encodeURI` has been over. */
export function markdownLink(text: string, address: string): string {
  const escapes: Readonly<Record<string, string>> = { '(': '%28', ')': '%29', '&': '&amp;' };
  return `[${markdownText(text)}](<${address.replace(/[()&]/g, (character) => escapes[character] ?? '')}>)`;
}
