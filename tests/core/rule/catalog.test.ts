import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtinRules } from '../../../src/core/rule/builtin.ts';
import type { Incident } from '../../../src/core/rule/catalog.ts';
import { briefCatalog, readCatalog } from '../../../src/core/rule/read-catalog.ts';
import type { Source } from '../../../src/core/types.ts';

const filesOf = (folder: string) => readdirSync(`rules/${folder}`).map((name) => `${folder}/${name}`);
const files = ['catalog', 'incidents', 'mappings'].flatMap(filesOf).sort();
const shipped = files.map((file) => source(file, readFileSync(`rules/${file}`, 'utf8')));
const catalog = readCatalog(shipped);
const { controls, incidents, mappings, sources } = catalog;

function source(file: string, text: string): Source {
  return { file, text, kind: 'yaml' };
}

const weight = (incident: Incident) => incident.ranking_usd ?? incident.loss_usd.low;
const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
const billions = (thefts: readonly Incident[]) => (sum(thefts.map(weight)) / 1e9).toFixed(2);
const millions = (dollars: number) => Math.round(dollars / 1e6);
const stepsOf = (incident: Incident) => [...new Set(incident.steps.flatMap((step) => step.interrupted_by))];

/** By control, how many incidents name it and what they weigh in millions: the `count` heaviest. */
function ranking(named: (incident: Incident) => readonly string[], count: number) {
  const rows = controls.map(({ id }) => {
    const broken = incidents.filter((incident) => named(incident).includes(id));
    return [id, millions(sum(broken.map(weight))), broken.length] as const;
  });
  return rows.toSorted((a, b) => b[1] - a[1]).slice(0, count);
}

describe('the controls', () => {
  test('are 107, each in a file of its name', () => {
    expect(controls).toHaveLength(107);
    expect(filesOf('catalog').sort()).toEqual(controls.map(({ id }) => `catalog/${id}.yaml`).sort());
    expect(new Set(controls.map(({ title }) => title)).size).toBe(107);
  });

  test('stand in 19 sections of the sizes that were researched', () => {
    expect(tally(controls.map(({ section }) => section))).toEqual({
      'Key generation and ceremony': 3,
      'Key storage tiers': 5,
      'Backup and recovery material': 3,
      'Quorum and signer independence': 8,
      'Signer devices': 3,
      'Transaction verification': 10,
      'Policy engine': 8,
      'Hot-wallet limits': 4,
      'Custodians, MPC and wallet providers': 5,
      'Contract admin keys, upgrades and pause': 9,
      'Bridges, validators, oracles and nodes': 6,
      'Build pipeline and front end': 8,
      People: 6,
      'Monitoring and circuit breakers': 6,
      'Incident response': 6,
      'Vendors and insiders': 4,
      'Recovery drills': 3,
      'Treasury diversification': 2,
      Governance: 8,
    });
  });

  test('are of four kinds and ask ten kinds of organization', () => {
    const kinds = { preventive: 77, detective: 15, responsive: 9, recovery: 6 };
    expect(tally(controls.map(({ kind }) => kind))).toEqual(kinds);
    expect(tally(controls.flatMap(({ organizations }) => organizations))).toEqual({
      exchange: 95,
      custodian: 92,
      defi_protocol: 93,
      bridge: 97,
      dao_treasury: 86,
      wallet_vendor: 64,
      staking_operator: 101,
      stablecoin_issuer: 106,
      fund: 83,
      saas: 28,
    });
  });

  test.each(controls.map((control) => [control.id, control] as const))(
    '%s reads as the house writes',
    (_, control) => {
      const { requirement, technique, evidence } = control;
      for (const text of [requirement, technique, evidence]) {
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text).not.toMatch(/\b(simply|just|obviously|organisation|licence|defence|artefact)s?\b/i);
      }
      expect(requirement.match(/[.!?](?=\s|$)/g)?.length).toBeLessThanOrEqual(2);
    },
  );
});

