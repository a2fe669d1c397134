/** Links regions, projects, organisations, events and pages, always in both directions. */
import { dateOf, daysOf } from '#site/dates.ts';
import type { EventData } from '#schema/event.ts';
import { projectRoles, projectStatuses, type ProjectRole } from '#schema/project.ts';
import { regionRoles } from '#schema/region.ts';
import type { Forms } from '#language/language.ts';
import type { ContentEntries } from './entries.ts';
import { linkGallery } from './gallery.ts';
import type { Records, Unlinked } from './records.ts';
import { linkOutcome } from './outcomes.ts';
import type { FileScope, ScopeOf } from './references.ts';
import { linkSpelling } from './spellings.ts';
import type { Fact, Organisation, Page, Source } from './types.ts';

/** Every id in the content exists: its entry is where the record came from. */
const own = <T>(byId: ReadonlyMap<string, T>, id: string): T => byId.get(id) as T;

export function linkProjects(entries: ContentEntries, records: Records, scopeOf: ScopeOf): void {
  const { regions, topics, organisations, projects } = records;
  for (const { id, data } of entries.projekte) {
    const scope = scopeOf('projekte', id);
    const project = own(projects.byId, id);
    const byArea = data.area === 'e-government' ? scope.find(topics, 'e-government', ['area']) : undefined;
    const named = scope.findAll(topics, data.topics, ['topics']);
    const ofRegions = scope.findAll(regions, data.regions, ['regions']);
    const ofTopics = [...new Set(byArea ? [byArea, ...named] : named)];
    const lead = scope.find(organisations, data.leadOrganisation, ['leadOrganisation']);
    const partners = scope.findAll(organisations, data.partners, ['partners']);
    const whole = scope.find(projects, data.partOf, ['partOf']);

    project.regions.push(...ofRegions);
    project.topics.push(...ofTopics);
    project.leadOrganisation = lead;
    project.partners.push(...partners);
    project.partOf = whole;
    project.roles = rolesOf(data.facts, records, scope);
    project.sources.push(...sourcesOf(project.facts));
    Object.assign(project, linkOutcome(data, records, scope));

    for (const region of ofRegions) region.projects.push(project);
    for (const topic of ofTopics) topic.projects.push(project);
    lead?.leads.push(project);
    for (const partner of partners) if (partner !== lead) partner.takesPartIn.push(project);
    whole?.parts.push(project);
  }
}

/** After the projects: what the regions tried in a theme, and its projects by what was done. */
export function linkTopics(entries: ContentEntries, { regions, topics, projects }: Records, scopeOf: ScopeOf): void {
  for (const { id, data } of entries.themen) {
    const scope = scopeOf('themen', id);
    const topic = own(topics.byId, id);
    data.approaches.forEach(({ region: name, ...approach }, index) => {
      const region = scope.find(regions, name, ['approaches', index, 'region']);
      if (region) topic.approaches.push({ ...approach, region });
    });
    data.groups.forEach(({ title, projects: ids }, index) => {
      const path = ['groups', index, 'projects'];
      const grouped = scope.findAll(projects, ids, path);
      topic.groups.push({ title, projects: grouped });
      for (const project of grouped) {
        if (topic.projects.includes(project)) continue;
        scope.report(path, `Das Projekt „${project.id}“ gehört nicht zu diesem Thema. Bitte berichtigen.`);
      }
    });
  }
}

export function linkOrganisations(entries: ContentEntries, records: Records, scopeOf: ScopeOf): void {
  const { regions, organisations } = records;
  for (const { id, data } of entries.organisationen) {
    const scope = scopeOf('organisationen', id);
    const organisation = own(organisations.byId, id);
    organisation.regions.push(...scope.findAll(regions, data.regions, ['regions']));
    const lead = scope.find(organisations, data.leadOrganisation, ['leadOrganisation']);
    const partners = scope.findAll(organisations, data.partners, ['partners']);
    organisation.leadOrganisation = lead;
    organisation.partners.push(...partners);
    for (const member of new Set(lead ? [lead, ...partners] : partners)) member.belongsTo.push(organisation);
    organisation.roles = rolesOf(data.facts, records, scope);
  }
}

export function linkEvents(entries: ContentEntries, records: Records, scopeOf: ScopeOf): void {
  const { regions, events, facts, organisations } = records;
  const byName = new Map<string, Unlinked<Organisation>>();
  for (const each of organisations.byId.values())
    for (const name of [each.name, ...each.aliases]) byName.set(name, each);
  for (const { id, data } of entries.termine) {
    const scope = scopeOf('termine', id);
    const event = own(events.byId, id);
    const date = scope.find(facts, data.date, ['date']);
    if (date) event.date = date;
    if (date && !dateOf(date, 'start')) {
      scope.report(['date'], `Der Fakt „${data.date}“ nennt kein Datum. Bitte einen anderen wählen.`);
    }
    checkTimes(data, date, scope);
    event.disputedBy = scope.find(facts, data.disputedBy, ['disputedBy']);
    const ofRegions = scope.findAll(regions, data.regions, ['regions']);
    event.regions.push(...ofRegions);
    for (const region of ofRegions) region.events.push(event);
    for (const name of data.organisers) {
      const organisation = byName.get(name);
      event.organisers.push({ name, organisation });
      organisation?.events.push(event);
    }
    const series = scope.find(events, data.series, ['series']);
    event.series = series;
    series?.parts.push(event);
    event.gallery = linkGallery(data.gallery, records, scope);
  }
}

