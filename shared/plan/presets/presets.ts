// The plans that come with the product, by id.
import type { Plan } from '../schema.ts';
import { nutritionProgramme } from './nutrition-programme.ts';
import { productQuality } from './product-quality.ts';
import { publicDisclosure } from './public-disclosure.ts';

export const presets: readonly Plan[] = [nutritionProgramme, publicDisclosure, productQuality];

export const presetById = (id: string): Plan | undefined => presets.find((plan) => plan.id === id);
