import { enliven } from '../ChartFigure/live.ts';

/** The live chart of an embed page, a script of its own that comes when the chart is seen. */
const figure = document.querySelector('figure');
if (figure) enliven(figure);
