// Sentences as security pages have them: mostly plain, now and then one that claims too much.

const words = (
  'access account address alert approval approver audit backup bridge ceremony chain change cold contract control ' +
  'custody customer day delay destination device domain drill employee engine evidence exposure facility fund guard ' +
  'hardware hash host hour incident interface key ledger limit loss machine module network node office operator owner ' +
  'payout person policy process protocol provider quorum recovery release report request reserve review role rule ' +
  'server share signature signer site statement supplier system team test threshold timelock transaction transfer ' +
  'treasury user vault vendor veto wallet week withdrawal is are has holds needs checks keeps moves signs reads stops ' +
  'every each no one two three the a of in for with before after without under over from to by'
).split(' ');

const overclaims = [
  'bank-grade security',
  'military-grade encryption',
  'SOC 2 certified and therefore secure',
  'unhackable',
  'fully insured',
  'audited, so your funds are safe',
  'multisig protected',
  'zero risk',
];

/** One sentence; `claims` is the share of sentences that claim too much. */
export function sentenceOf(random, claims) {
  const said = Array.from({ length: random.whole(7, 19) }, () => random.pick(words));
  if (random.chance(claims)) said.splice(random.whole(2, 6), 0, random.pick(overclaims));
  const text = said.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export function paragraphOf(random, length, claims) {
  return Array.from({ length }, () => sentenceOf(random, claims)).join(' ');
}

export function titleOf(random) {
  return Array.from({ length: random.whole(3, 6) }, () => random.pick(words)).join(' ');
}
