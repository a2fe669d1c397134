/** What somebody meant to finish, and pages without a text. */
import { placesIn, textsIn } from './places-in-text.ts';
import { inEachFile, type Finding } from './rule.ts';

/** Signs of work that nobody writes for readers, and notes that end where the text should begin. */
const leftover =
  /(?<![\p{L}\d])(?:TODO|TBD|FIXME|XXX+|N\. ?N\.|[Ll]orem ipsum|Blindtext|[Hh]ier (?:steht|kommt) (?:noch )?(?:der|ein) Text)(?![\p{L}\d])|\?{3,}|(?<!\p{L})(?:(?:Text|Inhalt|Beschreibung|Foto|Bild|Quelle|Angabe|Zahl|Link)(?:e?n|er)? (?:folgt|folgen|ergänzen|einfügen|nachtragen)|(?:noch|bitte) (?:ausfüllen|ergänzen|einfügen|nachtragen))(?=[ \t]*(?:[.!…)\]]|$))/gmu;

/** Most texts hold nothing like it; one look tells. */
const anySign =
  /TODO|TBD|FIXME|XXX|N\. ?N\.|orem ipsum|Blindtext|ier (?:steht|kommt)|\?\?\?|folg|rgänzen|usfüllen|infügen|achtragen/;

const leftoversIn = (text: string) => (anySign.test(text) ? [...text.matchAll(leftover)] : []);

const messageOf = (found: string, hasDrafts: boolean) => {
  const draft = hasDrafts ? ' Was noch nicht erscheinen soll, bekommt draft: true.' : '';
  return `„${found}“ sieht nach etwas Unfertigem aus. Bitte ausfüllen oder streichen.${draft}`;
};

export const leftovers = inEachFile(({ data, body, file }) => {
  const isPage = file.endsWith('.mdx');
  const placeOf = placesIn(body);
  const inFields = textsIn(data).flatMap(({ path, text }): Finding[] =>
    leftoversIn(text).map(({ 0: found, index }) => ({ path, at: index, message: messageOf(found, isPage) })),
  );
  const inBody = leftoversIn(body).map(({ 0: found, index }) => ({
    ...placeOf(index),
    message: messageOf(found, isPage),
  }));
  return [...inFields, ...inBody];
});

/** Pages whose text a template replaces with what it lists itself. */
const needText = new Set(['regionen', 'projekte', 'themen', 'termine', 'meldungen']);

export const emptyBodies = inEachFile(({ collection, data, body }) => {
  const isDraft = (data as { draft?: unknown } | null)?.draft === true;
  if (!needText.has(collection) || isDraft || /[\p{L}\d]/u.test(body.replace(/<!--[^]*?-->|^#{1,6}.*$/gm, '')))
    return [];
  const message =
    'Die Seite hat keinen Text. Bitte unter den Kopf mindestens einen Satz schreiben oder draft: true setzen.';
  return [{ path: ['body', 0], message }];
});
