// HtmlOutput: a page or panel a script made (HtmlOutput reference, facts 7).
import type { Execution } from '../google/execution.ts';
import {
  type EnumValue,
  enumeration,
  type Methods,
  Service,
  ServiceException,
} from '../google/service.ts';
import { Blob } from './blob.ts';
import { escapeHtml } from './escape-html.ts';

export const frameModes = enumeration('ALLOWALL', 'DEFAULT');
export const sandboxModes = enumeration('EMULATED', 'IFRAME', 'NATIVE');

const allowedMetaTags = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export class HtmlOutput
  extends Service
  implements
    Methods<
      GoogleAppsScript.HTML.HtmlOutput,
      Exclude<keyof GoogleAppsScript.HTML.HtmlOutput, 'asTemplate'>
    >
{
  readonly serviceName = 'HtmlOutput';
  #content: string;
  #title: string | null = null;
  #faviconUrl: string | null = null;
  #width: number | null = null;
  #height: number | null = null;
  #frameMode: EnumValue = frameModes.DEFAULT;
  readonly #metaTags: HtmlOutputMetaTag[] = [];

  constructor(execution: Execution, content: string) {
    super(execution);
    this.#content = content;
  }

  append(addedContent: string): HtmlOutput {
    this.#content += String(addedContent);
    return this;
  }
  appendUntrusted(addedContent: string): HtmlOutput {
    return this.append(escapeHtml(String(addedContent)));
  }
  clear(): HtmlOutput {
    this.#content = '';
    return this;
  }
  getContent(): string {
    return this.#content;
  }
  setContent(content: string): HtmlOutput {
    this.#content = String(content);
    return this;
  }

  getTitle(): string | null {
    return this.#title;
  }
  setTitle(title: string): HtmlOutput {
    this.#title = String(title);
    return this;
  }
  getFaviconUrl(): string | null {
    return this.#faviconUrl;
  }
  setFaviconUrl(iconUrl: string): HtmlOutput {
    this.#faviconUrl = String(iconUrl);
    return this;
  }
  getWidth(): number | null {
    return this.#width;
  }
  setWidth(width: number): HtmlOutput {
    this.#width = width;
    return this;
  }
  getHeight(): number | null {
    return this.#height;
  }
  setHeight(height: number): HtmlOutput {
    this.#height = height;
    return this;
  }

  addMetaTag(name: string, content: string): HtmlOutput {
    if (!allowedMetaTags.includes(name)) {
      throw new ServiceException(
        `The meta tag you specified is not allowed in this context: ${name}`,
      );
    }
    this.#metaTags.push(new HtmlOutputMetaTag(this.execution, name, content));
    return this;
  }
  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.#metaTags];
  }

  /** There is only the IFRAME sandbox; the call has no effect (facts 7). */
  setSandboxMode(mode: EnumValue): HtmlOutput {
    if (!Object.values(sandboxModes).includes(mode)) {
      throw new ServiceException('Invalid argument: mode');
    }
    return this;
  }
  setXFrameOptionsMode(mode: EnumValue): HtmlOutput {
    this.#frameMode = mode;
    return this;
  }

  getBlob(): Blob {
    const bytes = Buffer.from(this.#content);
    return new Blob(this.execution, { bytes, contentType: 'text/html', name: this.#title });
  }
  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }

  static frameModeOf(output: HtmlOutput): 'ALLOWALL' | 'DEFAULT' {
    return output.#frameMode === frameModes.ALLOWALL ? 'ALLOWALL' : 'DEFAULT';
  }
}

export class HtmlOutputMetaTag
  extends Service
  implements Pick<GoogleAppsScript.HTML.HtmlOutputMetaTag, 'getContent' | 'getName'>
{
  readonly serviceName = 'HtmlOutputMetaTag';

  constructor(
    execution: Execution,
    private readonly name: string,
    private readonly content: string,
  ) {
    super(execution);
  }

  getName(): string {
    return this.name;
  }
  getContent(): string {
    return this.content;
  }
}
