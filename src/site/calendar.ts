/** Days, months and years as ISO 8601 text: `2019-08-27`, `2019-08`, `2019`. */

/** Whether such text names what the calendar has: it has no 31 February, though its digits look right. */
export function isInCalendar(iso: string): boolean {
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
