/** Shows what passes a page on by one tap, each where the browser can do it. The doing comes when the reader turns to it. */
const loadShare = () => import('./share.ts');

for (const row of document.querySelectorAll<HTMLElement>('.share')) {
  const [copy, send] = row.querySelectorAll('button');
  copy!.hidden = false;
  send!.hidden = !('share' in navigator);
  // Before the tap ends: browsers forget soon that it was the reader who asked.
  for (const turn of ['pointerdown', 'focusin'])
    row.addEventListener(turn, () => void loadShare().catch(() => undefined));
  copy!.onclick = () => loadShare().then(({ copyLink }) => copyLink(row));
  send!.onclick = () => loadShare().then(({ sendLink }) => sendLink(row));
}
