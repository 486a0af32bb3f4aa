import { describe, expect, test } from 'vitest';
import { differences, lines } from './support.ts';

const wallet = (fields: string) => `wallets: [{id: w, ${fields}}]`;

describe('what came and went', () => {
  test('a removed wallet is told at its list, with its old place', () => {
    const [found, ...others] = differences(
      { 'a.yml': 'wallets:\n- {id: hot}\n', 'b.yml': 'wallets:\n- {id: cold, tier: cold}\n' },
      'org: {name: N}\nwallets:\n- {id: hot}\n',
    );
    expect(found).toMatchObject({ verdict: 'changed', field: 'org', kind: 'added' });
    expect(others).toEqual([
      expect.objectContaining({
        verdict: 'weaker',
        kind: 'removed',
        field: 'wallets',
        term: 'Wallet',
        was: 'wallet/cold',
        is: '',
        at: expect.objectContaining({ file: 'program.yml', path: 'wallets' }),
        against: expect.objectContaining({ file: 'b.yml', path: 'wallets[0]' }),
      }),
    ]);
    expect(others[0]).not.toHaveProperty('entity');
  });

  test('without its list, at what is left: the entity around it, or the document', () => {
    const base = 'contracts: [{id: c, name: vault, reviews: [{id: r, firm: f}]}]\nwallets: [{id: w}]';
    const found = differences(base, 'contracts: [{id: c, name: vault}]');
    expect(
      found.map(({ verdict, entity, field, was, at }) => [verdict, entity, field, was, at.path]),
    ).toEqual([
      ['weaker', undefined, 'wallets', 'wallet/w', ''],
      ['weaker', 'contract/c', 'reviews', 'review/r', 'contracts[0]'],
    ]);
  });

  test.each([
    ['wallets: [{id: x}]', 'weaker', 'changed'],
    ['signers: [{id: x, person: p}]', 'weaker', 'changed'],
    ['keys: [{id: x, storage: hsm}]', 'weaker', 'changed'],
    ['evidence: [{id: x, kind: onchain}]', 'weaker', 'stronger'],
    ['threat_model: {adversaries: [{id: x, name: n}]}', 'weaker', 'stronger'],
    ['drills: [{id: x, type: pause}]', 'weaker', 'stronger'],
    ['limits: [{id: x, per_tx_usd: 5}]', 'weaker', 'stronger'],
    ['providers: [{id: x, can: [co_sign]}]', 'stronger', 'weaker'],
    ['delegations: [{id: x, to: ops}]', 'stronger', 'weaker'],
    ['approved_modules: [{id: x}]', 'stronger', 'weaker'],
    ['verification: {presigned_register: [{id: x}]}', 'stronger', 'weaker'],
    ['cdn: {tokens: [{id: x}]}', 'stronger', 'weaker'],
    ['contracts: [{id: c, roles: [{name: owner, can: [mint, pause]}]}]', 'stronger', 'weaker'],
    ['contracts: [{id: c, roles: [{name: guardian, can: [pause]}]}]', 'weaker', 'changed'],
    ['contracts: [{id: c, roles: [{name: undeclared}]}]', 'stronger', 'weaker'],
    ['contracts: [{id: c, roles: [{name: x, holder_type: renounced}]}]', 'changed', 'changed'],
    ['policy: {rules: [{id: x, action: allow}]}', 'stronger', 'weaker'],
    ['policy: {rules: [{id: x, action: deny}]}', 'weaker', 'stronger'],
    ['policy: {rules: [{id: x, action: require_approval}]}', 'weaker', 'changed'],
    ['wallets: [{id: x, state: retired}]', 'changed', 'changed'],
    ['keys: [{id: x, state: destroyed}]', 'changed', 'changed'],
    ['compliance: {attestations: [{id: x}]}', 'changed', 'changed'],
    ['claims: [{id: x, text: t}]', 'changed', 'changed'],
  ])('%s', (text, gone, came) => {
    // What stands around the item stays.
    const empty = text.replace(/\[\{(?!id: c).*?\}\]/, '[]');
    const verdicts = (a: string, b: string) => differences(a, b).map(({ verdict }) => verdict);
    expect(verdicts(text, empty)).toEqual([gone]);
    expect(verdicts(empty, text)).toEqual([came]);
  });

  const rule = (fields: string) => `policy: {rules: [{id: r, ${fields}}]}`;

  test.each([
    ['action: allow, destination: warm', 'action: allow, destination: "*"', 'weaker', 'stronger'],
    ['action: allow, asset: ETH', 'action: allow', 'weaker', 'stronger'],
    ['action: allow, operation: transfer', 'action: allow, operation: " * "', 'weaker', 'stronger'],
    ['action: deny, source: hot', 'action: deny, source: "*"', 'stronger', 'weaker'],
    ['action: deny, asset: ETH', 'action: deny', 'stronger', 'weaker'],
    // What waits for approvers goes through in the end, if it is refused otherwise.
    ['action: require_approval, source: hot', 'action: require_approval, source: "*"', 'weaker', 'changed'],
    ['destination: warm', 'destination: "*"', 'weaker', 'changed'],
    ['action: allow, destination: warm', 'action: allow, destination: cold', 'changed', 'changed'],
    ['action: allow, destination: "*"', 'action: allow', 'changed', 'changed'],
  ])('a policy rule for any: %s, then %s', (one, any, wider, narrower) => {
    const verdicts = (a: string, b: string) => differences(rule(a), rule(b)).map(({ verdict }) => verdict);
    expect(verdicts(one, any)).toEqual([wider]);
    expect(verdicts(any, one)).toEqual([narrower]);
  });

  test('of a policy rule that does something else now, that alone has an order', () => {
    const base = rule('action: allow, destination: warm');
    expect(lines(base, rule('action: deny, destination: "*"')).toSorted()).toEqual([
      'changed value policy_rule/r destination: warm -> *',
      'stronger value policy_rule/r action: allow -> deny',
    ]);
  });

  test('exceptions, defaults of nothing and the version are somebody else’s', () => {
    const head =
      'apiVersion: security-program/v1\ndefaults: {wallet: {tier: hot}}\nexceptions: [{rule: a/b}]\norg: {}';
    expect(lines('org: {}', head)).toEqual([]);
  });

  test('a whole map is told once, for each direction in which it counts', () => {
    const base = wallet('tier: hot, control_change: {threshold: 6, delay_hours: 72}');
    expect(lines(base, wallet('tier: hot'))).toEqual([
      'weaker removed wallet/w control_change: threshold 6, delay_hours 72 -> ',
    ]);
    const both = 'verification: {simulators: 2, presigned_register: [{id: p}]}';
    expect(lines(both, 'org: {}').toSorted()).toEqual([
      'stronger removed verification: simulators 2, presigned_register … -> ',
      'weaker removed verification: simulators 2, presigned_register … -> ',
    ]);
    expect(lines('org: {}', 'cold: {}')).toEqual([]);
    const mixed = 'verification: {simulators: 2, coordination_channel: chat}';
    expect(differences(mixed, 'org: {}').map(({ verdict }) => verdict)).toEqual(['weaker']);
  });

  test('what was added has no place in the base, what was removed has one', () => {
    const [a, b] = [wallet('modules: ["0xa"], chain: c'), wallet('modules: ["0xb"], chain: c, guard: "0xg"')];
    const places = differences(a, b).map(({ kind, at, against }) => [kind, at.path, against?.path]);
    expect(places).toEqual([
      ['removed', 'wallets[0].modules', 'wallets[0].modules[0]'],
      ['added', 'wallets[0].modules[0]', undefined],
      ['added', 'wallets[0].guard', undefined],
    ]);
  });
});

