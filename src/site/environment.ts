/** Where the site will stand and what is built, as the environment of the build says it. */
import { localSite } from './config.ts';

export interface Environment {
  /** The address under which the site is published, with its path; `localSite` where nobody said it. */
  readonly site: string;
  /** The path below the origin. */
  readonly base: string;
  /** Whether readers are asked about the base map; without it no page knows its host. */
  readonly hasBaseMap: boolean;
  /** Whether pages are kept on readers' devices for reading offline; if not, what was kept before is removed. */
  readonly isOffline: boolean;
  /** Whether text files get `.br` and `.gz` beside them. */
  readonly isCompressed: boolean;
  /** Whether the site is built to be published; then nothing may be missing. */
  readonly isRelease: boolean;
  /** Of the preview on the own machine; 0 for any that is free. */
  readonly port: number;
  /** A German sentence for each variable that cannot be used, with an example. */
  readonly problems: readonly string[];
}

/** What a page can be found under: no name and password, which would be published; no query, which an address of a page has not. */
function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/]/i.test(text) || !URL.canParse(text)) return false;
  const { username, password, search, hash, pathname } = new URL(text);
  return !username && !password && !search && !hash && !/[?#]$/.test(text) && isPath(pathname);
}

/** Of characters that need no percent-encoding (RFC 3986), without empty parts and ways back. */
const isPath = (text: string): boolean =>
  /^\/?(?:[\w.~!$&'()*+,;=@-]+\/)*[\w.~!$&'()*+,;=@-]*$/.test(text) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(text);
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
const isEpoch = (text: string): boolean => /^\d{1,11}$/.test(text);
const isSwitch = (text: string): boolean => /^[01]$/.test(text);

/**
 * @param variables `process.env`: `SITE_URL`, `BASE_PATH`, `BASE_MAP`, `OFFLINE`, `PORT`, `SITE_RELEASE`, `KOMPRIMIEREN`,
 *   and `SOURCE_DATE_EPOCH`, which `buildDay` reads; a switch that is empty counts as not said
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const problems: string[] = [];
  /** The variable where it can be used, else what stands in for it. */
  const read = (name: string, isUsable: (text: string) => boolean, expected: string, otherwise: string): string => {
    const given = variables[name];
    if (given === undefined) return otherwise;
    if (isUsable(given)) return given;
    const found = given === '' ? 'ist leer' : `ist „${given}“`;
    problems.push(`${name} ${found}. Erwartet wird ${expected}`);
    return otherwise;
  };
  const readSwitch = (name: string, otherwise: boolean): boolean =>
    variables[name] === ''
      ? otherwise
      : read(name, isSwitch, `0 oder 1, zum Beispiel: ${name}=${otherwise ? 0 : 1}`, otherwise ? '1' : '0') === '1';
  const site = read(
    'SITE_URL',
    isWebAddress,
    'eine ganze Adresse mit http:// oder https://, ohne Fragezeichen und Raute, zum Beispiel: SITE_URL=https://modellregionen.example/',
    localSite,
  );
  const isRelease = readSwitch('SITE_RELEASE', false);
  if (isRelease && variables['SITE_URL'] === undefined)
    problems.push(
      'SITE_URL fehlt. Die Adresse der Website steht in Zitaten, Feeds und Daten; ohne sie wird nichts veröffentlicht (SITE_RELEASE=1). Bitte angeben, zum Beispiel: SITE_URL=https://modellregionen.example/',
    );
  if (variables['SOURCE_DATE_EPOCH'] !== '')
    read(
      'SOURCE_DATE_EPOCH',
      isEpoch,
      'ein Zeitpunkt in Sekunden seit 1970, zum Beispiel: SOURCE_DATE_EPOCH=1790000000',
      '',
    );
  return {
    site,
    // Whoever gives the whole address need not name its path again.
    base: read('BASE_PATH', isPath, 'ein Pfad, zum Beispiel: BASE_PATH=/unterpfad/', new URL(site).pathname),
    hasBaseMap: readSwitch('BASE_MAP', true),
    isRelease,
    isOffline: readSwitch('OFFLINE', true),
    isCompressed: readSwitch('KOMPRIMIEREN', isRelease),
    port: Number(read('PORT', isPort, 'eine Zahl bis 65535, zum Beispiel: PORT=4321', new URL(localSite).port)),
    problems,
  };
}
