// P2: where the document (S1) is silent, or says two things, and how it is taken here.
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';

export const disclosureReadings: Plan['readings'] = [
  {
    source: 'P2-1, P2-2',
    text: say(
      'The daily mean is that of the 28 days before the last 24 hours, and at least 14 days of records are needed. “Up 200 %” is more than 300 % of the mean; exactly 300 % is not yet above it. “Up 300 % or more” lies above that line, so it is the same one. Fewer than 10 complaints in 24 hours never start a response.',
      '日均取最近24小时之前28天的平均数，至少须有14天记录。“增长200%”即超过日均的300%，恰为300%不算超过；“激增300%以上”高于此线，故按同一条线处理。24小时内不足10件的，不启动响应。',
      '日均取最近24小時之前28天的平均數，至少須有14天紀錄。「增長200%」即超過日均的300%，恰為300%不算超過；「激增300%以上」高於此線，故按同一條線處理。24小時內不足10件者，不啟動應變。',
    ),
  },
  {
    source: 'P2-1',
    text: say(
      'No level covers a growth above 50 % and up to 200 %: that is taken as “not reached, but possible” and opens a pre-warning, from 5 complaints in 24 hours. Exactly 50 % is not above 50 %.',
      '增长超过50%至200%未列入任何级别：视为“未达到但可能达到”，24小时内满5件即启动预警。恰为50%不算超过。',
      '增長超過50%至200%未列入任何級別：視為「未達到但可能達到」，24小時內滿5件即啟動預警。恰為50%不算超過。',
    ),
  },
  {
    source: 'P2-1',
    text: say(
      'A response above 500 % of the mean becomes level I at the next check, unless somebody has recorded before that it can be brought under control soon: level I is never lowered, so say it in time.',
      '响应中投诉量超过日均500%的，下一次巡检时升为一级；此前已有人记录“短期内可控”的除外。一级不得降级，请及时记录。',
      '應變中投訴量超過日均500%者，下一次巡檢時升為一級；此前已有人記錄「短期內可控」者除外。一級不得降級，請及時記錄。',
    ),
  },
  {
    source: 'P2-1, P2-2',
    text: say(
      'A single case is a level III complaint that customer service settles; it opens no response of the company. A response of level III starts with a grave safety hazard, or by decision.',
      '单个案例为三级投诉，由客服部门处理，不启动公司响应。公司三级响应因重大安全隐患启动，或经决定启动。',
      '單一案例為三級投訴，由客服部門處理，不啟動公司應變。公司三級應變因重大安全疑慮啟動，或經決定啟動。',
    ),
  },
  {
    source: 'P2-3',
    text: say(
      'What a complainant ticks counts at once; a word found in the text alone opens a response only after the complaint was verified. Lower the complaint’s level before that if the word means something else.',
      '投诉人勾选的事实立即生效；仅凭描述中的字词，须核实后才启动响应。字词另有所指的，请在核实前调低该投诉的级别。',
      '投訴人勾選的事實立即生效；僅憑描述中的字詞，須核實後才啟動應變。字詞另有所指者，請在核實前調低該投訴的級別。',
    ),
  },
  {
    source: 'P2-3',
    text: say(
      'The document gives no time for announcing a start: within 1 hour of the level, together with the meeting.',
      '文件未规定宣布启动的时间：取级别确定后1小时内，与应急会议同步。',
      '文件未規定宣布啟動的時間：取級別確定後1小時內，與應變會議同步。',
    ),
  },
  {
    source: 'P2-4',
    text: say(
      'A major event is a complaint of level I or II. The hour for a technical or supply cause counts from the moment the cause is recorded.',
      '重大事件指一级和二级投诉。设备、技术或供应链原因的1小时，自记录该原因时起算。',
      '重大事件指一級和二級投訴。設備、技術或供應鏈原因的1小時，自記錄該原因時起算。',
    ),
  },
  {
    source: 'P2-5',
    text: say(
      'The draft is due 2 hours after the start at every level. The 1 hour of level II and “at once” of level I stand above it: a report that was sent was drafted. “At once” is given 15 minutes in which legal reviews and the deputy GM signs. A higher level is reported anew, counted from when it was reached.',
      '各级报告均应在启动后2小时内起草。二级的1小时和一级的立即报告优先于此：已报送即视为已起草。“立即”取15分钟，含法务审核和分管副总签发。级别升高时重新报告，自升级时起算。',
      '各級報告均應在啟動後2小時內起草。二級的1小時和一級的立即報告優先於此：已報送即視為已起草。「立即」取15分鐘，含法務審核和分管副總簽發。級別升高時重新報告，自升級時起算。',
    ),
  },
  {
    source: 'P2-5',
    text: say(
      'Updates go out every 12 hours; every 4 hours, as in the document’s food example, once “Food safety case” is recorded. The 12 hours for filing count from the decision to recall.',
      '每12小时更新进展；记录“食品安全事件”后，按文件中食品案例改为每4小时。对外备案的12小时自决定召回时起算。',
      '每12小時更新進展；記錄「食品安全事件」後，依文件中食品案例改為每4小時。對外備案的12小時自決定召回時起算。',
    ),
  },
  {
    source: 'P2-6, P2-9',
    text: say(
      'The bulletin is due every day at 18:00, the daily assessment every day at 06:00.',
      '情况通报每日18:00前发布，日评估每日06:00前完成。',
      '情況通報每日18:00前發布，日評估每日06:00前完成。',
    ),
  },
  {
    source: 'P2-7',
    text: say(
      'The groups’ times count from the start of the response. The 90 % are of all complaints of the response, rounded up, with the 90th percent included; every single complaint has the same 7 days.',
      '各组时限自响应启动起算。90%以该响应的全部投诉计，向上取整，恰为90%即达到；每件投诉均适用7日。',
      '各組時限自應變啟動起算。90%以該應變的全部投訴計，無條件進位，恰為90%即達到；每件投訴均適用7日。',
    ),
  },
  {
    source: 'P2-8',
    text: say(
      'The 3 days for calling everybody back, an example in the document, hold for every pre-warning. The holding bulletin is given 2 hours and the notice of release 4, for which the document names no time. A pre-warning may be released before its 7 days are over.',
      '文件举例中的3天内全部回访，适用于所有预警。文件未规定首份情况通报和解除公告的时间：分别取2小时和4小时。满足条件的，可在7天观察期内解除。',
      '文件舉例中的3天內全部回訪，適用於所有預警。文件未規定首份情況通報和解除公告的時間：分別取2小時和4小時。符合條件者，可在7天觀察期內解除。',
    ),
  },
  {
    source: 'P2-9',
    text: say(
      'A growth above 50 %, a reprint by core media and a letter of a provincial body are found by the software too, or recorded by the assessment. “Raise” is a request to the leading group. Level II may be lowered by a recorded decision, as in the document’s example, although its rule names raising alone; level I never.',
      '增长超过50%、核心媒体转载、省级以上部门发函由系统自动识别，也可由日评估记录。升级须提请领导小组。二级可经记录的决定降级，与文件案例一致，虽然其原则只提升级；一级不得降级。',
      '增長超過50%、核心媒體轉載、省級以上機關發函由系統自動辨識，也可由日評估記錄。升級須提請領導小組。二級可經記錄的決定降級，與文件案例一致，雖然其原則只提升級；一級不得降級。',
    ),
  },
  {
    source: 'P2-10',
    text: say(
      '“72 hours without growth”: no more complaints in the last 72 hours than in the 72 before, and no injured or dead among them. Public attention is measured by PR, outside this workbook.',
      '“72小时内停止增长”：最近72小时的投诉不多于此前72小时，且无新增伤亡。舆情热度由公关部在本表之外监测。',
      '「72小時內停止增長」：最近72小時的投訴不多於此前72小時，且無新增傷亡。輿情熱度由公關部在本表之外監測。',
    ),
  },
  {
    source: 'P2 ladder',
    text: say(
      'The document does not say when each rung hears of a missed deadline. In a response or pre-warning: the deputy GM after 30 minutes, the GM after 2 hours; at level I at once and after 30 minutes. The monthly duties: after 1 and 3 days. A complaint of level I or II: customer service at once, deputy GM and GM after 30 minutes and 2 hours; level III: 4, 24 and 72 hours.',
      '文件未规定逾期后逐级上报的时间。响应和预警中：分管副总30分钟、总经理2小时；一级响应为立即、30分钟。每月例行任务为1天、3天。一级、二级投诉：客服部立即，分管副总30分钟，总经理2小时；三级投诉为4、24、72小时。',
      '文件未規定逾期後逐級上報的時間。應變和預警中：分管副總30分鐘、總經理2小時；一級應變為立即、30分鐘。每月例行任務為1天、3天。一級、二級投訴：客服部立即，分管副總30分鐘，總經理2小時；三級投訴為4、24、72小時。',
    ),
  },
];
