import { type Chance, chanceOf } from './random-graph.ts';

interface Key {
  readonly holders: readonly number[];
  readonly needs: number;
}

export interface Signer {
  readonly person: number;
  readonly backups: readonly Key[];
}

/** Owners and vetoers are `s0`, `w1`, in lists that may name somebody twice. */
export interface Wallet {
  readonly owners: readonly string[];
  readonly threshold: number;
  readonly waits: boolean;
  readonly vetoers: readonly string[];
  readonly control: { readonly threshold: number; readonly waits: boolean; readonly isEnforced: boolean };
  readonly bypass: number | undefined;
  readonly module: string | undefined;
}

interface Loan {
  readonly from: number;
  readonly to: number;
  readonly wallet: number;
}

/** A small program in which everything is declared. A wallet's owners come before it, its vetoers and modules anywhere. */
export interface RandomProgram {
  readonly people: number;
  readonly signers: readonly Signer[];
  readonly wallets: readonly Wallet[];
  readonly loans: readonly Loan[];
}

export function randomProgram(seed: number): RandomProgram {
  const chance = chanceOf(seed);
  const { below, list } = chance;
  const people = 2 + below(5);
  const signers = list(2 + below(6), () => ({ person: below(people), backups: backups(chance, people) }));
  const count = 1 + below(3);
  const wallets = list(count, (index) => wallet(chance, signers.length, index, count));
  const loan = () => ({ from: below(signers.length), to: below(signers.length), wallet: below(count) });
  return { people, signers, wallets, loans: list(below(3) === 0 ? 1 : 0, loan) };
}

function backups({ below, list }: Chance, people: number): Key[] {
  if (below(3) > 0) return [];
  const holders = [...new Set(list(1 + below(3), () => below(people)))];
  return [{ holders, needs: 1 + below(holders.length) }];
}

function wallet({ below, list }: Chance, signers: number, index: number, count: number): Wallet {
  const signer = () => `s${below(signers)}`;
  const owner = () => (index > 0 && below(3) === 0 ? `w${below(index)}` : signer());
  const owners = list(1 + below(6), owner);
  const distinct = new Set(owners).size;
  const waits = below(2) === 0;
  return {
    owners,
    threshold: 1 + below(distinct),
    waits,
    vetoers: waits ? list(below(4), () => (below(3) === 0 ? `w${below(count)}` : signer())) : [],
    control: { threshold: 1 + below(distinct), waits: below(2) === 0, isEnforced: below(2) === 0 },
    bypass: below(4) === 0 ? 1 + below(distinct) : undefined,
    module: below(5) === 0 ? `w${below(count)}` : undefined,
  };
}

/** The program as somebody would write it. */
export function written({ signers, wallets, loans }: RandomProgram): string {
  const name = (one: string, index: number) =>
    one.startsWith('w') ? `wallet/${one}` : index % 2 === 0 ? one : `signer/${one}`;
  const rows = wallets.map(({ owners, threshold, waits, vetoers, control, bypass, module }, index) => {
    const { isEnforced } = control;
    return `  - {id: w${index}, owners: [${owners.map(name).join(', ')}], threshold: ${threshold}, veto_group: [${vetoers.map(name).join(', ')}], ${waits ? 'timelock_hours: 9, ' : ''}${bypass === undefined ? '' : `bypass_quorum: ${bypass}, `}${module === undefined ? '' : `modules: [wallet/${module}], `}control_change: {threshold: ${control.threshold}, delay_hours: ${control.waits ? 9 : 0}, enforced_on_chain: ${isEnforced}}}`;
  });
  const keys = signers.flatMap(({ backups: all }, index) =>
    all.map(
      ({ holders, needs }) =>
        `  - {signer: s${index}, backup: {holders: [${holders.map((one) => `p${one}`).join(', ')}], people_to_reconstruct: ${needs}}}`,
    ),
  );
  return [
    'wallets:',
    ...rows,
    'signers:',
    ...signers.map(({ person }, index) => `  - {id: s${index}, type: human, person: p${person}}`),
    ...(keys.length > 0 ? ['keys:', ...keys] : []),
    ...(loans.length > 0 ? ['delegations:'] : []),
    ...loans.map(({ from, to, wallet: on }) => `  - {id: d, from: s${from}, to: s${to}, wallets: [w${on}]}`),
    'verification: {blind_signing: disabled, decoders: [a, b]}',
  ].join('\n');
}
