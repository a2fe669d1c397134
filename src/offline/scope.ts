/** What the worker uses of its surroundings (Service Workers, W3C); the site's own types are those of a window. */

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface Asking extends Lasting {
  readonly request: Request;
  /** The answer to a page, asked for while the worker started; none for other requests. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<ReadonlyArray<{ readonly url: string }>>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
}

export const scope = self as unknown as Scope;
/** The base path, with a slash at its end. */
export const base = new URL(scope.registration.scope).pathname;
