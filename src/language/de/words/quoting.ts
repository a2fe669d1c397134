/** Words of citations, press sentences and pieces to embed. */

const sources = (count: number, names: string): string => `${count === 1 ? 'Quelle' : 'Quellen'}: ${names}`;

export const quoting = {
  /** Who says it; `count` is how many publishers there are. */
  sources,

  /** In the place of what would carry an address. */
  noAddress:
    'Hier fehlt noch, wozu man die Adresse der Seite im Netz braucht: Diese Fassung ist unter keiner veröffentlicht.',

  reference: {
    noDate: 'ohne Datum',
    seen: (date: string) => `gesehen am ${date}`,
  },

  sentence: {
    withdrawn: (valid: string) => `Diese Angabe ist zurückgezogen. Es gilt: ${valid}`,
    derived: (site: string, named: string) => `abgeleitet auf ${site}; ${named}`,
    disputed: (statement: string, values: string, resolution: string) =>
      `${statement} Die Quellen sind uneins und nennen ${values}. ${resolution}`,
    reading: (site: string, named: string) => `Lesart und Zusammenstellung: ${site}; ${named}`,
    according: (publishers: string, site: string) => `laut ${publishers}; zusammengestellt auf ${site}`,
    compiled: (site: string) => `zusammengestellt auf ${site}`,
    source: (title: string, publisher: string, date: string) =>
      `Das geht aus dieser Quelle hervor: ${title} (${publisher}, ${date}).`,
    noDate: (seen: string) => `ohne Datum, gesehen am ${seen}`,
    /** Publishers that are only counted, in the case that „laut“ needs and behind „Quellen:“. */
    accordingToMore: (named: string, count: number) => `${named} und ${count}\u00a0weiteren Herausgebern`,
    morePublishers: (named: string, count: number) => `${named} und ${count}\u00a0weitere Herausgeber`,
  },

  embedding: {
    proof: 'Beleg:',
    proofAt: (site: string) => `Beleg bei ${site}`,
    replacedBy: (fact: string) => `Ersetzt durch: ${fact}`,
  },

  wordings: {
    withdrawnRemark: '; zurückgezogen',
    disputedRemark: '; die Quellen sind uneins',
    disputed: 'Die Quellen sind uneins',
    otherReadings: 'Nicht alle Quellen sagen dasselbe',
    scope: (scope: string) => `Geltung: ${scope}`,
    derived: 'Die Angabe ist abgeleitet',
    region: (name: string) => `Digitale Modellregion ${name}`,
    withdrawn: (valid: string) => `Diese Angabe ist zurückgezogen; an ihrer Stelle gilt: ${valid}`,
    asOf: (date: string) => `Stand: ${date}`,
    validFrom: (date: string) => `gültig ab ${date}`,
    validUntil: (date: string) => `gültig bis ${date}`,
    furtherPublishers: (count: number) => `und ${count} weitere`,
    precision: {
      genau: '',
      rund: 'die Angabe ist ungefähr',
      mindestens: 'das ist eine Mindestangabe',
      hoechstens: 'das ist eine Höchstangabe',
      geplant: 'so war es geplant',
    },
    roundNumber: 'die Zahl ist gerundet',
  },
};
