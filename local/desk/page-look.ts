// The look of the page: head, banner, sheet, panel, rail.
import { css } from 'lit';

export const pageLook = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    background: var(--desk-ground);
  }
  .skip {
    position: fixed;
    z-index: 2000;
    top: 8px;
    left: 8px;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
  header {
    display: flex;
    flex: none;
    align-items: center;
    gap: 12px;
    padding: 8px 16px 8px 14px;
  }
  .title {
    flex: 1;
    min-width: 0;
  }
  h1 {
    outline: none;
    margin: 0 0 1px 8px;
    overflow: hidden;
    font-size: 17px;
    font-weight: 600;
    line-height: 1.3;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .live {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 10px;
    border-radius: 999px;
    background: var(--desk-good-soft);
    color: var(--desk-good);
    font-size: 12.5px;
    white-space: nowrap;
  }
  .live i {
    width: 7px;
    height: 7px;
    border-radius: 50%;
    background: currentColor;
  }
  .live.connecting {
    background: var(--desk-hover);
    color: var(--desk-soft);
  }
  .live.lost {
    background: var(--desk-bad-soft);
    color: var(--desk-bad);
  }
  .banner {
    flex: none;
    margin: 0 16px 8px;
    padding: 8px 14px;
    border-radius: var(--desk-radius);
    background: var(--desk-warn-soft);
    color: var(--desk-warn);
    font-weight: 500;
  }
  main {
    display: flex;
    flex: 1;
    min-height: 0;
  }
  .sheet {
    position: relative;
    flex: 1;
    min-width: 0;
    overflow: hidden;
    border: 1px solid var(--desk-line);
    border-width: 1px 1px 0 0;
    border-radius: 0 12px 0 0;
    background: var(--desk-surface);
  }
  .sheet.stale ::slotted(*) {
    filter: grayscale(0.7);
    opacity: 0.6;
    pointer-events: none;
  }
  .opening {
    position: absolute;
    inset: 0;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 12px;
    padding: 32px;
    background: var(--desk-surface);
    color: var(--desk-soft);
  }
  aside {
    flex: none;
    width: 420px;
    margin-left: 8px;
    overflow: hidden;
    border: 1px solid var(--desk-line);
    border-bottom: 0;
    border-radius: 12px 12px 0 0;
    background: var(--desk-surface);
  }
  aside.executions,
  aside.overview {
    width: 360px;
  }
  aside.sidebar {
    width: 302px;
  }
  .rail {
    display: flex;
    flex: none;
    flex-direction: column;
    align-items: center;
    gap: 6px;
    width: 52px;
    padding-top: 8px;
  }
  .rail button {
    position: relative;
    width: 40px;
    min-height: 40px;
    padding: 0;
    border-radius: 12px;
    color: var(--desk-soft);
  }
  .rail button[aria-pressed='true'] {
    background: var(--desk-accent-soft);
    color: var(--desk-accent);
  }
  .rail .badge {
    position: absolute;
    top: -3px;
    right: -5px;
    min-width: 17px;
    height: 17px;
    padding: 0 4px;
    font-size: 10.5px;
  }
  .rail .flag {
    position: absolute;
    top: 5px;
    right: 5px;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--desk-bad);
  }
  @media (max-width: 1180px) {
    aside,
    aside.executions,
    aside.overview {
      width: 340px;
    }
    aside.sidebar {
      width: 302px;
    }
  }
`;
