/** A project's Steckbrief on paper. */
import { statusOf } from '#catalogue/projects.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { outcomeView } from '#views/parts/outcomes.ts';
import { openEnd } from './project-run.ts';

/** What became of it comes first; then who, how much, when. */
export function projectRows(project: Project, edition: Edition): BoxRow[] {
  const { words, routes } = edition;
  const { statusWords, areaWords, unknown } = words.kinds;
  const say = words.pages.project;
  const { funding, start, end, status } = project.roles;
  const periodFacts = [...new Set([start, end])].filter((fact) => fact !== undefined);
  const note = openEnd(project, edition);
  const { state, word, asOf } = outcomeView(project, edition);
  const proof = project.outcome?.fact;
  return [
    {
      label: words.paper.outcome,
      state,
      ...(proof ? { facts: [{ id: proof.id, words: word }] } : { links: [{ label: word }] }),
      ...(asOf ? { note: words.parts.outcomes.lastProof(asOf) } : {}),
    },
    {
      label: say.leadOrganisation,
      ...(project.leadOrganisation
        ? { links: [{ label: project.leadOrganisation.name, href: routes.organisation(project.leadOrganisation.id) }] }
        : { none: unknown }),
    },
    ...(project.partners.length > 0
      ? [
          {
            label: say.partners,
            links: project.partners.map(({ id, name }) => ({ label: name, href: routes.organisation(id) })),
          },
        ]
      : []),
    {
      label: say.funding,
      ...(funding ? { facts: [{ id: funding.id }] } : { none: unknown }),
    },
    {
      label: say.period,
      ...(periodFacts.length > 0
        ? {
            facts: periodFacts.map((fact) => ({ id: fact.id })),
            ...(note === undefined ? {} : { note }),
          }
        : { none: unknown }),
    },
    {
      label: say.status,
      ...(status
        ? { facts: [{ id: status.id, words: statusWords[statusOf(project)] ?? statusOf(project) }] }
        : { none: say.unknownStatus }),
    },
    { label: say.area, links: [{ label: areaWords[project.area] }] },
    {
      label: say.topics,
      ...(project.topics.length > 0
        ? { links: project.topics.map(({ id, title }) => ({ label: title, href: routes.topic(id) })) }
        : { none: unknown }),
    },
    ...(project.places.length > 0 ? [{ label: say.places, links: [{ label: project.places.join(', ') }] }] : []),
  ];
}
