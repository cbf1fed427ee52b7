// The invented people of the demo workbook: every role of the nutrition programme, in two regions.

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

const ganzhou: Names = { en: 'Ganzhou', 'zh-CN': '赣州', 'zh-TW': '贛州' };
const jian: Names = { en: "Ji'an", 'zh-CN': '吉安', 'zh-TW': '吉安' };

export const demoPeople: readonly DemoPerson[] = [
  {
    name: { en: 'Liao Yan', 'zh-CN': '廖燕', 'zh-TW': '廖燕' },
    email: 'liao.yan@example.org',
    role: 'specialist',
    region: ganzhou,
    deputy: 'xie.min@example.org',
  },
  {
    name: { en: 'Xie Min', 'zh-CN': '谢敏', 'zh-TW': '謝敏' },
    email: 'xie.min@example.org',
    role: 'specialist',
    region: ganzhou,
    deputy: 'liao.yan@example.org',
  },
  {
    name: { en: 'Zhong Hui', 'zh-CN': '钟慧', 'zh-TW': '鍾慧' },
    email: 'zhong.hui@example.org',
    role: 'specialist',
    region: jian,
    deputy: 'kuang.li@example.org',
    awayDays: 5,
  },
  {
    name: { en: 'Kuang Li', 'zh-CN': '邝丽', 'zh-TW': '鄺麗' },
    email: 'kuang.li@example.org',
    role: 'specialist',
    region: jian,
    deputy: 'zhong.hui@example.org',
  },
  {
    name: { en: 'Ouyang Qing', 'zh-CN': '欧阳晴', 'zh-TW': '歐陽晴' },
    email: 'ouyang.qing@example.org',
    role: 'adviser',
  },
  {
    name: { en: 'Huang Wei', 'zh-CN': '黄伟', 'zh-TW': '黃偉' },
    email: 'huang.wei@example.org',
    role: 'city-manager',
    region: ganzhou,
    deputy: 'zeng.fang@example.org',
  },
  {
    name: { en: 'Zeng Fang', 'zh-CN': '曾芳', 'zh-TW': '曾芳' },
    email: 'zeng.fang@example.org',
    role: 'city-manager',
    region: jian,
    deputy: 'huang.wei@example.org',
  },
  {
    name: { en: 'Luo Jianguo', 'zh-CN': '罗建国', 'zh-TW': '羅建國' },
    email: 'luo.jianguo@example.org',
    role: 'director',
    deputy: 'huang.wei@example.org',
  },
  {
    name: { en: 'Deng Shulan', 'zh-CN': '邓淑兰', 'zh-TW': '鄧淑蘭' },
    email: 'deng.shulan@example.org',
    role: 'leading-group',
  },
  {
    name: { en: 'Peng Yue', 'zh-CN': '彭月', 'zh-TW': '彭月' },
    email: 'peng.yue@example.org',
    role: 'hq-service',
    deputy: 'fan.rui@example.org',
  },
  {
    name: { en: 'Fan Rui', 'zh-CN': '范睿', 'zh-TW': '范睿' },
    email: 'fan.rui@example.org',
    role: 'hq-service',
    deputy: 'peng.yue@example.org',
  },
  {
    name: { en: 'Guo Xin', 'zh-CN': '郭欣', 'zh-TW': '郭欣' },
    email: 'guo.xin@example.org',
    role: 'hq-quality',
    deputy: 'wan.lei@example.org',
  },
  {
    name: { en: 'Wan Lei', 'zh-CN': '万磊', 'zh-TW': '萬磊' },
    email: 'wan.lei@example.org',
    role: 'hq-quality',
    deputy: 'guo.xin@example.org',
  },
];

/** What is typed for a person, by the key of the column. */
export const typedPerson = (
  person: DemoPerson,
  language: Language,
  roleName: (key: string) => string,
  /** `yyyy-MM-dd` so many days from today. */
  dayFromNow: (days: number) => string,
): Readonly<Record<string, string>> => {
  const deputy = demoPeople.find(({ email }) => email === person.deputy);
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
