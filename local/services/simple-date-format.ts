// Java's SimpleDateFormat letters, which `Utilities.formatDate` uses (facts 6.3), in US English.
import { DateTime, IANAZone, Info } from 'luxon';

const months = Info.months('long', { locale: 'en-US' });
const weekdays = Info.weekdays('long', { locale: 'en-US' });

type Field = (time: DateTime, length: number) => string;

const padded = (value: number, length: number) => String(value).padStart(length, '0');
const number =
  (read: (time: DateTime) => number): Field =>
  (time, length) =>
    padded(read(time), length);
const year =
  (read: (time: DateTime) => number): Field =>
  (time, length) =>
    length === 2 ? padded(read(time) % 100, 2) : padded(read(time), length);
const month: Field = (time, length) => {
  if (length <= 2) return padded(time.month, length);
  const name = months[time.month - 1] ?? '';
  return length === 3 ? name.slice(0, 3) : name;
};
const offset = (time: DateTime, colon: string, zero: string) => {
  if (time.offset === 0 && zero) return zero;
  const minutes = Math.abs(time.offset);
  const sign = time.offset < 0 ? '-' : '+';
  return `${sign}${padded(Math.floor(minutes / 60), 2)}${colon}${padded(minutes % 60, 2)}`;
};

/** Java's week of the US: begins on Sunday; the week with 1 January is the first. */
const dayOfWeek = (time: DateTime) => time.weekday % 7;
function weekOf(time: DateTime): { readonly week: number; readonly year: number } {
  const saturday = time.plus({ days: 6 - dayOfWeek(time) });
  return { week: Math.ceil(saturday.ordinal / 7), year: saturday.year };
}

const fields: Readonly<Record<string, Field>> = {
  G: (time) => (time.year > 0 ? 'AD' : 'BC'),
  y: year((time) => time.year),
  Y: year((time) => weekOf(time).year),
  M: month,
  L: month,
  w: number((time) => weekOf(time).week),
  W: number((time) => Math.ceil((time.day + dayOfWeek(time.startOf('month'))) / 7)),
  D: number((time) => time.ordinal),
  d: number((time) => time.day),
  F: number((time) => Math.ceil(time.day / 7)),
  E: (time, length) => {
    const name = weekdays[time.weekday - 1] ?? '';
    return length <= 3 ? name.slice(0, 3) : name;
  },
  u: number((time) => time.weekday),
  a: (time) => (time.hour < 12 ? 'AM' : 'PM'),
  H: number((time) => time.hour),
  k: number((time) => time.hour || 24),
  K: number((time) => time.hour % 12),
  h: number((time) => time.hour % 12 || 12),
  m: number((time) => time.minute),
  s: number((time) => time.second),
  S: number((time) => time.millisecond),
  z: (time, length) => (length < 4 ? time.offsetNameShort : time.offsetNameLong) ?? '',
  Z: (time) => offset(time, '', ''),
  X: (time, length) => {
    const full = offset(time, length === 3 ? ':' : '', 'Z');
    return length === 1 ? full.slice(0, 3) : full;
  },
};

type Piece = string | { readonly field: Field; readonly length: number };
const patterns = new Map<string, readonly Piece[]>();

/** Throws the offending letter as Java words it: "Illegal pattern character 'b'". */
function parsePattern(pattern: string): readonly Piece[] {
  const known = patterns.get(pattern);
  if (known) return known;
  const pieces = [...pattern.matchAll(/''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g)].map(
    ([text, quoted, letter]): Piece => {
      if (text === "''") return "'";
      if (quoted !== undefined) return quoted.replaceAll("''", "'");
      if (text === "'") throw new Error('Unterminated quote');
      if (letter === undefined) return text;
      const field = fields[letter];
      if (!field) throw new Error(`Illegal pattern character '${letter}'`);
      return { field, length: text.length };
    },
  );
  patterns.set(pattern, pieces);
  return pieces;
}

/** Formats a moment; an unknown zone is GMT, as in Java. */
export function formatMoment(moment: number, timeZone: string, pattern: string): string {
  const time = DateTime.fromMillis(moment, { zone: zoneNamed(timeZone), locale: 'en-US' });
  return parsePattern(pattern)
    .map((piece) => (typeof piece === 'string' ? piece : piece.field(time, piece.length)))
    .join('');
}

/** Three-letter names Java knows beside the zone database. */
const javaZones: Readonly<Record<string, string>> = {
  CST: 'America/Chicago',
  PST: 'America/Los_Angeles',
  JST: 'Asia/Tokyo',
  IST: 'Asia/Kolkata',
};

function zoneNamed(name: string): string {
  const shifted = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(name);
  if (shifted) return `UTC${shifted[1]}${shifted[2]}:${shifted[3] ?? '00'}`;
  if (javaZones[name]) return javaZones[name];
  return IANAZone.isValidZone(name) ? name : 'UTC';
}
