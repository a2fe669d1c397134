/** From when to when a thing is public, and where readers of an old address find it. */
import { z } from 'astro/zod';
import { day, text } from './fields.ts';

const expected =
  'Bitte die Adresse auf dieser Website angeben, mit Schrägstrich am Anfang und am Ende, zum Beispiel /projekte/oecherlab/.';

/** An address of this site, `/projekte/oecherlab/`, perhaps a place on that page: `/glossar/#open-data`. */
const sitePlace = () => z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, expected);

/** An address that was once a page of this site. */
const formerPage = () => z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/, expected);

/** Why something is no longer shown. Its address stays and says so. */
export const withdrawal = () =>
  z
    .strictObject({
      am: day().meta({ title: 'Am', description: 'Tag, an dem es zurückgezogen wurde.' }),
      grund: text(300).meta({ title: 'Grund', description: 'Ein, zwei Sätze; sie stehen auf der Seite.' }),
      ersatz: sitePlace()
        .optional()
        .meta({ title: 'Ersatz', description: 'Adresse der Seite, die stattdessen gilt: /projekte/oecherlab/.' }),
    })
    .optional()
    .meta({
      title: 'Zurückgezogen',
      description: 'Die Seite bleibt unter ihrer Adresse und nennt nur noch Tag und Grund; in Listen fehlt sie.',
    });
export type WithdrawalData = NonNullable<z.output<ReturnType<typeof withdrawal>>>;

/** Fields of pages that can be held back. */
export const publishingFields = {
  draft: z.boolean().default(false).meta({ title: 'Entwurf', description: 'Nur in der Vorschau sichtbar.' }),
  veroeffentlichtAb: day().optional().meta({
    title: 'Veröffentlicht ab',
    description: 'Davor nur in der Vorschau; von diesem Tag an mit dem nächsten Bau der Seite.',
  }),
  zurueckgezogen: withdrawal(),
};

/** What entries say of their publication; records without prose may say less. */
export interface PublishingData {
  readonly draft?: boolean;
  readonly veroeffentlichtAb?: string | undefined;
  readonly zurueckgezogen?: WithdrawalData | undefined;
}

const redirect = z.strictObject({
  alt: formerPage().meta({ title: 'Alte Adresse', description: 'Unter der die Seite früher stand.' }),
  neu: sitePlace().meta({ title: 'Neue Adresse', description: 'Wohin sie führt.' }),
  grund: text(200).optional().meta({ title: 'Grund', description: 'Warum; nur für die Redaktion.' }),
});

/** Old addresses and where they lead: `umleitungen.yaml`. */
export const redirectsSchema = z.strictObject({
  umleitungen: z.array(redirect).default([]).meta({ title: 'Umleitungen' }),
});
export type RedirectsData = z.output<typeof redirectsSchema>;
