import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headersFile, serverHeaders } from '#site/security.ts';

describe('the policy', () => {
  it('allows the own origin, the hashed styles and nothing inline', () => {
    expect(contentSecurityPolicy(['abc=', 'def='])).toBe(
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-abc=' 'sha256-def='; " +
        "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'",
    );
  });

  it('of a page without inline styles names none', () => {
    expect(contentSecurityPolicy([])).toContain("; style-src 'self'; ");
  });

  it('names no other origin and no wildcard', () => {
    expect(contentSecurityPolicy(['abc='])).not.toMatch(/https?:|\*|'unsafe-(inline|eval|hashes)'/);
  });
});

describe('the headers of the web server', () => {
  it('forbid frames, which a page cannot do for itself, for all but the pages made for them', () => {
    const rules = headersFile('/unterpfad/', ['404.html', 'einbetten/', 'fakten/']).trim().split('\n\n');
    expect(rules.slice(1)).toEqual([
      "/unterpfad/\n  Content-Security-Policy: frame-ancestors 'none'",
      "/unterpfad/404.html\n  Content-Security-Policy: frame-ancestors 'none'",
      '/unterpfad/einbetten/*\n  Content-Security-Policy: frame-ancestors *',
      "/unterpfad/fakten/*\n  Content-Security-Policy: frame-ancestors 'none'",
    ]);
  });

  it('say nothing about frames in the rule for everything, which holds beside every other', () => {
    const [everything = ''] = headersFile('/', []).split('\n\n');
    expect(everything).toMatch(/^\/\*\n {2}Permissions-Policy: /);
    expect(everything).not.toContain('Content-Security-Policy');
  });

  it('keep files to their type and addresses to the own site', () => {
    expect(serverHeaders).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    });
  });
});
