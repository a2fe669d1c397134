/** What the search understands beside the names of things: `suche.yaml`. */
import { z } from 'astro/zod';
import { id, oneOf, text } from './fields.ts';
import { projectRoles } from './project.ts';
import { regionRoles, type RegionRole } from './region.ts';
import type { ProjectRole } from './project.ts';

const words = (max: number) =>
  z.array(text(60)).max(max, `Mehr als ${max} Wörter liest niemand mehr. Bitte aufteilen.`);

const synonym = z.strictObject({
  wort: z
    .array(text(60))
    .min(1, 'Mindestens ein Wort, das Leute tippen.')
    .meta({ title: 'Wort', description: 'Was Leute tippen; jede Schreibweise ein Eintrag.' }),
  auch: words(6)
    .min(1, 'Mindestens ein Wort, das in den Texten steht.')
    .meta({ title: 'Auch suchen', description: 'Wörter, die so in den Texten stehen.' }),
});

const signpost = z.strictObject({
  titel: text(80).meta({ title: 'Titel', description: 'Wie der Treffer heißt.' }),
  ziel: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*(?:\?[a-z]+=[a-z0-9-]+)?(?:#[a-z0-9-]+)?$/, {
      error:
        'Bitte die Adresse auf dieser Website ohne Namen davor angeben, zum Beispiel /projekte/?status=eingestellt.',
    })
    .meta({ title: 'Ziel', description: 'Adresse auf dieser Website.' }),
  wort: words(40).min(1, 'Mindestens ein Wort, das Leute tippen.').meta({ title: 'Wort' }),
});

/** Roles of facts that projects, offices and regions name in their fields. */
const roles = [...new Set<ProjectRole | RegionRole>([...projectRoles, ...regionRoles])] as const;

const question = z.strictObject({
  frage: text(60).meta({ title: 'Frage', description: 'Wie die Karte sie nennt: „Geld vom Land“.' }),
  wort: words(60).min(1, 'Mindestens ein Wort, an dem die Frage zu erkennen ist.').meta({
    title: 'Wort',
    description: 'Wörter oder Wortgruppen der Frage.',
  }),
  rollen: z
    .array(oneOf(roles))
    .default([])
    .meta({ title: 'Rollen', description: 'Felder des Steckbriefs, das erste zuerst.' }),
  bezeichnungen: z
    .array(text(80))
    .default([])
    .meta({ title: 'Bezeichnungen', description: 'Wie die Fakten heißen, die antworten; das erste zuerst.' }),
  programm: id().optional().meta({ title: 'Programm', description: 'Fakt, der ohne Gegenstand gemeint ist.' }),
});

export const searchSchema = z.strictObject({
  fuellwoerter: z.array(text(30)).default([]).meta({ title: 'Füllwörter' }),
  gattungen: z.array(text(30)).default([]).meta({ title: 'Gattungen' }),
  synonyme: z.array(synonym).default([]).meta({ title: 'Synonyme' }),
  wegweiser: z.array(signpost).default([]).meta({ title: 'Wegweiser' }),
  fragen: z.array(question).default([]).meta({ title: 'Fragen' }),
});
export type SearchData = z.output<typeof searchSchema>;
