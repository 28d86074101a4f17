import Chart from './Chart.astro';
import Columns from './Columns.astro';
import KeyFigures from './KeyFigures.astro';
import Note from './Note.astro';

/** What an MDX article may use; it imports nothing itself. */
export const mdxComponents = { Chart, Columns, KeyFigures, Note };
