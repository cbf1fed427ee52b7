// The mark by which the web app knows a complaint it has already received.

type RandomSource = Pick<Crypto, 'getRandomValues'> & Partial<Pick<Crypto, 'randomUUID'>>;

/** Random enough that no two complaints share it, also on pages without TLS, where `randomUUID` is missing. */
export const makeRequestId = (source: RandomSource): string =>
  source.randomUUID?.() ??
  Array.from(source.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
