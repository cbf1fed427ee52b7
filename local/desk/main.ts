// dev
import { readState } from './api.ts';
import { connectLive } from './live.ts';
import { SheetSync } from './sheet/sync.ts';
const c = document.createElement('div'); c.style.cssText = 'position:fixed;inset:60px 0 0 0'; document.body.append(c);
const state = await readState();
const sync = await SheetSync.start(c, 'en', state, { refused: (m) => console.log('refused', m), mayEditProtected: async () => true });
connectLive({ event: (e) => void sync.receive(e), state: (s) => { sync.setLive(s === 'live'); } });