describe('values', () => {
  test.each([
    ['threshold: 3', 'threshold: 2', 'weaker value wallet/w threshold: 3 -> 2'],
    ['tier: cold', 'tier: hot', 'weaker value wallet/w tier: cold -> hot'],
    ['guard: "0xabc"', 'guard: none', 'weaker removed wallet/w guard: 0xabc -> none'],
    ['guard: "0xabc"', 'guard: " "', 'weaker removed wallet/w guard: 0xabc -> '],
    ['guard: "0xabc"', 'guard: "0xdef"', 'changed value wallet/w guard: 0xabc -> 0xdef'],
    ['threshold: 3', 'threshold: three', 'weaker removed wallet/w threshold: 3 -> '],
    ['type: safe', 'type: eoa', 'changed value wallet/w type: safe -> eoa'],
    [
      'type: safe',
      'tier: hot',
      'stronger added wallet/w tier:  -> hot|changed removed wallet/w type: safe -> ',
    ],
    ['modules: []', 'modules: ["0xa"]', 'weaker added wallet/w modules: [] -> [0xa]'],
    [
      'veto_group: [a, b]',
      'veto_group: [b, c]',
      'weaker removed wallet/w veto_group: [a, b] -> without a|stronger added wallet/w veto_group: [a, b] -> with c',
    ],
    [
      'owners: [s1, s2]',
      'owners: [s2, s9]',
      'changed value wallet/w owners: [s1, s2] -> without s1, with s9',
    ],
  ])('%s, then %s', (base, head, expected) => {
    expect(lines(wallet(`chain: c, ${base}`), wallet(`chain: c, ${head}`)).toSorted()).toEqual(
      expected.split('|').toSorted(),
    );
  });

  test('integers beyond 2^53 differ by one', () => {
    const mint = (amount: string) => `contracts: [{id: c, mint: {max_per_tx: ${amount}}}]`;
    expect(lines(mint('100000000000000000000'), mint('100000000000000000001'))).toEqual([
      'weaker value contract/c mint.max_per_tx: 100000000000000000000 -> 100000000000000000001',
    ]);
  });

  test('one value in other words is no difference', () => {
    const address = '0xAbCdEf0123456789abcdef0123456789ABCDEF01';
    const base = `wallets: [{id: w, address: "${address}", max_exposure_usd: 5, owners: [s1], destinations: [w, "${address}"]}]\nsigners: [{id: s1}]`;
    const head = base
      .replaceAll(address, address.toLowerCase())
      .replace('5,', '5.0,')
      .replace('owners: [s1]', 'owners: [signer/s1, s1]')
      .replace('[w, ', '[wallet/w, ');
    expect(head).not.toBe(base);
    expect(lines(base, head)).toEqual([]);
  });

  test('defaults written out, aliases and comments are no difference', () => {
    const base = 'defaults: {wallet: {tier: cold, threshold: 3}}\nwallets: [{id: a}, {id: b, threshold: 2}]';
    const head = `x-same: &same cold # words
wallets:
  - {threshold: 2, tier: *same, id: b}
  - {id: a, tier: *same, threshold: 3}`;
    expect(lines(base, head)).toEqual([]);
    expect(lines(base, base.replace('threshold: 3', 'threshold: 1'))).toEqual([
      'weaker value wallet/a threshold: 3 -> 1',
    ]);
  });

  test('an item without an id goes by its name', () => {
    const role = (can: string) =>
      `contracts: [{id: c, roles: [{name: other}, {name: owner, can: [${can}]}]}]`;
    expect(lines(role('mint'), role('mint, upgrade'))).toEqual([
      'weaker added contract/c roles[owner].can: [mint] -> with upgrade',
    ]);
  });

  test('two answers to one question are none', () => {
    expect(
      lines('hot: {share_pct: 3}', { 'a.yml': 'hot: {share_pct: 3}', 'b.yml': 'hot: {share_pct: 2}' }),
    ).toEqual(['weaker removed hot.share_pct: 3 -> ']);
  });
});

