/** What an office answers when its content repository is made. */
export interface SiteAnswers {
  /** 某某县成效. */
  name: string;
  description: string;
  publisher?: string;
  /** Name of the place the reports are of, and its id in addresses. */
  place: { id: string; name: string };
  /** Origin of the published site, without a slash at its end. */
  url: string;
  /** Path the site lives under, with a slash at both ends. */
  base: string;
  isGovernment: boolean;
  /** Where this program is fetched from when the site is built, and which version. */
  program: { repository: string; version: string };
}
