import type { Program } from '../program/program.ts';
import type { RuleData, Settings, Source } from '../types.ts';
import type { CheckOptions } from './check-options.ts';
import type { Judged } from './judge.ts';
/** One program and the Markdown beside it; either may be absent. */
export declare function judgeGroup(program: Program | undefined, pages: readonly Source[], rules: readonly RuleData[], settings: Settings, { today, progress }: Pick<CheckOptions, 'today' | 'progress'>, name: string, 
/** Whether some group of the run has a program: pages elsewhere then leave no rule unrun. */
hasPrograms?: boolean): Judged;
