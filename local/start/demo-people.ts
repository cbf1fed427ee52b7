// The invented people of the demo workbook: somebody for every role of whatever plan, in two regions.

type Language = 'en' | 'zh-CN' | 'zh-TW';
type Names = Readonly<Record<Language, string>>;

export type DemoPerson = {
  readonly name: Names;
  readonly email: string;
  /** Key of a role in the plan. */
  readonly role: string;
  readonly region?: Names;
  /** E-mail of the person who stands in. */
  readonly deputy?: string;
  /** Away from today for so many days. */
  readonly awayDays?: number;
};

/** What of a plan says who is needed. */
export type Staffing = {
  readonly roles: readonly { readonly key: string }[];
  readonly firstReceivers: readonly string[];
};

type Invented = Pick<DemoPerson, 'name' | 'email'>;

const ganzhou: Names = { en: 'Ganzhou', 'zh-CN': '赣州', 'zh-TW': '贛州' };
const jian: Names = { en: "Ji'an", 'zh-CN': '吉安', 'zh-TW': '吉安' };

const invented = (english: string, simplified: string, traditional: string): Invented => ({
  name: { en: english, 'zh-CN': simplified, 'zh-TW': traditional },
  email: `${english.toLowerCase().replace(' ', '.')}@example.org`,
});

/** As many as the plan with the most roles needs. */
const crowd: readonly Invented[] = [
  invented('Liao Yan', '廖燕', '廖燕'),
  invented('Xie Min', '谢敏', '謝敏'),
  invented('Zhong Hui', '钟慧', '鍾慧'),
  invented('Kuang Li', '邝丽', '鄺麗'),
  invented('Ouyang Qing', '欧阳晴', '歐陽晴'),
  invented('Huang Wei', '黄伟', '黃偉'),
  invented('Zeng Fang', '曾芳', '曾芳'),
  invented('Luo Jianguo', '罗建国', '羅建國'),
  invented('Deng Shulan', '邓淑兰', '鄧淑蘭'),
  invented('Peng Yue', '彭月', '彭月'),
  invented('Fan Rui', '范睿', '范睿'),
  invented('Guo Xin', '郭欣', '郭欣'),
  invented('Wan Lei', '万磊', '萬磊'),
  invented('Tang Jing', '唐静', '唐靜'),
  invented('Shen Bo', '沈波', '沈波'),
  invented('Lei Ting', '雷婷', '雷婷'),
  invented('Fang Yuan', '方远', '方遠'),
  invented('Qiu Shan', '邱珊', '邱珊'),
  invented('Kong Da', '孔达', '孔達'),
  invented('Bai Lu', '白璐', '白璐'),
  invented('Jiang Hao', '江浩', '江浩'),
  invented('Yin Xue', '尹雪', '尹雪'),
  invented('Mo Han', '莫涵', '莫涵'),
  invented('Su Qi', '苏琪', '蘇琪'),
];

/** Two who stand in for each other. */
const pair = (one: DemoPerson, other: DemoPerson): readonly DemoPerson[] => [
  { ...one, deputy: other.email },
  { ...other, deputy: one.email },
];

/**
 * Two first receivers in each region, one of them away; the next role one in each region; the last
 * two roles by two each; of every other role one.
 */
export const demoPeopleFor = ({ roles, firstReceivers }: Staffing): readonly DemoPerson[] => {
  const waiting = [...crowd];
  const next = (role: string, region?: Names): DemoPerson => {
    const person = waiting.shift();
    if (!person) throw new RangeError('The plan has more roles than there are demo people.');
    return { ...person, role, ...(region ? { region } : {}) };
  };
  const [first = '', ...otherReceivers] = firstReceivers;
  const others = roles
    .map(({ key }) => key)
    .filter((role) => role !== first && !otherReceivers.includes(role));
  const [perRegion, ...rest] = others;
  const people: DemoPerson[] = [
    ...pair(next(first, ganzhou), next(first, ganzhou)),
    ...pair({ ...next(first, jian), awayDays: 5 }, next(first, jian)),
    ...otherReceivers.map((role) => next(role)),
  ];
  if (perRegion === undefined) return people;
  const regional = pair(next(perRegion, ganzhou), next(perRegion, jian));
  people.push(...regional);
  rest.forEach((role, index) => {
    if (index >= rest.length - 2) people.push(...pair(next(role), next(role)));
    else if (index === 0) people.push({ ...next(role), deputy: regional[0]?.email ?? '' });
    else people.push(next(role));
  });
  return people;
};

/** What is typed for a person, by the key of the column. */
export const typedPerson = (
  person: DemoPerson,
  people: readonly DemoPerson[],
  language: Language,
  roleName: (key: string) => string,
  /** `yyyy-MM-dd` so many days from today. */
  dayFromNow: (days: number) => string,
): Readonly<Record<string, string>> => {
  const deputy = people.find(({ email }) => email === person.deputy);
  return {
    name: person.name[language],
    email: person.email,
    role: roleName(person.role),
    region: person.region?.[language] ?? '',
    deputy: deputy?.name[language] ?? '',
    awayFrom: person.awayDays === undefined ? '' : dayFromNow(0),
    awayTo: person.awayDays === undefined ? '' : dayFromNow(person.awayDays),
    locale: language,
  };
};
