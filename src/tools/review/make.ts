/** Makes the review card of a change between two revisions. */
import { germanDay } from '#site/dates.ts';
import { formatCard, type Pictures } from './card.ts';
import { changedPages, changesBetween } from './changes.ts';
import { branchPoint, commitOf, withContentAt } from './git.ts';
import { takePictures, type PictureOptions } from './pictures.ts';
import { snapshotOf } from './snapshot.ts';

/** So many pages get a picture: enough to see a change, few enough to look at. */
const mostPictures = 12;

/**
 * @param repository a folder in a Git repository with `content/` at its root
 * @returns the card as Markdown
 * @throws Error in German for a revision that is not there
 */
export async function makeCard(
  repository: string,
  from: string,
  to: string,
  options?: PictureOptions,
): Promise<string> {
  const end = await commitOf(repository, to);
  const start = await branchPoint(repository, await commitOf(repository, from), end);
  const today = germanDay(new Date());
  const snapshotAt = (commit: string) => withContentAt(repository, commit, (root) => snapshotOf(root, today));
  const before = await snapshotAt(start);
  const after = await snapshotAt(end);
  const changes = changesBetween(before, after);
  const pictures: Pictures = options
    ? await takePictures(changedPages(changes).slice(0, mostPictures), options)
    : new Map();
  return formatCard(changes, [from, to], pictures);
}
