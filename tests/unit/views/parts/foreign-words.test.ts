import { expect, it } from 'vitest';
import { markForeign } from '#views/parts/foreign-words.ts';
import { anEdition } from '../../../support/catalogue.ts';

const foreign = (...texts: string[]) => texts.map((text) => ({ text, lang: 'en' }));
const edition = anEdition({
  glossar: {
    offen: { term: 'Local Open Data', foreign: foreign('Open Data', 'Local Open Data') },
    stadt: { term: 'Smart City', foreign: foreign('Smart City') },
    flug: { term: 'Multicopter & Drones', foreign: foreign('Multicopter & Drones') },
  },
});
/** The text with foreign words written as `[en:…]`. */
const marked = (html: string, of = edition) =>
  markForeign(html, of).replace(/<span lang="en">(.*?)<\/span>/g, '[en:$1]');

it('names in another language say which, the longest first', () => {
  expect(marked('<h1>Local Open Data</h1><p>Open\u00a0Data, „Smart City“ und Multicopter &amp; Drones</p>')).toBe(
    '<h1>[en:Local Open Data]</h1><p>[en:Open\u00a0Data], „[en:Smart City]“ und [en:Multicopter &amp; Drones]</p>',
  );
});

it('also in a compound, but not within a word', () => {
  expect(marked('Smart-City-Vorhaben, Smart Cityplan, eOpen Data')).toBe(
    '[en:Smart-City]-Vorhaben, Smart Cityplan, eOpen Data',
  );
});

it.for([
  '<a title="Smart City" data-x=\'Smart City\'>x</a>',
  '<svg><text>Smart City</text></svg>',
  '<svg><svg><path/></svg><text>Smart City</text></svg>',
  '<code>Smart City</code>',
  '<select><option>Smart City</option></select>',
  '<i lang="en">Smart City</i>',
])('leaves %s as it is', (html) => {
  expect(markForeign(html, edition)).toBe(html);
});

it('says nothing in an edition of that language', () => {
  expect(marked('Smart City', { ...edition, tag: 'en' } as typeof edition)).toBe('Smart City');
});
