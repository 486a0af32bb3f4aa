import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';

// `src/index.ts` in a real browser, under a policy that forbids code generation: what the library promises.

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import * as papertiger from './src/index.ts'; globalThis.papertiger = papertiger;",
      resolveDir: '.',
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

test('check() and render() run in headless Chromium without eval', async () => {
  const script = await bundle();
  const server = createServer((request, response) => {
    const isScript = request.url === '/papertiger.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'");
    response.end(
      isScript
        ? script
        : '<!doctype html><title>papertiger</title><script type="module" src="/papertiger.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('globalThis.papertiger !== undefined');
    const text = readFileSync('examples/safeharbourx/security-program.yml', 'utf8');
    const found = await page.evaluate((program) => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own global, beyond the reach of our types
      const { check, render } = (globalThis as any).papertiger;
      const verdict = check([{ file: 'security-program.yml', text: program, kind: 'yaml' }], {
        today: '2026-11-22',
      });
      return { counts: verdict.counts, json: render(verdict, 'json', {}) };
    }, text);
    const { check, render } = await import('../../src/index.ts');
    const here = check([{ file: 'security-program.yml', text, kind: 'yaml' }], { today: '2026-11-22' });
    expect(errors).toEqual([]);
    expect(found.counts).toEqual(here.counts);
    expect(found.json).toBe(render(here, 'json', { color: false, width: 100, texts: new Map() }));
  } finally {
    await browser.close();
    server.close();
  }
});
