/** Who runs the site: `betreiber.yaml`. Every field may be missing; the site then says so. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

const formAddressExpected = 'Bitte die ganze Adresse mit https:// angeben, ohne Name, Passwort und Raute.';

/** Encrypted, or browsers warn before they send; the host alone, or it could not stand in a security policy. */
const formAddress = () =>
  z
    .string()
    .regex(/^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?][^\s"'<>\\#]*)?$/, { abort: true, error: formAddressExpected })
    .refine((address) => URL.canParse(address), formAddressExpected);

export const operatorSchema = z.strictObject({
  name: text(160)
    .optional()
    .meta({ title: 'Name des Betreibers', description: 'Mit der Rechtsform, wenn es eine gibt.' }),
  address: text(240)
    .optional()
    .meta({ title: 'Anschrift', description: 'Straße, Postleitzahl und Ort; kein Postfach.' }),
  representedBy: text(160)
    .optional()
    .meta({ title: 'Vertreten durch', description: 'Bei juristischen Personen, mit dem Amt: § 5 Absatz 1 DDG.' }),
  email: z.email('Bitte eine gültige E-Mail-Adresse angeben.').optional().meta({ title: 'E-Mail' }),
  phone: text(40).optional().meta({ title: 'Telefon' }),
  register: text(160).optional().meta({ title: 'Register', description: 'Gericht und Nummer, wenn eingetragen.' }),
  vatId: text(40).optional().meta({ title: 'Umsatzsteuer-Identifikationsnummer', description: 'Wenn es eine gibt.' }),
  supervisor: text(240).optional().meta({ title: 'Aufsichtsbehörde', description: 'Wenn es eine gibt.' }),
  responsible: text(240)
    .optional()
    .meta({ title: 'Verantwortlich für den Inhalt', description: 'Name und Anschrift: § 18 Absatz 2 MStV.' }),
  privacyContact: text(240).optional().meta({
    title: 'Kontakt für Datenschutz',
    description: 'Wer Fragen zum Datenschutz beantwortet, auch die oder der Beauftragte: Artikel 13 DSGVO.',
  }),
  serverLogs: text(600).optional().meta({
    title: 'Protokolle des Webservers',
    description:
      'Wer ihn betreibt, was er festhält, wozu, auf welcher Rechtsgrundlage und wie lange: Artikel 13 DSGVO.',
  }),
  accessibilityContact: text(240).optional().meta({
    title: 'Kontakt für Barrierefreiheit',
    description: 'Wer Rückmeldungen zur Barrierefreiheit beantwortet.',
  }),
  reportForm: formAddress()
    .optional()
    .meta({ title: 'Formular', description: 'Wohin „Fehler melden“ die Eingaben schickt (POST).' }),
  reportRecipient: text(400).optional().meta({
    title: 'Empfänger des Formulars',
    description: 'Wer die Meldungen bekommt, auf welcher Rechtsgrundlage und wie lange sie bleiben: Artikel 13 DSGVO.',
  }),
  contributorId: z
    .string()
    .regex(
      /^http:\/\/dcat-ap\.de\/def\/contributors\/[A-Za-z0-9_-]+$/,
      'Die Kennung beginnt mit http://dcat-ap.de/def/contributors/, so wie GovData sie vergeben hat.',
    )
    .optional()
    .meta({ title: 'Kennung bei GovData', description: 'Damit GovData den Datenkatalog übernehmen kann.' }),
});
export type OperatorData = z.output<typeof operatorSchema>;
export type OperatorField = keyof OperatorData;

/** What a published site must say of its operator (§ 5 DDG, § 18 MStV, § 10b BGG NRW, Art. 13 DSGVO). */
export const operatorDuties = [
  'name',
  'address',
  'email',
  'phone',
  'responsible',
  'privacyContact',
  'serverLogs',
  'accessibilityContact',
  'reportForm',
  'reportRecipient',
] as const satisfies readonly OperatorField[];
export type OperatorDuty = (typeof operatorDuties)[number];
