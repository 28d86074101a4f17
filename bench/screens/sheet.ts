import { createCanvas, loadImage, type Image } from '@napi-rs/canvas';
import { looks, screens, type Look } from './pages.ts';

/** Heights of a picture on each sheet, and how many kinds of pages stand side by side, in pixels. */
const layouts = { phone: { height: 370, columns: 5 }, desk: { height: 240, columns: 3 } } as const;
const gap = 14;
const heaviest = 400_000;

/** All pictures of a sheet as one WebP of at most 400 kB: a cell for each kind of page, its looks side by side. */
export async function sheetOf(
  sheet: NonNullable<Look['sheet']>,
  taken: ReadonlyMap<string, Buffer>,
): Promise<Buffer> {
  const { height, columns } = layouts[sheet];
  const mine = looks.filter((look) => look.sheet === sheet);
  const widths = mine.map((look) => Math.round((look.width * height) / look.height));
  const cell = widths.reduce((sum, width) => sum + width + gap / 2, 0) + gap;
  const rows = Math.ceil(screens.length / columns);
  const canvas = createCanvas(columns * cell + gap, rows * (height + gap) + gap);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#8d8a82';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const [index, screen] of screens.entries()) {
    let x = gap + (index % columns) * cell;
    const y = gap + Math.floor(index / columns) * (height + gap);
    for (const [nth, look] of mine.entries()) {
      const picture = taken.get(`${screen.name}-${look.name}`);
      const width = widths[nth] ?? 0;
      if (picture) {
        const image: Image = await loadImage(picture);
        context.drawImage(image, x, y, width, height);
      }
      x += width + gap / 2;
    }
  }
  for (let quality = 80; quality > 20; quality -= 5) {
    const bytes = canvas.toBuffer('image/webp', quality);
    if (bytes.length <= heaviest) return bytes;
  }
  throw new Error('the sheet is too heavy at any quality');
}
