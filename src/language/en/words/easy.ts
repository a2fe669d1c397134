/** Words of the ways to read a region, and of the videos in sign language. Pages in Leichte Sprache exist in German alone. */
import { easy as german } from '../../de/words/easy.ts';
import type { Words } from '../../language.ts';
import { countOf } from '../format.ts';

export const easy: Words['easy'] = {
  ...german,
  versions: {
    label: 'Versions',
    standard: 'German',
    brief: 'In brief (de)',
    easy: german.versions.easy,
  },
  brief: {
    title: (region) => `${region} in brief`,
    kind: 'In brief',
    members: (lead, members) => `Lead city ${lead} with ${members}`,
    running: 'What kept running',
    whole: (region) => `All about ${region}`,
  },
  signLanguage: {
    name: 'German sign language',
    none: 'There is no video in German sign language here yet.',
    video: {
      length: (minutes, seconds) =>
        [
          ...(minutes > 0 ? [countOf(minutes, 'minute', 'minutes')] : []),
          ...(seconds > 0 ? [countOf(seconds, 'second', 'seconds')] : []),
        ].join(' '),
      download: (size) => `Download the video (MP4, ${size}\u00a0MB)`,
      subtitles: 'Subtitles',
      transcript: 'The video as text',
      by: (producer, day) => `${producer}, ${day}`,
    },
  },
};
