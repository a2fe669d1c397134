import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#site/security.ts';

describe('the policy', () => {
  it('allows the own origin, the hashed styles and nothing inline', () => {
    expect(contentSecurityPolicy(['abc=', 'def='])).toBe(
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-abc=' 'sha256-def='; " +
        "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; " +
        "require-trusted-types-for 'script'; trusted-types own-site",
    );
  });

  it('names the one host that a form is sent to', () => {
    expect(contentSecurityPolicy([], [], ['https://formulare.stadt.example'])).toContain(
      "; form-action 'self' https://formulare.stadt.example; ",
    );
  });

  it('of a page without inline styles names none', () => {
    expect(contentSecurityPolicy([])).toContain("; style-src 'self'; ");
  });

  it('names no other origin and no wildcard', () => {
    expect(contentSecurityPolicy(['abc='])).not.toMatch(/https?:|\*|'unsafe-(inline|eval|hashes)'/);
  });
});
