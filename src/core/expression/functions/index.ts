/** The functions of the rule language, one file each. To add one: a file here and a line in the list. */
import type { RuleFunction } from '../function.ts';
import { blastRadius } from './blast-radius.ts';
import { cuts } from './cuts.ts';
import { date } from './date.ts';
import { days } from './days.ts';
import { distinct } from './distinct.ts';
import { freeze } from './freeze.ts';
import { isAttestation } from './is-attestation.ts';
import { isControl } from './is-control.ts';
import { keysOf } from './keys-of.ts';
import { largestGroup } from './largest-group.ts';
import { re } from './re.ts';
import { signersOf } from './signers-of.ts';
import { sum } from './sum.ts';
import { usd } from './usd.ts';
import { walletsOf } from './wallets-of.ts';
import { worstReach } from './worst-reach.ts';

export const functions: readonly RuleFunction[] = [
  blastRadius,
  cuts,
  date,
  days,
  distinct,
  freeze,
  isAttestation,
  isControl,
  keysOf,
  largestGroup,
  re,
  signersOf,
  sum,
  usd,
  walletsOf,
  worstReach,
];
