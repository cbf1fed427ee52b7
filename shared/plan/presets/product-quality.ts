// P8: infusion bags, from the ward to the plant (source document S3). Pure data.
import type { Condition } from '../condition-schema.ts';
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';
import { chinaCalendars } from './common.ts';
import { productQualitySituations } from './product-quality-situations.ts';

/** Leaking bags that harmed nobody are collected instead. */
const handledAtOnce: Condition = {
  any: [{ not: { category: 'leak' } }, { symptom: '*' }, { minimumRank: 2 }],
};
const reaction: Condition = { any: [{ category: 'reaction' }, { symptom: '*' }] };

/** The amounts of P8-5, CNY: each belongs to the lower step. */
const regionalLimit = 1000;
const deputyLimit = 3000;
/** The edge of the expected leak rate of P8-6, in 10,000 bags. */
const expectedLeaks = 3;

export const productQuality: Plan = {
  id: 'product-quality',
  version: '1',
  contact: '',
  needsContact: false,
  hidesReporter: false,
  name: say('Product quality of infusion bags', '输液产品质量投诉', '輸液產品品質投訴'),
  readings: [
    {
      source: 'P8-1',
      text: say(
        'Contact within 2 hours and the visit within 8 count from receipt, day and night. The specialist’s working day counts from the visit, each later one from the step before it. Who answers the customer does so after QA’s written report.',
        '2小时联系、8小时到院均自受理起算，不分昼夜。临床专员的1个工作日自到院起算，其后各环节自上一环节完成起算。QA出具书面报告后才答复客户。',
        '2小時聯絡、8小時到院均自受理起算，不分晝夜。臨床專員的1個工作天自到院起算，其後各環節自上一環節完成起算。QA出具書面報告後才答覆客戶。',
      ),
    },
    {
      source: 'P8-4',
      text: say(
        'The document does not say what is a grave quality event. Taken as grave: a death or a life-threatening state, several patients affected, media involved, or whatever a person marks as grave or far-reaching.',
        '文件未说明何为重大质量事件。本预案视为重大：出现死亡或危及生命、多名患者受影响、媒体介入，或由人员标记为重大或影响较大。',
        '文件未說明何謂重大品質事件。本預案視為重大：出現死亡或危及生命、多名患者受影響、媒體介入，或由人員標記為重大或影響較大。',
      ),
    },
    {
      source: 'P8-4',
      text: say(
        'The document gives no times for the rungs: the regional manager hears 1 hour after a missed deadline, the deputy GM after 4, the GM after 24; of a grave event deputy GM and GM hear at once, and of its missed deadlines at once and after 1 hour.',
        '文件未规定逐级上报的时间：本预案取逾期1小时报大区经理，4小时报副总经理，24小时报总经理；重大事件立即报副总经理和总经理，逾期时分别为立即和1小时。',
        '文件未規定逐級上報的時間：本預案取逾期1小時報大區經理，4小時報副總經理，24小時報總經理；重大事件立即報副總經理和總經理，逾期時分別為立即和1小時。',
      ),
    },
    {
      source: 'P8-5',
      text: say(
        'Exactly 1,000 and exactly 3,000 belong to the lower step. Above 3,000 both deputy GM and GM agree. The deputy GM may agree in the regional manager’s place, nobody in the deputy GM’s. While no amount is typed, both are needed. The document gives no time for agreeing: 1 working day.',
        '恰为1000元、3000元的归入较低一级。3000元以上须副总经理和总经理均同意。副总经理可代大区经理同意，副总经理的同意不可由他人代替。未填金额时须两人均同意。文件未规定审批时间：取1个工作日。',
        '恰為1000元、3000元者歸入較低一級。3000元以上須副總經理和總經理均同意。副總經理可代大區經理同意，副總經理的同意不可由他人代替。未填金額時須兩人均同意。文件未規定審批時間：取1個工作天。',
      ),
    },
    {
      source: 'P8-6',
      text: say(
        'Both times for leaking bags count from receipt. A leaking bag that harmed nobody and is not grave follows this course in place of the visit within 8 hours and the chain after it. The sales representative settles a replacement with the specialist 2 days before its delivery day.',
        '漏袋的两个期限均自受理起算。未造成伤害且不属重大的漏袋按此流程处理，不适用8小时到院及其后各环节。一线销售须在补货日前2天与临床专员联系落实。',
        '漏袋的兩個期限均自受理起算。未造成傷害且不屬重大的漏袋依此流程處理，不適用8小時到院及其後各環節。第一線業務須在補貨日前2天與臨床專員聯絡確認。',
      ),
    },
    {
      source: 'P8-3',
      text: say(
        'Two infusion reactions with bags of one batch within 30 days open a situation; the document names neither number nor period. QA has 1 working day to trace the batch at other hospitals.',
        '同一批号30天内出现2例输液反应即启动追查；文件未规定例数和期限。QA须在1个工作日内追查该批号在其他医院的情况。',
        '同一批號30天內出現2例輸液反應即啟動追查；文件未規定例數和期限。QA須在1個工作天內追查該批號在其他醫院的情況。',
      ),
    },
  ],
  calendars: chinaCalendars,
  levels: [
    {
      key: 'ordinary',
      rank: 1,
      name: say('Ordinary', '一般', '一般'),
      meaning: say('A fault of the product', '一般产品质量问题', '一般產品品質問題'),
    },
    {
      key: 'grave',
      rank: 2,
      name: say('Grave', '重大', '重大'),
      meaning: say(
        'A grave quality event, or one with wide effects',
        '重大质量事件或影响较大的质量事件',
        '重大品質事件或影響較大的品質事件',
      ),
    },
  ],
  levelRules: [
    {
      level: 'grave',
      when: {
        any: [
          { symptom: 'death' },
          { symptom: 'shock' },
          { symptom: 'unconscious' },
          { symptom: 'respiratoryFailure' },
        ],
      },
      reason: say(
        'a patient’s life is in danger or lost',
        '患者死亡或危及生命',
        '患者死亡或危及生命',
      ),
      source: 'P8-4',
    },
    {
      level: 'grave',
      when: { signal: 'severalPatients' },
      reason: say('several patients are affected', '多名患者受影响', '多名患者受影響'),
      source: 'P8-4',
    },
    {
      level: 'grave',
      when: { signal: 'media' },
      reason: say('the media are involved', '有媒体介入', '有媒體介入'),
      source: 'P8-4',
    },
    {
      level: 'grave',
      when: { any: [{ signal: 'graveEvent' }, { signal: 'wideEffects' }] },
      reason: say(
        'marked as a grave event or one with wide effects',
        '标记为重大或影响较大的质量事件',
        '標記為重大或影響較大的品質事件',
      ),
      source: 'P8-4',
    },
    {
      level: 'grave',
      when: {
        words: [
          '死亡',
          '休克',
          '昏迷',
          '呼吸衰竭',
          '抢救',
          '搶救',
          '病危',
          'died',
          'death',
          'shock',
          'unconscious',
          'coma',
          'respiratory failure',
          'resuscitated',
        ],
      },
      reason: say(
        'the text speaks of a danger to life',
        '描述中提到危及生命的情况',
        '描述中提到危及生命的情況',
      ),
      source: 'P8-4',
    },
  ],
  roles: [
    { key: 'sales', name: say('Sales representative', '一线销售', '第一線業務') },
    { key: 'specialist', name: say('Clinical specialist', '临床专员', '臨床專員') },
    { key: 'qa', name: say('Branch QA', '分公司QA', '分公司QA') },
    { key: 'logistics', name: say('Logistics', '物流', '物流') },
    { key: 'regional-manager', name: say('Regional manager', '大区经理', '大區經理') },
    {
      key: 'deputy-gm',
      name: say('Deputy GM, sales', '分公司副总经理（销售）', '分公司副總經理（業務）'),
    },
    { key: 'gm', name: say('GM', '分公司总经理', '分公司總經理') },
  ],
  firstReceivers: ['sales', 'specialist'],
  channels: [
    { key: 'web', name: say('Web form', '网上表单', '網路表單') },
    { key: 'phone', name: say('Phone', '电话', '電話') },
    { key: 'visit', name: say('During a visit', '走访时', '拜訪時') },
  ],
  categories: [
    { key: 'leak', name: say('Leaking bag', '漏袋', '漏袋') },
    {
      key: 'coring',
      name: say('Particles from the stopper', '针刺落屑', '針刺落屑'),
    },
    {
      key: 'pullRing',
      name: say('Pull ring stuck or torn off', '拉环拉不开或拉断', '拉環拉不開或拉斷'),
    },
    {
      key: 'precipitate',
      name: say('Precipitate after adding a medicine', '加药后沉淀', '加藥後沉澱'),
    },
    {
      key: 'droplets',
      name: say('Water under the pull ring', '拉环拉开后有水珠', '拉環拉開後有水珠'),
    },
    { key: 'mould', name: say('Mould', '霉菌', '黴菌') },
    { key: 'reaction', name: say('Reaction to the infusion', '输液反应', '輸液反應') },
    { key: 'other', name: say('Something else', '其他', '其他') },
  ],
  symptoms: [
    { key: 'chills', name: say('Chills', '发冷、寒战', '發冷、寒顫') },
    { key: 'fever', name: say('Fever', '发热', '發燒') },
    { key: 'cyanosis', name: say('Blue face or limbs', '面部或四肢发绀', '臉部或四肢發紺') },
    { key: 'nausea', name: say('Nausea or vomiting', '恶心、呕吐', '噁心、嘔吐') },
    { key: 'headache', name: say('Headache or dizziness', '头痛、头昏', '頭痛、頭暈') },
    { key: 'delirium', name: say('Restlessness or delirium', '烦躁、谵妄', '躁動、譫妄') },
    { key: 'unconscious', name: say('Unconsciousness', '昏迷', '昏迷') },
    { key: 'shock', name: say('Low blood pressure or shock', '血压下降或休克', '血壓下降或休克') },
    { key: 'respiratoryFailure', name: say('Respiratory failure', '呼吸衰竭', '呼吸衰竭') },
    { key: 'death', name: say('Death', '死亡', '死亡') },
  ],
  signals: [
    {
      key: 'severalPatients',
      name: say('Several patients are affected', '多名患者受影响', '多名患者受影響'),
      asked: true,
    },
    {
      key: 'media',
      name: say('A journalist is involved', '有记者介入', '有記者介入'),
      asked: true,
    },
    {
      key: 'graveEvent',
      name: say('Grave quality event', '重大质量事件', '重大品質事件'),
      asked: false,
    },
    {
      key: 'wideEffects',
      name: say('Wide effects', '影响较大', '影響較大'),
      asked: false,
    },
  ],
  urgencies: [
    { key: 'urgent', name: say('Urgent', '紧急', '緊急') },
    { key: 'ordinary', name: say('Ordinary', '一般', '一般') },
  ],
  facts: [
    { key: 'sample', name: say('Sample or photograph', '样品或照片', '樣品或照片') },
    {
      key: 'medicineAdded',
      name: say('Medicine added, and which', '是否加药、何种药品', '是否加藥、何種藥品'),
    },
    { key: 'used', name: say('Already used?', '是否已使用', '是否已使用') },
    { key: 'patientState', name: say('Patient’s state', '病人情况', '病人狀況') },
    { key: 'sameWard', name: say('Same ward?', '是否同一病区', '是否同一病房') },
    {
      key: 'sameMedicine',
      name: say('Same added medicine?', '是否加了同样的药品', '是否加了相同藥品'),
    },
    {
      key: 'batchElsewhere',
      name: say(
        'Same batch at other hospitals?',
        '该批号在其他医院的情况',
        '該批號在其他醫院的情況',
      ),
    },
    { key: 'leakPlace', name: say('Where it leaks', '漏液部位', '漏液部位') },
  ],
  figures: [
    {
      key: 'compensation',
      name: say('Compensation (CNY)', '赔偿金额（元）', '賠償金額（人民幣元）'),
    },
    {
      key: 'leaksMedicine',
      name: say('Leaking bags with medicine to compensate', '加药赔偿的漏袋数', '加藥賠償的漏袋數'),
    },
    {
      key: 'leaksToPay',
      name: say('Leaking bags to pay for', '需要赔款的漏袋数', '需要賠款的漏袋數'),
    },
    { key: 'leaksOther', name: say('Other leaking bags', '其他漏袋数', '其他漏袋數') },
    {
      key: 'leaksPerTenThousand',
      name: say('Leaks per 10,000 bags', '每万袋漏袋数', '每萬袋漏袋數'),
    },
  ],
  milestones: [
    { key: 'contacted', name: say('Contacted', '已联系', '已聯絡'), implies: [] },
    {
      key: 'atHospital',
      name: say('At the hospital', '已到医院', '已到醫院'),
      implies: ['contacted'],
    },
    {
      key: 'toQa',
      name: say('Passed on to QA', '已转QA部门', '已轉QA部門'),
      implies: ['contacted'],
    },
    {
      key: 'qaReport',
      name: say('QA’s written report', 'QA书面报告', 'QA書面報告'),
      implies: ['toQa'],
    },
    {
      key: 'toSales',
      name: say('Passed on to sales', '已反馈销售', '已回饋業務'),
      implies: [],
      requires: [{ milestone: 'qaReport' }],
    },
    {
      key: 'toCustomer',
      name: say('Customer answered', '已反馈客户', '已答覆客戶'),
      implies: ['toSales'],
      requires: [{ milestone: 'qaReport', when: handledAtOnce }],
    },
    { key: 'disputed', name: say('Dispute', '出现纠纷', '發生糾紛'), implies: [] },
    {
      key: 'compensationProposed',
      name: say('Compensation proposed', '提出赔偿', '提出賠償'),
      implies: [],
    },
    {
      key: 'regionalAgrees',
      name: say('Regional manager agrees', '大区经理同意', '大區經理同意'),
      implies: [],
    },
    {
      key: 'deputyAgrees',
      name: say('Deputy GM agrees', '副总经理同意', '副總經理同意'),
      implies: ['regionalAgrees'],
    },
    { key: 'gmAgrees', name: say('GM agrees', '总经理批准', '總經理核准'), implies: [] },
    {
      key: 'compensationPaid',
      name: say('Compensation paid', '已赔偿', '已賠償'),
      implies: [],
      requires: [
        { milestone: 'regionalAgrees', when: { figure: 'compensation', upTo: regionalLimit } },
        {
          milestone: 'deputyAgrees',
          when: { not: { figure: 'compensation', upTo: regionalLimit } },
        },
        { milestone: 'gmAgrees', when: { not: { figure: 'compensation', upTo: deputyLimit } } },
      ],
    },
    {
      key: 'leaksRegistered',
      name: say('Leaking bags registered', '漏袋已登记', '漏袋已登錄'),
      implies: ['contacted'],
    },
    {
      key: 'leaksSorted',
      name: say('Leaking bags sorted', '漏袋已分类', '漏袋已分類'),
      implies: [],
    },
    {
      key: 'leaksBack',
      name: say('Leaking bags brought back', '漏袋已带回', '漏袋已帶回'),
      implies: [],
      requires: [{ milestone: 'leaksRegistered' }, { milestone: 'leaksSorted' }],
    },
    {
      key: 'leaksExamined',
      name: say('Leaking bags examined', '漏袋已分析', '漏袋已分析'),
      implies: [],
    },
    {
      key: 'replacementDay',
      name: say('Replacement to be delivered', '计划补货日', '預定補貨日'),
      implies: [],
      planned: true,
    },
    {
      key: 'replacementSettled',
      name: say('Replacement settled', '已联系补货', '已聯絡補貨'),
      implies: [],
    },
    { key: 'closed', name: say('Closed', '结案', '結案'), implies: [] },
  ],
  duties: [
    {
      key: 'contacted',
      name: say('Contact the customer', '与客户联系', '與客戶聯絡'),
      source: 'P8-1',
      role: 'owner',
      startsAt: 'received',
      endsAt: 'contacted',
      within: { hours: 2 },
      warnBefore: { minutes: 30 },
      promise: say('a call from us', '与您联系', '與您聯絡'),
    },
    {
      key: 'atHospital',
      name: say('Go to the hospital', '赶到医院', '前往醫院'),
      source: 'P8-1',
      role: 'owner',
      when: handledAtOnce,
      startsAt: 'received',
      endsAt: 'atHospital',
      within: { hours: 8 },
      warnBefore: { hours: 2 },
      promise: say('our visit', '到院了解情况', '到院了解情況'),
    },
    {
      key: 'toQa',
      name: say('Pass the case on to QA', '将情况反映到QA', '將情況通報QA'),
      source: 'P8-1',
      role: 'specialist',
      when: handledAtOnce,
      startsAt: 'atHospital',
      endsAt: 'toQa',
      within: { workingDays: 1 },
      warnBefore: { hours: 2 },
    },
    {
      key: 'qaReport',
      name: say('Report in writing', '出具书面报告', '出具書面報告'),
      source: 'P8-1',
      role: 'qa',
      when: handledAtOnce,
      startsAt: 'toQa',
      endsAt: 'qaReport',
      within: { workingDays: 1 },
      warnBefore: { hours: 2 },
    },
    {
      key: 'toSales',
      name: say('Pass QA’s report on to sales', '将QA报告反馈销售', '將QA報告回饋業務'),
      source: 'P8-1',
      role: 'specialist',
      when: handledAtOnce,
      startsAt: 'qaReport',
      endsAt: 'toSales',
      within: { workingDays: 1 },
      warnBefore: { hours: 2 },
    },
    {
      key: 'toCustomer',
      name: say('Answer the customer', '反馈客户', '答覆客戶'),
      source: 'P8-1',
      role: 'owner',
      when: handledAtOnce,
      startsAt: 'toSales',
      endsAt: 'toCustomer',
      within: { workingDays: 1 },
      warnBefore: { hours: 2 },
    },
    {
      key: 'regionalAgrees',
      name: say('Decide on the compensation', '审批赔偿', '審批賠償'),
      source: 'P8-5',
      role: 'regional-manager',
      when: { figure: 'compensation', upTo: regionalLimit },
      startsAt: 'compensationProposed',
      endsAt: 'regionalAgrees',
      within: { workingDays: 1 },
      warnBefore: { hours: 2 },
    },
    {
      key: 'deputyAgrees',
      name: say('Decide on the compensation', '审批赔偿', '審批賠償'),
      source: 'P8-5',
      role: 'deputy-gm',
      when: { figure: 'compensation', above: regionalLimit },
      startsAt: 'compensationProposed',
      endsAt: 'deputyAgrees',
      within: { workingDays: 1 },
      warnBefore: { hours: 2 },
    },
    {
      key: 'gmAgrees',
      name: say('Decide on the compensation', '审批赔偿', '審批賠償'),
      source: 'P8-5',
      role: 'gm',
      when: { figure: 'compensation', above: deputyLimit },
      startsAt: 'compensationProposed',
      endsAt: 'gmAgrees',
      within: { workingDays: 1 },
      warnBefore: { hours: 2 },
    },
    {
      key: 'leaksRegistered',
      name: say('Visit and register the leaking bags', '上门登记漏袋', '到場登錄漏袋'),
      source: 'P8-6',
      role: 'owner',
      when: { category: 'leak' },
      startsAt: 'received',
      endsAt: 'leaksRegistered',
      within: { workingDays: 10 },
      warnBefore: { hours: 24 },
      promise: say('registration of the leaking bags', '上门登记漏袋', '到場登錄漏袋'),
    },
    {
      key: 'leaksBack',
      name: say('Bring the leaking bags back', '将漏袋带回公司', '將漏袋帶回公司'),
      source: 'P8-6',
      role: 'owner',
      when: { category: 'leak' },
      startsAt: 'received',
      endsAt: 'leaksBack',
      within: { workingDays: 20 },
      warnBefore: { hours: 24 },
    },
    {
      key: 'replacementSettled',
      name: say(
        'Settle the replacement with the specialist',
        '与临床专员落实补货',
        '與臨床專員確認補貨',
      ),
      source: 'P8-6',
      role: 'owner',
      startsAt: 'replacementDay',
      endsAt: 'replacementSettled',
      within: { daysBefore: 2 },
      warnBefore: { hours: 24 },
    },
  ],
  alerts: [
    {
      key: 'grave',
      name: say('Grave quality event', '重大质量事件', '重大品質事件'),
      source: 'P8-4',
      when: { minimumRank: 2 },
      startsAt: 'received',
      roles: ['deputy-gm', 'gm', 'qa'],
    },
    {
      key: 'reaction',
      name: say(
        'Infusion reaction: same ward? same added medicine? the same batch elsewhere?',
        '输液反应：是否同一病区？是否加了同样的药品？该批号在其他医院如何？',
        '輸液反應：是否同一病房？是否加了相同藥品？該批號在其他醫院如何？',
      ),
      source: 'P8-3',
      when: reaction,
      startsAt: 'received',
      roles: ['owner', 'specialist', 'qa'],
    },
    {
      key: 'leakRate',
      name: say(
        'More leaks than expected: more than 3 in 10,000',
        '漏袋率高于预期：超过万分之三',
        '漏袋率高於預期：超過萬分之三',
      ),
      source: 'P8-6',
      when: { figure: 'leaksPerTenThousand', above: expectedLeaks },
      startsAt: 'received',
      roles: ['specialist', 'qa'],
    },
    {
      key: 'disputed',
      name: say('Dispute: please mediate', '出现纠纷：请协调解决', '發生糾紛：請協調解決'),
      source: 'P8-4',
      startsAt: 'disputed',
      roles: ['regional-manager'],
    },
    {
      key: 'compensationLarge',
      name: say(
        'Compensation above 3,000: your approval is needed as well',
        '赔偿3000元以上：还须您批准',
        '賠償3000元以上：另須您核准',
      ),
      source: 'P8-5',
      when: { figure: 'compensation', above: deputyLimit },
      startsAt: 'compensationProposed',
      roles: ['gm'],
    },
    {
      key: 'compensationMedium',
      name: say(
        'Compensation above 1,000: your approval is needed',
        '赔偿1000元以上：须您同意',
        '賠償1000元以上：須您同意',
      ),
      source: 'P8-5',
      when: { figure: 'compensation', above: regionalLimit },
      startsAt: 'compensationProposed',
      roles: ['deputy-gm'],
    },
    {
      key: 'compensationSmall',
      name: say(
        'Compensation up to 1,000: your approval is needed',
        '赔偿1000元以下：须您同意',
        '賠償1000元以下：須您同意',
      ),
      source: 'P8-5',
      when: { figure: 'compensation', upTo: regionalLimit },
      startsAt: 'compensationProposed',
      roles: ['regional-manager'],
    },
    {
      key: 'amountMissing',
      name: say(
        'Compensation without an amount: please type it',
        '赔偿未填金额：请补填',
        '賠償未填金額：請補填',
      ),
      source: 'P8-5',
      when: {
        not: {
          any: [
            { figure: 'compensation', upTo: regionalLimit },
            { figure: 'compensation', above: regionalLimit },
          ],
        },
      },
      startsAt: 'compensationProposed',
      roles: ['owner'],
    },
    {
      key: 'leaksBack',
      name: say(
        'Leaking bags are back: count and examine them',
        '漏袋已带回：请统计分析',
        '漏袋已帶回：請統計分析',
      ),
      source: 'P8-6',
      startsAt: 'leaksBack',
      roles: ['specialist', 'qa'],
    },
    {
      key: 'replacementSettled',
      name: say('Arrange the replacement delivery', '请安排补货', '請安排補貨'),
      source: 'P8-6',
      startsAt: 'replacementSettled',
      roles: ['specialist', 'logistics'],
    },
    {
      key: 'received',
      name: say('New complaint', '新投诉', '新投訴'),
      source: 'P8-1',
      startsAt: 'received',
      roles: ['owner', 'specialist'],
    },
  ],
  ladders: [
    {
      minimumRank: 2,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'deputy-gm', overdueBy: null },
        { role: 'gm', overdueBy: { hours: 1 } },
      ],
    },
    {
      minimumRank: 1,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'regional-manager', overdueBy: { hours: 1 } },
        { role: 'deputy-gm', overdueBy: { hours: 4 } },
        { role: 'gm', overdueBy: { hours: 24 } },
      ],
    },
  ],
  situations: productQualitySituations,
  repeats: [{ hours: 1 }, { hours: 4 }, { hours: 24 }],
  targets: [],
  reportTo: ['qa', 'deputy-gm', 'gm'],
};
