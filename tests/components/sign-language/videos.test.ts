/** The place for videos in sign language, without any and with one. */
import { expect, it } from 'vitest';
import VideoList from '#components/sign-language/VideoList.astro';
import { signLanguageView } from '#views/pages/sign-language.ts';
import { anEdition } from '../../support/catalogue.ts';
import { renderComponent } from '../../support/render.ts';
import { textOf } from '../../support/site.ts';

const video = {
  title: 'Willkommen',
  file: 'willkommen.mp4',
  poster: 'willkommen.jpg',
  width: 1280,
  height: 720,
  length: '2:30',
  megabytes: 12.4,
  subtitles: 'willkommen.vtt',
  transcript: 'Guten Tag.',
  producer: 'Ein Büro',
  recorded: '2026-11-20',
};
const addressOf = (file: string) => `/videos/${file}`;

it('says openly that there is none', () => {
  const edition = anEdition({ seiten: { gebaerdensprache: {} } });
  expect(signLanguageView(edition, addressOf)).toMatchObject({ videos: [], none: expect.stringMatching(/noch kein/) });
});

it('shows a video by its still and loads nothing before somebody plays it', async () => {
  const edition = anEdition({ seiten: { gebaerdensprache: { videos: [video] } } });
  const { videos, none } = signLanguageView(edition, addressOf);
  expect(none).toBeUndefined();
  const root = await renderComponent(VideoList, { props: { videos }, edition });
  const element = root.querySelector('video')!;
  expect(element.attributes).toMatchObject({
    preload: 'none',
    poster: '/videos/willkommen.jpg',
    width: '1280',
    height: '720',
  });
  expect(element.hasAttribute('controls')).toBe(true);
  expect(element.hasAttribute('autoplay')).toBe(false);
  expect(textOf(root.getElementById(element.getAttribute('aria-labelledby')!))).toBe('Willkommen');
  expect(element.querySelector('source')?.attributes).toEqual({ src: '/videos/willkommen.mp4', type: 'video/mp4' });
  expect(element.querySelector('track')?.attributes).toMatchObject({ kind: 'captions', src: '/videos/willkommen.vtt' });
});

it('says how long and how large it is, who made it, and what it says', async () => {
  const edition = anEdition({ seiten: { gebaerdensprache: { videos: [video] } } });
  const root = await renderComponent(VideoList, { props: signLanguageView(edition, addressOf), edition });
  const said = textOf(root);
  for (const words of ['2 Minuten 30 Sekunden', '12,4 MB', 'Ein Büro, 20. November 2026', 'Guten Tag.'])
    expect(said).toContain(words);
  expect(root.querySelector('a[download]')?.getAttribute('href')).toBe('/videos/willkommen.mp4');
});
