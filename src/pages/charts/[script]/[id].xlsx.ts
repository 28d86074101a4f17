import type { APIRoute } from 'astro';
import { perItem } from '#site/routes.ts';
import { chartDataTable } from '#site/views/chart-table.ts';
import { workbook, type Workbook } from '#site/views/workbook.ts';

export const getStaticPaths = () =>
  perItem(
    'id',
    ({ library }) => library.charts,
    (context, spec): Workbook => ({
      title: context.edition.text(spec.title),
      table: chartDataTable(context, spec),
    }),
    ({ id }) => id,
  );

export const GET: APIRoute<{ view: Workbook }> = ({ props }) => workbook(props.view);
