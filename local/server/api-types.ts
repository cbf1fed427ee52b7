// The desk's side of the wire: what the control API answers and what the event stream says, as types alone.
export type * from './api/acts.ts';
export type * from './api/calls.ts';
export type * from './api/common.ts';
export type * from './api/events.ts';
export type * from './api/panel.ts';
export type * from './api/state.ts';
export type * from './api/tab-reading.ts';
export type * from './api/tab-view.ts';
