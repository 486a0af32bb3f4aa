import { describe, expect, test } from 'vitest';
import { toProgram } from '../../../src/core/program/program.ts';
import { namesWith } from '../../../src/core/rule/builtin.ts';
import type { Source } from '../../../src/core/types.ts';
import { check } from '../../../src/core/verdict/check.ts';
import { compare } from '../../../src/core/verdict/compare.ts';

const today = '2026-11-22';
const tiny = 'apiVersion: security-program/v1\norg: {name: Northwind, kind: [exchange]}\n';
const page: Source = { file: 'README.md', text: '# Northwind\n', kind: 'markdown' };

const yaml = (file: string, text: string, more: Partial<Source> = {}): Source => ({
  file,
  text,
  kind: 'yaml',
  ...more,
});

const syntaxIn = (sources: readonly Source[]) =>
  check(sources, { today })
    .findings.filter(({ rule }) => rule === 'meta/syntax')
    .map(({ at, message, severity, status }) => ({
      at: `${at.file}:${at.start.line}:${at.start.column}`,
      message,
      severity,
      status: status.is,
    }));

const nothing: readonly (readonly [string, string, string])[] = [
  ['nothing', '', 'the file is empty'],
  ['a line break', '\n', 'the file is empty'],
  ['a byte order mark', '\ufeff', 'the file is empty'],
  ['a comment', '# org: {name: N}\n', 'in the file are only comments, marks or null'],
  ['a mark', '---\n', 'in the file are only comments, marks or null'],
  ['two empty documents', '--- # one\n---\n...\n', 'in the file are only comments, marks or null'],
  ['null', 'null\n', 'in the file are only comments, marks or null'],
  ['a tilde', '---\n~\n', 'in the file are only comments, marks or null'],
];

describe.each(nothing)('a program that holds %s', (_, text, what) => {
  const told = (file: string) => ({
    at: `${file}:1:1`,
    message: `declares nothing: ${what}; a program begins with "apiVersion: security-program/v1"`,
    severity: 'critical',
    status: 'open',
  });

  test.each<[string, Source, readonly Source[]]>([
    ['by its name, beside a page', yaml('security-program.yml', text), [page]],
    ['by its name in a folder', yaml('a/security-program.prod.yaml', text, { program: 'a' }), [page]],
    ['named, beside a page', yaml('x.yml', text, { named: true }), [page]],
    [
      'by its name, beside other parts',
      yaml('security-program.keys.yml', text),
      [yaml('security-program.yml', tiny)],
    ],
    [
      'named, beside another program',
      yaml('x.yml', text, { named: true }),
      [yaml('b/x.yml', tiny, { program: 'b' })],
    ],
  ])('%s, is a fault at its first line', (_case, source, others) => {
    expect(syntaxIn([source, ...others])).toEqual([told(source.file)]);
    expect(check([source, ...others], { today }).files).toContain(source.file);
  });

  test.each([{}, { named: true }])('and stands alone is nothing to read: %j', (more) => {
    expect(() => check([yaml('security-program.yml', text, more)], { today })).toThrow(
      expect.objectContaining({
        code: 3,
        message: expect.stringMatching(/^nothing to read: security-program\.yml declares nothing/),
      }),
    );
  });

  test('is not judged as if it declared that nothing is there', () => {
    const sources = [yaml('security-program.keys.yml', text), yaml('security-program.yml', tiny)];
    const { findings, outcomes, skipped } = check(sources, { today });
    expect(findings.map(({ rule }) => rule)).toEqual(['meta/syntax']);
    expect(outcomes['hot/no-cap']).toBeUndefined();
    expect(skipped).toContainEqual({
      rule: 'hot/no-cap',
      reason: 'security-program.keys.yml cannot be read',
    });
  });

  test('belongs to somebody else under another name', () => {
    expect(toProgram([yaml('values.yml', text)], namesWith([]))).toBeUndefined();
    expect(check([yaml('values.yml', text), page], { today }).files).toEqual(['README.md']);
  });

  test('in a shard of its own fails that shard', () => {
    const sources = [yaml('a/security-program.yml', text, { program: 'a' }), page];
    const parts = [1, 2].map((index) => check(sources, { today, shard: { index, of: 2 } }));
    expect(parts.map(({ counts }) => counts.critical).sort()).toEqual([0, 1]);
  });

  test('is the affair of the base where it stood there', () => {
    const source = yaml('security-program.yml', text);
    const head = [yaml('security-program.yml', tiny)];
    const filled = compare(head, { today, base: { ref: 'main', sources: [source] } });
    expect(filled.comparison?.notes).toEqual(['no program stood at main: all of it is new']);
    const moved = [yaml('b/x.yml', tiny, { program: 'b' })];
    const gone = compare(moved, { today, base: { ref: 'main', sources: [source, ...moved] } });
    expect(gone.findings.filter(({ change }) => change === 'weaker')).toEqual([]);
  });

  test('and held something before says that what changed is unknown', () => {
    const head = [yaml('security-program.yml', text), page];
    const base = { ref: 'main', sources: [yaml('security-program.yml', tiny)] };
    const { comparison, findings } = compare(head, { today, base });
    expect(comparison?.notes).toEqual(['security-program.yml cannot be read, so what changed is unknown']);
    expect(findings.map(({ rule }) => rule)).toEqual(['meta/syntax']);
  });
});

test('an empty document beside one that declares is no fault', () => {
  expect(syntaxIn([yaml('security-program.yml', `# who we are\n---\n${tiny}`)])).toEqual([]);
  expect(syntaxIn([yaml('security-program.yml', `${tiny}---\n`)])).toEqual([]);
});

test('a secret that was commented out is not quoted', () => {
  const key = `-----BEGIN PRIVATE KEY----- ${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'.repeat(3)} -----END PRIVATE KEY-----`;
  const verdict = check([yaml('security-program.yml', `# ${key}\n`), page], { today });
  expect(verdict.findings.map(({ at }) => at.excerpt)).toEqual(['']);
  const harmless = check([yaml('security-program.yml', '# ours \r\n# x'), page], { today });
  expect(harmless.findings.map(({ at }) => at.excerpt)).toEqual(['# ours']);
});
