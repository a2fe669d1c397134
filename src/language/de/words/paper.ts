/** Words of the fact sheets on paper. */
const undertaking = 'Vorhaben';

export const paper = {
  kinds: {
    region: 'Modellregion',
    project: undertaking,
    statewideProject: 'Vorhaben aller fünf Regionen',
  },
  profile: {
    heading: 'Steckbrief',
    columns: { label: 'Angabe', value: 'Wert', proof: 'Beleg' },
  },
  projects: {
    heading: undertaking,
    /** On the sheet of a project. */
    beside: 'Weitere Vorhaben',
    columns: { title: undertaking, funding: 'Fördermittel', period: 'Laufzeit', outcome: 'Ausgang' },
  },
  outcome: 'Ausgang',
  facts: 'Fakten',
  disputes: 'Quellen uneins',
  money: 'Geld',
  transfer: 'Nachnutzen',
  noTransfer: 'In den gesehenen Quellen keine Angabe.',
  undated: 'ohne Datum',
  /** What the QR code shows. */
  code: (title: string, address: string) => `QR-Code mit der Adresse der Seite „${title}“: ${address}`,
  documentTitle: (title: string) => `${title} – Faktenblatt`,
  /** What stands on every sheet; the template puts the number in. */
  frame: {
    name: 'Faktenblatt',
    sources: 'Quellen',
    further: 'und {count} weitere auf der Seite',
    about: 'Zur Seite',
  },
  /** Before the lines with their names. */
  beforeLegend: (checked: string) =>
    `Stand ${checked}. Die Seite nennt alle Fakten mit ihren Quellen; die Linie unter einer Angabe sagt, wie gut sie belegt ist: `,
  imprint: (siteName: string, texts: string, data: string) =>
    `${siteName}. Unabhängige Dokumentation, keine amtliche Seite. Texte: ${texts}, Daten: ${data}.`,
};
