import { describe, expect, it } from 'vitest';
import { createEdition } from '#edition/edition.ts';
import { nameLinks } from '#views/parts/link-names.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({
  quellen: {
    bericht: { title: 'Bericht', publisher: 'Stadt Soest' },
    plan: { title: 'Plan', publisher: 'Stadt Soest' },
    neu: { title: 'Bericht', publisher: 'Kreis Soest' },
  },
});
const frame = [
  { label: 'Presse', href: '/presse/' },
  { label: 'Quellen', href: '/quellen/' },
];
/** The page with hidden words written as `[…]`. */
const named = (html: string) =>
  nameLinks(html, '/hier/', frame, edition).replace(/<span class="vh">(.*?)<\/span>/g, '[$1]');
const a = (href: string, words: string) => `<a href="${href}">${words}</a>`;

describe('links of the same words that lead to different places say where', () => {
  it('by the kind of thing where that is enough', () => {
    expect(named(a('/regionen/soest/', 'Soest') + a('/quellen/plan/', 'Soest').repeat(2))).toBe(
      a('/regionen/soest/', 'Soest[, Region]') + a('/quellen/plan/', 'Soest[, Quelle]').repeat(2),
    );
  });

  it('by their names where they are of one kind, and by more where those are the same', () => {
    expect(named(a('/quellen/bericht/', 'Stadt Soest') + a('/quellen/plan/', 'Stadt Soest'))).toBe(
      a('/quellen/bericht/', 'Stadt Soest[, Bericht]') + a('/quellen/plan/', 'Stadt Soest[, Plan]'),
    );
    expect(named(a('/quellen/bericht/', 'Bericht') + a('/quellen/neu/', 'Bericht'))).toBe(
      a('/quellen/bericht/', 'Bericht[, Stadt Soest]') + a('/quellen/neu/', 'Bericht[, Kreis Soest]'),
    );
  });

  it('by the host, by the place on a page, by the number of a proof', () => {
    expect(named(a('https://www.a.example/x', 'Website') + a('https://b.example/', 'Website'))).toBe(
      a('https://www.a.example/x', 'Website[, a.example]') + a('https://b.example/', 'Website[, b.example]'),
    );
    expect(named(a('/presse/#wer-fragt', 'Presse'))).toBe(a('/presse/#wer-fragt', 'Presse[, wer fragt]'));
    expect(named(a('/regionen/soest/', 'Soest') + a('/regionen/soest/#r14', 'Soest'))).toBe(
      a('/regionen/soest/', 'Soest[, Region]') + a('/regionen/soest/#r14', 'Soest[, Beleg 14]'),
    );
  });

  it('by the title of the page that the address asks about', () => {
    expect(named(a('/presse/?seite=/quellen/plan/', 'Presse'))).toBe(
      a('/presse/?seite=/quellen/plan/', 'Presse[, Plan]'),
    );
    expect(named(a('/presse/?q=Park', 'Presse'))).toBe(a('/presse/?q=Park', 'Presse[, Park]'));
  });

  it('in another edition not by the place on a page, whose words are those of the main one', () => {
    const second = createEdition(edition.catalogue, edition, 'en/');
    expect(nameLinks(a('/en/presse/#wer-fragt', 'Presse'), '/en/', frame, second)).toBe(
      a('/en/presse/#wer-fragt', 'Presse'),
    );
  });

  it('in their label, where they have one', () => {
    const link = (href: string) => `<a href="${href}" aria-label="Soest"><b>1</b></a>`;
    expect(named(link('/regionen/soest/') + a('/quellen/plan/', 'Soest'))).toBe(
      '<a href="/regionen/soest/" aria-label="Soest, Region"><b>1</b></a>' + a('/quellen/plan/', 'Soest[, Quelle]'),
    );
  });

  it('also where the menu has the same word', () => {
    expect(named(a('/quellen/plan/', 'Presse') + a('/presse/', 'Presse'))).toBe(
      a('/quellen/plan/', 'Presse[, Quelle]') + a('/presse/', 'Presse'),
    );
  });
});

describe('a link stays as it is', () => {
  it.for<[string, string]>([
    ['where its words lead to one place', a('/quellen/plan/', 'Plan') + a('/quellen/plan/', 'Plan')],
    ['where hidden words tell it apart already', a('/a/', 'Mehr<span class="vh"> A</span>') + a('/b/', 'Mehr')],
    ['in a drawing', `<svg>${a('/regionen/soest/', 'x')}${a('/quellen/plan/', 'x')}</svg>`],
    ['in what is not shown', `<template>${a('/quellen/plan/', 'Soest')}</template>${a('/regionen/soest/', 'Soest')}`],
    ['where it leads nowhere', `<a id="x">Soest</a>${a('/regionen/soest/', 'Soest')}`],
  ])('%s', ([, html]) => {
    expect(nameLinks(html, '/hier/', frame, edition)).toBe(html);
  });
});
