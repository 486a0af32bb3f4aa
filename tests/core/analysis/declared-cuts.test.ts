import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/index.ts';
import { analyzed, today } from './declare.ts';

// Every line of the tables in docs/analysis.md, each as the smallest program in which it decides.

function target(text: string, name = 'wallet/a') {
  const { wallets, contracts, bridges, authority } = analyzed(text);
  const [kind, id] = name.split('/');
  const all = {
    wallet: wallets,
    contract: contracts,
    bridge: bridges,
    authority: authority ? [authority] : [],
  };
  const found = all[kind as keyof typeof all].find((one) => one.id === (id ?? 'authority'));
  if (!found) throw new Error(`no ${name}`);
  return found;
}

const sizeOf = (text: string, dimension: 'person' | 'organization' | 'mixed', name?: string) =>
  target(text, name).cuts[dimension].size;

const three = `
signers:
  - {id: s1, type: human, person: p1, organization: o1, site: x1, network: n1, device: {model: d1}, interface: i1}
  - {id: s2, type: human, person: p2, organization: o2, site: x2, network: n2, device: {model: d2}, interface: i2}
  - {id: s3, type: human, person: p3, organization: o3, site: x3, network: n3, device: {model: d3}, interface: i3}
verification: {blind_signing: disabled, decoders: [a, b]}
`;
const wallet = (fields: string) =>
  `wallets: [{id: a, owners: [s1, s2, s3], threshold: 2, ${fields}}]\n${three}`;

describe('owners and thresholds', () => {
  test('the fewest people are the threshold, every smallest set is listed, nothing is undeclared', () => {
    const { cuts } = target(wallet(''));
    expect(cuts.person).toEqual({
      size: 2,
      set: ['person/p1', 'person/p2'],
      sets: [
        ['person/p1', 'person/p2'],
        ['person/p1', 'person/p3'],
        ['person/p2', 'person/p3'],
      ],
    });
    expect(cuts.organization.size).toBe(2);
    expect(cuts.site.size).toBe(2);
    expect(cuts.device.size).toBe(2);
  });

  test('a dimension in which nothing gets there has no size', () => {
    const { cuts } = target(wallet(''));
    for (const kind of ['host', 'cloud', 'interface', 'provider'] as const) {
      expect(cuts[kind]).toEqual({ size: null, set: [], sets: [] });
    }
  });

  test('one person with two keys counts once', () => {
    expect(sizeOf(wallet('').replace('person: p2', 'person: p1'), 'person')).toBe(1);
  });

  test('without a threshold it lies between one and all', () => {
    const { person } = target(wallet('').replace('threshold: 2, ', '')).cuts;
    expect(person).toMatchObject({ size: 1, undeclared: true, at_most: 3 });
  });

  test('a threshold above the owners takes somebody whom nobody declared', () => {
    const { person } = target(wallet('').replace('threshold: 2', 'threshold: 4')).cuts;
    expect(person).toMatchObject({ size: 3, undeclared: true, at_most: 4 });
  });

  test('an undeclared person may be any other: pessimistic first, the best case beside it', () => {
    const { person, organization } = target(wallet('').replace('person: p2, ', '')).cuts;
    expect(person).toMatchObject({ size: 1, undeclared: true, at_most: 2, set: ['person/p1'] });
    expect(organization).not.toHaveProperty('undeclared');
  });

  test('an owner whom nobody declared may be anybody', () => {
    const { cuts } = target(wallet('').replace('{id: s2,', '{id: other,'));
    expect(cuts.person).toMatchObject({ size: 1, undeclared: true, at_most: 2 });
  });

  test('a nested wallet is as strong as its own owners; a circle is no way in', () => {
    const nested = `
wallets:
  - {id: a, owners: [s1, wallet/b], threshold: 2}
  - {id: b, owners: [s2, s3], threshold: 2}
${three}`;
    expect(sizeOf(nested, 'person')).toBe(3);
    const circle = `
wallets:
  - {id: a, owners: [s1, wallet/b], threshold: 2}
  - {id: b, owners: [wallet/a], threshold: 1}
${three}`;
    expect(sizeOf(circle, 'person')).toBe(null);
  });

  test('an owner written as an address is the signer or wallet at that address, in any case', () => {
    const text = wallet('')
      .replace('owners: [s1,', 'owners: ["0xAbCd",')
      .replace('{id: s1,', '{id: s1, address: "0xaBcD",');
    expect(target(text).cuts.person).not.toHaveProperty('undeclared');
  });

  test('required_external is a gate of its own', () => {
    const insiders = wallet('required_external: 1')
      .replace('organization: o1', 'organization: o, external: false')
      .replace('organization: o2', 'organization: o, external: false')
      .replace('organization: o3', 'organization: z, external: true');
    expect(sizeOf(insiders, 'organization')).toBe(2);
    expect(sizeOf(insiders.replace('required_external: 1', ''), 'organization')).toBe(1);
  });

  test('an undeclared employer of an insider is the organization that declares the program', () => {
    const text = `org: {name: us}\n${wallet('').replaceAll(/organization: o[12]/g, 'external: false')}`;
    expect(target(text).cuts.organization).toMatchObject({ size: 1, set: ['organization/us'] });
  });

  test('a wallet without an id is analyzed under its position', () => {
    expect(analyzed(`wallets: [{owners: [s1], threshold: 1}]\n${three}`).wallets[0]).toMatchObject({
      id: '0',
    });
  });

  test('a wallet with nothing behind it falls to one who is not declared', () => {
    expect(target('wallets: [{id: a}]').cuts.person).toMatchObject({ size: 1, set: ['person/?'] });
  });
});

