/** Where a project was, drawn and in words. */
import { isStatewide } from '#catalogue/projects.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { drawPlaceSketch, type PlaceSketch } from '#map/place-sketch.ts';
import { regionLetter } from '#site/regions.ts';

export interface PlaceView extends Omit<PlaceSketch, 'areas' | 'elsewhere'> {
  readonly areas: ReadonlyArray<{ readonly letter: string; readonly d: string }>;
  /** Its places, or that none is known. */
  readonly caption: string;
  /** What the drawing shows. */
  readonly label: string;
}

export function placeView(project: Project, { catalogue, words, forms }: Edition): PlaceView {
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
    label: say.lies(regions, places),
  };
}
