import type { Difference } from '../../../src/core/weaken/weaken.ts';
import { type GateSide, weakenGate } from '../../../src/core/gate/gate.ts';
import { builtinRules } from '../../../src/index.ts';
import { today } from '../../support/judge.ts';
import { programOf } from '../weaken/support.ts';

type Texts = Readonly<Record<string, string>>;

/** A side by its files: `security-program*` are read as one program, Markdown as pages, the rest are files of the gate. */
export function sideOf(texts: Texts): GateSide {
  const named = Object.entries(texts);
  const of = (test: (file: string) => boolean) => named.filter(([file]) => test(file));
  const program = of((file) => file.includes('security-program'));
  const folders = [...new Set(program.map(([file]) => file.slice(0, file.lastIndexOf('/') + 1)))];
  return {
    files: new Map(of((file) => !file.includes('security-program') && !file.endsWith('.md'))),
    programs: folders.map((folder) =>
      programOf(Object.fromEntries(program.filter(([file]) => file.startsWith(folder)))),
    ),
    pages: of((file) => file.endsWith('.md')).map(([file, text]) => ({ file, text, kind: 'markdown' })),
  };
}

export const context = { rules: builtinRules(), sector: 'custodial', today } as const;

export const gate = (base: Texts, head: Texts): readonly Difference[] =>
  weakenGate(sideOf(base), sideOf(head), context);

/** `weaker Gate.fail-on fail-on: high -> critical`. */
export const said = ({ verdict, term, field, was, is }: Difference) =>
  `${verdict} ${term} ${field}: ${was} -> ${is}`;

export const lines = (base: Texts, head: Texts) => gate(base, head).map(said);
