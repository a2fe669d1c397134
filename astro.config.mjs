import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { billOfMaterials } from './src/integrations/bill-of-materials.ts';
import { buildPhases } from './src/integrations/build-phases.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentHistoryStep } from './src/integrations/content-history.ts';
import { finishing } from './src/integrations/finishing.ts';
import { leafletBrowser } from './src/integrations/leaflet-browser.ts';
import { offline } from './src/integrations/offline.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { proseSources } from './src/integrations/prose-source.ts';
import { readerPackages } from './src/integrations/reader-packages.ts';
import { keptResults } from './src/integrations/kept-results.ts';
import { keepAddresses } from './src/integrations/redirects.ts';
import { releaseFiles } from './src/integrations/release-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serverFiles } from './src/integrations/server-files.ts';
import { sitemapOptions } from './src/integrations/sitemap-options.ts';
import { wholeOrNothing } from './src/integrations/whole-or-nothing.ts';
import { preview } from './src/preview/integration.ts';
import { proseEngine } from './src/prose/engine.ts';
import { readEnvironment } from './src/site/environment.ts';

// A build in a town hall reports to nobody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { site, base, hasBaseMap, isRelease, isOffline, isCompressed, port, problems } = readEnvironment(process.env);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  // A thrown error would print a stack, which tells nobody what to type.
  process.exit(1);
}

const history = contentHistoryStep();
const check = contentCheck(history.days, isRelease);
const search = searchIndex();
const addresses = keepAddresses(() => check.published()?.redirects ?? []);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  server: { port },
  build: { inlineStylesheets: 'always' },
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: proseEngine,
  },
  // Order matters: all pages are finished, also those of old addresses, the index is made of them, reading offline packs all of it, servers are told of all files, checksums cover all that is written, and then the new
  // site takes the place of the old one.
  integrations: [
    buildPhases(),
    history.integration,
    check.integration,
    proseSources(),
    preview(),
    mdx(),
    plainImports(),
    leafletBrowser(),
    readerPackages(),
    sitemap(sitemapOptions(check.published, base)),
    addresses.integration,
    finishing(search.read, () => check.published()?.operator.reportForm),
    search.integration,
    offline(isOffline),
    billOfMaterials(),
    serverFiles(addresses.rules),
    releaseFiles(isCompressed),
    keptResults(),
    wholeOrNothing(),
  ],
  vite: {
    define: { 'import.meta.env.OFFERS_BASE_MAP': String(hasBaseMap) },
    // Whoever named a port means it.
    server: { strictPort: true },
    preview: { strictPort: true },
    build: {
      // Nothing becomes a data: address, which the content security policy would refuse.
      assetsInlineLimit: 0,
      cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
    },
  },
});
