import { describe, expect, it } from 'vitest';
import { formatView, parseView } from '#client/map-view.ts';
import { nextOf } from '#client/region-walk.ts';

describe('the view in the address', () => {
  it('comes back as it was written', () => {
    const view = { zoom: 9.25, lat: 51.571, lon: 8.106 };
    expect(formatView(view)).toBe('#karte=9.25/51.571/8.106');
    expect(parseView(formatView(view))).toEqual(view);
  });

  it('is short where nothing more is to say', () => {
    expect(formatView({ zoom: 9, lat: 51.5, lon: 7.00004 })).toBe('#karte=9/51.5/7');
  });

  it.each(['', '#karte', '#ort-soest', '#karte=9/51.5', '#karte=a/b/c', '#karte=9/51.5/8/1'])(
    'is none in „%s“',
    (hash) => expect(parseView(hash)).toBeUndefined(),
  );
});

describe('the arrow keys', () => {
  it('go round', () => {
    expect([nextOf('ArrowDown', 4, 5), nextOf('ArrowUp', 0, 5), nextOf('ArrowRight', -1, 5)]).toEqual([0, 4, 0]);
  });

  it('reach both ends with Home and End, and leave other keys alone', () => {
    expect([nextOf('Home', 3, 5), nextOf('End', 0, 5), nextOf('Tab', 0, 5)]).toEqual([0, 4, undefined]);
  });
});
