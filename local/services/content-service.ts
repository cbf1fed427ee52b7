// ContentService: the plain text a web app answers with (Content service reference).
import type { Execution } from '../google/execution.ts';
import { type EnumValue, enumeration, type Methods, Service } from '../google/service.ts';

export const contentTypes = enumeration(
  'ATOM',
  'CSV',
  'ICAL',
  'JAVASCRIPT',
  'JSON',
  'RSS',
  'TEXT',
  'VCARD',
  'XML',
);

/** As sent in the Content-Type header. */
const headers: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'application/xml',
};

export class ContentService
  extends Service
  implements Methods<GoogleAppsScript.Content.ContentService, 'createTextOutput'>
{
  readonly serviceName = 'ContentService';
  readonly MimeType = contentTypes;

  createTextOutput(content = ''): TextOutput {
    return new TextOutput(this.execution, String(content));
  }
}

export class TextOutput
  extends Service
  implements Methods<GoogleAppsScript.Content.TextOutput, keyof GoogleAppsScript.Content.TextOutput>
{
  readonly serviceName = 'TextOutput';
  #content: string;
  #mimeType: EnumValue = contentTypes.TEXT;
  #fileName: string | null = null;

  constructor(execution: Execution, content: string) {
    super(execution);
    this.#content = content;
  }

  append(addedContent: string): TextOutput {
    this.#content += String(addedContent);
    return this;
  }
  clear(): TextOutput {
    this.#content = '';
    return this;
  }
  downloadAsFile(filename: string): TextOutput {
    this.#fileName = String(filename);
    return this;
  }
  getContent(): string {
    return this.#content;
  }
  getFileName(): string | null {
    return this.#fileName;
  }
  getMimeType(): EnumValue {
    return this.#mimeType;
  }
  setContent(content: string): TextOutput {
    this.#content = String(content);
    return this;
  }
  setMimeType(mimeType: EnumValue): TextOutput {
    this.#mimeType = mimeType;
    return this;
  }
}

/** The Content-Type under which a text output goes out. */
export const contentTypeOf = (output: TextOutput): string =>
  headers[output.getMimeType().name()] ?? 'text/plain';
