import { groupBy } from '../core/group-by.ts';
import type { AnalysisReport, ReachReport, WorstReport } from '../core/verdict/analysis-types.ts';
import type { Look } from './analysis-table.ts';
import { listed, named, together } from './components.ts';
import { type Amount, amountText, digitsApart, dollars, standardDigits } from './dollars.ts';
import { visible } from './escape.ts';
import type { Style } from './paint.ts';
import { hang } from './wrap.ts';

/** With more lines than these the worst are not seen. */
const mostLines = 5;
const mostNames = 4;

/** What one component moves alone, what the worst two do, and the limits to hold it against. */
export function reachLines(report: AnalysisReport, look: Look): string[] {
  const groups = groupReaches(report.blast_radius);
  const shown = groups.slice(0, mostLines);
  const more = groups.slice(mostLines).reduce((sum, group) => sum + group.length, 0);
  const told = shown.flatMap(([first]) => first ?? []);
  return [
    look.paint('bold', 'What one of them reaches alone'),
    ...shown.flatMap((group) => groupLines(group, report, look)),
    ...(more > 0 ? [look.paint('dim', `  and ${more} more (--format json lists all)`)] : []),
    ...pairLines(report, look),
    ...hang('  ', limitsText(report, [...told, report.worst.pair]), look.width),
  ];
}

/** Components that move the same things are one line. */
function groupReaches(reaches: readonly ReachReport[]): (readonly ReachReport[])[] {
  const moving = reaches.filter(({ targets }) => targets.length > 0);
  return [...groupBy(moving, ({ targets }) => JSON.stringify(targets)).values()];
}

function groupLines(group: readonly ReachReport[], report: AnalysisReport, look: Look): string[] {
  const [first] = group;
  if (!first) return [];
  const names = group.slice(0, mostNames).map(({ component }) => named(component));
  const rest = group.length - names.length;
  return costLines('', first, listed(rest > 0 ? [...names, `${rest} more`] : names, 'or'), report, look);
}

/** Where there were too many pairs to try them all, nothing is said of all. */
function pairLines(report: AnalysisReport, look: Look): string[] {
  const { single, pair, at_least: isPartial } = report.worst;
  const isMore = pair.usd > single.usd || pair.targets.length > single.targets.length;
  const alone = single.targets.length > 0 ? '' : 'Nothing declared moves money by itself';
  const those = isPartial ? ' that were tried' : '';
  if (!isMore) {
    const end = alone
      ? `, nor do any two${those || ' together'}`
      : `No second one${isPartial ? ' that was tried' : ''} adds anything to that`;
    return hang('  ', `${alone}${end}.`, look.width);
  }
  return [
    ...(alone ? hang('  ', `${alone}.`, look.width) : []),
    ...costLines(`the worst two${those} reach `, pair, together(pair.components), report, look),
  ];
}

/** How much, beyond which limit, and who; below, what it is. */
function costLines(
  lead: string,
  reach: Amount & Pick<WorstReport, 'targets'>,
  who: string,
  report: AnalysisReport,
  { paint, width }: Look,
): string[] {
  const limit = exceeded(reach, report);
  const digits = limit && digitsApart(reach.usd, limit.usd);
  const text = `${lead}${amountText(reach, digits)}${limit ? `, ${limit.note}` : ''}: ${who}`;
  const targets = hang('      ', reach.targets.map(visible).join(', '), width);
  return [
    ...hang('  ', text, width).map((line) => (limit ? paint(limit.style, line) : line)),
    ...targets.map((line) => paint('dim', line)),
  ];
}

interface Limit {
  readonly usd: number;
  readonly style: Style;
  readonly note: string;
}

/** The limit that is exceeded; of both, the one that hurts more. */
function exceeded({ usd }: Amount, report: AnalysisReport): Limit | undefined {
  const { survivable_loss_usd: survivable, appetite_usd: appetite } = report;
  if (survivable !== null && usd > survivable)
    return { usd: survivable, style: 'red', note: 'more than can be survived' };
  if (appetite !== null && usd > appetite)
    return { usd: appetite, style: 'yellow', note: 'above the loss appetite' };
  return undefined;
}

function limitsText(report: AnalysisReport, told: readonly Amount[]): string {
  const parts = [
    `loss appetite ${limitText(report.appetite_usd, told)}`,
    `survivable loss ${limitText(report.survivable_loss_usd, told)}`,
    `all assets ${limitText(report.assets_usd, told)}`,
  ];
  return `For comparison: ${parts.join(', ')}.`;
}

/** In as many digits as tell it from every amount above it. */
function limitText(limit: number | null, told: readonly Amount[]): string {
  if (limit === null) return 'undeclared';
  const above = told.filter(({ usd }) => usd > limit);
  return dollars(limit, Math.max(standardDigits, ...above.map(({ usd }) => digitsApart(usd, limit))));
}
