/** Videos in sign language, or that there are none yet. */
import type { Edition } from '#edition/edition.ts';
import type { VideoData } from '#schema/video.ts';
import { pageOf } from './page.ts';

export interface VideoView {
  readonly title: string;
  /** Addresses. */
  readonly file: string;
  readonly poster: string;
  readonly subtitles: string | undefined;
  readonly width: number;
  readonly height: number;
  /** „2 Minuten 30 Sekunden“. */
  readonly length: string;
  readonly download: string;
  readonly transcript: string;
  readonly by: string;
}

function videoView(video: VideoData, { words, forms }: Edition, addressOf: (file: string) => string): VideoView {
  const say = words.easy.signLanguage.video;
  const [minutes = 0, seconds = 0] = video.length.split(':').map(Number);
  return {
    title: video.title,
    file: addressOf(video.file),
    poster: addressOf(video.poster),
    subtitles: video.subtitles && addressOf(video.subtitles),
    width: video.width,
    height: video.height,
    length: say.length(minutes, seconds),
    download: say.download(forms.number(video.megabytes)),
    transcript: video.transcript,
    by: say.by(video.producer, forms.date(video.recorded)),
  };
}

/** @param addressOf where a file below `content/videos/` lies in the finished site */
export function signLanguageView(edition: Edition, addressOf: (file: string) => string) {
  const page = pageOf('gebaerdensprache', edition);
  return {
    title: page.title,
    lead: page.lead,
    head: { ...page.head, kind: 'page' as const },
    videos: page.videos.map((video) => videoView(video, edition, addressOf)),
    none: page.videos.length === 0 ? edition.words.easy.signLanguage.none : undefined,
  };
}
