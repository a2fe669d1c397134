/**
 * What the schemas of records share: how a field gets its German name, and how one record names others.
 *
 * Fields that content files have as well are those of the content's schemas, so that a thing has one name.
 */
import { z } from 'astro/zod';
import { confidenceWords, precisionWords } from '#language/de/words/kinds.ts';
import { confidences, factSchema } from '#schema/fact.ts';
import { id as contentId, partialDate } from '#schema/fields.ts';
import { organisationSchema } from '#schema/organisation.ts';
import { projectSchema } from '#schema/project.ts';
import { sourceSchema } from '#schema/source.ts';

export const name = (title: string, description?: string) => ({ title, ...(description && { description }) });
export const words = (title: string, description?: string) => z.string().meta(name(title, description));
export const url = (title: string, description?: string) => z.url().meta(name(title, description));
export const id = (description: string) => contentId().meta(name('Kennung', description));
export const date = (title: string, description?: string) => partialDate().meta(name(title, description));
export const flag = (title: string, description?: string) => z.boolean().meta(name(title, description));

/** A key of a fixed list; JSON Schema names each with its German word (`const` and `title`). */
const oneOf = (keys: readonly string[], german: Readonly<Record<string, string>>) =>
  z.union(keys.map((key) => z.literal(key).meta({ title: german[key] ?? key })));
export const keyOf = (german: Readonly<Record<string, string>>) => oneOf(Object.keys(german), german);

export const page = url('Seite', 'Adresse auf dieser Website.');

export const precision = keyOf(precisionWords)
  .optional()
  .meta(name('Genauigkeit', 'Nur „genau“ ist der Wert selbst; fehlt, wenn die Frage sich nicht stellt.'));
export const confidence = oneOf(confidences, confidenceWords).meta(name('Verlässlichkeit'));
export const edtf = words(
  'Datum mit Zweifel',
  'EDTF nach ISO 8601-2: ~ ungefähr, ? geplant oder strittig, % beides, [..Tag] spätestens dann, [Tag..] frühestens dann, [a,b] eines davon, {a,b} alle.',
).optional();

/** A fact in few words. A value without its doubt would say more than the fact does. */
export const factReference = {
  id: id('Kennung des Fakts.'),
  url: page,
  label: factSchema.shape.label,
  value: words('Wert in Worten'),
  precision,
  confidence,
  asOf: factSchema.shape.asOf,
};
export const sourceReference = {
  id: id('Kennung der Quelle.'),
  url: page,
  publisher: sourceSchema.shape.publisher,
  title: sourceSchema.shape.title,
  address: url('Adresse', 'Fehlt, wenn es keine gibt oder sie den Namen einer Privatperson enthält.').optional(),
  published: sourceSchema.shape.published,
  retrieved: sourceSchema.shape.retrieved,
};
export const fact = z.strictObject(factReference);
export const project = z.strictObject({ id: id('Kennung des Projekts.'), url: page, title: projectSchema.shape.title });
export const organisation = z.strictObject({
  id: id('Kennung der Organisation.'),
  url: page,
  name: organisationSchema.shape.name,
});
export const key = words(
  'Amtlicher Schlüssel',
  'AGS: acht Ziffern einer Gemeinde, fünf eines Kreises; als Text lesen, damit die führende Null bleibt.',
);
export const regionalKey = words(
  'Regionalschlüssel',
  'ARS: zwölf Ziffern einer Gemeinde, fünf eines Kreises; als Text lesen, damit die führende Null bleibt.',
);
export const place = z.strictObject({
  id: id('Kennung des Orts.'),
  url: page,
  name: words('Name'),
  ags: key,
  ars: regionalKey,
});
export const location = z
  .strictObject({
    name: words('Name'),
    ags: key,
    ars: regionalKey,
    id: id('Kennung des Orts.').optional(),
    url: page.optional(),
  })
  .optional()
  .meta(name('Ort mit Schlüssel', 'Fehlt, wenn es keine Gemeinde und kein Kreis in Nordrhein-Westfalen ist.'));
export const sum = z.strictObject({
  ...factReference,
  amount: z.number().optional().meta(name('Betrag', 'In Euro; fehlt, wenn die Quelle keine einzelne Zahl nennt.')),
});
export const moment = z.strictObject({
  ...factReference,
  date: date('Tag', 'JJJJ, JJJJ-MM oder JJJJ-MM-TT; wie genau, sagen Genauigkeit und Verlässlichkeit.').optional(),
  edtf,
});

export const checked = date('Zuletzt geprüft', 'Der jüngste Tag, an dem ein Fakt dazu geprüft wurde.').optional();
export const regions = z
  .array(z.strictObject({ id: id('Kennung der Region.'), url: page, title: words('Name') }))
  .meta(name('Regionen'));
export const facts = z.array(fact).meta(name('Fakten', 'Alle Fakten dazu, mit Wert in Worten.'));
export const funding = sum.optional().meta(name('Fördermittel', 'Landesmittel, soweit die Quelle sie nennt.'));
export const fundingNote = words('Hinweis zum Geld').optional();
export const transfer = words('Nachnutzen', 'Was die Quellen über die Nachnutzung sagen.').optional();
