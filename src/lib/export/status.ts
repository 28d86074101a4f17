import type { Status } from '../indicator/schema.ts';

/** SDMX code list CL_OBS_STATUS 2.2: what programs understand by our statuses. */
const codes: Readonly<Record<Status, string>> = {
  normal: 'A',
  provisional: 'P',
  estimated: 'E',
  missing: 'O',
  suppressed: 'Q',
  'not-applicable': 'M',
};

/** The SDMX code of a status; B for the first value after a change of definition. */
export function statusCode(status: Status, isBreak: boolean): string {
  return status === 'normal' && isBreak ? 'B' : codes[status];
}
