import { always, never, type Side, wholeNeeds } from './compile.ts';

/** What opens the root: a leaf falls with any of its components. */
export const falling: Side = {
  initial: 0,
  slow: never,
  gate: (needs, inputs) => ({ needs: wholeNeeds(needs, inputs.length), inputs }),
  leaf: (parts) => ({
    needs: 1,
    inputs: parts.flatMap(({ members, any }) => (any === undefined ? members : [...members, any])),
  }),
};

/** What shuts the root: a leaf is lost when in one dimension all of its components are; a gate, when too few remain. */
export const losing: Side = {
  initial: 1,
  slow: always,
  gate: (needs, inputs) => ({ needs: inputs.length + 1 - wholeNeeds(needs, inputs.length), inputs }),
  leaf(parts, add) {
    const groups = parts.map(({ members, any }) => (any === undefined ? members : [any]));
    const [only] = groups;
    if (only && groups.length === 1) return { needs: only.length, inputs: only };
    const inputs = groups.map((group) => {
      const [single] = group;
      return group.length === 1 && single !== undefined
        ? single
        : add({ needs: group.length, inputs: group });
    });
    return { needs: 1, inputs };
  },
};
