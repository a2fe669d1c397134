/** No package reaches the browser of a reader without its licence: the build compares the list with what is bundled. */
import type { AstroIntegration } from 'astro';
import { compareWithList } from '#third-party/packages.ts';

/** @param ids of all modules in the scripts of the site */
export function refuseUnlisted(ids: Iterable<string>): void {
  const { unlisted, unused } = compareWithList(ids);
  if (unlisted.length > 0)
    throw new Error(
      `In den Browser der Lesenden gelangen Pakete, deren Lizenz unter /lizenzen/ fehlt: ${unlisted.join(', ')}. Bitte in src/third-party/packages.ts eintragen.`,
    );
  if (unused.length > 0)
    throw new Error(
      `Unter /lizenzen/ stehen Pakete, die nicht mehr in den Browser gelangen: ${unused.join(', ')}. Bitte in src/third-party/packages.ts streichen.`,
    );
}

export function readerPackages(): AstroIntegration {
  return {
    name: 'reader-packages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'reader-packages',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_, bundle) {
                  refuseUnlisted(
                    Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])),
                  );
                },
              },
            ],
          },
        });
      },
    },
  };
}
