/** The forms in which a region can be read, from the page of each to all others. */
import type { Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { hasTwin } from '#catalogue/translated.ts';
import { easyTag } from '#site/easy-language.ts';
import { englishEdition } from '#site/editions.ts';
import { routes, withBase } from '#site/routes.ts';
import { pageBelow } from './languages.ts';

export interface Version {
  readonly label: string;
  readonly href: string;
  /** BCP 47, where it is another language than that of the page. */
  readonly lang?: string;
  /** Of the label itself, where it is not the language of the page. */
  readonly labelLang?: string;
  readonly isCurrent: boolean;
}

export type VersionName = 'standard' | 'brief' | 'easy';

const labelLang = (lang: string | undefined) => (lang === undefined ? {} : { labelLang: lang });

/** Only what the site has: a region may be without a page in Leichte Sprache. */
export function regionVersions({ id }: Region, current: VersionName, edition: Edition): Version[] {
  const { catalogue, words, original } = edition;
  const say = words.easy.versions;
  // Each form is there once; English is the whole page, so on it none of the others is the one that is read.
  const lang = original === undefined ? {} : { lang: original };
  const isRead = (name: VersionName) => original === undefined && current === name;
  const page = pageBelow(edition.routes.region(id), edition);
  const { tag, name, folder } = englishEdition;
  return [
    { label: say.standard, href: routes.region(id), isCurrent: isRead('standard'), ...lang },
    { label: say.brief, href: routes.regionBrief(id), isCurrent: isRead('brief'), ...lang },
    ...(catalogue.easyPages.has(id)
      ? [
          {
            label: say.easy,
            href: routes.easyPage(id),
            lang: easyTag,
            isCurrent: isRead('easy'),
            ...labelLang(original),
          },
        ]
      : []),
    ...(hasTwin(page, catalogue.translated)
      ? [
          {
            label: name,
            href: withBase(folder + page),
            lang: tag,
            isCurrent: edition.folder === folder,
            ...labelLang(original ? undefined : tag),
          },
        ]
      : []),
  ];
}
