/** Pictures of a page: those we may show, and the captions of those we may not. */
import type { Gallery } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { sourceLink, type SourceLink } from './proofs.ts';

export interface GalleryView {
  readonly shown: ReadonlyArray<{
    readonly file: string;
    readonly alt: string;
    readonly rights: string;
    readonly factId: string;
    readonly note: string | undefined;
  }>;
  readonly told: ReadonlyArray<{ readonly factId: string; readonly note: string | undefined }>;
  /** „6 Bilder“, those that are only told. */
  readonly toldCount: string;
  readonly creditId: string;
  readonly source: SourceLink;
}

export function galleryView({ credit, source, pictures }: Gallery, edition: Edition): GalleryView {
  const told = pictures.filter(({ file }) => file === undefined);
  return {
    // The schema lets no file pass without its text, credit and licence.
    shown: pictures.flatMap(({ file, alt = '', credit: by = '', licence = '', fact, note }) =>
      file === undefined ? [] : [{ file, alt, rights: `${by}, ${licence}`, factId: fact.id, note }],
    ),
    told: told.map(({ fact, note }) => ({ factId: fact.id, note })),
    toldCount: edition.words.parts.gallery.pictureCount(told.length),
    creditId: credit.id,
    source: sourceLink(source, edition),
  };
}
