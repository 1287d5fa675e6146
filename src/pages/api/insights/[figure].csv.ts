import type { APIRoute, GetStaticPaths } from 'astro';
import { csvOf } from '../../../charts/model/csv.ts';
import type { Figure } from '../../../charts/model/figure.ts';
import { figures } from '../../../site/insights-page.ts';

export const getStaticPaths = (() =>
  figures.map((figure) => ({ params: { figure: figure.id }, props: { figure } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = ({ props }) =>
  new Response(csvOf(props.figure.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
