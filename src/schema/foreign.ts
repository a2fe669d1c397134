/** Names that are not German, or not all of it. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

/** A part of a name in another language: screen readers pronounce it as such (WCAG 2.2, 3.1.2). */
const foreignPart = z.strictObject({
  text: text(80).meta({ title: 'Wortlaut' }),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'Bitte das Kürzel der Sprache angeben, zum Beispiel „en“.')
    .meta({ title: 'Sprache' }),
});
export type ForeignPart = Readonly<z.output<typeof foreignPart>>;

export const foreignParts = () =>
  z.array(foreignPart).default([]).meta({
    title: 'Fremdsprachiges im Namen',
    description:
      'Nur was ein Vorleseprogramm anders aussprechen muss, zum Beispiel [{ text: Smart School, lang: en }]. Gilt überall, wo der Name steht.',
  });

/** For the schema of something with a name: what is said to be foreign must stand in it. */
export const foreignStandsIn =
  <T extends { readonly foreign: readonly ForeignPart[] }>(nameOf: (data: T) => string) =>
  (data: T, { addIssue }: z.core.$RefinementCtx): void => {
    data.foreign.forEach((part, index) => {
      if (nameOf(data).includes(part.text)) return;
      const message = `„${part.text}“ steht nicht im Namen. Bitte genau so schreiben wie dort.`;
      addIssue({ code: 'custom', path: ['foreign', index, 'text'], message });
    });
  };
