/** The home page: what came of it. */
import { stateOf } from '#catalogue/outcomes.ts';
import type { Fact, Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { outcomes } from '#schema/project.ts';
import { keyView } from '#views/parts/cards.ts';
import { countContradictions } from '#views/parts/contradictions.ts';
import { outcomeField } from '#views/parts/outcome-field.ts';
import { outcomeView, recentProofs } from '#views/parts/outcomes.ts';
import { projectMark } from '#views/parts/project-mark.ts';
import { moneyBar } from '#views/parts/promises.ts';
import { everySo, projectsASquare, squareScale } from '#views/parts/squares.ts';

/** What the sources say went to the whole region; sums per head and of single offices are other questions. */
const moneyOf = ({ id, keyFacts }: Region): Fact | undefined => keyFacts.find((fact) => fact.id === `${id}--funding`);

/** How many projects a square stands for beside the regions: the same for all, so that they can be compared. */
const regionSquare = (regions: readonly Region[]): number =>
  Math.max(1, ...regions.map(({ projects }) => projectsASquare(projects.length)));

function regionLine(region: Region, { catalogue, words, routes }: Edition) {
  const { projects: all } = region;
  const running = all.filter((project) => stateOf(project) === 'laeuft-weiter').length;
  const money = moneyOf(region);
  return {
    ...keyView(region),
    href: routes.region(region.id),
    members: words.pages.region.members(region.memberNames),
    running: words.sections.home.running(running, all.length),
    states: outcomes.flatMap((state) =>
      everySo(
        all.map(stateOf).filter((each) => each === state),
        regionSquare(catalogue.regions),
      ),
    ),
    money: money && { id: money.id, scope: money.scope },
  };
}

/** Three ways on, by who reads. */
function ways(edition: Edition) {
  const { words, routes } = edition;
  const { forAll, forPress, forMunicipalities } = words.sections.home;
  const link = (href: string, label: string) => ({ href, label });
  const disputed = countContradictions(edition);
  return {
    forAll: [
      link(routes.places(), forAll.place),
      link(routes.map(), forAll.map),
      link(routes.projects(), forAll.projects),
      link(`${routes.remains()}#laeuft-weiter`, forAll.running),
    ],
    forPress: [
      link(routes.press(), forPress.quotable),
      link(routes.contradictions(), forPress.contradictions(disputed)),
      link(`${routes.remains()}#versprochen`, forPress.promises),
    ],
    forMunicipalities: [
      link(routes.transfer(), forMunicipalities.transfer),
      link(`${routes.remains()}#woran-es-lag`, forMunicipalities.reasons),
      link(routes.programme(), forMunicipalities.programme),
    ],
  };
}

export function homeView(edition: Edition) {
  const { catalogue, forms, routes } = edition;
  const { projects, regions, pages, news } = catalogue;
  const [latest] = news;
  const field = outcomeField(projects, true, edition);
  return {
    stories: (pages.get('start')?.stories ?? []).map(({ project, headline, text }) => ({
      headline,
      text,
      href: routes.project(project.id),
      name: project.shortTitle ?? project.title,
      mark: projectMark(project),
      outcome: outcomeView(project, edition),
    })),
    field,
    recent: recentProofs(projects, edition),
    money: moneyBar(pages.get('was-blieb')?.promises ?? []),
    regions: regions.map((region) => regionLine(region, edition)),
    regionScale: squareScale(regionSquare(regions), edition),
    ways: ways(edition),
    news: latest && { href: routes.news(latest.id), label: latest.title, date: forms.date(latest.date) },
  };
}
