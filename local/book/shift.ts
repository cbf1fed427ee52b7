// Where a position, and a stretch of positions, is after rows or columns were inserted, deleted or moved.
import type { Shift } from './lines.ts';
import type { Rect } from './types.ts';

/** The new position, or null when it was deleted. */
export function shiftPosition(position: number, shift: Shift): number | null {
  const { at, count } = shift;
  switch (shift.kind) {
    case 'insert':
      return position >= at ? position + count : position;
    case 'delete':
      if (position < at) return position;
      return position < at + count ? null : position - count;
    case 'move':
      return movedPosition(position, shift);
  }
}

type Move = Extract<Shift, { kind: 'move' }>;

function movedPosition(position: number, { at, count, to }: Move): number {
  const end = at + count;
  if (position >= at && position < end) {
    return to > at ? to - count + (position - at) : to + (position - at);
  }
  if (to > at) return position >= end && position < to ? position - count : position;
  return position >= to && position < at ? position + count : position;
}

export type Span = { readonly start: number; readonly count: number };

/** The new stretch, or null when all of it was deleted. */
export function shiftSpan(span: Span, shift: Shift): Span | null {
  const end = span.start + span.count;
  switch (shift.kind) {
    case 'insert':
      if (shift.at <= span.start) return { start: span.start + shift.count, count: span.count };
      return shift.at < end ? { start: span.start, count: span.count + shift.count } : span;
    case 'delete': {
      const cutFrom = Math.max(span.start, shift.at);
      const cut = Math.max(0, Math.min(end, shift.at + shift.count) - cutFrom);
      if (cut === span.count) return null;
      const before = Math.max(0, Math.min(span.start, shift.at + shift.count) - shift.at);
      return { start: span.start - before, count: span.count - cut };
    }
    case 'move':
      return movedSpan(span, shift);
  }
}

/**
 * Cells that stay together keep their stretch. Where the block leaves or enters it, the stretch
 * shrinks or grows as if the block had been cut out and pasted.
 */
function movedSpan(span: Span, move: Move): Span | null {
  const end = span.start + span.count;
  const blockEnd = move.at + move.count;
  const inside = move.at >= span.start && blockEnd <= end;
  if (inside && move.to >= span.start && move.to <= end) return span;
  if (move.at <= span.start && blockEnd >= end) {
    return { start: movedPosition(span.start, move), count: span.count };
  }
  const left = shiftSpan(span, { ...move, kind: 'delete' });
  const to = move.to > move.at ? move.to - move.count : move.to;
  return left && shiftSpan(left, { ...move, kind: 'insert', at: to });
}

/** Longer than any grid: what an open end is taken for. */
const openEnd = 1_000_000_000;

/** The rectangle after the shift; an open end stays open. Null when nothing of it is left. */
export function shiftRect<R extends Rect>(rect: R, shift: Shift): R | null {
  if (shift.dimension === 'rows') {
    const span = shiftSpan({ start: rect.row, count: rect.openRows ? openEnd : rect.rows }, shift);
    return span && { ...rect, row: span.start, rows: rect.openRows ? rect.rows : span.count };
  }
  const count = rect.openColumns ? openEnd : rect.columns;
  const span = shiftSpan({ start: rect.column, count }, shift);
  return (
    span && { ...rect, column: span.start, columns: rect.openColumns ? rect.columns : span.count }
  );
}
