/** What the simulated Meta answers with. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
  /** Breaks the connection off after half of the body, or never answers. */
  breaks?: 'midway' | 'silent';
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', 'facebook-api-version': 'v27.0', ...headers },
    body: JSON.stringify(body),
  };
}

export function page(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

interface Refusal {
  code: number;
  message: string;
  subcode?: number;
  type?: string;
  status?: number;
  isTransient?: boolean;
  headers?: Record<string, string>;
}

/** An error as the Graph API writes it. */
export function refusal({ code, message, subcode, type = 'OAuthException', status = 400, ...rest }: Refusal): Answer {
  const error = {
    message,
    type,
    code,
    ...(subcode === undefined ? {} : { error_subcode: subcode }),
    ...(rest.isTransient === undefined ? {} : { is_transient: rest.isTransient }),
    fbtrace_id: 'SimTrace0000000000000',
  };
  return json({ error }, status, rest.headers);
}
