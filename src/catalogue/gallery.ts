/** Links the pictures of a page to the facts that tell them and to the source that published them. */
import type { GalleryData } from '#schema/gallery.ts';
import type { Records } from './records.ts';
import type { FileScope } from './references.ts';
import type { Gallery } from './types.ts';

/** @returns undefined where there is none, or where it lacks what it names */
export function linkGallery(
  data: GalleryData | undefined,
  { facts, sources }: Records,
  scope: FileScope,
): Gallery | undefined {
  if (!data) return undefined;
  const credit = scope.find(facts, data.credit, ['gallery', 'credit']);
  const source = scope.find(sources, data.source, ['gallery', 'source']);
  const pictures = data.pictures.flatMap(({ fact: id, ...picture }, index) => {
    const fact = scope.find(facts, id, ['gallery', 'pictures', index, 'fact']);
    return fact ? [{ ...picture, fact }] : [];
  });
  return credit && source && { credit, source, pictures };
}
