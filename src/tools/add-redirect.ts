/** Writes a redirect into `content/umleitungen.yaml` and keeps whatever else stands there. */
import { isMap, isSeq, parseDocument, YAMLSeq } from 'yaml';
import { redirectsSchema } from '#schema/publishing.ts';

const head = '# Alte Adressen und wohin sie führen. Eine Adresse, die einmal veröffentlicht war, bleibt erreichbar.\n';

/** As people paste an address: `https://example.org/projekte/alt`, `projekte/alt/` → `/projekte/alt/`. */
function siteAddress(given: string): string {
  const [, path = '', place = ''] = /^(?:https?:\/\/[^/]*)?\/?([^#?]*)(?:\?[^#]*)?(#.*)?$/.exec(given.trim()) ?? [];
  return `/${path.replace(/\/*$/, '')}/`.replace(/^\/+/, '/') + place;
}

/**
 * @param text the file as it is; '' where there is none
 * @returns the file with the redirect in it. What led to the old address leads to the new one at once.
 * @throws Error in German where an address cannot be one, or the file cannot be read
 */
export function addRedirect(text: string, alt: string, neu: string): string {
  const given = { alt: siteAddress(alt), neu: siteAddress(neu) };
  const [issue] = redirectsSchema.safeParse({ umleitungen: [given] }).error?.issues ?? [];
  if (issue) throw new Error(`„${issue.path.at(-1) === 'alt' ? alt : neu}“ geht nicht. ${issue.message}`);
  if (given.alt === given.neu) throw new Error(`Beide Adressen sind ${given.alt}. Bitte zwei verschiedene angeben.`);

  const document = parseDocument(text.trim() === '' ? head : text);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) {
    throw new Error('content/umleitungen.yaml lässt sich nicht lesen. „npm run check“ sagt, wo es klemmt.');
  }
  const known = document.get('umleitungen');
  const list = isSeq(known) ? known : new YAMLSeq();
  for (const item of list.items) {
    if (!isMap(item)) continue;
    if (item.get('alt') === given.alt)
      throw new Error(`Für ${given.alt} gibt es schon eine Umleitung nach ${item.get('neu')}.`);
    if (item.get('neu') === given.alt) item.set('neu', given.neu);
  }
  list.add(document.createNode(given));
  document.set('umleitungen', list);
  return document.toString({ lineWidth: 0 });
}
