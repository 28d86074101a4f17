import CMS, { type CustomPreviewTemplateProps } from '@sveltia/cms';

declare global {
  interface Window {
    /** Sveltia's own React, for previews. */
    h: (name: string, props: object) => unknown;
    createClass: (
      parts: object & ThisType<Preview>,
    ) => Parameters<typeof CMS.registerPreviewTemplate>[1];
  }
}

interface Preview {
  props: CustomPreviewTemplateProps;
  place: HTMLElement | null;
  shown: string;
  show: () => void;
}

const pause = 300;

/** Shows an article as the site will: the server sets the text with the site's own rules and draws the charts. */
export function registerPreview(): void {
  const template = window.createClass({
    shown: '',
    componentDidMount() {
      this.show();
    },
    componentDidUpdate() {
      this.show();
    },
    show() {
      const { entry } = this.props;
      const said = ['title', 'subtitle', 'summary', 'body'].map((name) =>
        String(entry.getIn(['data', name]) ?? ''),
      );
      const article = JSON.stringify([entry.get('slug'), ...said]);
      if (article === this.shown) return;
      this.shown = article;
      setTimeout(() => {
        if (article === this.shown && this.place) void fill(this.place, article);
      }, pause);
    },
    render() {
      return window.h('div', {
        className: 'prose',
        ref: (place: HTMLElement | null) => {
          this.place = place;
        },
      });
    },
  });
  for (const name of ['articles', 'articles-mdx']) CMS.registerPreviewTemplate(name, template);
}

async function fill(place: HTMLElement, article: string): Promise<void> {
  const answer = await fetch('/preview', { method: 'POST', body: article });
  place.innerHTML = await answer.text();
}
