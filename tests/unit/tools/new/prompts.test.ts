import { readdir } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, it, onTestFinished, vi } from 'vitest';
import { makeNew } from '#tools/new/new.ts';
import { createAsker, isStop } from '#tools/new/prompts.ts';
import { contentWith } from '../../../support/content.ts';

const enter = '\r';
const stop = '\u0003';

/** Somebody at a terminal who waits for a question and types the answer beside it. */
async function sit(args: readonly string[], script: ReadonlyArray<readonly [question: string, answer: string]>) {
  const root = await contentWith();
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => log.mockRestore());
  const input = new PassThrough();
  // A prompt ends its stream; a terminal stays.
  const output = new PassThrough();
  output.end = () => output;
  let screen = '';
  const steps = [...script];
  output.on('data', (piece: Buffer) => {
    screen += stripVTControlCharacters(String(piece));
    const [question, answer] = steps[0] ?? [];
    if (question === undefined || !screen.includes(question)) return;
    steps.shift();
    screen = '';
    setTimeout(() => input.write(answer), 20);
  });
  const files = async () => (await readdir(root, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
  const before = await files();
  const error = await makeNew(root, args, createAsker({ input, output })).catch((reason: unknown) => reason);
  return { error, added: (await files()).filter((name) => !before.includes(name)), left: steps, screen };
}

it('asks for everything, refuses an answer at once, and proposes the name of the file', async () => {
  const { error, added, left } = await sit(
    ['meldung'],
    [
      ['Titel', `Der neue Bus${enter}`],
      ['Kennung (der-neue-bus)', enter],
      ['Kurztext', `Es sind 7 Busse.${enter}`],
      ['„7“ steht ohne Beleg', `\u0015Es fährt ein Bus.${enter}`],
      ['Tag', enter],
      ['Text (kann leer bleiben)', enter],
      ['Entwurf', enter],
    ],
  );
  expect(error).toBeUndefined();
  expect(left).toEqual([]);
  expect(added).toEqual(['content/meldungen/der-neue-bus.mdx']);
});

it('makes a source on the way to the fact that needs it', async () => {
  const { error, added, left } = await sit(
    ['fakt'],
    [
      ['Gegenstand', enter],
      ['Bezeichnung', `Spende${enter}`],
      ['Kennung (stadtlabor--spende)', enter],
      ['Art', enter],
      ['Wert', `1.200${enter}`],
      ['Einheit', `EUR${enter}`],
      ['Genauigkeit', enter],
      ['Aussage', `Es waren 1.200 Euro.${enter}`],
      ['neu anlegen', ` ${enter}`],
      ['Adresse', `https://stadt.example/spende${enter}`],
      ['Titel', `Die Spende${enter}`],
      ['Herausgeber', 'Soest'],
      ['❯ Stadt Soest', enter],
      ['Art', enter],
      ['Veröffentlicht', enter],
      ['Gesehen am', enter],
      ['Archivadresse', enter],
      ['Adresse nicht zeigen', enter],
      ['Kennung (stadt-soest-die-spende)', enter],
      ['Fundstelle', `Absatz 1${enter}`],
      ['Stand', enter],
      ['Geltung', enter],
      ['Verlässlichkeit', enter],
      ['Geprüft am', enter],
      ['Im Steckbrief als', enter],
    ],
  );
  expect(error).toBeUndefined();
  expect(left).toEqual([]);
  expect(added).toEqual(['content/quellen/stadt-soest-die-spende.yaml']);
});

it('leaves nothing when somebody stops', async () => {
  const { error, added } = await sit(
    ['meldung'],
    [
      ['Titel', `Der neue Bus${enter}`],
      ['Kennung', stop],
    ],
  );
  expect(isStop(error)).toBe(true);
  expect(added).toEqual([]);
});
