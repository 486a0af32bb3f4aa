// An example of a rule as a person would write it, with a comment where the finding stands.
import { blockYaml, parsePath, parseYaml, positionAt } from './docs-engine.mjs';
import { fenced, words } from './docs-markdown.mjs';

/** @param example one of `readExamples()`; every rule that loads has one of either sort */
export function exampleLines(example) {
  const files = Object.entries(example.files).map(([name, text]) => readExampleFile(name, text));
  const dated = files.some(({ lines }) => /\d{4}-\d{2}-\d{2}/.test(lines.join('\n')));
  const day = dated ? `, judged on ${example.today}` : '';
  for (const path of new Set(example.fails ?? [])) homeOf(files, path).paths.push(path);
  return [
    `${words(sentenceCase(example.name))}${day}:`,
    ...files.flatMap((file) => ['', ...fileLines(file, files.length > 1)]),
  ];
}

function readExampleFile(name, text) {
  if (name.endsWith('.md')) return { name, lines: text.trimEnd().split('\n'), paths: [] };
  const lines = blockYaml(text);
  const { documents } = parseYaml({ file: name, text: lines.join('\n') });
  return { name, lines, root: documents[0]?.root, paths: [] };
}

/**
 * Among several files the one that declares most of the path; among equals the last by name, since files are read in
 * the order of their names and a contradiction is found where the second value stands.
 */
function homeOf(files, path) {
  const depth = ({ root }) => deepest(root, path)?.path.length ?? -1;
  return [...files].sort((a, b) => depth(b) - depth(a) || (a.name < b.name ? 1 : -1))[0];
}

function fileLines(file, several) {
  const isMarkdown = file.name.endsWith('.md');
  const comment = (said) => (isMarkdown ? `<!-- ${said} -->` : `# ${said}`);
  const name = several ? [comment(file.name)] : [];
  const body = isMarkdown ? markText(file, comment) : markYaml(file, comment);
  return fenced(isMarkdown ? 'markdown' : 'yaml', [...name, ...body]);
}

function markText({ lines, paths }, comment) {
  return paths.length > 0 ? [...lines, comment('finding in the text above')] : lines;
}

/** Each comment stands above the line that is underlined, or on top where that line cannot be found. */
function markYaml({ lines, root, paths }, comment) {
  const marks = new Map();
  for (const path of paths) {
    const at = lineOf(deepest(root, path));
    marks.set(at, [...(marks.get(at) ?? []), path === '' ? 'the document' : path]);
  }
  return lines.flatMap((line, index) => {
    const found = marks.get(index);
    return found ? [indentOf(line) + comment(`finding at ${found.join(', ')}`), line] : [line];
  });
}

/** The deepest declared value on the path; undefined where the text could not be read. */
function deepest(root, path) {
  let node = root ?? undefined;
  for (const step of parsePath(path)) node = node?.children.get(step) ?? node;
  return node;
}

/** Counted from 0. A block of text begins above its first word, and a comment must not become part of it. */
function lineOf(node) {
  if (!node || node.path.length === 0) return 0;
  return positionAt(node.origin, Math.min(node.span.start, node.label.start)).line - 1;
}

function indentOf(line) {
  return /^ */.exec(line)[0];
}

function sentenceCase(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
