import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temp } from '../host/temp.ts';

const bundle = readFileSync('dist/action.mjs', 'utf8');
const action = parse(readFileSync('action.yml', 'utf8'));

/** What the bundle asks Node or a folder of packages for. */
function importsOf(text: string): Set<string> {
  const found = text.matchAll(
    /^(?:import|export)\b[^;"]*?"([^"\n]+)";$|(?<!['"])\b(?:import|require)\("([^"\n]+)"\)/gm,
  );
  return new Set([...found].map(([, named, called]) => (named ?? called ?? '').replace(/^node:/, '')));
}

describe('dist/action.mjs', () => {
  test('is one file that needs nothing but Node, and holds no client of any network', () => {
    const allowed = ['buffer', 'child_process', 'crypto', 'fs', 'os', 'path', 'url', 'util'];
    const imported = importsOf(bundle);
    expect(imported.size).toBeGreaterThan(4);
    expect([...imported].filter((name) => !allowed.includes(name))).toEqual([]);
    for (const client of ['undici', 'XMLHttpRequest', 'WebSocket', 'globalThis.fetch', 'getIDToken'])
      expect(bundle.includes(client), client).toBe(false);
    expect(bundle).not.toMatch(/[^.\w]fetch\(/);
  });

  test('the reader of imports sees what would be wrong', () => {
    const planted = 'import { a } from "node:https";\nimport "net";\nconst b = await import("tls");\n';
    expect([...importsOf(`${planted}const c = require("http2");\n`)]).toEqual([
      'https',
      'net',
      'tls',
      'http2',
    ]);
  });

  test('starts git and no other program, and generates no code', () => {
    expect(
      [...bundle.matchAll(/\b(?:execFile|exec|spawn|fork)(?:Sync)?\(\s*["']([^"']+)/g)].map(
        ([, name]) => name,
      ),
    ).toEqual(['git']);
    const flags = ['--disallow-code-generation-from-strings', 'dist/action.mjs'];
    const workspace = temp({ 'README.md': '# Northwind\n' });
    const env = { PATH: process.env.PATH, GITHUB_WORKSPACE: workspace, INPUT_PATHS: 'README.md' };
    expect(execFileSync(process.execPath, flags, { encoding: 'utf8', env })).toMatch(/Passes/);
  });

  test('holds no path of the machine that built it', () => {
    expect(bundle).not.toContain(process.cwd());
  });
});

describe('action.yml', () => {
  test('runs the bundle on the current line of Node', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.mjs' });
    expect(existsSync(action.runs.main)).toBe(true);
  });

  test('declares the inputs that are read and the outputs that are set', () => {
    const inputs = readFileSync('src/bin/action/inputs.ts', 'utf8');
    const read = [...inputs.matchAll(/(?:getInput|isOn)\('([\w-]+)'/g)].map(([, name]) => name);
    expect(Object.keys(action.inputs).sort()).toEqual(read.sort());
    const outputs = readFileSync('src/bin/action/outputs.ts', 'utf8');
    const set = [...outputs.matchAll(/setOutput\('([\w-]+)'/g)].map(([, name]) => name);
    expect(Object.keys(action.outputs).sort()).toEqual([...set, 'critical', 'high', 'medium', 'low'].sort());
  });

  test('describes each of them, in kebab case, and asks for no token', () => {
    for (const [name, { description }] of Object.entries<{ description: string }>({
      ...action.inputs,
      ...action.outputs,
    })) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(description.length, name).toBeGreaterThan(15);
      expect(name).not.toMatch(/token/);
    }
    for (const { default: value } of Object.values<{ default: unknown }>(action.inputs))
      expect(typeof value).toBe('string');
  });

  test('is explained in docs/ci.md, every input and every output', () => {
    const page = readFileSync('docs/ci.md', 'utf8');
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(page, name).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|`, 'm'));
  });
});
