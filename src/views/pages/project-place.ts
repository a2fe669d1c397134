/** Where a project was, drawn and in words. */
import { isStatewide } from '#catalogue/projects.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { drawPlaceSketch, type PlaceSketch } from '#map/place-sketch.ts';
import { regionLetter } from '#site/regions.ts';
import { placeLink, type PlaceLink } from '#views/parts/place-links.ts';

export interface PlaceView extends Omit<PlaceSketch, 'areas' | 'elsewhere'> {
  readonly areas: ReadonlyArray<{ readonly letter: string; readonly d: string }>;
  /** Its places, or that none is known. */
  readonly caption: string;
  /** The same, each with its page. */
  readonly links: readonly PlaceLink[];
  /** What the drawing shows. */
  readonly label: string;
}

export function placeView(project: Project, edition: Edition): PlaceView {
  const { catalogue, words, forms } = edition;
  const say = words.project.place;
  const {
    elsewhere: _,
    areas,
    ...sketch
  } = drawPlaceSketch(
    project.regions.map(({ id }) => id),
    project.places,
  );
  const statewide = isStatewide(project, catalogue);
  const places = forms.list(project.places) || (statewide ? say.statewide : say.none);
  const regions = statewide ? say.state : forms.list(project.regions.map(({ title }) => title));
  return {
    ...sketch,
    areas: areas.map(({ region, d }) => ({ letter: regionLetter(region), d })),
    caption: places,
    links: project.places.map((name) => placeLink(name, edition)),
    label: say.lies(regions, places),
  };
}
