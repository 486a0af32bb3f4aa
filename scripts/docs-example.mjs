// An example of a rule as a person would write it, with a comment where the finding stands.
import { blockYaml, parsePath, parseYaml, positionAt } from './docs-engine.mjs';
import { fenced, words } from './docs-markdown.mjs';

/** @param example one of `readExamples()`; every rule that loads has one of either sort */
export function exampleLines(example) {
  const files = Object.entries(example.files);
  const dated = files.some(([, text]) => /\d{4}-\d{2}-\d{2}/.test(text));
  const day = dated ? `, judged on ${example.today}` : '';
  const several = files.length > 1;
  return [
    `${words(sentenceCase(example.name))}${day}:`,
    ...files.flatMap(([file, text]) => ['', ...fileLines(file, text, example.fails ?? [], several)]),
  ];
}

function fileLines(file, text, fails, several) {
  const isMarkdown = file.endsWith('.md');
  const comment = (said) => (isMarkdown ? `<!-- ${said} -->` : `# ${said}`);
  const name = several ? [comment(file)] : [];
  const body = isMarkdown ? markText(text, fails, comment) : markYaml(blockYaml(text), fails, comment);
  return fenced(isMarkdown ? 'markdown' : 'yaml', [...name, ...body]);
}

function markText(text, fails, comment) {
  const lines = text.trimEnd().split('\n');
  return fails.length > 0 ? [...lines, comment('finding in the text above')] : lines;
}

/** Each comment stands above the line that is underlined, or on top where that line cannot be found. */
function markYaml(lines, fails, comment) {
  const { documents } = parseYaml({ file: 'example', text: lines.join('\n') });
  const marks = new Map();
  for (const path of new Set(fails)) {
    const at = lineOf(documents[0]?.root, path);
    marks.set(at, [...(marks.get(at) ?? []), path === '' ? 'the document' : path]);
  }
  return lines.flatMap((line, index) => {
    const paths = marks.get(index);
    return paths ? [indentOf(line) + comment(`finding at ${paths.join(', ')}`), line] : [line];
  });
}

/** The line, from 0, of the deepest declared value on the path. */
function lineOf(root, path) {
  let node = root;
  for (const step of path === '' ? [] : parsePath(path)) node = node?.children.get(step) ?? node;
  return node && node !== root ? positionAt(node.origin, node.label.start).line - 1 : 0;
}

function indentOf(line) {
  return /^ */.exec(line)[0];
}

function sentenceCase(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
