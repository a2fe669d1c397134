/** Whether sources can still be read where they were published: `erreichbarkeit.yaml`, written by `npm run quellen`. */
import { z } from 'astro/zod';
import { day, id, oneOf, text, webAddress } from './fields.ts';

/** `unklar`: nobody could tell that day, because the server did not answer or does not want to be asked by programs. */
export const reachabilityStates = ['erreichbar', 'umgezogen', 'verschwunden', 'unklar'] as const;

const answer = z.strictObject({
  id: id().meta({ title: 'Quelle', description: 'Datei in quellen/.' }),
  adresse: webAddress().meta({
    title: 'Adresse',
    description: 'Die gefragt wurde; ist sie nicht mehr die der Quelle, gilt der Eintrag nicht.',
  }),
  zustand: oneOf(reachabilityStates).meta({ title: 'Zustand' }),
  seit: day().meta({ title: 'Seit', description: 'Tag, an dem dieser Zustand zuerst festgestellt wurde.' }),
  geprueft: day().meta({ title: 'Geprüft am', description: 'Tag der letzten Frage.' }),
  neu: webAddress().optional().meta({ title: 'Neue Adresse', description: 'Wohin die alte führt.' }),
  grund: text(160).optional().meta({ title: 'Grund' }),
});

export const reachabilitySchema = z.strictObject({
  quellen: z.array(answer).default([]).meta({ title: 'Quellen' }),
});
export type ReachabilityData = z.output<typeof reachabilitySchema>;
export type ReachabilityAnswer = ReachabilityData['quellen'][number];
