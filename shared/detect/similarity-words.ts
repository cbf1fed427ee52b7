// Words of a product's name that do not tell which product it is: form, packing, size, variety, manners of speech.

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Singular; names are compared without the "s" of the plural. */
export const insignificantWords = listed(`
  a an and by de for from in la le new of or original plus pref preferred the unknown unspecified with without w
  brand co company corp formula inc ltd name no product series supplement dietary trademark tm
  bag bar bottle box can carton case container cup jar pack package packet pouch sachet stick tin tub tube
  caplet capsule chewable cap drink drop gel gelcap granule gummy gummie liquid mix pill powder softgel spread
  syrup tablet tab caplets extended fast rapid release
  count ct dose each family large max maximum medium mini regular serving single size small value-pack xl
  added chunky creamy crunchy fat free fresh frozen honey light lite low natural organic plain reduced roast
  roasted smooth sodium sugar sweetened unsweetened whipped caffeine
  apple banana berry cherry chocolate flavor flavored flavour flavoured lemon lime mint mixed orange peach
  raspberry strawberry vanilla
`);

/** Longest first, so that none hides a longer one. */
export const insignificantChinese: readonly string[] = [
  '有限责任公司',
  '有限公司',
  '婴幼儿',
  '嬰幼兒',
  '独立装',
  '家庭装',
  '家庭裝',
  '试用装',
  '試用裝',
  '咀嚼片',
  '口服液',
  '软胶囊',
  '軟膠囊',
  '婴儿',
  '嬰兒',
  '幼儿',
  '幼兒',
  '儿童',
  '兒童',
  '宝宝',
  '寶寶',
  '成人',
  '新款',
  '新版',
  '升级',
  '升級',
  '盒装',
  '盒裝',
  '袋装',
  '袋裝',
  '罐装',
  '罐裝',
  '瓶装',
  '瓶裝',
  '胶囊',
  '膠囊',
  '颗粒',
  '顆粒',
  '冲剂',
  '沖劑',
  '正品',
  '产品',
  '產品',
  '品牌',
  '型',
  '牌',
  '的',
];
