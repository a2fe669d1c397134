/** The list of rules as patterns, which nginx, Apache (both PCRE) and Caddy (RE2) read alike. */
import { mediaTypes } from '#site/media-types.ts';
import { hiddenNames, packedEndings, rules, wellKnown, type Rule } from './rules.ts';

/** What a writer needs to know of one site. */
export interface Delivery {
  /** The base path, decoded, with a slash at both ends. */
  readonly base: string;
  /** Whether the site is published under https. */
  readonly isSafe: boolean;
}

/** Text that a pattern takes as it is, in quotes of any kind. */
export const escapePattern = (text: string): string =>
  text.replace(/[^\w/\-\u0080-\u{10ffff}]/gu, (sign) =>
    sign === '.' ? '\\.' : `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );

const either = (texts: readonly string[]): string => `(?:${texts.map(escapePattern).join('|')})`;

/** A packed copy keeps the ending of its file before its own; where a server names it so, its rules hold as well. */
export const maybePacked = `(?:\\.${either(packedEndings)})?`;

/**
 * The paths for which a rule holds, from their beginning.
 *
 * @param tail what may stand behind an ending
 */
export const patternOf = ({ folders, endings }: Rule, base: string, tail = ''): string =>
  [
    `^${escapePattern(base)}`,
    ...(folders ? [`${either(folders)}/`] : []),
    ...(endings ? [`.*\\.${either(endings)}${tail}$`] : []),
  ].join('');

/** Files for servers. */
export const serverFilesPattern = (base: string): string => `^${escapePattern(base)}${either(hiddenNames)}(?:/|$)`;

/** Packed copies by their own names. */
export const packedPattern = `\\.${either(packedEndings)}$`;

/** The folder whose name begins with a dot and is meant, and all other names that do. RE2 cannot say the second in one. */
export const wellKnownPattern = `/${escapePattern(wellKnown)}(?:/|$)`;
export const anyDotPattern = '/\\.';
export const dotPattern = `${anyDotPattern}(?!${escapePattern(wellKnown.slice(1))}(?:/|$))`;

const [everywhere, ...elsewhere] = rules as readonly [Rule, ...Rule[]];

/** What holds for all paths, and what takes its place on some. */
export { everywhere, elsewhere };

/** Headers that are not the same everywhere. */
export const varying: ReadonlySet<string> = new Set(elsewhere.flatMap(({ headers }) => Object.keys(headers)));

const entries = Object.entries(mediaTypes);
const isEnding = (name: string): boolean => /^[a-z0-9_]+$/.test(name);
/** The types by their last ending: `json`; and by longer ones or whole names: `csl.json`, `SHA256SUMS`. */
export const shortTypes = entries.filter(([name]) => isEnding(name));
export const longTypes = entries.filter(([name]) => !isEnding(name));
