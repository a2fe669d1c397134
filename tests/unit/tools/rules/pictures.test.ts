import { expect, it } from 'vitest';
import { pictureFiles } from '#tools/rules/pictures.ts';
import type { Checked } from '#tools/rules/rule.ts';

it('a picture is refused where it weighs more than five megabytes', () => {
  const pictures = new Map([
    ['klein.jpg', { bytes: 5 * 1024 * 1024 }],
    ['gross.jpg', { bytes: 6 * 1024 * 1024 }],
  ]);
  const told = pictureFiles({ files: [], pictures } as unknown as Checked).filter(({ level }) => level === undefined);
  expect(told.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'content/bilder/gross.jpg Das Bild hat 6,0 MB, höchstens 5 MB. Bitte verkleinern, zum Beispiel auf 2400 Pixel Breite.',
  ]);
});
