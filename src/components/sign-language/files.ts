/** Where the files of videos lie in the finished site. */
const files = import.meta.glob<string>('/content/videos/*.{mp4,jpg,webp,vtt}', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/**
 * @param name of a file below `content/videos/`
 * @throws Error in German where it is not there; the check has said so before
 */
export function addressOfVideo(name: string): string {
  const file = files[`/content/videos/${name}`];
  if (file === undefined) throw new Error(`content/videos/${name} fehlt.`);
  return file;
}
