import { exhibitsOf } from '#lib/evidence/exhibit.ts';
import type { Entries } from '#lib/library/assemble.ts';
import { baseUnits } from '#lib/indicator/unit.ts';
import { sameMeasure } from '#lib/figure/units.ts';
import type { Mutant } from './mutant.ts';

interface Row {
  place: string;
  period: string;
  value: number | null;
}
interface Data {
  unit: string;
  observations: Row[];
  targets?: Row[];
}

/** Every evidenced value of the content with one digit, its unit, magnitude, period or place changed in the JSON. */
export function dataMutants({ indicators, places }: Entries): Mutant[] {
  const ids = places?.value.places.map(({ id }) => id) ?? [];
  return indicators.flatMap(({ value: indicator, file }) =>
    exhibitsOf(indicator)
      .filter(({ path }) => path.at(-1) === 'evidence')
      .flatMap(({ row, list, rowPath }): Mutant[] => {
        const index = Number(rowPath[1]);
        const mutant = (kind: string, edit: (row: Row, data: Data) => void): Mutant => ({
          kind: `data: ${kind}`,
          indicator: indicator.id,
          list,
          index,
          file,
          key: file,
          change(text) {
            const data = JSON.parse(text) as Data;
            const target = data[list]?.[index];
            if (target) edit(target, data);
            return JSON.stringify(data, null, 2);
          },
        });
        const year = Number(row.period.slice(0, 4));
        const other = ids.find((id) => id !== row.place) ?? '';
        const unit = baseUnits.find((each) => !sameMeasure(each, indicator.unit)) ?? '';
        return [
          ...(row.value === null
            ? []
            : [
                mutant('digit', (target) => (target.value = otherDigit(row.value ?? 0))),
                mutant(
                  'magnitude',
                  (target) => (target.value = (row.value ?? 0) * 10_000 || 10_000),
                ),
                mutant('unit', (_, data) => (data.unit = unit)),
              ]),
          mutant('period', (target) => {
            target.period = row.period.replaceAll(String(year), String(year + 1));
          }),
          mutant('place', (target) => (target.place = other)),
        ];
      }),
  );
}

/** The value with its last digit that is not zero raised by one, nine becoming eight. */
function otherDigit(value: number): number {
  const text = String(value);
  const at = Math.max(0, text.search(/[1-9][0.]*$/));
  const digit = Number(text.charAt(at));
  return Number(text.slice(0, at) + (digit === 9 ? 8 : digit + 1) + text.slice(at + 1));
}
