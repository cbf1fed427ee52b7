// What the sidebar itself says, in English.
export const en = {
  nothing: 'Select a row in the Complaints tab.',
  loading: 'Looking it up …',
  over: 'This sidebar was opened a while ago. Open it again from the Redress menu.',
  failed: 'The sheet did not answer. It is tried again in a moment.',
  refresh: 'Refresh',
  owner: 'Owner',
  level: 'Level',
  duties: 'What is due, and why',
  noDuties: 'No deadline has started.',
  told: 'Who was told',
  nobodyTold: 'Nobody so far.',
  due: ({ due }: { due: string }) => `due ${due}`,
};
