import { PNG } from 'pngjs';

/** Cells of so many pixels are compared by their mean, so that other fonts and smoother letters do not count. */
const CELL = 20;
/** A cell is another where one of its colours is further away than that, of 255. */
const FAR = 28;

/** A picture of a page, in cells. */
export interface Look {
  width: number;
  height: number;
  /** Red, green and blue of each cell, row by row. */
  cells: Uint8Array;
}

/** A screenshot in cells. */
export function lookOf(screenshot: Uint8Array): Look {
  const { width, height, data } = PNG.sync.read(Buffer.from(screenshot));
  const [columns, rows] = [Math.floor(width / CELL), Math.floor(height / CELL)];
  const cells = new Uint8Array(columns * rows * 3);
  for (let cell = 0; cell < columns * rows; cell += 1) {
    const [left, top] = [(cell % columns) * CELL, Math.floor(cell / columns) * CELL];
    for (let colour = 0; colour < 3; colour += 1) {
      let sum = 0;
      for (let pixel = 0; pixel < CELL * CELL; pixel += 1) {
        const at = (top + Math.floor(pixel / CELL)) * width + left + (pixel % CELL);
        sum += data[at * 4 + colour]!;
      }
      cells[cell * 3 + colour] = Math.round(sum / (CELL * CELL));
    }
  }
  return { width: columns, height: rows, cells };
}

/** As a small PNG with a pixel for each cell. */
export function encode({ width, height, cells }: Look): Buffer {
  const png = new PNG({ width, height });
  for (let cell = 0; cell < width * height; cell += 1) {
    for (let colour = 0; colour < 3; colour += 1) png.data[cell * 4 + colour] = cells[cell * 3 + colour]!;
    png.data[cell * 4 + 3] = 255;
  }
  return PNG.sync.write(png);
}

export function decode(file: Uint8Array): Look {
  const { width, height, data } = PNG.sync.read(Buffer.from(file));
  const cells = Uint8Array.from(
    { length: width * height * 3 },
    (_, at) => data[Math.floor(at / 3) * 4 + (at % 3)]!,
  );
  return { width, height, cells };
}

/** The share of cells that are not alike, 0 to 1; 1 where the sizes differ. */
export function difference(a: Look, b: Look): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let different = 0;
  for (let at = 0; at < a.cells.length; at += 3) {
    const far = [0, 1, 2].some((colour) => Math.abs(a.cells[at + colour]! - b.cells[at + colour]!) > FAR);
    if (far) different += 1;
  }
  return different / (a.cells.length / 3);
}
