/** Links in prose and in fields lead somewhere, and nowhere dangerous. */
import { placesIn, textsIn } from './places-in-text.ts';
import { linkTargetsOf, type LinkTargets } from './link-targets.ts';
import { didYouMean } from '../nearest.ts';
import type { Finding, Rule } from './rule.ts';

type Fault = Pick<Finding, 'message' | 'why' | 'paste' | 'level'>;

/** Hosts that only the editor's own machine or network knows. */
const privateHost =
  /^(?:localhost|.*\.localhost|.*\.local|.*\.intern(?:al)?|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+)$/i;

/** What is wrong with the address of another website. */
function externalFault(address: string): Fault | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return {
      message: `„${address}“ ist keine vollständige Adresse. Bitte aus der Adresszeile des Browsers übernehmen.`,
    };
  }
  if (privateHost.test(url.hostname))
    return {
      message: `„${url.hostname}“ gibt es nur auf dem eigenen Rechner oder im eigenen Netz. Bitte die öffentliche Adresse angeben.`,
    };
  if (!url.hostname.includes('.'))
    return { message: `„${url.hostname}“ ist kein Name einer Website; ihm fehlt die Endung. Bitte prüfen.` };
  if (url.username !== '' || url.password !== '')
    return { message: 'In der Adresse stehen Zugangsdaten. Bitte streichen und das Passwort ändern.' };
  return undefined;
}

const slashes = (path: string) => `/${path.replace(/^(?:\.{0,2}\/)+/, '')}`.replace(/\/+/g, '/');

