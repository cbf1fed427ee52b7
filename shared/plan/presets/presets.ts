// The plans that come with the product, by id.
import type { Plan } from '../schema.ts';
import { customerProcedure } from './customer-procedure.ts';
import { emergencyPlan } from './emergency-plan.ts';
import { investigationAndHearing } from './investigation-and-hearing.ts';
import { nutritionProgramme } from './nutrition-programme.ts';
import { productQuality } from './product-quality.ts';
import { publicDisclosure } from './public-disclosure.ts';
import { serviceComplaints } from './service-complaints.ts';
import { suddenIncidents } from './sudden-incidents.ts';
import { whistleblowing } from './whistleblowing.ts';

export const presets: readonly Plan[] = [
  nutritionProgramme,
  publicDisclosure,
  whistleblowing,
  serviceComplaints,
  suddenIncidents,
  customerProcedure,
  investigationAndHearing,
  productQuality,
  emergencyPlan,
];

export const presetById = (id: string): Plan | undefined => presets.find((plan) => plan.id === id);
