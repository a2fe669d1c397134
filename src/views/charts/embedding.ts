/** A chart on other sites: its numbers to copy once, or the picture, which stays up to date. */
import type { Edition } from '#edition/edition.ts';
import { absolute, publicAddress } from '#site/routes.ts';
import { escapeHtml } from '#site/text.ts';
import { shortened } from '#views/parts/long-lists.ts';
import type { Chart } from './chart.ts';

/** From which width the wide picture is shown; under it its text would be too small. */
export const wideFrom = '62rem';

/**
 * Two pieces of HTML without script or class, to paste into another site. The living one is a picture, not a frame: it
 * takes the height it needs at every width. None before this site has its address.
 *
 * @param credit `chartCredit`
 */
export function chartEmbedding(
  { id, title, statement, table }: Chart,
  credit: string,
  { routes, words: said }: Edition,
) {
  const href = publicAddress(routes.chart(id));
  if (href === undefined) return undefined;
  const file = (name: string) => absolute(routes.chartFile(name));
  const caption = [
    `  <figcaption>${escapeHtml(statement)}`,
    `    <a href="${href}">${escapeHtml(credit)}</a></figcaption>`,
  ];
  const row = (cells: readonly string[], tag: string) =>
    `    <tr>${cells.map((words) => `<${tag}>${escapeHtml(words)}</${tag}>`).join('')}</tr>`;
  return {
    frozen: [
      '<figure>',
      '  <table>',
      `    <caption>${escapeHtml(title)}</caption>`,
      row(
        table.columns.map((column) => column.title),
        'th',
      ),
      ...shortened(table.rows, 'rows').shown.map((cells) =>
        row(
          cells.map(({ words }) => words || said.kinds.unknown),
          'td',
        ),
      ),
      '  </table>',
      ...caption,
      '</figure>',
    ].join('\n'),
    living: [
      '<figure>',
      '  <picture>',
      `    <source media="(min-width: ${wideFrom})" srcset="${file(`${id}.svg`)}">`,
      `    <img src="${file(`${id}-schmal.svg`)}" alt="${escapeHtml(statement)}" loading="lazy">`,
      '  </picture>',
      ...caption,
      '</figure>',
    ].join('\n'),
  };
}
