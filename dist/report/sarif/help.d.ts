import type { RuleCard } from '../../core/types.ts';
/** What a viewer shows beside a result: why it matters and what to do, a paragraph each. Never empty. */
export declare function helpText(id: string, card: RuleCard): string;
/** The same in Markdown, with the link to the rule's page, if it has one, since code scanning shows no `helpUri`. */
export declare function helpMarkdown(id: string, card: RuleCard, page: string | undefined): string;
