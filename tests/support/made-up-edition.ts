/**
 * A second edition of the site, below `xx/`: content that says where it stands (`xtitle-labor`) in a language that nobody
 * speaks. Every word of its content begins with an x, as hardly a word of any language does.
 */
import { topicIds } from '#schema/fields.ts';
import { createEdition, type Edition } from '#edition/edition.ts';
import { regionIds } from '#site/regions.ts';
import { milestones, siteRequirements } from '#site/requirements.ts';
import { anEdition, join, type Seed } from './catalogue.ts';
import { madeUpLanguage } from './made-up-language.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Words that a content file must have, each naming its field. */
const wordsFor = <Field extends string>(id: string, ...fields: readonly Field[]) =>
  Object.fromEntries(fields.map((field) => [field, `x${field}-${id}`])) as Record<Field, string>;

const each = (ids: readonly string[], make: (id: string) => Fields) =>
  Object.fromEntries(ids.map((id) => [id, make(id)]));

const aPage = (id: string): Fields => wordsFor(id, 'title', 'lead');

const aFact = (id: string, more: Fields = {}): Fields => ({
  ...wordsFor(id, 'label', 'statement', 'scope', 'note', 'locator'),
  asOf: '2019-05',
  ...more,
});

const aSide = (id: string, source: string, preferred = false): Fields => ({
  ...wordsFor(id, 'value', 'meaning'),
  sources: [source],
  preferred,
});

const aDate = (id: string, value: unknown = '2019-08-27'): Fields => aFact(id, { kind: 'date', value });

const aContradiction = (id: string, more: Fields = {}): Fields =>
  aFact(id, {
    ...wordsFor(id, 'text', 'question', 'resolution'),
    confidence: 'widerspruch',
    sides: [aSide(`${id}-one`, 'stadt', true), aSide(`${id}-two`, 'zeitung')],
    ...more,
  });

/** Facts that templates name, by file. */
function requiredFacts(): Record<string, Record<string, Fields>> {
  const files: Record<string, Record<string, Fields>> = {};
  for (const id of siteRequirements.dates) {
    const [stem = '', name = ''] = id.split('--');
    const isOfEvent = (milestones as readonly string[]).includes(stem);
    (files[`${isOfEvent ? 'termine' : 'programm'}/${stem}`] ??= {})[name] = aDate(id);
  }
  for (const id of milestones) (files[`termine/${id}`] ??= {})['date'] ??= aDate(id);
  for (const id of regionIds) {
    files[`regionen/${id}`] = {
      members: aFact(id, { kind: 'relation', value: `xmembers-${id}` }),
      chosen: aDate(`${id}-chosen`),
      count: aFact(`${id}-count`, { value: 7, unit: 'xunit', precision: 'mindestens' }),
    };
  }
  return files;
}

const factsOfLabor = {
  funding: aFact('funding', { value: 1_290_000, unit: 'EUR', key: true, confidence: 'belegt' }),
  cost: aFact('cost', { value: 2_000_000, unit: 'EUR' }),
  start: aDate('start', '2019-09'),
  end: aDate('end', '2022'),
  status: aFact('status', { kind: 'status', value: 'verstetigt', text: 'xstatus' }),
  places: aContradiction('places', { kind: 'figure', value: 12, contradicts: ['labor--status'], rank: 'bevorzugt' }),
  rest: aFact('rest', {
    value: 710_000,
    unit: 'EUR',
    confidence: 'abgeleitet',
    derivation: { text: 'xderivation', formula: 'a - b', inputs: { a: 'labor--cost', b: 'labor--funding' } },
    changes: [{ date: '2026-11-20', text: 'xchange' }],
  }),
  result: aContradiction('result', { kind: 'result', value: 'xresult' }),
  old: aFact('old', { value: 5, unit: 'xunit', rank: 'ueberholt', replacedBy: 'labor--places' }),
  partner: aFact('partner', { kind: 'relation', value: 'xpartner' }),
};

