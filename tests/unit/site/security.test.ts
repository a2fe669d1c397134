import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headersFile, serverHeaders } from '#site/security.ts';

describe('the policy', () => {
  it('allows the own origin, the hashed styles and nothing inline', () => {
    expect(contentSecurityPolicy(['abc=', 'def='])).toBe(
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-abc=' 'sha256-def='; " +
        "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; " +
        "require-trusted-types-for 'script'; trusted-types own-site",
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
  const rules = headersFile('/unterpfad/', ['404.html', 'einbetten/', 'fakten/', 'orte/']).trim().split('\n\n');
  const pathsWith = (line: string) =>
    rules.filter((rule) => rule.split('\n  ').includes(line)).map((rule) => rule.split('\n')[0]);

  it('forbid frames, which a page cannot do for itself, for all but the pages made for them', () => {
    expect(pathsWith('Content-Security-Policy: frame-ancestors *')).toEqual(['/unterpfad/einbetten/*']);
    expect(pathsWith("Content-Security-Policy: frame-ancestors 'none'")).toEqual([
      '/unterpfad/',
      '/unterpfad/404.html',
      '/unterpfad/fakten/*',
      '/unterpfad/orte/*',
    ]);
  });

  it('let no page ask for the position but that of the places', () => {
    expect(pathsWith('Permissions-Policy: geolocation=(self)')).toEqual(['/unterpfad/orte/*']);
    expect(pathsWith('Permissions-Policy: geolocation=()')).toHaveLength(4);
    expect(rules[0]).not.toContain('geolocation');
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