describe('waits, vetoes and changes of control', () => {
  const slow = 'timelock_hours: 48, control_change: {threshold: 3, delay_hours: 72, enforced_on_chain: true}';
  const vetoes = `
  - {id: v1, type: human, person: p8, organization: o8, site: x8, network: n8, device: {model: d8}}
  - {id: v2, type: human, person: p9, organization: o9, site: x9, network: n9, device: {model: d9}}
verification:`;

  test('whoever can cancel must fall as well, and no path is immediate', () => {
    const text = wallet(`${slow}, veto_group: [v1, v2]`).replace('\nverification:', vetoes);
    const { cuts, immediate } = target(text);
    expect(cuts.person.size).toBe(4);
    expect(immediate.person.size).toBe(null);
  });

  test('without a veto group a wait is only notice', () => {
    const { cuts, immediate } = target(wallet(slow));
    expect([cuts.person.size, immediate.person.size]).toEqual([2, null]);
  });

  test('a bypass goes round the wait', () => {
    const { immediate } = target(wallet(`${slow}, bypass_quorum: 3`));
    expect(immediate.person.size).toBe(3);
  });

  test('a control change that only a procedure delays takes the same owners at once', () => {
    const { immediate } = target(wallet(slow.replace('enforced_on_chain: true', 'enforced_on_chain: false')));
    expect(immediate.person).toMatchObject({ size: 2 });
  });

  test('a control change that takes fewer owners than a transfer is the way in', () => {
    expect(sizeOf(wallet('control_change: {threshold: 1, enforced_on_chain: true}'), 'person')).toBe(1);
  });

  test('what a control change takes is not said: it may go round the wait', () => {
    const { immediate } = target(wallet('timelock_hours: 48'));
    expect(immediate.person).toMatchObject({ size: 2, undeclared: true, at_most: null });
  });
});

