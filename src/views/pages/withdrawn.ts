/** What is left of a page that was withdrawn: when, why, and what to read instead. */
import { addressOf, titlesByAddress } from '#catalogue/addresses.ts';
import type { Withdrawn } from '#catalogue/publication.ts';
import type { Edition } from '#edition/edition.ts';
import { describe } from './page.ts';

export interface WithdrawnView {
  /** Below the site, without slashes at its ends: `projekte/labor`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly day: string;
  readonly reason: string;
  readonly replacement: { readonly href: string; readonly label: string } | undefined;
}

/** Every page that was withdrawn. */
export function withdrawnViews({ catalogue, words, forms, routes }: Edition): WithdrawnView[] {
  const titles = titlesByAddress(catalogue);
  const viewOf = ({ collection, id, title, am, grund, ersatz }: Withdrawn): WithdrawnView[] => {
    const address = addressOf(collection, id);
    if (address === undefined) return [];
    return [
      {
        path: address.slice(1, -1),
        title,
        description: describe(`${words.sections.withdrawn.title(title)} – ${grund}`),
        day: words.sections.withdrawn.on(forms.date(am)),
        reason: grund,
        replacement:
          ersatz === undefined
            ? undefined
            : { href: routes.home() + ersatz.slice(1), label: titles.get(ersatz.replace(/#.*/, '')) ?? ersatz },
      },
    ];
  };
  return catalogue.withdrawn.flatMap(viewOf);
}
