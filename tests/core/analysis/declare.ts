import { analyze } from '../../../src/index.ts';

export const today = '2026-11-22';

export function analyzed(text: string) {
  const source = { file: 'p.yml', text: `apiVersion: security-program/v1\n${text}`, kind: 'yaml' } as const;
  return analyze([source], { today });
}

/** Signers s1, s2 …, who are p1 of o1 at x1, p2 of o2 at x2 …, and check what they sign. */
export function signers(count: number): string {
  const list = Array.from({ length: count }, (_, index) => index + 1).map(
    (n) =>
      `  - {id: s${n}, type: human, person: p${n}, organization: o${n}, site: x${n}, network: n${n}, device: {model: d${n}}}`,
  );
  return `signers:\n${list.join('\n')}\nverification: {blind_signing: disabled, decoders: [a, b]}\n`;
}

/**
 * What a program says of a target, `wallet/a person`, `contract/c freeze organization`: 2; 2?..3 where it lies between
 * them; - for no number.
 */
export function answer(text: string, question: string): string {
  const { wallets, contracts, bridges, authority } = analyzed(text);
  const [name = '', ...rest] = question.split(' ');
  const dimension = rest.pop();
  const of = rest[0] ?? 'cuts';
  const targets = [
    ...wallets.map((one) => ({ ...one, name: `wallet/${one.id}` })),
    ...contracts.map((one) => ({ ...one, name: `contract/${one.id}` })),
    ...bridges.map((one) => ({ ...one, name: `bridge/${one.id}` })),
    ...(authority ? [{ ...authority, name: 'authority' }] : []),
  ];
  const target = targets.find((one) => one.name === name);
  const cuts = Object.entries(target ?? {}).find(([key]) => key === of)?.[1];
  const cut = Object.entries(cuts ?? {}).find(([key]) => key === dimension)?.[1];
  if (!cut) throw new Error(`no ${question} among ${targets.map((one) => one.name).join(', ')}`);
  const { size, undeclared, at_most: most } = cut;
  return `${size ?? '-'}${undeclared ? `?..${most ?? '-'}` : ''}`;
}
