import { cardOfArticle } from '#lib/picture/pictures.ts';
import { perItem } from '#site/routes.ts';
import { pictureResponse } from '#site/views/picture.ts';

export const getStaticPaths = () =>
  perItem(
    'id',
    ({ library }) => library.articles,
    ({ library, edition }, article) => cardOfArticle(library, edition, article),
    ({ slug }) => slug,
  );

export const GET = pictureResponse;
