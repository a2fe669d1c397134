import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/**
 * What is known of a municipality or Kreis beyond the register of the Land: `orte/ID.yaml`. Name, key and area come from the
 * register; the file's name is the place's id.
 */
export const placeSchema = z.strictObject({
  aliases: z.array(text(80)).default([]).meta({ title: 'Auch genannt', description: 'Findet die Suche.' }),
  population: id().optional().meta({ title: 'Bevölkerung', description: 'Kennung des Fakts.' }),
  organisation: id().optional().meta({
    title: 'Ansprechstelle',
    description: 'Kennung der Organisation, die man zu diesem Ort fragt, meist die Verwaltung.',
  }),
});
