// The page of one control, in a fixed form.
import { citationLines } from './docs-citation.mjs';
import { incidentDay, incidentLink, lossRange } from './docs-loss.mjs';
import { code, link, page, section, table, words } from './docs-markdown.mjs';

const up = '../../';

/** @param control one of catalog-full.json @param rules as in rules.json @param catalog as in catalog-full.json */
export function controlPage(control, rules, catalog) {
  const source = `rules/catalog/${control.id}.yaml`;
  return page(source, control.title, [
    `${code(control.id)}, ${control.kind}, of the section "${words(control.section)}". ` +
      `Written in ${link(code(source), up + source)}.`,
    ...section('Requirement', [words(control.requirement)]),
    ...section('What it interrupts', [words(control.technique)]),
    ...section('Evidence', [words(control.evidence)]),
    ...section('Organizations', [`Asked of ${control.organizations.map(code).join(', ')}.`]),
    ...section('Rules', ruleLines(control, rules)),
    ...section('Incidents', incidentLines(control, catalog.incidents)),
    ...section('Paperwork', mappingLines(control, catalog.mappings)),
    ...section('Sources', citationLines(control.id, control.sources, catalog, up)),
  ]);
}

function ruleLines({ id }, rules) {
  const deciding = rules.filter(({ controls }) => controls.includes(id));
  if (deciding.length === 0)
    return ['No rule decides it yet: a run can neither show that it holds nor that it is missing.'];
  return deciding.map((rule) => `- ${link(code(rule.id), `../rules/${rule.id}.md`)}: ${words(rule.title)}.`);
}

function incidentLines({ id }, incidents) {
  const met = incidents.filter(({ steps }) => steps.some((step) => step.interrupted_by.includes(id)));
  if (met.length === 0) return [`In our judgement, none of the ${incidents.length} in the catalog.`];
  const rows = [...met]
    .sort(largestFirst)
    .map((incident) => [
      incidentLink(incident, up),
      incidentDay(incident),
      lossRange(incident) + (incident.disputed ? ', disputed' : ''),
      stepText(incident, id),
      incident.decisive.includes(id) ? 'yes' : 'no',
    ]);
  return [
    `In our judgement it would have interrupted ${met.length} of the ${incidents.length} in the catalog. The dollars ` +
      'must not be added up: other controls meet the same thefts, and each loss would be counted again and again.',
    '',
    ...table(['Incident', 'Day', 'Loss', 'At step', 'Enough alone'], rows),
  ];
}

function stepText({ steps }, id) {
  const index = steps.findIndex((step) => step.interrupted_by.includes(id));
  return `${index + 1} of ${steps.length}: ${words(steps[index].text)}`;
}

function largestFirst(a, b) {
  const weight = ({ ranking_usd, loss_usd }) => ranking_usd ?? loss_usd.low;
  return weight(b) - weight(a) || (a.id < b.id ? -1 : 1);
}

/** One way only, and the page says so: a list of papers beside a control invites the wrong conclusion. */
function mappingLines({ id }, mappings) {
  const items = mappings
    .filter(({ controls }) => Object.hasOwn(controls, id))
    .map(
      (mapping) => `- ${words(mapping.title)}, version ${words(mapping.version)}: ${itemText(mapping, id)}.`,
    );
  if (items.length === 0) return ['No item of the lists that we map stands behind it.'];
  const warning =
    'Where this control holds, it may help to earn these items. One way only: an item that was earned never counts ' +
    'as the control.';
  return [warning, '', ...items];
}

function itemText({ controls, aspects }, id) {
  return controls[id].map((item) => words(aspects ? `${item} (${aspects[item]})` : item)).join(', ');
}
