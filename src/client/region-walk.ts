/** Arrow keys walk from region to region: in the list beside the map and on the map itself. */
import type { ShownMap } from './leaflet-map.ts';

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };
const ends: Readonly<Record<string, number>> = { Home: 0, End: -1 };

/** Which of `count` things in a ring a key leads to; undefined when it is no key for that. */
export function nextOf(key: string, current: number, count: number): number | undefined {
  const end = ends[key];
  if (end !== undefined) return (end + count) % count;
  const step = steps[key];
  return step === undefined ? undefined : (current + step + count) % count;
}

export function walkRegions({ host, canvas, camera, signal }: ShownMap): void {
  const walk = (event: KeyboardEvent, links: readonly HTMLElement[], from: number) => {
    const next = nextOf(event.key, from, links.length);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    // Leaflet listens on the document and would move the map.
    event.preventDefault();
    event.stopPropagation();
    links[next]!.focus();
  };
  host.addEventListener(
    'keydown',
    (event) => {
      const target = event.target as HTMLElement;
      for (const selector of ['.pin', '.map-regions a']) {
        const links = [...host.querySelectorAll<HTMLElement>(selector)];
        const from = links.indexOf(target);
        if (from >= 0) return walk(event, links, from);
        // The map itself moves under the arrow keys only while there is somewhere to go.
        if (selector === '.pin' && target === canvas && camera.isWhole && event.key in steps) {
          return walk(event, links, steps[event.key] === 1 ? -1 : 0);
        }
      }
    },
    { signal },
  );
  const mark = ({ target, type }: FocusEvent) => {
    const region = (target as HTMLElement).closest<HTMLElement>('.pin, .map-regions a')?.dataset['region'];
    for (const area of canvas.querySelectorAll('.area')) {
      area.classList.toggle('walked', type === 'focusin' && area.getAttribute('data-region') === region);
    }
  };
  host.addEventListener('focusin', mark, { signal });
  host.addEventListener('focusout', mark, { signal });
}
