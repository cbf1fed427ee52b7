// Blob: bytes with a content type and a name, the currency between services (Blob reference).
import type { Execution } from '../google/execution.ts';
import { Service, ServiceException } from '../google/service.ts';
import { fromSignedBytes, toSignedBytes } from './bytes.ts';

const typesByExtension: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
  zip: 'application/zip',
};

type BlobContent = {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly name: string | null;
};

export class Blob extends Service implements GoogleAppsScript.Base.Blob {
  readonly serviceName = 'Blob';
  #bytes: Uint8Array;
  #contentType: string | null;
  #name: string | null;

  constructor(execution: Execution, { bytes, contentType, name }: BlobContent) {
    super(execution);
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }

  copyBlob(): Blob {
    const bytes = Uint8Array.from(this.#bytes);
    return new Blob(this.execution, { bytes, contentType: this.#contentType, name: this.#name });
  }

  /** Conversions between formats are Google's; a blob of the very type is itself. */
  getAs(contentType: string): Blob {
    if (contentType === this.#contentType) return this.copyBlob();
    throw new ServiceException(
      `Converting from ${this.#contentType ?? 'no type'} to ${contentType} is not supported.`,
    );
  }

  getBlob(): Blob {
    return this;
  }
  getBytes(): number[] {
    return toSignedBytes(this.#bytes);
  }
  getContentType(): string | null {
    return this.#contentType;
  }
  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this.#bytes);
  }
  getName(): string | null {
    return this.#name;
  }
  isGoogleType(): boolean {
    return false;
  }

  setBytes(data: readonly number[]): Blob {
    this.#bytes = fromSignedBytes(data);
    return this;
  }
  setContentType(contentType: string | null): Blob {
    this.#contentType = contentType;
    return this;
  }
  setContentTypeFromExtension(): Blob {
    const extension = this.#name?.split('.').at(-1)?.toLowerCase() ?? '';
    this.#contentType = typesByExtension[extension] ?? null;
    return this;
  }
  setDataFromString(text: string, charset = 'UTF-8'): Blob {
    if (!/^utf-?8$/i.test(charset)) {
      throw new ServiceException(`Charset ${charset} is not provided here.`);
    }
    this.#bytes = Buffer.from(text, 'utf8');
    return this;
  }
  setName(name: string): Blob {
    this.#name = name;
    return this;
  }

  /** Deprecated by Google; a plain blob holds only itself. */
  getAllBlobs(): Blob[] {
    return [this];
  }
}

/** Anything with a blob: blobs, HTML output, charts. */
export type BlobSource = { getBlob(): GoogleAppsScript.Base.Blob };

/** The blob behind an argument, or undefined when it is none. */
export function blobOf(value: unknown): GoogleAppsScript.Base.Blob | undefined {
  return isBlobSource(value) ? value.getBlob() : undefined;
}

const isBlobSource = (value: unknown): value is BlobSource =>
  value instanceof Service && 'getBlob' in value && typeof value.getBlob === 'function';
