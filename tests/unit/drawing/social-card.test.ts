import sharp from 'sharp';
import { expect, it } from 'vitest';
import { paintCard } from '#drawing/social-card.ts';
import { socialCards } from '#views/parts/social-card.ts';
import { anEdition } from '../../support/catalogue.ts';

const frame = { siteName: 'Modellregionen', role: 'Dokumentation', promise: 'Mit Beleg' };
const cards = socialCards(anEdition({ projekte: { labor: { title: 'Labor' }, park: { title: 'Park' } } }));
const painted = (name: string) => paintCard([cards.get(name)!, frame]);

it('a card is a small picture of few colours, the same each time, and not that of another', async () => {
  const labor = await painted('projekte/labor');
  const { format, width, height, isPalette } = await sharp(labor).metadata();
  expect({ format, width, height, isPalette }).toEqual({ format: 'png', width: 1200, height: 630, isPalette: true });
  expect(labor.length).toBeLessThanOrEqual(30_000);
  expect(await painted('projekte/labor')).toEqual(labor);
  expect(await painted('projekte/park')).not.toEqual(labor);
});
