// What people hear without any time having run out.
import type { PlanDoor } from './plan-door.ts';

/** 'Manager: New complaint (P1-15)': alerts that were mailed about a number since this was asked last. */
export const alertsHeard = (door: PlanDoor, number: string): string[] =>
  door
    .heard(number)
    .filter((line) => !/ (was|is) due /.test(line))
    .map((line) => line.replace(/; told as .*$/, ''))
    .sort();
