import { pictureOfChart } from '#lib/picture/pictures.ts';
import { perItem } from '#site/routes.ts';
import { pictureResponse } from '#site/views/picture.ts';

export const getStaticPaths = () =>
  perItem(
    'id',
    ({ library }) => library.charts,
    ({ library, edition }, chart) => pictureOfChart(library, edition, chart),
    ({ id }) => id,
  );

export const GET = pictureResponse;
