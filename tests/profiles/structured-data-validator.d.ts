declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(vocabulary: unknown);
    validate(data: {
      jsonld: Record<string, unknown[]>;
      microdata: object;
      rdfa: object;
      errors: unknown[];
    }): Promise<{ issueMessage: string; severity: string; fieldNames?: string[] }[]>;
  }
}
