// P1: supplement packs for infants, run county by county (source document S0). Pure data.
import type { Plan } from '../schema.ts';

export const nutritionProgramme: Plan = {
  id: 'nutrition-programme',
  version: '1',
  name: {
    en: 'Infant nutrition programme',
    'zh-CN': '婴幼儿营养改善项目',
    'zh-TW': '嬰幼兒營養改善計畫',
  },
  readings: [
    {
      source: 'P1-6',
      text: {
        en: 'The document does not say when each rung hears of a missed deadline: the city manager 1 hour after it, the director after 4 hours, the leading group after 24; at level 3 at once, after 1 hour and after 4.',
        'zh-CN': '文件未规定逾期后逐级上报的时间：本预案取市经理1小时、总监4小时、领导小组24小时；三级投诉为立即、1小时、4小时。',
        'zh-TW': '文件未規定逾期後逐級上報的時間：本預案取市經理1小時、總監4小時、領導小組24小時；三級投訴為立即、1小時、4小時。',
      },
    },
    {
      source: 'P1-14',
      text: {
        en: 'The document names no period for “5 or more children”: taken as 7 days from the first to the fifth, different children, the same symptom. An open situation takes in further children.',
        'zh-CN': '文件未规定“5例以上”的期限：本预案取首例至第5例不超过7天、不同儿童、同一症状；事件未结束前继续计入新病例。',
        'zh-TW': '文件未規定「5例以上」的期限：本預案取首例至第5例不超過7天、不同兒童、同一症狀；事件未結束前繼續計入新病例。',
      },
    },
    {
      source: 'P1-11',
      text: {
        en: 'The week for an agreement at level 3 counts from the moment the test result is disputed, or from handing over the factory report alone.',
        'zh-CN': '三级投诉的“一周内”自对检测结论提出异议，或仅提供出厂报告之时起算。',
        'zh-TW': '三級投訴的「一週內」自對檢測結論提出異議，或僅提供出廠報告之時起算。',
      },
    },
  ],
  calendars: [
    {
      key: 'china',
      regions: [],
      hours: [
        { from: '08:30', to: '12:00' },
        { from: '13:30', to: '17:30' },
      ],
      weekend: [6, 7],
      holidays: 'china',
      ownDays: [],
    },
  ],
  levels: [
    {
      key: '1',
      rank: 1,
      name: { en: 'Level 1', 'zh-CN': '一级', 'zh-TW': '一級' },
      meaning: {
        en: 'About the product itself',
        'zh-CN': '与产品本身有关',
        'zh-TW': '與產品本身有關',
      },
    },
    {
      key: '2',
      rank: 2,
      name: { en: 'Level 2', 'zh-CN': '二级', 'zh-TW': '二級' },
      meaning: {
        en: 'The child became unwell and the product is suspected',
        'zh-CN': '孩子出现不适，怀疑与产品有关',
        'zh-TW': '孩子出現不適，懷疑與產品有關',
      },
    },
    {
      key: '3',
      rank: 3,
      name: { en: 'Level 3', 'zh-CN': '三级', 'zh-TW': '三級' },
      meaning: {
        en: 'A fierce reaction, the media or an authority involved, or wider effects feared',
        'zh-CN': '家长反应激烈、媒体或政府部门介入，或可能影响更大范围',
        'zh-TW': '家長反應激烈、媒體或政府機關介入，或可能影響更大範圍',
      },
    },
  ],
  levelRules: [
    {
      level: '3',
      when: { signal: 'media' },
      reason: { en: 'the media are involved', 'zh-CN': '有媒体介入', 'zh-TW': '有媒體介入' },
      source: 'P1-5',
    },
    {
      level: '3',
      when: { signal: 'authority' },
      reason: {
        en: 'a government body is involved',
        'zh-CN': '有政府部门介入',
        'zh-TW': '有政府機關介入',
      },
      source: 'P1-5',
    },
    {
      level: '3',
      when: { signal: 'widerEffects' },
      reason: {
        en: 'wider effects are to be feared',
        'zh-CN': '可能造成更大范围的影响',
        'zh-TW': '可能造成更大範圍的影響',
      },
      source: 'P1-5',
    },
    {
      level: '3',
      when: {
        all: [{ any: [{ symptom: '*' }, { category: 'unwell' }] }, { signal: 'fierceReaction' }],
      },
      reason: {
        en: 'symptoms and a fierce reaction of the guardian',
        'zh-CN': '孩子有症状且家长反应激烈',
        'zh-TW': '孩子有症狀且家長反應激烈',
      },
      source: 'P1-5',
    },
    {
      level: '3',
      when: {
        words: ['记者', '記者', '电视台', '電視台', '质检局', '質檢局', '防疫站', '市场监管', '市場監管', 'journalist', 'reporter', 'newspaper', 'TV station'],
      },
      reason: {
        en: 'the text speaks of the media or an authority',
        'zh-CN': '描述中提到媒体或政府部门',
        'zh-TW': '描述中提到媒體或政府機關',
      },
      source: 'P1-5',
    },
    {
      level: '3',
      when: { reached: 'resultRejected' },
      reason: {
        en: 'the guardian rejects the test result and the solution',
        'zh-CN': '监护人不接受检测结论和解决方案',
        'zh-TW': '監護人不接受檢測結論和解決方案',
      },
      source: 'P1-10',
    },
    {
      level: '2',
      when: { any: [{ symptom: '*' }, { category: 'unwell' }] },
      reason: {
        en: 'the child shows symptoms during use',
        'zh-CN': '孩子在使用期间出现症状',
        'zh-TW': '孩子在使用期間出現症狀',
      },
      source: 'P1-4',
    },
    {
      level: '2',
      when: {
        words: ['腹泻', '腹瀉', '拉肚子', '呕吐', '嘔吐', '咳嗽', '发烧', '發燒', '发热', '皮疹', 'diarrhoea', 'diarrhea', 'vomiting', 'vomited', 'fever', 'rash'],
      },
      reason: {
        en: 'the text speaks of symptoms',
        'zh-CN': '描述中提到症状',
        'zh-TW': '描述中提到症狀',
      },
      source: 'P1-4',
    },
  ],
  roles: [
    {
      key: 'specialist',
      name: { en: 'Service specialist', 'zh-CN': '项目服务专员', 'zh-TW': '計畫服務專員' },
    },
    {
      key: 'adviser',
      name: {
        en: '400 line nutrition adviser',
        'zh-CN': '400热线营养师',
        'zh-TW': '400專線營養師',
      },
    },
    {
      key: 'city-manager',
      name: { en: 'City service manager', 'zh-CN': '市项目服务经理', 'zh-TW': '市計畫服務經理' },
    },
    {
      key: 'director',
      name: { en: 'Service director', 'zh-CN': '项目服务总监', 'zh-TW': '計畫服務總監' },
    },
    {
      key: 'leading-group',
      name: { en: 'Programme leading group', 'zh-CN': '项目领导小组', 'zh-TW': '計畫領導小組' },
    },
    {
      key: 'hq-service',
      name: { en: 'HQ service department', 'zh-CN': '总部项目服务部', 'zh-TW': '總部計畫服務部' },
    },
    {
      key: 'hq-quality',
      name: { en: 'HQ quality department', 'zh-CN': '总部质量部', 'zh-TW': '總部品質部' },
    },
  ],
  firstReceivers: ['specialist', 'adviser'],
  channels: [
    { key: 'web', name: { en: 'Web form', 'zh-CN': '网上表单', 'zh-TW': '網路表單' } },
    { key: 'specialist', name: { en: 'Specialist', 'zh-CN': '服务专员', 'zh-TW': '服務專員' } },
    {
      key: 'passed-on',
      name: {
        en: 'Passed on by medical or women’s-federation staff',
        'zh-CN': '医务或妇联人员转交',
        'zh-TW': '醫務或婦聯人員轉交',
      },
    },
    { key: 'phone', name: { en: '400 phone line', 'zh-CN': '400热线', 'zh-TW': '400專線' } },
  ],
  categories: [
    {
      key: 'packaging',
      name: {
        en: 'Damaged or faulty packaging',
        'zh-CN': '外包装破损或有缺陷',
        'zh-TW': '外包裝破損或有瑕疵',
      },
    },
    {
      key: 'shortage',
      name: { en: 'Too few in the box', 'zh-CN': '盒内数量不足', 'zh-TW': '盒內數量不足' },
    },
    {
      key: 'expiry',
      name: { en: 'Close to its expiry date', 'zh-CN': '临近有效期', 'zh-TW': '接近有效期限' },
    },
    {
      key: 'counterfeit',
      name: { en: 'It may be a fake', 'zh-CN': '怀疑是假货', 'zh-TW': '懷疑是假貨' },
    },
    {
      key: 'unwell',
      name: {
        en: 'My child became unwell',
        'zh-CN': '孩子食用后不舒服',
        'zh-TW': '孩子食用後不舒服',
      },
    },
    { key: 'other', name: { en: 'Something else', 'zh-CN': '其他', 'zh-TW': '其他' } },
  ],
  symptoms: [
    { key: 'diarrhoea', name: { en: 'Diarrhoea', 'zh-CN': '腹泻', 'zh-TW': '腹瀉' } },
    { key: 'vomiting', name: { en: 'Vomiting', 'zh-CN': '呕吐', 'zh-TW': '嘔吐' } },
    { key: 'cough', name: { en: 'Cough', 'zh-CN': '咳嗽', 'zh-TW': '咳嗽' } },
    { key: 'fever', name: { en: 'Fever', 'zh-CN': '发热', 'zh-TW': '發燒' } },
    { key: 'rash', name: { en: 'Rash', 'zh-CN': '皮疹', 'zh-TW': '皮疹' } },
    { key: 'constipation', name: { en: 'Constipation', 'zh-CN': '便秘', 'zh-TW': '便祕' } },
    { key: 'other', name: { en: 'Another symptom', 'zh-CN': '其他症状', 'zh-TW': '其他症狀' } },
  ],
  signals: [
    {
      key: 'hospital',
      name: {
        en: 'The child was seen in hospital',
        'zh-CN': '孩子去过医院',
        'zh-TW': '孩子去過醫院',
      },
      asked: true,
    },
    {
      key: 'media',
      name: { en: 'A journalist is involved', 'zh-CN': '有记者介入', 'zh-TW': '有記者介入' },
      asked: true,
    },
    {
      key: 'authority',
      name: {
        en: 'A government body is involved',
        'zh-CN': '已向政府部门反映',
        'zh-TW': '已向政府機關反映',
      },
      asked: true,
    },
    {
      key: 'fierceReaction',
      name: {
        en: 'Fierce reaction of the guardian',
        'zh-CN': '家长反应激烈',
        'zh-TW': '家長反應激烈',
      },
      asked: false,
    },
    {
      key: 'widerEffects',
      name: {
        en: 'Wider effects feared',
        'zh-CN': '可能影响更大范围',
        'zh-TW': '可能影響更大範圍',
      },
      asked: false,
    },
  ],
  urgencies: [
    { key: 'urgent', name: { en: 'Urgent', 'zh-CN': '紧急', 'zh-TW': '緊急' } },
    { key: 'soon', name: { en: 'Rather urgent', 'zh-CN': '比较紧急', 'zh-TW': '比較緊急' } },
    { key: 'ordinary', name: { en: 'Ordinary', 'zh-CN': '一般', 'zh-TW': '一般' } },
  ],
  milestones: [
    {
      key: 'firstAnswer',
      name: { en: 'First answer', 'zh-CN': '初步回复', 'zh-TW': '初步回覆' },
      implies: [],
    },
    {
      key: 'answer',
      name: { en: 'Answer', 'zh-CN': '明确答复', 'zh-TW': '明確答覆' },
      implies: ['firstAnswer'],
    },
    {
      key: 'recordSent',
      name: { en: 'Record at HQ', 'zh-CN': '记录表上报总部', 'zh-TW': '記錄表上報總部' },
      implies: [],
    },
    {
      key: 'noAgreement',
      name: { en: 'No agreement', 'zh-CN': '未达成一致', 'zh-TW': '未達成一致' },
      implies: ['answer'],
    },
    {
      key: 'homeVisit',
      name: { en: 'Home visit', 'zh-CN': '上门走访', 'zh-TW': '登門訪視' },
      implies: [],
    },
    {
      key: 'testRequested',
      name: { en: 'Test asked for', 'zh-CN': '要求检测', 'zh-TW': '要求檢測' },
      implies: [],
    },
    {
      key: 'sampleSent',
      name: { en: 'Sample at HQ', 'zh-CN': '样品送达总部', 'zh-TW': '樣品送達總部' },
      implies: [],
    },
    {
      key: 'testReport',
      name: { en: 'Test report', 'zh-CN': '收到检测报告', 'zh-TW': '收到檢測報告' },
      implies: ['sampleSent'],
    },
    {
      key: 'agreement',
      name: { en: 'Agreement', 'zh-CN': '达成协议', 'zh-TW': '達成協議' },
      implies: ['answer'],
    },
    {
      key: 'closed',
      name: { en: 'Closed', 'zh-CN': '结案', 'zh-TW': '結案' },
      implies: ['answer'],
    },
  ],
  duties: [
    {
      key: 'firstAnswer',
      name: { en: 'First answer', 'zh-CN': '初步回复', 'zh-TW': '初步回覆' },
      source: 'P1-6',
      role: 'owner',
      startsAt: 'received',
      endsAt: 'firstAnswer',
      within: { hours: 1 },
      warnBefore: { minutes: 15 },
      promise: { en: 'first answer', 'zh-CN': '给您初步回复', 'zh-TW': '給您初步回覆' },
    },
    {
      key: 'answer',
      name: { en: 'Answer', 'zh-CN': '明确答复', 'zh-TW': '明確答覆' },
      source: 'P1-6',
      role: 'owner',
      startsAt: 'received',
      endsAt: 'answer',
      within: { hours: 4 },
      warnBefore: { minutes: 30 },
      promise: { en: 'full answer', 'zh-CN': '给您明确答复', 'zh-TW': '給您明確答覆' },
    },
    {
      key: 'recordSent',
      name: { en: 'Record at HQ', 'zh-CN': '记录表上报总部', 'zh-TW': '記錄表上報總部' },
      source: 'P1-6',
      role: 'owner',
      startsAt: 'received',
      endsAt: 'recordSent',
      within: { hours: 12 },
      warnBefore: { hours: 1 },
    },
    {
      key: 'homeVisit',
      name: { en: 'Home visit', 'zh-CN': '上门走访', 'zh-TW': '登門訪視' },
      source: 'P1-8',
      role: 'owner',
      when: { minimumRank: 2 },
      startsAt: 'noAgreement',
      endsAt: 'homeVisit',
      within: { hours: 24 },
      warnBefore: { hours: 2 },
    },
    {
      key: 'sampleSent',
      name: { en: 'Sample at HQ', 'zh-CN': '样品送达总部', 'zh-TW': '樣品送達總部' },
      source: 'P1-9',
      role: 'owner',
      when: { minimumRank: 2 },
      startsAt: 'testRequested',
      endsAt: 'sampleSent',
      within: { workingDays: 2 },
      warnBefore: { hours: 4 },
    },
    {
      key: 'testAnswer',
      name: { en: 'Answer after the test', 'zh-CN': '检测后答复', 'zh-TW': '檢測後答覆' },
      source: 'P1-9',
      role: 'owner',
      when: { minimumRank: 2 },
      startsAt: 'testReport',
      endsAt: 'agreement',
      within: { hours: 24 },
      warnBefore: { hours: 2 },
    },
  ],
  // The gravest first: a mail's subject names the first that applies.
  alerts: [
    {
      key: 'media',
      name: {
        en: 'Media involved: give no interview, pass it on',
        'zh-CN': '媒体介入：请勿接受采访，立即上报',
        'zh-TW': '媒體介入：請勿接受採訪，立即上報',
      },
      source: 'P1-13',
      when: { signal: 'media' },
      startsAt: 'received',
      roles: ['owner', 'city-manager', 'hq-service'],
    },
    {
      key: 'gravest',
      name: {
        en: 'Level 3: speak to the complainant yourself',
        'zh-CN': '三级投诉：请亲自与投诉人沟通',
        'zh-TW': '三級投訴：請親自與投訴人溝通',
      },
      source: 'P1-11, P1-12',
      when: { minimumRank: 3 },
      startsAt: 'received',
      roles: ['city-manager', 'director'],
    },
    {
      key: 'noAgreement',
      name: { en: 'No agreement reached', 'zh-CN': '未能达成一致', 'zh-TW': '未能達成一致' },
      source: 'P1-8',
      when: { minimumRank: 2 },
      startsAt: 'noAgreement',
      roles: ['city-manager'],
    },
    {
      key: 'reportedUp',
      name: { en: 'Symptoms reported', 'zh-CN': '出现症状的投诉', 'zh-TW': '出現症狀的投訴' },
      source: 'P1-10',
      when: { minimumRank: 2 },
      startsAt: 'received',
      roles: ['leading-group'],
    },
    {
      key: 'received',
      name: { en: 'New complaint', 'zh-CN': '新投诉', 'zh-TW': '新投訴' },
      source: 'P1-1, P1-15',
      startsAt: 'received',
      roles: ['owner', 'city-manager'],
    },
  ],
  ladders: [
    {
      minimumRank: 3,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'city-manager', overdueBy: null },
        { role: 'director', overdueBy: { hours: 1 } },
        { role: 'leading-group', overdueBy: { hours: 4 } },
      ],
    },
    {
      minimumRank: 1,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'city-manager', overdueBy: { hours: 1 } },
        { role: 'director', overdueBy: { hours: 4 } },
        { role: 'leading-group', overdueBy: { hours: 24 } },
      ],
    },
  ],
  repeats: [{ hours: 1 }, { hours: 4 }, { hours: 24 }],
  targets: [
    {
      key: 'handled',
      name: { en: 'Complaints handled', 'zh-CN': '投诉处理率', 'zh-TW': '投訴處理率' },
      source: 'P1-16',
      atLeast: 100,
    },
    {
      key: 'satisfied',
      name: {
        en: 'Satisfied with the outcome',
        'zh-CN': '处理结果满意率',
        'zh-TW': '處理結果滿意率',
      },
      source: 'P1-16',
      atLeast: 90,
    },
  ],
  reportTo: ['leading-group', 'director', 'hq-service'],
};