describe('other ways in', () => {
  test('a module is whoever stands at its address', () => {
    const text = `
wallets:
  - {id: a, owners: [s1, s2, s3], threshold: 2, modules: ["0xB07"]}
  - {id: bot, type: eoa, address: "0xb07", owners: [s3], threshold: 1}
${three}`;
    expect(target(text).cuts.person).toMatchObject({ size: 1, set: ['person/p3'] });
  });

  test('a module that was reviewed is no way in, one that was not may be', () => {
    const text = wallet('modules: ["0xB07"]');
    expect(target(text).cuts.person).toMatchObject({ size: 1, undeclared: true, at_most: 2 });
    const reviewed = `${text}\napproved_modules: [{id: m, address: "0xb07"}]`;
    expect(target(reviewed).cuts.person).toMatchObject({ size: 2 });
    expect(target(reviewed.replace('modules: ', 'fallback_handler: "0x9", modules: ')).cuts.person.size).toBe(
      1,
    );
  });

  test('a supplier that can withdraw needs nobody', () => {
    const text = `${wallet('providers: [co]')}\nproviders: [{id: co, can: [withdraw]}]`;
    const { cuts } = target(text);
    expect(cuts.provider).toMatchObject({ size: 1, set: ['provider/co'] });
    expect(cuts.organization).toMatchObject({ size: 1, set: ['organization/co'] });
    expect(cuts.person.size).toBe(2);
  });

  test('a supplier that co-signs is one approval more, unless it is an owner already', () => {
    const text = `${wallet('providers: [co]')}\nproviders: [{id: co, can: [co_sign]}]`;
    expect(target(text).cuts.organization.size).toBe(2);
    expect(target(text).cuts.organization.sets).toContainEqual(['organization/co', 'organization/o1']);
    const owner = text.replace('organization: o3', 'organization: co');
    expect(target(owner).cuts.organization.size).toBe(2);
    expect(target(owner).cuts.provider.size).toBe(null);
  });

  test('a supplier that shows what is signed moves those who trust its screen', () => {
    const text = `${wallet('providers: [ui]')}\nproviders: [{id: ui, can: [display_tx]}]`;
    expect(target(text).cuts.provider.size).toBe(null);
    const blind = text.replace('blind_signing: disabled', 'blind_signing: allowed');
    expect(target(blind).cuts.provider).toMatchObject({ size: 1, set: ['provider/ui'] });
  });

  test('one screen for all is one fall where nothing else decodes', () => {
    const text = wallet('').replaceAll(/interface: i\d/g, 'interface: web');
    expect(target(text).cuts.interface.size).toBe(null);
    const oneDecoder = text.replace('[a, b]', '[a, a]');
    expect(target(oneDecoder).cuts.interface).toMatchObject({ size: 1, set: ['interface/web'] });
  });

  test('the shares of an mpc wallet fall with those who run them', () => {
    const text = `
wallets: [{id: a, type: mpc, providers: [co]}]
providers:
  - id: co
    can: [see_data]
    mpc:
      threshold: 2
      parties: 3
      share_holders:
        - {id: h1, org: us, cloud_account: c1, admin: p1}
        - {id: h2, org: us, cloud_account: c1, admin: p2}
        - {id: h3, org: co, cloud_account: c2, admin: p3}
`;
    const { cuts } = target(text);
    expect([cuts.person.size, cuts.organization.size, cuts.cloud.set]).toEqual([2, 1, ['cloud/c1']]);
  });

  test('a custodian has it all', () => {
    const text = 'wallets: [{id: a, type: custodian, providers: [c]}]\nproviders: [{id: c}]';
    expect(target(text).cuts.provider).toMatchObject({ size: 1, set: ['provider/c'] });
  });

  test('keys that no signer stands before: each alone for a plain account, shares otherwise', () => {
    const keys =
      'keys: [{id: k1, wallet: a, host: h}, {id: k2, wallet: a, host: h}, {id: k3, wallet: a, host: z}]';
    expect(target(`wallets: [{id: a, type: eoa}]\n${keys}`).cuts.host).toMatchObject({ size: 1 });
    expect(target(`wallets: [{id: a, type: mpc, threshold: 3}]\n${keys}`).cuts.host).toMatchObject({
      size: 2,
    });
    const retired = keys.replace('id: k3,', 'id: k3, state: destroyed,');
    expect(target(`wallets: [{id: a, type: mpc, threshold: 3}]\n${retired}`).cuts.host).toMatchObject({
      size: 1,
      undeclared: true,
      at_most: 2,
    });
  });

  test('a backup is a key: its holders, or the places where it lies', () => {
    const text = `${wallet('')}
keys:
  - {id: k1, signer: s1, backup: {holders: [p2, p9], people_to_reconstruct: 1, sites: [bank], sites_to_reconstruct: 1}}
`;
    const { cuts } = target(text);
    expect(cuts.person).toMatchObject({ size: 1, set: ['person/p2'] });
    expect(cuts.site.sets).toContainEqual(['site/bank', 'site/x2']);
    const split = text.replace('people_to_reconstruct: 1', 'people_to_reconstruct: 2');
    expect(target(split).cuts.person.size).toBe(2);
    const unsaid = text.replace('people_to_reconstruct: 1, ', '');
    expect(target(unsaid).cuts.person).toMatchObject({ size: 1, undeclared: true, at_most: 2 });
  });

  test('where the keys of signers live counts, and so does a machine they share', () => {
    const host = (keys: string) => target(`${wallet('')}\n${keys}`).cuts;
    const keys = 'keys: [{id: k1, signer: s1, cloud_account: c}, {id: k2, signer: s2, cloud_account: c}]';
    expect(host(keys).cloud).toMatchObject({ size: 1, set: ['cloud/c'] });
    const shared = wallet('').replace('{id: s1,', '{id: s1, shares_host_with: [s3],');
    expect(target(shared).cuts.host).toMatchObject({ size: 1, set: ['host/of s1'] });
  });
});

