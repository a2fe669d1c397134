/** The page of contradictions against the dossier's own list of what is disputed and how to read it. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../support/real-content.ts';
import { plain, readSite, textOf } from '../support/site.ts';

const { factById } = await loadContent();
const { main } = (await readSite()).page('/widersprueche/');

/** Every item of the dossier with the facts that carry it. */
const items: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['91 oder 100 Millionen', ['foerdermittel--funding-total-91-oder-100', 'foerdermittel--funding-total-kdn']],
  ['91 Mio. für vier oder fünf Regionen', ['foerdermittel--funding-kreis-der-empfaenger']],
  ['Vier oder fünf Regionen', ['name-und-begriffe--anzahl-vier-oder-fuenf']],
  ['Modellregion, Modellkommune, Leitkommune', ['name-und-begriffe--begriff-modellkommune-modellregion']],
  ['Auswahl OWL', ['auswahl--owl-beschluss-zeitpunkt', 'auswahl-ostwestfalen-lippe--date-widerspruch']],
  [
    'Laufzeit',
    [
      'laufzeit--dauer-geplant-widerspruch',
      'laufzeit--ende-zeitungsfehler',
      'laufzeit--ende-emscher-lippe',
      'emscher-lippe--end',
    ],
  ],
  ['Zuständigkeit', ['ministerien--ministerium-ptj-angabe']],
  ['Projektzahl Soest', ['projektzahlen--projects-soest', 'soest--projects-count']],
  ['Auftaktkonferenz', ['auftaktkonferenz--date-widerspruch']],
  ['Mittel Dritter 2019', ['foerdermittel--funding-2019-private']],
  ['Fördersatz 90 Prozent', ['foerderquoten--quote-bottrop-abweichung']],
  [
    'Projektsummen',
    [
      'schlosskreuzung--funding-total',
      'digitale-gesundheitsplattform-owl--funding-total',
      'inspire--funding-total',
      'digitalisierung-auslaenderwesen-solingen--funding',
      'zentrale-open-data-plattform--cost-total',
      'theaterlytics--funding-total',
      'open-government-kommunikationsplattform--funding-state',
      'aachener-bildungsportal--funding-press',
    ],
  ],
  ['govchain und Blockchain-Reallabor', ['govchain-nrw--related-project', 'govchain-nrw--use-cases']],
  ['Kunden der Hol mich! App', ['hol-mich-app--customers']],
  ['Schlosskreuzung Paderborn', ['schlosskreuzung--result']],
  ['Kita-Vormerkung Soest', ['kita-vormerkung-elternbeitraege--interruption']],
  ['OecherLab', ['oecherlab--period', 'oecherlab--period-2', 'oecherlab--period-3']],
  [
    'Personenstandsurkunden Remscheid',
    [
      'buergerservice-melde-und-standesamt-remscheid--later-state',
      'buergerservice-melde-und-standesamt-remscheid--later-state-2',
    ],
  ],
];

/** The row of a fact, which its anchor names. */
const rowOf = (id: string) => main.querySelector(`[id="${id}"]`)?.closest('.contradictions > li') ?? null;

describe('the page of contradictions', () => {
  it('carries all that the dossier lists', () => {
    const missing = items.flatMap(([item, ids]) => ids.filter((id) => !rowOf(id)).map((id) => `${item}: ${id}`));
    expect(missing).toEqual([]);
  });

  it('has an anchor for every fact with more than one side, at what each side says', () => {
    const disputed = [...factById.values()].filter(({ sides }) => sides.length > 0);
    expect(disputed.length).toBeGreaterThan(0);
    const incomplete = disputed.filter(({ id, subject, sides }) => {
      const row = textOf(rowOf(id));
      // The programme's subjects stand in the heading.
      const words = [subject.kind === 'programm' ? '' : subject.title, ...sides.map(({ value }) => value)];
      return !words.every((word) => row.includes(plain(word)));
    });
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  it('begins with what leads to each of its parts', () => {
    const links = main.querySelectorAll('.page-contents a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(main.querySelectorAll('.sheet-text h2').map((heading) => `#${heading.id}`));
  });
});
