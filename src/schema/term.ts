import { z } from 'astro/zod';
import { factText, id, text } from './fields.ts';
import { foreignParts, foreignStandsIn } from './foreign.ts';

/** A word that readers may not know: `glossar/ID.yaml`. */
export const termSchema = z
  .strictObject({
    term: text(80).meta({ title: 'Begriff' }),
    foreign: foreignParts(),
    forms: z
      .array(text(80))
      .default([])
      .meta({ title: 'Formen', description: 'Andere Schreibweisen und Beugungen, so wie sie in Texten stehen.' }),
    definition: factText().meta({
      title: 'Erklärung',
      description: 'Ein bis drei Sätze, die allein stehen. Werte als [[fakt-id]].',
    }),
    facts: z.array(id()).default([]).meta({ title: 'Belege', description: 'Kennungen der Fakten, die sie tragen.' }),
    basis: text(200)
      .optional()
      .meta({ title: 'Grundlage', description: 'Ein Gesetz oder eine Norm, wo kein Fakt die Erklärung trägt.' }),
    related: z.array(id()).default([]).meta({ title: 'Siehe auch', description: 'Kennungen anderer Begriffe.' }),
  })
  .refine(({ facts, basis }) => facts.length > 0 || basis !== undefined, {
    path: ['facts'],
    error: 'Jede Erklärung braucht einen Beleg. Bitte unter facts einen Fakt oder unter basis ein Gesetz nennen.',
  })
  .superRefine(foreignStandsIn(({ term }) => term));
export type TermData = z.output<typeof termSchema>;
