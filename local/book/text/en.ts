// What the spreadsheet tells a person who types: English, in Google's words where they are known.
export const en = {
  pivotResult: "You can't edit part of a pivot table.",
  noSheet: 'This sheet is no longer there.',
  tooLong: ({ most, cell }: { readonly most: number; readonly cell: string }) =>
    `Your input contains more than the maximum of ${most} characters in a single cell. (${cell})`,
  violation: ({ cell, help }: { readonly cell: string; readonly help: string | null }) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${help ? ` ${help}` : ''}`,
  protectedArea: ({ description }: { readonly description: string }) =>
    `You're trying to edit part of this sheet that shouldn't be changed accidentally${description ? `: ${description}` : '.'}`,
};

export type PersonMessages = typeof en;
