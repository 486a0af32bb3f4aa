// The examples of the rules, as a module that parses them when it is asked to: they are most of a pack's bytes, and only
// proofs and explanations read them. A program that is checked should not wait for them.

/** @param rules as `readRules` returns them */
export function examplesModule(rules) {
  const byId = Object.fromEntries(rules.map(({ id, examples }) => [id, examples]));
  return `export const readExamples = () => JSON.parse(String.raw\`${safeInTemplate(JSON.stringify(byId, null, 1))}\`);\n`;
}

/** JSON knows another way to write whatever would end the template, or could not stand in it as ASCII. */
function safeInTemplate(json) {
  return json.replace(/[`$]|[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
