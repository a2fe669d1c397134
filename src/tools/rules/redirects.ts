/** Old addresses lead to pages that are there, in one step, and hide none. */
import { addressOf, pageAddresses } from '#catalogue/addresses.ts';
import type { ContentEntries } from '#catalogue/entries.ts';
import type { Problem } from '#catalogue/problems.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { collectionNames, collections } from '#schema/collections.ts';
import type { PublishingData } from '#schema/publishing.ts';

const file = 'content/umleitungen.yaml';

/** What `/glossar/#open-data` asks for: a page, and on the page of all terms a term. */
const pageOf = (address: string): string => address.replace(/#.*/, '');

/** The entry that an address names: where its file cannot be read, that alone is reported. */
function missingAt(address: string): Pick<Problem, 'missing'> {
  const [, name = '', id = ''] = address.split('/');
  const collection = collectionNames.find((each) => each === name);
  return collection && id !== '' ? { missing: { collection, id } } : {};
}

interface Addresses {
  /** All that is written, drafts included. */
  readonly written: ReadonlySet<string>;
  readonly published: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly withdrawn: ReadonlySet<string>;
  /** Where old addresses lead. */
  readonly redirects: ReadonlyMap<string, string>;
}

function addressesOf({ written, published }: { written: Catalogue; published: Catalogue }): Addresses {
  return {
    written: pageAddresses(written),
    published: pageAddresses(published),
    terms: new Set(published.glossary.map(({ id }) => `/glossar/#${id}`)),
    withdrawn: new Set(published.withdrawn.flatMap(({ collection, id }) => addressOf(collection, id) ?? [])),
    redirects: new Map(written.redirects.map(({ alt, neu }) => [alt, neu])),
  };
}

/** What is wrong with an address as a place to send readers to. */
function wrongTarget(target: string, { written, published, terms, redirects }: Addresses): string | undefined {
  const page = pageOf(target);
  const next = redirects.get(page);
  if (next !== undefined && !written.has(page))
    return `${page} führt selbst weiter nach ${next}. Bitte gleich ${next} angeben.`;
  if (!published.has(page)) {
    return written.has(page)
      ? `Die Seite ${page} ist noch nicht veröffentlicht. Bitte sie zuerst veröffentlichen.`
      : `Die Seite ${page} gibt es nicht. Bitte die Adresse prüfen.`;
  }
  if (target.startsWith('/glossar/#') && !terms.has(target))
    return `Den Begriff „${target.slice('/glossar/#'.length)}“ gibt es im Glossar nicht. Bitte die Adresse prüfen.`;
  return undefined;
}

/** Whether one comes back to an address by following redirects. */
function isCircle(start: string, redirects: Addresses['redirects']): boolean {
  const seen = new Set<string>();
  let address: string | undefined = start;
  while (address !== undefined && !seen.has(address)) {
    seen.add(address);
    address = redirects.get(address);
    if (address !== undefined) address = pageOf(address);
  }
  return address === start;
}

function ofRedirects(redirects: Catalogue['redirects'], addresses: Addresses): Problem[] {
  const seen = new Set<string>();
  return redirects.flatMap(({ alt, neu }, index) => {
    const problem = (field: 'alt' | 'neu', message: string): Problem[] => [
      { file, path: ['umleitungen', index, field], message },
    ];
    if (seen.has(alt)) return problem('alt', `${alt} steht hier zweimal. Bitte eine der beiden Umleitungen streichen.`);
    seen.add(alt);
    if (addresses.withdrawn.has(alt)) {
      const message = `Unter ${alt} steht, dass die Seite zurückgezogen ist. Bitte die Umleitung streichen und dort ersatz angeben.`;
      return problem('alt', message);
    }
    if (addresses.written.has(alt)) {
      return problem('alt', `Unter ${alt} steht eine Seite. Bitte die Umleitung streichen oder die Datei umbenennen.`);
    }
    if (isCircle(alt, addresses.redirects)) {
      return problem('neu', `${alt} führt im Kreis zu sich selbst. Bitte eine Seite nennen, die es gibt.`);
    }
    const wrong = wrongTarget(neu, addresses);
    return wrong === undefined ? [] : problem('neu', wrong).map((each) => ({ ...each, ...missingAt(neu) }));
  });
}

function ofReplacements(entries: ContentEntries, addresses: Addresses): Problem[] {
  const check = (where: string, path: Problem['path'], { zurueckgezogen }: PublishingData): Problem[] => {
    const ersatz = zurueckgezogen?.ersatz;
    if (!ersatz) return [];
    const wrong = addresses.withdrawn.has(pageOf(ersatz))
      ? `Auch die Seite ${ersatz} ist zurückgezogen. Bitte eine nennen, die gilt.`
      : wrongTarget(ersatz, addresses);
    return wrong === undefined
      ? []
      : [{ file: where, path: [...path, 'zurueckgezogen', 'ersatz'], message: wrong, ...missingAt(ersatz) }];
  };
  return collectionNames.flatMap((name) =>
    entries[name].flatMap(({ id, data }) => {
      const where = `content/${name}/${id}.${collections[name].extension}`;
      const { facts } = data as { readonly facts?: unknown };
      return Array.isArray(facts)
        ? (facts as PublishingData[]).flatMap((fact, index) => check(where, ['facts', index], fact))
        : check(where, [], data as PublishingData);
    }),
  );
}

/**
 * @param entries all of them, drafts too
 * @param written the catalogue of all entries
 * @param published the catalogue that readers see
 */
export const wrongAddresses = (entries: ContentEntries, written: Catalogue, published: Catalogue): Problem[] => {
  const addresses = addressesOf({ written, published });
  return [...ofRedirects(written.redirects, addresses), ...ofReplacements(entries, addresses)];
};
