/** The forms in which a region can be read, from the page of each to all others. */
import type { Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { easyTag } from '#site/easy-language.ts';

export interface Version {
  readonly label: string;
  readonly href: string;
  /** BCP 47, where it is another language than that of the page. */
  readonly lang?: string;
  readonly isCurrent: boolean;
}

export type VersionName = 'standard' | 'brief' | 'easy';

/** Only what the site has: a region may be without a page in Leichte Sprache. */
export function regionVersions({ id }: Region, current: VersionName, edition: Edition): Version[] {
  const { catalogue, words, routes } = edition;
  const say = words.easy.versions;
  return [
    { label: say.standard, href: routes.region(id), isCurrent: current === 'standard' },
    { label: say.brief, href: routes.regionBrief(id), isCurrent: current === 'brief' },
    ...(catalogue.easyPages.has(id)
      ? [{ label: say.easy, href: routes.easyPage(id), lang: easyTag, isCurrent: current === 'easy' }]
      : []),
  ];
}
