/** Asks at a terminal, in German. */
import { checkbox, input, search, select } from '@inquirer/prompts';
import { styleText } from 'node:util';
import type { Choice } from './existing.ts';
import type { Asker, Shown } from './interview.ts';

/** What the library says of keys, in German. */
const german: Readonly<Record<string, string>> = {
  space: 'Leertaste',
  '⏎': 'Eingabe',
  navigate: 'bewegen',
  select: 'wählen',
  submit: 'fertig',
  all: 'alle',
  invert: 'umkehren',
};

const theme = {
  style: {
    keysHelpTip: (keys: ReadonlyArray<readonly [key: string, action: string]>) =>
      styleText('dim', keys.map((each) => each.map((word) => german[word] ?? word).join(' ')).join(' • ')),
  },
};

/** More than that nobody reads through: they are looked for. */
const mostInView = 12;

const fold = (text: string): string => text.toLocaleLowerCase('de').normalize('NFD').replace(/\p{M}/gu, '');

/** Choices in which every word of the search stands. */
function matching(choices: readonly Choice[], term: string): readonly Choice[] {
  const words = fold(term).split(/\s+/).filter(Boolean);
  return choices.filter(({ name, value, description = '' }) => {
    const text = fold(`${name} ${value} ${description}`);
    return words.every((word) => text.includes(word));
  });
}

type Context = Parameters<typeof input>[1];

const none: Choice = { value: '', name: '– keine Angabe –' };
const done: Choice = { value: '', name: '– fertig –' };

const messageOf = ({ label, required }: Shown): string => `${label}${required ? '' : ' (kann leer bleiben)'}`;

/** @param context streams other than those of the process, for tests */
export function createAsker(context?: Context): Asker {
  const write = (text: string) => void (context?.output ?? process.stdout).write(`${text}\n`);
  const explain = ({ help }: Shown) => {
    if (help !== undefined) write(styleText('dim', `\n  ${help}`));
  };
  const find = (message: string, choices: readonly Choice[], first: readonly Choice[], open: boolean) =>
    search<string>(
      {
        theme,
        message: `${message} (tippen zum Suchen)`,
        pageSize: 9,
        validate: (value) => value !== noMatch.value || 'Bitte anders suchen.',
        source: (term = '') => {
          const found = matching(choices, term);
          const own =
            open && term.trim() !== '' && !found.some(({ value }) => value === term.trim())
              ? [{ value: term.trim(), name: `„${term.trim()}“ (neu)` }]
              : [];
          const all = [...(term === '' ? first : []), ...found, ...own];
          return all.length > 0 ? all : [noMatch];
        },
      },
      context,
    );
  return {
    text(shown, check) {
      explain(shown);
      return input(
        {
          message: messageOf(shown),
          ...(shown.suggested !== undefined && { default: shown.suggested, prefill: 'editable' as const }),
          validate: (typed) => check(typed) ?? true,
        },
        context,
      );
    },
    one(shown, choices, open) {
      explain(shown);
      const first = shown.required ? [] : [none];
      if (open || choices.length > mostInView) return find(messageOf(shown), choices, first, open);
      return select<string>(
        {
          theme,
          message: messageOf(shown),
          choices: [...first, ...choices],
          pageSize: mostInView + 1,
          // The first choice where nothing is proposed.
          default: shown.suggested ?? '',
        },
        context,
      );
    },
    async many(shown, choices) {
      explain(shown);
      if (choices.length <= mostInView) {
        return checkbox<string>(
          { theme, message: messageOf(shown), choices: [...choices], pageSize: mostInView },
          context,
        );
      }
      const chosen: string[] = [];
      for (;;) {
        const left = choices.filter(({ value }) => !chosen.includes(value));
        const sofar = chosen.length === 0 ? '' : ` [${chosen.join(', ')}]`;
        const value = await find(`${messageOf(shown)}${sofar}`, left, [done], false);
        if (value === '') return chosen;
        chosen.push(value);
      }
    },
    say: (text) => write(`  ! ${text}`),
  };
}

const noMatch: Choice = { value: '\u0000', name: 'Nichts gefunden. Bitte anders suchen.' };

/** Whether somebody has pressed Ctrl-C. */
export const isStop = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError';
