/** The buttons under the map of its page: full screen, the link to the view, and the base map where it is offered. */
import { part } from './dom.ts';
import type { ShownMap } from './leaflet-map.ts';

/** @param say writes into the sentence about the map, which is read out */
export function addTools(shown: ShownMap, say: (text: string) => void): void {
  const { host, labels, signal } = shown;
  const tools = part(host, '.map-tools', HTMLElement);
  // They are shown together, once each of them answers.
  const show = () => tools.removeAttribute('data-waiting');

  const copy = part(tools, '[data-copy]', HTMLButtonElement);
  copy.addEventListener(
    'click',
    async () => {
      // Emptied first, so that a second time is announced as well.
      say('');
      await navigator.clipboard.writeText(location.href).then(
        () => say(labels.words.copied),
        () => say(labels.words.notCopied),
      );
    },
    { signal },
  );

  fillScreen(host, part(tools, '[data-fill]', HTMLButtonElement), labels.words.leave, signal);
  const baseMap = tools.querySelector<HTMLButtonElement>('[data-base-map]');
  if (import.meta.env.OFFERS_BASE_MAP && baseMap) {
    void import('./base-map.ts').then(({ offerBaseMap }) => offerBaseMap(shown, baseMap, say)).finally(show);
  } else show();
}

/** Where a browser gives no element the whole screen (telephones of one maker), the element fills the window. */
function fillScreen(host: HTMLElement, button: HTMLButtonElement, leave: string, signal: AbortSignal): void {
  const enter = button.textContent;
  const isFilled = () => document.fullscreenElement === host || host.hasAttribute('data-filled');
  const show = () => {
    button.textContent = isFilled() ? leave : enter;
    document.documentElement.classList.toggle('map-filled', host.hasAttribute('data-filled'));
  };
  const fill = (isOn: boolean) => {
    host.toggleAttribute('data-filled', isOn);
    show();
  };
  button.addEventListener(
    'click',
    async () => {
      if (document.fullscreenElement) await document.exitFullscreen();
      else if (isFilled()) fill(false);
      else if (document.fullscreenEnabled) await host.requestFullscreen().catch(() => fill(true));
      else fill(true);
    },
    { signal },
  );
  document.addEventListener('fullscreenchange', show, { signal });
  host.addEventListener(
    'keydown',
    ({ key, target }) => {
      // In a bubble Escape closes the bubble.
      if (key !== 'Escape' || !host.hasAttribute('data-filled') || (target as Element).closest('[role=dialog]')) return;
      fill(false);
      button.focus();
    },
    { signal },
  );
}
