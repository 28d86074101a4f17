import { baselineOf, fontSize } from '../baseline.ts';
import { textWidth } from '../text-width.ts';
import { escapeXml } from './escape-xml.ts';
import { apply, identity, multiply, scaleOf, turnOf } from './matrix.ts';
import { PathData, short } from './path.ts';
import { initial, type State } from './state.ts';

const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/**
 * The part of a 2D canvas context that Chart.js draws with, writing SVG: text stays text, transforms are worked
 * into the coordinates, colours with a role become classes beside the attribute.
 */
export class SvgRecorder {
  readonly canvas: { width: number; height: number; style: object; getContext: () => SvgRecorder };
  lineDashOffset = 0;
  globalCompositeOperation = 'source-over';
  private state: State = initial;
  private readonly stack: State[] = [];
  private path = new PathData();
  private readonly elements: string[] = [];
  private readonly clips = new Map<string, string>();
  private readonly roles: ReadonlyMap<string, string>;
  private readonly prefix: string;

  constructor(width: number, height: number, roles: ReadonlyMap<string, string>, prefix: string) {
    this.canvas = { width, height, style: {}, getContext: () => this };
    this.roles = roles;
    this.prefix = prefix;
  }

  /** The elements drawn so far, clip paths first. */
  toString(): string {
    const clips = [...this.clips].map(
      ([data, id]) => `<clipPath id="${id}"><path d="${data}"/></clipPath>`,
    );
    return [...clips, ...this.elements].join('');
  }

  get fillStyle(): string {
    return this.state.fillStyle;
  }
  set fillStyle(value: string) {
    this.set({ fillStyle: String(value) });
  }
  get strokeStyle(): string {
    return this.state.strokeStyle;
  }
  set strokeStyle(value: string) {
    this.set({ strokeStyle: String(value) });
  }
  get lineWidth(): number {
    return this.state.lineWidth;
  }
  set lineWidth(value: number) {
    this.set({ lineWidth: value });
  }
  get lineCap(): string {
    return this.state.lineCap;
  }
  set lineCap(value: string) {
    this.set({ lineCap: value });
  }
  get lineJoin(): string {
    return this.state.lineJoin;
  }
  set lineJoin(value: string) {
    this.set({ lineJoin: value });
  }
  get font(): string {
    return this.state.font;
  }
  set font(value: string) {
    this.set({ font: value });
  }
  get textAlign(): string {
    return this.state.textAlign;
  }
  set textAlign(value: string) {
    this.set({ textAlign: value });
  }
  get textBaseline(): string {
    return this.state.textBaseline;
  }
  set textBaseline(value: string) {
    this.set({ textBaseline: value });
  }
  get globalAlpha(): number {
    return this.state.globalAlpha;
  }
  set globalAlpha(value: number) {
    this.set({ globalAlpha: value });
  }

