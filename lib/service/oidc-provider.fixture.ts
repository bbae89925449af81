import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { createServer } from 'node:http';

type Claims = Readonly<Record<string, string | boolean>>;

/** An OpenID Connect provider for a test: whoever comes is signed in at once as `person`, without being asked. */
export async function oidcProvider() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const state = { person: { sub: 'nobody' } as Claims, forged: false, challenges: 0 };
  const codes = new Map<string, { readonly nonce: string; readonly audience: string }>();
  let issuer = '';
  const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const idToken = (claims: object) => {
    const body = `${base64({ alg: 'RS256', kid: 'test', typ: 'JWT' })}.${base64(claims)}`;
    return `${body}.${sign('RSA-SHA256', Buffer.from(body), state.forged ? foreign : privateKey).toString('base64url')}`;
  };
  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', issuer);
    const answer = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (address.pathname === '/.well-known/openid-configuration') {
      return answer({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    }
    if (address.pathname === '/keys')
      return answer({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }] });
    const asked = address.searchParams;
    if (address.pathname === '/authorize') {
      if (asked.get('code_challenge_method') === 'S256') state.challenges += 1;
      const code = randomBytes(8).toString('hex');
      codes.set(code, { nonce: asked.get('nonce') ?? '', audience: asked.get('client_id') ?? '' });
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', asked.get('state') ?? '');
      return response.writeHead(302, { location: back.href }).end();
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    const given = codes.get(new URLSearchParams(body).get('code') ?? '');
    const now = Math.floor(Date.now() / 1000);
    const claims = { ...state.person, iss: issuer, aud: given?.audience, nonce: given?.nonce, iat: now, exp: now + 300 };
    answer({ access_token: 'opaque', token_type: 'Bearer', expires_in: 300, id_token: idToken(claims) });
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const place = server.address();
  issuer = `http://localhost:${place && typeof place === 'object' ? place.port : 0}`;
  return { issuer, state, close: () => server.close() };
}
