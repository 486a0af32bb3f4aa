import { expect, test } from 'vitest';
import { analyzed } from './declare.ts';
import { type RandomProgram, randomProgram, type Signer, type Wallet, written } from './random-program.ts';

// What a program declares, taken at its word and tried on every set of people: shares nothing with the fault tree.

type Side = 'cuts' | 'immediate' | 'freeze';

/** A wallet's number, and what becomes of it when the people in the set are taken, or lost. */
type Opens = (index: number) => boolean;

const has = (set: number, one: number) => ((set >> one) & 1) === 1;

const canSign = ({ person, backups }: Signer, isThere: (person: number) => boolean) =>
  isThere(person) || backups.some(({ holders, needs }) => holders.filter(isThere).length >= needs);

/** What opens opens more, until nothing changes. */
function least(
  wallets: readonly Wallet[],
  isOpen: (wallet: Wallet, index: number, open: Opens) => boolean,
): boolean[] {
  let open: boolean[] = wallets.map(() => false);
  for (;;) {
    const before = open;
    const next = wallets.map(
      (wallet, index) => before[index] === true || isOpen(wallet, index, (one) => before[one] === true),
    );
    if (next.every((value, index) => value === before[index])) return next;
    open = next;
  }
}

const indexOf = (name: string) => Number(name.slice(1));

/** How many different owners of a wallet can approve. */
function approvals(
  program: RandomProgram,
  { owners }: Wallet,
  on: number | undefined,
  can: (signer: Signer) => boolean,
  open: Opens,
): number {
  const signs = (index: number) => program.signers.slice(index, index + 1).some(can);
  const lent = (from: number) =>
    program.loans.some((loan) => loan.from === from && loan.wallet === on && signs(loan.to));
  const approves = (name: string) =>
    name.startsWith('w') ? open(indexOf(name)) : signs(indexOf(name)) || lent(indexOf(name));
  return [...new Set(owners)].filter(approves).length;
}

function moved(program: RandomProgram, set: number, isImmediate: boolean): boolean[] {
  const taken = (signer: Signer) => canSign(signer, (person) => has(set, person));
  // A guardian cancels while enough of its owners are not taken; nobody else can do it for them.
  const cancels = least(
    program.wallets,
    (wallet, _, open) =>
      approvals(program, wallet, undefined, (signer) => !taken(signer), open) >= wallet.threshold,
  );
  const isSilent = (name: string) =>
    name.startsWith('w')
      ? !cancels[indexOf(name)]
      : program.signers.slice(indexOf(name), indexOf(name) + 1).every(taken);
  return least(program.wallets, (wallet, index, open) => {
    const count = approvals(program, wallet, index, taken, open);
    const after = (waits: boolean) => !waits || (!isImmediate && wallet.vetoers.every(isSilent));
    const { control, threshold, bypass, module } = wallet;
    const changes = control.isEnforced
      ? count >= control.threshold && after(control.waits)
      : count >= Math.min(control.threshold, threshold);
    return (
      (count >= threshold && after(wallet.waits)) ||
      changes ||
      (bypass !== undefined && count >= bypass) ||
      (module !== undefined && open(indexOf(module)))
    );
  });
}

function frozen(program: RandomProgram, set: number): boolean[] {
  const works = (signer: Signer) => canSign(signer, (person) => !has(set, person));
  return least(program.wallets, (wallet, index, open) => {
    const { control, threshold, bypass, module } = wallet;
    const needs = Math.min(
      threshold,
      bypass ?? threshold,
      control.isEnforced ? control.threshold : threshold,
    );
    return (
      approvals(program, wallet, index, works, open) >= needs ||
      (module !== undefined && open(indexOf(module)))
    );
  }).map((isUsable) => !isUsable);
}

/** The fewest people, and how many sets of so many there are. */
function fewest(program: RandomProgram, fall: (set: number) => boolean[], index: number) {
  const sets = Array.from({ length: 2 ** program.people }, (_, set) => set).filter((set) => fall(set)[index]);
  const sizes = sets.map((set) => set.toString(2).replaceAll('0', '').length);
  const size = sizes.length === 0 ? null : Math.min(...sizes);
  return { size, sets: Math.min(20, sizes.filter((one) => one === size).length) };
}

const firstSeed = 20_261_122;

test.each(Array.from({ length: 8 }, (_, batch) => firstSeed + batch * 50))(
  '50 programs from seed %i',
  (from) => {
    for (let seed = from; seed < from + 50; seed++) {
      const program = randomProgram(seed);
      const text = written(program);
      const { wallets } = analyzed(text);
      const sides: Readonly<Record<Side, (set: number) => boolean[]>> = {
        cuts: (set) => moved(program, set, false),
        immediate: (set) => moved(program, set, true),
        freeze: (set) => frozen(program, set),
      };
      for (const side of ['cuts', 'immediate', 'freeze'] as const) {
        for (const [index, wallet] of wallets.entries()) {
          const { size, sets, undeclared = false } = wallet[side].person;
          const found = { seed, side, id: wallet.id, size, sets: sets.length, undeclared };
          const expected = fewest(program, sides[side], index);
          expect(found, text).toEqual({ seed, side, id: wallet.id, ...expected, undeclared: false });
        }
      }
    }
  },
);
