/**
 * What the page on accessibility says: `barrierefreiheit.yaml`, in the parts of the model statement of the European Commission
 * (Implementing Decision (EU) 2018/1523): standard, result, what is not accessible and why, how it was checked, and enforcement.
 */
import { z } from 'astro/zod';
import { day, oneOf, text, webAddress } from './fields.ts';

const conformances = ['vollstaendig', 'teilweise', 'nicht'] as const;

const standard = z.strictObject({
  name: text(160).meta({ title: 'Name', description: 'Mit Fassung und Stufe.' }),
  adresse: webAddress().optional().meta({ title: 'Adresse' }),
});

const trial = z.strictObject({
  was: text(160).meta({ title: 'Was', description: 'Was geprüft wurde.' }),
  wie: text(400).meta({ title: 'Wie', description: 'Womit, wie oft und von wem.' }),
  ergebnis: text(240).meta({ title: 'Ergebnis' }),
});

/** What a build may leave out (`BASE_MAP`). */
const optionalParts = ['hintergrundkarte'] as const;

const gap = z.strictObject({
  was: text(240).meta({ title: 'Was', description: 'Was nicht oder nicht für alle zugänglich ist.' }),
  grund: text(300).meta({ title: 'Grund' }),
  ersatz: text(300).meta({ title: 'Ersatz', description: 'Wie man trotzdem an den Inhalt kommt.' }),
  nurMit: oneOf(optionalParts).optional().meta({
    title: 'Nur mit',
    description: 'Teil der Website, den ein Bau weglassen kann; dann fehlt auch die Lücke.',
  }),
});

const office = z.strictObject({
  name: text(160).meta({ title: 'Name' }),
  adresse: webAddress().meta({ title: 'Adresse', description: 'Ihre Seite im Netz.' }),
});

export const accessibilitySchema = z
  .strictObject({
    geprueftAm: day().optional().meta({
      title: 'Geprüft am',
      description: 'Tag der letzten Prüfung; nach 11 Monaten wird gewarnt, nach 12 nicht mehr gebaut.',
    }),
    verfahren: text(240).optional().meta({ title: 'Verfahren', description: 'Selbst geprüft oder von wem.' }),
    vereinbarkeit: oneOf(conformances)
      .optional()
      .meta({ title: 'Vereinbarkeit', description: 'Mit dem Maßstab; vollständig nur ohne Lücken.' }),
    massstab: z.array(standard).default([]).meta({ title: 'Maßstab' }),
    pruefungen: z.array(trial).default([]).meta({ title: 'Prüfungen' }),
    luecken: z.array(gap).default([]).meta({ title: 'Lücken', description: 'Die wichtigste zuerst.' }),
    ombudsstelle: office.optional().meta({ title: 'Ombudsstelle', description: 'Des Landes.' }),
  })
  .refine(({ vereinbarkeit, luecken }) => vereinbarkeit !== 'vollstaendig' || luecken.length === 0, {
    path: ['luecken'],
    error: 'Hier steht, was noch fehlt; vollständig ist das nicht. Bitte vereinbarkeit: teilweise angeben.',
  });
export type AccessibilityData = z.output<typeof accessibilitySchema>;
