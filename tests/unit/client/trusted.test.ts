import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://seite.example/unterpfad/'));
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['knows policies', { trustedTypes: { createPolicy: (_: string, rules: object) => rules } }],
  ['knows none', {}],
])('nothing of another site becomes a document or a worker in a browser that %s', async (_, window) => {
  vi.stubGlobal('window', window);
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (text: string) => text;
    },
  );
  const { ownScript, readDocument } = await import('#client/trusted.ts');
  const answer = (url: string) => ({ url, text: () => Promise.resolve('<p>Text</p>') }) as Response;

  for (const foreign of [
    'https://other.example/sw.js',
    '//other.example/sw.js',
    'data:text/javascript,x',
    'blob:https://seite.example/1',
  ]) {
    expect(() => ownScript(foreign), foreign).toThrow(TypeError);
    await expect(readDocument(answer(foreign), 'text/html'), foreign).rejects.toThrow(TypeError);
  }
  expect(ownScript('/unterpfad/sw.js')).toBe('/unterpfad/sw.js');
  expect(await readDocument(answer('https://seite.example/x/'), 'text/html')).toBe('<p>Text</p>');
});
