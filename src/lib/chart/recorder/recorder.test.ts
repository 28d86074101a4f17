import { describe, expect, it } from 'vitest';
import { escapeXml } from './escape-xml.ts';
import { SvgRecorder } from './recorder.ts';

function record(
  draw: (ctx: SvgRecorder) => void,
  roles: ReadonlyMap<string, string> = new Map(),
): string {
  const recorder = new SvgRecorder(100, 50, roles, 'x-');
  draw(recorder);
  return recorder.toString();
}

describe('SvgRecorder', () => {
  it.each<[string, (ctx: SvgRecorder) => void, string]>([
    [
      'a rectangle',
      (ctx) => {
        ctx.fillRect(1, 2, 3, 4);
      },
      '<path d="M1 2L4 2L4 6L1 6Z" fill="#000"/>',
    ],
    [
      'works transforms into the coordinates',
      (ctx) => {
        ctx.translate(10, 20);
        ctx.scale(2, 2);
        ctx.fillRect(0, 0, 5, 5);
      },
      '<path d="M10 20L20 20L20 30L10 30Z" fill="#000"/>',
    ],
    [
      'gives back what was saved',
      (ctx) => {
        ctx.save();
        ctx.translate(9, 9);
        ctx.fillStyle = '#f00';
        ctx.restore();
        ctx.fillRect(0, 0, 1, 1);
      },
      '<path d="M0 0L1 0L1 1L0 1Z" fill="#000"/>',
    ],
    [
      'a full circle in two arcs',
      (ctx) => {
        ctx.beginPath();
        ctx.arc(10, 10, 5, 0, Math.PI * 2);
        ctx.fill();
      },
      '<path d="M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10" fill="#000"/>',
    ],
    [
      'an arc against the clock, joined to the point before it',
      (ctx) => {
        ctx.beginPath();
        ctx.moveTo(0, 0);
        ctx.arc(10, 0, 5, Math.PI, Math.PI / 2, true);
        ctx.stroke();
      },
      '<path d="M0 0L5 0A5 5 0 0 0 10 5" stroke="#000" fill="none"/>',
    ],
    [
      'strokes with width, dashes and caps, scaled',
      (ctx) => {
        ctx.scale(2, 2);
        ctx.lineWidth = 1.5;
        ctx.lineCap = 'round';
        ctx.setLineDash([3, 1]);
        ctx.beginPath();
        ctx.moveTo(0, 0);
        ctx.lineTo(5, 0);
        ctx.stroke();
      },
      '<path d="M0 0L10 0" stroke="#000" fill="none" stroke-width="3" stroke-linecap="round" stroke-dasharray="6 2"/>',
    ],
    [
      'a clip once, however often it is used',
      (ctx) => {
        for (const color of ['#f00', '#0f0']) {
          ctx.save();
          ctx.beginPath();
          ctx.rect(0, 0, 9, 9);
          ctx.clip();
          ctx.fillStyle = color;
          ctx.fillRect(0, 0, 1, 1);
          ctx.restore();
        }
      },
      '<clipPath id="x-c0"><path d="M0 0L9 0L9 9L0 9Z"/></clipPath>' +
        '<path d="M0 0L1 0L1 1L0 1Z" fill="#f00" clip-path="url(#x-c0)"/>' +
        '<path d="M0 0L1 0L1 1L0 1Z" fill="#0f0" clip-path="url(#x-c0)"/>',
    ],
    [
      'nothing for what cannot be seen',
      (ctx) => {
        ctx.fillStyle = 'transparent';
        ctx.fillRect(0, 0, 1, 1);
        ctx.fillStyle = 'rgba(0,0,0,0)';
        ctx.fillRect(0, 0, 1, 1);
        ctx.fillText('  ', 0, 0);
      },
      '',
    ],
  ])('%s', (_, draw, svg) => {
    expect(record(draw)).toBe(svg);
  });

  it('writes text as text, the baseline worked into y', () => {
    const svg = record((ctx) => {
      ctx.font = 'bold 20px sans-serif';
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.fillText('5万 < 8万', 50, 10);
    });
    expect(svg).toBe(
      '<text x="50" y="17.2" fill="#000" font-size="20" font-weight="bold" text-anchor="middle">5万 &lt; 8万</text>',
    );
  });

  it('turns rotated text about its own point', () => {
    const svg = record((ctx) => {
      ctx.translate(30, 40);
      ctx.rotate(-Math.PI / 2);
      ctx.fillText('元', 0, 0);
    });
    expect(svg).toContain('x="30" y="40"');
    expect(svg).toContain('transform="rotate(-90 30 40)"');
  });

  it('names the role of a colour beside the colour', () => {
    const svg = record(
      (ctx) => {
        ctx.fillStyle = '#1F5A4C';
        ctx.fillRect(0, 0, 1, 1);
      },
      new Map([['#1f5a4c', 's0']]),
    );
    expect(svg).toContain('class="f-s0" fill="#1F5A4C"');
  });
});

it('escapeXml leaves no mark-up in a text', () => {
  expect(escapeXml(`<a b="c">&`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;');
});
