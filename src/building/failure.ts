/** What to say when a command breaks off. */

const full = 'Der Datenträger ist voll. Bitte Platz schaffen und noch einmal bauen.';
const sentences: Readonly<Record<string, string>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: 'Hier darf nichts geschrieben werden. Bitte an einer Stelle bauen, an der dieses Konto schreiben darf.',
  // Astro renames what it has made in the project.
  EXDEV:
    'Dieser Ordner liegt auf einem anderen Datenträger als das Projekt. Bitte in einen Ordner neben dem Projekt bauen und das Ergebnis danach kopieren.',
  EACCES: 'Dieses Konto darf hier nicht schreiben. Bitte die Rechte des Ordners prüfen.',
};

/** Native parts pass on the words of the system, without its code. */
const codeIn = (text: string): string | undefined =>
  /no space left on device/i.test(text) ? 'ENOSPC' : /\b(ENOSPC|EDQUOT|EROFS|EXDEV|EACCES)\b/.exec(text)?.[1];

/** What errors of Astro say beyond their message. */
interface Located {
  readonly loc: { readonly file?: string; readonly line?: number; readonly column?: number };
  readonly hint: string;
}

/** A German sentence where the reason is one of the machine; below it, and else alone, what the program says. */
export function failureSentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code ?? codeIn(error.message);
  const sentence = sentences[code ?? ''] ?? sentences[codeIn(error.message) ?? ''];
  if (sentence !== undefined) return `${sentence}\n${error.message}`;
  const { loc, hint } = error as Partial<Located>;
  const place = loc?.file === undefined ? [] : [`${loc.file}:${loc.line ?? 1}:${loc.column ?? 1}`];
  return [...place, error.stack ?? error.message, ...(hint === undefined ? [] : [hint])].join('\n');
}
