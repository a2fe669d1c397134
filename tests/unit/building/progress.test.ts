import { describe, expect, it } from 'vitest';
import { createProgress, type Progress } from '#building/progress.ts';

/** What a build shows whose clock is moved by hand. */
function shown(isLive: boolean, build: (progress: Progress, wait: (seconds: number) => void) => void): string {
  let time = 0;
  let text = '';
  const screen = { isLive, width: 80, write: (piece: string) => (text += piece) };
  const progress = createProgress(screen, () => time);
  progress.show();
  build(progress, (seconds) => (time += seconds * 1000));
  return text;
}

describe('the progress of a build', () => {
  it('is a line for each phase in a log, with its count and its time, and never goes back', () => {
    const log = shown(false, (progress, wait) => {
      wait(1);
      progress.begin('config');
      wait(0.5);
      progress.begin('pages');
      for (let page = 1; page <= 2287; page++) progress.count(page, 2287);
      wait(61.25);
      progress.remember('Bitte noch einmal bauen.');
      progress.end('/site');
    });
    expect(log).not.toMatch(/[\r\u001b]/);
    const lines = log.split('\n').map((line) => line.replace(/ {2,}/g, ' | '));
    expect(lines).toEqual([
      'Einstellungen | 1,5 s',
      'Seiten | 2.287 | 61,3 s',
      'Bitte noch einmal bauen.',
      'Fertig in 62,8 s: /site',
      '',
    ]);
  });

  it('moves on a terminal, at most ten times a second', () => {
    const terminal = shown(true, (progress, wait) => {
      progress.begin('pages');
      for (let page = 1; page <= 1000; page++) {
        wait(0.01);
        progress.count(page, 1000);
      }
      progress.end('/site');
    });
    const changes = terminal.split('\r').length - 1;
    expect(changes).toBeGreaterThan(50);
    expect(changes).toBeLessThan(110);
    expect(terminal).toMatch(/ 500 von 1\.000 /);
    expect(terminal.match(/\n/g)).toHaveLength(2);
  });

  it('says nothing to a program that only reads the configuration', () => {
    let text = '';
    const progress = createProgress({ isLive: true, width: 80, write: (piece) => (text += piece) }, () => 0);
    progress.begin('config');
    progress.count(1, 2);
    progress.end('/site');
    expect(text).toBe('');
  });

  it('leaves what stands there when the build breaks off, and is silent where nothing has begun', () => {
    expect(shown(true, (progress) => progress.stop())).toBe('');
    const broken = shown(true, (progress) => {
      progress.begin('search');
      progress.stop();
    });
    expect(broken).toMatch(/Suche.*\n$/);
  });
});
