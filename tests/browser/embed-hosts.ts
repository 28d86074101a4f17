import { readFileSync } from 'node:fs';
import { frameCode, resizer } from '#lib/embed/snippets.ts';
import { asWordPressEmbeds } from './wordpress.ts';
import type { Answer } from './origin.ts';

/** A page of another origin that shows one of our charts. */
export interface EmbedHost {
  name: string;
  /** True when the height of the frame comes from the chart's page. */
  fits: boolean;
  /** True when scripts run inside the frame. */
  alive: boolean;
  answer: (chart: Charted) => Answer;
}

/** What a host embeds: the embed page's address, the code of its oEmbed, the height its code names. */
export interface Charted {
  src: string;
  height: number;
  oembed: string;
}

const page = (body: string, head = ''): Answer => ({
  body: `<!doctype html><html lang="zh"><meta charset="utf-8">${head}<title>host</title><body style="margin:0">${body}</body></html>`,
});

const frame = (src: string, attributes = '', height = 300): string =>
  `<iframe title="chart" src="${src}" height="${height}" style="width:100%;border:0;display:block" ${attributes}></iframe>`;

const script = (code: string): string => `<script>${code}</script>`;

/** Listeners as these parties publish them, cut to what concerns the height. */
const listeners = {
  datawrapper: `addEventListener("message",function(a){if(void 0!==a.data["datawrapper-height"]){var e=document.querySelectorAll("iframe");for(var t in a.data["datawrapper-height"])for(var r,i=0;r=e[i];i++)if(r.contentWindow===a.source){var d=a.data["datawrapper-height"][t]+"px";r.style.height=d}}})`,
  amp: `addEventListener("message",function(e){var d=e.data;if(typeof d!=="object"||d.sentinel!=="amp"||d.type!=="embed-size")return;document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.style.height=d.height+"px"})})`,
  resize: `addEventListener("message",function(e){if(typeof e.data!=="string"||e.data[0]!=="{")return;var d=JSON.parse(e.data);if(d.context!=="iframe.resize")return;document.querySelectorAll("iframe").forEach(function(f){if(f.src===d.src)f.style.height=d.height+"px"})})`,
};

/** Files a host serves beside its page. */
export const hostFiles: Record<string, () => Answer> = {
  '/pym.js': () => ({
    body: readFileSync('node_modules/pym.js/dist/pym.v1.js'),
    type: 'text/javascript',
  }),
  '/favicon.ico': () => ({ body: '' }),
  '/resizer.js': () => ({ body: resizer, type: 'text/javascript' }),
};

export const embedHosts: readonly EmbedHost[] = [
  {
    name: 'our own code',
    fits: true,
    alive: true,
    answer: ({ src, height }) => page(frameCode({ title: 'chart', src, height })),
  },
  {
    name: 'our own code without its script',
    fits: false,
    alive: true,
    answer: ({ src, height }) =>
      page(frameCode({ title: 'chart', src, height }).replace(/<script>.*/s, '')),
  },
  {
    name: 'a plain frame',
    fits: false,
    alive: true,
    answer: ({ src, height }) => page(frame(src, '', height)),
  },
  {
    name: 'sandbox="allow-scripts"',
    fits: true,
    alive: true,
    answer: ({ src }) =>
      page(frame(src, 'sandbox="allow-scripts"') + script(listeners.datawrapper)),
  },
  {
    name: 'sandbox=""',
    fits: false,
    alive: false,
    answer: ({ src, height }) =>
      page(frame(src, 'sandbox=""', height) + script(listeners.datawrapper)),
  },
  {
    name: 'a strict Content-Security-Policy',
    fits: true,
    alive: true,
    answer: ({ src, height }) => ({
      ...page(
        frameCode({ title: 'chart', src, height }).replace(
          /<script>.*/s,
          '<script src="/resizer.js"></script>',
        ),
      ),
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; frame-src ${new URL(src).origin}`,
      },
    }),
  },
  {
    name: 'pym.js',
    fits: true,
    alive: true,
    answer: ({ src }) =>
      page(
        `<div id="chart-1"></div><script src="/pym.js"></script>${script(`new pym.Parent("chart-1",${JSON.stringify(src)},{})`)}`,
      ),
  },
  {
    name: 'a Datawrapper listener',
    fits: true,
    alive: true,
    answer: ({ src }) => page(frame(src) + script(listeners.datawrapper)),
  },
  {
    name: 'an AMP and Sidechain listener',
    fits: true,
    alive: true,
    answer: ({ src }) => page(frame(src) + script(listeners.amp)),
  },
  {
    name: 'an iframe.resize listener',
    fits: true,
    alive: true,
    answer: ({ src }) => page(frame(src) + script(listeners.resize)),
  },
  {
    name: 'WordPress',
    fits: true,
    alive: true,
    answer: ({ oembed }) => page(asWordPressEmbeds(oembed)),
  },
];
