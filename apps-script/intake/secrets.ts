// The tracking secret: derived from the request, so a resend gives the same one; the sheet keeps its hash alone.
const property = 'secretKey';

/** Made at set-up; without it nobody can derive a secret. */
export const ensureSecretKey = (): void => {
  const properties = PropertiesService.getScriptProperties();
  if (properties.getProperty(property) === null) {
    properties.setProperty(property, Utilities.getUuid() + Utilities.getUuid());
  }
};

/** 96 bits, in letters and digits that survive a link. */
export const secretFor = (requestId: string): string => {
  const key = PropertiesService.getScriptProperties().getProperty(property) ?? '';
  const signature = Utilities.computeHmacSha256Signature(requestId, key);
  return Utilities.base64EncodeWebSafe(signature).slice(0, 16);
};

export const hashOf = (secret: string): string =>
  Utilities.base64EncodeWebSafe(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, secret));
