import { sentencesIn } from './sentences.ts';

/**
 * Reads a report aloud, sentence by sentence, and marks the one that is read (CSS Custom Highlight API, where there is
 * one). The buttons are there from the first paint, and only in browsers that can speak: nothing moves when this comes.
 * Voices are the reader's own: nothing is fetched.
 */
const group = document.querySelector<HTMLElement>('.read-aloud');
const prose = document.querySelector('.prose');
const [toggle, stop] = group?.querySelectorAll('button') ?? [];

if (group && prose && toggle && stop && 'speechSynthesis' in window) {
  const { start = '', pause = '', resume = '' } = group.dataset;
  const speech = window.speechSynthesis;
  const lang = document.documentElement.lang === 'zh-Hant' ? 'zh-TW' : 'zh-CN';
  let sentences: Range[] = [];
  let next = 0;
  let run = 0;
  let state: 'silent' | 'reading' | 'paused' = 'silent';

  const enter = (to: typeof state): void => {
    state = to;
    toggle.textContent = { silent: start, reading: pause, paused: resume }[to];
    stop.hidden = to === 'silent';
  };

  const silence = (): void => {
    run += 1;
    speech.cancel();
    next = 0;
    mark(undefined);
    enter('silent');
  };

  const speak = (): void => {
    const range = sentences[next];
    if (!range) return silence();
    const mine = run;
    const utterance = new SpeechSynthesisUtterance(range.toString());
    utterance.lang = lang;
    utterance.addEventListener('end', () => {
      if (mine !== run) return;
      next += 1;
      speak();
    });
    mark(range);
    speech.speak(utterance);
  };

  toggle.addEventListener('click', () => {
    if (state === 'reading') {
      speech.pause();
      enter('paused');
    } else if (state === 'paused') {
      speech.resume();
      enter('reading');
    } else {
      sentences = sentencesIn(prose);
      enter('reading');
      speak();
    }
  });
  stop.addEventListener('click', silence);
  addEventListener('pagehide', silence);
}

function mark(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('spoken');
  if (!range) return;
  CSS.highlights.set('spoken', new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
