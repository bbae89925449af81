/** What came back; status 0 means that nothing did. */
export type Reply = { readonly status: number; readonly body: unknown };

type Request = {
  readonly method: 'GET' | 'POST';
  readonly address: string;
  readonly body?: string | Blob;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** Told how much of the body has gone out, from 0 to 1. */
  readonly progress?: (share: number) => void;
};

/** One request. By XMLHttpRequest, which older browsers can time out and watch while it uploads; never rejects. */
export function send({ method, address, body, headers = {}, timeoutMs = 10_000, progress }: Request): Promise<Reply> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    request.timeout = timeoutMs;
    for (const name of Object.keys(headers)) request.setRequestHeader(name, headers[name] ?? '');
    if (progress) request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => done({ status: request.status, body: parsed(request.responseText) });
    request.onerror = request.ontimeout = request.onabort = () => done({ status: 0, body: null });
    request.send(body ?? null);
  });
}

/** Sends a JSON body. */
export function post(address: string, body: unknown): Promise<Reply> {
  return send({ method: 'POST', address, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