/** What is wrong with an address on this website. */
function internalFault(address: string, targets: LinkTargets): Fault | undefined {
  const [withoutAnchor = '', anchor] = address.split('#', 2);
  const [page = ''] = withoutAnchor.split('?', 1);
  if (targets.hasFile(page) || targets.isUnreadable(page)) return undefined;
  if (!targets.pages.has(page)) {
    const rest = address.slice(page.length);
    if (targets.pages.has(`${page}/`))
      return {
        message: `Der Adresse „${page}“ fehlt der Schrägstrich am Ende. Bitte ergänzen.`,
        paste: `${page}/${rest}`,
      };
    const isFile = /\.\w{2,5}$/.test(page);
    const guess = targets.guess(page, isFile ? targets.files : targets.pages);
    const meant = guess === undefined ? '' : ` Meinten Sie „${guess}“?`;
    return {
      message: `${isFile ? 'Die Datei' : 'Die Seite'} „${page}“ gibt es hier nicht.${meant} Bitte die Adresse berichtigen.`,
      ...(guess !== undefined && { paste: `${guess}${rest}` }),
    };
  }
  if (targets.heldBack.has(page)) {
    const message = `Die Seite „${page}“ ist noch nicht veröffentlicht. Bitte erst sie veröffentlichen oder den Link streichen.`;
    return { message };
  }
  if (anchor === undefined || anchor === '') return undefined;
  const wanted = decoded(anchor);
  const anchors = targets.anchorsOf(page);
  if (anchors.has(wanted)) return undefined;
  const guess = didYouMean(wanted, anchors);
  const meant = guess === undefined ? '' : ` Meinten Sie „#${guess}“?`;
  return {
    message: `Den Abschnitt „#${wanted}“ gibt es auf „${page}“ nicht.${meant} Bitte berichtigen oder ohne ihn verlinken.`,
    ...(guess !== undefined && { paste: `${withoutAnchor}#${guess}` }),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What is wrong with the target of a link as it is typed. */
function targetFault(typed: string, from: string, targets: LinkTargets): Fault | undefined {
  const address = typed
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .split(/\s+["'(]/, 1)[0]!;
  if (address === '' || address === '#')
    return { message: 'Dieser Link hat keine Adresse. Bitte ergänzen oder nur die Worte stehen lassen.' };
  if (/\s/.test(address))
    return { message: `In der Adresse „${address}“ steht ein Leerzeichen. Bitte streichen oder als %20 schreiben.` };
  const [, scheme = ''] = /^([a-z][a-z\d+.-]*):/i.exec(address) ?? [];
  const name = scheme.toLowerCase();
  if (name === 'http' || name === 'https') return externalFault(address);
  if (name === 'mailto' || name === 'tel') return undefined;
  if (name !== '') {
    const why = 'Solche Adressen führen Programme aus oder liegen nur auf dem eigenen Rechner.';
    return {
      message: `Ein Link auf „${scheme}:“ geht hier nicht. Erlaubt sind https://… und Seiten dieser Website wie /projekte/.`,
      why,
    };
  }
  if (address.startsWith('//'))
    return { message: `Der Adresse „${address}“ fehlt der Anfang. Bitte ergänzen.`, paste: `https:${address}` };
  if (address.startsWith('#')) {
    const fault = internalFault(`${from}${address}`, targets);
    return fault?.paste === undefined ? fault : { ...fault, paste: fault.paste.slice(from.length) };
  }
  if (address.startsWith('/')) return internalFault(address, targets);
  if (/^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:de|nrw|com|org|net|eu|info|ruhr)(?:[/?#]|$))/i.test(address))
    return {
      message: `Der Adresse „${address}“ fehlt https:// am Anfang. Bitte ergänzen.`,
      paste: `https://${address}`,
    };
  const whole = slashes(address.replace(/\.mdx?$/, '/'));
  const hint = targets.pages.has(whole.split(/[?#]/, 1)[0]!) ? { paste: whole } : {};
  return {
    message: `Die Adresse „${address}“ beginnt nicht mit einem Schrägstrich. Seiten dieser Website heißen zum Beispiel /projekte/oecherlab/.`,
    ...hint,
  };
}

/** The page on which a file is shown; '' where it has none. */
function pageOf(collection: string, id: string): string {
  if (collection === 'seiten') return id === 'start' ? '/' : `/${id}/`;
  return `/${collection}/${id}/`;
}

const link = /\[([^\][]{0,1000})\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)?)\)/g;
const reference = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*(\S*)/gm;
const bare = /(?<![("<[\]])\bhttps?:\/\/[^\s<>")\]]+/g;

export const links: Rule = (checked) => {
  const all = linkTargetsOf(checked);
  // What waits itself may link to what waits.
  const ofHeldBack = { ...all, heldBack: new Set<string>() };
  return checked.files.flatMap(({ file, collection, id, body, data }) => {
    const placeOf = placesIn(body);
    const from = pageOf(collection, id);
    const targets = all.heldBack.has(from) ? ofHeldBack : all;
    const found = (index: number, fault: Fault | undefined) => (fault ? [{ file, ...placeOf(index), ...fault }] : []);
    const inProse = [
      ...[...body.matchAll(link)].flatMap(({ index, 1: words = '', 2: address = '' }) => {
        const fault = targetFault(address, from, targets);
        if (fault) return found(index, fault);
        if (words.trim() !== '') return [];
        return found(index, {
          message:
            'Dieser Link hat keine Worte; niemand sähe ihn. Bitte in die eckigen Klammern schreiben, wohin er führt.',
        });
      }),
      ...[...body.matchAll(reference)].flatMap(({ index, 1: address = '' }) =>
        found(index, targetFault(address, from, targets)),
      ),
      ...[...body.matchAll(bare)].flatMap(({ index, 0: address }) => found(index, externalFault(address))),
      ...[...body.matchAll(/\]\s+\((?=\/|https?:)/g)].flatMap(({ index }) =>
        found(index, {
          message: 'Zwischen den Klammern eines Links steht kein Leerzeichen: [Worte](/adresse/). Bitte streichen.',
        }),
      ),
    ];
    if (collection === 'suche') {
      const { wegweiser } = (data ?? {}) as { wegweiser?: unknown };
      const ziele = Array.isArray(wegweiser) ? (wegweiser as Array<{ ziel?: unknown } | null>) : [];
      return ziele.flatMap((each, index) => {
        const fault = typeof each?.ziel === 'string' ? targetFault(each.ziel, '/', targets) : undefined;
        return fault ? [{ file, path: ['wegweiser', index, 'ziel'], ...fault }] : [];
      });
    }
    // Addresses in fields are whole; a schema sees to that.
    const inFields = textsIn(data).flatMap(({ path, text }) => {
      const fault = /^https?:\/\/\S+$/.test(text) ? externalFault(text) : undefined;
      return fault ? [{ file, path, ...fault }] : [];
    });
    return [...inProse, ...inFields];
  });
};
