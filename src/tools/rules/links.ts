/** Links in prose and in fields lead somewhere, and nowhere dangerous. */
import { proseLinks } from '#prose/engine.ts';
import { isEnglish } from '#schema/collections.ts';
import { refusedAddress } from '#prose/links.ts';
import type { ContentFile } from '../files.ts';
import { didYouMean } from '../nearest.ts';
import { perFile } from '../per-file.ts';
import { linkTargetsOf, type LinkTargets } from './link-targets.ts';
import { placesIn, textsIn } from './places-in-text.ts';
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

/** What is wrong with the target of a link. */
function targetFault(address: string, from: string, targets: LinkTargets): Fault | undefined {
  // The allow-list of running text says so itself.
  if (refusedAddress(address)) return undefined;
  if (address === '' || address === '#')
    return { message: 'Dieser Link hat keine Adresse. Bitte ergänzen oder nur die Worte stehen lassen.' };
  if (/\s/.test(address))
    return { message: `In der Adresse „${address}“ steht ein Leerzeichen. Bitte streichen oder als %20 schreiben.` };
  if (/^https?:/i.test(address)) return externalFault(address);
  if (/^(?:mailto|tel):/i.test(address)) return undefined;
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
  const name = collection.replace(/^en\//, '');
  const folder = collection === name ? '/' : '/en/';
  if (name === 'seiten') return id === 'start' ? folder : `${folder}${id}/`;
  return `${folder}${name}/${id}/`;
}

/** Where a link of an English text leads: to the English page where there is one. */
const inEnglish = (targets: LinkTargets): LinkTargets => {
  const twin = (page: string) => (targets.pages.has(`/en${page}`) ? `/en${page}` : page);
  const own = [...targets.pages].flatMap((page) => (page.startsWith('/en/') ? [page.slice('/en'.length)] : []));
  return {
    ...targets,
    pages: new Set([...targets.pages, ...own]),
    anchorsOf: (page) => targets.anchorsOf(twin(page)),
  };
};

/** What looks like a link. */
const likeLink = /\[([^\][]{0,1000})\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)?)\)/g;

/** The address in what looks like a link, without marks around it and a title behind it. */
const typedAddress = (typed: string): string =>
  typed
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .split(/\s+["'(]/, 1)[0]!;

const linksOfFile = perFile(({ body }: ContentFile) => {
  const { links, blocks, verbatim } = proseLinks(body);
  const isWithin = (index: number, { at, end }: { at: number; end: number }) => at <= index && index < end;
  const isElse = (index: number) => [...links, ...verbatim].some((each) => isWithin(index, each));
  // What the compiler takes for words, for a blank in the address for example.
  const failed = blocks.flatMap(({ at, end }) =>
    [...body.slice(at, end).matchAll(likeLink)].flatMap(({ index, 2: typed = '' }) =>
      isElse(at + index) ? [] : [{ at: at + index, address: typedAddress(typed) }],
    ),
  );
  const torn = [...body.matchAll(/\]\s+\((?=\/|https?:)/g)].flatMap(({ index }) => (isElse(index) ? [] : [index]));
  return { links, failed, torn };
});

export const links: Rule = (checked) => {
  const all = linkTargetsOf(checked);
  // What waits itself may link to what waits.
  const ofHeldBack = { ...all, heldBack: new Set<string>() };
  const english = { shown: inEnglish(all), heldBack: inEnglish(ofHeldBack) };
  return checked.files.flatMap((each) => {
    const { file, collection, id, body, data } = each;
    const placeOf = placesIn(body);
    const from = pageOf(collection, id);
    const isWaiting = all.heldBack.has(from);
    const targets = isEnglish(collection) ? english[isWaiting ? 'heldBack' : 'shown'] : isWaiting ? ofHeldBack : all;
    const found = (index: number, fault: Fault | undefined) => (fault ? [{ file, ...placeOf(index), ...fault }] : []);
    const inText = linksOfFile(each);
    const inProse = [
      ...inText.links.flatMap(({ at, address, hasWords }) => {
        const fault = targetFault(address, from, targets);
        if (fault || hasWords) return found(at, fault);
        return found(at, {
          message:
            'Dieser Link hat keine Worte; niemand sähe ihn. Bitte in die eckigen Klammern schreiben, wohin er führt.',
        });
      }),
      ...inText.failed.flatMap(({ at, address }) => found(at, targetFault(address, from, targets))),
      ...inText.torn.flatMap((at) =>
        found(at, {
          message: 'Zwischen den Klammern eines Links steht kein Leerzeichen: [Worte](/adresse/). Bitte streichen.',
        }),
      ),
    ];
    if (collection === 'suche' || collection === 'en/suche') {
      const { wegweiser } = (data ?? {}) as { wegweiser?: unknown };
      const ziele = Array.isArray(wegweiser) ? (wegweiser as Array<{ ziel?: unknown } | null>) : [];
      return ziele.flatMap((signpost, index) => {
        const fault = typeof signpost?.ziel === 'string' ? targetFault(signpost.ziel, '/', targets) : undefined;
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
