/** `CHROMIUM_PATH`: a browser of one's own, for pictures of the review card and for tests. */
import { accessSync, constants, statSync } from 'node:fs';

const expected = 'Erwartet wird ein Browser wie Chromium, zum Beispiel: CHROMIUM_PATH=/usr/bin/chromium';

/**
 * @param variables `process.env`
 * @returns the file of the browser; undefined where nobody named one
 * @throws Error in German where there is none that can be run
 */
export function ownBrowser({ CHROMIUM_PATH: file }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (file === undefined) return undefined;
  if (file === '') throw new Error(`CHROMIUM_PATH ist leer. ${expected}`);
  const refuse = (reason: string) => new Error(`CHROMIUM_PATH ist „${file}“, und ${reason}. ${expected}`);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw refuse('dort liegt keine Datei');
  try {
    accessSync(file, constants.X_OK);
  } catch {
    throw refuse('diese Datei darf dieses Konto nicht ausführen');
  }
  return file;
}

/**
 * What `start` gives for that browser.
 *
 * @throws Error in German where the file is no browser that starts
 */
export async function startOwn<T>(file: string, start: (executablePath: string) => Promise<T>): Promise<T> {
  try {
    return await start(file);
  } catch (error) {
    throw new Error(`CHROMIUM_PATH ist „${file}“, und das ließ sich nicht als Browser starten. ${expected}`, {
      cause: error,
    });
  }
}
