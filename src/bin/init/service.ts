import type { Found } from '../../host/init-look.ts';
import type { Service } from './words.ts';

/**
 * Where CI runs, as far as the remote and the files at the root tell; undefined where they do not. A repository without
 * a remote is taken for one of GitHub, as most are.
 */
export function serviceOf({ host, hasWorkflows, pipeline }: Found): Service | undefined {
  if (host !== undefined && /(^|\.)github\./.test(host)) return 'github';
  if (host?.includes('gitlab')) return 'gitlab';
  if (hasWorkflows !== (pipeline !== undefined)) return hasWorkflows ? 'github' : 'gitlab';
  return host === undefined && !hasWorkflows ? 'github' : undefined;
}
