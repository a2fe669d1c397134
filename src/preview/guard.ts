/**
 * Renders a page of the preview whatever state the content is in: as it stands; where that fails, with what is whole of it; where
 * that fails as well, a page that names the mistakes.
 */
import type { APIContext, MiddlewareNext } from 'astro';
import days from 'virtual:content-history';
import { englishCatalogue } from '#catalogue/english.ts';
import { editionOf, loadEdition } from '#edition/load.ts';
import { german } from '#language/de/german.ts';
import { english } from '#language/en/english.ts';
import { editionAt, mainEdition } from '#site/editions.ts';
import { withBase } from '#site/routes.ts';
import { escapeHtml } from '#site/text.ts';
import { currentContent } from './source.ts';
import { wholeContent } from './whole.ts';

/** To the end: what fails while a page streams would leave half of it. */
async function finished(next: MiddlewareNext): Promise<Response> {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const { status, headers } = response;
  return new Response(await response.text(), { status, headers });
}

/** Says what it can; the bar, which the script brings, names the mistakes with their places. */
function apology(error: unknown): Response {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const scripts = ['@vite/client', 'src/preview/bar.ts'].map(
    (name) => `<script type="module" src="${withBase(name)}"></script>`,
  );
  const html = `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Vorschau</title>
<link rel="stylesheet" href="${withBase('src/styles/index.css')}">${scripts.join('')}</head>
<body>
<main class="wrap">
<h1>Diese Seite lässt sich so noch nicht zeigen</h1>
<p class="lead">In ihren Inhalten sind Fehler. Sie stehen hier; nach dem Speichern lädt die Seite von selbst neu.</p>
<details><summary>Für die Entwicklung: was das Programm sagt</summary><pre>${escapeHtml(stack)}</pre></details>
</main>
</body>
</html>`;
  return new Response(html, { status: 500, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** Where an old address leads; undefined for all others. */
function redirectAt({ url, locals }: APIContext): string | undefined {
  const base = withBase('');
  const { redirects } = locals.edition.catalogue;
  const found = redirects.find(({ alt }) => base + alt.slice(1) === url.pathname);
  return found && base + found.neu.slice(1);
}

export async function guarded(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { locals, url } = context;
  const place = editionAt(url.pathname.slice(withBase('').length));
  try {
    locals.edition = await loadEdition(place);
    const to = redirectAt(context);
    return to === undefined ? await finished(next) : context.redirect(to, 302);
  } catch (error) {
    const whole = wholeContent((await currentContent(days)).entries, german);
    if (!whole) return apology(error);
    const { entries, catalogue } = whole;
    locals.edition = editionOf(place === mainEdition ? catalogue : englishCatalogue(entries, english), place);
    // What fails with whole content as well fails for the same reason, which is told.
    return finished(next).catch(() => apology(error));
  }
}
