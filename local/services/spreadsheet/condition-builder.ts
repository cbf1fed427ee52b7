// The `when…` methods that builders of colour rules and of filters share.
import type { BooleanConditionSpec, BooleanCriteriaName } from '../../book/specs.ts';
import { Service } from '../../google/service.ts';
import { enumName, mismatch, text } from './arguments.ts';
import { momentOf, toCriteriaValue } from './criteria-values.ts';
import { BooleanCriteria, RelativeDate } from './rule-enums.ts';

type DateCriteria = 'DATE_AFTER' | 'DATE_BEFORE' | 'DATE_EQUAL_TO';

export abstract class ConditionBuilder extends Service {
  /** Takes a condition over; the builder itself is answered, as all of Google's builders do. */
  protected abstract when(condition: BooleanConditionSpec): this;

  whenCellEmpty(): this {
    return this.when({ criteria: 'CELL_EMPTY', values: [] });
  }
  whenCellNotEmpty(): this {
    return this.when({ criteria: 'CELL_NOT_EMPTY', values: [] });
  }
  whenFormulaSatisfied(formula: unknown): this {
    const written = text(this.#method('whenFormulaSatisfied'), formula);
    return this.when({ criteria: 'CUSTOM_FORMULA', values: [written] });
  }

  whenDateAfter(date: unknown): this {
    return this.#whenDate('whenDateAfter', 'DATE_AFTER', date);
  }
  whenDateBefore(date: unknown): this {
    return this.#whenDate('whenDateBefore', 'DATE_BEFORE', date);
  }
  whenDateEqualTo(date: unknown): this {
    return this.#whenDate('whenDateEqualTo', 'DATE_EQUAL_TO', date);
  }

  whenNumberBetween(start: unknown, end: unknown): this {
    return this.#whenNumbers('whenNumberBetween', 'NUMBER_BETWEEN', [start, end]);
  }
  whenNumberNotBetween(start: unknown, end: unknown): this {
    return this.#whenNumbers('whenNumberNotBetween', 'NUMBER_NOT_BETWEEN', [start, end]);
  }
  whenNumberEqualTo(number: unknown): this {
    return this.#whenNumbers('whenNumberEqualTo', 'NUMBER_EQUAL_TO', [number]);
  }
  whenNumberNotEqualTo(number: unknown): this {
    return this.#whenNumbers('whenNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', [number]);
  }
  whenNumberGreaterThan(number: unknown): this {
    return this.#whenNumbers('whenNumberGreaterThan', 'NUMBER_GREATER_THAN', [number]);
  }
  whenNumberGreaterThanOrEqualTo(number: unknown): this {
    const method = 'whenNumberGreaterThanOrEqualTo';
    return this.#whenNumbers(method, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  whenNumberLessThan(number: unknown): this {
    return this.#whenNumbers('whenNumberLessThan', 'NUMBER_LESS_THAN', [number]);
  }
  whenNumberLessThanOrEqualTo(number: unknown): this {
    const method = 'whenNumberLessThanOrEqualTo';
    return this.#whenNumbers(method, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenTextContains(part: unknown): this {
    return this.#whenText('whenTextContains', 'TEXT_CONTAINS', part);
  }
  whenTextDoesNotContain(part: unknown): this {
    return this.#whenText('whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', part);
  }
  whenTextEqualTo(whole: unknown): this {
    return this.#whenText('whenTextEqualTo', 'TEXT_EQUAL_TO', whole);
  }
  whenTextStartsWith(part: unknown): this {
    return this.#whenText('whenTextStartsWith', 'TEXT_STARTS_WITH', part);
  }
  whenTextEndsWith(part: unknown): this {
    return this.#whenText('whenTextEndsWith', 'TEXT_ENDS_WITH', part);
  }

  withCriteria(criteria: unknown, args: unknown): this {
    const method = this.#method('withCriteria');
    if (!Array.isArray(args)) throw mismatch(method, [criteria, args]);
    const name = enumName(method, BooleanCriteria, criteria);
    const values = args.map((value: unknown) => toCriteriaValue(method, value));
    return this.when({ criteria: name, values });
  }

  #method(name: string): string {
    return `${this.serviceName}.${name}`;
  }

  #whenDate(method: string, criteria: DateCriteria, date: unknown): this {
    const relative = Object.values(RelativeDate).some((value) => value === date);
    if (!relative && momentOf(date) === undefined) throw mismatch(this.#method(method), [date]);
    const values = [toCriteriaValue(this.#method(method), date)];
    return this.when({ criteria: relative ? `${criteria}_RELATIVE` : criteria, values });
  }

  #whenNumbers(method: string, criteria: BooleanCriteriaName, numbers: readonly unknown[]): this {
    const values = numbers.filter((number) => typeof number === 'number');
    if (values.length < numbers.length) throw mismatch(this.#method(method), numbers);
    return this.when({ criteria, values });
  }

  #whenText(method: string, criteria: BooleanCriteriaName, value: unknown): this {
    return this.when({ criteria, values: [text(this.#method(method), value)] });
  }
}
