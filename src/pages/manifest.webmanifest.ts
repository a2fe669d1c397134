/** What the site is called and looks like among the apps of a device (Web Application Manifest, W3C). */
import type { APIRoute } from 'astro';
import { colorOf } from '#drawing/colors.ts';
import { appIconSizes } from '#site/config.ts';
import { contentType, mediaTypes } from '#site/media-types.ts';
import { withBase } from '#site/routes.ts';

export const GET: APIRoute = ({ locals }) => {
  const { tag, words, routes } = locals.edition;
  const { siteName, app } = words.shell;
  const page = colorOf('page', 'light');
  const manifest = {
    id: routes.home(),
    name: siteName,
    short_name: app.shortName,
    description: app.description,
    lang: tag,
    dir: 'ltr',
    start_url: routes.home(),
    scope: routes.home(),
    // A way back stays on the screen.
    display: 'minimal-ui',
    background_color: page,
    theme_color: page,
    icons: [
      ...appIconSizes.map((size) => ({ src: routes.icon(size), sizes: `${size}x${size}`, type: mediaTypes.png })),
      { src: withBase('icon.svg'), sizes: 'any', type: mediaTypes.svg },
    ],
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, {
    headers: { 'Content-Type': contentType('manifest.webmanifest') },
  });
};
