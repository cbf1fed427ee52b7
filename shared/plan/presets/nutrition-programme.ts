// P1: supplement packs for infants, run county by county (source document S0). Pure data.
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';
import { nutritionSituations } from './nutrition-programme-situations.ts';

export const nutritionProgramme: Plan = {
  id: 'nutrition-programme',
  version: '1',
  contact: '',
  needsContact: false,
  hidesReporter: false,
  name: say('Infant nutrition programme', '婴幼儿营养改善项目', '嬰幼兒營養改善計畫'),
  readings: [
    {
      source: 'P1-6',
      text: say(
        'The document does not say when each rung hears of a missed deadline: the city manager 1 hour after it, the director after 4 hours, the leading group after 24; at level 3 at once, after 1 hour and after 4.',
        '文件未规定逾期后逐级上报的时间：本预案取市经理1小时、总监4小时、领导小组24小时；三级投诉为立即、1小时、4小时。',
        '文件未規定逾期後逐級上報的時間：本預案取市經理1小時、總監4小時、領導小組24小時；三級投訴為立即、1小時、4小時。',
      ),
    },
    {
      source: 'P1-14',
      text: say(
        'The document names no period for “5 or more children”: taken as 7 days from the first to the fifth, different children, the same symptom. An open situation takes in further children.',
        '文件未规定“5例以上”的期限：本预案取首例至第5例不超过7天、不同儿童、同一症状；事件未结束前继续计入新病例。',
        '文件未規定「5例以上」的期限：本預案取首例至第5例不超過7天、不同兒童、同一症狀；事件未結束前繼續計入新病例。',
      ),
    },
    {
      source: 'P1-11',
      text: say(
        'The week for an agreement at level 3 counts from the moment the test result is disputed, or from handing over the factory report alone.',
        '三级投诉的“一周内”自对检测结论提出异议，或仅提供出厂报告之时起算。',
        '三級投訴的「一週內」自對檢測結論提出異議，或僅提供出廠報告之時起算。',
      ),
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
      name: say('Level 1', '一级', '一級'),
      meaning: say('About the product itself', '与产品本身有关', '與產品本身有關'),
    },
    {
      key: '2',
      rank: 2,
      name: say('Level 2', '二级', '二級'),
      meaning: say(
        'The child became unwell and the product is suspected',
        '孩子出现不适，怀疑与产品有关',
        '孩子出現不適，懷疑與產品有關',
      ),
    },
    {
      key: '3',
      rank: 3,
      name: say('Level 3', '三级', '三級'),
      meaning: say(
        'A fierce reaction, the media or an authority involved, or wider effects feared',
        '家长反应激烈、媒体或政府部门介入，或可能影响更大范围',
        '家長反應激烈、媒體或政府機關介入，或可能影響更大範圍',
      ),
    },
  ],
  levelRules: [
    {
      level: '3',
      when: { signal: 'media' },
      reason: say('the media are involved', '有媒体介入', '有媒體介入'),
      source: 'P1-5',
    },
    {
      level: '3',
      when: { signal: 'authority' },
      reason: say('a government body is involved', '有政府部门介入', '有政府機關介入'),
      source: 'P1-5',
    },
    {
      level: '3',
      when: { signal: 'widerEffects' },
      reason: say(
        'wider effects are to be feared',
        '可能造成更大范围的影响',
        '可能造成更大範圍的影響',
      ),
      source: 'P1-5',
    },
    {
      level: '3',
      when: {
        all: [{ any: [{ symptom: '*' }, { category: 'unwell' }] }, { signal: 'fierceReaction' }],
      },
      reason: say(
        'symptoms and a fierce reaction of the guardian',
        '孩子有症状且家长反应激烈',
        '孩子有症狀且家長反應激烈',
      ),
      source: 'P1-5',
    },
    {
      level: '3',
      when: {
        words: [
          '记者',
          '記者',
          '电视台',
          '電視台',
          '质检局',
          '質檢局',
          '防疫站',
          '市场监管',
          '市場監管',
          'journalist',
          'reporter',
          'newspaper',
          'TV station',
        ],
      },
      reason: say(
        'the text speaks of the media or an authority',
        '描述中提到媒体或政府部门',
        '描述中提到媒體或政府機關',
      ),
      source: 'P1-5',
    },
    {
      level: '3',
      when: { reached: 'resultRejected' },
      reason: say(
        'the guardian rejects the test result and the solution',
        '监护人不接受检测结论和解决方案',
        '監護人不接受檢測結論和解決方案',
      ),
      source: 'P1-10',
    },
    {
      level: '2',
      when: { any: [{ symptom: '*' }, { category: 'unwell' }] },
      reason: say(
        'the child shows symptoms during use',
        '孩子在使用期间出现症状',
        '孩子在使用期間出現症狀',
      ),
      source: 'P1-4',
    },
    {
      level: '2',
      when: {
        words: [
          '腹泻',
          '腹瀉',
          '拉肚子',
          '呕吐',
          '嘔吐',
          '咳嗽',
          '发烧',
          '發燒',
          '发热',
          '皮疹',
          'diarrhoea',
          'diarrhea',
          'vomiting',
          'vomited',
          'fever',
          'rash',
        ],
      },
      reason: say('the text speaks of symptoms', '描述中提到症状', '描述中提到症狀'),
      source: 'P1-4',
    },
  ],
  roles: [
    {
      key: 'specialist',
      name: say('Service specialist', '项目服务专员', '計畫服務專員'),
    },
    {
      key: 'adviser',
      name: say('400 line nutrition adviser', '400热线营养师', '400專線營養師'),
    },
    {
      key: 'city-manager',
      name: say('City service manager', '市项目服务经理', '市計畫服務經理'),
    },
    {
      key: 'director',
      name: say('Service director', '项目服务总监', '計畫服務總監'),
    },
    {
      key: 'leading-group',
      name: say('Programme leading group', '项目领导小组', '計畫領導小組'),
    },
    {
      key: 'hq-service',
      name: say('HQ service department', '总部项目服务部', '總部計畫服務部'),
    },
    {
      key: 'hq-quality',
      name: say('HQ quality department', '总部质量部', '總部品質部'),
    },
  ],
  firstReceivers: ['specialist', 'adviser'],
  channels: [
    { key: 'web', name: say('Web form', '网上表单', '網路表單') },
    { key: 'specialist', name: say('Specialist', '服务专员', '服務專員') },
    {
      key: 'passed-on',
      name: say(
        'Passed on by medical or women’s-federation staff',
        '医务或妇联人员转交',
        '醫務或婦聯人員轉交',
      ),
    },
    { key: 'phone', name: say('400 phone line', '400热线', '400專線') },
  ],
  categories: [
    {
      key: 'packaging',
      name: say('Damaged or faulty packaging', '外包装破损或有缺陷', '外包裝破損或有瑕疵'),
    },
    {
      key: 'shortage',
      name: say('Too few in the box', '盒内数量不足', '盒內數量不足'),
    },
    {
      key: 'expiry',
      name: say('Close to its expiry date', '临近有效期', '接近有效期限'),
    },
    {
      key: 'counterfeit',
      name: say('It may be a fake', '怀疑是假货', '懷疑是假貨'),
    },
    {
      key: 'unwell',
      name: say('My child became unwell', '孩子食用后不舒服', '孩子食用後不舒服'),
    },
    { key: 'other', name: say('Something else', '其他', '其他') },
  ],
  symptoms: [
    { key: 'diarrhoea', name: say('Diarrhoea', '腹泻', '腹瀉') },
    { key: 'vomiting', name: say('Vomiting', '呕吐', '嘔吐') },
    { key: 'cough', name: say('Cough', '咳嗽', '咳嗽') },
    { key: 'fever', name: say('Fever', '发热', '發燒') },
    { key: 'rash', name: say('Rash', '皮疹', '皮疹') },
    { key: 'constipation', name: say('Constipation', '便秘', '便祕') },
    { key: 'other', name: say('Another symptom', '其他症状', '其他症狀') },
  ],
  signals: [
    {
      key: 'hospital',
      name: say('The child was seen in hospital', '孩子去过医院', '孩子去過醫院'),
      asked: true,
    },
    {
      key: 'media',
      name: say('A journalist is involved', '有记者介入', '有記者介入'),
      asked: true,
    },
    {
      key: 'authority',
      name: say('A government body is involved', '已向政府部门反映', '已向政府機關反映'),
      asked: true,
    },
    {
      key: 'fierceReaction',
      name: say('Fierce reaction of the guardian', '家长反应激烈', '家長反應激烈'),
      asked: false,
    },
    {
      key: 'widerEffects',
      name: say('Wider effects feared', '可能影响更大范围', '可能影響更大範圍'),
      asked: false,
    },
  ],
  urgencies: [
    { key: 'urgent', name: say('Urgent', '紧急', '緊急') },
    { key: 'soon', name: say('Rather urgent', '比较紧急', '比較緊急') },
    { key: 'ordinary', name: say('Ordinary', '一般', '一般') },
  ],
  facts: [
    { key: 'generalOrSpecial', name: say('General or special', '一般或特殊', '一般或特殊') },
    {
      key: 'mediaContact',
      name: say(
        'Journalist: organisation, name, mobile',
        '记者单位、姓名、手机',
        '記者單位、姓名、手機',
      ),
    },
    {
      key: 'mediaQuestions',
      name: say('What the journalist asks', '记者所问内容', '記者所問內容'),
    },
  ],
  figures: [],
  milestones: [
    {
      key: 'firstAnswer',
      name: say('First answer', '初步回复', '初步回覆'),
      implies: [],
    },
    {
      key: 'answer',
      name: say('Answer', '明确答复', '明確答覆'),
      implies: ['firstAnswer'],
    },
    {
      key: 'recordSent',
      name: say('Record at HQ', '记录表上报总部', '記錄表上報總部'),
      implies: [],
    },
    {
      key: 'noAgreement',
      name: say('No agreement', '未达成一致', '未達成一致'),
      implies: ['answer'],
    },
    {
      key: 'homeVisit',
      name: say('Home visit', '上门走访', '登門訪視'),
      implies: [],
    },
    {
      key: 'testRequested',
      name: say('Test asked for', '要求检测', '要求檢測'),
      implies: [],
    },
    {
      key: 'sampleSent',
      name: say('Sample at HQ', '样品送达总部', '樣品送達總部'),
      implies: [],
    },
    {
      key: 'testReport',
      name: say('Test report', '收到检测报告', '收到檢測報告'),
      implies: ['sampleSent'],
    },
    {
      key: 'agreement',
      name: say('Agreement', '达成协议', '達成協議'),
      implies: ['answer', 'agreementOrTest'],
    },
    {
      key: 'resultRejected',
      name: say('Test result rejected', '不接受检测结论', '不接受檢測結論'),
      implies: ['disputed'],
    },
    {
      key: 'factoryReportOnly',
      name: say('Factory report only', '仅提供出厂报告', '僅提供出廠報告'),
      implies: ['disputed'],
    },
    {
      key: 'disputed',
      name: say('Negotiated without agreement', '协商未果', '協商未果'),
      implies: [],
    },
    {
      key: 'managerAgrees',
      name: say('Manager agrees to the laboratory', '经理同意第三方送检', '經理同意第三方送檢'),
      implies: [],
    },
    {
      key: 'directorAgrees',
      name: say('Director agrees to the laboratory', '总监同意第三方送检', '總監同意第三方送檢'),
      implies: [],
    },
    {
      key: 'thirdPartyTest',
      name: say('Sent to a third-party laboratory', '已送第三方检测', '已送第三方檢測'),
      implies: ['agreementOrTest'],
      requires: [{ milestone: 'managerAgrees' }, { milestone: 'directorAgrees' }],
    },
    {
      key: 'insurerInformed',
      name: say('Insurer informed', '已联系保险公司', '已聯絡保險公司'),
      implies: [],
    },
    {
      key: 'agreementOrTest',
      name: say('Agreement or third-party test', '达成协议或第三方送检', '達成協議或第三方送檢'),
      implies: [],
      onlyImplied: true,
    },
    {
      key: 'closed',
      name: say('Closed', '结案', '結案'),
      implies: ['answer'],
    },
  ],
  duties: [
    {
      key: 'firstAnswer',
      name: say('First answer', '初步回复', '初步回覆'),
      source: 'P1-6',
      role: 'owner',
      startsAt: 'received',
      endsAt: 'firstAnswer',
      within: { hours: 1 },
      warnBefore: { minutes: 15 },
      promise: say('first answer', '给您初步回复', '給您初步回覆'),
    },
    {
      key: 'answer',
      name: say('Answer', '明确答复', '明確答覆'),
      source: 'P1-6',
      role: 'owner',
      startsAt: 'received',
      endsAt: 'answer',
      within: { hours: 4 },
      warnBefore: { minutes: 30 },
      promise: say('full answer', '给您明确答复', '給您明確答覆'),
    },
    {
      key: 'recordSent',
      name: say('Record at HQ', '记录表上报总部', '記錄表上報總部'),
      source: 'P1-6',
      role: 'owner',
      startsAt: 'received',
      endsAt: 'recordSent',
      within: { hours: 12 },
      warnBefore: { hours: 1 },
    },
    {
      key: 'homeVisit',
      name: say('Home visit', '上门走访', '登門訪視'),
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
      name: say('Sample at HQ', '样品送达总部', '樣品送達總部'),
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
      name: say('Answer after the test', '检测后答复', '檢測後答覆'),
      source: 'P1-9',
      role: 'owner',
      when: { minimumRank: 2 },
      startsAt: 'testReport',
      endsAt: 'agreement',
      within: { hours: 24 },
      warnBefore: { hours: 2 },
    },
    {
      key: 'agreementInAWeek',
      name: say('Agreement, or a third-party test', '达成协议或第三方送检', '達成協議或第三方送檢'),
      source: 'P1-11',
      role: 'city-manager',
      when: { minimumRank: 3 },
      startsAt: 'disputed',
      endsAt: 'agreementOrTest',
      within: { days: 7 },
      warnBefore: { hours: 24 },
    },
  ],
  alerts: [
    {
      key: 'media',
      name: say(
        'Media involved: give no interview, pass it on',
        '媒体介入：请勿接受采访，立即上报',
        '媒體介入：請勿接受採訪，立即上報',
      ),
      source: 'P1-13',
      when: { signal: 'media' },
      startsAt: 'received',
      roles: ['owner', 'city-manager', 'hq-service', 'leading-group'],
    },
    {
      key: 'authority',
      name: say(
        'A government body is involved: tell manager and director',
        '政府部门介入：立即报告经理和总监',
        '政府機關介入：立即報告經理和總監',
      ),
      source: 'P1-12',
      when: { signal: 'authority' },
      startsAt: 'received',
      roles: ['owner', 'city-manager', 'director', 'leading-group'],
    },
    {
      key: 'resultRejected',
      name: say(
        'Test result and solution rejected',
        '不接受检测结论和解决方案',
        '不接受檢測結論和解決方案',
      ),
      source: 'P1-10',
      startsAt: 'resultRejected',
      roles: ['city-manager', 'director'],
    },
    {
      key: 'gravest',
      name: say(
        'Level 3: speak to the complainant yourself',
        '三级投诉：请亲自与投诉人沟通',
        '三級投訴：請親自與投訴人溝通',
      ),
      source: 'P1-11, P1-12',
      when: { minimumRank: 3 },
      startsAt: 'received',
      roles: ['city-manager', 'director'],
    },
    {
      key: 'noAgreement',
      name: say('No agreement reached', '未能达成一致', '未能達成一致'),
      source: 'P1-8',
      when: { minimumRank: 2 },
      startsAt: 'noAgreement',
      roles: ['city-manager'],
    },
    {
      key: 'reportedUp',
      name: say('Symptoms reported', '出现症状的投诉', '出現症狀的投訴'),
      source: 'P1-10',
      when: { minimumRank: 2 },
      startsAt: 'received',
      roles: ['leading-group'],
    },
    {
      key: 'received',
      name: say('New complaint', '新投诉', '新投訴'),
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
  situations: nutritionSituations,
  repeats: [{ hours: 1 }, { hours: 4 }, { hours: 24 }],
  targets: [
    {
      key: 'handled',
      name: say('Complaints handled', '投诉处理率', '投訴處理率'),
      source: 'P1-16',
      atLeast: 100,
    },
    {
      key: 'satisfied',
      name: say('Satisfied with the outcome', '处理结果满意率', '處理結果滿意率'),
      source: 'P1-16',
      atLeast: 90,
    },
  ],
  reportTo: ['leading-group', 'director', 'hq-service'],
};
