import type { Citations, Control, FullCatalog, Incident } from '../core/rule/catalog.ts';
import type { RuleData } from '../core/types.ts';
import { dollars } from '../report/dollars.ts';
import type { Paint } from '../report/paint.ts';
import { hang } from '../report/wrap.ts';
import { labeled, plain } from './labeled.ts';

/** Everything true about a control: what it asks for, which rules decide it, and which thefts it would have broken. */
export function controlLines(
  control: Control,
  { incidents, sources }: FullCatalog,
  rules: readonly RuleData[],
  paint: Paint,
  width: number,
): string[] {
  return [
    paint('bold', plain(control.id)),
    ...hang('', plain(control.title), width),
    '',
    ...labeled(
      [
        ['section', control.section],
        ['kind', control.kind],
        ['requires', control.requirement],
        ['interrupts', control.technique],
        ['evidence', control.evidence],
        ['asked of', control.organizations.join(', ')],
        ['sources', control.sources.map((source) => citation(source, sources)).join('; ')],
      ],
      paint,
      width,
    ),
    ...ruleLines(control.id, rules, paint, width),
    ...theftLines(control.id, incidents, paint, width),
  ];
}

/** `SEAL-MS ms-2.1.1` with the name of what it cites. */
function citation(source: string, sources: Citations): string {
  const [key = ''] = source.split(' ');
  if (key === 'judgement') return 'judgement (ours)';
  const cited = sources[key];
  return cited ? `${source} (${cited.title})` : source;
}

function ruleLines(id: string, rules: readonly RuleData[], paint: Paint, width: number): string[] {
  const deciding = rules.filter(({ controls }) => controls.includes(id));
  const lines = deciding.flatMap((rule) => hang(`  ${plain(rule.id)}  `, plain(rule.title), width));
  const none = hang('  ', 'None of the rules in this run: it cannot be judged, and counts as absent.', width);
  return ['', paint('bold', 'Decided by'), ...(lines.length > 0 ? lines : none)];
}

function theftLines(id: string, incidents: readonly Incident[], paint: Paint, width: number): string[] {
  const met = incidents
    .flatMap((incident) => {
      const step = incident.steps.findIndex(({ interrupted_by }) => interrupted_by.includes(id));
      const usd = incident.ranking_usd ?? incident.loss_usd.low;
      return step < 0 ? [] : [{ incident, step: step + 1, usd }];
    })
    .sort((a, b) => b.usd - a.usd || (a.incident.id < b.incident.id ? -1 : 1));
  const heading = ['', paint('bold', 'Would have interrupted')];
  if (met.length === 0) return [...heading, '  None of the thefts in the catalog.'];
  const decisive = met.filter(({ incident }) => incident.decisive.includes(id));
  const sum = (some: typeof met) => dollars(some.reduce((total, { usd }) => total + usd, 0));
  const column = Math.max(...met.map(({ incident }) => incident.id.length));
  return [
    ...heading,
    ...met.flatMap(({ incident, step, usd }) => {
      const mark = incident.decisive.includes(id) ? ', decisive' : '';
      const head = `  ${dollars(usd).padStart(6)}  ${incident.id.padEnd(column)}  `;
      return hang(head, `at step ${step} of ${incident.steps.length}${mark}`, width);
    }),
    ...hang(
      '  ',
      `In all ${met.length}, costing ${sum(met)} at the low end of each figure; alone it would have stopped ` +
        `${decisive.length} of them, ${sum(decisive)}. That is our judgement, and other controls meet the same ` +
        'thefts: these sums must not be added to theirs.',
      width,
    ),
  ];
}
