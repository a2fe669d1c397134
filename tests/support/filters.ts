/** The filters of a list come when somebody turns to them, or with an address that asks for some. */
import type { Page } from 'playwright';

/** Waits until the list answers; turns to it where nobody has. */
export async function wakeFilters(page: Page): Promise<void> {
  await page.locator('list-filter').dispatchEvent('pointerover');
  await page.locator('list-filter:not([data-pending]) .filter-status[data-said]').waitFor({ state: 'attached' });
}
