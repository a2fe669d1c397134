declare module 'spdx-satisfies' {
  /** Whether one of the approved licences is enough for the SPDX expression. Throws where that is none. */
  export default function satisfies(expression: string, approved: readonly string[]): boolean;
}