describe('quorums', () => {
  const quorum = (threshold: number, owners: number) =>
    wallet(`threshold: ${threshold}, owners: [${Array.from({ length: owners }, (_, i) => `s${i}`)}]`);
  const ratio = (...[a, b]: [[number, number], [number, number]]) =>
    lines(quorum(...a), quorum(...b)).filter((line) => !line.includes(' owners:'));

  test('3 of 5, then 3 of 9', () => {
    expect(ratio([3, 5], [3, 9])).toEqual(['weaker value wallet/w threshold/owners: 3 of 5 -> 3 of 9']);
    expect(ratio([3, 9], [3, 5])).toEqual(['stronger value wallet/w threshold/owners: 3 of 9 -> 3 of 5']);
  });

  test('3 of 5, then 4 of 9: more approvals, a smaller share', () => {
    expect(ratio([3, 5], [4, 9]).toSorted()).toEqual([
      'stronger value wallet/w threshold: 3 -> 4',
      'weaker value wallet/w threshold/owners: 3 of 5 -> 4 of 9',
    ]);
    expect(ratio([4, 9], [3, 5]).toSorted()).toEqual([
      'stronger value wallet/w threshold/owners: 4 of 9 -> 3 of 5',
      'weaker value wallet/w threshold: 4 -> 3',
    ]);
  });

  test('says nothing twice: 5 of 9, then 3 of 9, is the threshold alone', () => {
    expect(ratio([5, 9], [3, 9])).toEqual(['weaker value wallet/w threshold: 5 -> 3']);
    expect(ratio([3, 5], [6, 9]).toSorted()).toEqual(['stronger value wallet/w threshold: 3 -> 6']);
    expect(ratio([3, 6], [4, 8])).toEqual(['stronger value wallet/w threshold: 3 -> 4']);
  });

  test('an owner named twice is one owner', () => {
    expect(lines(quorum(2, 3), wallet('threshold: 2, owners: [s0, s1, s2, s2, signer/s1]'))).toEqual([]);
  });

  test.each([
    ['bridges: [{id: x, verifiers: {required: 5, total: N}}]', 'bridge/x verifiers.required/total'],
    [
      'contracts: [{id: x, authority: {move: {threshold: 5, owners: [N]}}}]',
      'contract/x authority.move.threshold/owners',
    ],
    ['providers: [{id: x, mpc: {threshold: 5, parties: N}}]', 'provider/x mpc.threshold/parties'],
    [
      'wallets: [{id: x, control_change: {threshold: 5}, owners: [N]}]',
      'wallet/x control_change.threshold/owners',
    ],
  ])('%s', (text, where) => {
    const of = (count: number) =>
      text
        .replace('[N]', `[${Array.from({ length: count }, (_, i) => `s${i}`)}]`)
        .replace('N', String(count));
    expect(lines(of(9), of(19))).toContain(`weaker value ${where}: 5 of 9 -> 5 of 19`);
    expect(lines(of(19), of(9))).toContain(`stronger value ${where}: 5 of 19 -> 5 of 9`);
  });
});

