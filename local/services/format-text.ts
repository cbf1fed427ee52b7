// `Utilities.formatString`: printf-style text (%s %d %i %f %e %x %o %c %%, with flags, width, precision).

const specification = /%(?:%|([-+ 0#]*)(\d+)?(?:\.(\d+))?([sdifeExXoc]))/g;

export function formatText(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(specification, (found, flags = '', width, precision, kind) => {
    if (found === '%%') return '%';
    const text = convert(values[next++], kind, precision === undefined ? undefined : +precision);
    return fill(sign(text, kind, flags), flags, Number(width ?? 0), kind);
  });
}

function convert(value: unknown, kind: string, precision: number | undefined): string {
  const number = Number(value);
  switch (kind) {
    case 'd':
    case 'i':
      return String(Math.trunc(number));
    case 'f':
      return number.toFixed(precision ?? 6);
    case 'e':
      return exponent(number, precision);
    case 'E':
      return exponent(number, precision).toUpperCase();
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(number).toString(8);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    default:
      return String(value).slice(0, precision ?? Number.POSITIVE_INFINITY);
  }
}

/** C writes at least two digits of exponent. */
const exponent = (number: number, precision = 6) =>
  number.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');

const isNumeric = (kind: string) => kind !== 's' && kind !== 'c';

function sign(text: string, kind: string, flags: string): string {
  if (!isNumeric(kind) || text.startsWith('-')) return text;
  if (flags.includes('+')) return `+${text}`;
  return flags.includes(' ') ? ` ${text}` : text;
}

function fill(text: string, flags: string, width: number, kind: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || !isNumeric(kind)) return text.padStart(width);
  const signed = /^[-+ ]/.exec(text)?.[0] ?? '';
  return signed + text.slice(signed.length).padStart(width - signed.length, '0');
}
