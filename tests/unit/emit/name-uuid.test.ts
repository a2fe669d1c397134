import { expect, it } from 'vitest';
import { nameUuid } from '#emit/name-uuid.ts';

it('a name is the same UUID of version 5 for ever', () => {
  // Calendars know the events by it.
  expect(nameUuid('termine/tag')).toBe('e184636b-6ab0-56be-b4da-64d0e9916b86');
  expect(nameUuid('termine/tag')).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(nameUuid('termine/tage')).not.toBe(nameUuid('termine/tag'));
});
