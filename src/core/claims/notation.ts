/** The part of a finding that a step belongs to. */
export type Role = 'artifact' | 'inference' | 'outcome';

/** Phrases by class name, or literal words and marks. */
export interface Wanted {
  readonly classes: readonly string[];
  readonly words: readonly string[];
}

/** One step of a pattern. */
export type Step =
  | ({ readonly kind: 'take'; readonly role: Role | null; readonly optional: boolean } & Wanted)
  | { readonly kind: 'skip'; readonly role: Role | null; readonly barrier: string; readonly most: number }
  | { readonly kind: 'end' }
  | ({ readonly kind: 'look'; readonly back: boolean; readonly negated: boolean } & Wanted);

const roles: Readonly<Record<string, Role>> = { '<': 'artifact', '@': 'inference', '=': 'outcome' };
const STEP = /([<@=]?)\{(\w+) (\d+)\}|([!&])(-?)(\S+)|([<@=]?)([^\s?]+|\?)(\??)/g;

/**
 * Reads a pattern of `rules/claims/`, steps separated by spaces: `NAME|word` takes a phrase of that class or a
 * literal word, a `?` behind it makes it optional; `{barrier n}` skips up to n tokens outside that barrier; `!x`
 * and `&x` look at the next token, `!-x` and `&-x` at the one before. what stands behind `/`
 * must follow but is not part of the match. `<`, `@`, `=` in front say that the step
 * belongs to the artifact, the inference or the outcome.
 */
export function parsePattern(text: string): Step[] {
  return [...text.matchAll(STEP)].map(
    ([, skipRole, barrier, most, look, back, looked, role, taken, optional]) => {
      if (taken === '/') return { kind: 'end' };
      if (barrier) return { kind: 'skip', role: roleOf(skipRole), barrier, most: Number(most) };
      if (look) return { kind: 'look', back: back === '-', negated: look === '!', ...wantedOf(looked ?? '') };
      return { kind: 'take', role: roleOf(role), optional: optional === '?', ...wantedOf(taken ?? '') };
    },
  );
}

function roleOf(mark: string | undefined): Role | null {
  return roles[mark ?? ''] ?? null;
}

function wantedOf(text: string): Wanted {
  const names = text.split('|');
  return {
    classes: names.filter((name) => /^[A-Z]/.test(name)),
    words: names.filter((name) => !/^[A-Z]/.test(name)),
  };
}
