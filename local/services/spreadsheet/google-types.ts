// Google's declarations with our classes in place of Google's, so that the compiler checks ours.
import type { EnumValue } from '../../google/service.ts';
import type { User } from '../session.ts';
import type { DeveloperMetadata, DeveloperMetadataLocation } from './developer-metadata.ts';
import type { DeveloperMetadataFinder } from './developer-metadata-finder.ts';
import type { Filter } from './filter.ts';
import type { NamedRange } from './named-range.ts';
import type { Protection } from './protection.ts';
import type { RangeLike } from './range-like.ts';
import type { RangeList } from './range-list.ts';
import type { Selection } from './selection.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { TextFinder } from './text-finder.ts';

type IsAny<T> = 0 extends 1 & T ? true : false;

/** Tells an enumeration from a number, which are assignable to each other. */
type IsSame<A, B> =
  (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/** What a method answers here where Google declares `T`. */
type Ours<T> =
  IsAny<T> extends true
    ? unknown
    : T extends readonly (infer Item)[]
      ? readonly Ours<Item>[]
      : T extends number
        ? IsSame<T, number> extends true
          ? number
          : EnumValue
        : T extends string | boolean | null
          ? T
          : undefined extends T
            ? unknown
            : OurClass<T>;

type OurClass<T> = T extends GoogleAppsScript.Spreadsheet.Range
  ? RangeLike
  : T extends GoogleAppsScript.Spreadsheet.Sheet
    ? Sheet
    : T extends GoogleAppsScript.Spreadsheet.Spreadsheet
      ? Spreadsheet
      : T extends GoogleAppsScript.Spreadsheet.RangeList
        ? RangeList
        : T extends GoogleAppsScript.Spreadsheet.Protection
          ? Protection
          : T extends GoogleAppsScript.Spreadsheet.DeveloperMetadata
            ? DeveloperMetadata
            : T extends GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation
              ? DeveloperMetadataLocation
              : T extends GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
                ? DeveloperMetadataFinder
                : T extends GoogleAppsScript.Spreadsheet.Filter
                  ? Filter
                  : T extends GoogleAppsScript.Spreadsheet.NamedRange
                    ? NamedRange
                    : T extends GoogleAppsScript.Spreadsheet.TextFinder
                      ? TextFinder
                      : T extends GoogleAppsScript.Spreadsheet.Selection
                        ? Selection
                        : T extends GoogleAppsScript.Base.User
                          ? User
                          : object;

/**
 * The named methods as Google declares them. Arguments are checked when they come, as Google does
 * it, so they are unknown here; names and answers are checked by the compiler. The declarations
 * leave out many a null that the reference documents.
 */
export type Provides<Google, Name extends keyof Google> = {
  readonly [N in Name]: Google[N] extends (...args: never[]) => infer Answer
    ? (...args: never[]) => Ours<Answer> | null
    : Google[N];
};

/** The methods of a class of ours that scripts can call: each has to be one of Google's. */
export type PublicMethods<Class> = Exclude<
  { [N in keyof Class]: Class[N] extends (...args: never[]) => unknown ? N : never }[keyof Class],
  'toString'
>;
