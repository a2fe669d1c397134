/** Remembers what was found out about a file as it is: a file that changes is another one. */
import type { ContentFile } from './content-file.ts';

/** @param find looks at nothing but the file */
export function perFile<Found>(find: (file: ContentFile) => Found): (file: ContentFile) => Found {
  const known = new WeakMap<ContentFile, Found>();
  return (file) => {
    if (!known.has(file)) known.set(file, find(file));
    return known.get(file)!;
  };
}
