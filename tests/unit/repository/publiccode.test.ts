/** publiccode.yml against version 0.4 of its standard (yml.publiccode.tools, schema.core and its two lists). */
import { z } from 'astro/zod';
import { existsSync, readFileSync } from 'node:fs';
import satisfies from 'spdx-satisfies';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const words = (list: string) => z.enum(list.trim().split(/\s+/) as [string, ...string[]]);

const categories = words(`
  accounting agile-project-management applicant-tracking application-development appointment-scheduling backup
  billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management
  cloud-management collaboration communications compliance-management contact-management content-management crm
  customer-service-and-support data-analytics data-collection data-visualization design design-system
  digital-asset-management digital-citizenship document-management donor-management e-commerce e-signature
  educational-content email-management email-marketing employee-management enterprise-project-management
  enterprise-social-networking erp event-management facility-management feedback-and-reviews-management
  financial-reporting fleet-management fundraising gamification geographic-information-systems grant-management
  graphic-design help-desk hr ide identity-management instant-messaging inventory-management it-asset-management
  it-development it-management it-security it-service-management knowledge-management learning-management-system
  marketing mind-mapping mobile-marketing mobile-payment network-management office online-booking online-community
  payment-gateway payroll predictive-analysis procurement productivity-suite project-collaboration project-management
  property-management real-estate-management remote-support resource-management sales-management seo service-desk
  social-media-management survey talent-management task-management taxes-management test-management time-management
  time-tracking translation video-conferencing video-editing visitor-management voip warehouse-management
  web-collaboration web-conferencing website-builder whistleblowing workflow-management`);
const scopes = words(`
  agriculture culture defence education emergency-services employment energy environment
  finance-and-economic-development foreign-affairs healthcare infrastructures justice local-authorities manufacturing
  research science-and-technology security society sport tourism transportation welfare`);

const url = z.url({ protocol: /^https?$/ });
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const country = z.string().regex(/^[a-z]{2}$/);
const contact = z.strictObject({
  name: z.string(),
  email: z.email().optional(),
  phone: z.string().optional(),
  affiliation: z.string().optional(),
});
const contractor = z.strictObject({
  name: z.string(),
  until: z.iso.date(),
  email: z.email().optional(),
  website: url.optional(),
});

const standard = z.strictObject({
  publiccodeYmlVersion: z.literal('0.4'),
  name: z.string().min(1),
  url,
  landingURL: url.optional(),
  softwareVersion: z.string().optional(),
  releaseDate: z.iso.date().optional(),
  logo: z
    .string()
    .regex(/\.(svgz?|png)$/)
    .optional(),
  platforms: z.array(z.string()).min(1),
  categories: z.array(categories).min(1),
  usedBy: z.array(z.string()).optional(),
  roadmap: url.optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: words(`standalone/mobile standalone/iot standalone/desktop standalone/web standalone/backend
    standalone/other addon library configurationFiles`),
  intendedAudience: z.strictObject({
    countries: z.array(country).optional(),
    unsupportedCountries: z.array(country).optional(),
    scope: z.array(scopes).optional(),
  }),
  description: z.record(
    languageTag,
    z.strictObject({
      localisedName: z.string().optional(),
      shortDescription: z.string().max(150),
      longDescription: z.string().min(150).max(10_000),
      documentation: url.optional(),
      apiDocumentation: url.optional(),
      features: z.array(z.string()).min(1),
    }),
  ),
  legal: z.strictObject({
    license: z.string(),
    mainCopyrightOwner: z.string().optional(),
    repoOwner: z.string().optional(),
  }),
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['internal', 'community']), contacts: z.array(contact).min(1) }),
    z.strictObject({
      type: z.literal('contract'),
      contractors: z.array(contractor).min(1),
      contacts: z.array(contact).optional(),
    }),
    z.strictObject({ type: z.literal('none'), contacts: z.array(contact).optional() }),
  ]),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(languageTag).min(1) }),
});

const read = () => parse(readFileSync('publiccode.yml', 'utf8')) as Record<string, unknown>;

describe('publiccode.yml', () => {
  it('is what its standard asks for', () => {
    expect(standard.safeParse(read()).error?.issues ?? []).toEqual([]);
  });

  it('says of the licence and the logo what is there', () => {
    const { legal, logo } = standard.parse(read());
    const { license } = JSON.parse(readFileSync('package.json', 'utf8')) as { license: string };
    expect(satisfies(legal.license, [license])).toBe(true);
    expect(logo !== undefined && existsSync(logo)).toBe(true);
  });

  it.for([
    ['an unknown category', { categories: ['websites'] }],
    ['an address without https', { url: 'modellregionen.example' }],
    ['a community without anybody to write to', { maintenance: { type: 'community' } }],
    ['a key that the standard does not have', { licence: 'EUPL-1.2' }],
  ] as const)('would be refused with %s', ([, change]) => {
    expect(standard.safeParse({ ...read(), ...change }).success).toBe(false);
  });
});
