/** A picture that has to be uploaded by hand. */
export interface PostPicture {
  /** Its file in the folder that is handed over: `01-income.png`. */
  name: string;
  /** Path of the file in the built site. */
  file: string;
  /** What it shows. */
  title: string;
}

/** An article as 公众号 takes it. */
export interface Post {
  title: string;
  summary: string;
  /** Inline styles only. */
  html: string;
  pictures: readonly PostPicture[];
  /** Addresses of other sites that the text leads to: links of a post lead nowhere but 阅读原文. */
  links: readonly string[];
  /** What 阅读原文 is set to. */
  original: string;
}

/** Limits of a post; they change, so the editor of 公众号 has the last word. */
export const limits = {
  title: 64,
  summary: 120,
  characters: 20_000,
  bytes: 1_000_000,
  pictureBytes: 1_000_000,
} as const;
