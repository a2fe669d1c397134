/** The calendar of all events known to the day. */
import { loadCatalogue } from '#catalogue/load.ts';
import { toIcs } from '#emit/ics.ts';
import { calendarView } from '#open-data/calendar.ts';

export async function GET() {
  return new Response(toIcs(calendarView(await loadCatalogue())), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
