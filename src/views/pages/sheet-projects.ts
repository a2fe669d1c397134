/** Projects in a table on paper: those of a region, and those beside a project. */
import { byFunding, onlyRegion } from '#catalogue/projects.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { regionLetter } from '#site/regions.ts';
import { publicAddress } from '#site/routes.ts';
import { outcomeView } from '#views/parts/outcomes.ts';
import { factPiece, type Cell, type SheetTable } from './sheet-pieces.ts';

function projectRow(project: Project, edition: Edition): Cell[] {
  const { forms, routes, words } = edition;
  const { unknown } = words.kinds;
  const { funding, start, end } = project.roles;
  const { state, word } = outcomeView(project, edition);
  const only = onlyRegion(project);
  const outcome = project.outcome?.fact ? factPiece(project.outcome.fact, edition, word) : { words: word };
  return [
    [{ words: project.title, href: publicAddress(routes.project(project.id)) }],
    [funding ? factPiece(funding, edition, forms.value(funding, 'short')) : { words: unknown }],
    [{ words: forms.period(start, end) ?? unknown }],
    [{ ...outcome, sign: { state, letter: only && regionLetter(only.id) } }],
  ];
}

export function projectTable(heading: string, projects: readonly Project[], edition: Edition): SheetTable {
  const { title, funding, period, outcome } = edition.words.paper.projects.columns;
  return {
    heading,
    columns: [title, funding, period, outcome],
    rows: projects.map((project) => projectRow(project, edition)),
  };
}

/** More would not fit on any sheet. */
const most = 20;

/** Other projects of the same regions, those of the same topics first, then by money. */
export function projectsBeside(project: Project): Project[] {
  const shared = ({ topics }: Project): number => topics.filter((topic) => project.topics.includes(topic)).length;
  return [...new Set(project.regions.flatMap(({ projects }) => projects))]
    .filter((other) => other !== project)
    .map((other) => ({ other, points: shared(other) }))
    .sort((a, b) => b.points - a.points || byFunding(a.other, b.other))
    .slice(0, most)
    .map(({ other }) => other);
}
