/** What to say of a declaration with faults to whoever reads a result computed from it; nothing where it has none. */
export function faultNotes(count: number, ref?: string): string[] {
  if (count === 0) return [];
  const faults = count === 1 ? '1 fault' : `${count} faults`;
  const where = ref === undefined ? 'the declaration' : `the declaration at ${ref}`;
  return [
    `${faults} in ${where} may change what follows; papertiger check shows ${count === 1 ? 'it' : 'them'}`,
  ];
}
