import { type Difference, weaken } from '../../../src/core/weaken/weaken.ts';
import { type Program, toProgram } from '../../../src/core/program/program.ts';
import { namesWith } from '../../../src/core/rule/builtin.ts';
import { sourcesOf } from '../../support/judge.ts';

export type Files = string | Readonly<Record<string, string>>;

export function programOf(files: Files): Program {
  const program = toProgram(sourcesOf(files), namesWith([]));
  if (!program) throw new Error('no program');
  return program;
}

export const differences = (base: Files, head: Files): readonly Difference[] =>
  weaken(programOf(base), programOf(head));

/** `weaker value wallet/w threshold: 3 -> 2`, without the parts that are empty. */
const said = ({ verdict, kind, entity, field, was, is }: Difference) =>
  `${[verdict, kind, entity, field].filter(Boolean).join(' ')}: ${was} -> ${is}`;

export const lines = (base: Files, head: Files) => differences(base, head).map(said);
