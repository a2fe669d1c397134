import { expect, it } from 'vitest';
import { easyLines, easyParts } from '#views/parts/easy-prose.ts';

const text = `<p>Vorab.</p>
<h2 id="der-bus">Der&nbsp;Bus</h2>
<p>Der Bus fährt.
Er ist <a class="fact" data-cite="x">sehr
klein</a>.</p>
<blockquote>
<p><strong>Bus</strong> heißt:
Ein großes Auto.</p>
</blockquote>
<ul>
<li>Ein Wort.
Noch ein Wort.</li>
<li>Zwei.</li>
</ul>`.replaceAll('&nbsp;', '\u00a0');

it('makes every line a paragraph, the first of a group marked, and no line of a break inside a mark', () => {
  const [, part] = easyParts(text);
  expect(part?.html.replace(/\n/g, '')).toBe(
    '<p class="new">Der Bus fährt.</p><p>Er ist <a class="fact" data-cite="x">sehr klein</a>.</p>' +
      '<blockquote><p class="new"><strong>Bus</strong> heißt:</p><p>Ein großes Auto.</p></blockquote>' +
      '<ul><li>Ein Wort.<br>Noch ein Wort.</li><li>Zwei.</li></ul>',
  );
});

it('knows each part by its heading as editors type it, and what stands before the first', () => {
  expect(easyParts(text).map(({ id, title }) => [id, title])).toEqual([
    ['', ''],
    ['der-bus', 'Der Bus'],
  ]);
});

it('divides a field into its sentences', () => {
  expect(easyLines('Das sind 3 Städte: Aachen, Soest und Bonn. Das ist gut.')).toEqual([
    'Das sind 3 Städte:',
    'Aachen, Soest und Bonn.',
    'Das ist gut.',
  ]);
});
