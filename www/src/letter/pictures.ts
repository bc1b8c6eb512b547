import { pagesOf, type Mark, type Measure, type Page, type Type } from './layout';
import type { Letter } from './letter';
import { fonts, paper } from './paper';
import { pause, type Task } from './task';

/** Dots for each point: 150 for each inch, enough to read and to print. */
const dots = 150 / 72;
const dotsAcross = Math.round((paper.width / 25.4) * 150);
const dotsDown = Math.round((paper.height / 25.4) * 150);

function face({ font, size, bold = false }: Type): string {
  const names = fonts[font].map((name) => (name.includes(' ') ? `"${name}"` : name));
  return `${bold ? 'bold ' : ''}${size}px ${names.join(', ')}`;
}

function measurer(context: CanvasRenderingContext2D): Measure {
  const known = new Map<string, number>();
  return (text, type) => {
    const font = face(type);
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark) {
  if (mark.kind === 'rule') {
    context.strokeRect(mark.x, mark.y, mark.across, mark.down);
  } else {
    context.font = face(mark.type);
    context.fillText(mark.text, mark.x, mark.y);
  }
}

function drawPage(context: CanvasRenderingContext2D, page: Page) {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, dotsAcross, dotsDown);
  context.setTransform(dots, 0, 0, dots, 0, 0);
  context.fillStyle = '#000000';
  context.strokeStyle = '#000000';
  context.lineWidth = 0.5;
  context.textBaseline = 'middle';
  for (const mark of page) drawMark(context, mark);
}

/** The pages of a letter as addresses of PNG pictures; where the browser draws none it throws. */
export async function picturesOf(letter: Letter, task: Task): Promise<readonly string[]> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  const pages = pagesOf(letter, measurer(context));
  canvas.width = dotsAcross;
  canvas.height = dotsDown;
  const pictures: string[] = [];
  for (const page of pages) {
    task.tell(pictures.length, pages.length);
    await pause(task);
    drawPage(context, page);
    const picture = canvas.toDataURL('image/png');
    if (!picture.startsWith('data:image/png')) throw new Error('no picture');
    pictures.push(picture);
  }
  return pictures;
}
