import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import type { Root } from 'hast';
import { unified } from 'unified';
import { visit, SKIP } from 'unist-util-visit';

/** What `wp_filter_oembed_result` keeps of code that was found by discovery (wp-includes/embed.php). */
const kept: Record<string, readonly string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameBorder',
    'marginWidth',
    'marginHeight',
    'scrolling',
    'title',
  ],
};

/** The host's half of the handshake (wp-includes/js/wp-embed.js), cut to what it does with heights and links. */
const listener = `
addEventListener("message",function(e){var d=e.data;if(!d||!(d.secret||d.message||d.value)||/[^a-zA-Z0-9]/.test(d.secret))return;
document.querySelectorAll('blockquote[data-secret="'+d.secret+'"]').forEach(function(q){q.style.display="none"});
document.querySelectorAll('iframe[data-secret="'+d.secret+'"]').forEach(function(f){if(e.source!==f.contentWindow)return;
f.removeAttribute("style");if(d.message==="height"){var h=parseInt(d.value,10);f.height=h>1000?1000:~~h<200?200:h}})});
document.querySelectorAll("iframe.wp-embedded-content").forEach(function(f){f.addEventListener("load",function(){
f.contentWindow.postMessage({message:"ready",secret:f.getAttribute("data-secret")},"*")})});`;

/** A page of WordPress that embeds found oEmbed code: filtered, hidden, shown when the secret comes back. */
export function asWordPressEmbeds(html: string, secret = 'a1B2c3D4e5'): string {
  const found = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(filtered(html));
  if (!found) return '';
  const [, quote = '', frame = ''] = found;
  const hidden = quote === '' ? '' : 'style="position:absolute;visibility:hidden" ';
  return (
    quote.replace(
      '<blockquote',
      `<blockquote class="wp-embedded-content" data-secret="${secret}"`,
    ) +
    frame
      .replace(/ src="(.*?)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
      .replace(
        '<iframe',
        `<iframe ${hidden}class="wp-embedded-content" sandbox="allow-scripts" security="restricted"`,
      ) +
    // Themes keep embedded frames inside the column.
    `<style>iframe{max-width:100%}</style><script>${listener}</script>`
  );
}

/** The code with every element and attribute removed that WordPress does not keep. */
export function filtered(html: string): string {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html);
  visit(tree, 'element', (node, index, parent) => {
    const names = kept[node.tagName];
    if (!names && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    node.properties = Object.fromEntries(
      Object.entries(node.properties).filter(([name]) => names?.includes(name)),
    );
    return undefined;
  });
  return unified().use(rehypeStringify).stringify(tree);
}
