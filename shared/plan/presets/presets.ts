// The plans that come with the product, by id.
import type { Plan } from '../schema.ts';
import { nutritionProgramme } from './nutrition-programme.ts';

export const presets: readonly Plan[] = [nutritionProgramme];

export const presetById = (id: string): Plan | undefined => presets.find((plan) => plan.id === id);
