/** Money by project. Sums are never added up: some overlap, and many are not known. */
import { amountOf, largestFunding } from '#catalogue/projects.ts';
import { projectGroups, type ProjectGroup } from '#views/parts/project-groups.ts';
import { lineOf } from '#catalogue/proof.ts';
import { displayValue } from '#language/de/values.ts';
import type { Catalogue, Fact, Project } from '#catalogue/types.ts';
import { countOf, joinList } from '#language/de/format.ts';
import { charts } from '#site/requirements.ts';
import { routes } from '#site/routes.ts';
import type { Chart, ChartColumn } from './chart.ts';

const columns: readonly ChartColumn[] = [
  { id: 'vorhaben', title: 'Vorhaben' },
  { id: 'regionen', title: 'Region' },
  { id: 'foerdermittel_eur', title: 'Fördermittel', isNumber: true, hasFacts: true },
  { id: 'bezeichnung', title: 'So heißt die Summe' },
  { id: 'teil_von', title: 'Teil von' },
];

const byAmount = (a: Project, b: Project): number => amountOf(b) - amountOf(a);

/** The largest first; the parts of a project behind it, wherever their sums would stand. */
function inOrder(projects: readonly Project[]): Project[] {
  const wholes = projects.filter(({ partOf }) => !partOf || !projects.includes(partOf));
  return wholes.toSorted(byAmount).flatMap((whole) => [whole, ...whole.parts.toSorted(byAmount)]);
}

const regionNames = ({ regions }: Project): string => joinList(regions.map(({ title }) => title));

function group({ key, title, kind, projects }: ProjectGroup) {
  const bars = inOrder(projects).flatMap((project) => {
    const { title: name, partOf, roles } = project;
    const { funding } = roles;
    if (typeof funding?.value !== 'number') return [];
    return [
      {
        label: key || kind === 'statewide' ? name : `${name} (${regionNames(project)})`,
        value: funding.value,
        words: displayValue(funding, 'short'),
        line: lineOf(funding),
        isPart: partOf !== undefined,
      },
    ];
  });
  const note = `Summe belegt für ${bars.length} von ${countOf(projects.length, 'Vorhaben', 'Vorhaben')}`;
  return { key, title, note, bars };
}

/** Empty where the fact tells no single number: a zero would be a claim. */
const bareAmount = ({ value }: Fact): number | '' => (typeof value === 'number' ? value : '');

const row = (project: Project) => {
  const { funding } = project.roles;
  return [
    { words: project.title, href: routes.project(project.id) },
    { words: regionNames(project) },
    funding ? { words: displayValue(funding, 'short'), raw: bareAmount(funding), fact: funding } : { words: '' },
    { words: funding?.label ?? '' },
    { words: project.partOf?.title ?? '' },
  ];
};

export function fundingChart(catalogue: Catalogue): Chart {
  const { projects } = catalogue;
  const groups = projectGroups(catalogue);
  const known = projects.filter((project) => amountOf(project) > 0);
  const largest = largestFunding(projects);
  return {
    id: 'foerdermittel',
    title: charts.foerdermittel.title,
    statement: [
      `Für ${known.length} von ${projects.length} erfassten Vorhaben ist eine Fördersumme belegt`,
      largest?.roles.funding && `; die höchste, ${displayValue(largest.roles.funding)}, für „${largest.title}“`,
      '.',
    ].join(''),
    notes: [
      'Linie unter der Zahl: doppelt bei mehreren Herausgebern, einfach bei einer Quelle, gewellt bei uneinigen Quellen.',
      'Nicht zusammenzählen: Viele Summen fehlen, manche überschneiden sich, und sie stammen aus verschiedenen Jahren.',
      'Hohle Balken: Teile des Vorhabens darüber, nicht zu ihm hinzuzurechnen. Was mehreren Regionen gemeinsam gehört, steht nur einmal.',
      'Die Summe ist der Anteil des Landes, soweit die Quellen ihn nennen; wie die Quelle sie nennt, steht in der Tabelle.',
    ],
    drawing: { kind: 'bars', largest: largest ? amountOf(largest) : 0, groups: groups.map(group) },
    table: {
      caption: 'Alle erfassten Vorhaben',
      columns,
      rows: groups.flatMap(({ projects: of }) => inOrder(of)).map(row),
    },
  };
}
