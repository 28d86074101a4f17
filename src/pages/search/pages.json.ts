import type { APIRoute } from 'astro';
import { contextOf } from '#site/library.ts';
import { searchCatalogue } from '#site/views/search-catalogue.ts';

export const GET: APIRoute = () => Response.json(searchCatalogue(contextOf));
