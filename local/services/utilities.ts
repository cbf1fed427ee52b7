// Utilities: dates, digests, bytes, archives and waiting (Utilities reference).
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { types } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import {
  type EnumValue,
  enumeration,
  type Methods,
  type Service,
  ServiceException,
  ServiceWith,
} from '../google/service.ts';
import { Blob, blobOf } from './blob.ts';
import { fromSignedBytes, toBuffer, toSignedBytes } from './bytes.ts';
import { formatText } from './format-text.ts';
import { formatMoment } from './simple-date-format.ts';

type Data = string | readonly number[];

const charsets = enumeration('US_ASCII', 'UTF_8');
const digestAlgorithms = enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const macAlgorithms = enumeration(
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
);

/** "HMAC_SHA_256" and "SHA_256" are Node's "sha256". */
const hashName = (algorithm: EnumValue) =>
  algorithm.name().replace('HMAC_', '').replace('_', '').toLowerCase();

export type UtilitiesOptions = {
  /** Lets virtual time pass. */
  readonly wait: (milliseconds: number) => void;
  /** Numbers in [0, 1) where ids have to be repeatable. */
  readonly random: (() => number) | undefined;
};

export class Utilities
  extends ServiceWith<UtilitiesOptions>
  implements
    Methods<
      GoogleAppsScript.Utilities.Utilities,
      | 'base64Decode'
      | 'base64DecodeWebSafe'
      | 'base64Encode'
      | 'base64EncodeWebSafe'
      | 'computeDigest'
      | 'computeHmacSha256Signature'
      | 'computeHmacSignature'
      | 'formatDate'
      | 'formatString'
      | 'getUuid'
      | 'gzip'
      | 'newBlob'
      | 'parseCsv'
      | 'sleep'
      | 'ungzip'
      | 'unzip'
      | 'zip'
    >
{
  readonly serviceName = 'Utilities';
  readonly Charset = charsets;
  readonly DigestAlgorithm = digestAlgorithms;
  readonly MacAlgorithm = macAlgorithms;

  formatDate(date: Date, timeZone: string, format: string): string {
    if (!types.isDate(date)) throw mismatch('Utilities.formatDate');
    try {
      return formatMoment(date.getTime(), timeZone, format);
    } catch (error) {
      throw new ServiceException(error instanceof Error ? error.message : String(error));
    }
  }

  formatString(template: string, ...values: readonly unknown[]): string {
    return formatText(template, values);
  }

  getUuid(): string {
    const { random } = this.options;
    if (!random) return randomUUID();
    const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16));
    digits[12] = 4;
    digits[16] = 8 + ((digits[16] ?? 0) % 4);
    const text = digits.map((digit) => digit.toString(16)).join('');
    return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  sleep(milliseconds: number): void {
    this.options.wait(Math.max(0, milliseconds));
  }

  base64Encode(data: Data, charset: EnumValue = charsets.UTF_8): string {
    return encoded(data, charset).toString('base64');
  }
  /** Google keeps the padding. */
  base64EncodeWebSafe(data: Data, charset: EnumValue = charsets.UTF_8): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }
  base64Decode(encodedText: string): number[] {
    return toSignedBytes(decodeBase64(encodedText, /^[A-Za-z0-9+/]*={0,2}$/));
  }
  base64DecodeWebSafe(encodedText: string): number[] {
    return toSignedBytes(decodeBase64(encodedText, /^[A-Za-z0-9_-]*={0,2}$/));
  }

  computeDigest(algorithm: EnumValue, value: Data, charset: EnumValue = charsets.UTF_8): number[] {
    if (algorithm === digestAlgorithms.MD2) {
      throw new ServiceException('DigestAlgorithm.MD2 is not provided here.');
    }
    const hash = createHash(hashName(algorithm)).update(encoded(value, charset));
    return toSignedBytes(hash.digest());
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: EnumValue): number[] {
    return this.computeHmacSignature(macAlgorithms.HMAC_SHA_256, value, key, charset);
  }

  computeHmacSignature(
    algorithm: EnumValue,
    value: Data,
    key: Data,
    charset: EnumValue = charsets.UTF_8,
  ): number[] {
    if (typeof value !== typeof key) throw mismatch('Utilities.computeHmacSignature');
    const secret = encoded(key, charset);
    return toSignedBytes(
      createHmac(hashName(algorithm), secret).update(encoded(value, charset)).digest(),
    );
  }

  newBlob(data: Data, contentType: string | null = null, name: string | null = null): Blob {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return new Blob(this.execution, { bytes: toBuffer(data), contentType: type, name });
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    const { data } = Papa.parse<string[]>(csv, { delimiter, skipEmptyLines: true });
    return data;
  }

  gzip(source: Service, name?: string): Blob {
    const blob = requireBlob(source, 'Utilities.gzip');
    const bytes = gzipSync(fromSignedBytes(blob.getBytes()));
    const named = name ?? `${blob.getName() ?? 'archive'}.gz`;
    return new Blob(this.execution, { bytes, contentType: 'application/x-gzip', name: named });
  }
  ungzip(source: Service): Blob {
    const blob = requireBlob(source, 'Utilities.ungzip');
    const bytes = gunzipSync(fromSignedBytes(blob.getBytes()));
    const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
    return new Blob(this.execution, { bytes, contentType: null, name });
  }

  zip(sources: readonly Service[], name = 'archive.zip'): Blob {
    const files = sources.map((source): [string, Uint8Array] => {
      const blob = requireBlob(source, 'Utilities.zip');
      const fileName = blob.getName();
      if (fileName) return [fileName, fromSignedBytes(blob.getBytes())];
      throw new ServiceException('Blob object must have non-null name for this operation.');
    });
    const bytes = zipSync(Object.fromEntries(files), { mtime: this.execution.now() });
    return new Blob(this.execution, { bytes, contentType: 'application/zip', name });
  }

  unzip(source: Service): Blob[] {
    const blob = requireBlob(source, 'Utilities.unzip');
    const files = Object.entries(unzipped(fromSignedBytes(blob.getBytes())));
    return files.map(([name, bytes]) =>
      new Blob(this.execution, { bytes, contentType: null, name }).setContentTypeFromExtension(),
    );
  }
}

function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new ServiceException('Invalid argument: zip');
  }
}

function encoded(data: Data, charset: EnumValue): Buffer {
  if (typeof data !== 'string') return fromSignedBytes(data);
  if (charset === charsets.UTF_8) return Buffer.from(data, 'utf8');
  // US-ASCII: what it lacks becomes a question mark.
  return Buffer.from(data.replace(/[^\0-\x7f]/gu, '?'), 'ascii');
}

function decodeBase64(text: string, valid: RegExp): Buffer {
  if (!valid.test(text)) throw new ServiceException('Could not decode string.');
  return Buffer.from(text, 'base64');
}

function requireBlob(source: Service, method: string): GoogleAppsScript.Base.Blob {
  const blob = blobOf(source);
  if (!blob) throw mismatch(method);
  return blob;
}

const mismatch = (method: string) =>
  new ServiceException(`The parameters don't match the method signature for ${method}.`);