/** Times of day make sense on one known day alone, in their order. */
function checkTimes({ startTime, endTime }: EventData, date: Fact | undefined, scope: FileScope): void {
  if (endTime !== undefined && startTime === undefined) {
    scope.report(['endTime'], 'Ein Ende ohne Beginn sagt zu wenig. Bitte auch startTime angeben.');
  } else if (startTime !== undefined && endTime !== undefined && endTime <= startTime) {
    scope.report(['endTime'], `Das Ende ${endTime} liegt nicht nach dem Beginn ${startTime}. Bitte berichtigen.`);
  }
  const [day, ...more] = date ? daysOf(date) : [];
  if (startTime !== undefined && date && (day === undefined || day.from !== day.to || more.length > 0)) {
    const message = `Der Fakt „${date.id}“ nennt keinen einzelnen Tag. Bitte die Uhrzeit weglassen oder den Tag belegen.`;
    scope.report(['startTime'], message);
  }
}

/** After the projects: who takes part in a region is who takes part in its projects. */
export function linkRegions(
  entries: ContentEntries,
  { regions, facts, organisations }: Records,
  scopeOf: ScopeOf,
): void {
  for (const { id, data } of entries.regionen) {
    const scope = scopeOf('regionen', id);
    const region = own(regions.byId, id);
    const office = scope.find(organisations, data.projectOffice, ['projectOffice']);
    region.keyFacts.push(...scope.findAll(facts, data.keyFacts, ['keyFacts']));
    region.roles = factsByRole(regionRoles, data.facts, facts, scope);
    region.projectOffice = office;
    region.sources.push(...sourcesOf(region.facts));
    const takingPart = new Set<Organisation>(office ? [office] : []);
    for (const { leadOrganisation, partners } of region.projects) {
      for (const each of [leadOrganisation, ...partners]) if (each) takingPart.add(each);
    }
    region.organisations.push(...takingPart);
    for (const each of takingPart) {
      const organisation = own(organisations.byId, each.id);
      if (!organisation.regions.includes(region)) organisation.regions.push(region);
    }
  }
}

export function linkPages(
  entries: ContentEntries,
  records: Records,
  scopeOf: ScopeOf,
  forms: Forms,
): Map<string, Page> {
  const { facts, projects, regions } = records;
  return new Map(
    entries.seiten.map(({ id, data }): [string, Page] => {
      const scope = scopeOf('seiten', id);
      const keyFacts = scope.findAll(facts, data.keyFacts, ['keyFacts']);
      const contradictions = scope.findAll(facts, data.contradictions, ['contradictions']);
      for (const { id: name, confidence } of contradictions) {
        if (confidence === 'widerspruch') continue;
        scope.report(['contradictions'], `Der Fakt „${name}“ ist kein Widerspruch. Bitte einen anderen nennen.`);
      }
      const money = data.money.flatMap(({ fact: name, note }, index) => {
        const fact = scope.find(facts, name, ['money', index, 'fact']);
        return fact ? [{ fact, note }] : [];
      });
      const spellings = data.spellings.map((spelling, index) =>
        linkSpelling(spelling, records, scope, ['spellings', index], forms),
      );
      const promises = data.promises.flatMap(({ promised, became, of, ...pair }, index) => {
        const before = scope.find(facts, promised, ['promises', index, 'promised']);
        const after = scope.find(facts, became, ['promises', index, 'became']);
        const whole = scope.find(facts, of, ['promises', index, 'of']);
        return before && after ? [{ ...pair, promised: before, became: after, of: whole }] : [];
      });
      const stories = data.stories.flatMap(({ project: name, ...story }, index) => {
        const project = scope.find(projects, name, ['stories', index, 'project']);
        return project ? [{ ...story, project }] : [];
      });
      const withFact = <T extends { fact: string }>(list: readonly T[], field: string) =>
        list.flatMap((item, index) => {
          const fact = scope.find(facts, item.fact, [field, index, 'fact']);
          return fact ? [{ ...item, fact }] : [];
        });
      const milestones = withFact(data.milestones, 'milestones');
      const quotable = withFact(data.quotable, 'quotable');
      const choices = data.choices.flatMap(({ region: name, text }, index) => {
        const region = scope.find(regions, name, ['choices', index, 'region']);
        return region ? [{ region, text }] : [];
      });
      const ministries = data.ministries.flatMap(({ from: name, ...ministry }, index) => {
        const from = scope.find(facts, name, ['ministries', index, 'from']);
        return from ? [{ ...ministry, from }] : [];
      });
      const shares = withFact(data.shares, 'shares');
      const drawn = { choices, ministries, shares };
      const lists = { ...drawn, keyFacts, contradictions, money, spellings, promises, stories, milestones, quotable };
      return [id, { ...data, id, ...lists }];
    }),
  );
}

/** The facts that a record names by role. */
const factsByRole = <Role extends string>(
  roles: readonly Role[],
  named: Readonly<Partial<Record<Role, string | undefined>>>,
  facts: Records['facts'],
  scope: FileScope,
) =>
  Object.fromEntries(roles.map((role) => [role, scope.find(facts, named[role], ['facts', role])])) as Record<
    Role,
    Fact | undefined
  >;

function rolesOf(
  named: Readonly<Partial<Record<ProjectRole, string | undefined>>>,
  { facts }: Records,
  scope: FileScope,
) {
  const roles = factsByRole(projectRoles, named, facts, scope);
  const { status } = roles;
  if (status && !(projectStatuses as readonly unknown[]).includes(status.value)) {
    const known = projectStatuses.map((each) => `„${each}“`).join(', ');
    const message = `Der Fakt „${status.id}“ nennt keinen Status. Erlaubt sind: ${known}. Bitte dort berichtigen.`;
    scope.report(['facts', 'status'], message);
  }
  return roles;
}

const sourcesOf = (facts: readonly Fact[]): Set<Source> =>
  new Set(facts.flatMap((fact) => fact.sources.map(({ source }) => source)));
