import { enliven } from '../ChartFigure/live.ts';

/**
 * The live chart of an embed page, a script of its own that comes when the chart is seen. Reading the script and
 * drawing are two tasks: a slow phone can scroll in between.
 */
const figure = document.querySelector('figure');
if (figure) setTimeout(enliven, 0, figure);