describe('renames', () => {
  const address = '0x00000000000000000000000000000000000000a1';

  test('by address, however much else changed, and references follow', () => {
    const base = `wallets: [{id: old, address: "${address}", threshold: 3, tier: cold}, {id: b, owners: [old]}]\ncold: {destinations: [old]}`;
    const head = `cold: {destinations: [wallet/new]}\nwallets: [{id: b, owners: [new]}, {id: new, address: "${address}", threshold: 2, tier: hot}]`;
    expect(lines(base, head)).toEqual([
      'changed value wallet/new id: old -> new',
      'weaker value wallet/new threshold: 3 -> 2',
      'weaker value wallet/new tier: cold -> hot',
    ]);
  });

  test('by content, also when what they name was renamed with them', () => {
    const base =
      'keys: [{id: k1, signer: s1, storage: hsm, extractable: false}]\nsigners: [{id: s1, person: p, site: z, host: h}]';
    const head = base.replaceAll('k1', 'k9').replaceAll('s1', 's9');
    expect(lines(base, head)).toEqual([
      'changed value key/k9 id: k1 -> k9',
      'changed value signer/s9 id: s1 -> s9',
    ]);
  });

  test('most fields equal will do, but not with another person behind it', () => {
    const base = 'signers: [{id: s1, person: p, site: z, host: h, network: n}]';
    const renamed = base.replace('s1', 's9').replace('host: h', 'host: i');
    expect(lines(base, renamed)).toEqual([
      'changed value signer/s9 id: s1 -> s9',
      'changed value signer/s9 host: h -> i',
    ]);
    expect(lines(base, renamed.replace('person: p', 'person: q')).toSorted()).toEqual([
      'changed added signer/s9:  -> signer/s9',
      'weaker removed signers: signer/s1 -> ',
    ]);
  });

  test('two bare ids have nothing in common', () => {
    expect(lines('signers: [{id: s1}]', 'signers: [{id: s2}]').toSorted()).toEqual([
      'changed added signer/s2:  -> signer/s2',
      'weaker removed signers: signer/s1 -> ',
    ]);
  });

  test('does not depend on the order', () => {
    const items = ['a', 'b', 'c', 'd'].map((id, i) => `{id: ${id}, site: z, host: h, network: n${i}}`);
    const heads = items.map((text) => text.replace(/id: \w/, (id) => `${id}2`).replace('host: h', 'host: i'));
    const of = (list: readonly string[]) => `signers: [${list.join(', ')}]`;
    const first = lines(of(items), of(heads)).toSorted();
    expect(lines(of(items.toReversed()), of([...heads.slice(2), ...heads.slice(0, 2)])).toSorted()).toEqual(
      first,
    );
    expect(first.filter((line) => line.startsWith('changed value signer'))).toHaveLength(8);
  });
});

