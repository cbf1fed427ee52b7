// People of every role, by plan: name and role as they stand in the People tab.
import type { Cast } from './plan-door.ts';

export const nutritionCast: Cast = {
  Specialist: 'Service specialist',
  Adviser: '400 line nutrition adviser',
  Manager: 'City service manager',
  Director: 'Service director',
  Leading: 'Programme leading group',
  Service: 'HQ service department',
  Quality: 'HQ quality department',
};

export const disclosureCast: Cast = {
  Duty: 'Duty office',
  Customer: 'Customer service',
  Press: 'Public relations',
  Legal: 'Legal',
  Quality: 'Quality',
  Production: 'Production',
  Plant: 'Plant manager',
  Purchasing: 'Purchasing',
  Technology: 'Technology',
  Personnel: 'Human resources',
  Supplier: 'Supplier’s contact',
  Command: 'Command centre',
  Deputy: 'Deputy general manager',
  General: 'General manager',
  Leading: 'Leading group',
};

export const whistleblowingCast: Cast = {
  Safety: 'Safety department',
  Personnel: 'Human resources',
  Union: 'Trade union',
  Leader: 'Company leader',
};
