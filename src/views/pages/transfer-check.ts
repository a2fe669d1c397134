/** The six questions of the transfer check, and what of each project they are compared with. The browser ranks. */
import { stateOf } from '#catalogue/outcomes.ts';
import type { Fact, Organisation, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { outcomeView } from '#views/parts/outcomes.ts';
import { city, middle, placeSize } from '#views/parts/place-sizes.ts';
import { transferContacts } from './transfer-contact.ts';

/** Sums that a municipality may have to spend, in euros. */
const budgets = [250_000, 500_000, 1_000_000, 2_000_000] as const;

/** The name by which a municipality or district is known: the town for its offices, else its own. */
const bodyOf = ({ municipality, name }: Organisation): string => municipality ?? name;

const everyone = ({ leadOrganisation: lead, partners }: Project): readonly Organisation[] =>
  lead ? [lead, ...partners] : partners;

/** Municipalities and districts in which a project ran or that took part, each once. */
function bodiesOf(project: Project): string[] {
  const bodies = everyone(project)
    .filter(({ kind }) => kind === 'kommune')
    .map(bodyOf);
  return [...new Set([...bodies, ...project.places])];
}

const providersOf = (project: Project): Organisation[] =>
  everyone(project).filter(({ kind }) => kind === 'it-dienstleister');

/** „regio iT“ rather than the whole name of the company. */
const shortest = ({ name, aliases }: Organisation): string =>
  [name, ...aliases].reduce((a, b) => (b.length < a.length ? b : a));

/** What a project is compared by, as the browser gets it; what nobody knows is left out. */
export function checkedProject(project: Project, edition: Edition) {
  const { catalogue, forms } = edition;
  const bodies = bodiesOf(project);
  const sumOf = (fact: Fact | undefined) =>
    typeof fact?.value === 'number' ? { sum: fact.value, words: forms.value(fact, 'short') } : undefined;
  const { word, asOf } = outcomeView(project, edition);
  const takenOver = project.reuse?.takenOver.map(({ by }) => by) ?? [];
  return {
    topics: project.topics.map(({ id }) => id),
    places: bodies.flatMap((name) => {
      const place = catalogue.placeByName.get(name);
      const size = place && placeSize(place);
      return size ? [{ name, size }] : [];
    }),
    partners: bodies.length > 0 ? { names: forms.list(bodies), isJoint: bodies.length > 1 } : undefined,
    providers: Object.fromEntries(providersOf(project).map((each) => [each.id, shortest(each)])),
    cost: sumOf(project.roles.cost),
    funding: sumOf(project.roles.funding),
    grade: project.reuse?.grade ?? 'keine-unterlage',
    outcome: {
      state: stateOf(project),
      words: asOf ? `${word}, ${edition.words.parts.outcomes.lastProof(asOf)}` : word,
    },
    contact: transferContacts(project, edition).reached,
    takenOver: takenOver.length > 0 ? forms.list(takenOver) : undefined,
  };
}

export interface CheckQuestion {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string }>;
}

/** Choices that no project answers to are left out. */
export function checkQuestions(projects: readonly Project[], edition: Edition): CheckQuestion[] {
  const { catalogue, words, forms } = edition;
  const say = words.sections.transfer.check;
  const named = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  const providers = new Map(projects.flatMap(providersOf).map((each) => [each.id, each]));
  return [
    {
      name: 'aufgabe',
      label: say.task,
      options: catalogue.topics
        .filter((topic) => projects.some(({ topics }) => topics.includes(topic)))
        .map(({ id, title }) => ({ value: id, label: title })),
    },
    { name: 'groesse', label: say.size, options: named(say.sizes(forms.number(middle), forms.number(city))) },
    { name: 'zusammen', label: say.together, options: named(say.alone) },
    {
      name: 'it',
      label: say.provider,
      options: [
        ...[...providers.values()].map((each) => ({ value: each.id, label: shortest(each) })),
        ...named(say.providers),
      ],
    },
    {
      name: 'budget',
      label: say.budget,
      options: budgets.map((sum) => ({ value: String(sum), label: say.upTo(forms.euro(sum, 'short')) })),
    },
    { name: 'wichtig', label: say.important, options: named(say.importants) },
  ];
}
