/**
 * Tells whoever waits for a build what it does: a line for each phase, which moves on a terminal and is written once it is over
 * elsewhere. Says nothing unless a command wants it told: other programs read the configuration of the build as well.
 */
import { formatNumber } from '#language/de/format.ts';

export interface Screen {
  /** Whether somebody looks who sees a line change. */
  readonly isLive: boolean;
  /** Characters that fit in a line. */
  readonly width: number;
  write(text: string): void;
}

const titles = {
  config: 'Einstellungen',
  check: 'Prüfung',
  modules: 'Bausteine',
  pages: 'Seiten',
  data: 'Daten',
  sheets: 'Faktenblätter (PDF)',
  pictures: 'Bilder',
  finish: 'Nacharbeit',
  search: 'Suche',
  offline: 'Lesen ohne Netz',
  compression: 'Komprimierung',
  sums: 'Prüfsummen',
  swap: 'Austausch',
} as const;

export type PhaseName = keyof typeof titles;

const titleWidth = Math.max(...Object.values(titles).map(({ length }) => length));
const countWidth = 34;
/** Between two changes of a line, in milliseconds. */
const pause = 100;
const wholeLine = '\r\u001b[2K';

const seconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;

/** „2.287 von 4.574“; „4.574“ where all is done. */
const countOf = (done: number, total: number): string =>
  done < total ? `${formatNumber(done)} von ${formatNumber(total)}` : formatNumber(done);

export interface Progress {
  /** From now on phases are told. */
  show(): void;
  /** Ends the phase before. */
  begin(name: PhaseName): void;
  /** How far the phase is. */
  count(done: number, total?: number): void;
  /** What the phase has to say for itself, in the place of its count. */
  tell(words: string): void;
  /** A sentence that is shown when all is over. */
  remember(sentence: string): void;
  /** Ends the last phase; says how long all took and where the result lies. */
  end(place: string): void;
  /** Leaves the line as it is: the build broke off. */
  stop(): void;
}

/** @param now milliseconds since the process began */
export function createProgress(screen: Screen, now: () => number): Progress {
  let isShown = false;
  let current: PhaseName | undefined;
  let words = '';
  // The first phase began when the process did.
  let since = 0;
  let shown = -Infinity;
  const remembered: string[] = [];

  const line = (name: PhaseName): string =>
    `${titles[name].padEnd(titleWidth)}  ${words.padEnd(countWidth)}  ${seconds(now() - since).padStart(8)}`;
  const update = (isUrgent: boolean): void => {
    if (!current || !screen.isLive || (!isUrgent && now() - shown < pause)) return;
    shown = now();
    screen.write(wholeLine + line(current).slice(0, screen.width - 1));
  };
  const close = (): void => {
    if (!current) return;
    screen.write(`${screen.isLive ? wholeLine : ''}${line(current)}\n`);
    current = undefined;
    since = now();
  };
  return {
    show() {
      isShown = true;
    },
    begin(name) {
      if (!isShown) return;
      close();
      current = name;
      words = '';
      update(true);
    },
    count(done, total = done) {
      words = countOf(done, total);
      update(false);
    },
    tell(said) {
      words = said;
      update(true);
    },
    remember: (sentence) => remembered.push(sentence),
    end(place) {
      if (!isShown) return;
      close();
      for (const each of [...remembered, `Fertig in ${seconds(now())}: ${place}`]) screen.write(`${each}\n`);
    },
    stop() {
      if (current && screen.isLive) screen.write('\n');
      current = undefined;
    },
  };
}

const { stdout, env } = process;

/** That of this process. */
export const progress = createProgress(
  {
    isLive: stdout.isTTY && !env['CI'] && env['TERM'] !== 'dumb',
    get width() {
      return stdout.columns || 80;
    },
    write: (text) => stdout.write(text),
  },
  () => performance.now(),
);
