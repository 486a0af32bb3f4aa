// Turns rules/claims/<language>/*.yaml into the JSON that the library carries: files of a language are merged, and
// `guarantee{,s,d}` is written out as three words.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';

export async function claimsData(folder) {
  const languages = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const pairs = await Promise.all(
    languages.map(async ({ name }) => [name, await readLanguage(`${folder}/${name}`)]),
  );
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function readLanguage(folder) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  const parts = await Promise.all(
    files.map(async (file) => parse(await readFile(`${folder}/${file}`, 'utf8'))),
  );
  const language = parts.reduce(merge, {});
  const words = Object.entries(language.words).map(([name, phrases]) => [
    name,
    [...new Set(split(phrases).flatMap(expand))],
  ]);
  return {
    ...language,
    words: Object.fromEntries(words),
    phrases: language.phrases.map((phrase) => ({ ...phrase, shapes: linesOf(phrase.shapes) })),
    links: language.links.map((link) => ({ ...link, shapes: linesOf(link.shapes) })),
  };
}

/** Lists are joined and maps are merged, so that a file of its own can add artifacts. */
function merge(a, b) {
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  if (!isMap(a) || !isMap(b)) return b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in a && key in b ? merge(a[key], b[key]) : (a[key] ?? b[key])]),
  );
}

function isMap(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list, or phrases in one text with commas between them; commas inside braces belong to a phrase. */
function split(phrases) {
  if (Array.isArray(phrases)) return phrases;
  return (phrases.match(/(?:\{[^{}]*\}|[^,{}])+/g) ?? []).map((phrase) => phrase.trim()).filter(Boolean);
}

function linesOf(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function expand(phrase) {
  const match = /\{([^{}]*)\}/.exec(phrase);
  if (!match) return [phrase.trim().replace(/ +/g, ' ')];
  const [before, after] = [phrase.slice(0, match.index), phrase.slice(match.index + match[0].length)];
  return match[1].split(',').flatMap((choice) => expand(before + choice + after));
}
