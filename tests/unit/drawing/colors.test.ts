import { expect, it } from 'vitest';
import { colorOf } from '#drawing/colors.ts';

it('pictures take their colours from the tokens', () => {
  expect([colorOf('region-a', 'light'), colorOf('region-a', 'dark')]).toEqual(['#835500', '#e8b54d']);
});

it('a role without colours is an error that names it', () => {
  expect(() => colorOf('regenbogen', 'light')).toThrow('„--color-regenbogen“');
});
