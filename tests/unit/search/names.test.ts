import { describe, expect, it } from 'vitest';
import { createNames, markTitle, type NameRow } from '#search/names.ts';

const rows: NameRow[] = [
  { k: 'organisation', t: 'Stadt Aachen', h: 'organisationen/stadt-aachen/' },
  { k: 'ort', t: 'Aachen', h: 'orte/aachen/' },
  { k: 'region', t: 'Aachen', h: 'regionen/aachen/' },
  { k: 'region', t: 'Bergisches Städtedreieck', h: 'regionen/bergisch/', w: ['Wuppertal'] },
  { k: 'ort', t: 'Wuppertal', h: 'orte/wuppertal/' },
  { k: 'projekt', t: 'Messnetz Klima', h: 'projekte/messnetz/', a: ['BürgerWOLKE'] },
  { k: 'projekt', t: 'OecherLab', h: 'projekte/oecherlab/', a: ['Stadtlabor Aachen'] },
  { k: 'projekt', t: 'Digitales Stadtarchiv', h: 'projekte/stadtarchiv/' },
  { k: 'projekt', t: 'MobiHell und Abrufbus Helmo', h: 'projekte/mobihell/' },
  { k: 'ort', t: 'Gelsenkirchen', h: 'orte/gelsenkirchen/' },
  { k: 'begriff', t: 'OZG', h: 'glossar/#ozg', a: ['Onlinezugangsgesetz'] },
];
const names = createNames(rows, ['Projekt', 'Projekte', 'Stadt', 'Modellregion']);
const first = (typed: string, isBegun = false) => names.match(typed, { isBegun })[0]?.row.h;

describe('a name', () => {
  it.each([
    ['aachen', 'regionen/aachen/'],
    ['Projekte Aachen', 'regionen/aachen/'],
    ['Stadt Aachen', 'organisationen/stadt-aachen/'],
    ['Wuppertal', 'orte/wuppertal/'],
    ['Burgerwolke', 'projekte/messnetz/'],
    ['buergerwolke', 'projekte/messnetz/'],
    ['Öcherlab', 'projekte/oecherlab/'],
    ['Oecher Lab', 'projekte/oecherlab/'],
    ['Gelsenkirchens', 'orte/gelsenkirchen/'],
    ['Gelsenkrichen', 'orte/gelsenkirchen/'],
    ['Bergischen Städtedreiecks', 'regionen/bergisch/'],
    ['Onlinezugangsgesetzes', 'glossar/#ozg'],
    ['mobihell', 'projekte/mobihell/'],
  ])('is found as „%s“', (typed, href) => expect(first(typed)).toBe(href));

  it('is found while it is typed', () => {
    expect(first('gels', true)).toBe('orte/gelsenkirchen/');
    expect(first('bergisches st', true)).toBe('regionen/bergisch/');
  });

  it('is not found by a word with more mistakes than its length forgives', () => {
    expect(names.match('Aalen').map(({ row }) => row.t)).not.toContain('Aachen');
    expect(names.match('OZX')).toEqual([]);
  });

  it('that is written as it is comes before one with a mistake in it', () => {
    const [best, ...others] = names.match('Aachen');
    expect(best?.match).toBe('exact');
    expect(others.every(({ score }) => score <= best!.score)).toBe(true);
  });
});

it('marks what was typed in the title, whatever its spelling', () => {
  const marked = (title: string, typed: string) =>
    markTitle(title, typed)
      .map(({ text, isMark }) => (isMark ? `[${text}]` : text))
      .join('');
  expect(marked('Stadt Gütersloh', 'guet')).toBe('Stadt [Güt]ersloh');
  expect(marked('Serviceportal', 'service')).toBe('[Service]portal');
  expect(marked('Serviceportal', 'wolke')).toBe('Serviceportal');
});
