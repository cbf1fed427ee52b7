// Whether two people mean the same product or batch, however they wrote it.
import { tidyCode, tidyLine } from '../model/normalise.ts';
import { insignificantChinese, insignificantWords } from './similarity-words.ts';

/** What stands in brackets explains a name; it does not make another product of it. */
const bracketed = /[([{【〔《「『〈][^)\]}】〕》」』〉]*[)\]}】〕》」』〉]/gu;
/** 18oz, 1.5 l, 15克, 30袋 and what joins them: 15g×30袋. A stage stays: 1段, "stage 2". */
const measure =
  /(?:\d+\s*[x×*]\s*)?\d+(?:[.,/]\d+)*\s*-?\s*(?:%|(?:fl\s*)?oz|ounces?|lbs?|pounds?|k?g|m[gcl]|mcg|iu|l|lit(?:er|re)s?|ct|counts?|packs?|packets?|pcs|pieces?|bags?|bottles?|cans?|pouch(?:es)?|sachets?|sticks?|tablets?|capsules?|caplets?|servings?)(?![a-z])|\d+(?:\.\d+)?\s*(?:千克|毫克|公斤|克|毫升|升|[包袋盒罐瓶片粒支条條枚装裝])/giu;
/** 草莓味, 原味: the taste at the end of a word, two characters of it or the plain one. */
const taste = /原味|(?!.原味)[\p{Script=Han}]{2}味(?![\p{Script=Han}])/gu;
const wordOrHan = /[\p{Script=Han}]+|[\p{L}\p{M}\p{N}]+/gu;
const han = /^\p{Script=Han}/u;

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;

const withoutFiller = (chinese: string): string =>
  insignificantChinese.reduce((left, filler) => left.split(filler).join(''), chinese);

const wordsOf = (text: string): string[] => text.match(wordOrHan) ?? [];

/** Words that tell products apart; Chinese, which has no spaces, stays in one piece. */
const significant = (words: readonly string[]): string[] =>
  words
    .map((word) => (han.test(word) ? withoutFiller(word) : singular(word)))
    .filter((word) => word !== '' && !insignificantWords.has(word));

/**
 * The same for names that mean the same product: case, width, punctuation, order and number of words do not
 * count, nor do remarks in brackets, sizes, packing, form, taste and variety. A name of nothing else keeps all
 * its words. Typing mistakes and translations are not seen through, nor simplified against traditional
 * characters: such names are products of their own, and an alarm comes later, not wrongly. '' for no name.
 */
export const similarityKey = (name: string): string => {
  const plain = tidyLine(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`´]/g, '');
  const bare = plain.replace(bracketed, ' ').replace(measure, ' ').replace(taste, ' ');
  const found = significant(wordsOf(bare));
  return [...new Set(found.length > 0 ? found : wordsOf(plain))].sort().join(' ');
};

/** The same for one batch: case, width, spaces, the kind of dash and a word such as "Lot" do not count. */
export const batchKey = (batch: string): string =>
  tidyCode(batch)
    .toUpperCase()
    .replace(/^(?:LOT|BATCH|批号|批號|批次)(?:\s*(?:NO\.?|NUMBER))?(?=[\s:#\d])[\s:#]*/u, '')
    .replace(/[\s.,;:#/_-]/g, '');