describe('dates', () => {
  test('a record with the date is a review; a new id is not', () => {
    const evidence = (id: string, date: string, uri: string) =>
      `evidence: [{id: ${id}, control: c, kind: log, uri: ${uri}, date: ${date}}]`;
    const [old, now] = ['2026-01-01', '2026-02-01'];
    expect(lines(evidence('e', old, 'a'), evidence('e', now, 'a'))).toEqual([
      'changed redated evidence/e date: 2026-01-01 -> 2026-02-01',
    ]);
    expect(lines(evidence('e', old, 'a'), evidence('e', now, 'b')).toSorted()).toEqual([
      'changed value evidence/e uri: a -> b',
      'stronger value evidence/e date: 2026-01-01 -> 2026-02-01',
    ]);
    expect(lines(evidence('e', old, 'a'), evidence('f', now, 'a')).toSorted()).toEqual([
      'changed redated evidence/f date: 2026-01-01 -> 2026-02-01',
      'changed value evidence/f id: e -> f',
    ]);
  });

  test('nor is anything else beside a record whose hash stayed the same', () => {
    const hash = 'ab12'.repeat(16);
    const evidence = (month: string, sha256: string) =>
      `evidence: [{id: e, kind: log, uri: "s3://drill-2026-${month}", date: 2026-${month}-01, sha256: "${sha256}"}]`;
    const verdicts = (head: string) =>
      differences(evidence('01', hash), head).map(
        ({ kind, verdict, field }) => `${kind} ${verdict} ${field}`,
      );
    for (const same of [hash, hash.toUpperCase()]) {
      expect(verdicts(evidence('02', same)).toSorted()).toEqual([
        'redated changed date',
        'value changed uri',
      ]);
    }
    expect(verdicts(evidence('02', 'cd34'.repeat(16)))).toContain('value stronger date');
    const review = (firm: string, date: string) =>
      `contracts: [{id: c, reviews: [{id: r, firm: ${firm}, date: ${date}, sha256: "${hash}"}]}]`;
    expect(
      differences(review('a', '2026-01-01'), review('b', '2026-02-01')).map(({ kind }) => kind),
    ).toContain('redated');
  });

  test('two dates together review nothing; a change anywhere below the map does', () => {
    const backup = (a: string, b: string, sites: string) =>
      `keys: [{id: k, backup: {last_inspected: ${a}, last_restore_test: ${b}, sites: [${sites}]}}]`;
    const base = backup('2026-01-01', '2026-01-02', 's');
    const kinds = (head: string) => differences(base, head).map(({ kind, verdict }) => `${kind} ${verdict}`);
    expect(kinds(backup('2026-02-01', '2026-02-02', 's'))).toEqual(['redated changed', 'redated changed']);
    expect(kinds(backup('2026-02-01', '2026-01-02', 's, t')).toSorted()).toEqual([
      'added stronger',
      'value stronger',
    ]);
    const model = (date: string, name: string) =>
      `threat_model: {reviewed: ${date}, adversaries: [{id: a, name: ${name}}]}`;
    expect(lines(model('2026-01-01', 'x'), model('2026-02-01', 'x'))[0]).toContain('redated');
    expect(lines(model('2026-01-01', 'x'), model('2026-02-01', 'y')).toSorted()).toEqual([
      'changed value adversary/a name: x -> y',
      'stronger value threat_model.reviewed: 2026-01-01 -> 2026-02-01',
    ]);
  });

  test('nor does a new id below it', () => {
    const model = (date: string, id: string) =>
      `threat_model: {reviewed: ${date}, adversaries: [{id: ${id}, name: x, outside_law: true}]}`;
    expect(lines(model('2026-01-01', 'a'), model('2026-02-01', 'b')).toSorted()).toEqual([
      'changed redated threat_model.reviewed: 2026-01-01 -> 2026-02-01',
      'changed value adversary/b id: a -> b',
    ]);
  });

  test('the end of cover is a decision', () => {
    const cover = (day: string) => `insurance: [{id: i, limit_usd: 5, expires: ${day}}]`;
    expect(lines(cover('2026-01-01'), cover('2027-01-01'))).toEqual([
      'stronger value insurance/i expires: 2026-01-01 -> 2027-01-01',
    ]);
  });
});

