/** What an engine reports although it is none, each with its reason. A rule is passed over only where its reason holds. */
import type { Finding } from './engines.ts';

interface FalseAlarm {
  readonly engine: Finding['engine'];
  readonly rule: string;
  /** On which pages, by their paths. */
  readonly page: RegExp;
  /** In which element; anywhere on them without it. */
  readonly where?: RegExp;
  readonly reason: string;
}

const falseAlarms: readonly FalseAlarm[] = [
  {
    engine: 'htmlcs',
    rule: '1_3_1.H43.HeadersRequired',
    page: /\/(?:regionen\/[^/]+|stil)\/$/,
    where: /^<table class="projects"/,
    reason:
      'Asks for `headers` in every cell of a table with headers of groups. They have `scope` (col, row, rowgroup), which WCAG takes as well (technique H63) and screen readers know.',
  },
];

/** @param pathname of the page */
export const isFalseAlarm = ({ engine, rule, where }: Finding, pathname: string): boolean =>
  falseAlarms.some(
    (alarm) =>
      alarm.engine === engine &&
      alarm.rule === rule &&
      alarm.page.test(pathname) &&
      (alarm.where === undefined || alarm.where.test(where)),
  );
