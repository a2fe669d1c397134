/** Starts one browser and the web servers for all browser tests. */
import type { TestProject } from 'vitest/node';
import { startBrowser } from './browser.ts';
import { serve } from './server.ts';
import { buildFolder, subpath } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: string;
    site: string;
    subpathSite: string;
  }
}

export default async function setup(project: TestProject) {
  const [browser, site, subpathSite] = await Promise.all([
    startBrowser(),
    serve(buildFolder('site')),
    serve(buildFolder('subpath'), subpath),
  ]);
  project.provide('browser', browser.server.wsEndpoint());
  project.provide('site', site.url);
  project.provide('subpathSite', subpathSite.url);
  return () => Promise.all([browser.stop(), site.stop(), subpathSite.stop()]);
}
