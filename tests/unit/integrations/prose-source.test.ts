import { describe, expect, it } from 'vitest';
import { proseSource } from '#integrations/prose-source.ts';
import { compileProse, refusedIn } from '#prose/engine.ts';

const head = '---\ntitle: Labor\n---\n';

describe('what the compiler gets of a page', () => {
  it('is its text, on the lines of the file', () => {
    const lines = proseSource(`${head}\nErster Satz.\n`).split('\n');
    expect(lines.indexOf('Erster Satz.')).toBe(4);
    expect(lines.join('')).not.toContain('title');
  });

  it('is not cut at lines that look like a head', () => {
    expect(proseSource(`${head}\n---\n\nEins\n\n---\n`)).toMatch(/---\n---\n+---\n\nEins\n\n---/);
  });

  it('is never a program, and the refusal names its place in the file', () => {
    expect(() => proseSource(`${head}Eins.\n\nText {process.exit()} Text.\n`)).toThrow(/^6:6: Geschweifte/);
  });
});

describe('the allow-list', () => {
  it('lets through what our texts hold, and that compiles', () => {
    const text =
      '## Titel\n\nDas *Land* gab **viel**: <Fakt id="a--b" />, <Fakt id="c--d">drei</Fakt> und <Zahl>§ 18</Zahl>.\n\n- [Seite](/programm/)\n- `Code`\n\n> Zitat\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
    expect(refusedIn(text)).toEqual([]);
    expect(compileProse(text)).toEqual([]);
  });

  it('says where it stops, in German', () => {
    expect(refusedIn('Eins.\n\nZwei {x}.')).toMatchObject([{ at: 12, message: /Geschweifte Klammern/ }]);
    expect(refusedIn('Eins <Fakt id="a--b">zwei.')).toMatchObject([{ at: 5, message: /lässt sich der Text nicht/ }]);
  });
});
