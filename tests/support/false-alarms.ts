/** What an engine reports although it is none, each with its reason. A rule is passed over only where its reason holds. */
import type { Finding } from './engines.ts';

interface FalseAlarm {
  readonly engine: Finding['engine'];
  readonly rule: string;
  /** In which element; anywhere without it. */
  readonly where?: RegExp;
  readonly reason: string;
}

export const falseAlarms: readonly FalseAlarm[] = [];

export const isFalseAlarm = ({ engine, rule, where }: Finding): boolean =>
  falseAlarms.some(
    (alarm) => alarm.engine === engine && alarm.rule === rule && (alarm.where === undefined || alarm.where.test(where)),
  );
