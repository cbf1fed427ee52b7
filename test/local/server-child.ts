// A server in a process of its own, to be killed: `node server-child.js FOLDER` prints its addresses as JSON.
import { openFolder } from '../../local/index.ts';
import { startServer } from './server-support.ts';

const server = await startServer(openFolder(process.argv[2] ?? ''));
console.log(JSON.stringify(server.sites.addresses));
