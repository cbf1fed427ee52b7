// Type-checks every room with its own settings.
import { inParallel, isStartedFile, run, tool } from './command.mjs';
import { install } from './install.mjs';
import { giveUp, step, Trouble } from './terminal.mjs';

const rooms = [
  'shared',
  'widget',
  'apps-script',
  'apps-script/ui',
  'local',
  'local/desk',
  'test',
  'test/widget',
  'test/journeys',
];

/** Fails with what the compiler said when any room has an error. */
export const checkTypes = () =>
  step('types', async (note) => {
    const results = await inParallel(rooms, (room) =>
      run(process.execPath, tool('typescript/bin/tsc', '-p', room, '--pretty', 'false')),
    );
    const faults = rooms.filter((_, index) => results[index].code !== 0);
    note(faults.length === 0 ? `${rooms.length} rooms` : `errors in ${faults.join(', ')}`);
    if (faults.length > 0)
      throw new Trouble(
        results
          .map(({ output }) => output)
          .join('')
          .trim(),
      );
  });

if (isStartedFile(import.meta.url)) await install().then(checkTypes).catch(giveUp);
