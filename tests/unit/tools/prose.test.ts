import { describe, expect, it } from 'vitest';
import { Lines } from '#tools/lines.ts';
import { proseSlips } from '#tools/prose.ts';

/** Lines from 0. */
const linesOf = (body: string) => proseSlips(body).map(({ at }) => new Lines(body).placeAt(at).line - 1);

describe('prose', () => {
  it('may hold Markdown and marks in both forms', () => {
    expect(
      proseSlips(
        '## Titel\n\nDas *Land* gab <Fakt id="a--b" /> und\n<Fakt id="c--d">drei\nWörter</Fakt>, siehe [Seite](/programm/) und <Zahl>§ 18</Zahl>.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['a mark without an id', 'Das <Fakt /> Geld.'],
    ['a mark with an empty id', 'Das <Fakt id="" /> Geld.'],
    ['a mark in small letters', 'Das <fakt id="a--b" /> Geld.'],
    ['an end without a beginning', 'Das Geld</Fakt>.'],
    ['a plain figure without words', 'Das <Zahl /> Geld.'],
    ['a plain figure with an id', 'Das <Zahl id="a--b">Geld</Zahl>.'],
    ['HTML', 'Das <b> Geld.'],
    ['a comparison', 'Bei a < b bricht der Bau ab.'],
    ['a curly bracket', 'Das {Geld.'],
    ['a footnote', 'Das Geld.[^1]'],
    ['an import', 'import x from "y"'],
    ['a second title', '# Titel'],
    ['a picture', '![](https://example.org/a.png)'],
  ])('is refused with %s', (_, body) => {
    expect(linesOf(`Erste Zeile.\n\n${body}\n\nLetzte Zeile.`)).toEqual([2]);
  });

  it('with an open mark is refused where the mark opens', () => {
    expect(linesOf('Eins.\nDas <Fakt id="a--b">Land gab <Fakt id="c--d" />.')).toEqual([1]);
    expect(linesOf('Eins.\nDas <Fakt id="a--b">Land\n\nZwei.')).toEqual([1]);
    expect(linesOf('Eins.\nDas <Zahl>Land</Fakt> Zwei.')).toEqual([1, 1]);
  });
});
