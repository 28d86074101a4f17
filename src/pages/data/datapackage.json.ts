import type { APIRoute } from 'astro';
import { contextOf } from '#site/library.ts';
import { dataPackage } from '#site/views/data-package.ts';

export const GET: APIRoute = () => new Response(dataPackage(contextOf('zh-Hans')));
