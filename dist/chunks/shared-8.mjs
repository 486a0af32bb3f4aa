// src/bin/fault-note.ts
function faultNotes(count, ref) {
  if (count === 0) return [];
  const faults = count === 1 ? "1 fault" : `${count} faults`;
  const where = ref === void 0 ? "the declaration" : `the declaration at ${ref}`;
  return [
    `${faults} in ${where} may change what follows; papertiger check shows ${count === 1 ? "it" : "them"}`
  ];
}

export {
  faultNotes
};
