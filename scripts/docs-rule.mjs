// The page of one rule, in a fixed form: every heading stands on every page, and says so where there is nothing.
import { citationLines } from './docs-citation.mjs';
import { exampleLines } from './docs-example.mjs';
import { incidentDay, incidentLink, lossRange } from './docs-loss.mjs';
import { code, fenced, link, page, section, table, words } from './docs-markdown.mjs';

const up = '../../../';
const sectors = {
  custodial: 'Crypto held for others',
  own_assets: 'Own crypto',
  fintech: 'Fintech',
  other: 'Everyone else',
};

/** @param rule as in rules.json @param examples of that rule @param catalog as in catalog-full.json */
export function rulePage(rule, examples, catalog) {
  const source = `rules/${rule.id}.yaml`;
  return page(source, rule.title, [
    `${code(rule.id)}, since ${rule.since}. Written in ${link(code(source), up + source)}.`,
    '',
    ...severityTable(rule),
    ...section('What it judges', judgedLines(rule)),
    ...section('Why', [words(rule.why)]),
    ...section('Bad', exampleLines(examples.find(({ fails }) => fails))),
    ...section('Good', exampleLines(examples.find(({ fails }) => !fails))),
    ...section('Fix', [words(rule.fix)]),
    ...section('Parameters', parameterLines(rule)),
    ...section('Exceptions', [exceptionText(rule)]),
    ...section('Incidents', incidentLines(rule, catalog)),
    ...section('References', citationLines(rule.id, rule.references, catalog, up)),
    ...section('Controls', controlLines(rule, catalog)),
  ]);
}

function severityTable({ severity }) {
  const levels = Object.keys(sectors).map((sector) => severity[sector]);
  const shown = levels.map((level) => (level === 'none' ? 'does not apply' : level));
  return table(Object.values(sectors), [shown]);
}

function judgedLines(rule) {
  const stands = rule.at === undefined ? '' : ` A finding stands at ${code(rule.at)}.`;
  return [
    `${subjectText(rule)}${stands} It says:`,
    '',
    ...fenced('text', [rule.message]),
    ...conditionLines(rule),
  ];
}

function subjectText({ claim, require, select }) {
  if (require === undefined && claim) return 'Every text of a program, and Markdown.';
  if (require === undefined) return 'The documents as they are read: the engine itself reports it.';
  const also = claim ? ' The same is looked for in every text, and in Markdown.' : '';
  if (select === 'program') return `The program as a whole.${also}`;
  const whose = 'where its controls are asked for';
  return select.endsWith('[*]')
    ? `Each of ${code(select)}; ${whose}, having none is judged as an empty one.${also}`
    : `The section ${code(select)}, also an absent one ${whose}.${also}`;
}

/** The CEL of the rule, so that a reader can see what exactly holds; comments are CEL's own. */
function conditionLines({ when, let: named, require }) {
  if (require === undefined) return [];
  const parts = [
    ...(when === undefined ? [] : [['applies when', when]]),
    ...Object.entries(named).map(([name, value]) => [`${name} is`, value]),
    ['must hold', require],
  ];
  const lines = parts.flatMap(([name, cel]) => [`// ${name}`, ...cel.trim().split('\n')]);
  return ['', 'As the engine reads it ([CEL](https://cel.dev)):', '', ...fenced('cel', lines)];
}

function parameterLines({ parameters }) {
  const rows = Object.entries(parameters).map(([name, { default: standard, stronger, description }]) => [
    code(name),
    String(standard),
    stronger,
    words(description),
  ]);
  if (rows.length === 0) return ['None.'];
  const head = ['Name in `papertiger.yml`', 'Default', 'Stronger is', 'Meaning'];
  return table(head, rows);
}

function exceptionText({ exceptions }) {
  return exceptions === 'never'
    ? 'Never: no exception excuses it.'
    : 'Allowed: a dated exception with an owner excuses it until it ends.';
}

function incidentLines(rule, { incidents }) {
  const met = rule.incidents.map((id) => {
    const incident = incidents.find((candidate) => candidate.id === id);
    if (!incident)
      throw new Error(`${rule.id} names the incident "${id}", which rules/incidents/ does not have`);
    const disputed = incident.disputed ? '; sources disagree' : '';
    return `- ${incidentLink(incident, up)}, ${incidentDay(incident)}, ${lossRange(incident)}${disputed}.`;
  });
  return met.length > 0 ? met : ['None of the catalog is named by this rule.'];
}

function controlLines(rule, { controls }) {
  const decided = rule.controls.map((id) => {
    const control = controls.find((candidate) => candidate.id === id);
    if (!control) throw new Error(`${rule.id} decides "${id}", which rules/catalog/ does not have`);
    return `- ${link(code(id), `../../controls/${id}.md`)}: ${words(control.title)}.`;
  });
  return decided.length > 0 ? decided : ['None: it protects the declaration itself.'];
}
