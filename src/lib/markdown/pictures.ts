import type { Image, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Remark plugin: a picture beside the article is shown by its name, in `.md` and `.mdx` alike; it is served beside the
 * article's page in each edition. Elsewhere Astro would import it for `.mdx` only.
 */
export function remarkPictures(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'image', (node: Image, index, parent) => {
      if (!parent || index === undefined || /^[a-z]+:|^\//i.test(node.url)) return;
      const { alt, title } = node;
      const src = node.url.replace(/^\.\//, '');
      const properties = { src, alt: alt ?? '', loading: 'lazy', ...(title && { title }) };
      const picture: Image = { ...node, data: { hName: 'img', hProperties: properties } };
      // Not the type `image`: Astro would take it for one of its own assets.
      parent.children[index] = { ...picture, type: 'picture' } as unknown as Image;
    });
  };
}
