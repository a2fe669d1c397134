/** A site to be published: `betreiber.beispiel.yaml` filled, built with `SITE_RELEASE=1`. */
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { placeholderIn } from '#catalogue/operator.ts';
import { filledOperator } from '../support/filled-operator.ts';
import { loadContent } from '../support/real-content.ts';
import { kindOf, plain, readSite, siteUrl, subpath, textOf } from '../support/site.ts';

const [site, released] = await Promise.all([readSite(), readSite('subpath')]);
const operator = await filledOperator();
/** Whoever runs this site has entered nothing yet. */
const isNobodys = Object.keys((await loadContent()).operator).length === 0;
const { origin } = new URL(operator.reportForm!);

const formsIn = (root: HTMLElement) => root.querySelectorAll('form[method=post]');
const withForms = released.pages.filter(({ root }) => formsIn(root).length > 0);

describe('the operator', () => {
  it.each([
    [
      '/impressum/',
      ['name', 'address', 'representedBy', 'email', 'phone', 'register', 'vatId', 'supervisor', 'responsible'],
    ],
    ['/datenschutz/', ['name', 'address', 'email', 'privacyContact', 'serverLogs', 'reportRecipient']],
    ['/barrierefreiheit/', ['name', 'accessibilityContact', 'email', 'phone']],
    ['/lizenzen/', ['name']],
  ] as const)('says on %s what the law wants', (address, fields) => {
    const text = textOf(released.page(address).main);
    for (const field of fields) expect(text, field).toContain(plain(operator[field]!));
    expect(text).not.toMatch(/noch nicht eingetragen|nicht zur Veröffentlichung/i);
  });

  it.runIf(isNobodys)('is missed in one sentence a page as long as there is none', () => {
    for (const address of ['/impressum/', '/datenschutz/']) {
      const notices = site.page(address).main.querySelectorAll('.notice');
      expect(notices.map(textOf), address).toHaveLength(1);
    }
    expect(textOf(site.page('/barrierefreiheit/').main)).toContain('Keine amtliche Erklärung');
  });

  it('is nobody of the example', async () => {
    for (const address of ['/impressum/', '/datenschutz/', '/barrierefreiheit/', '/fehler-melden/'])
      expect(placeholderIn(textOf(released.page(address).main)), address).toBeUndefined();
    expect([...released.files].filter((file) => file.includes('beispiel.yaml'))).toEqual([]);
    expect((await released.read('.well-known/security.txt')).toString()).toContain(operator.email);
  });
});

describe('the form', () => {
  it('stands at every fact and on both pages, and nowhere else', () => {
    const expected = released.pages.filter(
      ({ address }) => kindOf(address) === 'fakten/ID' || ['/fehler-melden/', '/barrierefreiheit/'].includes(address),
    );
    expect(withForms.map(({ address }) => address)).toEqual(expected.map(({ address }) => address));
  });

  it('may be sent to its own host from the pages that have it', () => {
    for (const page of released.pages) {
      const own = withForms.includes(page) ? ` ${origin}` : '';
      expect(page.html, page.address).toContain(`; form-action 'self'${own}; `);
    }
  });

  it('knows the fact without a script, and asks for no more than a message', () => {
    for (const { address, root } of withForms.filter((page) => kindOf(page.address) === 'fakten/ID')) {
      const [form] = formsIn(root);
      expect(form!.getAttribute('action')).toBe(operator.reportForm);
      const hidden = Object.fromEntries(
        form!.querySelectorAll('input[type=hidden]').map(({ attrs }) => [attrs['name'], attrs['value']]),
      );
      const id = address.split('/')[2];
      expect(hidden, address).toMatchObject({ art: 'fehler', kennung: id });
      expect(hidden['seite'], address).toBe(`${siteUrl}${subpath}fakten/${id}/`);
      const needed = form!.querySelectorAll('[required]').map((field) => field.getAttribute('name'));
      expect(needed, address).toEqual(['meldung']);
    }
  });

  it('names each field, and says in words which are needed', () => {
    const { main } = released.page('/fehler-melden/');
    const fields = main.querySelectorAll('form :is(input:not([type=hidden]), textarea)');
    expect(fields.map((field) => field.getAttribute('name'))).toEqual(['seite', 'meldung', 'beleg', 'email']);
    for (const field of fields) {
      const label = textOf(main.querySelector(`label[for=${field.getAttribute('id')}]`));
      expect(label).toMatch(field.hasAttribute('required') ? / \(nötig\)$/ : / \(freiwillig\)$/);
      const hint = field.getAttribute('aria-describedby');
      if (hint) expect(main.querySelector(`#${hint}`), hint).not.toBeNull();
    }
    expect(main.querySelector('[type=email]')?.getAttribute('autocomplete')).toBe('email');
  });

  it.runIf(isNobodys)('gives way to a text to copy, in one sentence, where nobody takes reports', () => {
    expect(site.pages.flatMap(({ root }) => formsIn(root))).toEqual([]);
    const [, ...blocks] = site.page('/fehler-melden/').main.querySelectorAll('.report > *').map(textOf);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toContain('Adresse:');
  });
});