const seed: Seed = {
  regionen: each(regionIds, (id) => ({
    ...aPage(id),
    ...wordsFor(id, 'leadMunicipality', 'memberNames', 'governmentDistrict'),
    facts: { members: `${id}--members`, chosen: `${id}--chosen`, projects: `${id}--count` },
    projectOffice: 'buero',
    website: `https://x${id}.example/`,
    contact: { organisation: 'xoffice', address: 'xstreet', email: 'x@x.example', phone: '0123' },
  })),
  projekte: {
    labor: {
      ...aPage('labor'),
      topics: ['bildung', 'verkehr'],
      leadOrganisation: 'buero',
      partners: ['verein'],
      places: ['Soest'],
      partOf: 'verbund',
      facts: {
        funding: 'labor--funding',
        cost: 'labor--cost',
        start: 'labor--start',
        end: 'labor--end',
        status: 'labor--status',
      },
      website: 'https://xlabor.example/',
      reason: { kind: 'nutzen', fact: 'labor--places' },
      sourceCode: 'https://xlabor.example/code/',
      fundingNote: 'xfunding [[labor--funding]]',
      transfer: 'xtransfer [[labor--places]]',
      shortTitle: 'xshort-labor',
      audience: 'xaudience',
      outcome: { state: 'laeuft-weiter', text: 'xoutcome [[labor--status]]', fact: 'labor--status' },
      stations: [
        { label: 'xfirst', actor: 'xactor', fact: 'labor--start', state: 'erprobt' },
        { label: 'xsecond', fact: 'labor--places', state: 'zeitweise' },
        { label: 'xthird', actor: 'xactor', fact: 'labor--end', state: 'nicht' },
      ],
      reuse: {
        grade: 'beschreibung',
        fact: 'labor--status',
        url: 'https://x.example/',
        takenOver: [{ by: 'xtown', fact: 'labor--status' }],
        firstStep: 'xstep [[labor--places]]',
      },
    },
    verbund: {
      ...aPage('verbund'),
      topics: ['bildung'],
      regions: ['soest', 'aachen'],
      sourceCode: 'https://x.example/',
      hideSourceCodeUrl: true,
    },
    landesweit: { ...aPage('landesweit'), regions: [...regionIds], area: 'e-government' },
  },
  themen: each(topicIds, aPage),
  termine: {
    ...each(milestones, aPage),
    treffen: {
      ...aPage('treffen'),
      date: 'treffen--date',
      disputedBy: 'treffen--days',
      startTime: '14:00',
      endTime: '16:30',
      place: 'xplace',
      organisers: ['xname-buero', 'xguest'],
      regions: [...regionIds],
      gallery: {
        credit: 'treffen--credit',
        source: 'stadt',
        pictures: [{ fact: 'treffen--picture', note: 'xnote' }],
      },
    },
    abend: { ...aPage('abend'), date: 'abend--date', series: 'treffen' },
  },
  meldungen: {
    neu: aPage('neu'),
    weg: { ...aPage('weg'), zurueckgezogen: { am: '2026-11-30', grund: 'xreason', ersatz: '/projekte/labor/' } },
  },
  seiten: {
    ...each(siteRequirements.seiten, aPage),
    start: { ...aPage('start'), stories: [{ project: 'labor', headline: 'xheadline', text: 'xtext' }] },
    'was-blieb': {
      ...aPage('was-blieb'),
      promises: [
        { title: 'xtitle', promised: 'labor--cost', became: 'labor--funding', unit: 'xunit', note: 'xnote' },
        { title: 'xtitle', promised: 'labor--start', became: 'labor--end', note: 'xnote' },
        { title: 'xtitle', promised: 'labor--cost', became: 'labor--places', note: 'xnote' },
      ],
    },
    programm: { ...aPage('programm'), keyFacts: ['labor--funding'] },
    presse: {
      ...aPage('presse'),
      keyFacts: ['labor--funding'],
      contradictions: ['labor--places'],
      money: [{ fact: 'labor--funding', note: 'xnote' }],
      notSummable: ['xnote [[labor--cost]]'],
      spellings: [{ name: 'xtitle-labor', note: 'xnote', project: 'labor' }],
    },
  },
  leicht: {
    start: {
      ...aPage('start'),
      pictures: [{ section: 'xprose', drawing: 'karte' }],
    },
    mehr: aPage('mehr'),
    soest: { ...aPage('soest'), geprueftAm: '2026-11-21', pruefgruppe: 'xgroup' },
  },
  glossar: {
    wort: { term: 'xterm', definition: 'xdefinition', facts: ['labor--funding'], basis: 'xlaw', related: ['begriff'] },
    begriff: { term: 'xtitle', forms: ['xother'], definition: 'xdefinition', basis: 'xlaw' },
  },
  organisationen: {
    buero: {
      name: 'xname-buero',
      kind: 'projektbuero',
      municipality: 'xtown',
      aliases: ['xalias'],
      website: 'https://xbuero.example/',
      partners: ['verein'],
      note: 'xnote',
    },
    verein: { name: 'xname-verein', kind: 'verein' },
    allein: { name: 'xname-allein', kind: 'hochschule' },
  },
  quellen: {
    stadt: {
      ...wordsFor('stadt', 'title', 'publisher', 'note'),
      kind: 'kommune',
      published: '2019-08',
      archiveUrl: 'https://x.example/',
    },
    zeitung: { ...wordsFor('zeitung', 'title', 'publisher'), hideUrl: true },
  },
  fakten: {
    ...requiredFacts(),
    'projekte/labor': factsOfLabor,
    'termine/treffen': {
      date: aDate('treffen'),
      days: aContradiction('days', { kind: 'date', value: '2019-08-28' }),
      credit: aFact('credit', { kind: 'description', value: 'xcredit' }),
      picture: aFact('picture', { kind: 'description', value: 'xpicture' }),
    },
    'termine/abend': { date: aDate('abend', { from: '2019-10-01', to: '2019-11-30' }) },
  },
};

const titles = Object.fromEntries(
  Object.keys(seed.fakten ?? {}).map((file) => [file, `xsubject-${file.split('/')[1]}`]),
);

/** Each word of the content as `say` has it. References by name keep together, addresses stay. */
function reworded<Data>(data: Data, say: (word: string) => string): Data {
  if (typeof data === 'string') return (/^x[\w-]*(?: \[\[.*)?$/.test(data) ? say(data) : data) as Data;
  if (Array.isArray(data)) return data.map((item: unknown) => reworded(item, say)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, reworded(item, say)])) as Data;
}

/** The same edition with other words, longer ones too than a schema lets pass. */
export const rewordedEdition = (say: (word: string) => string): Edition =>
  createEdition(
    join({ ...seed, titles }, madeUpLanguage, (data) => reworded(data, say)).catalogue,
    madeUpLanguage,
    'xx/',
  );

/** The edition with all that pages need. */
export const madeUpEdition = () => anEdition({ ...seed, titles }, madeUpLanguage, 'xx/');
