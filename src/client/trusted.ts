/**
 * What may become a document or a script: files of this site and nothing else. The security policy lets no other module make
 * either of a text (Trusted Types, W3C); browsers without them run the same rules.
 */
import { trustedPolicy } from '#site/trusted-policy.ts';

interface Rules {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}

/** TypeScript knows none of it yet. What a policy makes is handed on as the text it stands for. */
interface TrustedWindow {
  readonly trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
}

function ownAddress(address: string): string {
  if (!new URL(address, location.href).href.startsWith(`${location.origin}/`)) throw new TypeError(address);
  return address;
}

const rules: Rules = { createHTML: (text) => text, createScriptURL: ownAddress };
const policy = (window as TrustedWindow).trustedTypes?.createPolicy(trustedPolicy, rules) ?? rules;

/**
 * The document that a file of this site holds. It runs nothing.
 *
 * @param pick takes what is wanted from the text
 * @throws TypeError where the answer comes from another host
 */
export async function readDocument(
  answer: Response,
  type: DOMParserSupportedType,
  pick = (text: string): string => text,
): Promise<Document> {
  ownAddress(answer.url);
  return new DOMParser().parseFromString(policy.createHTML(pick(await answer.text())), type);
}

/**
 * The address of a worker's script, as workers must get it.
 *
 * @throws TypeError where it is not on this site
 */
export const ownScript = (address: string): string => policy.createScriptURL(address);
