import { organizationOf } from '../check/sector.ts';
import { UsageError } from '../errors.ts';
import { toProgram } from '../program/program.ts';
import type { Typed } from '../program/typed.ts';
import { namesWith } from '../rule/builtin.ts';
import type { Node, Source } from '../types.ts';

/** What a replay needs to know of a program and no verdict says. */
export interface Facts {
  /** As in `org.kind`; empty where the program does not say. */
  readonly kinds: readonly string[];
  /** Evidence that names a control, with the entity that findings about it name. */
  readonly evidence: readonly { readonly entity: string; readonly control: string }[];
}

/** Reports, certificates and questionnaires are no evidence, and somebody's word is what was declared anyway. */
const worthless = ['certificate', 'questionnaire', 'report', 'self_statement'];

/**
 * Reads the facts from the sources of one program. Throws a UsageError (3) when they hold none, or one that cannot be
 * read: nothing in it was judged, and a replay in which nothing is in place would look like an answer.
 */
export function factsOf(sources: readonly Source[]): Facts {
  const program = toProgram(sources, namesWith([]));
  if (!program) throw new UsageError('a replay needs a program, and none was given', 3);
  const { typed, broken } = program;
  if (broken.length > 0) {
    throw new UsageError(`${broken.join(', ')} cannot be read; papertiger check says where and why`, 3);
  }
  const items = typed.root.children.get('evidence')?.children.values() ?? [];
  return {
    kinds: organizationOf(typed).kinds,
    evidence: [...items].flatMap((item) => evidenceIn(item, typed)),
  };
}

function evidenceIn(item: Node, { entities }: Typed): Facts['evidence'] {
  const entity = entities.get(item);
  const control = item.children.get('control')?.scalar;
  const kind = item.children.get('kind')?.scalar;
  const counts = typeof kind === 'string' && !worthless.includes(kind);
  return entity !== undefined && typeof control === 'string' && counts ? [{ entity, control }] : [];
}
