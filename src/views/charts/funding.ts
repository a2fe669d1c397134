/** Money by project. Sums are never added up: some overlap, and many are not known. */
import { amountOf, largestFunding } from '#catalogue/projects.ts';
import { lineOf } from '#catalogue/proof.ts';
import type { Fact, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { shortened } from '#views/parts/long-lists.ts';
import { projectGroups, type ProjectGroup } from '#views/parts/project-groups.ts';
import type { Chart, ChartCell, ChartColumn } from './chart.ts';
import { barsAtMost, barsThumb } from './thumbs.ts';

const columns = ({ words: { charts } }: Edition): ChartColumn[] => [
  { id: 'vorhaben', title: charts.columns.project },
  { id: 'regionen', title: charts.columns.region },
  { id: 'foerdermittel_eur', title: charts.columns.funding, isNumber: true, hasFacts: true },
  { id: 'bezeichnung', title: charts.columns.fundingName },
  { id: 'teil_von', title: charts.columns.partOf },
];

const byAmount = (a: Project, b: Project): number => amountOf(b) - amountOf(a);

/** The largest first; the parts of a project behind it, wherever their sums would stand. */
function inOrder(projects: readonly Project[]): Project[] {
  const wholes = projects.filter(({ partOf }) => !partOf || !projects.includes(partOf));
  return wholes.toSorted(byAmount).flatMap((whole) => [whole, ...whole.parts.toSorted(byAmount)]);
}

const regionNames = ({ regions }: Project, { forms }: Edition): string => forms.list(regions.map(({ title }) => title));

function group({ key, title, kind, projects }: ProjectGroup, drawn: ReadonlySet<Project>, edition: Edition) {
  const { words, forms } = edition;
  const bars = inOrder(projects).flatMap((project) => {
    const { title: name, partOf, roles } = project;
    const { funding } = roles;
    if (typeof funding?.value !== 'number' || !drawn.has(project)) return [];
    return [
      {
        label: key || kind === 'statewide' ? name : `${name} (${regionNames(project, edition)})`,
        value: funding.value,
        words: forms.value(funding, 'short'),
        line: lineOf(funding),
        isPart: partOf !== undefined,
      },
    ];
  });
  const known = projects.filter(({ roles }) => typeof roles.funding?.value === 'number').length;
  return { key, title, note: words.charts.funding.groupNote(known, projects.length), bars };
}

/** Empty where the fact tells no single number: a zero would be a claim. */
const bareAmount = ({ value }: Fact): number | '' => (typeof value === 'number' ? value : '');

function row(project: Project, edition: Edition): ChartCell[] {
  const { forms, routes } = edition;
  const { funding } = project.roles;
  return [
    { words: project.title, href: routes.project(project.id) },
    { words: regionNames(project, edition) },
    funding ? { words: forms.value(funding, 'short'), raw: bareAmount(funding), fact: funding } : { words: '' },
    { words: funding?.label ?? '' },
    { words: project.partOf?.title ?? '' },
  ];
}

export function fundingChart(edition: Edition): Chart {
  const { words, forms } = edition;
  const { projects } = edition.catalogue;
  const { statement, notes, caption } = words.charts.funding;
  const groups = projectGroups(edition);
  const known = projects.filter((project) => amountOf(project) > 0);
  const largest = largestFunding(projects);
  const { shown, more } = shortened(known.toSorted(byAmount), 'bars');
  const drawn = new Set(more > 0 ? shown : projects);
  const highest = largest?.roles.funding && { sum: forms.value(largest.roles.funding), project: largest.title };
  return {
    id: 'foerdermittel',
    title: words.charts.titles.foerdermittel,
    statement: statement(known.length, projects.length, highest),
    notes: more > 0 ? [words.charts.largest(shown.length, more), ...notes] : notes,
    drawing: {
      kind: 'bars',
      largest: largest ? amountOf(largest) : 0,
      groups: groups.map((each) => group(each, drawn, edition)),
    },
    thumb: barsThumb(
      known
        .filter(({ partOf }) => !partOf)
        .toSorted(byAmount)
        .slice(0, barsAtMost)
        .map((project) => ({
          label: project.shortTitle ?? project.title,
          value: amountOf(project),
          words: forms.value(project.roles.funding!, 'short'),
        })),
    ),
    table: {
      caption,
      columns: columns(edition),
      rows: groups.flatMap(({ projects: of }) => inOrder(of)).map((project) => row(project, edition)),
    },
  };
}
