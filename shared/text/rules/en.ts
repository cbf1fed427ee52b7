// What the rules say of a record beyond its deadlines: who set its level, what is missing, whom nobody reaches; in English.
export const en = {
  leveled: 'Level reached',
  lastDue: 'Last due',
  levelChosen: ({ level }: { level: string }) => `${level}, chosen by a person`,
  levelChosenAgainst: ({ level, rules }: { level: string; rules: string }) =>
    `${level}, chosen by a person. The rules ask for ${rules}`,
  levelKept: ({ level, rules }: { level: string; rules: string }) =>
    `${level} stays until a person lowers it. The rules now ask for ${rules}`,
  checkRequires: ({ milestone, missing }: { milestone: string; missing: readonly string[] }) =>
    `“${milestone}” does not count before ${missing.map((each) => `“${each}”`).join(' and ')}`,
  checkLowered: ({ level, typed }: { level: string; typed: string }) =>
    `“${typed}” does not count: this plan never lowers ${level}`,
  paused: ({ milestone, moment }: { milestone: string; moment: string }) =>
    `The clock stands still since “${milestone}” ${moment}`,
  problemGap: ({
    region,
    duties,
    from,
  }: {
    region: string;
    duties: readonly string[];
    from: string;
  }) =>
    `From ${from} on nobody would hear of ${duties.map((each) => `“${each}”`).join(', ')} (${region}). Add people or deputies in the People tab.`,
  problemOwner: ({
    owner,
    numbers,
    count,
  }: {
    owner: string;
    numbers: readonly string[];
    count: number;
  }) =>
    `“${owner}” owns ${count} open (${numbers.join(', ')}${count > numbers.length ? ' …' : ''}) but is not in the People tab. Correct the name or add the person.`,
  problemNoOwner: ({ numbers, count }: { numbers: readonly string[]; count: number }) =>
    `${count} open without an owner: ${numbers.join(', ')}${count > numbers.length ? ' …' : ''}. Choose one in the Owner column.`,
  problemNamesakes: ({ name }: { name: string }) =>
    `Two people in the People tab are called “${name}”. The one of the complaint’s region is meant; give one of them a different name to be sure.`,
  menuDrill: 'Drill the ladder',
  drill: ({ role }: { role: string }) =>
    `This is a drill, nothing has happened. You are on the ladder as ${role}; that this mail reached you is all there is to do`,
  drillFor: ({ role, name }: { role: string; name: string }) =>
    `This is a drill, nothing has happened. You would be told as ${role} for ${name}, who is away`,
  drillAsk: ({ names }: { names: readonly string[] }) =>
    `A drill mails everybody on the ladders, and nobody else: ${names.join(', ')}. Send it now?`,
  drillDone: ({ mails }: { mails: number }) =>
    `Drill: ${mails} mails sent. They stand in the Outbox tab.`,
  drillUnreached: ({ roles }: { roles: readonly string[] }) =>
    `Nobody could be reached as ${roles.join(', ')}.`,
  drillNobody:
    'Nobody on the ladders can be reached. Add people with an e-mail address in the People tab.',
  sameBatch: ({ numbers, count }: { numbers: readonly string[]; count: number }) =>
    `Same batch: ${numbers.join(', ')}${count > numbers.length ? ` and ${count - numbers.length} more` : ''}`,
};
