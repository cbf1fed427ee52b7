// The `require…` methods of the data validation builder: each names what a cell must be.
import type { CriteriaValue, ValidationCriteriaName } from '../../book/specs.ts';
import { Service } from '../../google/service.ts';
import { enumName, flag, mismatch, text } from './arguments.ts';
import { momentOf, toCriteriaValue } from './criteria-values.ts';
import { areaOf } from './range-like.ts';
import { DataValidationCriteria } from './rule-enums.ts';

export abstract class RequirementBuilder extends Service {
  /** Takes a requirement over in place of the one before; the builder itself is answered. */
  protected abstract require(
    criteria: ValidationCriteriaName,
    values: readonly CriteriaValue[],
  ): this;

  withCriteria(criteria: unknown, args: unknown): this {
    const method = 'DataValidationBuilder.withCriteria';
    if (!Array.isArray(args)) throw mismatch(method, [criteria, args]);
    const values = args.map((value: unknown) => toCriteriaValue(method, value));
    return this.require(enumName(method, DataValidationCriteria, criteria), values);
  }

  requireCheckbox(...states: unknown[]): this {
    const method = 'DataValidationBuilder.requireCheckbox';
    const given = states.filter((state) => state !== undefined);
    return this.require(
      'CHECKBOX',
      given.map((state) => toCriteriaValue(method, state)),
    );
  }
  requireFormulaSatisfied(formula: unknown): this {
    return this.require('CUSTOM_FORMULA', [this.#text('requireFormulaSatisfied', formula)]);
  }
  requireValueInList(values: unknown, showDropdown: unknown = true): this {
    const method = 'DataValidationBuilder.requireValueInList';
    if (!Array.isArray(values)) throw mismatch(method, [values, showDropdown]);
    return this.require('VALUE_IN_LIST', [
      { list: values.map(String) },
      flag(method, showDropdown),
    ]);
  }
  requireValueInRange(range: unknown, showDropdown: unknown = true): this {
    const method = 'DataValidationBuilder.requireValueInRange';
    const area = areaOf(method, range);
    return this.require('VALUE_IN_RANGE', [{ area }, flag(method, showDropdown)]);
  }

  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE', []);
  }
  requireDateAfter(date: unknown): this {
    return this.#dates('requireDateAfter', 'DATE_AFTER', [date]);
  }
  requireDateBefore(date: unknown): this {
    return this.#dates('requireDateBefore', 'DATE_BEFORE', [date]);
  }
  requireDateBetween(start: unknown, end: unknown): this {
    return this.#dates('requireDateBetween', 'DATE_BETWEEN', [start, end]);
  }
  requireDateEqualTo(date: unknown): this {
    return this.#dates('requireDateEqualTo', 'DATE_EQUAL_TO', [date]);
  }
  requireDateNotBetween(start: unknown, end: unknown): this {
    return this.#dates('requireDateNotBetween', 'DATE_NOT_BETWEEN', [start, end]);
  }
  requireDateOnOrAfter(date: unknown): this {
    return this.#dates('requireDateOnOrAfter', 'DATE_ON_OR_AFTER', [date]);
  }
  requireDateOnOrBefore(date: unknown): this {
    return this.#dates('requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', [date]);
  }

  requireNumberBetween(start: unknown, end: unknown): this {
    return this.#numbers('requireNumberBetween', 'NUMBER_BETWEEN', [start, end]);
  }
  requireNumberEqualTo(number: unknown): this {
    return this.#numbers('requireNumberEqualTo', 'NUMBER_EQUAL_TO', [number]);
  }
  requireNumberGreaterThan(number: unknown): this {
    return this.#numbers('requireNumberGreaterThan', 'NUMBER_GREATER_THAN', [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: unknown): this {
    const method = 'requireNumberGreaterThanOrEqualTo';
    return this.#numbers(method, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberLessThan(number: unknown): this {
    return this.#numbers('requireNumberLessThan', 'NUMBER_LESS_THAN', [number]);
  }
  requireNumberLessThanOrEqualTo(number: unknown): this {
    const method = 'requireNumberLessThanOrEqualTo';
    return this.#numbers(method, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberNotBetween(start: unknown, end: unknown): this {
    return this.#numbers('requireNumberNotBetween', 'NUMBER_NOT_BETWEEN', [start, end]);
  }
  requireNumberNotEqualTo(number: unknown): this {
    return this.#numbers('requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireTextContains(part: unknown): this {
    return this.require('TEXT_CONTAINS', [this.#text('requireTextContains', part)]);
  }
  requireTextDoesNotContain(part: unknown): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', [this.#text('requireTextDoesNotContain', part)]);
  }
  requireTextEqualTo(whole: unknown): this {
    return this.require('TEXT_EQUAL_TO', [this.#text('requireTextEqualTo', whole)]);
  }
  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL', []);
  }
  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL', []);
  }

  #text(method: string, value: unknown): string {
    return text(`DataValidationBuilder.${method}`, value);
  }

  /** Strings are refused, whatever date they spell (facts 6.6). */
  #dates(method: string, criteria: ValidationCriteriaName, dates: readonly unknown[]): this {
    const moments = dates.map(momentOf);
    const values = moments.filter((moment) => moment !== undefined);
    if (values.length < dates.length) throw mismatch(`DataValidationBuilder.${method}`, dates);
    return this.require(
      criteria,
      values.map((moment) => ({ moment })),
    );
  }

  #numbers(method: string, criteria: ValidationCriteriaName, numbers: readonly unknown[]): this {
    const values = numbers.filter((number) => typeof number === 'number');
    if (values.length < numbers.length) {
      throw mismatch(`DataValidationBuilder.${method}`, numbers);
    }
    return this.require(criteria, values);
  }
}
