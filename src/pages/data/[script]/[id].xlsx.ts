import type { APIRoute } from 'astro';
import { perItem } from '#site/routes.ts';
import { indicatorTable } from '#site/views/observation-table.ts';
import { workbook, type Workbook } from '#site/views/workbook.ts';

export const getStaticPaths = () =>
  perItem(
    'id',
    ({ library }) => library.indicators,
    (context, indicator): Workbook => ({
      title: context.edition.text(indicator.title),
      table: indicatorTable(context, indicator),
    }),
    ({ id }) => id,
  );

export const GET: APIRoute<{ view: Workbook }> = ({ props }) => workbook(props.view);
