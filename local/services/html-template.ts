// HtmlTemplate: HTML with scriptlets, run in the script's own world (facts 7.2).
import type { Execution } from '../google/execution.ts';
import { Service } from '../google/service.ts';
import { EscapingWriter } from './contextual-escape.ts';
import { HtmlOutput } from './html-output.ts';

/** What templates need of the execution's world. */
export type TemplateWorld = {
  /** Runs source text in the script's world and answers its value. */
  readonly evaluate: (source: string) => unknown;
  /** Fields a script has set on the template: `template.data = …`. */
  readonly fieldsOf: (template: Service) => Readonly<Record<string, unknown>>;
};

type Compiled = (output: object, ...fields: readonly unknown[]) => void;

export class HtmlTemplate extends Service {
  readonly serviceName = 'HtmlTemplate';

  constructor(
    execution: Execution,
    private readonly source: string,
    private readonly world: TemplateWorld,
  ) {
    super(execution);
  }

  evaluate(): HtmlOutput {
    const fields = Object.entries(this.world.fieldsOf(this));
    const names = ['output', ...fields.map(([name]) => name)];
    const compiled = this.world.evaluate(`(function (${names}) {\n${this.getCode()}\n})`);
    const writer = new EscapingWriter();
    const values = fields.map(([, value]) => value);
    (compiled as Compiled)(slotsOf(writer), ...values);
    return new HtmlOutput(this.execution, writer.text);
  }

  /** The JavaScript the template becomes. */
  getCode(): string {
    return compile(this.source);
  }
  getRawContent(): string {
    return this.source;
  }
}

/**
 * Assigning prints: `output.escaped = a; b;` prints the first statement of a scriptlet alone, as
 * Google does.
 */
const slotsOf = (writer: EscapingWriter): object => ({
  set literal(text: unknown) {
    writer.raw(String(text));
  },
  set raw(value: unknown) {
    writer.raw(printed(value));
  },
  set escaped(value: unknown) {
    writer.escaped(printed(value));
  },
});

const printed = (value: unknown) => (value === undefined || value === null ? '' : String(value));

/**
 * Scriptlets stand on the line they stand on in the file, each line of HTML on its own: so a `//`
 * comment swallows the rest of its line, HTML included.
 */
function compile(source: string): string {
  return source
    .split(/(<\?[\s\S]*?\?>)/)
    .map((part) => {
      if (!part.startsWith('<?'))
        return part
          .split(/(?<=\n)/)
          .map(literal)
          .join('');
      const code = part.slice(2, -2);
      if (code.startsWith('!=')) return `output.raw = ${code.slice(2)};`;
      return code.startsWith('=') ? `output.escaped = ${code.slice(1)};` : `${code};`;
    })
    .join('');
}

const literal = (line: string) =>
  line === '' ? '' : `output.literal = ${JSON.stringify(line)};${line.endsWith('\n') ? '\n' : ''}`;
