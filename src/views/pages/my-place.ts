/**
 * „Mein Ort“: any municipality of the Land, the model region in which it lies or that is nearest, and what others can take over
 * near it. Distances are from point to point inside the municipalities, as the crow flies.
 */
import { isKreis, kreisOf, registeredPlaces, type RegisteredPlace } from '#catalogue/places.ts';
import type { Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { perEdition } from '#edition/per-edition.ts';
import { kilometresBetween } from '#map/distance.ts';
import type { MyPlaceData } from '#map/my-place.ts';
import { reuseGrades } from '#schema/project.ts';
import { regionLetter, regionOfKey } from '#site/regions.ts';
import { signOf, projectMark } from '#views/parts/project-mark.ts';

const towns = registeredPlaces.filter((place) => !isKreis(place));

interface Nearest {
  readonly region: Region;
  /** To its nearest municipality; 0 in the region itself. */
  readonly kilometres: number;
}

/** For each municipality the region of which it is a member, else the one with the nearest member. */
const nearestRegions = perEdition(({ catalogue: { regions } }): ReadonlyMap<RegisteredPlace, Nearest> => {
  const members = towns.flatMap((town) => {
    const id = regionOfKey(town.ags);
    const region = regions.find((each) => each.id === id);
    return region ? [{ town, region }] : [];
  });
  const nearest = new Map(
    members.map(({ town, region }): [RegisteredPlace, Nearest] => [town, { region, kilometres: 0 }]),
  );
  for (const town of towns) {
    if (nearest.has(town)) continue;
    const far = members.map(({ town: member, region }) => ({
      region,
      kilometres: Math.round(kilometresBetween(town, member)),
    }));
    nearest.set(
      town,
      far.reduce((best, member) => (member.kilometres < best.kilometres ? member : best)),
    );
  }
  return nearest;
});

/** What a script needs to answer, as small as it gets. */
export function myPlaceData(edition: Edition): MyPlaceData {
  const { catalogue, words, routes } = edition;
  const nearest = nearestRegions(edition);
  const { regions, projects, placeByName } = catalogue;
  const grades = reuseGrades.filter((grade) => grade !== 'keine-unterlage');
  return {
    regions: regions.map(({ id, title, projects: of }) => [
      regionLetter(id).toUpperCase(),
      title,
      routes.region(id),
      words.places.projectCount(of.length),
    ]),
    towns: towns.map((town) => {
      const { region, kilometres } = nearest.get(town)!;
      const place = placeByName.get(town.name);
      const answer = [town.name, town.ags, town.lat, town.lon, regions.indexOf(region), kilometres] as const;
      return place ? [...answer, routes.place(place.id), place.projects.length] : [...answer];
    }),
    grades: grades.map((grade) => words.kinds.gradeWords[grade]),
    projects: projects.flatMap((project) => {
      const grade = grades.findIndex((each) => each === project.reuse?.grade);
      if (grade < 0) return [];
      const points = project.places.flatMap((name) => placeByName.get(name) ?? []);
      return points.length === 0
        ? []
        : [
            [
              project.title,
              routes.project(project.id),
              signOf(projectMark(project).letter),
              grade,
              points.map(({ name, lat, lon }) => [name, lat, lon]),
            ],
          ];
    }),
  };
}

export interface TownGroup {
  /** Which region, and how far: „Soest, 12 bis 40 km“. */
  readonly region: string;
  readonly letter: string;
  readonly towns: ReadonlyArray<{ readonly name: string; readonly href: string | undefined }>;
}

/** The same answer for all municipalities, as a list by Regierungsbezirk and Kreis, for whom no script answers. */
export function townsByKreis(edition: Edition) {
  const { catalogue, words, forms, routes } = edition;
  const nearest = nearestRegions(edition);
  const { myPlace: say } = words.places;
  const { placeByName } = catalogue;
  const districts: Readonly<Record<string, string>> = say.districts;
  const groupsOf = (of: readonly RegisteredPlace[]): TownGroup[] => {
    const answered = of.map((town) => ({ town, ...nearest.get(town)! }));
    const groups = Map.groupBy(answered, ({ region, kilometres }) => `${region.id} ${kilometres === 0}`);
    return [...groups.values()]
      .sort((a, b) => a[0]!.kilometres - b[0]!.kilometres)
      .map((group) => {
        const { region } = group[0]!;
        const far = group.map(({ kilometres }) => kilometres);
        return {
          region: say.group(region.title, Math.min(...far), Math.max(...far)),
          letter: regionLetter(region.id),
          towns: group.map(({ town: { name } }) => {
            const place = placeByName.get(name);
            return { name, href: place && routes.place(place.id) };
          }),
        };
      });
  };
  return [...Map.groupBy(towns, ({ ags }) => ags.slice(0, 3))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, of]) => ({
      title: say.district(districts[key] ?? key),
      count: of.length,
      kreise: [...Map.groupBy(of, (town) => kreisOf(town)?.name ?? say.ownKreis)]
        .sort(([a], [b]) => Number(a === say.ownKreis) - Number(b === say.ownKreis) || forms.compare(a, b))
        .map(([name, within]) => ({ name, groups: groupsOf(within) })),
    }));
}
