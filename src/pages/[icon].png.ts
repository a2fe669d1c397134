/** The sign of the site for the start screens of devices: `apple-touch-icon.png`, `symbol-192.png`, `symbol-512.png`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { appIcon } from '#drawing/app-icon.ts';
import { appIconSizes, touchIconSize } from '#site/config.ts';
import { contentType } from '#site/media-types.ts';
import sign from '../../public/icon.svg?raw';

export const getStaticPaths = () => [
  { params: { icon: 'apple-touch-icon' }, props: { size: touchIconSize } },
  ...appIconSizes.map((size) => ({ params: { icon: `symbol-${size}` }, props: { size } })),
];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { size } }) =>
  new Response(await appIcon(sign, size), { headers: { 'Content-Type': contentType('png') } });
