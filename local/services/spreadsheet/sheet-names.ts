// Names of sheets: taken ones are refused, free ones are found.
import type { Book } from '../../book/book.ts';
import { ServiceException } from '../../google/service.ts';

export function refuseTakenName(book: Book, name: string): void {
  const taken = book.tabs.some((tab) => tab.name.toLowerCase() === name.toLowerCase());
  if (taken) {
    throw new ServiceException(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  }
}

/** `Sheet2`, `Sheet3` … or, with a start of its own, `Copy of A`, `Copy of A 1` … */
export function freeName(book: Book, start: string, first: string): string {
  const isFree = (name: string) => book.tabNamed(name) === undefined;
  if (first !== '' && isFree(first)) return first;
  let number = first === '' ? book.tabs.length + 1 : 1;
  while (!isFree(`${start}${number}`)) number++;
  return `${start}${number}`;
}
