// Google's bytes are signed (-128 … 127); Node's are not.

export const toSignedBytes = (bytes: Uint8Array): number[] =>
  Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));

/** Takes signed and unsigned bytes alike. */
export const fromSignedBytes = (bytes: readonly number[]): Buffer => Buffer.from([...bytes]);

/** What services accept as data: text (UTF-8) or bytes. */
export const toBuffer = (data: string | readonly number[]): Buffer =>
  typeof data === 'string' ? Buffer.from(data, 'utf8') : fromSignedBytes(data);
