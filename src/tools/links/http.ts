/** A single request: its status and where it leads, or why there is no answer. */

export interface Answer {
  readonly status: number;
  /** Whole address that a redirect (RFC 9110, 15.4) names. */
  readonly location: string | undefined;
}

/** What kept a server from answering. */
export type Failure = 'unknown-host' | 'no-name-server' | 'timeout' | 'certificate' | 'refused';

export type Reply = Answer | Failure;

const failureOf = (error: unknown): Failure => {
  const { name, cause } = error as { name?: string; cause?: { code?: unknown } };
  const code = String(cause?.code ?? '');
  if (name === 'TimeoutError' || /TIMEOUT/.test(code)) return 'timeout';
  if (code === 'ENOTFOUND') return 'unknown-host';
  if (code === 'EAI_AGAIN') return 'no-name-server';
  return /CERT|SELF_SIGNED|ALTNAME|SSL|TLS/.test(code) ? 'certificate' : 'refused';
};

export interface RequestOptions {
  readonly method: 'HEAD' | 'GET';
  readonly agent: string;
  /** Milliseconds until an answer has begun. */
  readonly timeout: number;
}

/** @param read takes the body, where one is wanted; it is thrown away otherwise */
export async function request<T = undefined>(
  address: string,
  { method, agent, timeout }: RequestOptions,
  read?: (response: Response) => Promise<T>,
): Promise<{ reply: Reply; body?: T }> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': agent, accept: '*/*' },
      signal: AbortSignal.timeout(timeout),
    });
    const body = await read?.(response);
    await response.body?.cancel().catch(() => undefined);
    const location = response.headers.get('location');
    const target = location === null ? undefined : URL.parse(location, address)?.href;
    return { reply: { status: response.status, location: target }, ...(body !== undefined && { body }) };
  } catch (error) {
    return { reply: failureOf(error) };
  }
}
