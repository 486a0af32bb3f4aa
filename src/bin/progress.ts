import type { CheckOptions } from '../index.ts';
import { visible } from '../report/escape.ts';
import { wrap } from '../report/wrap.ts';
import type { Invocation } from './command.ts';
import type { Channel, Io, Progress } from './io.ts';

/** A run that is shorter needs no word about how far it is. Milliseconds, as the next. */
const patience = 1000;
const leastBetween = 100;
const erasing = '\r\u001b[K';

/** A run's world, in which `progress` keeps one line on standard error that is gone before anything else is printed. */
interface Watched {
  readonly io: Io;
  /** Takes the line away for good. */
  readonly end: () => void;
}

/** Only for a person before standard error who has not asked for silence; for others the world stays as it is. */
export function watched({ options }: Invocation, io: Io): Watched {
  const { stderr, env } = io;
  const isSeen = stderr.isTTY && !env.CI && env.TERM !== 'dumb' && !options.has('quiet');
  if (!isSeen || !stderr.writeNow) return { io, end: () => undefined };
  const { progress, clear, end } = lineOn(stderr.writeNow, stderr.columns ?? 80, () => io.now().getTime());
  const after = (channel: Channel): Channel => ({
    ...channel,
    write: (text) => {
      clear();
      return channel.write(text);
    },
  });
  return { io: { ...io, stdout: after(io.stdout), stderr: after(stderr), progress }, end };
}

/**
 * Judging lets nothing else have a turn, so whoever tells of progress draws the line, a step at most ten times a second;
 * the timer is for what waits on others, such as a fetch.
 */
function lineOn(write: (text: string) => void, columns: number, clock: () => number) {
  const since = clock();
  let drawnAt = since;
  let isShown = false;
  let text = '';
  const draw = () => {
    drawnAt = clock();
    isShown = true;
    // What a terminal breaks into two lines could not be taken away again.
    const [line = ''] = wrap(text, columns - 1);
    write(`${erasing}${line}`);
  };
  const clear = () => {
    if (isShown) write(erasing);
    isShown = false;
    // Nor may the timer draw while what is printed is still on its way.
    text = '';
  };
  const tell = (news: string, pause: number) => {
    text = news;
    const now = clock();
    if (now - since >= patience && now - drawnAt >= pause) draw();
  };
  const timer = setTimeout(() => text !== '' && draw(), patience);
  timer.unref();
  const progress: Progress = {
    stage: (news) => tell(news, 0),
    step: (news) => tell(news, leastBetween),
  };
  const end = () => {
    clearTimeout(timer);
    clear();
  };
  return { progress, clear, end };
}

/** How judging tells of its progress in this world; `ref` names the revision that is judged, where it is an earlier one. */
export function toldIn({ progress }: Io, ref?: string): Pick<CheckOptions, 'progress'> {
  if (!progress) return {};
  const where = ref === undefined ? '' : ` at ${visible(ref)}`;
  let programs = '';
  return {
    progress: (index, of, what) => {
      const share = `${index} of ${of}`;
      if (what !== 'rule') programs = of > 1 ? ` ${share} programs` : '';
      const doing = what === 'comparison' ? 'comparing' : 'judging';
      progress.step(`${doing}${programs}${where}${what === 'rule' ? `, rule ${share}` : ''}`);
    },
  };
}
