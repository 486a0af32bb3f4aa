import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run as runIn } from './bin/world.ts';

const run = (argv: readonly string[]) => runIn(process.cwd(), argv);

// Documents are executed: in every ```console block of the README and docs/, a line "$ papertiger …" is run and must
// print the lines below it. A line of "…" stands for any lines.

interface Block {
  readonly document: string;
  readonly command: string;
  readonly output: string;
}

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

function blocksOf(document: string): Block[] {
  const fences = readFileSync(document, 'utf8').matchAll(/^```console\n([\s\S]*?)^```$/gm);
  return [...fences].flatMap(([, body = '']) =>
    body
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...output] = part.split('\n');
        return { document, command, output: output.join('\n').trimEnd() };
      }),
  );
}

function pattern(output: string): RegExp {
  const literal = (line: string) => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').trimEnd();
  const lines = output.split('\n').map((line) => (line.trim() === '…' ? '(?:.*\\n)*?.*' : literal(line)));
  return new RegExp(`^${lines.join('\\n')}\\n*$`);
}

const blocks = documents.flatMap(blocksOf);

describe('every command in the documents does what is printed below it', () => {
  test('there are commands to run', () => {
    expect(blocks.filter(({ document }) => document === 'README.md').length).toBeGreaterThanOrEqual(2);
  });

  test.each(blocks)('$document: $ $command', async ({ command, output }) => {
    const [program, ...argv] = command.replace(/^npx /, '').split(' ');
    expect(program).toBe('papertiger');
    const { out, err } = await run(argv);
    // Trailing blanks are not visible in a document.
    expect(`${out}${err}`.replace(/[ \t]+$/gm, '')).toMatch(pattern(output));
  });

  test.each(documents)('%s: links between our files lead somewhere', (document) => {
    const folder = document.includes('/') ? `${document.split('/').slice(0, -1).join('/')}/` : '';
    const links = [
      ...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g),
    ];
    for (const [, target = ''] of links)
      expect(() => readFileSync(`${folder}${target}`), `${document} → ${target}`).not.toThrow(/ENOENT/);
  });
});
