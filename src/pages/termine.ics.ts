/** The calendar of all events known to the day. */
import type { APIRoute } from 'astro';
import { toIcs } from '#emit/ics.ts';
import { calendarView } from '#open-data/calendar.ts';
import { contentType } from '#site/media-types.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(toIcs(calendarView(locals.edition)), {
    headers: { 'Content-Type': contentType('ics') },
  });
