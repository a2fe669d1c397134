/** What the interactive map says, without DOM or Leaflet. */
import { fill } from './dom.ts';
import { countOfRegion, countProjects, type MapContent, type MapWords, type Place, type Shown } from './map-data.ts';

/** So many places a cluster names; the rest is counted. */
const named = 3;

export type Labels = ReturnType<typeof createLabels>;

/** @param language whose alphabet and numbers are used, as BCP 47 */
export function createLabels(words: MapWords, language: string) {
  const { compare } = new Intl.Collator(language);
  const { format } = new Intl.NumberFormat(language);
  const choose = (count: number, one: string, many: string, values: Readonly<Record<string, string>> = {}): string =>
    fill(count === 1 ? one : many, { count: format(count), ...values });
  const projects = (count: number): string => choose(count, words.projectOne, words.projectMany);
  const atPlaces = (count: number): string => choose(count, words.placeOne, words.placeMany);

  const byWeight = (places: readonly Place[]): Place[] =>
    [...places].sort((a, b) => b.projects.length - a.projects.length || compare(a.name, b.name));
  const names = (places: readonly Place[]): string => {
    const sorted = byWeight(places).map(({ name }) => name);
    const more = sorted.length - named;
    const first = sorted.slice(0, named).join(', ');
    return more > 0 ? fill(words.andMore, { names: first, count: format(more) }) : first;
  };

  return {
    words,
    compare,
    projects,
    /** Behind the number of a region's projects: „, 3 passen“. */
    ofThem: (count: number): string => choose(count, words.ofThemOne, words.ofThemMany),
    /** The place that stands for a cluster: most projects, then by the alphabet. */
    mainPlace: (places: readonly Place[]): Place => byWeight(places)[0]!,
    /** Of a cluster's button, after its number. */
    clusterName: (places: readonly Place[]): string =>
      fill(words.cluster, {
        projects: projects(countProjects(places)),
        places: atPlaces(places.length),
        names: names(places),
      }),
    placeName: (place: Place): string =>
      fill(words.place, { name: place.name, projects: projects(place.projects.length) }),

    /**
     * What the map shows.
     *
     * @param inView the places within the frame, where it holds some but not all of those that pass
     */
    sentence({ total, projects: passed, places, placeless }: Shown, inView?: readonly Place[]): string {
      const count = passed.length;
      const parts =
        count === total
          ? [fill(words.all, { projects: projects(total), places: atPlaces(places.length) })]
          : count === 0
            ? [words.nothing]
            : [
                choose(count, words.fitsOne, words.fitsMany, { total: format(total) }),
                ...(places.length > 0 ? [fill(words.there, { places: atPlaces(places.length) })] : []),
              ];
      if (placeless > 0) parts.push(fill(words.placeless, { count: format(placeless) }));
      const whole = `${parts.join(', ')}.`;
      return inView
        ? `${whole} ${fill(words.inView, { projects: projects(countProjects(inView)), places: atPlaces(inView.length) })}`
        : whole;
    },

    /** „Emscher-Lippe, 14 Projekte, 3 passen zum Filter“. */
    regionSentence({ projects: all, regions }: MapContent, { projects: passed }: Shown, region: string): string {
      const start = `${regions.get(region)!}, ${projects(countOfRegion(all, region))}`;
      if (passed.length === all.length) return start;
      return start + choose(countOfRegion(passed, region), words.passesOne, words.passesMany);
    },
  };
}
