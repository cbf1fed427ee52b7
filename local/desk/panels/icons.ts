// The desk's few icons, drawn on a 20-pixel field.
import { type SVGTemplateResult, svg } from 'lit';

const icon = (paths: SVGTemplateResult) => svg`<svg
  width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor"
  stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`;

export const mailIcon = icon(
  svg`<rect x="2.75" y="4.25" width="14.5" height="11.5" rx="2"/><path d="m3.5 6 6.5 5 6.5-5"/>`,
);

export const executionsIcon = icon(
  svg`<path d="M3 5h8M3 10h5M3 15h8"/><path d="m13 8 4 2.5-4 2.5z"/>`,
);

export const overviewIcon = icon(
  svg`<circle cx="10" cy="10" r="7.25"/><path d="M10 9.25v4.25M10 6.5h.01"/>`,
);

export const sidebarIcon = icon(
  svg`<rect x="2.75" y="3.75" width="14.5" height="12.5" rx="2"/><path d="M12 4v12"/>`,
);

export const closeIcon = icon(svg`<path d="m5.5 5.5 9 9m0-9-9 9"/>`);

export const downIcon = icon(svg`<path d="m6.5 8.25 3.5 3.5 3.5-3.5"/>`);

export const clockIcon = icon(
  svg`<circle cx="10" cy="10" r="7.25"/><path d="M10 5.75V10l2.75 2"/>`,
);

export const copyIcon = icon(
  svg`<rect x="7" y="7" width="9.5" height="9.5" rx="2"/><path d="M13 4.75A1.75 1.75 0 0 0 11.25 3h-6.5A1.75 1.75 0 0 0 3 4.75v6.5c0 .97.78 1.75 1.75 1.75"/>`,
);

export const outIcon = icon(
  svg`<path d="M8 4.5H5.75A1.75 1.75 0 0 0 4 6.25v8c0 .97.78 1.75 1.75 1.75h8c.97 0 1.75-.78 1.75-1.75V12M11.5 4H16v4.5M16 4l-7 7"/>`,
);

export const clipIcon = icon(
  svg`<path d="m14.5 9.5-5 5a3 3 0 0 1-4.25-4.25l5.75-5.75a2 2 0 0 1 2.83 2.83L8 13.1"/>`,
);

export const sheetIcon = svg`<svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
  <rect x="4" y="3" width="24" height="26" rx="5" fill="var(--desk-accent)"/>
  <path d="M9 10h14M9 16h14M9 22h8" stroke="#fff" stroke-width="2.2" stroke-linecap="round"/></svg>`;
