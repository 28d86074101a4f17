import { apply, type Matrix, scaleOf, turnOf } from './matrix.ts';

/** A number as short as a tenth of a pixel allows. */
export function short(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** Path data, drawn in user space and kept in device space. */
export class PathData {
  private data = '';
  private started = false;

  moveTo(matrix: Matrix, x: number, y: number): void {
    this.data += `M${this.point(matrix, x, y)}`;
    this.started = true;
  }

  lineTo(matrix: Matrix, x: number, y: number): void {
    this.data += `${this.started ? 'L' : 'M'}${this.point(matrix, x, y)}`;
    this.started = true;
  }

  curveTo(
    matrix: Matrix,
    ...points: readonly [number, number, number, number, number, number]
  ): void {
    const [ax, ay, bx, by, x, y] = points;
    this.data += `C${this.point(matrix, ax, ay)} ${this.point(matrix, bx, by)} ${this.point(matrix, x, y)}`;
  }

  quadTo(matrix: Matrix, ax: number, ay: number, x: number, y: number): void {
    this.data += `Q${this.point(matrix, ax, ay)} ${this.point(matrix, x, y)}`;
  }

  /** Canvas arcs become SVG arcs; a full circle becomes two. */
  arc(
    matrix: Matrix,
    x: number,
    y: number,
    radius: number,
    from: number,
    to: number,
    backwards: boolean,
  ): void {
    const full = Math.PI * 2;
    const at = (angle: number): [number, number] => [
      x + radius * Math.cos(angle),
      y + radius * Math.sin(angle),
    ];
    let sweep = backwards ? from - to : to - from;
    if (sweep < 0) sweep = (sweep % full) + full;
    sweep = Math.min(sweep, full);
    this.lineTo(matrix, ...at(from));
    if (sweep < 1e-6) return;
    const direction = backwards ? -1 : 1;
    const steps = sweep >= full - 1e-6 ? 2 : 1;
    const size = short(radius * scaleOf(matrix));
    for (let step = 1; step <= steps; step += 1) {
      const end = from + (direction * sweep * step) / steps;
      const large = sweep / steps > Math.PI ? 1 : 0;
      this.data += `A${size} ${size} ${short(turnOf(matrix))} ${large} ${backwards ? 0 : 1} ${this.point(matrix, ...at(end))}`;
    }
  }

  close(): void {
    if (this.started) this.data += 'Z';
  }

  toString(): string {
    return this.data;
  }

  private point(matrix: Matrix, x: number, y: number): string {
    return apply(matrix, x, y).map(short).join(' ');
  }
}
