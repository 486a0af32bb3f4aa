import type { RuleFunction } from '../function.ts';

/** How assurance artifacts are named where a reference is expected; our judgement. */
const words =
  /^(soc[-_ ]?[123]([-_ ]?type[-_ ]?[12i]+)?|iso[-_ ]?\d{4,5}|pci([-_ ]?dss)?|ccss|seal([-_ ]?cert\w*)?|hipaa|hitrust|fedramp|vara|mica|bitlicense|cyber[-_ ]?essentials|proof[-_ ]?of[-_ ]?reserves|licen[sc]e\w*|certificat\w+|certified|audit\w*|pen(etration)?[-_ ]?test\w*|insur\w+|report|questionnaire|attestation\w*)$/i;

export const isAttestation: RuleFunction = {
  signature: 'is_attestation(string): bool',
  help: 'Whether the text names a declared attestation, or an assurance artifact such as soc2, a license or an audit.',
  bind: (world) => (id: string) =>
    world.ids.get('attestation')?.has(id) === true || /^att(estation)?\//.test(id) || words.test(id),
};
