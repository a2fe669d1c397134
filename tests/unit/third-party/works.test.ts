import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorks } from '#third-party/read.ts';
import { copyrightLines } from '#third-party/works.ts';

describe('works of others', () => {
  it('name their authors in the lines that begin so', () => {
    const text = [
      'ISC License',
      'Copyright (c) 2024, Somebody',
      '  © 2014 Else',
      'Copyright notice: as above.',
      'copyright holders are not liable',
      'Redistributions must retain the above copyright notice',
    ].join('\n');
    expect(copyrightLines(text)).toEqual(['Copyright (c) 2024, Somebody', '© 2014 Else']);
  });

  it('each have somebody who made them, and the words of their licence', () => {
    for (const { id, copyright, text } of readWorks()) {
      expect(copyright, id).not.toEqual([]);
      expect(text.length, id).toBeGreaterThan(500);
      expect(text, id).toMatch(/permission|permitted|dürfen/i);
    }
  });

  it('are, where they are no packages, of the same holders as the REUSE tool is told', () => {
    const told = readFileSync('.reuse/dep5', 'utf8');
    const own = readWorks().filter(({ version }) => version === undefined);
    expect(own.length).toBeGreaterThan(0);
    for (const { id, licence, copyright } of own)
      for (const line of [`License: ${licence}`, ...copyright]) expect(told, id).toContain(line);
  });
});