describe('the incidents', () => {
  test('are 47, each in a file of its name', () => {
    expect(incidents).toHaveLength(47);
    expect(filesOf('incidents').sort()).toEqual(incidents.map(({ id }) => `incidents/${id}.yaml`).sort());
  });

  test('weigh what their sources say', () => {
    expect(sum(incidents.map(weight))).toBe(7_234_114_000);
    expect(sum(incidents.map(({ loss_usd }) => loss_usd.low))).toBe(7_234_114_000);
    expect(sum(incidents.map(({ loss_usd }) => loss_usd.headline))).toBe(8_042_140_000);
    expect(incidents.filter(({ disputed }) => disputed)).toHaveLength(40);
  });

  test('blame DPRK officially for 2.48 billion, officially or not for 3.79', () => {
    const blamed = incidents.filter(({ attribution }) => /^DPRK/.test(attribution.actor));
    const official = blamed.filter(({ attribution }) => attribution.official);
    expect(billions(official)).toBe('2.48');
    const developers = incidents.filter(({ attribution }) => /DPRK IT workers/.test(attribution.actor));
    expect(developers.map(({ id }) => id)).toEqual(['munchables-2024']);
    expect(billions([...blamed, ...developers])).toBe('3.79');
  });

  test('are graded alike: a government named the actor, or the confidence is lower', () => {
    for (const { id, attribution } of incidents) {
      expect(attribution.confidence === 'high', id).toBe(attribution.official);
    }
  });

  test('name the same controls as breaking them, step by step, as were judged to', () => {
    expect(ranking(stepsOf, 16)).toEqual([
      ['detect.circuit-breaker', 4804, 35],
      ['people.lure-isolation', 3977, 15],
      ['contract.outflow-limiter', 3326, 18],
      ['people.endpoint-isolation', 3163, 12],
      ['policy.velocity-limit', 2955, 10],
      ['supply.dev-isolation', 2886, 11],
      ['detect.authority-change-alert', 2680, 9],
      ['custody.control-change-quorum', 2624, 7],
      ['detect.cloud-audit', 2570, 8],
      ['txverify.clear-signing', 2423, 9],
      ['txverify.independent-decode', 2306, 6],
      ['custody.hardware-backed', 2290, 17],
      ['contract.pause-guardian', 2282, 12],
      ['provider.hostile-assumption', 2266, 5],
      ['bridge.invariant-monitor', 2199, 9],
      ['txverify.authority-change-decode', 2144, 7],
    ]);
  });

  test('name the same controls as decisive as were judged to be', () => {
    expect(ranking(({ decisive }) => decisive, 16)).toEqual([
      ['contract.outflow-limiter', 2737, 12],
      ['custody.control-change-quorum', 2510, 4],
      ['txverify.independent-decode', 2306, 6],
      ['txverify.out-of-band-hash', 1985, 4],
      ['policy.cold-timelock', 1962, 4],
      ['txverify.clear-signing', 1796, 4],
      ['txverify.blind-signing-ban', 1680, 3],
      ['hotwallet.balance-cap', 1649, 14],
      ['txverify.delegatecall-ban', 1630, 2],
      ['hotwallet.outflow-limit', 1489, 13],
      ['txverify.interface-independence', 1400, 1],
      ['contract.upgrade-timelock', 1164, 6],
      ['bridge.verifier-quorum', 1024, 4],
      ['custody.quorum-threshold', 984, 5],
      ['custody.hardware-backed', 859, 8],
      ['bridge.invariant-monitor', 762, 3],
    ]);
  });

  test('say what is remembered and not verified, and nothing of certificates', () => {
    const remembered = incidents.filter((incident) => /remembered/.test(JSON.stringify(incident)));
    expect(remembered.map(({ id }) => id)).toEqual([
      'btcturk-2024',
      'coincheck-2018',
      'coinspaid-2023',
      'curve-dns-2022',
      'liquid-2021',
      'mango-2022',
      'poly-network-2021',
      'wazirx-2024',
      'wintermute-2022',
    ]);
    for (const incident of incidents) {
      const { sources: _, ...ours } = incident;
      expect(JSON.stringify(ours)).not.toMatch(/SOC ?2|ISO ?27001|certif|attestation"|licen[sc]e/i);
    }
  });
});

describe('the mappings', () => {
  const items = (mapping: string) => mappings.find(({ id }) => id === mapping)?.controls;
  const cited = (pattern: RegExp) => {
    const pairs = controls.map(
      ({ id, sources: from }) => [id, from.flatMap((text) => pattern.exec(text)?.[1] ?? [])] as const,
    );
    return Object.fromEntries(pairs.filter(([, found]) => found.length > 0));
  };

  test('name exactly the checklist items that the controls cite', () => {
    expect(items('seal')).toEqual(cited(/^SEAL-(?:MS|TRO|DI|DNS|IDA|IR) ((?:ms|tro|di|dns|ida|ir)-[\d.]+)$/));
    expect(Object.keys(items('seal') ?? {})).toHaveLength(72);
  });

  test('name exactly the CCSS aspects that the controls cite', () => {
    expect(items('ccss')).toEqual(cited(/^CCSS (\d\.\d\d)$/));
    expect(Object.keys(items('ccss') ?? {})).toHaveLength(12);
  });

  const keyOf = (text: string) => text.split(' ')[0] ?? '';
  const references = builtinRules().flatMap((rule) => rule.references);
  const keys = new Set([...controls.flatMap((control) => control.sources), ...references].map(keyOf));

  test('explain every key that controls and rules cite, and no other', () => {
    const elsewhere = (key: string) => ['judgement', 'INC'].includes(key) || key.startsWith('https://');
    expect([...keys].filter((key) => !elsewhere(key)).sort()).toEqual(Object.keys(sources).sort());
  });

  test('mark a source that was not read again wherever a control cites it', () => {
    const cited = controls.flatMap((control) => control.sources);
    const remembered = cited.filter((text) => sources[keyOf(text)]?.remembered);
    expect(remembered).toEqual(cited.filter((text) => text.endsWith('(remembered)')));
    expect(remembered.length).toBeGreaterThan(0);
  });
});

describe('what is generated', () => {
  const generated = (name: string) => JSON.parse(readFileSync(`src/generated/${name}.json`, 'utf8'));

  test('is everything in one file and what checking needs in the other', () => {
    expect(generated('catalog-full')).toEqual(catalog);
    expect(generated('catalog')).toEqual(briefCatalog(catalog));
    expect(briefCatalog(catalog).controls[0]).toEqual({
      id: controls[0]?.id,
      organizations: controls[0]?.organizations,
      section: controls[0]?.section,
    });
    expect(briefCatalog(catalog).incidents[0]).toEqual({
      id: incidents[0]?.id,
      name: incidents[0]?.name,
      weight_usd: incidents[0]?.ranking_usd ?? incidents[0]?.loss_usd.low,
      interrupted_by: [...new Set(incidents[0]?.steps.flatMap((step) => step.interrupted_by))],
    });
  });
});
