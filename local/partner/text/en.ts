// The partner page in English. County, office and telephone line are invented.
export const en = {
  title: 'Child nutrition programme · Sunrise County',
  skip: 'Skip to the report form',
  languages: 'Languages',
  county: 'Sunrise County',
  office: 'Maternal and Child Health Office',
  programme: 'Child nutrition programme',
  headline: 'A daily supplement pack for every child from 6 to 24 months',
  introduction:
    'Families collect the packs free of charge at their township clinic. Please tell us when something is wrong with a pack, or when your child does not feel well after one: you will be told when to expect an answer.',
  useHeading: 'Using the packs',
  useOnePack: 'One pack a day, stirred into porridge or other soft food that is no longer hot.',
  useStore: 'Keep the box dry and out of the sun, and out of reach of children.',
  useDate:
    'Look at the date on the pack first. Bring packs that are out of date back to the clinic.',
  unwellHeading: 'If your child is unwell',
  unwell:
    'Stop giving the packs and keep the opened one. If your child has a high fever, vomits again and again or is hard to wake, go to a doctor at once and report afterwards.',
  lineName: 'Advice by telephone',
  line: '400-000-0000',
  hoursName: 'Hours',
  hours: 'Every day, 8:00 to 20:00',
  reportHeading: 'Report a problem',
  reportIntroduction: 'It takes about three minutes. Only the programme’s service staff read it.',
  footer: 'Sunrise County is an invented place. This page shows how a partner embeds the form.',
};

/** The same texts in another language. */
export type PartnerText = typeof en;
