import type { Stage } from '../stage/stage.ts';
import type { Palette } from '../theme/theme.ts';

/** The picture as it stands on the page, as fine as the screen is. */
export function toPng({ renderer }: Stage, { paper }: Palette): Promise<Blob> {
  const { width, height } = renderer.getDimensions();
  const layers = renderer.getCanvases();
  const fineness = (layers.labels?.width ?? width) / width;
  const sheet = document.createElement('canvas');
  sheet.width = Math.round(width * fineness);
  sheet.height = Math.round(height * fineness);
  const context = sheet.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on.');
  context.fillStyle = paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  // What WebGL has drawn is gone when the browser has shown it: it is drawn anew and taken at once.
  renderer.refresh();
  for (const layer of ['edges', 'nodes', 'edgeLabels', 'labels', 'hovers', 'hoverNodes'] as const) {
    const canvas = layers[layer];
    if (canvas) context.drawImage(canvas, 0, 0, sheet.width, sheet.height);
  }
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png');
  });
}
