/** Passes the address of a page on: to the clipboard, or to whatever the device offers (Web Share API, W3C). */
import { part, readWords } from './dom.ts';

const addressOf = (row: HTMLElement) => part(row, '.share-address', HTMLAnchorElement).href;

/** Copies the address; where that is not allowed it stands there, selected. */
export async function copyLink(row: HTMLElement): Promise<void> {
  const status = part(row, '[role=status]', HTMLElement);
  const address = addressOf(row);
  // Emptied first, so that a second tap is announced as well.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = readWords<'share'>(row).copied;
  } catch {
    status.textContent = address;
    getSelection()?.selectAllChildren(status);
  }
}

/** Offers the address to the programs of the device. */
export async function sendLink(row: HTMLElement): Promise<void> {
  try {
    await navigator.share({ title: document.title, url: addressOf(row) });
  } catch {
    // The reader has thought better of it.
  }
}
