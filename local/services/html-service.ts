// HtmlService: pages and panels from text, from the project's files and from templates (facts 7).
import { type Methods, ServiceException, ServiceWith } from '../google/service.ts';
import { blobOf } from './blob.ts';
import { frameModes, HtmlOutput, sandboxModes } from './html-output.ts';
import { HtmlTemplate, type TemplateWorld } from './html-template.ts';

export type HtmlOptions = {
  /** The project's HTML files by name without ".html". */
  readonly files: Readonly<Record<string, string>>;
  readonly world: TemplateWorld;
};

export class HtmlService
  extends ServiceWith<HtmlOptions>
  implements
    Methods<
      GoogleAppsScript.HTML.HtmlService,
      | 'createHtmlOutput'
      | 'createHtmlOutputFromFile'
      | 'createTemplate'
      | 'createTemplateFromFile'
      | 'getUserAgent'
    >
{
  readonly serviceName = 'HtmlService';
  readonly SandboxMode = sandboxModes;
  readonly XFrameOptionsMode = frameModes;

  createHtmlOutput(html: unknown = ''): HtmlOutput {
    return new HtmlOutput(this.execution, textOf(html));
  }
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this.execution, this.#file(filename));
  }
  createTemplate(html: unknown): HtmlTemplate {
    return new HtmlTemplate(this.execution, textOf(html), this.options.world);
  }
  createTemplateFromFile(filename: string): HtmlTemplate {
    return new HtmlTemplate(this.execution, this.#file(filename), this.options.world);
  }
  /** null in most contexts (facts 2.1). */
  getUserAgent(): string | null {
    return null;
  }

  #file(filename: string): string {
    const name = String(filename).replace(/\.html$/, '');
    if (Object.hasOwn(this.options.files, name)) return this.options.files[name] ?? '';
    throw new ServiceException(`No HTML file named ${filename} was found.`);
  }
}

const textOf = (html: unknown) => blobOf(html)?.getDataAsString() ?? String(html);
