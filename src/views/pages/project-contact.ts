/** Whom to ask about a project, and what of it others can take over. */
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { contactWays, waysOf } from '#views/parts/contact.ts';
import { sourceCodeOf } from '#views/parts/public-addresses.ts';

interface Way {
  readonly value: string;
  readonly href: string;
}

export interface Desk {
  readonly name: string;
  readonly href: string | undefined;
  /** Telephone and mailbox. */
  readonly ways: readonly Way[];
}

/** The office of the region that answers for a project; none for what belongs to several. */
export function regionDesk(project: Project, edition: Edition): Desk | undefined {
  const [region] = project.regions;
  if (!region?.contact || project.regions.length > 1) return undefined;
  return { name: region.contact.organisation, href: undefined, ways: waysOf(region.contact, edition) };
}

/** The project's own carrier, and the region's office where that cannot be reached. */
function contactOf(project: Project, edition: Edition): { own: Desk | undefined; region: Desk | undefined } {
  const lead = project.leadOrganisation;
  const own = lead && {
    name: lead.name,
    href: edition.routes.organisation(lead.id),
    ways: contactWays(lead, edition),
  };
  const region = regionDesk(project, edition);
  const isNeeded = !own || (own.ways.length === 0 && region !== undefined && region.ways.length > 0);
  return { own, region: isNeeded ? region : undefined };
}

export function transferBox(project: Project, edition: Edition) {
  const { words, routes } = edition;
  const { reuse } = project;
  const say = words.project.transfer;
  const code = sourceCodeOf(project);
  return {
    text: project.transfer,
    grade: reuse && {
      words: words.kinds.gradeWords[reuse.grade],
      factId: reuse.fact?.id,
      document: reuse.url,
    },
    takenOver: (reuse?.takenOver ?? []).map(({ by, fact }) => ({ by, factId: fact.id })),
    firstStep: reuse?.firstStep,
    website: project.website,
    sourceCode: code
      ? { href: code, words: say.sourceCode }
      : project.sourceCode && { href: undefined, words: words.pages.project.hiddenSourceCode },
    contact: contactOf(project, edition),
    /** What else there is for the same task. */
    check: routes.transfer({ aufgabe: project.topics[0]?.id }),
  };
}