describe('rights that were lent', () => {
  const lent = (fields: string) =>
    `${wallet('')}\ndelegations: [{id: d, from: o2, to: o1, wallets: [a], ${fields}}]`;

  test.each([
    ['without an end', '', 1],
    ['until later', 'expires_on: 2027-01-01', 1],
    ['today is its last day', 'expires_on: 2026-11-22', 1],
    ['ended by a contract', 'expires_on: 2026-11-21, enforced_by: contract', 2],
    ['ended by nothing but a calendar', 'expires_on: 2026-11-21, enforced_by: calendar', 1],
    ['ended, and nobody says by what', 'expires_on: 2026-11-21', 1],
  ])('%s', (_name, fields, size) => {
    expect(sizeOf(lent(fields), 'organization')).toBe(size);
  });

  test('on another wallet it changes nothing', () => {
    expect(sizeOf(lent('').replace('wallets: [a]', 'wallets: [b]'), 'organization')).toBe(2);
    expect(sizeOf(lent('').replace('wallets: [a], ', ''), 'organization')).toBe(1);
  });
});

describe('contracts and bridges', () => {
  const contract = (fields: string) => `
wallets: [{id: a, owners: [s1, s2, s3], threshold: 2}, {id: b, owners: [s1, s2], threshold: 1}]
contracts: [{id: c, ${fields}}]
${three}`;

  test('whoever holds a role that moves value has the contract; renounced and pausing roles do not', () => {
    const role = (fields: string) =>
      target(contract(`roles: [{name: r, ${fields}}]`), 'contract/c').cuts.person;
    expect(role('wallet: a, can: [upgrade]')).toMatchObject({ size: 2 });
    expect(role('wallet: b, can: [mint]')).toMatchObject({ size: 1 });
    expect(role('wallet: b, can: [pause, unpause]').size).toBe(null);
    expect(role('holder_type: renounced, can: [upgrade]').size).toBe(null);
    expect(role('holder: "0x99", can: [move]')).toMatchObject({ size: 1, set: ['person/?'] });
    expect(role('wallet: a')).toMatchObject({ size: 2, undeclared: true, at_most: null });
  });

  test('a timelock holds back upgrades, not transfers; its veto group must fall', () => {
    const slow = 'timelock_seconds: 172800, veto_group: [s3]';
    const roles = (can: string) => contract(`${slow}, roles: [{name: r, wallet: b, can: [${can}]}]`);
    expect(target(roles('upgrade'), 'contract/c').cuts.person.size).toBe(2);
    expect(target(roles('upgrade'), 'contract/c').immediate.person.size).toBe(null);
    expect(target(roles('move'), 'contract/c').immediate.person.size).toBe(1);
  });

  test('the administrator of the timelock is a way in with the same wait, unless it is the timelock itself', () => {
    const text = contract('timelock_seconds: 3600, timelock_contract: "0x7", timelock_admin: b, roles: []');
    expect(target(text, 'contract/c').cuts.person.size).toBe(1);
    expect(target(text, 'contract/c').immediate.person.size).toBe(null);
    expect(
      target(text.replace('timelock_admin: b', 'timelock_admin: "0x7"'), 'contract/c').cuts.person.size,
    ).toBe(null);
  });

  test('rights that the deployer kept, a pause that can move funds, code that somebody undeclared replaces', () => {
    expect(target(contract('deployer_rights: remaining, roles: []'), 'contract/c').cuts.person.size).toBe(1);
    const pause = 'pause: {can_move_funds: true, threshold: 2, total: 3}, roles: []';
    expect(target(contract(pause), 'contract/c').cuts.person).toMatchObject({
      size: 1,
      undeclared: true,
      at_most: 2,
    });
    expect(target(contract('upgradeable: true'), 'contract/c').cuts.person.size).toBe(1);
    const fixed = contract('upgradeable: false, roles: []');
    expect(target(fixed, 'contract/c').cuts.person.size).toBe(null);
  });

  test('the declared easiest move, of a contract and of the program', () => {
    const move = 'authority: {move: {threshold: 2, minutes: 10, owners: [s1, s2]}}';
    expect(target(contract(move), 'contract/c').cuts.person.size).toBe(2);
    expect(target(contract(move), 'contract/c').immediate.person.size).toBe(null);
    expect(target(`${move}\n${three}`, 'authority').cuts.person.size).toBe(2);
  });

  test('a wallet falls with the contract behind it', () => {
    const text = contract('roles: [{name: r, wallet: b, can: [upgrade]}]').replace(
      '{id: a,',
      '{id: a, contract: c,',
    );
    expect(sizeOf(text, 'person')).toBe(1);
  });

  const bridge = (set: string, total = 3) => `
bridges: [{id: b, contracts: [c], verifiers: {required: 2, total: ${total}, set: [${set}]}}]
contracts: [{id: c}]
${three}`;
  const separate =
    '{id: v1, operator: x, cloud: k1, hosting: h1}, {id: v2, operator: y, cloud: k2, hosting: h2}, {id: v3, operator: z, cloud: k1, hosting: h3}';

  test('the verifiers of a bridge are a quorum, and its contracts fall with them', () => {
    expect(sizeOf(bridge(separate), 'organization', 'bridge/b')).toBe(2);
    expect(sizeOf(bridge(separate), 'organization', 'contract/c')).toBe(2);
    expect(target(bridge(separate), 'bridge/b').cuts.cloud).toMatchObject({ size: 1, set: ['cloud/k1'] });
  });

  test('verifiers that are counted and not described may be anybody', () => {
    const { organization } = target(bridge(separate, 4), 'bridge/b').cuts;
    expect(organization).toMatchObject({ size: 1, undeclared: true, at_most: 2 });
  });

  test('a verifier behind a signer falls with the signer, one on a key with its host, all with their node', () => {
    const set = '{id: v1, signer: s1}, {id: v2, signer: s2, rpc: node}, {id: v3, key: k, rpc: node}';
    const text = `${bridge(set)}\nkeys: [{id: k, host: m}]`;
    expect(target(text, 'bridge/b').cuts.person).toMatchObject({ size: 2 });
    expect(target(text, 'bridge/b').cuts.provider).toMatchObject({ size: 1, set: ['provider/node'] });
    expect(target(text, 'bridge/b').cuts.mixed.sets).toContainEqual(['provider/node']);
  });
});

