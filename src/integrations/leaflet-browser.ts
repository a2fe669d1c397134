/**
 * Leaflet asks when it starts whether the browser knows SVG in HTML, by making some of a text. All do since 2011, and the
 * security policy allows no element that is made of a text (Trusted Types).
 */
import type { AstroIntegration } from 'astro';

const asked = "div.innerHTML = '<svg/>';";
const answered = "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));";

export function leafletBrowser(): AstroIntegration {
  return {
    name: 'leaflet-browser',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'leaflet-browser',
                transform: {
                  filter: { id: /\/leaflet\/src\/core\/Browser\.js$/ },
                  handler(code) {
                    if (!code.includes(asked)) throw new Error('Leaflet asks in other words; see leaflet-browser.ts.');
                    return { code: code.replace(asked, answered), map: null };
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