  save(): void {
    this.stack.push(this.state);
  }
  restore(): void {
    this.state = this.stack.pop() ?? this.state;
  }
  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }
  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }
  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.transform(cos, sin, -sin, cos, 0, 0);
  }
  transform(...matrix: [number, number, number, number, number, number]): void {
    this.set({ matrix: multiply(this.state.matrix, matrix) });
  }
  setTransform(...matrix: [number, number, number, number, number, number] | []): void {
    this.set({ matrix: matrix.length === 6 ? matrix : identity });
  }
  resetTransform(): void {
    this.set({ matrix: identity });
  }
  setLineDash(dash: readonly number[]): void {
    this.set({ dash: [...dash] });
  }
  getLineDash(): number[] {
    return [...this.state.dash];
  }

  beginPath(): void {
    this.path = new PathData();
  }
  closePath(): void {
    this.path.close();
  }
  moveTo(x: number, y: number): void {
    this.path.moveTo(this.state.matrix, x, y);
  }
  lineTo(x: number, y: number): void {
    this.path.lineTo(this.state.matrix, x, y);
  }
  bezierCurveTo(...points: [number, number, number, number, number, number]): void {
    this.path.curveTo(this.state.matrix, ...points);
  }
  quadraticCurveTo(ax: number, ay: number, x: number, y: number): void {
    this.path.quadTo(this.state.matrix, ax, ay, x, y);
  }
  arc(x: number, y: number, radius: number, from: number, to: number, backwards = false): void {
    this.path.arc(this.state.matrix, x, y, radius, from, to, backwards);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  fill(): void {
    this.paint(`${this.colour('fill', this.state.fillStyle)}`);
  }
  stroke(): void {
    const { lineWidth, lineCap, lineJoin, dash, matrix } = this.state;
    const rest = [
      `fill="none"`,
      lineWidth === 1 ? '' : `stroke-width="${short(lineWidth * scaleOf(matrix))}"`,
      lineCap === 'butt' ? '' : `stroke-linecap="${lineCap}"`,
      lineJoin === 'miter' ? '' : `stroke-linejoin="${lineJoin}"`,
      dash.length === 0
        ? ''
        : `stroke-dasharray="${dash.map((each) => short(each * scaleOf(matrix))).join(' ')}"`,
    ];
    this.paint(
      [this.colour('stroke', this.state.strokeStyle), ...rest]
        .filter((part) => part !== '')
        .join(' '),
    );
  }
  clip(): void {
    const data = this.path.toString();
    const id = this.clips.get(data) ?? `${this.prefix}c${this.clips.size}`;
    this.clips.set(data, id);
    this.set({ clip: id });
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.stroke();
  }
  /** A drawing starts empty and is drawn once: there is nothing to clear. */
  clearRect(): void {
    this.elements.length = 0;
  }

  measureText(text: string): {
    width: number;
    actualBoundingBoxAscent: number;
    actualBoundingBoxDescent: number;
  } {
    const size = fontSize(this.state.font);
    return {
      width: textWidth(text, size, /\b(?:bold|[6-9]00)\b/.test(this.state.font)),
      actualBoundingBoxAscent: size * 0.88,
      actualBoundingBoxDescent: size * 0.12,
    };
  }
  fillText(text: string, x: number, y: number): void {
    if (text.trim() === '') return;
    const { matrix, textAlign, textBaseline, font, fillStyle } = this.state;
    const size = fontSize(font);
    const [left, top] = apply(matrix, x, baselineOf(y, textBaseline, font));
    const anchor = anchors[textAlign];
    const turn = turnOf(matrix);
    const weight = /\b(bold|[5-9]00)\b/.exec(font)?.[1];
    const attributes = [
      `x="${short(left)}" y="${short(top)}"`,
      this.colour('fill', fillStyle),
      `font-size="${short(size * scaleOf(matrix))}"`,
      weight ? `font-weight="${weight}"` : '',
      anchor ? `text-anchor="${anchor}"` : '',
      Math.abs(turn) < 0.01
        ? ''
        : `transform="rotate(${short(turn)} ${short(left)} ${short(top)})"`,
    ];
    this.elements.push(
      `<text ${attributes.filter((part) => part !== '').join(' ')}>${escapeXml(text)}</text>`,
    );
  }

  private set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }
  private colour(kind: 'fill' | 'stroke', value: string): string {
    const role = this.roles.get(value.toLowerCase());
    return `${role ? `class="${kind[0] ?? ''}-${role}" ` : ''}${kind}="${value}"`;
  }
  private paint(attributes: string): void {
    const data = this.path.toString();
    const { globalAlpha, clip, fillStyle, strokeStyle } = this.state;
    const unseen = /^(?:transparent|rgba\(.*,\s*0\))$/;
    const invisible = attributes.includes('fill="none"')
      ? unseen.test(strokeStyle)
      : unseen.test(fillStyle);
    if (data === '' || invisible) return;
    const alpha = globalAlpha === 1 ? '' : ` opacity="${short(globalAlpha)}"`;
    const clipped = clip === '' ? '' : ` clip-path="url(#${clip})"`;
    this.elements.push(`<path d="${data}" ${attributes}${alpha}${clipped}/>`);
  }
}