describe('freeze: how few must be lost', () => {
  test('two of three people lost lock a 2-of-3, and one lost site does where two keys lie there', () => {
    const text = wallet('').replace('site: x2', 'site: x1');
    const { freeze } = target(text);
    expect(freeze.person.size).toBe(2);
    expect(freeze.site).toMatchObject({ size: 1, set: ['site/x1'] });
  });

  test('a wait does not freeze, nor does the loss of those who can veto', () => {
    const { freeze } = target(wallet('timelock_hours: 48, veto_group: [s1]'));
    expect(freeze.person.size).toBe(2);
  });

  test('a backup elsewhere keeps a key alive', () => {
    const text = `wallets: [{id: a, owners: [s1], threshold: 1}]\n${three}`;
    expect(target(text).freeze.person.size).toBe(1);
    const backup = 'keys: [{id: k, signer: s1, backup: {holders: [p8], people_to_reconstruct: 1}}]';
    expect(target(`${text}\n${backup}`).freeze.person.size).toBe(2);
  });
});

describe('blast radius', () => {
  const two = `
org: {assets_usd: 1000}
wallets:
  - {id: a, owners: [s1, s2], threshold: 1, max_exposure_usd: 700}
  - {id: b, owners: [s2, s3], threshold: 1, value_share_pct: 20}
  - {id: c, owners: [s1, s3], threshold: 2, max_exposure_usd: 50}
${three}`;

  test('dollars of every component alone, and of the worst two', () => {
    const { blast_radius: all, worst } = analyzed(two);
    expect(all.find(({ component }) => component === 'person/p2')).toEqual({
      component: 'person/p2',
      usd: 900,
      targets: ['wallet/a', 'wallet/b'],
    });
    expect(worst.single).toMatchObject({ usd: 900 });
    expect(worst.pair).toMatchObject({ usd: 950 });
    expect(worst.pair.targets).toEqual(['wallet/a', 'wallet/b', 'wallet/c']);
  });

  test('a wallet, the contract behind it and the bridge over it are the same money', () => {
    const text = `
wallets: [{id: a, owners: [s1], threshold: 1, contract: c, max_exposure_usd: 100}]
contracts: [{id: c, value_held_usd: 90, roles: [{name: r, wallet: a, can: [upgrade]}]}]
bridges: [{id: b, contracts: [c], value_at_risk_usd: 80, verifiers: {required: 1, total: 1, set: [{id: v, signer: s1}]}}]
${three}`;
    expect(analyzed(text).worst.single).toMatchObject({ usd: 100 });
  });

  test('where no amount is declared the sum is the least it can be', () => {
    const text = `wallets: [{id: a, owners: [s1], threshold: 1}]\n${three}`;
    const [first] = analyzed(text).blast_radius;
    expect(first).toMatchObject({ usd: 0, targets: ['wallet/a'], undeclared: true });
  });

  test('retired wallets hold nothing', () => {
    expect(
      analyzed(two.replaceAll('{id: a,', '{id: a, state: retired,')).wallets.map(({ id }) => id),
    ).toEqual(['b', 'c']);
  });
});

describe('bad input', () => {
  test('a day that does not exist, no program, several programs, a program that cannot be read', () => {
    const source = (text: string, program = '') =>
      ({ file: `${program}/p.yml`, text, kind: 'yaml', program }) as const;
    const good = 'apiVersion: security-program/v1\norg: {name: x}\n';
    expect(() => analyze([source(good)], { today: '2026-02-30' })).toThrow('is not a day');
    expect(() => analyze([], { today })).toThrow('needs a program');
    expect(() => analyze([source(good, 'a'), source(good, 'b')], { today })).toThrow('2 were given: a, b');
    expect(() => analyze([source(`${good}wallets: [`)], { today })).toThrow('cannot be read');
  });
});
