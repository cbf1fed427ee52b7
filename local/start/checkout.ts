// Where the project lies on this machine.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const nearestWithPackage = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : nearestWithPackage(dirname(folder));

/** The checkout: found from this file upwards, for built it lies in another folder than its source. */
export const root = nearestWithPackage(dirname(fileURLToPath(import.meta.url)));
