/** Where the site will stand, as the environment of the build says it. */
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
  /** Of the preview on the own machine. */
  readonly port: number;
  /** A German sentence for each variable that cannot be used, with an example. */
  readonly problems: readonly string[];
}

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const isPath = (text: string): boolean => /^[^\s:?#]*$/.test(text);
const isSwitch = (text: string): boolean => /^[01]$/.test(text);
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

/** @param variables `process.env`: `SITE_URL`, `BASE_PATH`, `BASE_MAP`, `OFFLINE` and `PORT` */
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
  const site = read(
    'SITE_URL',
    isWebAddress,
    'eine ganze Adresse mit http:// oder https://, zum Beispiel: SITE_URL=https://modellregionen.example/',
    localSite,
  );
  return {
    site,
    // Whoever gives the whole address need not name its path again.
    base: read('BASE_PATH', isPath, 'ein Pfad, zum Beispiel: BASE_PATH=/unterpfad/', new URL(site).pathname),
    hasBaseMap: read('BASE_MAP', isSwitch, '0 oder 1, zum Beispiel: BASE_MAP=0', '1') === '1',
    isOffline: read('OFFLINE', isSwitch, '0 oder 1, zum Beispiel: OFFLINE=0', '1') === '1',
    port: Number(read('PORT', isPort, 'eine Zahl bis 65535, zum Beispiel: PORT=4321', new URL(localSite).port)),
    problems,
  };
}
