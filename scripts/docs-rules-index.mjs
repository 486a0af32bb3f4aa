// The index of the rules: by section of the catalog downwards, by kind of organization across.
import { sectorOf } from './docs-engine.mjs';
import { code, link, page, section, table, words } from './docs-markdown.mjs';

const levels = ['critical', 'high', 'medium', 'low'];
const ownSection = 'The declaration itself';

/** @param order {sections, organizations} in the catalog's order */
export function rulesIndex(rules, { controls }, order) {
  const byId = new Map(controls.map((control) => [control.id, control]));
  const sectionOf = (rule) => byId.get(rule.controls[0])?.section ?? ownSection;
  const told = rules.map((rule) => ({
    rule,
    levels: order.organizations.map((kind) => levelFor(rule, kind, byId)),
  }));
  const parts = [...order.sections, ownSection].map((name) => [
    name,
    told.filter(({ rule }) => sectionOf(rule) === name),
  ]);
  return page('rules/', 'Rules', [
    `${rules.length} rules; the [controls](../controls/index.md) that they decide have an index of their own. A rule ` +
      'stands in the section of the first control that it decides.',
    '',
    'Each column is a kind of organization, as in `org.kind`: C critical, H high, M medium, L low. A dot: what is ' +
      'absent is not held against that kind. An organization of several kinds is asked for what any of them is.',
    ...section('By organization', organizationTable(told, order.organizations)),
    ...parts.flatMap(([name, some]) => (some.length > 0 ? section(words(name), ruleTable(some, order)) : [])),
  ]);
}

/** How loud a rule is for an organization of one kind; undefined where it is not asked for. */
function levelFor({ severity, controls }, kind, byId) {
  const asked = controls.length === 0 || controls.some((id) => byId.get(id)?.organizations.includes(kind));
  const level = severity[sectorOf(kind)];
  return asked && level !== 'none' ? level : undefined;
}

function organizationTable(told, kinds) {
  const rows = kinds.map((kind, column) => {
    const counts = levels.map((level) => told.filter((one) => one.levels[column] === level).length);
    return [code(kind), counts.reduce((sum, count) => sum + count, 0), ...counts];
  });
  return table(['Organization', 'Rules', ...levels], rows);
}

function ruleTable(told, { organizations }) {
  const rows = told.map((one) => [
    link(code(one.rule.id), `${one.rule.id}.md`),
    words(one.rule.title),
    ...one.levels.map((level) => level?.charAt(0).toUpperCase() ?? '·'),
  ]);
  return table(['Rule', 'What it finds', ...organizations.map(columnName)], rows);
}

function columnName(kind) {
  return words(kind.replaceAll('_', ' '));
}
