/** `npm run neu -- ART`: asks a few questions and writes a file that passes the check. */
import { readFile } from 'node:fs/promises';
import { germanDay } from '#site/dates.ts';
import { addRedirect } from '../add-redirect.ts';
import { writeFrontMatterSchemas } from '../editor-schemas/front-matter.ts';
import { readContent } from '../files.ts';
import { didYouMean } from '../nearest.ts';
import { givenIn } from './command.ts';
import { existingIn, type Existing } from './existing.ts';
import { usageOf, type Asker } from './interview.ts';
import type { Kind } from './kind.ts';
import { kinds } from './kinds/index.ts';
import { makeOne, makeSources, notPassed, type Made } from './make.ts';
import { createAsker, isStop } from './prompts.ts';
import { newErrors, textIn, writeAll } from './save.ts';
import type { Written } from './writing.ts';

const list = Object.entries(kinds)
  .map(([name, { title }]) => `  ${name.padEnd(14)}${title}`)
  .join('\n');

const help = `npm run neu -- ART [ANGABEN]

Fragt nach dem Nötigen und schreibt eine Datei, die die Prüfung besteht. Strg-C bricht ab; dann ist nichts geschrieben.

${list}

  npm run neu -- ART --hilfe              zeigt, was sich gleich angeben lässt; dann fragt es nicht
  npm run neu -- quelle --bibtex DATEI    liest Quellen aus BibTeX, RIS oder CSL-JSON
  npm run neu -- umleitung ALT NEU        führt eine alte Adresse zu einer neuen: /projekte/alt/ /projekte/neu/`;

const helpFor = (name: string, { title, questions }: Kind, existing: Existing): string =>
  `npm run neu -- ${name} [ANGABEN]\n\nLegt ${title} an. Ohne Angaben wird gefragt, mit Angaben nur nach dem, was noch nötig ist.\n\n${questions.map((question) => usageOf(question, existing)).join('\n')}`;

function tellNext(kind: Kind, made: readonly Made[]): void {
  const files = made.flatMap(({ written }) => written);
  const wrote = files.map(({ file, before }) => `  ${before === undefined ? 'neu      ' : 'ergänzt  '}${file}`);
  const steps = [
    ...(made.length === 1 ? kind.next(made[0]!.answers) : []),
    'Alles prüfen: npm run check',
    `Sichern: git add content && git commit`,
  ];
  console.log(
    ['', ...wrote, '', 'So geht es weiter:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n'),
  );
}

function unknownKind(typed: string): string {
  const near = didYouMean(typed, Object.keys(kinds));
  if (near !== undefined) return ` Meinten Sie „${near}“?`;
  const fixed: Readonly<Record<string, string>> = {
    thema: ' Die Themen stehen fest; ihre Dateien liegen in content/themen/.',
    seite: ' Welche Seiten es gibt, steht fest; ihre Dateien liegen in content/seiten/.',
    ort: ' Orte kommen aus dem Verzeichnis des Landes; was sonst über einen bekannt ist, steht in content/orte/.',
  };
  return fixed[typed] ?? '';
}

async function chooseKind(asker: Asker): Promise<string> {
  const choices = Object.entries(kinds).map(([value, { title }]) => ({ value, name: title }));
  return asker.one({ label: 'Was soll neu angelegt werden?', required: true }, choices, false);
}

/**
 * @param args what stands behind `npm run neu --`
 * @param asker somebody who can answer; absent in scripts
 */
export async function makeNew(root: string, args: readonly string[], asker?: Asker): Promise<void> {
  const name = args[0]?.startsWith('-') ? undefined : args[0];
  const rest = name === undefined ? args : args.slice(1);
  const wantsHelp = args.includes('--hilfe');
  if (name === undefined && (wantsHelp || !asker || rest.length > 0)) {
    if (wantsHelp) return console.log(help);
    throw new Error(help);
  }
  if (name === 'umleitung' && !wantsHelp) return redirect(root, rest);
  const kindName = name ?? (await chooseKind(asker!));
  const kind = Object.hasOwn(kinds, kindName) ? kinds[kindName] : undefined;
  if (!kind) throw new Error(`„${kindName}“ lässt sich nicht anlegen.${unknownKind(kindName)}\n\n${help}`);
  const content = await readContent(root);
  if (content.files.length === 0) throw new Error(content.strays.map(({ message }) => message).join('\n'));
  const existing = existingIn(content.files, germanDay(new Date()));
  if (wantsHelp) return console.log(helpFor(kindName, kind, existing));
  const { given, other, rest: words } = givenIn(rest, kind, kindName === 'quelle' ? ['bibtex'] : []);
  if (words.length > 0)
    throw new Error(
      `„${words[0]}“ steht allein. Angaben haben die Form --name "…"; siehe npm run neu -- ${kindName} --hilfe`,
    );
  if (other['bibtex'] !== undefined) {
    const made = await makeSources(root, content, existing, await readBibliography(other['bibtex']), given, asker);
    if (made.length === 0) return console.log('Keine neue Quelle.');
    writeAll(
      root,
      made.flatMap(({ written }) => written),
    );
    return tellNext(kind, made);
  }
  const refusal = kind.refuse?.(existing);
  if (refusal !== undefined) throw new Error(refusal);
  const made = await makeOne(root, content, kind, existing, given, asker);
  writeAll(root, made.written);
  tellNext(kind, [made]);
}

/** An old address leads to a new one. */
async function redirect(root: string, [alt, neu, ...more]: readonly string[]): Promise<void> {
  if (alt === undefined || neu === undefined || more.length > 0)
    throw new Error('Bitte zwei Adressen angeben: npm run neu -- umleitung /projekte/alt/ /projekte/neu/');
  const file = 'content/umleitungen.yaml';
  const before = textIn(root)(file);
  const text = addRedirect(before ?? '', alt, neu);
  const written: Written[] = [{ file, text, ...(before !== undefined && { before }) }];
  const problems = await newErrors(await readContent(root), written, germanDay(new Date()));
  if (problems.length > 0) throw new Error(notPassed(problems));
  writeAll(root, written);
  console.log(
    `\n  ${before === undefined ? 'neu      ' : 'ergänzt  '}${file}\n\nDie alte Adresse führt mit dem nächsten Bau der Seite zur neuen.`,
  );
}

async function readBibliography(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(`Die Datei ${file} lässt sich nicht öffnen. Bitte den Pfad prüfen.`, { cause: error });
  }
}

/** What we say of an error: its own sentence, or that it is ours. */
function sentenceFor(error: unknown): string {
  const isOwn = error instanceof Error && error.constructor === Error;
  if (isOwn) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  return `Das hätte nicht passieren dürfen; es ist nichts geschrieben. Bitte diese Zeile weitergeben: ${words}`;
}

/** The command itself: German on the screen, 1 for what went wrong, 130 for Ctrl-C as in every shell. */
export async function main(args: readonly string[]): Promise<void> {
  const stopped = () => {
    console.error('\nAbgebrochen. Es ist nichts geschrieben.');
    process.exitCode = 130;
  };
  // While nothing is asked, the check for one: nothing is written before its end.
  process.once('SIGINT', () => {
    stopped();
    process.exit();
  });
  try {
    await makeNew(process.cwd(), args, process.stdin.isTTY ? createAsker() : undefined);
    await writeFrontMatterSchemas(process.cwd());
  } catch (error) {
    if (isStop(error)) return stopped();
    console.error(sentenceFor(error));
    process.exitCode = 1;
  }
}