describe('claims', () => {
  const claim = (text: string, more = '') => `claims: [{id: c, text: "${text}", evidence: [e1]${more}}]`;
  const verdict = (base: string, head: string) =>
    differences(base, head)
      .filter(({ field }) => ['text', 'audience', 'class'].includes(field))
      .map(({ verdict: one, field }) => `${one} ${field}`);

  test.each([
    ['98 % of assets are cold', '100 % of assets are cold', 'weaker', 'stronger'],
    ['most assets are cold', 'at least 99.5% are cold', 'weaker', 'stronger'],
    ['insured for $1,000,000', 'insured for $30,000,000', 'weaker', 'stronger'],
    ['Three of five signers', 'Five of five signers', 'weaker', 'stronger'],
    ['one of twelve', 'two of twelve', 'weaker', 'stronger'],
    ['no one signs', 'no one pays', 'changed', 'changed'],
    ['assets are cold', 'assets are kept cold', 'changed', 'changed'],
    ['5 of 9 signers', '5 of 9 people', 'changed', 'changed'],
  ])('%s, then %s', (a, b, up, down) => {
    expect(verdict(claim(a), claim(b))).toEqual([`${up} text`]);
    expect(verdict(claim(b), claim(a))).toEqual([`${down} text`]);
  });

  test('with new evidence it is only another claim', () => {
    const head = claim('100 % cold').replace('[e1]', '[e1, e2]');
    expect(verdict(claim('98 % cold'), head)).toEqual(['changed text']);
    expect(verdict(head, claim('98 % cold'))).toEqual(['changed text']);
    const less = claim('100 % cold').replace('[e1]', '[]');
    expect(verdict(claim('98 % cold'), less)).toEqual(['weaker text']);
  });

  test('a wider audience, or a claim to security', () => {
    const audience = (word: string) => claim('t', `, audience: ${word}`);
    expect(verdict(audience('internal'), audience('public'))).toEqual(['weaker audience']);
    expect(verdict(audience('public'), audience('internal'))).toEqual(['stronger audience']);
    expect(verdict(claim('t', ', class: compliance'), claim('t'))).toEqual(['weaker class']);
    expect(verdict(claim('t'), claim('t', ', class: compliance'))).toEqual(['stronger class']);
    expect(verdict(claim('t', ', class: status'), claim('t', ', class: marketing'))).toEqual([
      'changed class',
    ]);
  });
});

describe('secrets', () => {
  const words =
    'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';

  test.each([
    `wallets: [{id: w, purpose: "${words}"}]`,
    `wallets: [{id: "${words}", tier: hot}]`,
    `signers: [{id: s, device: {model: "${words}"}}]`,
    `scoring: {security: {"${words}": 3}}`,
    `contracts: [{id: c, roles: [{name: "${words}", can: [mint]}]}]`,
    `wallets: [{id: w, modules: ["${words}"]}]`,
    `claims: [{id: c, text: "${words}"}]`,
    `risks: [{id: r, response: [${words.replaceAll(' ', ', ')}]}]`,
  ])('are never repeated: %#', (text) => {
    for (const found of [
      differences(text, 'org: {name: N}'),
      differences('org: {name: N}', text),
      differences(text, text.replace(': ', ':  ')),
      differences(text.replace(/:/, ': '), 'wallets: [{id: w, tier: cold}]\nscoring: {security: {a: 3}}'),
    ]) {
      expect(JSON.stringify(found)).not.toContain('abandon, abandon');
      expect(JSON.stringify(found)).not.toContain(
        'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about',
      );
    }
  });
});
