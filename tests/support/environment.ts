/** What Vitest and the configuration of Astro leave in the environment. A build that is started from a test would believe it. */
const notOurs = /^(?:DEV|PROD|SSR|MODE|TEST|NODE_ENV|SITE|BASE_URL|OFFERS_.*|VITEST.*)$/;

/** The environment in which `npm test` was started, and more. */
export const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !notOurs.test(name))),
  ...more,
});
