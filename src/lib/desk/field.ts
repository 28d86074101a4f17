/** A field of the browser editor, as Sveltia CMS reads it. */
export interface Field {
  name: string;
  label: string;
  widget:
    'string' | 'text' | 'number' | 'boolean' | 'select' | 'list' | 'object' | 'hidden' | 'markdown';
  required?: boolean;
  /** Whether it stands in the preview; true unless told. */
  preview?: boolean;
  hint?: string;
  default?: unknown;
  pattern?: [string, string];
  options?: readonly Choice[];
  multiple?: boolean;
  value_type?: 'int' | 'float';
  field?: Field;
  fields?: readonly Field[];
  min?: number;
  max?: number;
  collapsed?: boolean | 'auto';
  summary?: string;
  modes?: readonly string[];
  editor_components?: readonly string[];
  buttons?: readonly string[];
  label_singular?: string;
}

/** Something an editor may choose: the id that stands in the file, and what it is called. */
export interface Choice {
  label: string;
  value: string;
}

/** What fields that name other files offer: the content as it is now. */
export interface Choices {
  articles: readonly Choice[];
  charts: readonly Choice[];
  indicators: readonly Choice[];
  places: readonly Choice[];
  topics: readonly Choice[];
}
